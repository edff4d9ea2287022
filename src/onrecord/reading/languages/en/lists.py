"""English: names in a row, what leaves them out, and how a list is said to be told.

The legend is that of `ListWords`.
"""

from onrecord.reading.language import listed
from onrecord.reading.languages.en.amounts import AMOUNTS
from onrecord.reading.lists.words import ListWords

__all__ = ["LISTS"]

_MOST_COUNTED = 20

_FILLERS = listed(
    """
    the also even both host fellow neighbouring neighboring then finally lastly non-member newcomer President Prime
    Foreign Defence Defense Minister Premier Chancellor King Queen Secretary Secretary-General General Mr Mrs Ms Dr
    leader leaders dictator president prime foreign defence defense minister ruler counterpart his her its of
    """
)

_ALL = r"(?:all|every(?:one|body)?|each)(?:\s+\w+){0,4}?"
_NOBODY = r"(?:no|none|nobody|no\s+one|not\s+(?:one|any|a\s+single))"
_BUT = r"(?:but|bar|barring|save(?:\s+for)?|except(?:\s+for)?|other\s+than|apart\s+from|aside\s+from)"

_PART = r"""
    take\s+part | taken\s+part | taking\s+part | participat(?:e|ed|ing) | attend(?:ed|ing)? | join(?:ed|ing)?
    | sen[dt] | sending | belong(?:ed)? | come | coming | appear(?:ed)? | show(?:n|ed)?\s+up | turn(?:ed)?\s+up
    | be\s+(?:present|there|among|represented|invited) | be\s+an?\s+(?:member|part|party)
    | arrived?(?!\s+(?:on|until|before|late|early|at|in|with)\b)
    | sign(?:ed)? | involved | contribut(?:e|ed) | deploy(?:ed)? | accept(?:ed)? | ratif(?:y|ied) | support(?:ed)?
"""
"""Verbs of taking part."""

_STATES = r"there | present | represented | invited | among | part | an?\s+(?:member|party) | one"
"""What somebody is not who does not take part."""

_EVENT = r"""
    (?:\w+\s+){0,3}?
    (?:meetings? | summits? | drills? | exercises? | maneuvers | manoeuvres | talks | training | events? | sessions?
      | conferences? | ceremony | parade | games | vote)
"""
_BODY = r"""
    (?:\w+\s+){0,3}?
    (?:alliance | organi[sz]ation | bloc | union | pact | treaty | group | coalition | club | commonwealth | league)
"""

_LEFT_OUT = rf"""
    without | sans
    | (?:nobody | no\s+one | none)\s+from
    | except | except\s+for | excepting | exclud(?:ing|es|ed) | barring | minus
    | other\s+than | apart\s+from | aside\s+from | with\s+the\s+exception\s+of
    | save\s+for
    | {_ALL},?\s+(?:but|bar|save)                           # `all members but`: a bare one leaves out nobody
    | (?<=,\s)save
    | (?<!whether\sor\s)not                                 # `whether or not` asks
    | no\s+longer\s+includes? | not\s+includ(?:e|ing|ed) | never\s+included
    | not\s+(?:joined|attended|signed)\s+by | not\s+invited? | neither | nor
    | rather\s+than | instead\s+of | in\s+(?:place|lieu)\s+of
    | replac(?:es|ing)                                      # the one who came stands beside it
    | (?<!not\s)unlike | in\s+contrast\s+(?:to|with) | by\s+contrast\s+with | as\s+(?:opposed\s+to|distinct\s+from)
    | contrary\s+to
    | (?:in\s+the\s+)?absence\s+of
    | boycotted\s+by | skipped\s+by | shunned\s+by | snubbed\s+by
    | left\s+out | leaving\s+out | omits | omitting
    # a heading, or a verb before its subject
    | (?:\w+n['’]t|not|never)\s+(?:{_PART}|{_STATES})(?=\s*:)
    | (?:absent(?:ees)? | abstaining | abstained | abstentions | missing | excused | apologies | non-?participants)
        (?:\s+(?:from|at|in)\s+(?:\w+\s+){{0,4}}?\w+)?(?=\s*:)
    | (?:absent | missing | excused | not\s+(?:present|represented|there|invited|among\s+them))
        (?:\s+(?:from|at|in)\s+(?:\w+\s+){{0,4}}?\w+)?\s+(?:is|are|was|were)
"""

_AWAY = rf"""
    (?:to|will|would|did|do|may|might|could|should|\w{{4,}}s)\s+(?:boycott|skip|shun|snub)
    | boycott(?:s|ed|ing) | skip(?:s|ped|ping) | shun(?:s|ned|ning) | snub(?:s|bed|bing)
    | miss(?:es|ed|ing)\s+{_EVENT}
    | absent(?:s|ed)?(?!\s+in\s+\d) | abstain(?:s|ed|ing)?\s+from
    | (?:refus|declin)(?:es|ed|ing|e)\s+(?:to\s+(?:{_PART})|(?:the|an|its|this|that)\s+invitation)
    | (?:declined | declines | refused | refuses)\s*\Z
    | (?:said | says | say)\s+no(?:\s+to)?(?!\s+\w+\s+that)
    | (?:vot|decid)(?:es|ed|e)\s+against\s+(?:{_PART})
    | fail(?:s|ed|ing)?\s+to\s+(?:{_PART})
    | stay(?:s|ed|ing)?\s+(?:away | home | at\s+home) | stay(?:s|ed)\s+out | keep(?:s|ing)?\s+away | kept\s+away
    | (?:opt | drop | bow | back | pull | duck)(?:p?ed|p?ing|s)?\s+out | (?:sat|sits?|sitting)\s+(?:\w+\s+){{0,3}}?out
    | (?:took | takes? | taking | had | has | have | played | plays?)\s+no\s+(?:part | role | place | share)
    | (?:used\s+to | ceased\s+to | stopped)\s+(?:{_PART})
    | (?:lost | gave\s+up | surrendered)\s+(?:its|his|her|their)\s+(?:seat | place | membership)\s+(?:at | in | on)
        (?!\s+the\s+(?:boat | bus | car | queue))
    | (?:remain(?:s|ed)?|stay(?:s|ed)?)\s+outside | (?:is|are|was|were)\s+outside\s+{_BODY}
    | withdr(?:aws?|ew|awn)(?:\s*\Z | \s+(?:at | on | before | shortly | abruptly | altogether | entirely)(?!\w))
    | withdr(?:aws?|ew|awn|awing)\s+from | (?:left|leaves|quits?)\s+{_BODY}
    | quits?\s+(?-i:[A-Z])\w+                             # by its name
    | (?:pull(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing))\s+(?:its|his|her|their)\s+(?:\w+\s+){{1,2}}(?:from|out)
    | (?:sent | sends | sending)\s+(?:nobody | no\s+one | no\s+\w+ | nothing)
    | (?:is|are|was|were|been|being)\s+(?:excluded | expelled | suspended | left\s+out | missing | barred
        | (?:kicked | thrown | voted | forced | pushed)\s+out | turned\s+(?:away | back)
        | (?:denied | refused)\s+(?:entry | access | admission | participation | (?:a|its|his|her)\s+(?:place | seat))
        | replaced\s+by | nowhere\s+to\s+be\s+(?:seen|found))
    | (?:gave | gives)\s+way\s+to
    | (?:cancel(?:s|led|ed)?|suspend(?:s|ed)?|froze|frozen|halt(?:s|ed)?|veto(?:es|ed))\s+(?:\w+\s+){{0,2}}
        (?:participation | membership | part)
    # not yet
    | (?:is|are|was|were|has|have|had)\s+yet\s+to\s+(?:decide|confirm|commit|follow|{_PART})
    | (?:has|have|had)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:decided|committed)
    | (?:is|are|was|were|remain(?:s|ed)?)\s+(?:still\s+)?undecided
    | (?:is|are|was|were)\s+(?:still\s+)?(?:considering | weighing | mulling | discussing | debating)
        \s+(?:whether\s+to\s+)?(?:{_PART})
    | appl(?:ies|ied|ying)\s+to\s+(?:{_PART})
    | (?:(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:(?:expected|due|set|likely|poised|about|going)\s+)?to
        | will | may | might | could | (?:hope|plan|intend|want|mean)(?:s|ed)?\s+to)
      \s+follow(?:\s+suit)?(?=\s*(?:[,.;:!?)]|$|(?:and|but|in|on|by|next|later|soon|shortly|this|today|tomorrow)\b))
"""

_OPENED = r"""
    \b(?:
        such\s+as
        | includ(?:ing|es|ed|e)\s+(?:but\s+(?:is\s+|are\s+)?not\s+limited\s+to|among\s+others)
        | including                                         # `includes` alone is how a whole list is given
        | e\.\s?g\. | for\s+(?:example|instance) | among\s+(?:them|others) | inter\s+alia
        | particularly | in\s+particular | especially | notably | above\s+all
        | chiefly | mainly | mostly | primarily
        | [a-z]\w+s\s+like                                  # `countries like`
    ),?\s+(?:the\s+|its\s+|their\s+)?
"""

_GOES_ON = r"""
    (?:[’']s?)?,?\s*(?:
        (?:and | or | as\s+well\s+as | along\s+with | together\s+with | plus)\s+
            (?:(?:several|many|some|a\s+few|various|all|the|two|three|four|five|six|dozens\s+of|a\s+number\s+of)\s+)?
            (?:others?|more)\b
        | among\s+others | and\s+so\s+(?:on|forth) | etc\b | et\s+al\b | inter\s+alia
        | to\s+name\s+(?:but\s+|just\s+|only\s+)?(?:a\s+few|some)
    )
"""

_INTRODUCED = r"""
    (?:
        \b(?:
            consist(?:s|ed|ing)?\s+of | compris(?:e|es|ed|ing) | (?:made\s+up|composed|formed)\s+of
            | (?:currently|now|presently|today)\s+includ(?:e|es|ed|ing)
            | namely | that\s+is | i\.\s?e\. | as\s+follows
            | (?:members?|participants|parties|signatories|states|countries)\s+(?:are|were)
            | with\s+the\s+participation\s+of | membership\s+(?:is|of)
            | between | bring(?:s|ing)?\s+together | unit(?:es|ed|ing)
        ),?
        | :
    )\s*(?:the\s+|its\s+|their\s+)?
"""

_WHOLE = r"""
    only | alone | solely | exclusively | sole | whole | complete | entire
    | nobody\s+else | no\s+(?:one|other|others)
    | all(?:\s+of)?(?:\s+\w+){0,3}\s+
        (?:members?|states|countries|participants|parties|signatories|nations|ministers|leaders)
    | all\s+of\s+(?:them|whom|which)
"""

LISTS = ListWords(
    joins=r"and|or|nor|plus|AND|OR | as\s+well\s+as | along\s+with | together\s+with",
    fillers=_FILLERS,
    possessive=r"['’]s?",
    closing=r"and | or | plus | as\s+well\s+as | along\s+with | together\s+with",
    left_out=_LEFT_OUT,
    left_out_fillers=r"""
        the | in | at | near | by | from | for | with | to | its | their | host | member | state | neighbouring
        | neighboring | fellow | representatives\s+of | troops\s+from
    """,
    only_one=rf"{_NOBODY}\b(?:\s+\w+){{0,4}}?,?\s+{_BUT}",
    negations=r"""
        not(?!\s+(?:only|just|merely)\b) | never | no\s+longer | neither | nor | cannot | un(?:able|willing)\s+to
    """,
    negated_endings=r"n['’]t",
    part=rf"{_PART} | {_STATES}",
    reversing=r"""
        (?:refus|declin|fail|boycott|skip|shun|snub|miss|leav|quit|withdraw|stop|hesitat|object|oppos|wait|exclud|ignor
          |absent|left\s+out|rul(?:e|ed|ing)\s+out)
    """,
    away=_AWAY,
    absolute=r"""
        (?:both\s+|also\s+)?
        (?:abstaining | declining | absent(?!\s+in\s+\d) | excepted | excluded
            | aside(?=\s*(?:,|\Z)) | (?<=[:|–—]\s)no | yet\s+to\s+(?:decide|confirm|commit|follow) | undecided)
    """,
    own_absence=r"""
        participation\s+(?:
            (?:is|was|has\s+been)\s+
                (?:cancelled | canceled | called\s+off | suspended | ruled\s+out | refused | not\s+\w+)
            | fell\s+through
        ) |
        absence | boycott | refusal | withdrawal | non-?participation | abstention | exclusion | expulsion | exit
        | departure
        | (?:seat | place | chair)s?\s+(?:(?:at|in|on)\s+(?:\w+\s+){1,3}?)?
            (?:is|are|was|were|stayed|remained|stood)\s+(?:empty | vacant)
    """,
    doubtful=r"""
        boycott\w* | refus\w+ | declin\w+ | abst(?:ain|ention)\w* | absen\w+ | withdr\w+ | reject\w* | skip\w*
        | miss(?:ed|es|ing)
    """,
    joiners="and|or",
    clauses=r"""
        ,?\s(?:but(?!\s(?:never|did\snot|didn['’]t|could\snot|failed\sto)\s)|while|whereas|although|though|because|which|who|whom|whose|that|when|where|after|before|since|unless
            |if)\s
        | ,\s(?:with\s)?(?:an?|its|his|her|their|one|some|many|most)\s(?:\w+\s){1,2}?(?=(?:being|having|\w+ing)\s)
        | ,\swith\s(?:an?|its|his|her|their|one|some|many|most)\s
        | ,?\s(?:and|or|so)\s(?:he|she|it|they|we|you|I|there)\s
    """,
    other_subject=r"""
        ^(?=\s(?:and|or)\s(?:the|an?|his|her|its|their|our|my)\s(?:\w+\s){1,3}?(?:is|was|has|does)\s)
        |
        \b(?:is|are|was|were|has|have|had|will|did|came|went|took|sent|held|met|\w{3,}ed)\b[^,;]{0,60}?
        (?=\s(?:and|or)\s(?:the|an?|his|her|its|their|our|my|many|more|some|several|most|others?|another|further|no)\s)
    """,
    aside_of_others=r"""
        and | or | but | nor | while | whereas | although | though | because | when | after | before | since | if
        | unless | as | so | then | he | she | it | they | we | you | I | there
    """,
    predicate=r"""
        is | are | was | were | has | have | had | did | does | do | will | would | could | can | cannot | may | might
        | \w+n['’]t | never | also | both | boycott\w* | skip\w* | miss\w* | refus\w* | declin\w* | stayed | kept
        | withdrew | pulled | left | quit | abstain\w* | opted | failed | snub\w* | shun\w*
    """,
    opened=_OPENED,
    goes_on=_GOES_ON,
    introduced=_INTRODUCED,
    whole=_WHOLE,
    counts={
        number: f"{word}|both" if number == 2 else word  # noqa: PLR2004 - the number that `both` tells
        for word, number in {**AMOUNTS.ones, **AMOUNTS.tens}.items()
        if 1 < number <= _MOST_COUNTED
    },
)
"""The words of English about names in a row."""
