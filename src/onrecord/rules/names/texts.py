"""Where a text that is a value stands in the words, and how they differ from it where it does not."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from onrecord.model.findings import Span
from onrecord.rules.wording import Wording
from onrecord.text.folding import fold, fold_with_map

__all__ = ["differing", "places_of_text"]

_TOKEN = re.compile(r"\w[\w'-]*|[^\w\s]")
_MOST_WORDS = 400
_LEAST_ALIKE = 0.5


def places_of_text(wording: Wording, text: str) -> Iterator[Span]:
    """Yield where a text stands whole within one piece of a quotation, its first letter's case apart."""
    wanted = fold(text).strip()
    if not wanted:
        return
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    first = (
        f"[{re.escape(wanted[0].upper()[0] + wanted[0].lower()[0])}]" if wanted[0].isalpha() else re.escape(wanted[0])
    )
    pattern = re.compile(before + first + re.escape(wanted[1:]) + after)
    for span in (span for spans in wording.pieces for span in spans):
        folded = fold_with_map(wording.document.text[span.start : span.end])
        for found in pattern.finditer(folded.text):
            start, end = folded.source_start(found.start()), folded.source_end(found.end())
            yield Span(span.start + (start or 0), span.end if end is None else span.start + end)


def differing(value: str, quoted: Iterable[str]) -> str:
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
