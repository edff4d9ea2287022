"""English words that several rooms know, in lower case: days, months, numbers, abbreviations."""

__all__ = [
    "ABBREVIATIONS", "BEFORE_A_NUMBER", "MAY_END_A_SENTENCE", "MONTHS", "NUMBER_WORDS", "OPENERS", "SHORT_MONTHS",
    "WEEKDAYS",
]  # fmt: skip


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

NUMBER_WORDS = frozenset(
    _listed(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
        "million millions billion billions trillion dozen dozens half third quarter twice double triple"
    )
)
"""Words that tell how many, or how much of something; not `one`, which often tells neither."""

BEFORE_A_NUMBER = frozenset([*SHORT_MONTHS, *_listed("no nos p pp art fig figs para ch vol vols sec eq op")])
"""Abbreviations after which a number goes on in the same sentence."""

MAY_END_A_SENTENCE = frozenset(_listed("a.m p.m etc inc co corp ltd jr sr u.s u.n u.k e.u"))
"""Abbreviations whose full stop may end the sentence too."""

OPENERS = frozenset(
    _listed(
        "a according after all also although among an and another any as at because before besides both but by "
        "despite during each earlier even every few first for former from he her here his how however i if in "
        "instead is it its last later many meanwhile more moreover most much my neither nevertheless next no nobody "
        "none nor not nothing now of on once one only or other others our over people she since so some soon still "
        "such that the their then there these they this those though three through thus to today two under unless "
        "until up we what when where whether which while who why with within without yet you your"
    )
)
"""Words that often open a sentence, and seldom carry on a name."""

ABBREVIATIONS = (
    MAY_END_A_SENTENCE
    | BEFORE_A_NUMBER
    | frozenset(
        _listed(
            "a.d adm al approx asst ave b.c brig bros ca capt cf cmdr col cpl dept dist dr e.g ed eds est ext fr ft "
            "gen gov hon i.e lt maj messrs mgr mr mrs ms mt mtn nat org ph.d pres prof pt pvt ref rep reps rev sen "
            "sens sgt st supt u.s.a u.s.s.r viz vs"
        )
    )
)
"""Words that are written with a full stop which does not end the sentence by itself."""
