"""G313: do the words, or their sentence, say of a list that is said to be complete that it is the whole one?"""

from collections.abc import Iterator

from onrecord.rules.case import Case
from onrecord.rules.lists.listings import asks_of_complete_lists, claimed_lists
from onrecord.rules.rule import Answered, ClaimRule, Found, Place

__all__ = ["RULE"]

_MEND = (
    "Drop `complete: true`; quote the words that give the list as the whole one (a count, *consists of*, *the members "
    "are*, *only*); or say under `inferred: {complete: …}` how a reader knows."
)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    if not any(row.is_whole for row in claimed_lists(case.wording, case.reader)):
        message = f"the list is said to be complete, but nothing in {case.wording.quotation} says that it is"
        yield Found(message=message, value="whole", mend=_MEND)


RULE = ClaimRule(
    code="G313",
    name="nothing-says-whole",
    summary="Nothing says that a complete list is the whole one (runs only where the settings ask for it).",
    explanation="""\
`complete: true` is the strongest thing that can be said of a list: from it follows who is not in it. A list that
merely stands there (*Belarus and Russia came*) does not say that nobody else did. Where this rule runs, the sentence
must give the list as the list: *consists of*, *comprising*, *is made up of*, *currently includes*, *the members are*,
*with the participation of*, *between … and …*, *namely*, a colon, a number of them (*the six states*), or *only*,
*all the members*, *nobody else*.

It is off unless `[tool.onrecord.severity]` gives it a weight: many a source gives a whole list in words that no table
knows.

**To mend it:** drop `complete: true`, quote the words that say it, or say under `inferred: {complete: …}` how a reader
knows.""",
    example="""\
[tool.onrecord.severity]
G313 = "error\"""",
    off_by_default=True,
    asks=asks_of_complete_lists,
    check=_check,
    needs=("lists", "words that give a list as the whole one"),
)
