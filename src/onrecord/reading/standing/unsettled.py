"""Words for an answer that leave it open: a condition, a question; the plainest forms of both only."""

import re

from onrecord.model.findings import Span
from onrecord.reading.languages.en.turning_words import AND, BREAK, FINITE

__all__ = ["is_asked", "is_conditional"]

_MOST_WORDS_OF_A_CONDITION = 6
_CONDITION = re.compile(r"(?<![\w'-])(?:if|unless)(?![\w'-])|\b(?:will|must|to|should|may)\s+decide\s+whether\b")
_ASKING = re.compile(
    r"\b(?:ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|known|see|say|said|says|tell|told|check|question"
    r"|questioned|inquired|enquired|even|as|what|not|sure|clear|unclear|decide|decided)\W*\Z"
)
_LATER_SUBJECT = re.compile(r"\s(?:i|we|you|he|she|it|they|then|there)\b")
_ASKED = re.compile(
    r"[\"'“‘«]?(?:(?:and|but|so)\s+)?(?:is|are|was|were|will|would|does|do|did|has|have|had|can|could|should)\s+"
    r"(?:(?!not\b)\w)",
    re.IGNORECASE,
)
_QUESTION_MARK = re.compile(r"\?[\"'”’»)\]]*\Z")


def is_conditional(words: str) -> bool:
    """Tell whether the clause that words end in is plainly a condition: `if`, and then its subject and its verb."""
    found = next(reversed(list(_CONDITION.finditer(words))), None)
    if found is None or _ASKING.search(words[: found.start()]):
        return False
    after = words[found.end() :]
    if "," in after or len(after.split()) > _MOST_WORDS_OF_A_CONDITION or BREAK.search(after) or AND.search(after):
        return False
    return len(FINITE.findall(after)) <= 1 and _LATER_SUBJECT.search(after.lstrip()) is None


def is_asked(text: str, sentence: Span, quoted_until: int) -> bool:
    """Tell whether a sentence is plainly a question, and nothing that is quoted after it may answer it."""
    words = text[sentence.start : sentence.end]
    if _ASKED.match(words) is None or _QUESTION_MARK.search(words) is None:
        return False
    return not text[sentence.end : max(sentence.end, quoted_until)].strip(" \n\"'”’»)]")
