"""English: how the classes of words follow each other in date expressions.

`POINTS` finds the single dates in a text's string of classes; each of them then becomes one `@` (`%` where it is a
distance from something, `a week after`), and `SPANS` finds what the words around them make of them.

    M k m    a month; May and March, which are words as well; a short name
    W w Z    a weekday, a short one; a weekend
    S K      a season; a quarter or half of a year (Q3, 2H)
    y E J G  a year; a decade in digits, in words; BC and AD
    n N o +  a number that may be a day, any other; an ordinal in digits, in words
    A c U H  a, an; few, several; hundred, million; half
    1-7 O Y  day to century, by size; any of them in the plural; hours and minutes
    T L P R  this; last; past; previous
    X x F j  next; coming; following; recent
    d g p    today and its like; now; a part of the day
    a l f    ago; later, earlier; after, before
    s h      same; that
    i D      in, on, at; during
    v e t    of; the; to
    C r u b  since; from; until; by
    B &      between; and, or
    q Q      early, mid, late; start, middle, end
    ~ z =    about, nearly; or so; opening, closing
    # < 9 0  long; eve; for; fiscal
    8 V _    a feast; a time that is not told (recently); any other word
"""

from onrecord.reading.times.amounts import AMOUNT

__all__ = ["POINTS", "SPANS"]

_MONTH = r"(?:[Mk]|m\.?)"
_NUMBER_OF_DAY = r"[no]"
_SPELT_DAY = r"\+(?=[,.;)]|[iC]e?y|$)"
_WEEKDAY = r"(?:W|w\.?)"
_WEEKDAY_AFTER = r"(?:,?W|\(W\))?"
_DAY_AGAIN = rf"(?:{_WEEKDAY},?e?)?{_NUMBER_OF_DAY}"
_YEAR = r"(?:,?v?e?(?:y|[TLX]5)(?![O%]))"

_ROWS = {
    # Black Friday 2023, May Day, Memorial Day weekend: seen, and not when it is
    "feast": (r"[MkS]?8[WZ]?(?:,?v?e?y)?",),
    # 2024-05-03, 03.05.2024
    "numeric": (r"I",),
    # May 3, 2024; Friday, May 3-5; a count after the day (May 3 days) makes it none
    "month_days": (
        (
            rf"(?:{_WEEKDAY},?e?)?{_MONTH}e?(?:{_SPELT_DAY}|{_NUMBER_OF_DAY})"
            rf"(?:[-tu&]{_NUMBER_OF_DAY}|(?:,{_NUMBER_OF_DAY})+,?&{_NUMBER_OF_DAY})?"
            rf"(?!v?{_MONTH})(?![O1-7%]){_WEEKDAY_AFTER}{_YEAR}?{_WEEKDAY_AFTER}"
        ),
    ),
    # 19-Nov-2012, Nov-19-2012, 2019-Sep-01
    "dashed": (r"(?:(?<![-/\d])n[-/][Mkm]\.?[-/][ynN]|[Mkm]-n-y|y[-/]m\.?[-/]n)(?![-/])",),
    # Friday 3 May 2024; Friday 2 to Sunday 4 May; 3, 4 and 5 May
    "days_month": (
        (
            rf"(?:{_WEEKDAY},?i?e?)?(?:{_NUMBER_OF_DAY}|(?<=e)\+)"
            rf"(?:[-/tu&]{_DAY_AGAIN}|(?:,{_DAY_AGAIN})+,?&{_DAY_AGAIN})?"
            rf"(?:v|\.(?={_MONTH},?y))?{_MONTH}{_WEEKDAY_AFTER}{_YEAR}?{_WEEKDAY_AFTER}"
        ),
    ),
    # the 3rd of this month
    "day_of_unit": (r"(?:o|(?<=e)\+)v[TLX]3",),
    # May 2024, Nov-2012
    "month_year": (rf"{_MONTH}(?:{_YEAR}|-y)",),
    # last May, next May 3
    "near_month": (rf"[TLXR]{_MONTH}(?:{_NUMBER_OF_DAY})?",),
    # Friday the 15th; before a full stop Friday 15 as well, for else it may count
    "weekday_day": (
        r"W,?e?o(?![v-])",
        r"W,?e\+(?![v1-7O-])",
        r"Wn(?=[.;)]|$)",
    ),
    # last Friday, Friday of next week; not last Friday of May, which counts from the month
    "near_weekday": (
        r"(?:TP|[TLXRP])W(?!(?:v|i(?=e?[Mkmy]))e?[TLXMkmy])",
        r"Wv?[TLX]2",
        r"[TLX]2[iv]?W",
    ),
    # two years, three months ago; of thousands of years ago only the end is seen, and not read
    "ago": (
        rf"[~i]*(?:{AMOUNT}|(?<!v)[OY])(?:&[z_])?a",
        r"5-?a",
    ),
    # the week before last
    "before_last": (r"e?[1-5W]fL(?![A-Z1-7])",),
    # within a week of 3 May
    "within_of": (rf"(?<=i){AMOUNT}v",),
    # a week after, the day before: a distance from what follows
    "offset": (rf"(?:{AMOUNT}(?:te1)?|e[1-7]|[OY])f",),
    # two days later, a year-earlier loss
    "later": (
        rf"{AMOUNT}l",
        r"5-l",
    ),
    # two weeks from now
    "from_now": (rf"{AMOUNT}r[gd]",),
    # in two weeks
    "ahead": (rf"(?<=i)~?{AMOUNT}(?![fl])",),
    # the past two years, recent months; not the last two years of the war
    "several_units": (rf"(?:e?(?:TP|[TLPXxRF]){AMOUNT}|e?[xPj]O)(?!ve?[yMkmTLX])",),
    # later in the day, early in the week
    "same_unit_later": (r"[lq]ie[1-5]",),
    # later this week
    "part_of_near": (r"l[TX][2-5]",),
    # last year; not last year of the war
    "near_unit": (r"(?:TP|[TLXPRxF])[1-7](?!-?#|ve?(?:[yMkmTLX1-7]|[no]v?[Mk]))",),
    # this morning, yesterday evening
    "part_of_day": (
        r"[TL]p",
        r"dp?",
    ),
    # the next morning, the second day, years ago behind of: hangs on a time told elsewhere
    "untold": (
        r"[FXsh]p",
        r"1N",
        r"(?<=v)[OY]a",
        r"[o+]1v(?=e?_)",
        r"[o+][12](?=[.,;])",
        r"(?<=e)[o+L=X][12](?!-?#|-?l|[vi]|-_)",
    ),
    # the first Tuesday after it, May's first Tuesday
    "untold_weekday": (
        r"[o+L]Wf",
        r"[Mk]'_[o+L]W",
        r"[o+]tL[1-7W]",
    ),
    # last weekend
    "weekend": (r"(?:TP|[TLXRP])?Z(?!v)",),
    # last spring, the spring of 2023, in spring; spring alone may be a verb
    "season": (
        r"(?:TP|[TLXRP])S",
        r"Sv?e?(?:y(?:[-/][yn](?![-/]))?|[TLX]5)",
        r"(?<=[ieCuvqrDb])S(?!v)",
    ),
    # the 1990s, the nineties
    "decade": (
        r"E",
        r"(?<=e)J",
    ),
    # the 3rd century BC
    "century_gone": (r"[o+]-?7G",),
    # the 19th century
    "century": (r"[o+]-?7G?",),
    # the fiscal year, whose number is not told
    "fiscal_year": (r"05(?![,v]?e?y)",),
    # the fiscal second quarter
    "fiscal_quarter": (r"0[o+]-?4",),
    # the third quarter of 2019, third-quarter, Q3 2019, first-half; first half alone may be of a game
    "quarter": (
        r"[o+]-?4(?:v?e?(?:y|[TLX]?5))?",
        r"y[o+]-?4",
        r"K,?y?",
        r"yK",
        r"[o+](?:-H|H(?:v?e?(?:y|[TLX]?5)))",
    ),
    # the end of the year, mid-year, year's end
    "part_of_unit": (
        r"Qve?[TLX]?[2-7](?!-l)",
        r"q-?[345](?!-)",
        r"2'_Q",
        r"[35](?:'_)?-?Q",
    ),
    # during the year
    "whole_unit": (r"(?<=De)[1-7](?!-?#)",),
    # the same month, that year
    "same_unit": (
        r"s[1-5]",
        r"h[1-5]",
    ),
    # 799 to 684 BC
    "years_gone": (r"(?:(?<=B)[nNy]&|[nNy][-t/])[nNy]G",),
    # 146 BC, AD 79
    "long_gone": (
        r"[nNy]G",
        r"G[nNy]",
    ),
    # Friday; not the first Friday, nor Friday of last week
    "bare_weekday": (r"(?:(?<![o+L])W|W(?!ie?[Mkm]))(?!ve?[TLXMkm])",),
    # May; a short name, May and March only where a word before says that it is a date
    "bare_month": (
        r"M",
        r"(?<=[iCrtubBvqfD&9-])(?:k|m\.?)",
        r"(?<=[eA])k(?=_)",
    ),
    # on the 15th
    "day_of_month": (
        r"(?<=[ie]e)o(?![-1-7OHW_+])",
        r"(?<=ie)o(?![-1-7OHW_+])",
    ),
    # 2019-2021, 2023/24
    "years": (r"(?<![-,/])y[-/][yn](?![-/])",),
    # 2019
    "year": (r"y(?![%O])",),
    # now
    "now": (r"g",),
    # the eve of it
    "eve": (r"<v",),
    # recently, soon
    "vague": (r"[V<]",),
}
"""From the name of a row to the alternatives of its pattern, the first row that matches counts."""

POINTS = r"(?=[A-Za-z<=+~0-9])(?:" + "|".join(f"(?P<{name}>{'|'.join(row)})" for name, row in _ROWS.items()) + ")"
"""The single dates; the name of the group that matched is the name of the row."""

_DATE = r"(?:~?i?e?(?:(?:q-?t-?)?q-?|[Qq]ve?)?@(?:[&-]z)?)"
_SPAN_ROWS = {
    "feast": r"[MkS]?8[WZ]?(?:,?v?e?y)?",
    # between 3 and 9 May
    "between": rf"B(?P<between_first>{_DATE})&(?P<between_last>{_DATE})",
    # from 2019 to 2021, 3 May - 9 May
    "extent": rf"r?e?(?P<extent_first>{_DATE})[tu/-]e?(?P<extent_last>{_DATE})",
    # since May
    "since": rf"C(?:i_)?i?e?(?P<since_date>{_DATE})",
    # from May on
    "from_on": rf"r[i-]?e?(?P<from_on_date>{_DATE})",
    # until 3 May
    "until": rf"ui?e?(?P<until_date>{_DATE})",
    # by 3 May
    "by": rf"be?(?P<by_date>{_DATE})",
    # a week after 3 May, a week after the vote on 3 May
    "apart": rf"%(?:(?:i?e?|[^,.;@%\n]{{1,6}}[vi]e?)(?P<apart_date>{_DATE}))?",
    # the first Monday of May
    "weekday_of": rf"[iD]?e?(?:[o+L]W[vi]|Wv)e?(?P<weekday_of_date>{_DATE})",
    # the week of 3 May
    "week_of": rf"[iD]?e?2v(?P<week_of_date>{_DATE})",
    # the last week of July, the opening days of May
    "units_of": rf"[iD]?e?[oL+=](?:c|n|N)?[1-4O]v(?P<units_of_date>{_DATE})",
    # the second half of May
    "half_of": rf"[iD]?e?[o+L]Hve?(?P<half_of_date>{_DATE})",
    # after 3 May
    "bound": rf"fi?e?(?P<bound_date>{_DATE})",
    # on 3 May, in or about May
    "moment": rf"(?:i&)?[iD]?e?(?P<moment_date>{_DATE})",
}

SPANS = "|".join(f"(?P<{name}>{row})" for name, row in _SPAN_ROWS.items())
"""What words around the dates make of them: from a date on, until it, between two, near it."""
