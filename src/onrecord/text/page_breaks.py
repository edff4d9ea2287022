"""Where the text of pages breaks off in mid-sentence, with page numbers and running heads between (text out of PDF).

What stands there belongs to the page, not to the sentence. It is known by its shape alone, and told only where it is
sure: short lines that are numbers or recur, beside a form feed or counting the pages, in the middle of a sentence.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from onrecord.model.findings import Span

__all__ = ["page_breaks"]

_LONGEST_HEAD = 80
"""Characters of a page's head or foot; a longer line is text."""
_MOST_LINES = 4
"""Lines of foot and head together; more of them are a list or a table."""
_LEAST_COUNTED = 3
"""Lines that count pages, at least: two numbers that grow are chance."""
_RECURS = 2
_LINE_END = re.compile(r"\r\n?|[\n\f]")
_NUMBER = re.compile(r"[0-9]{1,6}")
_BARE = "#"


class _Line(NamedTuple):
    """A line that is not empty: its words, without the white space around them, and its form with numbers masked."""

    start: int
    end: int
    form: str
    number: int | None


@lru_cache(maxsize=256)
def page_breaks(text: str) -> tuple[Span, ...]:
    """Return what stands between the parts of sentences that are broken by the end of a page, ascending.

    Each span begins where the words before it end and ends where they go on. A form feed alone is white space and is
    none of them. Takes time in proportion to the text.
    """
    lines = list(_lines(text))
    counting = _counting(lines)
    if not counting and "\f" not in text:
        return ()
    forms = Counter(line.form for line in lines)
    found, at = [], 0
    while at < len(lines):
        past = at
        while past < len(lines) and _may_be_a_head(lines[past], forms):
            past += 1
        if at < past < len(lines) and at and past - at <= _MOST_LINES:
            span = Span(lines[at - 1].end, lines[past].start)
            at_page_end = "\f" in text[span.start : span.end] or any(line.form in counting for line in lines[at:past])
            if at_page_end and _is_in_mid_sentence(text, span):
                found.append(span)
        at = max(past, at + 1)
    return tuple(found)


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for end in (*(found.span() for found in _LINE_END.finditer(text)), (len(text), len(text))):
        line = text[start : end[0]]
        words = line.strip()
        if words:
            first = start + len(line) - len(line.lstrip())
            form = " ".join(words.casefold().split()) if len(words) <= _LONGEST_HEAD else ""
            number = _NUMBER.search(form)
            masked = _NUMBER.sub(_BARE, form) if number else form
            yield _Line(first, first + len(words), masked, int(number[0]) if number else None)
        start = end[1]


def _may_be_a_head(line: _Line, forms: Counter[str]) -> bool:
    return bool(line.form) and (line.form == _BARE or forms[line.form] >= _RECURS)


def _counting(lines: Sequence[_Line]) -> frozenset[str]:
    """Return the forms of lines that count pages: their numbers grow from one to the next, bare ones by one."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for line in lines:
        if line.number is not None:
            numbers[line.form].append(line.number)
    return frozenset(
        form
        for form, found in numbers.items()
        if len(found) >= _LEAST_COUNTED
        and all(after == before + 1 if form == _BARE else after > before for before, after in pairwise(found))
    )


def _is_in_mid_sentence(text: str, span: Span) -> bool:
    """Tell whether a sentence goes on beyond a span: it has not ended before, and a small letter follows."""
    before, after = text[span.start - 1], text[span.end]
    return (before.isalnum() or before in ",-‐\u00ad") and after.islower()
