"""English words and forms that tell whose deed something was, and who has a role."""

from onrecord.reading.deeds import DeedWords

__all__ = ["DEEDS"]

_IRREGULAR = {
    "begin": "begun", "break": "broken", "bring": "brought", "build": "built", "buy": "bought",
    "cancel": "cancelled", "choose": "chosen",
    "commit": "committed", "draw": "drawn", "drive": "driven", "fight": "fought", "find": "found", "give": "given",
    "hold": "held", "lead": "led", "leave": "left", "lose": "lost", "make": "made", "pay": "paid", "plan": "planned",
    "run": "run", "scrap": "scrapped", "sell": "sold", "send": "sent", "set up": "set up", "shoot": "shot",
    "sing": "sung", "sink": "sunk", "speak": "spoken", "stop": "stopped", "strike": "struck", "swear": "sworn",
    "take": "taken", "teach": "taught", "tell": "told", "throw": "thrown", "win": "won", "write": "written",
}  # fmt: skip

DEEDS = DeedWords(
    participles=_IRREGULAR,
    endings=(
        (r"e\Z", "ed"),
        (r"(?<=[^aeiou])y\Z", "ied"),
        (r"\Z", "ed"),
    ),
    regular="ed",
    spellings=(
        (r"is\Z", "i[sz]"),
        (r"ll", "ll?"),
    ),
    passive=r"(?<!\w){participle}\s+(?:\w+ly\s+)?by\s+",
    forms=(
        r"(?:{stem}(?:ed|es|s|e)?|(?<=\sis\s){stem}ing|(?<=\swas\s){stem}ing)",
        r"{participle}",
    ),
    before=(
        r"(?:\s+(?:has|have|had|will|would|also|jointly|then|now|soon|once|first|already|itself))*"
        r"(?:\s+(?:is|was)(?=\s+\w+ing\b))?\s+{forms}(?!\w)"
    ),
    any_deed=r"\w+ed|made|led|won|held|built|given|taken|sent|seen|met|run|set|put|told",
    negated=(
        r"(?:(?<!\w)(?:not|never|no|nor|neither|cannot|deny|denied|denies)(?!\w)|n['’]t(?!\w))"
        r"(?:\s+[\w'’-]+){0,3}\s*\Z"
    ),
    owner=r"['’]s?(?!\w)|[-‐‑]\w",
    parts=r"(?:of|with|from|in|on|at|for|to|against|near|by|under|between|despite|who|whom|that|which)(?!\w)",
    doer=r"(?P<before>[\w'’-]*)[\s,]*\bby\s+(?:(?!{parts})[\w'’-]+\s+){0,4}\Z",
    several="s",
    other_roles=r"former|ex|vice|deputy|acting|interim|then|late|past|next|future|incoming|outgoing|no|not|never",
    role_behind=r"\s+(?:(?:is|was|remains)\s+)?(?:the\s+)?",
    role_apart=r"\s*[,(:–—]\s*(?:the\s+)?",
    name_ended=r"\s*(?:[,.;:!?)–—]|\Z)",
    role_before=(
        # `the Kazakh presidency`, `Kazakhstan-led`
        r"[\s-]{role}",
        # `Kazakhstan's coming presidency`
        r"['’]s?\s+(?:(?!(?:{other})\b)[\w-]+\s+){0,2}?{role}",
        # `Toll, the president of Norrland,`
        r",\s+(?:the|an?|another|its|their|his|her)\s+(?:(?!(?:{other})\b)[\w'’-]+\s+){0,3}?{role}(?=\s*(?:[,.;:)]|\Z|of\b))",
        # `Toll is the president`
        r"\s+(?:is|was|remains|became)\s+(?:(?:the|an?|its|their|his|her)\s+)?(?:(?!(?:{other})\b)[\w'’-]+\s+){0,2}?{role}",
    ),
    joined=r"(?:[,;]\s*|\b(?:and|but|or|nor|while|whereas)\b\W*)(?:[\w'’-]+,?\s+){0,3}\Z",
)
"""What names the doer of a deed, or who has a role, in English."""
