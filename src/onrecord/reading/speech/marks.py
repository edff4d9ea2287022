"""Quotation marks: which stretches of a paragraph stand between a pair of them.

Read are “…”, „…“, «…», "…", ''…'' and ``…''; and ‘…’ or '…' where the speech ends in a mark before the closing one,
for the same character is an apostrophe.
"""

import re
from collections.abc import Iterator

from onrecord.model.findings import Span

__all__ = ["CLOSING", "MARKS", "marked_spans", "opens_speech"]

LONGEST = 6_000
"""How much of a paragraph is read, in code points: a file without line ends is one paragraph."""

CLOSING = "”\"’»“')"
"""What may end a stretch in quotation marks, and brackets around it."""

MARKS = "“”„«»\"'‘’`"
"""All quotation marks."""

_MARK = re.compile(r"[“”„«»\"]|''|``")
_CLOSERS = {"“": "”", "«": "»", "„": "“”", '"': '"', "''": "''", "``": "''\""}
_SINGLE = re.compile(
    r"""
    (?<![\w’']) (?: ‘(?=\w) | '(?=[^\W\d_a-zß-öø-ÿ]) )  # opens a word; a straight one only before a capital
    [^\n]{2,2000}?
    [,.!?…—–-] ['’] (?![\w'’])                          # a mark, and no letter goes on after the closing one
    """,
    re.VERBOSE,
)
_NEXT_OPENS = re.compile(r"\s*\n\s*(?:[“«„\"]|''|``)")


def marked_spans(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return what stands in quotation marks in a paragraph, marks included, in order.

    A stretch that the paragraph leaves open goes to its end where the next paragraph opens with a mark again, as
    speech of several paragraphs is set.
    """
    end = min(paragraph.end, paragraph.start + LONGEST)
    found = list(_double(text, paragraph.start, end))
    singles = [Span(row.start(), row.end()) for row in _SINGLE.finditer(text, paragraph.start, end)]
    outer = [span for span in singles if not any(one.start <= span.start and span.end <= one.end for one in found)]
    inner = [span for span in found if not any(one.start <= span.start and span.end <= one.end for one in outer)]
    return tuple(sorted((*outer, *inner), key=lambda span: span.start))


def opens_speech(text: str, span: Span) -> bool:
    """Tell whether what stands in quotation marks begins as a sentence does."""
    return next((char for char in text[span.start : span.end] if char.isalnum()), "").isupper()


def _double(text: str, start: int, end: int) -> Iterator[Span]:
    opened: tuple[int, str] | None = None
    for found in _MARK.finditer(text, start, end):
        mark = found[0]
        if opened is not None and mark in _closers(opened[1]) and not _must_open(text, found, start):
            yield Span(opened[0], found.end())
            opened = None
        elif mark in _CLOSERS and (opened is None or _must_open(text, found, start)) and not _must_close(text, found):
            opened = (found.start(), mark)
    if opened is not None and _NEXT_OPENS.match(text, end):
        yield Span(opened[0], end)


def _closers(opener: str) -> tuple[str, ...]:
    closers = _CLOSERS[opener]
    return (closers,) if closers == "''" else ("''", '"') if opener == "``" else tuple(closers)


def _must_open(text: str, found: re.Match[str], start: int) -> bool:
    """Tell whether a mark that may do both has a space before it and a letter after it."""
    if found[0] not in {'"', "''"}:
        return False
    before, after = text[max(start, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    return (not before or before.isspace()) and after.isalnum()


def _must_close(text: str, found: re.Match[str]) -> bool:
    """Tell whether a mark that may do both has no word after it to open."""
    after = text[found.end() : found.end() + 1]
    return found[0] in {'"', "''"} and (not after or after.isspace() or after in ".,;:!?)")
