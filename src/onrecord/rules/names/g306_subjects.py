"""G306: do the words name the claim's subject?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.rules.case import Case
from onrecord.rules.names.naming import called, within_another
from onrecord.rules.names.quoted_names import namings
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread

__all__ = ["RULE"]

_MEND = "Quote the words that name it, or say under `inferred: {subject: …}` how a reader knows."


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    if claim.subject in corpus.entities and not claim.is_inferred("subject"):
        yield ("subject",)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    subject = case.corpus.entities[case.claim.subject]
    found = namings(case.quoted, subject.id)
    if not found:
        message = f"{case.wording.does('does', 'do')} not name {called(subject)}, of which the claim speaks"
        yield Found(message=message, value=subject.id, mend=_MEND)
    elif all(naming.longer for naming in found):
        yield Unread(within_another(subject, (naming.longer for naming in found)))


RULE = ClaimRule(
    code="G306",
    name="subject-not-in-quote",
    summary="The claim's subject is not named in the quotation (runs only where the settings ask for it).",
    explanation="""\
Quotations often speak of *the exercise* or *the alliance*, so this rule is off unless
`[tool.onrecord.severity]` gives it a weight. Where it runs, one of the names of the claim's subject must
stand in the quotation.

**To mend it:** quote the words that name the subject, or say under `inferred: {subject: …}` how a reader
knows.""",
    example="""\
[tool.onrecord.severity]
G306 = "warning\"""",
    off_by_default=True,
    asks=_asks,
    check=_check,
)
