"""English: how the classes of words follow each other in date expressions.

`POINTS` finds the single dates in a text's string of classes; each of them then becomes one `@` (`%` where it is a
distance from something, `a week after`), and `SPANS` finds what the words around them make of them.
"""

from onrecord.reading.times.amounts import AMOUNT

__all__ = ["POINTS", "SPANS"]

_MONTH = r"(?:[Mk]|m\.?)"
_NUMBER_OF_DAY = r"[no]"
_SPELT_DAY = r"\+(?=[,.;)]|[iC]e?y|$)"
_WEEKDAY = r"(?:W|w\.?)"
_YEAR = r"(?:,?v?e?(?:y|[TLX]5)(?![O%]))"

_ROWS = {
    "feast": r"[MkS]?8[WZ]?(?:,?v?e?y)?",
    "numeric": r"I",
    "month_days": (
        rf"(?:{_WEEKDAY},?e?)?{_MONTH}e?(?:{_SPELT_DAY}|{_NUMBER_OF_DAY})(?:[-tu&]{_NUMBER_OF_DAY}|(?:,{_NUMBER_OF_DAY})+,?&{_NUMBER_OF_DAY})?"
        rf"(?!v?{_MONTH})(?![O1-7%])(?:,?W|\(W\))?{_YEAR}?(?:,?W|\(W\))?"
    ),
    "dashed": r"(?:(?<![-/\d])n[-/][Mkm]\.?[-/][ynN]|[Mkm]-n-y|y[-/]m\.?[-/]n)(?![-/])",
    "days_month": (
        rf"(?:{_WEEKDAY},?i?e?)?(?:{_NUMBER_OF_DAY}|(?<=e)\+)"
        rf"(?:[-/tu&](?:{_WEEKDAY},?e?)?{_NUMBER_OF_DAY}|(?:,(?:{_WEEKDAY},?e?)?{_NUMBER_OF_DAY})+,?&(?:{_WEEKDAY},?e?)?{_NUMBER_OF_DAY})?"
        rf"(?:v|\.(?={_MONTH},?y))?{_MONTH}(?:,?W|\(W\))?{_YEAR}?(?:,?W|\(W\))?"
    ),
    "day_of_unit": r"(?:o|(?<=e)\+)v[TLX]3",
    "month_year": rf"{_MONTH}(?:{_YEAR}|-y)",
    "near_month": rf"[TLXR]{_MONTH}(?:{_NUMBER_OF_DAY})?",
    "weekday_day": r"W,?e?o(?![v-])|W,?e\+(?![v1-7O-])|Wn(?=[.;)]|$)",
    "near_weekday": r"(?:TP|[TLXRP])W(?!(?:v|i(?=e?[Mkmy]))e?[TLXMkmy])|Wv?[TLX]2|[TLX]2[iv]?W",
    "ago": rf"[~i]*(?:{AMOUNT}|(?<!v)[OY])(?:&[z_])?a|5-?a",
    "before_last": r"e?[1-5W]fL(?![A-Z1-7])",
    "within_of": rf"(?<=i){AMOUNT}v",
    "offset": rf"(?:{AMOUNT}(?:te1)?|e[1-7]|[OY])f",
    "later": rf"{AMOUNT}l|5-l",
    "from_now": rf"{AMOUNT}r[gd]",
    "ahead": rf"(?<=i)~?{AMOUNT}(?![fl])",
    "several_units": rf"(?:e?(?:TP|[TLPXxRF]){AMOUNT}|e?[xPj]O)(?!ve?[yMkmTLX])",
    "same_unit_later": r"[lq]ie[1-5]",
    "part_of_near": r"l[TX][2-5]",
    "near_unit": r"(?:TP|[TLXPRxF])[1-7](?!-?#|ve?(?:[yMkmTLX1-7]|[no]v?[Mk]))",
    "part_of_day": r"[TL]p|dp?",
    "untold": r"[FXsh]p|1N|(?<=v)[OY]a|[o+]1v(?=e?_)|[o+][12](?=[.,;])|(?<=e)[o+L=X][12](?!-?#|-?l|[vi]|-_)",
    "untold_weekday": r"[o+L]Wf|[Mk]'_[o+L]W|[o+]tL[1-7W]",
    "weekend": r"(?:TP|[TLXRP])?Z(?!v)",
    "season": r"(?:TP|[TLXRP])S|Sv?e?(?:y(?:[-/][yn](?![-/]))?|[TLX]5)|(?<=[ieCuvqrDb])S(?!v)",
    "decade": r"E|(?<=e)J",
    "century_gone": r"[o+]-?7G",
    "century": r"[o+]-?7G?",
    "fiscal_year": r"05(?![,v]?e?y)",
    "fiscal_quarter": r"0[o+]-?4",
    "quarter": r"[o+]-?4(?:v?e?(?:y|[TLX]?5))?|y[o+]-?4|K,?y?|yK|[o+](?:-H|H(?:v?e?(?:y|[TLX]?5)))",
    "part_of_unit": r"Qve?[TLX]?[2-7](?!-l)|q-?[345](?!-)|2'_Q|[35](?:'_)?-?Q",
    "whole_unit": r"(?<=De)[1-7](?!-?#)",
    "same_unit": r"s[1-5]|h[1-5]",
    "years_gone": r"(?:(?<=B)[nNy]&|[nNy][-t/])[nNy]G",
    "long_gone": r"[nNy]G|G[nNy]",
    "bare_weekday": r"(?:(?<![o+L])W|W(?!ie?[Mkm]))(?!ve?[TLXMkm])",
    "bare_month": r"M|(?<=[iCrtubBvqfD&9-])(?:k|m\.?)|(?<=[eA])k(?=_)",
    "day_of_month": r"(?<=[ie]e)o(?![-1-7OHW_+])|(?<=ie)o(?![-1-7OHW_+])",
    "years": r"(?<![-,/])y[-/][yn](?![-/])",
    "year": r"y(?![%O])",
    "now": r"g",
    "eve": r"<v",
    "vague": r"[V<]",
}

POINTS = r"(?=[A-Za-z<=+~0-9])(?:" + "|".join(f"(?P<{name}>{row})" for name, row in _ROWS.items()) + ")"
"""The single dates; the name of the group that matched is the name of the row."""

_DATE = r"(?:~?i?e?(?:(?:q-?t-?)?q-?|[Qq]ve?)?@(?:[&-]z)?)"
_SPAN_ROWS = {
    "feast": r"[MkS]?8[WZ]?(?:,?v?e?y)?",
    "between": rf"B(?P<between_first>{_DATE})&(?P<between_last>{_DATE})",
    "extent": rf"r?e?(?P<extent_first>{_DATE})[tu/-]e?(?P<extent_last>{_DATE})",
    "since": rf"C(?:i_)?i?e?(?P<since_date>{_DATE})",
    "from_on": rf"r[i-]?e?(?P<from_on_date>{_DATE})",
    "until": rf"ui?e?(?P<until_date>{_DATE})",
    "by": rf"be?(?P<by_date>{_DATE})",
    "apart": rf"%(?:(?:i?e?|[^,.;@%\n]{{1,6}}[vi]e?)(?P<apart_date>{_DATE}))?",
    "weekday_of": rf"[iD]?e?(?:[o+L]W[vi]|Wv)e?(?P<weekday_of_date>{_DATE})",
    "week_of": rf"[iD]?e?2v(?P<week_of_date>{_DATE})",
    "units_of": rf"[iD]?e?[oL+=](?:c|n|N)?[1-4O]v(?P<units_of_date>{_DATE})",
    "half_of": rf"[iD]?e?[o+L]Hve?(?P<half_of_date>{_DATE})",
    "bound": rf"fi?e?(?P<bound_date>{_DATE})",
    "moment": rf"(?:i&)?[iD]?e?(?P<moment_date>{_DATE})",
}

SPANS = "|".join(f"(?P<{name}>{row})" for name, row in _SPAN_ROWS.items())
"""What words around the dates make of them: from a date on, until it, between two, near it."""
