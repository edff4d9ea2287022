"""Words that tell whether a negation reaches the words for an answer: patterns on folded text in lower case.

They stand beside the tables of `onrecord.reading.standing.cues`, which know what governs a whole quotation.
"""

import re

__all__ = [
    "ADJECTIVE", "ALTERNATIVES", "AND", "BE", "BREAK", "CLEFT", "CONTRASTED", "DENIED_AFTER", "FELL", "FINITE",
    "GERUND", "GOVERNOR", "IT_IS", "LEADING", "LEFT_OPEN", "MODAL", "NEGATED_AFTER", "NEGATOR", "NO_QUESTION_OF",
    "OBJECT_OF", "PARTITIVE", "PAST", "PERFECT", "PREVENTED", "READ_HERE", "SUBJECTS", "TOLD", "UNDENIED",
    "UNDOUBTED", "VERBAL",
]  # fmt: skip

AUXILIARY = (
    r"(?:is|are|was|were|has|had|will|would|shall|can|could|may|might|must|should|does|did"
    r"|(?:it|he|she|they|there|who)'\w+)"
)
FINITE = re.compile(rf"\b(?:{AUXILIARY}|(?<!\bto )(?:have|do))\b")
LEADING = re.compile(rf"\A\s*(?:(?:{AUXILIARY}|have|do|been|be|being|having|yet|ever|to)\b\s*)+")
NEGATOR = re.compile(
    r"(?<![\w'-])(?:no longer|not|never|cannot|no one|no|nor|neither|none|nobody|noone|nothing|hardly|scarcely"
    r"|unlikely)(?![\w'-])|n't(?!\w)"
)
PREPOSITION = r"without|instead of|rather than|far from|against"
GOVERNOR = re.compile(
    r"(?<![\w'-])(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out"
    r"|dismiss(?:es|ed|ing)?|declin(?:e|es|ed|ing)|abandon(?:s|ed|ing)?"
    rf"|{PREPOSITION}|stop(?:s|ped)? short of|fail(?:s|ed|ing)? to)(?![\w'-])"
)
"""Verbs and prepositions that turn what is their object, however many words before it."""

READ_HERE = re.compile(rf"{NEGATOR.pattern}|{PREPOSITION}")
"""Words whose reach is not left to the reading of the words around a quotation."""

SUBJECTS = frozenset({"no", "none", "nobody", "no one", "noone", "nothing", "neither", "nor"})
"""Negators that negate the verb of the subject that they begin."""

PARTITIVE = re.compile(r"\s+(?:a|an|one|all|every|any|everyone|everybody|many|much)\b")
OBJECT_OF = re.compile(r"(?:^|\s)(?:with|of|in|on|at|by|for|from|to|has|have|had|having|is|are|was|were|be|been)\Z")
IT_IS = re.compile(r"\bit (?:is|was)\Z")
CLEFT = re.compile(r"(?:\s+[\w'-]+){1,4}\s+(?:who|that|which)\b[^,]*\Z")
CONTRASTED = re.compile(r"(?:^|\s)(?:and|but|or)\Z")
LEFT_OPEN = re.compile(r"\b(?:whether|if)\b")
ADJECTIVE = re.compile(r"(?:^|\s)(?:a|an|the|its|his|her|their)\Z")
BREAK = re.compile(
    r"\b(?:but|because|since|while|whereas|when|where|after|before|until|although|though|despite|who|whom|whose|which"
    r"|why|so)\b|[(\[:;]"
)
ALTERNATIVES = re.compile(r",[^,]*,?\s+or(?:\s+to)?\Z")
AND = re.compile(r"\band\b")
MODAL = re.compile(r"(?:^|\s)(?:do|does|did|will|would|shall|should|can|could|may|might|must|ca|wo|to)\s*\Z")
BE = re.compile(r"(?:^|\s)(?:is|are|was|were|be|been|being)\s*\Z")
PERFECT = re.compile(r"(?:^|\s)(?:has|have|had)\s*\Z")
GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
FELL = re.compile(
    r"\b(?:left|went|quit|withdrew|gave|took|came|became|broke|held|said|told|made|met|won|lost|fell|ran|began|sent"
    r"|kept|cut|put|sold|bought|brought|built|paid)\b"
)
PAST = re.compile(rf"\w+ed\b|{FELL.pattern}")
VERBAL = re.compile(rf"\b(?:{AUXILIARY}|have|having|do|be|been|being)\b|\A\Z")
UNDOUBTED = re.compile(
    r"(?:\b(?:no one|nobody|noone|few|none|not|never|cannot|no)\b|n't\b)(?:\s+[\w'-]+){0,3}?"
    r"\s+(?:doubt|question|disput|contest|hesitat)\w*"
)
UNDENIED = re.compile(
    r"\b(?:cannot|can't|can not|could not|couldn't|(?:hard|difficult|impossible) to)(?: be)?(?: \w+ly)? den(?:y|ied)\b"
)
PREVENTED = re.compile(
    r"(?:\b(?:not|never|cannot|no one|nobody|none|nothing|no|unable to|fail(?:s|ed|ing)? to|failure to)\b|n't\b)"
    r"(?:\s+[\w'-]+){0,4}?\s+(?:stop|prevent|keep|deter|dissuade|block|bar|hinder|halt)(?:s|ped|ed|ting|ping)?\b"
)
NO_QUESTION_OF = re.compile(r"\bno question of\b(?P<what>[^,;:]*)\Z")
NEGATED_AFTER = re.compile(
    r"\s+(?:is|was|are|were|has|had|have|will|would|did|does|can|could)"
    r"(?:\s+(?:not|never|ruled\s+out|out\s+of\s+the\s+question|unlikely)(?!\w)|n['’]t(?!\w))",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|assertions?|stories|story|idea)\s+"
    r"(?:that\s+)?[^,;]*\Z"
)
DENIED_AFTER = re.compile(
    r"[^.,;:]{0,60}?\s(?:is|was|are|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?"
    r"(?:denied|dismissed|rejected|refuted|false|untrue|baseless|unfounded|absurd|nonsense|mistaken|unthinkable)(?!\w)",
    re.IGNORECASE,
)
