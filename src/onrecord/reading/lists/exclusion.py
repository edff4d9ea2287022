"""Whether words name something only to leave it out: `without Armenia`, `Armenia did not take part`."""

import re
from enum import IntEnum

from onrecord.reading.names import Mention

__all__ = ["FARTHEST_READ", "Exclusion", "exclusion"]

_BEFORE = (
    "without", "except", "except for", "excepting", "excluding", "excludes", "excluded", "not", "other than",
    "apart from", "aside from", "with the exception of", "save for", "barring", "minus", "rather than", "instead of",
    "in the absence of", "absence of", "no longer includes", "no longer include", "not include", "not including",
    "not included", "never included", "not joined by", "not attended by", "not signed by", "not invite", "not invited",
    "boycotted by", "skipped by", "shunned by", "snubbed by", "left out", "leaving out", "omits", "omitting",
    "neither", "nor", "all but", "everyone but", "everybody but", "every member but", "all members but",
    "all countries but", "all states but", "nobody but",
)  # fmt: skip
"""Words right before a name, or a row of names, that leave it out."""

_BETWEEN_CUE_AND_NAME = (
    "the", "in", "at", "near", "by", "from", "for", "with", "to", "its", "their", "host", "member", "state",
    "neighbouring", "neighboring", "fellow", r"representatives\s+of", r"troops\s+from",
)  # fmt: skip

_PART = (
    r"take\s+part", r"taken\s+part", r"taking\s+part", r"participat(?:e|ed|ing)", r"attend(?:ed|ing)?",
    r"join(?:ed|ing)?", r"sen[dt]", r"sending", r"belong(?:ed)?", r"come", r"coming", r"appear(?:ed)?",
    r"show(?:n|ed)?\s+up", r"turn(?:ed)?\s+up", r"be\s+(?:present|there|among|represented|invited)",
    r"be\s+an?\s+(?:member|part|party)", r"sign(?:ed)?", r"involved", r"contribut(?:e|ed)", r"deploy(?:ed)?",
    r"accept(?:ed)?", r"ratif(?:y|ied)", r"support(?:ed)?",
)  # fmt: skip
"""Verbs of taking part; under a negation they say that somebody was not there."""

_EVENT = (
    r"(?:\w+\s+){0,3}?(?:meetings?|summits?|drills?|exercises?|maneuvers|manoeuvres|talks|training|events?|sessions?"
    r"|conferences?|ceremony|parade|games|vote)"
)
_BODY = r"(?:\w+\s+){0,3}?(?:alliance|organi[sz]ation|bloc|union|pact|treaty|group|coalition|club|commonwealth|league)"

_AWAY = (
    r"(?:to|will|would|did|do|may|might|could|should|\w{4,}s)\s+(?:boycott|skip|shun|snub)",
    r"boycott(?:s|ed|ing)", r"skip(?:s|ped|ping)", r"shun(?:s|ned|ning)", r"snub(?:s|bed|bing)",
    rf"miss(?:es|ed|ing)\s+{_EVENT}", r"absent(?:s|ed)?", r"abstain(?:s|ed|ing)?\s+from",
    rf"(?:refus|declin)(?:es|ed|ing|e)\s+(?:to\s+(?:{'|'.join(_PART)})|(?:the|an|its|this|that)\s+invitation)",
    rf"fail(?:s|ed|ing)?\s+to\s+(?:{'|'.join(_PART)})", r"opt(?:s|ed|ing)?\s+out", r"stay(?:s|ed|ing)?\s+away",
    r"stay(?:s|ed)\s+out", r"keep(?:s|ing)?\s+away", r"kept\s+away", r"withdr(?:aws?|ew|awn|awing)\s+from",
    r"pull(?:s|ed|ing)?\s+out", rf"(?:left|leaves|quits?)\s+{_BODY}",
    r"(?:is|are|was|were|been|being)\s+(?:excluded|expelled|suspended|left\s+out|missing|barred)",
    r"(?:cancel(?:s|led|ed)?|suspend(?:s|ed)?|froze|frozen|halt(?:s|ed)?)\s+(?:\w+\s+){0,2}(?:participation|membership)",
)  # fmt: skip
"""Verbs after a name, or a row of names, that say it was not there."""

_OWN = r"absence|boycott|refusal|withdrawal|non-?participation|abstention|exclusion|expulsion|exit|departure"
"""What, said to be somebody's own, says that they were not there (`Armenia's absence`)."""

_NEGATIVE = r"(?:not(?!\s+(?:only|just|merely)\b)|never|no\s+longer|neither|nor|cannot|unable\s+to|unwilling\s+to)"
_NOT = rf"(?:(?<!\w){_NEGATIVE}(?!\w)|n['’]t(?!\w))"
_REVERSED = r"(?!refus|declin|fail|boycott|skip|shun|snub|miss|leav|quit|withdraw|stop)"
_DOUBTFUL = (
    r"boycott\w*|refus\w+|declin\w+|abst(?:ain|ention)\w*|absen\w+|withdr\w+|reject\w*|skip\w*|miss(?:ed|es|ing)"
)
"""Words that may say that somebody was not there; enough where the claim says so too."""

_SUBJECT = r"(?:(?![.;!?])[^,]|,(?!\s(?:and|or)\s)){0,60}?"
_CLAUSE_END = re.compile(
    r"[;!?]|[.](?=\s|$)|\n\s*\n|,?\s(?:but|while|whereas|although|though|because|which|who|whom|whose|that|when|where"
    r"|after|before|since|unless|if)\s"
)
_BEFORE_CUE = re.compile(
    rf"(?<!\w)(?<!whether\sor\s)(?:{'|'.join(sorted(map(re.escape, _BEFORE), key=len, reverse=True))})[\s,:]+"
    rf"(?:(?:{'|'.join(_BETWEEN_CUE_AND_NAME)})\s+){{0,4}}$",
    re.IGNORECASE,
)
_GONE = re.compile(rf"^(?P<subject>{_SUBJECT})(?<!\w)(?:{'|'.join(_AWAY)})(?!\w)", re.IGNORECASE)
_OWN_ABSENCE = re.compile(rf"^['’]s?\s+(?:\w+\s+){{0,2}}(?:{_OWN})(?!\w)", re.IGNORECASE)
_NOT_PART = re.compile(
    rf"^{_SUBJECT}{_NOT}(?:\s+{_REVERSED}\w+){{0,3}}?\s+(?:{'|'.join(_PART)}|there|present|represented|invited|among"
    r"|part|an?\s+(?:member|party)|one)(?!\w)",
    re.IGNORECASE,
)
_BARE_NOT = re.compile(rf"^\s*(?:,[^,]{{0,40}},)?\s*(?:\w+\s+){{0,2}}\w*{_NOT}\s*$", re.IGNORECASE)
_ANY_NOT = re.compile(rf"^{_SUBJECT}(?:{_NOT}|(?<!\w)(?:{_DOUBTFUL})(?!\w))", re.IGNORECASE)
_NEGATION = re.compile(_NOT, re.IGNORECASE)

FARTHEST_READ = 160
"""How far from a name the words that leave it out are looked for, in code points."""


class Exclusion(IntEnum):
    """How surely words leave somebody out."""

    NONE = 0
    NEGATED = 1
    STAYED_AWAY = 2
    LEFT_OUT = 3


def exclusion(text: str, row: tuple[Mention, ...], until: int) -> Exclusion:
    """Tell whether a row of names stands there only to be left out.

    Args:
        text: the words that hold the names.
        row: one name, or names joined by commas and `and`; what is said of one is said of all.
        until: where the next name that could be the subject of a verb starts; nothing from there on is read.

    Returns:
        LEFT_OUT for words of leaving out before it; STAYED_AWAY for words of staying away, or a negated verb of
        taking part, after it; NEGATED for any other negated verb that follows; else NONE.
    """
    before = text[max(0, row[0].start - FARTHEST_READ) : row[0].start]
    if _BEFORE_CUE.search(before):
        return Exclusion.LEFT_OUT
    after = text[row[-1].end : min(until, row[-1].end + FARTHEST_READ)]
    end = _CLAUSE_END.search(after)
    clause = after[: end.start()] if end else after
    if _stayed_away(clause):
        return Exclusion.STAYED_AWAY
    return Exclusion.NEGATED if _ANY_NOT.search(clause) else Exclusion.NONE


def _stayed_away(clause: str) -> bool:
    """Tell whether what follows a name in its clause says that it was not there."""
    gone = _GONE.search(clause)
    if gone and not _NEGATION.search(gone["subject"]):
        return True
    return any(cue.search(clause) for cue in (_OWN_ABSENCE, _NOT_PART, _BARE_NOT))
