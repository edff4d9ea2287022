"""German: the words that tell a time, each with its class and what it means, and how the classes follow each other.

The legend is that of `TimeWords`; a class is one character, and the letters are those of every language.
"""

from collections.abc import Mapping

from onrecord.reading.language import listed
from onrecord.reading.languages.de.units import UNITS
from onrecord.reading.languages.de.words import MONTHS, NUMBERS, SHORT_MONTHS, WEEKDAYS
from onrecord.reading.times.amounts import AMOUNT
from onrecord.reading.times.readings import Grain
from onrecord.reading.times.words import Classed, TimeWords, WordValue

__all__ = ["TIMES"]

_MOST_COUNTED = 100


def _classed(character: str, words: str, value: WordValue = None) -> dict[str, Classed]:
    return dict.fromkeys(words.split(), (character, value))


def _inflected(character: str, stems: str, value: WordValue = None) -> dict[str, Classed]:
    """Return the forms of adjectives: `letzte`, `letzten`, `letzter` and so on."""
    return {stem + ending: (character, value) for stem in stems.split() for ending in ("e", "em", "en", "er", "es")}


_CLASSES: Mapping[str, Classed] = {
    **{word: ("M", number) for number, word in enumerate(MONTHS, 1)}, "jänner": ("M", 1),
    **{word: ("m", number) for word, number in SHORT_MONTHS.items()},
    **{word: ("W", number) for number, word in enumerate(WEEKDAYS)}, "sonnabend": ("W", 5),
    **{f"{word}s": ("W", number) for number, word in enumerate(WEEKDAYS)},
    **{word: ("N", number) for word, number in NUMBERS.items() if number <= _MOST_COUNTED},
    **_classed("1", "tag tages", Grain.DAY), **_classed("O", "tage tagen", Grain.DAY),
    **_classed("2", "woche", Grain.WEEK), **_classed("O", "wochen", Grain.WEEK),
    **_classed("3", "monat monats", Grain.MONTH), **_classed("O", "monate monaten", Grain.MONTH),
    **_classed("4", "quartal quartals", Grain.QUARTER), **_classed("O", "quartale quartalen", Grain.QUARTER),
    **_classed("5", "jahr jahres", Grain.YEAR), **_classed("O", "jahre jahren", Grain.YEAR),
    **_classed("6", "jahrzehnt jahrzehnts", Grain.DECADE), **_classed("O", "jahrzehnte jahrzehnten", Grain.DECADE),
    **_classed("7", "jahrhundert jahrhunderts", Grain.CENTURY),
    **_classed("O", "jahrhunderte jahrhunderten", Grain.CENTURY),
    **_classed("Z", "wochenende wochenendes"),
    **_classed("Y", "stunde stunden", 1), **_classed("Y", "minute minuten", 60),
    "frühling": ("S", 21), "frühjahr": ("S", 21), "sommer": ("S", 22), "herbst": ("S", 23), "winter": ("S", 24),
    **_inflected("A", "ein", 1),
    **_inflected("c", "einig wenig", (2, 9)), **_inflected("c", "mehrer", (2, 20)), **_inflected("c", "viel", (3, 100)),
    **_inflected("T", "dies laufend"),
    **_inflected("L", "letzt vergangen vorig"),
    **_inflected("X", "nächst kommend"),
    **_inflected("F", "folgend darauffolgend"),
    **_inflected("s", "gleich selb"), **_classed("s", "demselben derselben desselben dasselbe"),
    **_classed("V", "kürzlich neulich jüngst bald damals zuletzt zuvor danach später früher einst inzwischen"),
    **_classed("8", "weihnachten ostern pfingsten ramadan silvester neujahr"),
    "heute": ("d", 0), "gestern": ("d", -1), "morgen": ("d", 1), "vorgestern": ("d", -2), "übermorgen": ("d", 2),
    **_classed("g", "jetzt derzeit nun gegenwärtig momentan"),
    "vor": ("a", -1), "nach": ("f", 1),
    **_classed("i", "im in am an"),
    **_classed("D", "während"),
    **_classed("e", "der die das den dem des"),
    **_classed("C", "seit"),
    **_classed("r", "von vom ab"),
    **_classed("u", "bis"),
    "und": ("&", 0), "oder": ("&", 1),
    "zwischen": ("B", None),
    "anfang": ("Q", "early"), "mitte": ("Q", "mid"), "ende": ("Q", "late"),
    **_classed("~", "etwa rund ungefähr circa zirka um gegen", "about"), **_classed("~", "fast beinahe knapp", "under"),
    **_classed("~", "mehr weniger", "about"),
    **_classed("p", "abend nachmittag vormittag", 0), "nacht": ("p", -1),
}  # fmt: skip

_PHRASES: Mapping[str, Classed] = {
    "spätestens am": ("b", None), "spätestens im": ("b", None), "bis zum": ("u", None), "bis zur": ("u", None),
    "bis spätestens": ("u", None), "frühestens am": ("f", 1), "nicht vor": ("f", 1),
    **dict.fromkeys(("mehr als", "länger als", "weniger als"), ("~", "about")),
    "vor kurzem": ("V", None), "vor langem": ("V", None),
}  # fmt: skip

_MONTH = r"(?:M|m\.?)"
_DAY = r"n\.?"
_WEEKDAY = r"(?:W,?[ie]?e?)"
_YEAR = r"(?:,?y(?![%O]))"

_ROWS = {
    "numeric": r"I",
    "days_month": (rf"{_WEEKDAY}?{_DAY}(?:[-/u&]e?{_DAY}|(?:,{_DAY})+,?&{_DAY})?{_MONTH}{_YEAR}?"),
    "month_year": rf"{_MONTH}{_YEAR}",
    "near_month": rf"[TLX]{_MONTH}",
    "ago": rf"a(?:~_?)?{AMOUNT}",
    "near_weekday": r"[TLX]W",
    "near_unit": r"[TLXF][1-7]",
    "part_of_unit": r"Qe[TLX]?[2-7]",
    "ahead": rf"(?<=i)~?{AMOUNT}",
    "weekend": r"[TLX]?Z",
    "season": r"[TLX]S|S(?:y|[TLX]5)?",
    "part_of_day": r"dp?",
    "same_unit": r"s[1-5]",
    "untold": rf"[FXs]p|f~?{AMOUNT}",
    "bare_weekday": r"W",
    "bare_month": r"M|(?<=[iCrubfqD])m\.?",
    "years": r"(?<![-,/])y[-/][yn](?![-/])",
    "year": r"y(?![%O])",
    "feast": r"8y?",
    "now": r"g",
    "vague": r"V",
}
_POINTS = r"(?=[A-Za-z<+~0-9])(?:" + "|".join(f"(?P<{name}>{row})" for name, row in _ROWS.items()) + ")"

_DATE = r"(?:~?i?e?(?:5(?=@))?Q?@)"
_SPAN_ROWS = {
    "between": rf"B(?P<between_first>{_DATE})&(?P<between_last>{_DATE})",
    "extent": rf"r?e?(?P<extent_first>{_DATE})[u/-]e?(?P<extent_last>{_DATE})",
    "since": rf"Ci?e?(?P<since_date>{_DATE})",
    "from_on": rf"re?(?P<from_on_date>{_DATE})",
    "until": rf"ui?e?(?P<until_date>{_DATE})",
    "by": rf"be?(?P<by_date>{_DATE})",
    "bound": rf"[af]i?e?(?P<bound_date>{_DATE})",
    "moment": rf"[iD]?e?(?P<moment_date>{_DATE})",
}

TIMES = TimeWords(
    classes=_CLASSES,
    phrases=_PHRASES,
    points=_POINTS,
    spans="|".join(f"(?P<{name}>{row})" for name, row in _SPAN_ROWS.items()),
    over=frozenset(["über", "mehr als", "mindestens", "länger als", "gut"]),
    under=frozenset(["fast", "beinahe", "knapp"]),
    below=frozenset(["unter", "weniger als", "bis zu", "höchstens"]),
    deniers=listed("nicht"),
    after_a_year=listed(
        """
        und oder als am an auf aus bei bis das dass dem den der die durch ein eine er es für gegen hat hatte hatten
        im in ist mit nach nicht seit sie sind über um von vor war waren wegen weil wenn wird wurde wurden zu zum zur
        """
    ),
    parts_a_clause=listed("und aber oder der die das welche wenn während wo als nachdem bevor seit bis weil ob obwohl"),
    future=listed("wird werden soll sollen will wollen plant planen"),
    planned=listed("geplant vorgesehen angesetzt"),
    would=listed("würde würden könnte könnten dürfte dürften sollte sollten kann können muss müssen"),
    past=listed(
        """
        war waren hatte hatten wurde wurden begann begannen endete endeten fand fanden kam kamen ging gingen nahm nahmen
        gab gaben hielt hielten traf trafen sagte sagten erklärte erklärten starb starben trat traten
        """
    ),
    present=listed("ist sind"),
    reporting=listed(
        "sagte sagten erklärte erklärten teilte mitteilte meldete meldeten berichtete berichteten betonte"
    ),
    negations=listed("nicht nie niemals kein keine keinen keinem keiner weder"),
    years_before=listed("jahr jahre jahres anfang mitte ende"),
    counted=listed("menschen personen soldaten prozent männer frauen kinder euro meter kilometer"),
    articles=listed("der die das den dem des"),
    amounts_before=listed("etwa rund fast mindestens über unter mit"),
    within=listed("in"),
    at_the_end_of=listed("in"),
    for_years=listed("für"),
    the=listed("der die das den dem des"),
    between=listed("zwischen"),
    every=listed("jeder jeden jedem jede"),
    units=UNITS,
    weekdays_end="tags",
)
"""The words of German that tell a time."""
