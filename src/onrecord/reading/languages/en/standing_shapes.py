"""English clauses, so far as the reach of a word within one depends on their form."""

from onrecord.reading.standing.shapes import ClauseShapes

__all__ = ["SHAPES"]


def _any(words: str) -> str:
    """Return a pattern for any of some words, or parts of patterns, that stand apart by white space."""
    return rf"(?:{'|'.join(words.split())})"


def _word(pattern: str) -> str:
    """Return a pattern that finds another as whole words."""
    return rf"(?<![\w'-])(?:{pattern})(?![\w'-])"


_AUXILIARY = (
    rf"(?:{_any('is am are was were has had will would shall can could may might must should does did')}"
    r"|(?:it|he|she|they|there|who)'\w+)"
)
_FINITE = rf"\b(?:{_AUXILIARY}|(?<!\bto )(?:have|do))\b"
_NEGATOR = (
    _word("no longer|not|never|cannot|no one|no|nor|neither|none|nobody|noone|nothing|hardly|scarcely|unlikely")
    + r"|n't(?!\w)"
)
_PREPOSITION = r"without|instead of|rather than|far from|against"
_TURNER = (
    r"den(?:y|ies|ied|ying)",
    r"refus(?:e|es|ed|ing)",
    r"reject(?:s|ed|ing)?",
    r"rul(?:e|es|ed|ing) out",
    r"dismiss(?:es|ed|ing)?",
    r"declin(?:e|es|ed|ing)",
    r"abandon(?:s|ed|ing)?",
    _PREPOSITION,
    r"stop(?:s|ped)? short of",
    r"fail(?:s|ed|ing)? to",
)
_STRONG_PAST = (
    r"\b"
    + _any(
        "left went quit withdrew gave took came became broke held said told made met won lost fell ran began sent kept "
        "cut put sold bought brought built paid"
    )
    + r"\b"
)
_FELLOWS = r"(?:\s+and\s+[A-Z][\w-]+){0,2}"
"""Names behind one of several subjects."""

_TAKES_PART = (
    r"tak(?:e|en|ing)\s+part|took\s+part|participat(?:e|ed|ing)|attend(?:ed|ing)?|join(?:ed|ing)?|sign(?:ed|ing)?"
    r"|host(?:ed|ing)?|contribut(?:e|ed|ing)|belong(?:ed|ing)?"
)
"""Verbs of being one of several; what is said of anything else that a subject does leaves it where it was."""

_SAID_OF_SUBJECTS = r"(?:\w+ly\s+|also\s+|then\s+|later\s+|has\s+|have\s+|had\s+|was\s+|were\s+){0,2}"
_ARTICLE = r"(?:the|a|an|its|his|her|their|any|some|this|that)"
_BEING = r"(?:is|are|was|were|be|been|being|has|have|had|to)"
_DONE = r"(?!need)\w+ed|held|built|made|begun|sent|written|taken"
_PREPOSITIONS = r"(?:in|at|near|on|of|outside|around|with|between|by|to|for|over|against|from)"
_ATTENDS = (
    r"participat\w+(?:\s+in)?|tak\w+\s+part(?:\s+in)?|attend\w*|join\w*|visit\w*|watch\w*|mention\w*|comment\w*\s+on"
    r"|critici[sz]\w*|condemn\w*|boycott\w*|welcom\w+|object\w*\s+to|respond\w*\s+to|react\w*\s+to|halt\w*|stop|prevent"
)
_TELLS = (
    r"(?:claim|report|idea|notion|fact|news|rumou?r|suggestion|allegation|view|belief|press|public|reporters?|court"
    r"|impression|theory|story|news|myth|lie|hoax|chance|possibility|risk|fear|hope|sign|evidence|doubt|pity|shame|mistake"
    r"|secret|surprise|fallacy|legend|fiction|misconception|condition|point|argument|charge|accusation|speculation|danger"
    r"|likelihood|prospect|proof|hint|warning|statement|assertion)"
)
_BREAKING = "|".join(
    (
        # words that begin another clause
        r"\b(?:instead(?!\s+of)|but|because|since|while|whereas|when|where|after|before|until|although|though|despite)\b",
        r"\b(?:who|whom|whose|which|why|so)\b",
        # marks that do
        r"[(\[:;]",
        # a relative clause: `the drill that Toll held`, `a drill that began`
        rf"\b{_ARTICLE}\s+(?!{_TELLS}\b)[\w-]+\s+that\b",
        rf"\bthat\s+(?:is|are|was|were|has|had|will|began|\w+ed|{_STRONG_PAST})\b",
        # a participle behind a noun: `the drill held in`
        rf"\b(?:the|a|an|its|his|her|their)\s+(?:(?!{_BEING}\b)[\w-]+\s+){{1,3}}?(?:{_DONE})\s+(?:(?:in|on|at|by|near|from|over|during|last|this)\b|\Z)",
    )
)
"""What ends the reach of a negator, one kind a line."""

SHAPES = ClauseShapes(
    negator=_NEGATOR,
    turner=_word("|".join(_TURNER)),
    turning_preposition=_PREPOSITION,
    turner_of_clauses=r"\Aden",
    finite=_FINITE,
    leading=rf"\A\s*(?:(?:{_AUXILIARY}|have|do|been|be|being|having|yet|ever|to)\b\s*)+",
    subjects=r"\A(?:no|none|nobody|no one|noone|nothing|neither|nor)\Z",
    partitive=r"\A\s+(?:a|an|one|all|every|any|everyone|everybody|many|much)\b",
    object_of=r"(?:^|\s)(?:with|of|in|on|at|by|for|from|to|has|have|had|having|is|are|was|were|be|been)\Z",
    presented=r"\bit (?:is|was)\Z",
    cleft=r"\A(?:\s+[\w'-]+){1,4}\s+(?:who|that|which)\b[^,]*\Z",
    contrasted=r"(?:^|\s)(?:and|but|or)\Z",
    plain_not=r"\Anot\Z",
    left_open=r"\b(?:whether|if)\b",
    determined=r"(?:^|\s)(?:a|an|the|its|his|her|their)\Z",
    breaking=_BREAKING,
    alternatives=r",[^,]*,?\s+or(?:\s+to)?\Z",
    conjunction=r"\band\b",
    correlative=r"\Anor\Z",
    modal=r"(?:^|\s)(?:do|does|did|will|would|shall|should|can|could|may|might|must|ca|wo|to|cannot)\s*\Z",
    be=r"(?:^|\s)(?:is|are|was|were|be|been|being)\s*\Z",
    passive=rf"\b(?:is|are|was|were|be|been|being|has|have|had)\s+(?:\w+ly\s+)?(?:\w+ed\b|{_STRONG_PAST})",
    perfect=r"(?:^|\s)(?:has|have|had)\s*\Z",
    gerund=r"\A\w+ing\b",
    past=rf"\w+ed\b|{_STRONG_PAST}",
    strong_past=_STRONG_PAST,
    verbal=rf"\b(?:{_AUXILIARY}|have|having|do|be|been|being)\b|\A\Z",
    undoubted=(
        r"(?:\b(?:no one|nobody|noone|few|none|not|never|cannot|no)\b|n't\b)(?:\s+[\w'-]+){0,3}?"
        r"\s+(?:doubt|question|disput|contest|hesitat)\w*"
    ),
    undenied=(
        r"\b(?:cannot|can't|can not|could not|couldn't|(?:hard|difficult|impossible) to)(?: be)?(?: \w+ly)?"
        r" den(?:y|ied)\b"
    ),
    prevented=(
        r"(?:\b(?:could|can|would|will|may|might)\s+)?"
        r"(?:\b(?:not|never|cannot|no one|nobody|none|nothing|no|unable to|fail(?:s|ed|ing)? to|failure to)\b|n't\b)"
        r"(?:\s+[\w'-]+){0,4}?\s+(?:stop|prevent|keep|deter|dissuade|block|bar|hinder|halt)(?:s|ped|ed|ting|ping)?\b"
    ),
    no_question_of=r"\bno question of\b(?P<what>[^,;:]*)\Z",
    negated_after=(
        r"\A\s+(?:no|nothing|nobody|none|no\s+one)(?!\w|\s+(?:doubt|later|less|fewer|more|sooner|longer|matter|one)\b)|"
        r"\A\s+(?:is|was|are|were|has|had|have|will|would|did|does|can|could)"
        r"(?:\s+(?:not|never|ruled\s+out|out\s+of\s+the\s+question|unlikely)(?!\w)|n['’]t(?!\w))"
    ),
    told=(
        r"\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|assertions?|stories|story|idea)\s+"
        r"(?:that\s+)?[^,;]*\Z"
    ),
    denied_after=(
        r"\A[^.,;:]{0,60}?\s(?:is|was|are|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?"
        r"(?:denied|dismissed|rejected|refuted|false|untrue|baseless|unfounded|absurd|nonsense|mistaken|unthinkable)"
        r"(?!\w)"
    ),
    condition=_word("if|unless") + r"|\b(?:will|must|to|should|may)\s+decide\s+whether\b",
    asking=(
        r"\b(?:ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|known|see|say|said|says|tell|told|check"
        r"|question|questioned|inquired|enquired|even|as|what|not|sure|clear|unclear|decide|decided)\W*\Z"
    ),
    later_subject=r"\s(?:i|we|you|he|she|it|they|then|there)\b",
    asked=(
        r"\A[\"'“‘«]?(?:(?:and|but|so)\s+)?(?:is|are|was|were|will|would|does|do|did|has|have|had|can|could|should)\s+"
        r"(?:(?!not\b)\w)"
    ),
    question_mark=r"\?[\"'”’»)\]]*\Z",
    undone_after=(
        rf"\A{_FELLOWS}\s+{_SAID_OF_SUBJECTS}(?:(?:refus|declin|fail)(?:s|es|ed|e|ing)?\s+to|forgot\s+to|neglected\s+to"
        r"|den(?:ies|ied|y)(?:\s+that\s+(?:it|he|she|they)(?:\s+(?:had|has|have))?)?|avoid(?:s|ed)?"
        rf"|(?:prevented|barred)\s+from|unable\s+to)\s+(?:{_TAKES_PART})(?!\w)"
    ),
    doubted_after=(
        rf"\A{_FELLOWS}\s+{_SAID_OF_SUBJECTS}(?:may|might|could|would|allegedly|reportedly|supposedly|almost|nearly"
        r"|(?:tried|tries|attempted|wants?|wanted|hopes?|hoped|plan(?:s|ned)?|expected|seem(?:s|ed)?|appear(?:s|ed)?)"
        rf"\s+to)\s+(?:have\s+)?(?:{_TAKES_PART})(?!\w)"
    ),
    contrasting=(
        r"\b(?:rather\s+than|instead\s+of|as\s+opposed\s+to|except(?:\s+for)?|excluding|excepting)\s+"
        r"(?:(?:on|in|at|from|by|to|during|of)\s+){0,2}(?:the\s+)?\Z"
    ),
    contrasted_place=r"\A\s*(?:(?:on|in|at|from|by|to|during|of|the)\s+){0,3}\Z",
    happening=(
        r"\b(?:held|tak(?:e|en|ing)\s+place|took\s+place|happen(?:ed)?|occur(?:red)?|run|convened?|staged?|conducted"
        r"|beg[aiu]n|start(?:ed)?|open(?:ed)?|launch(?:ed)?|kick(?:ed)?\s+off|commenced?|end(?:ed)?|concluded?|closed?"
        r"|finish(?:ed)?|born|died?|founded|established|built|signed|elected|appointed|released|published|arrived?"
        r"|resign(?:ed)?|married|killed|arrested|hold|holding|ratified|adopted)\b"
    ),
    lasting=(r"\A\s*(?:(?:last|run|take|continue|go\s+on|lasted|going\s+on)\s+)?(?:for\s+)?(?:(?:the|a)\s+full\s+)?\Z"),
    definite=(
        r"\b(?:the|these|those|its|their|his|her|both)\s+(?:some\s+|about\s+)?\Z"
        r"|\b(?:find|see|identify|locate|rescue|save|name|recogni[sz]e)\s+\Z"
    ),
    bounding=r"\A(?:until|till|by|before|after|since|from|between|within|through|over|into)\b",
    asking_for_verb=r"\b(?:to|having|being)\s*\Z",
    of_verbs=r"\b(?:to\s+(?!the\b|a\b)[a-z]+\b|(?:from|of|without)\s+\w+ing\b)",
    belonging=(
        r"\b(?:the|its|their|his|her)\s+(?:[\w'-]+\s+){1,2}of\s+(?:the\s+)?\Z"
        r"|\b(?:in|at|on|over|after|during)\s+(?:[\w'-]+\s+){1,3}(?:with|between|against)\s+(?:the\s+)?\Z"
    ),
    attended=(
        rf"\b(?:{_ATTENDS})\s+(?:"
        rf"(?:[\w'’-]+\s+){{1,6}}?{_PREPOSITIONS}\s+(?:the\s+)?|(?:[\w'’-]+\s+){{2,6}}?"
        r"|(?:with|alongside)\s+(?:the\s+)?)\Z"
    ),
    attended_at_once=r"\b(?:attend\w*|join\w*|watch\w*)\s+(?:the\s+)?\Z",
    owning=r"\A['’]s\b",
    told_again=r"\A\s*,\s*(?:when|where|(?:on|in|at)\s+which)\b",
    making=r"\b(?:h[oe]ld|hosted?|stag(?:e|ed)|organi[sz]ed?|conduct(?:ed)?|run|launch(?:ed)?|buil[dt]|sign(?:ed)?|open(?:ed)?)\b",
    counted=(
        r"\A\s*(?:[\d$€£]|(?:every|all|half|double|twice|two|three|four|five|six|seven|eight|nine|ten"
        r"|a\s+(?:dozen|hundred|thousand|million|year|month|week|decade|century)|exactly|entirely|certainly|always"
        r"|immediately|identical|the\s+same|as)\b)"
    ),
    infinitive=r"\A(to)\s+(?=[a-z]\w)",
    clause_mark=r"\bthat\b",
    fact_mark=("that", "why", "how"),
    infinitive_mark=r"\bto\Z",
    interjection=r"\A[\s\"'“‘]*(?:(?:no|yes|oh|well)\b\s*,\s*)+",
    introducing=r"(?:ly|ing|ed)\Z",
    possessive=r"['’]s\Z",
    gerund_ending=r"ing\Z",
    adverb_ending=r"ly\Z",
    participle_ending=r"ed\Z",
    plural_ending=r"s\Z",
    comparing_aside=r"\Aas\s",
    either_way=r"\Awhether\Z",
    second_of_pair=r"(?=\bnor\b)",
    adverbial=r"(?:ly|\swhen|\sin)\Z",
    going_on=r"\s(?:and|then)\Z",
    led=r"(?:(?:a|an|the|one|in|on|two|some|several)\s+)*",
    owned=r"(?:(?:a|an|the|one|its|his|her|their)\s+)?",
    untrue=r"(?:it|he|she|they|this|that)\s+(?:\w+\s+not|\w+n't)",
    only_after=r"\bonly (?:after|once|when|with)\b",
    contracted=r"n't\b",
    joining=r"(but\s+|and\s+|and\s+then\s+)?",
    late_condition=r",\s+but\s+only\s+(?:if|when|once|after|in|on|for|at|under|with|within)\b",
    narrowing_end=r"\s+only(?=\s*(?:[.,;]|\Z))",
    but_some=r"\s*but\s+(?:the\s+)?(?:one|two|three|four|five|first|last|a few)\b",
    had_not=r"\s*,?\s*(had\s+(?!been)[\w'-]+)",
    tag=r",\s+[\w’']+\s+(?:he|she|it|they|we|you|not|there)\b[^,.!?]{0,12}\?",
    or_so=r"(?=or\s+(?:so|at|that)\b)",
    compared=r"\s(?:as|than)\s",
    indefinite=r"an?\s",
    by_way=r"\A(?:in|by)\s",
    same_subject=r"\s*(?:the|this|that|it)\s",
    same_thing=r"\s+(?:which|that)",
    belongs=r"\Aof\Z",
    plan_mark=r"to",
    afterwards=r"\Alater",
    determiner_not=r"\Ano\Z",
    adverbial_not=r"\A(?:not|no longer)\Z",
    names=r"\b(?:May|Will|Might)\b",
)
