"""Does a text that is the value stand in the words: G309."""

import re

from onrecord.grounding.gathered import Gathered
from onrecord.grounding.wording import Wording
from onrecord.grounding.words import Reader
from onrecord.model.claims import TextValue
from onrecord.model.corpus import Corpus
from onrecord.text.folding import fold

__all__ = ["check_text"]

_MEND = "Write the text as the words have it, quote the words that hold it, or say why under `inferred`."


def check_text(wording: Wording, _reader: Reader, _corpus: Corpus, gathered: Gathered) -> None:
    """Check that a text stands in the words as it is written, presentation and its first letter's case apart (G309)."""
    value = wording.claim.value
    if not isinstance(value, TextValue) or wording.claim.is_inferred():
        return
    if _stands(wording, fold(value.text).strip()):
        gathered.passed("G309")
        return
    message = f"{wording.does('does', 'do')} not hold the words “{value.text}”"
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
