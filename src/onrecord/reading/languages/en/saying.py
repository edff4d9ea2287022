"""Verbs and other words by which a text gives what it tells to somebody: said, announced, in his comments.

A table of English, as patterns that other modules put together.
"""

import re

__all__ = [
    "ACCORDING", "ADVERBS", "DENIED", "NO_TITLE", "ROLES", "SAID", "SAID_BARELY", "SAYING_BEFORE", "TITLE", "TOLD",
    "WHEN",
]  # fmt: skip


def _any(words: str) -> str:
    return rf"(?:{'|'.join(words.split())})"


SAID_BARELY = _any(
    "said says say stated states claimed claims claim insisted insists asserted asserts alleged alleges wrote writes "
    "reported reports added adds"
)
"""Verbs of saying after which what is said may follow without `that`."""

SAID = rf"(?:{SAID_BARELY}|pointed\s+out|points\s+out|" + _any(
    "announced announces declared declares stressed stresses noted notes emphasized emphasizes emphasised emphasises "
    "argued argues explained explains warned warns confirmed confirms acknowledged acknowledges admitted admits "
    "implied implies suggested suggests hinted hints maintained maintains reiterated reiterates remarked remarks "
    "commented replied replies recalled recalls predicted predicts promised promises vowed vows pledged pledges "
    "tweeted posted concluded concludes complained complains"
) + ")"  # fmt: skip
"""Verbs of saying."""

TOLD = r"(?:told|tells|informed|assured|reminded)(?:\s+[^\s,.;:“”\"]+){1,7}?"
"""Verbs of saying that need a hearer, with the hearer."""

ADVERBS = (
    r"(?:also|then|later|again|earlier|has|had|have|repeatedly|publicly|specifically|clearly|openly|previously|since)"
)
"""Words that may stand between a name and its verb of saying."""

_MORE = r"(?:[^,.;:“”\"]|\.(?=\s\d)){0,50}?"
WHEN = rf"(?:\s+(?:on|in|at|last|this|earlier|later|yesterday|today|during)\b{_MORE})?"
"""When or where it was said."""

TITLE = r"(?:[A-Za-z][\w’'-]*\s+){0,6}"
"""The words of a title in front of a name."""

NO_TITLE = re.compile(
    r"\b(?:and|but|or|was|were|is|are|has|had|have|will|would|that|who|which|after|before|when|while|if|whether|as)\b"
)
"""Words that no title holds."""

DENIED = r"(?:denied|denies|rejected|rejects|dismissed|dismisses|refuted|refutes)"
"""Verbs by which somebody says no to what was just told."""

ACCORDING = re.compile(
    r"\b(?:according to|in the words of)\s+(?:(?:a|the)\s+(?:statement|report|remark|remarks|post|letter)\s+"
    rf"(?:by|of|from)\s+)?(?:the\s+)?(?P<title>{TITLE})\Z",
    re.IGNORECASE,
)
"""What leads to the name of him to whom the words beside it are given."""

SAYING_BEFORE = re.compile(
    r"\b(?:comments?|remarks?|statement|words|speech|interview|address|post|briefing|message|letter|reply|response"
    r"|saying|adding|stating|stressing|noting|insisting|warning|declaring|explaining|replying)\b"
    r"[^.;:“”\"]{0,40}?[,:]\s*\Z"
)
"""What leads to direct speech without a verb of saying of its own."""

ROLES = re.compile(
    r"(?:[A-Z][\w’'-]*\s+){0,3}(?i:officials?|ministers?|ministry|spokesm[ae]n|spokeswom[ae]n|spokespersons?|spokespeople"
    r"|presidents?|premier|prime\s+minister|envoy|ambassador|governor|mayor|police|prosecutors?|experts?|analysts?"
    r"|sources?|reports?|witnesses|leaders?|lawmakers?|generals?|commanders?)\s*:\s+(?=[A-Z“\"])"
)
"""The speaker whom a headline names by his office, with its colon."""
