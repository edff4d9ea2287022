"""English words that several rooms know, in lower case: days, months, numbers."""

__all__ = ["MONTHS", "NAMED_DAYS", "NUMBER_WORDS", "SHORT_MONTHS", "WEEKDAYS"]


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


MONTHS = _listed("january february march april may june july august september october november december")
"""The months, from the first to the twelfth."""

SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
"""From what a month is shortened to, to its number."""

WEEKDAYS = _listed("monday tuesday wednesday thursday friday saturday sunday")
"""The days of the week, from Monday."""

NAMED_DAYS = frozenset([*MONTHS, *SHORT_MONTHS, *WEEKDAYS, "today", "yesterday", "tomorrow"])
"""Words for a month or a day."""

NUMBER_WORDS = frozenset(
    _listed(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
        "million millions billion billions trillion dozen dozens half third quarter twice double triple"
    )
)
"""Words that tell how many, or how much of something; not `one`, which often tells neither."""
