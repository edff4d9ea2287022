"""English: verbs by which a statement looks back or ahead. The fields are told of at `OutlookWords`."""

from onrecord.reading.outlook.words import OutlookWords

__all__ = ["OUTLOOK"]

_EVENT = r"(?:held|hosted|staged|conducted|opened|launched|signed|organi[sz]ed)"
"""Participles of what is done with an event."""

_BY_THE_WAY = r"(?:\s+(?:\w+ly|also|now|still|again|soon|then))?"
"""Adverbs between an auxiliary and its verb."""

_BEING = r"\b(?:is|are|was|were|been|being)"
"""Auxiliaries of the passive."""

_PASSIVE = rf"\b(?:(?:has|have|had){_BY_THE_WAY}\s+been|is|are|was|were|been|being)"
"""The passive of what was done, with the auxiliaries before it."""

_MEANT = r"(?:supposed|scheduled|planned|expected|set|slated|poised|meant|intended)"
"""Participles of planning."""

_COMING = (
    r"(?:be|begin|start|take|open|end|meet|visit|arrive|run|last|host|hold|join|attend|sign|become|close|finish"
    r"|conclude|leave|come|go)"
)
"""Verbs after which `due to` tells of a plan, and not of a cause."""

_OFF = r"(?:cancell?ed|called\s+off|scrapped|abandoned|shelved|axed)"
"""Participles of what is given up."""

_PUT_OFF = (
    r"(?:postponed|rescheduled|brought\s+forward|moved\s+(?:forward|back)|moved|put\s+(?:off|back)|pushed\s+back"
    r"|delayed|deferred|adjourned|shifted)"
)
"""Participles of what gets another time."""

OUTLOOK = OutlookWords(
    ahead=rf"""
        # `will`, but not the will of people, and not what stays as it is
        (?<!\bthe\s)(?<!\bof\s)(?<!\bgood\s)(?<!\bfree\s)(?<!\btheir\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bits\s)
        \b(?:will|shall){_BY_THE_WAY}(?!\s+(?:not|never|remain|continue|stay|keep|have|always|no)\b)
        (?:\s+be\b)?\s+[a-z]\w*
        # `is scheduled to be held`, `was planned for`
        | {_BEING}{_BY_THE_WAY}\s+{_MEANT}(?:\s+to\s+(?:be\s+)?\w+|\s+(?:for|on|in)\b)
        # `is due to begin`
        | \b(?:is|are|was|were){_BY_THE_WAY}\s+due\s+(?:to\s+{_COMING}\b(?:\s+[a-z]\w+ed\b)?|in\b|on\b)
        # `has yet to decide`
        | \b(?:is|are|has|have)\s+(?:still\s+)?yet\s+to\s+(?:be\s+)?[a-z]\w*
        # `is to be hosted`
        | \b(?:is|are|were)\s+to\s+(?:be\s+)?[a-z]\w*
        | \bwas\s+to\s+be\s+{_EVENT}\b
        # `to be held`, but not `has to be held`
        | (?<!\bsaid\s)(?<!\bhas\s)(?<!\bhad\s)(?<!\bhave\s)(?<!\bneeds\s)(?<!\bneeded\s)\bto\s+be\s+{_EVENT}\b
        # `plans to hold`
        | \b(?:plans|plan|planning|intends|intend|intending)\s+to\s+(?:be\s+)?\w+
        """,
    going_on=r"""
        \b(?:is|are|has\s+been|have\s+been)(?:\s+(?:currently|now|still))?\s+(?:being\s+\w+|\w+ing)\b
        """,
    moved=rf"""
        {_PASSIVE}{_BY_THE_WAY}\s+{_PUT_OFF}(?:\s+(?:by|for)\s+\w+\s+(?:days?|weeks?|months?|years?))?
        \s+(?:to|until|till|from)\b
        """,
    called_off=rf"""
        {_PASSIVE}{_BY_THE_WAY}\s+{_OFF}\b
        """,
    unsure=r"""
        \b(?:would|could|should|might|may|can)\b
        """,
    over=r"""
        # auxiliaries
        \b(?:is|are|was|were|has|have|had|did|does|will|shall)\b
        # the past of frequent strong verbs
        | \b(?:began|begun|came|went|took|gave|held|met|left|made|saw|found|got|kept|lost|sent|won|brought|fell|ran|sat
            |said|says|told|withdrew|broke|kicked)\b
        # and of weak ones
        | \b[a-z]{3,}ed\b
        """,
    planned=r"""
        \b(?:planned|scheduled|slated)\b
        | \bplans?\s+to\b
        | \b(?:is|are)\s+(?:to|set\s+to|due\s+to|going\s+to|expected\s+to)\b
        | \b(?:will|shall)\b
        | \w[’']ll\b
        """,
    clauses=r"""
        [;:]
        | \b(?:that|which|who|whose|where|when|whether|because|while|whereas|but|although|though|after|before|since)\b
        """,
    of_which=r"\s*(?:of\s+(?:which|whom|them)\s+)?",
    came_of_it=r"""
        \b(?:and|as)\s+(?:it\s+|they\s+|so\s+)?(?:did|was|were|indeed|has|took|began|went)\b
        | \bwent\s+ahead\b
        | \btook\s+place\b
        | \bas\s+(?:planned|scheduled)\b
        """,
    to_be_held=rf"""
        \b(?:will|shall)\s+(?:\w+ly\s+)?
            (?:be\s+(?:\w+ly\s+)?{_EVENT}|take\s+place|go\s+ahead|kick\s+off|begin|start)\b
        | \bto\s+be\s+{_EVENT}\b
        | \bto\s+take\s+place\b
        | \bto\s+go\s+ahead\b
        | \b(?:is|are|was|were)\s+(?:scheduled|planned|due|set|slated)\s+(?:for|to\s+(?:begin|start|kick\s+off))\b
        """,
    given_up=r"""
        n['’]t\b
        | \b(?:not|never|no\s+longer|instead|would)\b
        | \b(?:cancel|postpon|drop|shelv|scrap|abandon|delay|suspend)\w*
        | \b(?:mov(?:ed|ing)|put\s+off|call\w*\s+off)\b
        """,
)
