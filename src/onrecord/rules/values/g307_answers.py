"""G307: do the words give the answer that the claim gives?"""

from collections.abc import Iterator

from onrecord.model.claims import Answer, Claim
from onrecord.model.corpus import Corpus
from onrecord.reading.standing.stances import Stance
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread
from onrecord.rules.values.answers import all_worded, answers_given, is_planned

__all__ = ["RULE"]

_MEND = (
    "Quote the words that give the answer, add them to the property's `yes_words` or `no_words`, turn the answer "
    "round, or say under `inferred` why it is not in the words."
)
_TURNED = (Stance.NEGATED, Stance.CONDITION, Stance.QUESTION)


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    if isinstance(claim.value, Answer) and claim.property in corpus.properties and not claim.is_inferred():
        yield ("value",)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    wording, known = case.wording, case.corpus.properties[case.claim.property]
    yes = isinstance(case.claim.value, Answer) and case.claim.value.yes
    answers = answers_given(wording, case.reader, known)
    if is_planned(wording, case.reader, known):
        answers[True].add(Stance.PLAIN)
    carried = Stance.PLAIN in answers[yes] or (not yes and Stance.NEGATED in answers[True])
    told = any(answers.values())
    if not wording.reads("standing") and (carried or answers[True]):
        yield Unread(wording.unread("negations"))
    elif carried:
        return
    elif not told and known.built_in:
        yield Unread(f"{wording.does('has', 'have')} none of the common words for `{known.id}`")
    elif not told and not (known.yes_words if yes else known.no_words):
        which = "yes_words" if yes else "no_words"
        yield Unread(f"the property `{known.id}` has no `{which}` to look for")
    else:
        message = f"{wording.does('has', 'have')} {_what_stands_there(answers, yes=yes)}"
        yield Found(message=message, value=_word(yes), mend=_MEND)


def _carriers(case: Case, _place: Place) -> Iterator[Carrier]:
    """Yield the words for the answer; nothing for a no that words for yes give under a negation."""
    yes = isinstance(case.claim.value, Answer) and case.claim.value.yes
    rows = list(all_worded(case.wording, case.reader, case.corpus.properties[case.claim.property]))
    if yes or not any(row.yes and row.negated for row in rows):
        yield from (Carrier(row.place) for row in rows if row.yes is yes)


def _word(yes: bool) -> str:
    return "yes" if yes else "no"


def _what_stands_there(answers: dict[bool, set[Stance]], *, yes: bool) -> str:
    """Return which words stand there instead of plain ones for an answer."""
    turned = next((stand for stand in _TURNED if stand in answers[yes]), None)
    if turned is not None:
        return f"the words for {_word(yes)} only {turned.value}"
    if Stance.PLAIN in answers[not yes]:
        return f"the words for {_word(not yes)}, not those for {_word(yes)}"
    return f"none of the words for {_word(yes)}"


RULE = ClaimRule(
    code="G307",
    name="answer-not-in-quote",
    summary="The words that carry a yes or a no are not in the quotation, or only negated, asked or conditional there.",
    explanation="""\
A property of type `yesno` may name the words that carry each answer. `yes` needs one of its `yes_words`
that stands neither under a negation (*did not pull out*, *denied leaving*) nor inside one of the
`no_words`. `no` needs one of its `no_words`, not negated itself, or one of its `yes_words` under a
negation. A negation governs its own clause only (not *did not wait and is leaving*). Letter case does not
matter here.

Words that only stand in a question (*Is Armenia leaving?*) or in a condition (*if Armenia is leaving*)
give no answer. Under a condition they do where the claim has `status: planned`.

In a source in a language whose negations are not known (those of English and German are), an answer that its words
seem to carry, and a `no` that words for yes may carry under a negation, is skipped, not passed.

Where a property has no such words, nothing can be checked: the check is skipped, and the report says so.

**To mend it:** quote the words that give the answer, add them to the property, or turn the answer round.""",
    example="""\
properties:
  - {id: leaving, type: yesno, yes_words: [pull out, leaving], no_words: [not considering leaving]}
claims:
  - id: leaves
    says: Armenia is leaving.
    subject: armenia
    property: leaving
    value: yes       # G307: “leaving” stands inside “not considering leaving”
    evidence:
      - {source: gazette, quote: Armenia is not considering leaving the alliance}""",
    asks=_asks,
    check=_check,
    carriers=_carriers,
)
