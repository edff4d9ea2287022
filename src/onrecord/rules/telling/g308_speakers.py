"""G308: is who is said to say it named where the words stand, and are the words not another's?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.rules.case import Case
from onrecord.rules.names.naming import called, within_another
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread
from onrecord.rules.telling.speakers import another_speaker, named_near, part_of_name_near

__all__ = ["RULE"]

_MEND = (
    "Quote words that stand near the name, give the entity the name or title that stands there, or say under "
    "`inferred: {said_by: …}` how a reader knows."
)
_ANOTHER = (
    "Name who says it as `said_by`; if it is one and the same, give the entity the name that stands there (`also`), or "
    "say for whom it speaks (`acts_for`); or say under `inferred: {said_by: …}` how a reader knows."
)


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    if claim.said_by in corpus.entities and not claim.is_inferred("said_by"):
        yield ("said_by",)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    wording, speaker = case.wording, case.claim.said_by
    name = called(case.corpus.entities[speaker])
    near = named_near(wording, case.reader, speaker)
    if not near:
        part = part_of_name_near(wording, case.reader, case.corpus, speaker)
        message = f"neither {wording.quotation} nor the sentences around it name {name}, who is said to say it"
        mend = f"“{part}” stands there: if that is who is meant, add `also: [{part}]` to {speaker}. {_MEND}"
        yield Found(message=message, value=speaker, mend=mend if part else _MEND)
        return
    another = another_speaker(wording, case.reader, case.corpus) if wording.reads("speech") else None
    if another is not None:
        message = (
            f"{wording.does('gives its', 'give their')} words to {called(case.corpus.entities[min(another.speakers)])} "
            f"(“{another.words}”), not to {name}"
        )
        yield Found(message=message, value=speaker, mend=_ANOTHER)
    elif all(mention.longer for mention in near):
        yield Unread(within_another(case.corpus.entities[speaker], (mention.longer for mention in near)))


RULE = ClaimRule(
    code="G308",
    name="speaker-not-in-quote",
    summary="Who is said to say it is not named near the quotation, or the words are plainly another's.",
    explanation="""\
Where a claim has `said_by`, one of the speaker's names must stand in the quotation, in the sentence that
it stands in, or in the sentence before or after that, within the article's own lines (`body`). Pronouns
are not followed: for *he said* a name must stand near by. Titles and offices count once they are among
the entity's names (`also: [the prime minister]`). A name that stands only within a longer one that nobody registered
(*Nadine Hask said* for Leopold Hask, also *Hask*) may be another's: that is skipped, and said so.

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
    asks=_asks,
    check=_check,
)
