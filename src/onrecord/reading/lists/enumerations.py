"""Names that stand in a row: `Belarus, Kazakhstan and the Kyrgyz Republic`."""

import re

from onrecord.reading.lists.words import ListWords
from onrecord.reading.names import Mention, NameKind

__all__ = ["enumerations"]

_ASIDE = r"(?:\s*\([^()]{0,60}\))?"
_LINE_BREAK = re.compile(rf"{_ASIDE}[^\S\n]*\n[^\S\n]*")
_LINE_END = re.compile(rf"{_ASIDE}[^\S\n]*[,;.]?[^\S\n]*(?:\n|$)")
_LONGEST_BETWEEN = 140
"""More code points than stand between two names of one row, with titles and an aside."""


def enumerations(text: str, mentions: tuple[Mention, ...], words: ListWords) -> tuple[tuple[Mention, ...], ...]:
    """Return the rows in which names stand, in order; a name that stands alone is a row of one.

    Args:
        text: the words that hold the names.
        mentions: where the names stand in it, in order. Adjectives in front of a title (`Kyrgyz President …`) are
            passed over within a row.
        words: what joins names in the text's language.

    Returns:
        The rows; each mention stands in exactly one.
    """
    rows: list[list[Mention]] = []
    at = 0
    while at < len(mentions):
        row = [mentions[at]]
        at += 1
        while at < len(mentions):
            reach = _next_in_row(text, mentions, row[-1], at, words)
            if reach is None:
                break
            row += mentions[at : reach + 1]
            at = reach + 1
        rows.append(row)
    return tuple(map(tuple, rows))


def _next_in_row(text: str, mentions: tuple[Mention, ...], last: Mention, at: int, words: ListWords) -> int | None:
    """Return the index of the mention that goes on with the row, passing over one adjective before it."""
    if at + 1 < len(mentions) and _is_adjective(mentions[at]):
        between = text[last.end : mentions[at].start] + text[mentions[at].end : mentions[at + 1].start].lstrip()
        if _joined(between, words):
            return at + 1
    between = text[last.end : mentions[at].start]
    on_lines_of_their_own = _LINE_BREAK.fullmatch(between) and _LINE_END.match(text, mentions[at].end)
    return at if on_lines_of_their_own or _joined(between, words) else None


def _joined(between: str, words: ListWords) -> bool:
    return len(between) <= _LONGEST_BETWEEN and words.between.fullmatch(between) is not None


def _is_adjective(mention: Mention) -> bool:
    return all(kind is NameKind.ADJECTIVE for kind in mention.entities.values())
