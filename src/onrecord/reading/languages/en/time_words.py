"""English: the words that tell a time, each with the class of word it belongs to and what it means.

A language is this table and the rules in `patterns`. A class is one character, so that a sentence becomes a string
of classes in which regular expressions find the expressions.
"""

from collections.abc import Mapping

from onrecord.reading.languages.en.words import MONTHS, SHORT_MONTHS, WEEKDAYS
from onrecord.reading.times.readings import Grain
from onrecord.reading.times.words import Classed, WordValue

__all__ = [
    "AFTER_A_YEAR", "BEFORE_A_MONTH", "BELOW", "CASE_MATTERS", "DEGREES", "DENIERS", "DETERMINERS", "FIRST_NAMES",
    "FOLD", "FUTURE", "LONG", "NOT_PAST", "NOT_SURNAMES", "OVER", "PARTS_A_CLAUSE", "PASSIVE", "PAST", "PERFECT",
    "PLANNED", "PREPOSITIONS", "PRESENT", "PUT_TO", "REPORTING", "TARGETS", "UNDER", "WORDS", "WOULD",
]  # fmt: skip


def _listed(words: str) -> list[str]:
    return words.split()


_SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_NUMBERS = _listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = _listed(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
_MULTIPLIERS = {
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
}  # fmt: skip
_UNITS = {
    "day": ("1", Grain.DAY), "week": ("2", Grain.WEEK), "fortnight": ("2", Grain.WEEK), "month": ("3", Grain.MONTH),
    "quarter": ("4", Grain.QUARTER), "year": ("5", Grain.YEAR), "decade": ("6", Grain.DECADE),
    "century": ("7", Grain.CENTURY),
}  # fmt: skip

LONG = {f"{word}long": word for word in (*_UNITS, *(f"{word}s" for word in _UNITS), "hour", "hours")}
"""From a word such as `weeklong` to the unit in it."""


def _classed(character: str, words: str, value: WordValue = None) -> dict[str, Classed]:
    return dict.fromkeys(words.split(), (character, value))


WORDS: Mapping[str, Classed] = {
    **{word: ("M", number) for number, word in enumerate(MONTHS, 1) if word not in {"march", "may"}},
    "march": ("k", 3), "may": ("k", 5),
    **{word: ("m", number) for word, number in SHORT_MONTHS.items()},
    **{word: ("W", number) for number, word in enumerate(WEEKDAYS)},
    **{f"{word}s": ("W", number) for number, word in enumerate(WEEKDAYS)},
    **{word: ("w", number) for word, number in _SHORT_WEEKDAYS.items()},
    **{word: ("N", number) for number, word in enumerate(_NUMBERS)},
    **{word: ("N", number) for word, number in _TENS.items()},
    **{word: ("+", number) for number, word in enumerate(_ORDINALS) if number},
    **{word: ("J", number) for word, number in _DECADES.items()},
    **_UNITS,
    **{f"{word}s": ("O", grain) for word, (_, grain) in _UNITS.items()},
    "centuries": ("O", Grain.CENTURY),
    "weekend": ("Z", None),
    **_classed("Y", "hour hours", 1), **_classed("Y", "minute minutes", 60),
    "spring": ("S", 21), "summer": ("S", 22), "autumn": ("S", 23), "fall": ("S", 23), "winter": ("S", 24),
    **{name: ("K", number) for number in range(1, 5) for name in (f"q{number}", f"{number}q")},
    **{name: ("K", number + 4) for number in range(1, 3) for name in (f"h{number}", f"{number}h")},
    "a": ("A", 1), "an": ("A", 1),
    "few": ("c", (2, 7)), "several": ("c", (2, 9)), "couple": ("c", (2, 3)),
    **dict.fromkeys(("many", "numerous", "countless"), ("c", (3, 100))),
    "dozens": ("c", (20, 200)), "scores": ("c", (40, 200)), "hundreds": ("c", (100, 1000)),
    "thousands": ("c", (1000, 10**5)), **dict.fromkeys(("millions", "billions"), ("c", (10**6, 10**9))),
    **{word: ("U", number) for word, number in _MULTIPLIERS.items()},
    "half": ("H", None),
    **_classed("T", "this current"),
    "last": ("L", None),
    "past": ("P", None),
    **_classed("R", "previous preceding prior"),
    "next": ("X", None),
    **_classed("x", "coming upcoming"),
    "following": ("F", None),
    "recent": ("j", None),
    "today": ("d", 0), "yesterday": ("d", -1), "tomorrow": ("d", 1), "tonight": ("d", 0), "overnight": ("d", -2),
    **_classed("g", "now currently presently nowadays"),
    "ago": ("a", None),
    "later": ("l", 1), "earlier": ("l", -1),
    "after": ("f", 1), "before": ("f", -1),
    "same": ("s", None),
    "that": ("h", None),
    **_classed("i", "in on at within over into"),
    **_classed("D", "during throughout all"),
    "of": ("v", None),
    "the": ("e", None),
    "since": ("C", None),
    **_classed("r", "from starting effective commencing"),
    "to": ("t", None),
    **_classed("u", "until till through thru"),
    "and": ("&", 0), "or": ("&", 1),
    "between": ("B", None),
    "by": ("b", None),
    "early": ("q", "early"), "mid": ("q", "mid"), "late": ("q", "late"),
    "start": ("Q", "early"), "beginning": ("Q", "early"), "end": ("Q", "late"), "middle": ("Q", "mid"),
    "close": ("Q", "late"),
    **_classed("~", "about around some roughly approximately circa c. ca.", "about"),
    **_classed("~", "nearly almost", "under"),
    **_classed("z", "so thereabouts ish"),
    "long": ("#", None), **dict.fromkeys(LONG, ("#", None)),
    "eve": ("<", None),
    **_classed("=", "opening initial", 1), **_classed("=", "final closing dying waning", -1),
    "morning": ("p", 0), "afternoon": ("p", 0), "evening": ("p", 0), "night": ("p", -1),
    **_classed(
        "V", "recently lately soon then meanwhile previously formerly once shortly anniversary afterwards subsequently "
        "midweek midterm midday midyear midmonth midnight midsummer midwinter"
    ),
    **_classed("8", "christmas easter ramadan eid thanksgiving nowruz halloween passover hanukkah diwali pentecost "
        "epiphany lent advent purim sukkot juneteenth kwanzaa holi hogmanay equinox solstice"),
    **_classed("G", "bc bce b.c. b.c.e.", -1), **_classed("G", "ad ce a.d. c.e.", 1),
    "for": ("9", None), **_classed("0", "fiscal financial"),
}  # fmt: skip
"""From a word in lower case to its class and its value."""

FEASTS = (
    "black friday",
    "cyber monday",
    "good friday",
    "easter sunday",
    "easter monday",
    "ash wednesday",
    "palm sunday",
    "whit monday",
    "shrove tuesday",
    "maundy thursday",
    "super tuesday",
    "boxing day",
    "christmas day",
    "christmas eve",
    "labor day",
    "labour day",
    "memorial day",
    "independence day",
    "veterans day",
    "columbus day",
    "armistice day",
    "thanksgiving day",
    "bastille day",
    "anzac day",
    "all saints",
    "new year",
    "lunar new year",
    "chinese new year",
    "yom kippur",
    "rosh hashanah",
    "spring festival",
    "bank holiday",
    "remembrance sunday",
    "fourth of july",
    "halloween",
)
"""Feasts and days with a name of their own, in several words; when they fall is not read."""

PREPOSITIONS: Mapping[str, Classed] = {
    "prior to": ("f", -1), "ahead of": ("f", -1), "earlier than": ("f", -1), "sooner than": ("f", -1),
    "later than": ("f", 1), "subsequent to": ("f", 1),
    "no later than": ("b", None), "not later than": ("b", None), "up to": ("u", None), "up until": ("u", None),
    "no earlier than": ("f", 1), "not earlier than": ("f", 1), "no sooner than": ("f", 1),
    "not sooner than": ("f", 1), "not before": ("f", 1),
    "post -": ("f", 1), "pre -": ("f", -1),
    **dict.fromkeys(FEASTS, ("8", None)), **dict.fromkeys(("mid - term", "mid - week", "long time"), ("V", None)),
}  # fmt: skip
"""Prepositions of several words, each with the class of word it belongs to and what it means."""

FOLD = {"fortnight": 2, "fortnights": 2}
"""Words for several units: how many of the unit in the table they are."""

OVER = frozenset(["over", "more than", "at least", "longer than", "upwards of"])
"""Words before a number after which it may be more."""

UNDER = frozenset(["nearly", "almost", "close to", "just under"])
"""Words before a number after which it is a little less."""

BELOW = frozenset(["under", "within", "less than", "fewer than", "up to", "at most"])
"""Words before a number after which it may be anything less."""

DENIERS = frozenset(["no", "not"])
"""Words before such a word with which it is at least that: `no fewer than`."""

AFTER_A_YEAR = frozenset(
    _listed("""
    and or by as to in on at with but the it he she they who which that when after before until for from through if a an
    because
    """)
)
"""Words that may follow a year and are nothing that a number counts."""

PARTS_A_CLAUSE = frozenset(
    _listed("""
    and but or nor that which who whom whose when whenever while where whereas after before since until till because if
    as than though although unlike like for to again still now once
    """)
)
"""Words with which something else begins than what was told before."""

FIRST_NAMES = frozenset(["April", "August", "Jan", "June", "May"])
"""Months that people are called after."""

NOT_SURNAMES = frozenset(["Day", "Holiday", "Revolution", "Uprising", "War", "Crisis"])
"""Words in a capital that follow a month and are no surname."""

BEFORE_A_MONTH = frozenset(_listed("a an the its his her their our that every each in of on by from to for"))
"""Words before a month that a first name seldom has before it; those that tell a time have classes of their own."""

CASE_MATTERS = frozenset(
    ["lent", "advent", "holi", "march", "may", "mar", "sun", "sat", "wed", "dec", "jan", "ad", "ce"]
)
"""Words that tell a time only with a capital letter."""

FUTURE = frozenset(_listed("will shall going plans plan upcoming intends hopes hope aims"))
"""Words after which what is told may lie ahead."""

PLANNED = frozenset(_listed("scheduled planned due expected slated payable effective"))
"""Participles of planning: what they tell lay ahead at the time that their sentence tells of."""

TARGETS = frozenset(["deadline", "date", "target", "schedule", "timetable"])
"""Nouns whose date may lie ahead even of what is past."""

WOULD = frozenset(["would", "could", "should", "might", "may", "must", "can"])
"""Words that look ahead from the past; by now it may be over or not."""

PAST = frozenset(
    _listed("""
    was were had did began begun became came went took gave held met left made saw found got kept lost paid sent spoke
    stood won wrote built brought chose fell fought grew knew rose ran sat shot sold spent struck thought threw
    understood withdrew broke drove flew forgot laid lay shook sank swore overthrew been died
    """)
)
"""Irregular verbs in the past; a word that ends in `ed` is read as one too."""

NOT_PAST = frozenset(
    _listed(
        "armed united indeed hundred based limited related unprecedented naked sacred rugged wicked "
        "proceed exceed succeed"
    )
)
"""Words that end in `ed` and are no verb in the past."""

PRESENT = frozenset(["is", "are"])
"""Verbs in the present: what they tell may be over or lie ahead."""

PASSIVE = frozenset(["be", "being", "is", "are"])
"""Words after which a participle is none of the past."""

DETERMINERS = frozenset(_listed("the a an this that these those its his her their our my your no any each every some"))
"""Words after which a word that ends in `ed` is said of the noun that follows (`the reduced dividend`)."""

DEGREES = frozenset(_listed("still newly much recently previously yet highly widely long so as more most less"))
"""Words that may stand between such a word and that one (`a still unspecified date`)."""

PUT_TO = frozenset(_listed("postponed moved delayed adjourned deferred rescheduled forward back off shifted"))
"""Words before `to` and `until` with which a date is set anew (`brought forward to 3 May`)."""

PERFECT = frozenset(["has", "have", "is", "are"])
"""Words before such a word after which the new date lies ahead of the words."""

REPORTING = frozenset(
    _listed("""
    said told announced reported added confirmed stated declared wrote noted claimed warned stressed explained
    reports according tweeted posted published
    """)
)
"""Verbs of saying: when something was said tells little of when it happens."""
