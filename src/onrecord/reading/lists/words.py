"""What the reader of lists must know of a language: how names stand in a row, and how a row is said to be told."""

import re
from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from onrecord.model.frozen import dataclass

__all__ = ["ListWords"]

_NEVER = r"(?!)"
"""A pattern that a language leaves out finds nothing."""

_REACH = 60
"""How far behind a name its verb may begin, in code points: what stands between is a part of the subject."""

_CASELESS = re.VERBOSE | re.IGNORECASE


@dataclass(frozen=True, kw_only=True, eq=False)
class ListWords:
    """Words of a language about names in a row, as verbose patterns of whole words; case counts in the first two alone.

    Args:
        joins: words that join two names of a row, beside commas and bullets.
        fillers: words that may stand between such a word, or a comma, and the name that it leads to.
        possessive: what is joined to a name that owns what follows.
        closing: words that join the last name of a row to those before.

        left_out: ends right before a name, or a row, that is named only to be left out (`without`).
        left_out_fillers: may stand between the two.
        only_one: ends right before the one name of which something is said that is said of no other (`nobody but`).
        negations: words that negate a verb.
        negated_endings: the same joined to it (`n't`).
        part: verbs, and what stands for them, that say under a negation that somebody was not there.
        reversing: how verbs begin that take back a negation (`did not refuse to come`, `never missed it`).
        away: verbs after a name that say it was not there.
        absolute: right behind a name, participles and the like that say it was not there (`with Norrland abstaining`).
        own_absence: nouns that, said to be somebody's own, say that they were not there.
        doubtful: words that may say that somebody was not there; enough where the claim says so too.
        joiners: words that join one more to a subject, behind a comma.
        clauses: where a clause ends.
        other_subject: ends where the words of a clause are over, for a subject of its own follows (`…, and the host`).
        aside_of_others: begins, behind a name and a comma, no aside about it.
        predicate: begins what is said of a name, behind an aside.

        opened: ends right before a list, and says that it names only some.
        goes_on: from right behind a list, says that it goes on.
        introduced: ends right before a list that is given as the list.
        whole: anywhere beside a list, says that there is nobody else.
        counts: from a number of members to the words for it.
    """

    joins: str = _NEVER
    fillers: frozenset[str] = frozenset()
    possessive: str = ""
    closing: str = _NEVER

    left_out: str = _NEVER
    left_out_fillers: str = _NEVER
    only_one: str = _NEVER
    negations: str = _NEVER
    negated_endings: str = _NEVER
    part: str = _NEVER
    reversing: str = _NEVER
    away: str = _NEVER
    absolute: str = _NEVER
    own_absence: str = _NEVER
    doubtful: str = _NEVER
    joiners: str = _NEVER
    clauses: str = _NEVER
    other_subject: str = _NEVER
    aside_of_others: str = _NEVER
    predicate: str = _NEVER

    opened: str = _NEVER
    goes_on: str = _NEVER
    introduced: str = _NEVER
    whole: str = _NEVER
    counts: Mapping[int, str] = field(default_factory=dict)

    @cached_property
    def between(self) -> re.Pattern[str]:
        """All that stands between two names of a row on one line, or of a row whose items have bullets."""
        fillers = "|".join(sorted(map(re.escape, self.fillers), key=len, reverse=True)) or _NEVER
        return re.compile(
            rf"""
            (?:{self.possessive})?
            (?:\s*\([^()]{{0,60}}\))?                       # an aside
            (?:
                \s*[,;•·/|&]\s*
                | \s+(?:{self.joins})\s+
                | [^\S\n]*\n\s*[-–—*•]\s*                   # a line of its own, with a bullet
            ){{1,3}}
            (?:(?:{fillers})\.?\s+){{0,4}}
            """,
            re.VERBOSE,
        )

    @cached_property
    def closes(self) -> re.Pattern[str]:
        """What joins the last name of a row."""
        return re.compile(rf"(?<!\w)(?:{self.closing})(?!\w)|&", _CASELESS)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """What ends right before a name that is left out."""
        fillers = rf"(?:(?:{self.left_out_fillers})\s+){{0,4}}"
        return re.compile(rf"(?<!\w)(?:{self.left_out})[\s,:•*–—-]+{fillers}\Z", _CASELESS)

    @cached_property
    def alone(self) -> re.Pattern[str]:
        """What ends right before the one name of which something is said that is said of no other."""
        fillers = rf"(?:(?:{self.left_out_fillers})\s+){{0,4}}"
        return re.compile(rf"(?<!\w)(?:{self.only_one})[\s,]+{fillers}\Z", _CASELESS)

    @cached_property
    def goes_on_with_verb(self) -> re.Pattern[str]:
        """What follows a row of names at once that is the subject of a verb: a word that joins nobody else to it."""
        return re.compile(rf"\s+(?!(?:{self.joiners})\s)[^\W\d_]", _CASELESS)

    @cached_property
    def gone(self) -> re.Pattern[str]:
        """A clause whose verb says that the name before was not there; the group `subject` is what stands between."""
        return re.compile(rf"(?P<subject>{self._subject})(?<!\w)(?:{self.away})(?!\w)", _CASELESS)

    @cached_property
    def at_once(self) -> re.Pattern[str]:
        """Words right behind a name that say it was not there."""
        own = rf"(?:{self.possessive})\s+(?:\w+\s+){{0,2}}(?:{self.own_absence})"
        return re.compile(rf"(?:{own}|\s*[:|–—\s]\s*(?:{self.absolute}))(?!\w)", _CASELESS)

    @cached_property
    def no_part(self) -> re.Pattern[str]:
        """A clause with a negated verb of taking part, or with one that stands for it."""
        taking = rf"(?:\s+(?!{self.reversing})\w+){{0,3}}?\s+(?:{self.part})(?!\w)"
        bare = rf"\s*(?:,[^,]{{0,40}},)?\s*(?:\w+\s+){{0,2}}\w*{self._not}\s*\Z"
        return re.compile(rf"{self._subject}{self._not}{taking}|{bare}", _CASELESS)

    @cached_property
    def any_no(self) -> re.Pattern[str]:
        """A clause with any negation, or with a word that may say that somebody was not there."""
        unturned = rf"{self._not}(?!\s+(?:\w+\s+){{0,2}}?(?:{self.reversing}))"
        doubtful = rf"(?:(?!{self._not}){self._of_subject}){{0,{_REACH}}}?(?<!\w)(?:{self.doubtful})(?!\w)"
        return re.compile(rf"{self._subject}{unturned}|{doubtful}", _CASELESS)

    @cached_property
    def negated(self) -> re.Pattern[str]:
        """Any negation."""
        return re.compile(self._not, _CASELESS)

    @cached_property
    def clause_end(self) -> re.Pattern[str]:
        """Where a clause ends."""
        return re.compile(rf"[;!?]|[.](?=\s|$)|\n\s*\n|{self.clauses}", _CASELESS)

    @cached_property
    def another_subject(self) -> re.Pattern[str]:
        """`other_subject`, compiled."""
        return re.compile(self.other_subject, _CASELESS)

    @cached_property
    def aside(self) -> re.Pattern[str]:
        """An aside about a name, between commas, with what is said of the name behind it."""
        return re.compile(
            rf",\s+(?!(?:{self.aside_of_others})(?!\w))[^,;.!?]{{1,100}},(?=\s+(?:{self.predicate})(?!\w))", _CASELESS
        )

    @cached_property
    def opens(self) -> re.Pattern[str]:
        """`opened`, compiled."""
        return re.compile(rf"(?:{self.opened})\Z", _CASELESS)

    @cached_property
    def going_on(self) -> re.Pattern[str]:
        """`goes_on`, compiled."""
        return re.compile(self.goes_on, _CASELESS)

    @cached_property
    def introduces(self) -> re.Pattern[str]:
        """`introduced`, compiled."""
        return re.compile(rf"(?:{self.introduced})\Z", _CASELESS)

    @cached_property
    def nobody_else(self) -> re.Pattern[str]:
        """`whole`, compiled."""
        return re.compile(rf"(?<!\w)(?:{self.whole})(?!\w)", _CASELESS)

    @property
    def _subject(self) -> str:
        """What may stand between a name and its verb."""
        return rf"{self._of_subject}{{0,{_REACH}}}?"

    @property
    def _of_subject(self) -> str:
        return rf"(?:(?![.;!?])[^,]|,(?!\s(?:{self.joiners})\s))"

    @property
    def _not(self) -> str:
        return rf"(?:(?<!\w)(?:{self.negations})(?!\w)|(?:{self.negated_endings})(?!\w))"
