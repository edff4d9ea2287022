"""German: the words by which numbers are written, how firmly they are said, and what makes them no amount.

The legend is that of `AmountWords`. Words are in lower case.
"""

from fractions import Fraction

from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.language import listed
from onrecord.reading.languages.de.units import UNITS
from onrecord.reading.languages.de.words import NUMBERS

__all__ = ["AMOUNTS"]

_MONTH = (
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|(?:Jan|Jän|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.?)"
)
_DAYS = r"\d{1,2}\.?(?:\s*(?:[-–—/,]|bis|und|oder)\s*\d{1,2}\.?){0,4}"

_HUNDRED = 100
_AND_A_HALF = {"anderthalb": 1, "eineinhalb": 1, "zweieinhalb": 2, "dreieinhalb": 3, "viereinhalb": 4}
_MILLIONS = {"million": 6, "millionen": 6, "milliarde": 9, "milliarden": 9, "billion": 12, "billionen": 12}

AMOUNTS = AmountWords(
    ones={word: number for word, number in NUMBERS.items() if number < _HUNDRED},
    joined={
        **{word: number for word, number in NUMBERS.items() if number >= _HUNDRED and word != "tausend"},
        **{word: number + Fraction(1, 2) for word, number in _AND_A_HALF.items()},
    },
    parts={"halb": 2, "halbe": 2, "halben": 2, "halbes": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10},
    sure_parts=listed("halb halbe halben halbes drittel viertel fünftel zehntel"),
    scales=_MILLIONS | {"tausend": 3, "mio": 6, "mrd": 9},
    suffixes={"mio": 6, "mrd": 9},
    groups={"dutzend": 12},
    articles=listed("ein eine einer einem einen"),
    decimal_comma=True,
    ranges=listed("bis"),
    between=listed("zwischen"),
    range_ands=listed("und"),
    either=listed("oder"),
    row_words=listed("und oder bis"),
    firmness={
        "ABOUT": ("rund", "etwa", "circa", "ca.", "zirka", "ungefähr", "schätzungsweise", "geschätzt", "gut und gern"),
        "NEARLY": ("fast", "beinahe", "nahezu", "knapp", "annähernd"),
        "AT_LEAST": ("mindestens", "wenigstens", "zumindest", "nicht weniger als", "nicht unter"),
        "MORE_THAN": ("mehr als", "über", "gut", "größer als", "höher als", "länger als", "älter als"),
        "AT_MOST": ("höchstens", "maximal", "bis zu", "nicht mehr als", "nicht über"),
        "LESS_THAN": ("weniger als", "unter", "kleiner als", "kürzer als", "jünger als"),
    },
    firmness_after={
        "AT_LEAST": (r"(?:\s+[^\W\d_][\w-]*)?\s+(?:oder|und)\s+mehr\b",),
        "AT_MOST": (r"(?:\s+[^\W\d_][\w-]*)?\s+oder\s+weniger\b",),
    },
    dates=(
        rf"(?<![\w.,]){_DAYS}\s*{_MONTH}(?!\w)(?:\s+\d{{4}}(?!\w))?",
        rf"(?<!\w){_MONTH}\s+\d{{4}}(?!\w)",
        r"(?<![\w.,])\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:\d{4}|\d{2})(?!\w))?",
        r"(?<![\w.,])\d{1,2}(?:[:.]\d{2})?\s*Uhr\b",
    ),
    labels=listed(
        """
        artikel art. absatz nummer nr. resolution paragraf paragraph kapitel seite flug gruppe typ modell zimmer
        bahnsteig gleis linie tabelle abbildung band brigade regiment
        """
    ),
    phones=listed("tel. telefon fax"),
    denying=r"(?<!\w)(?:nicht|nie|niemals|keine?|keinen|keinem|keiner|statt|anstatt)\s+$",
    parted=(
        r"(?:(?<!\w)(?:die\s+)?(?:hälfte|mehrheit|viertel|drittel|fünftel|zehntel)\s+|(?:prozent|%)\s+)"
        r"(?:von\s+)?(?P<definite>(?:der|von\s+den)\s+)?$"
    ),
    shares=frozenset({"von"}),
    counted_shares=frozenset({"von"}),
    ages_after=(r"[\s-]jahre\s+alt\b", r"[\s-]?jährige?[rnms]?\b"),
    year_before=(
        r"(?<!\w)(?:jahre?|jahres|seit|bis|ab|vor|nach|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|winter)[\s-]*$"
    ),
    year_after=listed(
        """
        und oder als am an auf aus bei bis das dass dem den der die durch ein eine er es für gegen hat hatte hatten
        im in ist mit nach nahm nahmen nicht noch seit sie sind so über um unter von vor war waren wegen weil wenn
        wird wurde wurden zu zum zur zwischen fand fanden kam kamen begann endete gab
        """
    ),
    units=UNITS,
)
"""All of it."""
