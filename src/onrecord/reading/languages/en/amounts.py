"""English: the words by which numbers are written, how firmly they are said, and what makes them no amount.

The legend is that of `AmountWords`. Words are in lower case.
"""

from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.language import listed
from onrecord.reading.languages.en.units import UNITS

__all__ = ["AMOUNTS"]

_ONES = {
    "no": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7,
    "thousands": 3, "millions": 6, "billions": 9, "trillions": 12,
    "mn": 6, "mln": 6, "mio": 6, "mil": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12, "tln": 12,
}  # fmt: skip
_SUFFIXES = {
    "k": 3, "K": 3, "m": 6, "M": 6, "mn": 6, "mln": 6, "mio": 6, "mil": 6, "b": 9, "B": 9, "bn": 9, "bln": 9, "t": 12,
    "tn": 12, "trn": 12, "tln": 12, "T": 12, "cr": 7, "million": 6, "billion": 9,
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_MANY_PARTS = {
    "halves": 2, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8,
    "ninths": 9, "tenths": 10, "twelfths": 12, "twentieths": 20, "hundredths": 100, "thousandths": 1000,
}  # fmt: skip
_WITHOUT_DIGITS = {
    "none": 0, "nobody": 0, "neither": 0, "nothing": 0, "once": 1, "single": 1, "sole": 1, "lone": 1, "twice": 2,
    "double": 2, "doubled": 2, "couple": 2, "pair": 2, "pairs": 2, "both": 2, "duo": 2, "twin": 2, "twins": 2,
    "thrice": 3, "triple": 3, "tripled": 3, "trio": 3, "triplets": 3, "quadruple": 4, "quadrupled": 4, "quartet": 4,
    "quintet": 5,
}  # fmt: skip

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s*(?:[-–—/,&]|to|and|until|till|through)\s*{_DAY}){{0,4}}"
_DATES = (
    rf"(?<!\w){_MONTH}\s+{_DAYS}(?!\w|[.,]\d)(?:,?\s+\d{{4}}(?!\w))?",
    rf"(?<![\w.,]){_DAYS}(?:\s+of)?\s+{_MONTH}(?!\w)(?:,?\s+\d{{4}}(?!\w))?",
    rf"(?<!\w){_MONTH},?\s+\d{{4}}(?!\w)",
    r"(?<![\w.,])\d{1,2}[:.]\d{2}(?::\d{2})?\s*[ap]\.?m\b",
    r"(?<![\w.,])\d{1,2}\s*[ap]\.?m\b",
    r"(?<!\w)9/11(?!\w)",
)

_NOUN = r"(?:\s+(?!and\b|or\b|at\b|but\b|to\b)[^\W\d_][\w-]*){0,2}"

AMOUNTS = AmountWords(
    ones=_ONES,
    tens=_TENS,
    hundred=listed("hundred hundreds"),
    scales=_SCALES,
    groups={"dozen": 12, "score": 20},
    many_groups={"dozens": 12},
    multitudes={
        "tens": 10,
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": 1_000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    },
    of_multitudes=listed("of"),
    several=listed("several multiple numerous"),
    suffixes=_SUFFIXES,
    scale_letters={"B": 9, "G": 9, "M": 6, "k": 3, "K": 3},
    parts=_PARTS,
    many_parts=_MANY_PARTS,
    parted_by=listed("of"),
    sure_parts=listed("half quarter"),
    ordinals=listed("first second"),
    ordered={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
    },
    ordinal_endings=listed("st nd rd th"),
    decade_ending="s",
    articles=listed("a an"),
    conjunctions=listed("and"),
    points=listed("point"),
    noughts=listed("o oh nought naught zero"),
    minuses=listed("minus negative"),
    denials=listed("no"),
    below=listed("sub"),
    before_a_hyphen=listed("now to and or than over under about roughly nearly almost another every"),
    ranges=listed("to through till until"),
    between=listed("between"),
    range_ands=listed("and"),
    changes=(
        r"\b(?:rose|risen|rising|rises?|fell|fallen|falling|falls?|grew|grown|growing|grows?|increas(?:e[sd]?|ing)"
        r"|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|dropp(?:ed|ing)|drops?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?"
        r"|gain(?:s|ed|ing)?|los(?:t|es?|ing)|add(?:s|ed|ing)?|advanc(?:e[sd]?|ing)|slid|slides?|sliding|slip(?:s|ped|ping)?"
        r"|sank|sinks?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|tumbl(?:e[sd]?|ing)"
        r"|edg(?:e[sd]?|ing)|eas(?:e[sd]?|ing)|shrank|shr[iu]nk(?:s|ing)?|rais(?:e[sd]?|ing)|cut(?:s|ting)?"
        r"|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|chang(?:e[sd]?|ing)|mov(?:e[sd]?|ing)|went|goes|gone|up|down"
        r"|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|expand(?:s|ed|ing)?"
        r"|swell(?:s|ed|ing)?|swollen|upgrad(?:e[sd]?|ing)|downgrad(?:e[sd]?|ing)|improv(?:e[sd]?|ing)"
        r"|climbs?|rebound(?:s|ed|ing)?|shed(?:s|ding)?|put(?:s|ting)?\s+on|higher|lower|more|less)\b"
    ),
    from_words=listed("from"),
    by_words=listed("by"),
    to_words=listed("to"),
    compared=listed("compared relative due prior according respect equal similar close owing adding subject next"),
    either=listed("or"),
    row_words=listed("and or to nor but"),
    firmness={
        "ABOUT": (
            "about",
            "around",
            "approximately",
            "approx",
            "approx.",
            "roughly",
            "some",
            "circa",
            "ca.",
            "c.",
            "estimated",
            "estimated at",
            "an estimated",
            "in the region of",
            "more or less",
            "in the order of",
            "on the order of",
            "of the order of",
            "somewhere around",
            "an average of",
            "perhaps",
            "possibly",
            "maybe",
            "close on",
            "or so",
            "reportedly some",
        ),
        "NEARLY": (
            "nearly",
            "almost",
            "close to",
            "just under",
            "just below",
            "approaching",
            "just short of",
            "not quite",
            "slightly under",
            "slightly below",
            "slightly fewer than",
            "slightly less than",
        ),
        "AT_LEAST": (
            "at least",
            "as few as",
            "as little as",
            "no fewer than",
            "no less than",
            "not less than",
            "not fewer than",
            "a minimum of",
            "minimum",
            "upwards of",
            "upward of",
            "greater than or equal to",
            "more than or equal to",
            "equal to or more than",
            "equal to or greater than",
            "at a minimum",
            "no smaller than",
            "no lower than",
            "no younger than",
            "not below",
            "not under",
        ),
        "MORE_THAN": (
            "more than",
            "over",
            "above",
            "exceeding",
            "exceeds",
            "exceeded",
            "exceed",
            "in excess of",
            "greater than",
            "beyond",
            "higher than",
            "larger than",
            "bigger than",
            "longer than",
            "taller than",
            "heavier than",
            "older than",
            "better than",
            "faster than",
            "deeper than",
            "wider than",
            "topping",
            "topped",
            "tops",
            "surpassing",
            "surpass",
            "surpasses",
            "surpassed",
            "well over",
            "just over",
        ),
        "AT_MOST": (
            "up to and including",
            "up to",
            "at most",
            "no more than",
            "not more than",
            "a maximum of",
            "maximum",
            "as many as",
            "as much as",
            "not exceeding",
            "no greater than",
            "no higher than",
            "not over",
            "not exceed",
            "didn't exceed",
            "didn’t exceed",
            "less than or equal to",
            "fewer than or equal to",
            "equal to or less than",
            "no larger than",
            "no longer than",
            "no older than",
            "not above",
        ),
        "LESS_THAN": (
            "fewer than",
            "less than",
            "under",
            "below",
            "short of",
            "lower than",
            "smaller than",
            "shorter than",
            "younger than",
            "lighter than",
            "slower than",
            "not reach",
            "didn't reach",
            "didn’t reach",
        ),
    },
    firmness_after={
        "AT_LEAST": (
            r"[\s-]plus\b",
            rf"{_NOUN}\s+(?:or|and)\s+(?:more|above|over|older|greater|higher|upwards?|longer|larger)\b(?!\s+than\b)",
            rf"{_NOUN}\s+at\s+least\b",
        ),
        "AT_MOST": (
            rf"{_NOUN}\s+or\s+(?:fewer|less|below|under|younger|lower|shorter|smaller)\b(?!\s+than\b)",
            rf"{_NOUN}\s+at\s+(?:most|the\s+most)\b",
        ),
        "ABOUT": (
            rf"{_NOUN}\s+or\s+(?:so|thereabouts)\b",
            rf"{_NOUN}\s+(?:more\s+or\s+less|give\s+or\s+take)\b",
            r"-odd\b",
            r"\s+odd\b",
            r"-ish\b",
            r"-some\b",
        ),
    },
    fillers=(
        r"an?\s+(?:total|average|estimated\s+total|force|crowd|group|sum|speed|distance|height|depth|length|rate)\s+of",
        r"an?",
        r"the",
        r"total\s+of",
        r"another|some|about|roughly|approximately|around|estimated|all|only|just|additional|further|average",
    ),
    noun=_NOUN,
    dates=_DATES,
    labels=listed(
        """
        article articles art. resolution resolutions section sections chapter chapters number no. nos. channel flight
        boeing airbus route highway page pages p. pp. group type model mark brigade version room gate paragraph
        paragraphs protocol tier level phase stage line lines appendix annex table figure fig. clause bill act file
        unit regiment district school site sites simulation volume vol. platform grade windows
        """
    ),
    phones=listed("tel tel. phone telephone fax call dial mobile"),
    denying=r"(?<!\w)(?:not|never|no|n['’]t|rather\s+than|instead\s+of|as\s+opposed\s+to)\s+(?:the\s+)?$",
    denied_verbs=(
        r"(?:(?<!\w)(?:not|never)|n['’]t)\s+(?:draw|attract|involve|include|number|total|gather|deploy|send|comprise|have"
        r"|bring|muster|amount\s+to|consist\s+of|drawn|attracted|involved|included|gathered|deployed|sent|brought)"
        r"\s+(?:the\s+)?$"
    ),
    no_number=(
        r"no\s+(?:less|fewer|more|greater|higher|lower|later|earlier|one|longer|doubt|matter|way|idea|further)\b",
        r"no[.,;:)]",
    ),
    parted=(
        r"(?:(?<!\w)(?:half|all\s+but)\s+(?:of\s+)?"
        r"|(?<!\w)(?<!the )(?:thirds?|quarters?|fifths?|tenths?|most|per\s?cent)\s+of\s+"
        r"|(?<![^\W\d_])%\s+of\s+)(?P<definite>(?:the|its|their|his|her|those|these|our)\s+(?:original\s+|estimated\s+)?)?$"
    ),
    shares=frozenset({"in", "in every", "out of", "out of every", "of every", "over"}),
    counted_shares=frozenset({"out of", "over"}),
    multiples=listed("times fold -fold"),
    ages_before=r"(?<!\w)(?:aged?|ages|aged\s+between|age\s+of|ages\s+of)\s+(?:between\s+|from\s+|about\s+)?$",
    ages_after=(r"[\s-]years?[\s-]olds?\b", r"[\s-]?y\.?/?o\b"),
    below_zero=r"[\s-]?(?:°\s?[CF]?|degrees?(?:\s+(?:celsius|centigrade|fahrenheit|[cf]))?)?\s+below\s+zero\b",
    without_digits=_WITHOUT_DIGITS,
    year_before=(
        r"(?<!\w)(?:in|since|until|till|during|before|after|the|early|mid|late|year|spring|summer|autumn|fall|winter|by"
        r"|from|season|of)[\s-]*$"
    ),
    year_or_count_before=listed("of by from the after before"),
    year_after=listed(
        """
        and or to in at on when as by the for with but after before while where was were is has had until that which
        who it he she they war summit election elections budget session season treaty
        """
    ),
    units=UNITS,
)
"""All of it."""
