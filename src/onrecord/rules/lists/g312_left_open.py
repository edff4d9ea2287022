"""G312: do the words say of a list that is said to be complete that it names only some?"""

from collections.abc import Iterator

from onrecord.model.verdicts import Severity
from onrecord.rules.case import Case
from onrecord.rules.lists.listings import asks_of_complete_lists, claimed_lists
from onrecord.rules.rule import Answered, ClaimRule, Found, Place

__all__ = ["RULE"]

_MEND = "Drop `complete: true`, or quote words that give the whole list."


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    wording = case.wording
    rows = tuple(claimed_lists(wording, case.reader))
    found = [row.told.opening for row in rows]
    if not rows or not all(found) or any(row.is_counted for row in rows):
        return
    message = f"the list is said to be complete, but {wording.does('leaves', 'leave')} it open (“{found[0]}”)"
    yield Found(message=message, value=found[0].lower(), mend=_MEND)


RULE = ClaimRule(
    code="G312",
    name="list-left-open",
    summary="A list is said to be complete, but the words around it say that it names only some.",
    explanation="""\
`complete: true` says that the source gives the whole list. Words such as *including*, *such as*, *among others*,
*countries like*, *above all* before it, or *and others*, *as well as other states* behind it, say that there are more.
*Includes* alone says nothing of the kind: *the alliance currently includes* is how a whole list is given. Where the
sentence gives as many as the list has (*its six members, including …*), nothing is said either.

**To mend it:** drop `complete: true`, or quote words that give the whole list.""",
    example="""\
claims:
  - id: members
    says: The alliance has Belarus and Russia as members.
    subject: alliance
    property: member
    value: [belarus, russia]
    complete: true          # G312: “such as”
    evidence:
      - {source: gazette, quote: "members such as Belarus and Russia"}""",
    severity=Severity.WARNING,
    asks=asks_of_complete_lists,
    check=_check,
    needs=("lists", "words such as “including”"),
)
