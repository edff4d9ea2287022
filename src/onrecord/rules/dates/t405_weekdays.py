"""T405: does a weekday that is written beside a date fall on it?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.times import Time
from onrecord.model.times.calendar import iso_day, weekday
from onrecord.reading.times.dates import DateExpression, Reading
from onrecord.rules.case import Case
from onrecord.rules.rule import Answered, ClaimRule, Found, NotAsked, Place, Raised

__all__ = ["RULE"]

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MEND = "the source's weekday or its date is wrong: look which, and correct the claim or say so in `note`"


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    yield from (("evidence", at, "quote") for at in range(len(claim.evidence)))


def _check(case: Case, place: Place) -> Iterator[Answered]:
    """Check each date that has a weekday beside it in a quotation.

    A date without a year is checked against the claim's own day, where it can mean that day.
    """
    index = next((at for at, row in enumerate(case.wording.located) if row.evidence == place[1]), None)
    dated = [
        (expression, _days_meant(expression, case.claim.value))
        for expression in (case.dated.in_quotation(index) if index is not None else ())
        if expression.weekday is not None
    ]
    dated = [(expression, days) for expression, days in dated if days]
    if not dated:
        yield NotAsked()
    for expression, days in dated:
        wrong = [day for day in days if weekday(day) != expression.weekday]
        if len(wrong) == len(days) and expression.weekday is not None:
            falls = ", ".join(f"{iso_day(day)} is a {_NAMES[weekday(day)]}" for day in wrong)
            message = f'"{expression.words}" names a {_NAMES[expression.weekday]}, but {falls}'
            yield Found(message=message, value=expression.words, mend=_MEND)


def _days_meant(expression: DateExpression, value: object) -> list[int]:
    told = (_day_told(reading) for reading in expression.candidates)
    days = [day for day in told if day is not None]
    if isinstance(value, Time) and value.start.earliest in days and value.start.earliest == value.start.latest:
        return [value.start.earliest]
    return days


def _day_told(reading: Reading) -> int | None:
    """Return the day that the words name, also where they only bound a time by it: `until Sunday 26 April`."""
    return (reading.ends if reading.role in {"until", "deadline", "before", "end"} else reading.starts)[0]


RULE = ClaimRule(
    code="T405",
    name="weekday-disagrees",
    summary="A weekday stands beside a date that falls on another one.",
    explanation="""\
A weekday written beside a date in a quotation (*Tuesday, September 26, 2024*) must be that date's own. If it is
not, the source has one of the two wrong, or means another year. A date without a year is checked against the
years that it can mean, and against the claim's own date where it states one.

**To mend it:** find out which of the two is right; correct the claim, or say in its `note` what the source has
wrong and set the rule's severity aside for the project.""",
    example="""\
claims:
  - id: drill-starts
    says: The drill began on 26 September 2024.
    subject: drill-2024
    property: starts
    value: 2024-09-26
    evidence:
      - {source: gazette, quote: "began on Tuesday, September 26, 2024"}   # T405: it is a Thursday""",
    asks=_asks,
    check=_check,
    raised=Raised.BY_THE_WORDS,
)
