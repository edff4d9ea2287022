"""The rules about how a source tells it: in whose voice, as past or still to come, as a whole list or as some."""

from onrecord.model.rules.rule import Rule
from onrecord.model.verdicts import Severity

__all__ = ["TELLING_RULES"]

_SPEAKERS = Rule(
    code="G308",
    name="speaker-not-in-quote",
    summary="Who is said to say it is not named near the quotation, or the words are plainly another's.",
    explanation="""\
Where a claim has `said_by`, one of the speaker's names must stand in the quotation, in the sentence that
it stands in, or in the sentence before or after that, within the article's own lines (`body`). Pronouns
are not followed: for *he said* a name must stand near by. Titles and offices count once they are among
the entity's names (`also: [the prime minister]`).

Being named is not enough where the words are plainly somebody else's: *The drill was held, Toll said. Marsh had
left.* is no statement of Marsh's. That is reported only where another known entity is the subject of the verb of
saying that the words hang on, and nothing in those sentences is given to the claim's own speaker. One who acts for
the other (`acts_for`), lies in it (`within`) or may be it (`maybe`) counts as the same, and so does whoever is named
in the speaker's title (*Marsh's spokesman Toll said*) or is the outlet that passes it on (`via`).

**To mend it:** quote words that stand near the name, add the name that the source uses, name who does say it, or say
under `inferred: {said_by: …}` how a reader knows.""",
    example="""\
claims:
  - id: not-leaving
    says: Armenia is not leaving.
    subject: armenia
    property: leaving
    value: no
    said_by: deputy-minister      # G308: nothing near the quotation names the deputy minister
    evidence:
      - {source: gazette, quote: Armenia is not considering leaving the alliance}""",
)

_LEFT_OUT = Rule(
    code="G310",
    name="speaker-left-out",
    summary="The words are given to a speaker, but the claim takes them for the source's own.",
    explanation="""\
A claim without `said_by` says that the source tells it in its own voice. Where the sentence gives the quoted words to
somebody, the source only tells that it was said. The difference matters: what somebody is reported to have said can
only warn of a contradiction, and what a source states itself fails the gate.

Read are the plain forms, with a name of an entity that the corpus knows:

| the form | such as |
|---|---|
| a verb of saying, then what is said | *Toll said that …*, *Toll announced on Monday that …*, *Toll told us that …* |
| what is said, then a verb of saying | *…, Toll said*, *…, said Toll* |
| whose words they are | *according to Toll*, *in the words of Toll* |
| an accusation or a denial | *Toll accused the mayor of …*, *… – something which Toll has denied* |
| direct speech | *“…,” Toll said*, *Toll in his comments: “…”*, and the speech that goes on beside it |

Direct speech counts whoever speaks: *“…,” the official told journalists*, *“…,” he said*; so does a headline's
*Official: …*. Other pronouns and offices (*he said that …*, *the minister said that …*) are not followed. No alarm is
raised where the claim may be about the saying itself: who spoke, when, where, or the speaker's own doing. An outlet
under `via` has passed the words on; whoever it heard them from is still to be named.

A project whose claims hold under it may make it an error: `G310 = "error"` in `[tool.onrecord.severity]`.

**To mend it:** name the speaker as `said_by` (an agency or outlet as `via`), quote words that the source says
itself, or say under `inferred: {said_by: …}` why the words are its own.""",
    example="""\
claims:
  - id: not-leaving
    says: Armenia is not leaving.
    subject: armenia
    property: leaving
    value: no
    evidence:         # G310: “…, Safarian said”: add said_by: safarian
      - {source: gazette, quote: Armenia is not considering leaving the alliance}""",
    severity=Severity.WARNING,
)

_PLANS = Rule(
    code="G311",
    name="told-as-planned",
    summary="The words tell it as still to come, but the claim says that it happened.",
    explanation="""\
A claim without `status` says that it happened. Where the verb that its value hangs on is one of the future or of a
plan (*will be held in Armenia*, *is scheduled for 5 May*, *was supposed to be hosted*, *plans to hold*), the source
tells of a plan, and nobody knows from it what became of it. For `ends`, what *is being held until 7 October* has not
ended either.

Looked at are claims about events: times, `lasts`, `place`, `participant`, `held: yes`, and properties that never
change. What somebody is reported to say (`said_by`), other answers, and what may change over time are left alone, and
so are *would*, and plans of which the quotation tells what came of them (*was scheduled for May and took place*).
Where the date certainly lies after the publication, T404 says so, and this rule does not say it again.

**To mend it:** give the claim `status: planned` (or `ongoing`), quote words that tell it as past, or say under
`inferred: {status: …}` how a reader knows.""",
    example="""\
claims:
  - id: drill-place
    says: The drill was held in Armenia.
    subject: drill-2024
    property: place
    value: armenia            # G311: “will be held”: add status: planned
    evidence:
      - {source: gazette, quote: The drill will be held in Armenia}""",
    severity=Severity.WARNING,
)

_OPEN = Rule(
    code="G312",
    name="list-left-open",
    summary="A list is said to be complete, but the words around it say that it names only some.",
    explanation="""\
`complete: true` says that the source gives the whole list. Words such as *including*, *such as*, *among others*,
*countries like*, *above all* before it, or *and others*, *as well as other states* behind it, say that there are more.
*Includes* alone says nothing of the kind: *the alliance currently includes* is how a whole list is given. Where the
sentence gives as many as the list has (*its six members, including …*), nothing is said either.

**To mend it:** drop `complete: true`, or quote words that give the whole list.""",
    example="""\
claims:
  - id: members
    says: The alliance has Belarus and Russia as members.
    subject: alliance
    property: member
    value: [belarus, russia]
    complete: true          # G312: “such as”
    evidence:
      - {source: gazette, quote: "members such as Belarus and Russia"}""",
    severity=Severity.WARNING,
)

_WHOLE = Rule(
    code="G313",
    name="nothing-says-whole",
    summary="Nothing says that a complete list is the whole one (runs only where the settings ask for it).",
    explanation="""\
`complete: true` is the strongest thing that can be said of a list: from it follows who is not in it. A list that
merely stands there (*Belarus and Russia came*) does not say that nobody else did. Where this rule runs, the sentence
must give the list as the list: *consists of*, *comprising*, *is made up of*, *currently includes*, *the members are*,
*with the participation of*, *between … and …*, *namely*, a colon, a number of them (*the six states*), or *only*,
*all the members*, *nobody else*.

It is off unless `[tool.onrecord.severity]` gives it a weight: many a source gives a whole list in words that no table
knows.

**To mend it:** drop `complete: true`, quote the words that say it, or say under `inferred: {complete: …}` how a reader
knows.""",
    example="""\
[tool.onrecord.severity]
G313 = "error\"""",
    off_by_default=True,
)

TELLING_RULES = (_SPEAKERS, _LEFT_OUT, _PLANS, _OPEN, _WHOLE)
"""G308 and G310 to G313."""
