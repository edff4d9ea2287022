"""Names that stand in a row: `Belarus, Kazakhstan and the Kyrgyz Republic`."""

import re

from onrecord.reading.names import Mention, NameKind

__all__ = ["enumerations"]

_FILLERS = (
    "the", "also", "even", "both", "host", "fellow", "neighbouring", "neighboring", "then", "finally", "lastly",
    "non-member", "newcomer", "President", "Prime", "Foreign", "Defence", "Defense", "Minister", "Premier",
    "Chancellor", "King", "Queen", "Secretary", "Secretary-General", "General", "Mr", "Mrs", "Ms", "Dr",
    "leader", "leaders", "dictator", "president", "prime", "foreign", "defence", "defense", "minister", "ruler",
    "counterpart", "his", "her", "its", "of",
)  # fmt: skip
"""Words that may stand between a comma and the name that it leads to."""

_FILLER = "|".join(sorted(map(re.escape, _FILLERS), key=len, reverse=True))
_ASIDE = r"(?:\s*\([^()]{0,60}\))?"
_JOIN = (
    r"(?:\s*[,;•·/|&]\s*|\s+(?:and|or|nor|plus|AND|OR)\s+|\s+(?:as\s+well\s+as|along\s+with|together\s+with)\s+"
    r"|[^\S\n]*\n\s*[-–—*•]\s*)"
)
_BETWEEN = re.compile(rf"(?:['’]s?)?{_ASIDE}{_JOIN}{{1,3}}(?:(?:{_FILLER})\.?\s+){{0,4}}")
_LINE_BREAK = re.compile(rf"{_ASIDE}[^\S\n]*\n[^\S\n]*")
_LINE_END = re.compile(rf"{_ASIDE}[^\S\n]*[,;.]?[^\S\n]*(?:\n|$)")
_LONGEST_BETWEEN = 140


def enumerations(text: str, mentions: tuple[Mention, ...]) -> tuple[tuple[Mention, ...], ...]:
    """Return the rows in which names stand, in order; a name that stands alone is a row of one.

    Args:
        text: the words that hold the names.
        mentions: where the names stand in it, in order. Adjectives in front of a title (`Kyrgyz President …`) are
            passed over within a row.

    Returns:
        The rows; each mention stands in exactly one.
    """
    rows: list[list[Mention]] = []
    at = 0
    while at < len(mentions):
        row = [mentions[at]]
        at += 1
        while at < len(mentions):
            reach = _next_in_row(text, mentions, row[-1], at)
            if reach is None:
                break
            row += mentions[at : reach + 1]
            at = reach + 1
        rows.append(row)
    return tuple(map(tuple, rows))


def _next_in_row(text: str, mentions: tuple[Mention, ...], last: Mention, at: int) -> int | None:
    """Return the index of the mention that goes on with the row, passing over one adjective before it."""
    if at + 1 < len(mentions) and _is_adjective(mentions[at]):
        between = text[last.end : mentions[at].start] + text[mentions[at].end : mentions[at + 1].start].lstrip()
        if _joined(between):
            return at + 1
    between = text[last.end : mentions[at].start]
    on_lines_of_their_own = _LINE_BREAK.fullmatch(between) and _LINE_END.match(text, mentions[at].end)
    return at if on_lines_of_their_own or _joined(between) else None


def _joined(between: str) -> bool:
    return len(between) <= _LONGEST_BETWEEN and _BETWEEN.fullmatch(between) is not None


def _is_adjective(mention: Mention) -> bool:
    return all(kind is NameKind.ADJECTIVE for kind in mention.entities.values())
