"""T405: a weekday written beside a date that falls on another one."""

from onrecord.model.times import Time
from onrecord.model.times.calendar import iso_day, weekday
from onrecord.reading.times import DateExpression
from onrecord.rules.dated_words import DatedWords
from onrecord.rules.gathered import Gathered

__all__ = ["check_weekdays"]

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check_weekdays(words: DatedWords, gathered: Gathered) -> None:
    """Check each date that has a weekday beside it in a quotation; a quotation without one is not counted.

    A date without a year is checked against the claim's own day, where it can mean that day.
    """
    claim = words.wording.claim
    for index, row in enumerate(words.wording.located):
        for expression in words.in_quotation(index):
            if expression.weekday is None or not expression.candidates:
                continue
            days = _days_meant(expression, claim.value)
            wrong = [day for day in days if weekday(day) != expression.weekday]
            if len(wrong) < len(days):
                gathered.passed("T405")
                continue
            falls = ", ".join(f"{iso_day(day)} is a {_NAMES[weekday(day)]}" for day in wrong)
            gathered.found(
                "T405",
                words.wording,
                f'"{expression.words}" names a {_NAMES[expression.weekday]}, but {falls}',
                at=("evidence", row.evidence, "quote"),
                value=expression.words,
                mend="the source's weekday or its date is wrong: look which, and correct the claim or say so in `note`",
            )


def _days_meant(expression: DateExpression, value: object) -> list[int]:
    days = [reading.first for reading in expression.candidates if reading.first is not None]
    if isinstance(value, Time) and value.start.earliest in days and value.start.earliest == value.start.latest:
        return [value.start.earliest]
    return days
