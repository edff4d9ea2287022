"""What the reader of when a statement looks must know of a language: its verbs, and where its clauses end."""

import re
from functools import cached_property

from onrecord.model.frozen import dataclass

__all__ = ["OutlookWords"]

_NEVER = r"(?!)"
"""A pattern that a language leaves out finds nothing."""


@dataclass(frozen=True, kw_only=True)
class OutlookWords:
    """Verbs of a language, as verbose patterns; the first that fits at a place decides.

    Args:
        ahead: verbs that tell what is still to come, each with the verb it leads to: `will be held`.
        going_on: verbs that tell what is under way: `is being held`.
        moved: verbs that tell of another time than was planned, up to that time: `was postponed to`.
        called_off: verbs that tell that nothing came of it: `was called off`.
        unsure: auxiliaries that leave it open: `would`, `may`.
        over: all other verbs.
        planned: other words that look ahead, which no statement need hang on: `scheduled`.
        clauses: words and marks at which another clause begins.
        of_which: words between a name and its verb that do not part them: `of which`.
        came_of_it: words that tell what came of a plan: `as planned`.
        to_be_held: words by which an event is to be held.
        given_up: words beside those after which it may not stand as it was.
    """

    ahead: str = _NEVER
    going_on: str = _NEVER
    moved: str = _NEVER
    called_off: str = _NEVER
    unsure: str = _NEVER
    over: str = _NEVER
    planned: str = _NEVER
    clauses: str = _NEVER
    of_which: str = ""
    came_of_it: str = _NEVER
    to_be_held: str = _NEVER
    given_up: str = _NEVER

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """Any verb; the group that fits is named for its outlook."""
        kinds = ("moved", "called_off", "ahead", "going_on", "unsure", "over")
        return _compiled("|".join(f"(?P<{kind}>{getattr(self, kind)})" for kind in kinds))

    @cached_property
    def clause(self) -> re.Pattern[str]:
        """`clauses`, compiled."""
        return _compiled(self.clauses)

    @cached_property
    def own(self) -> re.Pattern[str]:
        """`of_which`, compiled."""
        return _compiled(self.of_which)

    @cached_property
    def outcome(self) -> re.Pattern[str]:
        """`came_of_it`, compiled without regard to letter case."""
        return _compiled(self.came_of_it, re.IGNORECASE)

    @cached_property
    def plan(self) -> re.Pattern[str]:
        """`planned`, compiled without regard to letter case."""
        return _compiled(self.planned, re.IGNORECASE)

    @cached_property
    def event(self) -> re.Pattern[str]:
        """`to_be_held`, compiled."""
        return _compiled(self.to_be_held)

    @cached_property
    def giving_up(self) -> re.Pattern[str]:
        """`given_up`, compiled without regard to letter case."""
        return _compiled(self.given_up, re.IGNORECASE)


def _compiled(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE | flags)
