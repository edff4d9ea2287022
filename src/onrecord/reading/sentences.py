"""Sentences: where they begin and end in running text.

Rules in the manner of Unicode Standard Annex 29, with what news texts need beside them: abbreviations, initials,
closing quotation marks, and line ends that are the ends of paragraphs in one text and mere wrapping in another.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from onrecord.model.findings import Span
from onrecord.reading.language import SentenceWords
from onrecord.reading.languages import DEFAULT, language
from onrecord.text.page_breaks import page_breaks

__all__ = ["is_wrapped", "sentence_around", "sentences", "split"]

_CLOSING = r"[\"'”’»›)\]」』]*"
_END = re.compile(
    rf"(?P<stop>[.!?…]+{_CLOSING})(?P<gap>\s+|\Z)|(?P<wide>[。！？]{_CLOSING})|(?P<line>[^\S\r\n]*(?:\r\n?|\n)\s*)"
)
_BLANK_LINE = re.compile(r"(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)")
_LAST_WORD = re.compile(r"[(\[\"'“‘«]*([^\s(\[\"“‘«]+)\Z")
_NEXT_WORD = re.compile(r"[.\s\"'“”‘’«»()]{0,20}([^\W\d_]+)")
_WORD_REACH = 40
_OPENING = "\"'“‘«‹([「『"
_WRAPPED_FROM, _WRAPPED_TO = 55, 120


def sentences(text: str, words: SentenceWords | None = None) -> list[Span]:
    """Return the sentences of a text, in order; white space between them belongs to none.

    Args:
        text: any text; it is read once, in time proportional to its length.
        words: what its language knows of sentences; those of the default language when None.
    """
    words = words or _default()
    found: list[Span] = []
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text):
        if match.start() < start:
            continue
        end = match.end("stop") if match["stop"] else match.end("wide") if match["wide"] else match.start()
        if end > start and _ends_a_sentence(text, start, match, words):
            found.append(Span(start, end))
            start = match.end()
    end = len(text.rstrip())
    if end > start:
        found.append(Span(start, end))
    return found


def sentence_around(text: str, start: int, end: int, *, reach: int = 2_000, words: SentenceWords | None = None) -> Span:
    """Return the span from the start of the sentence that holds `start` to the end of the one that holds `end`.

    Args:
        text: any text.
        start: first code point of a passage.
        end: one past its last code point.
        reach: how far to look, in code points; a sentence that is longer is cut off there.
        words: what its language knows of sentences; those of the default language when None.
    """
    found = split(text, words or _default())
    first = bisect_right(found, start, key=_end)
    last = bisect_left(found, max(end, start + 1), lo=first, key=_start)
    low = min(start, found[first].start) if first < last else start
    high = max(end, found[last - 1].end) if first < last else end
    return Span(max(low, start - reach), min(high, end + reach))


@lru_cache(maxsize=256)
def split(text: str, words: SentenceWords) -> tuple[Span, ...]:
    """Return the sentences of a source's whole text, kept: many are asked for in one text, and by several readers.

    One that breaks off with its page goes on on the next; what the page has there, such as its number, lies within it.
    """
    return tuple(_over_pages(text, sentences(text, words)))


def _over_pages(text: str, rows: list[Span]) -> list[Span]:
    """Return sentences with those joined that nothing but the end of a page parts."""
    found, breaks = rows[:1], page_breaks(text)
    at = 0
    for row in rows[1:]:
        while at < len(breaks) and breaks[at].end < row.start:
            at += 1
        if at < len(breaks) and found[-1].start < breaks[at].start < row.start:
            found[-1] = Span(found[-1].start, row.end)
        else:
            found.append(row)
    return found


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


def _default() -> SentenceWords:
    known = language(DEFAULT)
    return known.sentences if known else SentenceWords()


def is_wrapped(line: str) -> bool:
    """Tell whether a line is as long as those that a paragraph is broken into, and so may go on in the next one."""
    return _WRAPPED_FROM <= len(line) <= _WRAPPED_TO


def _ends_a_sentence(text: str, start: int, match: re.Match[str], words: SentenceWords) -> bool:
    following = text[match.end() : match.end() + 2].lstrip(_OPENING)[:1]
    if match["wide"] or match.end() == len(text):
        return True
    if match["line"] is not None:
        return _line_ends_a_sentence(text, start, match, following)
    if _BLANK_LINE.search(match["gap"]):
        return True
    stop = match["stop"]
    if stop[0] == "…" or stop.startswith(".."):
        return not following.islower()
    if stop[0] == ".":
        return not following.islower() and not _is_abbreviation(text, start, match.start(), following, words)
    return not following.islower()


def _is_abbreviation(text: str, start: int, stop: int, following: str, words: SentenceWords) -> bool:
    """Tell whether the full stop at `stop` belongs to the word before it and ends no sentence."""
    found = _LAST_WORD.search(text, max(start, stop - _WORD_REACH), stop)
    if not found:
        return False
    word = found[1]
    if len(word) == 1 and word.isupper():
        return True
    lowered = word.lower()
    if lowered in words.before_a_number:
        return following.isdigit()
    if lowered in words.may_end:
        return not following.isupper() or not _opens_a_sentence(text, stop, words)
    return lowered in words.abbreviations or ("." in word and all(len(part) == 1 for part in word.split(".")))


def _opens_a_sentence(text: str, stop: int, words: SentenceWords) -> bool:
    """Tell whether the word after a full stop is one that opens sentences, rather than one that carries on a name."""
    found = _NEXT_WORD.match(text, stop)
    return found is not None and found[1].lower() in words.openers


def _line_ends_a_sentence(text: str, start: int, match: re.Match[str], following: str) -> bool:
    """Tell whether a line end is the end of a paragraph rather than a line wrapped within a sentence."""
    before = text[match.start() - 1]
    if _BLANK_LINE.search(match["line"]):
        return not ("\f" in match["line"] and following.islower() and (before.isalnum() or before in ",-"))
    if following.islower() or before in ",;-–—":
        return False
    line_start = max(text.rfind("\n", start, match.start()), text.rfind("\r", start, match.start()), start - 1) + 1
    next_is_short = match.end() + _WRAPPED_TO >= len(text) or "\n" in text[match.end() : match.end() + _WRAPPED_TO + 1]
    return not (next_is_short and _WRAPPED_FROM <= match.start() - line_start <= _WRAPPED_TO)
