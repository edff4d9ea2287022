"""G304: is a date as precise as the words that carry it, and no more?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.times import Time
from onrecord.reading.times.dates import Carried, compatible, finer_than, reads
from onrecord.rules.case import Case
from onrecord.rules.dates.moments import PLACEHOLDER, expressions_for, is_first_of_january, stated_in, tell_readings
from onrecord.rules.rule import Answered, ClaimRule, Found, NotAsked, Place, Raised, Unread

__all__ = ["RULE"]


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    if isinstance(claim.value, Time) and not claim.is_inferred():
        yield ("value",)
    for name in ("as_of", "during", "said_on"):
        if getattr(claim, name) is not None and not claim.is_inferred(name):
            yield (name,)


def _check(case: Case, place: Place) -> Iterator[Answered]:
    stated = stated_in(case.claim, str(place[0]), case.settings.tolerance)
    expressions = expressions_for(stated, case.dated) if reads(case.wording.source.language) else ()
    part, tolerance = stated.part, stated.tolerance
    if compatible(stated.value, expressions, part=part, tolerance=tolerance) is not Carried.AGREES:
        yield NotAsked()
        return
    coarser = finer_than(stated.value, expressions, part=part, tolerance=tolerance)
    if coarser:
        counted = [one for one in expressions for found in one.candidates if found.counted in _days(stated.value)]
        if counted:
            yield Unread(f'"{counted[0].words}" may be meant to the day, or to the week')
            return
        said = ", ".join(f'"{one.words}"' for one in expressions if set(one.candidates) & set(coarser))
        message = (
            f"{stated.says} {stated.value.text}; the words {said} tell no more than {tell_readings(coarser)}, "
            f"to the {coarser[0].grain.name.lower()}"
        )
        mend = PLACEHOLDER if is_first_of_january(stated.value) else "write it as precisely as the words do"
        yield Found(message=message, value=stated.value.text, mend=mend)


def _days(value: Time) -> set[int | None]:
    """Return the day that a time is; nothing where it is less precise."""
    return {value.start.earliest} if value.kind == "moment" and value.start.earliest == value.start.latest else set()


RULE = ClaimRule(
    code="G304",
    name="finer-than-quote",
    summary="The date is more precise than the words.",
    explanation="""\
A date may be no more precise than the words that carry it. *In May* carries `2024-05`, not `2024-05-14`; *two
years ago* carries a year. A date that is known more exactly from elsewhere is a claim of its own, resting on
the source that tells it.

Weeks counted back may be meant to the day: where the date is exactly so many weeks before the publication, the check
is skipped, and says so.

A first of January is a case of its own: programs and spreadsheets write `2020-01-01` where only the year 2020
is known.

The ends of an extent may be written to the day where they are the first and the last day of what the words name:
`2020-01-01/2020-12-31` for *throughout 2020*. A range (`[2024-09-16..2024-09-22]`) is taken as the week, or
whatever stretch of days, that the words name.

**To mend it:** write the date as precisely as the words do; or say why it is so under `inferred`.""",
    example="""\
claims:
  - id: payments-end
    says: Payments ended in May 2024.
    subject: payments
    property: ends
    value: 2024-05-14        # G304: the words "In May" tell no more than 2024-05
    evidence:
      - {source: gazette, quote: "In May, payments stopped"}""",
    asks=_asks,
    check=_check,
    raised=Raised.BY_THE_WORDS,
)
