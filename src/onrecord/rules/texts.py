"""Does a text that is the value stand in the words: G309."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from onrecord.model.claims import TextValue
from onrecord.model.corpus import Corpus
from onrecord.rules.gathered import Gathered
from onrecord.rules.wording import Wording
from onrecord.rules.words import Reader
from onrecord.text.folding import fold

__all__ = ["check_text"]

_TOKEN = re.compile(r"\w[\w'-]*|[^\w\s]")
_MOST_WORDS = 400
_LEAST_ALIKE = 0.5
_MEND = "Write the text as the words have it, quote the words that hold it, or say why under `inferred`."


def check_text(wording: Wording, _reader: Reader, _corpus: Corpus, gathered: Gathered) -> None:
    """Check that a text stands in the words as it is written, presentation and its first letter's case apart (G309)."""
    value = wording.claim.value
    if not isinstance(value, TextValue) or wording.claim.is_inferred():
        return
    if _stands(wording, fold(value.text).strip()):
        gathered.passed("G309")
        return
    differing = _differing(value.text, [wording.document.text[one.start : one.end] for one in wording.passages])
    message = f"{wording.does('does', 'do')} not hold the words “{value.text}”{differing}"
    gathered.found("G309", wording, message, at=("value",), value=value.text, mend=_MEND)


def _stands(wording: Wording, wanted: str) -> bool:
    """Tell whether folded words stand whole within one piece of a quotation."""
    if not wanted:
        return False
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    first = (
        f"[{re.escape(wanted[0].upper()[0] + wanted[0].lower()[0])}]" if wanted[0].isalpha() else re.escape(wanted[0])
    )
    pattern = re.compile(before + first + re.escape(wanted[1:]) + after)
    text = wording.document.text
    return any(
        pattern.search(fold(text[span.start : span.end])) is not None for spans in wording.pieces for span in spans
    )


def _differing(value: str, quoted: Iterable[str]) -> str:
    """Return the first word in which a text differs from words that are near it; empty when none are near.

    Compared are the first 400 words of each, by Python's difflib (Ratcliff and Obershelp).
    """
    wanted = _TOKEN.findall(fold(value))[:_MOST_WORDS]
    for words in quoted:
        there = _TOKEN.findall(fold(words))[:_MOST_WORDS]
        matcher = SequenceMatcher(None, wanted, there, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if sum(block.size for block in blocks) < max(1, _LEAST_ALIKE * len(wanted)):
            continue
        low, high = blocks[0].b - blocks[0].a, blocks[-1].b + len(wanted) - blocks[-1].a
        if found := _first_difference(wanted, there[max(0, low) : high]):
            return found
    return ""


def _first_difference(wanted: list[str], there: list[str]) -> str:
    if there and wanted[0].lower() == there[0].lower():
        wanted = [there[0], *wanted[1:]]
    for kind, start, end, from_, to in SequenceMatcher(None, wanted, there, autojunk=False).get_opcodes():
        written, stands = " ".join(wanted[start:end]), " ".join(there[from_:to])
        if kind == "replace":
            return f": it has “{written}” where “{stands}” stands"
        if kind == "delete":
            return f": “{written}” does not stand there"
        if kind == "insert":
            return f": it leaves out “{stands}”"
    return ""
