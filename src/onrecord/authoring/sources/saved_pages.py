"""What a saved page tells of itself: which lines are the article, its title, its language, the date printed on it.

All of it is a proposal that a person looks at. It is read from the shape of the lines: an article is a run of
paragraphs; navigation, boxes, captions and the headlines of other articles are short lines without a full stop, or
stand apart from the run.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.authoring.sources.printed_days import HeadLine, Printed, printed_day
from onrecord.documents import Document
from onrecord.model.frozen import dataclass
from onrecord.reading.language import PageWords
from onrecord.reading.languages import DEFAULT, language
from onrecord.reading.languages.recognised import language_of
from onrecord.reading.times.dates import read_dates
from onrecord.text.folding import fold

__all__ = ["Page", "read_page"]

_WRAPPED = 130
_SENTENCE_END = re.compile(r"[.!?…。！？:]['\"”’»)\]]*\s*$")
_LEAST_WORDS = 8
_HEADLINE_WORDS = 5
_MOST_HEADLINE_WORDS = 30
_LONGEST_BOX = 8
_LINES_WITH_A_DATE = 15
_KNOWN = language(DEFAULT)
_WORDS = (_KNOWN and _KNOWN.pages) or PageWords()
"""The words of pages: their days and captions are read in this language, whatever the article is in."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page tells of itself; whatever it does not tell is empty.

    Args:
        title: its headline.
        language: a BCP 47 tag.
        body: the article's own lines, as ranges of first and last line, 1-based.
        published: the day that is printed on it as that of its publication, as EDTF.
        published_note: where that day stands.
        other_days: where none is taken for that, the days that stand there and why.
    """

    title: str = ""
    language: str = "en"
    body: tuple[tuple[int, int], ...] = ()
    published: str = ""
    published_note: str = ""
    other_days: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together: one line, or a paragraph that is wrapped over several.

    Args:
        first: its first line, 1-based.
        last: its last line.
        text: its words on one line.
    """

    first: int
    last: int
    text: str

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def is_paragraph(self) -> bool:
        long_enough = self.words >= _LEAST_WORDS or (len(self.text) > _LEAST_WORDS * 6 and " " not in self.text)
        return long_enough and _SENTENCE_END.search(self.text) is not None and not _WORDS.captioning.search(self.text)

    @property
    def is_headline(self) -> bool:
        return _HEADLINE_WORDS <= self.words <= _MOST_HEADLINE_WORDS and not _SENTENCE_END.search(self.text)


def read_page(text: str) -> Page:
    """Read what a page tells of itself.

    Args:
        text: the text of the saved page.
    """
    blocks = _blocks(text)
    article = _article(blocks)
    if not article:
        return Page(language=language_of(text))
    opening = blocks[: blocks.index(article[0])]
    title = next((block for block in opening if block.is_headline and _is_title(block)), None) or _short_title(opening)
    own = [*([title] if title else []), *_subtitle(opening, title), *article]
    spoken = language_of(" ".join(block.text for block in article))
    printed = _printed_day(blocks, article[0])
    return Page(
        title=title.text if title else "",
        language=spoken,
        body=_ranges(own, text),
        published=printed.day,
        published_note=printed.note,
        other_days=printed.instead,
    )


def _blocks(text: str) -> list[_Block]:
    document = Document(text)
    starts = (*document.line_starts, len(text))
    lines = [text[start:end].strip() for start, end in pairwise(starts)]
    wrapped = _is_wrapped(lines)
    found: list[_Block] = []
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        last = found[-1] if found else None
        if wrapped and last and last.last == number - 1 and _goes_on(lines[number - 2]):
            found[-1] = _Block(last.first, number, f"{last.text} {line}")
        else:
            found.append(_Block(number, number, line))
    return found


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Tell whether paragraphs are broken into lines: no line is long, and a full one breaks off within a sentence."""
    return max(map(len, lines), default=0) <= _WRAPPED and any(
        _goes_on(line) and not _SENTENCE_END.search(line) and following[:1].islower()
        for line, following in pairwise(lines)
    )


def _goes_on(line: str) -> bool:
    """Tell whether a line of a wrapped text is full, so that the next one goes on with it."""
    return len(line) >= _WRAPPED // 2


def _article(blocks: Sequence[_Block]) -> list[_Block]:
    """Return the paragraphs of the longest run, without what stands between them and without a second copy."""
    runs: list[list[_Block]] = [[]]
    between: list[_Block] = []
    for at, block in enumerate(blocks):
        if not block.is_paragraph:
            between.append(block)
            continue
        if between and runs[-1] and not _is_bridge(between, blocks, at):
            runs.append([])
        between = []
        runs[-1].append(block)
    best = max(runs, key=lambda run: sum(block.words for block in run))
    return _without_copies(best)


def _is_bridge(between: Sequence[_Block], blocks: Sequence[_Block], at: int) -> bool:
    """Tell whether an article goes on after lines that are none of its paragraphs.

    A box is a few short lines; a subheading or a link stands before two paragraphs. A headline before one paragraph
    is the teaser of another article.
    """
    if len(between) > _LONGEST_BOX:
        return False
    headlines = [block for block in between if block.is_headline]
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    return not headlines or (len(headlines) == 1 and following is not None and following.is_paragraph)


def _without_copies(run: Sequence[_Block]) -> list[_Block]:
    seen: set[str] = set()
    kept = []
    for block in run:
        words = fold(block.text).casefold()
        if words not in seen:
            kept.append(block)
        seen.add(words)
    return kept


def _short_title(opening: Sequence[_Block]) -> _Block | None:
    """Return the line right above the article, if it could be a headline of a few words."""
    if not opening or not 1 < opening[-1].words < _HEADLINE_WORDS or _SENTENCE_END.search(opening[-1].text):
        return None
    return opening[-1] if _is_title(opening[-1]) else None


def _is_title(block: _Block) -> bool:
    return not any(expression.candidates for expression in read_dates(block.text, None)) and block.text[0] not in "*•-"


def _subtitle(opening: Sequence[_Block], title: _Block | None) -> list[_Block]:
    """Return the headline between the title and the first paragraph, where nothing else stands there."""
    if title is None:
        return []
    below = opening[opening.index(title) + 1 :]
    return list(below) if len(below) == 1 and below[0].is_headline and _is_title(below[0]) else []


def _ranges(blocks: Sequence[_Block], text: str) -> tuple[tuple[int, int], ...]:
    """Return the lines of some blocks as ranges; empty lines between two of them belong to the range."""
    blank = {number for number, line in enumerate(Document(text).text.split("\n"), 1) if not line.strip()}
    ranges: list[tuple[int, int]] = []
    for block in sorted(blocks, key=lambda each: each.first):
        if ranges and all(number in blank for number in range(ranges[-1][1] + 1, block.first)):
            ranges[-1] = (ranges[-1][0], block.last)
        else:
            ranges.append((block.first, block.last))
    return tuple(ranges)


def _printed_day(blocks: Sequence[_Block], first_paragraph: _Block) -> Printed:
    """Return the day of publication that stands near the top, no later than the first paragraph."""
    head = [
        HeadLine(block.first, block.text, block.is_paragraph)
        for block in blocks[:_LINES_WITH_A_DATE]
        if block.first <= first_paragraph.first and not _WORDS.captioning.search(block.text)
    ]
    return printed_day(head, _WORDS)
