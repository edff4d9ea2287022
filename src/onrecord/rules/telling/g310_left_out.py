"""G310: are words that a claim takes for the source's own given to a speaker?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.verdicts import Severity
from onrecord.rules.case import Case
from onrecord.rules.names.naming import called
from onrecord.rules.rule import Answered, ClaimRule, Found, Place
from onrecord.rules.telling.speakers import speaker_left_out

__all__ = ["RULE"]

_MEND = (
    "Name the speaker as `said_by`, or the outlet as `via`; quote words that the source says in its own voice; or say "
    "under `inferred: {said_by: …}` why they are its own."
)


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    if not claim.said_by and not claim.is_inferred("said_by"):
        yield ("evidence",)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    wording = case.wording
    found = speaker_left_out(wording, case.reader, case.corpus)
    if found is None:
        return
    speaker = min(found.speakers, default="")
    told = called(case.corpus.entities[speaker]) if speaker else "somebody"
    how = f" (“{found.words}”)" if found.words else " by quotation marks alone"
    message = (
        f"{wording.does('gives its', 'give their')} words to {told}{how}, but the claim takes them for the source's own"
    )
    yield Found(message=message, value=speaker, mend=_MEND, at=("evidence", wording.located[0].evidence, "quote"))


RULE = ClaimRule(
    code="G310",
    name="speaker-left-out",
    summary="The words are given to a speaker, but the claim takes them for the source's own.",
    explanation="""\
A claim without `said_by` says that the source tells it in its own voice. Where the sentence gives the quoted words to
somebody, the source only tells that it was said. The difference matters: what somebody is reported to have said can
only warn of a contradiction, and what a source states itself fails the gate.

Read are these forms, whoever speaks:

| the form | such as |
|---|---|
| a verb of saying or thinking | *Toll said that …*, *Toll, the chairman, believes …*, *officials told us that …* |
| the verb after it, or in its midst | *…, Toll said*, *…, said Toll*, *…, Toll explained, …*, *as Toll said, …* |
| a participle | *…, saying that …*, *…, adding that …* |
| whose words they are | *according to Toll*, *in the words of Toll*, *Toll's claim that …* |
| an accusation or a denial | *Toll accused the mayor of …*, *… – something which Toll has denied* |
| direct speech | *“…,” Toll said*, *‘…!’ she cried*, *in his comments: “…”*, dialogue, and what goes on beside it |
| a label | *Official: …* |

*He* is whom alone the sentence before names. *I* and *we* outside quotation marks are the source's own voice. No alarm
is raised where the claim may be about the saying itself: who spoke, when, where, or the speaker's own doing. An outlet
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
    asks=_asks,
    check=_check,
    needs=("speech", "verbs of saying"),
)
