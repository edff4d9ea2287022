"""Whether words name something only to leave it out: `without Armenia`, `Armenia did not take part`."""

import re
from collections.abc import Iterator
from enum import IntEnum

from onrecord.reading.lists.words import ListWords
from onrecord.reading.names import Mention

__all__ = ["FARTHEST_READ", "Exclusion", "exclusion", "parted"]

FARTHEST_READ = 160
"""How far from a name the words that leave it out are looked for, in code points."""


class Exclusion(IntEnum):
    """How surely words leave somebody out."""

    NONE = 0
    NEGATED = 1
    STAYED_AWAY = 2
    LEFT_OUT = 3


def exclusion(text: str, row: tuple[Mention, ...], until: int, words: ListWords) -> Exclusion:
    """Tell whether a row of names stands there only to be left out.

    Args:
        text: the words that hold the names.
        row: one name, or names joined by commas and `and`; what is said of one is said of all.
        until: where the next name that could be the subject of a verb starts; nothing from there on is read, but for
            what is said behind an aside.
        words: what leaves names out in the text's language.

    Returns:
        LEFT_OUT for words of leaving out before it; STAYED_AWAY for words of staying away, or a negated verb of
        taking part, after it; NEGATED for any other negated verb that follows; else NONE.
    """
    before = text[max(0, row[0].start - FARTHEST_READ) : row[0].start]
    if words.before.search(before) and not words.alone.search(before):
        return Exclusion.LEFT_OUT
    end = row[-1].end
    after = text[end : end + FARTHEST_READ]
    aside = words.aside.match(after)
    said = [after[: max(0, until - end)], *([after[aside.end() :].partition(",")[0]] if aside else [])]
    clauses = [_clause(each, words) for each in said]
    if any(_stayed_away(clause, words) for clause in clauses):
        return Exclusion.STAYED_AWAY
    return Exclusion.NEGATED if any(words.any_no.match(clause) for clause in clauses) else Exclusion.NONE


def parted(text: str, rows: tuple[tuple[Mention, ...], ...], words: ListWords) -> tuple[tuple[Mention, ...], ...]:
    """Return rows of names where one that is left out stands apart from those that are not.

    `Unlike Armenia, Belarus took part` is no row of two: one that opens a sentence and is left out ends before the
    sentence's subject, which begins behind the last comma, where no comma parts it from its verb. In `Armenia, Belarus
    (did not attend) and Russia` the aside is said of one name.

    Args:
        text: the words that hold the names.
        rows: the names as they stand side by side.
        words: what leaves names out in the text's language.
    """
    apart = (part for row in rows for part in _before_asides(text, row, words))
    return tuple(part for row in apart for part in _parted(text, row, words))


def _before_asides(text: str, row: tuple[Mention, ...], words: ListWords) -> Iterator[tuple[Mention, ...]]:
    """Yield a row of names in parts, so that one whose absence an aside in brackets tells stands alone."""
    done = 0
    for at, name in enumerate(row if len(row) > 1 else ()):
        aside = _ASIDE.match(text, name.end)
        if aside and _stayed_away(f" {aside['said']}", words):
            yield from (part for part in (row[done:at], (name,)) if part)
            done = at + 1
    if done < len(row):
        yield row[done:]


def _parted(text: str, row: tuple[Mention, ...], words: ListWords) -> tuple[tuple[Mention, ...], ...]:
    commas = [at for at in range(1, len(row)) if text[row[at - 1].end : row[at].start].strip() == ","]
    if not commas or not words.goes_on_with_verb.match(text, row[-1].end):
        return (row,)
    before = text[max(0, row[0].start - FARTHEST_READ) : row[0].start]
    cue = words.before.search(before)
    if cue is None or not _OPENING.search(before[: cue.start()]):
        return (row,)
    return row[: commas[-1]], row[commas[-1] :]


_ASIDE = re.compile(r"\s*\((?P<said>[^()]{0,60})\)")
_OPENING = re.compile(r"(?:^|[.!?:;\n]|[“„«\"])\s*\Z")
"""The start of a sentence."""


def _clause(after: str, words: ListWords) -> str:
    """Return what words have of the clause that goes on with them, up to where another one begins."""
    end = words.clause_end.search(after)
    clause = after[: end.start()] if end else after
    other = words.another_subject.search(clause)
    return clause[: other.end()] if other else clause


def _stayed_away(clause: str, words: ListWords) -> bool:
    """Tell whether what follows a name in its clause says that it was not there."""
    gone = words.gone.match(clause)
    if gone and not words.negated.search(gone["subject"]):
        return True
    return words.at_once.match(clause) is not None or words.no_part.match(clause) is not None
