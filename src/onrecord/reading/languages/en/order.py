"""English: the words that set two things in order."""

from onrecord.reading.language import listed
from onrecord.reading.times.words import OrderWords

__all__ = ["ORDER"]

_STANDS_ALONE = r"[,.;]|$| (?:in|on|at|within|soon|shortly|later|days|weeks|months|years)\b"
"""What may follow `followed` where nothing is told that it followed."""

_AT_ONCE = r"at\s+the\s+same\s+time | simultaneous\w* | coincid\w+ | (?:on\s+the\s+)?sidelines | on\s+the\s+margins"

_DISTANCES = r"""
    \b(?:
        (?:second | minute | hour | day | week | weekend | month | quarter | season | year | decade | fortnight | moment
            | night | morning | eve | evening | afternoon | anniversary | spring | summer | autumn | winter)s?
        | dawn | noon | midnight | overnight
        | soon | shortly | immediately | directly | right | just | straight | promptly | quickly | swiftly | instantly
        | once | while | long | barely | hardly | scarcely | heels | wake
        | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | dozen | several | few
        | couple | half
        | later | earlier | next | following | previous | same | back-to-back | in\s+a\s+row
    )\b
"""

ORDER = OrderWords(
    links={
        "after": (
            r"after(?! all\b| tomorrow\b|-)|following(?! (?:day|morning|week|weekend|month|year|night"
            r"|evening|spring|summer"
            r"|autumn|winter)\b)|in the (?:wake|aftermath) of|on the heels of|hot on the heels of"
            r"|subsequent to|preceded by"
            rf"|(?:follow|follows|followed|came after|comes after)(?! by\b| suit\b| up\b|{_STANDS_ALONE})"
            r"|since(?! then\b)"
        ),
        "before": (
            r"before(?! yesterday\b| last\b|-)|ahead of|prior to|on the eve of|in the run-up to"
            r"|leading up to|followed by"
            r"|(?:preceded|precedes|precede)(?! by\b)"
        ),
        "followed": rf"(?:(?:which|that|who) )?(?:soon |shortly |then |later )?followed(?={_STANDS_ALONE})",
        "later": (
            r"(?:the )?following (?:day|morning|week|weekend|month|year|night|evening)|later(?! this\b"
            r"| in\b| on\b| than\b)"
            r"|afterwards?|subsequently|thereafter|(?<=[,;] )then\b|and then"
        ),
        "earlier": r"earlier(?! this\b| in\b| on\b| than\b| today\b)|previously|beforehand",
    },
    leads=(
        r"(?:(?:\b(?:an?|the|just|only|soon|shortly|right|immediately|long|not|less|more|than|about"
        r"|around|some|and|but|few"
        r"|couple|of|several|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|barely|nearly|almost|over"
        r"|hours?|days?|weeks?|fortnights?|months?|years?|decades?|minutes?|later|it came|this came)\b|[\W\d_])*)"
    ),
    negated=r"\b(?:not|never|no|nor|cannot)\s+(?:\w+\s+){0,2}\Z|n['’]t\s+(?:\w+\s+){0,2}\Z",
    not_long=r"\bnot (?:so )?(?:long|far|\w+ (?:hours?|days?|weeks?|months?|years?))\s+\Z",
    idioms=r"\b(?:named|looked|looks|sought|called)\s+\Z",
    points_back=r"\s+(?:it|that|this|them)\s*(?=[,.;]|\Z)",
    plans=r"\b(?:plan|plann|schedul|slat|postpon|delay|cancel|announc|propos|promis)\w*|\b(?:due|expected)\b",
    last_item=r".*(?:[,;]|\band\b|\bbut\b)",
    endings=r"\b(?:end|ends|ended|ending|over|conclud\w+|finish\w*|expir\w+|closed?|stopp\w+|ceased?)\b",
    same={
        "same_day": rf"""
            \b(?:(?:same|that|this|on\s+the)\s+(?:day|morning|afternoon|evening|night) | today | tonight | {_AT_ONCE})\b
        """,
        "same_week": rf"\b(?:(?:same|that|this|the)\s+(?:week|day) | today | {_AT_ONCE})\b",
        "same_month": rf"\b(?:(?:same|that|this|the)\s+(?:month|week|day) | today | {_AT_ONCE})\b",
        "same_year": rf"\b(?:(?:same|that|this|the)\s+(?:year|month|week|day) | today | {_AT_ONCE})\b",
    },
    distances=_DISTANCES,
    common=listed("""
        the a an of on in at and or for to by from with no not s after before following follow
        preceding ahead until since first second last new its his her their this that
    """),
    inflections=("ing", "ed", "es", "s"),
    last_letter="e",
)
"""The words of English that set two things in order."""
