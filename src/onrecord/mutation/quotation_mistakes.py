"""Mistakes in quotations and in the passages that they stand in.

A quotation is cut, reworded, given to another source, or exchanged; one given to a source in which the very words stand
as well is no mistake (`Bench.judged` sees to that), and two that hold each other are not exchanged. A source is edited
inside a quoted passage: some edits change its meaning, some only its presentation. And a sentence is turned into its
opposite, or into doubt, in the source and in the quotation at once: the curator quotes all of it, and still claims what
it no longer says.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Located, Span
from onrecord.model.frozen import dataclass
from onrecord.mutation.mutants import Mutant
from onrecord.reading.languages import DEFAULT, drafting_words
from onrecord.reading.reading import Reading

__all__ = ["Edit", "Turned", "edits", "quotation_mutants", "turned_sentences"]

_WORD = re.compile(r"[^\W\d_]{4,}")
_GAP = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
_MARKS = {"'": "’", "’": "'", '"': "”", "“": '"', "”": '"'}
_STOPS = ".!?"


def quotation_mutants(claim: Claim, corpus: Corpus, standing: Sequence[Claim], chance: Random) -> Iterator[Mutant]:
    """Yield the mistakes in a claim's first quotation."""
    evidence = claim.evidence[0]
    source = corpus.sources.get(evidence.source)
    known = drafting_words(source.language if source else DEFAULT)
    turning = known.found["turning"].search(evidence.quote)
    if turning is not None and len(evidence.quote) - turning.end() > len("a few words"):
        told = f"the quotation begins only after “{turning[0].strip()}”"
        yield _with(claim, replace(evidence, quote=evidence.quote[turning.end() :]), "cut-after-a-turn", told)
    words = list(_WORD.finditer(evidence.quote))
    if words:
        word = chance.choice(words)
        other = _another_word(word[0])
        quote = evidence.quote[: word.start()] + other + evidence.quote[word.end() :]
        yield _with(claim, replace(evidence, quote=quote), "word-changed", f"“{word[0]}” → “{other}” in the quotation")
    others = [source for source in corpus.sources if source not in claim.sources]
    if others:
        other = chance.choice(others)
        told = f"the quotation attributed to {other} instead of {evidence.source}"
        yield _with(claim, replace(evidence, source=other), "quotation-misattributed", told)
    yield from _exchanged(claim, standing, chance)


def _exchanged(claim: Claim, standing: Sequence[Claim], chance: Random) -> Iterator[Mutant]:
    """Exchange the quotations of two claims that rest on one passage each, and on different ones."""
    fitting = [
        other
        for other in standing
        if other.id != claim.id
        and len(other.evidence) == len(claim.evidence) == 1
        and not _overlap(other.evidence[0], claim.evidence[0])
    ]
    if fitting:
        other = chance.choice(fitting)
        yield Mutant(
            kind="quotations-exchanged",
            change=f"its quotation exchanged with that of {other.id}",
            claim=replace(claim, evidence=other.evidence),
            partner=replace(other, evidence=claim.evidence),
        )


def _overlap(one: Evidence, two: Evidence) -> bool:
    return one.source == two.source and (one.quote in two.quote or two.quote in one.quote)


def _with(claim: Claim, evidence: Evidence, kind: str, change: str) -> Mutant:
    changed = replace(claim, evidence=(evidence, *claim.evidence[1:]))
    return Mutant(kind=kind, change=change, claim=changed)


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit of a source's text.

    Args:
        kind: what sort of edit.
        changes_meaning: whether the quotation must be refused after it.
        span: the code points that it replaces.
        new: what it puts there.
    """

    kind: str
    changes_meaning: bool
    span: Span
    new: str

    def applied(self, text: str) -> str:
        """Return the edited text."""
        return text[: self.span.start] + self.new + text[self.span.end :]


def edits(text: str, located: Located, chance: Random) -> Iterator[Edit]:
    """Yield edits within the words that a quotation took.

    Args:
        text: the source's text.
        located: where the quotation stands.
        chance: chooses the places.
    """
    if located.passage is None:
        return
    spans = located.segments or (Span(located.passage.start, located.passage.end),)
    words = [found for span in spans for found in _WORD.finditer(text, span.start, span.end)]
    gaps = [found for span in spans for found in _GAP.finditer(text, span.start, span.end)]
    digits = [at for span in spans for at in range(span.start, span.end) if text[at].isdigit() and text[at].isascii()]
    marks = [at for span in spans for at in range(span.start + 1, span.end - 1) if text[at] in _MARKS]
    if digits:
        at = chance.choice(digits)
        yield _turning("digit", at, at + 1, str((int(text[at]) + 1) % 10))
    if words:
        word = chance.choice(words)
        middle = (word.start() + word.end()) // 2
        yield _turning("word", word.start(), word.end(), _another_word(word[0]))
        yield _turning("case", word.start(), word.start() + 1, word[0][0].swapcase())
        yield _harmless("soft-hyphen", middle, middle, "\N{SOFT HYPHEN}")
    if gaps:
        gap = chance.choice(gaps)
        yield _turning("negation", gap.start(), gap.end(), " not ")
        yield _harmless("line-break", gap.start(), gap.end(), "\n")
        yield _harmless("no-break-space", gap.start(), gap.end(), "\N{NO-BREAK SPACE}")
        yield _harmless("two-spaces", gap.start(), gap.end(), "  ")
    if marks:
        at = chance.choice(marks)
        yield _harmless("curly-mark", at, at + 1, _MARKS[text[at]])


def _turning(kind: str, start: int, end: int, new: str) -> Edit:
    return Edit(kind, changes_meaning=True, span=Span(start, end), new=new)


def _harmless(kind: str, start: int, end: int, new: str) -> Edit:
    return Edit(kind, changes_meaning=False, span=Span(start, end), new=new)


def _another_word(word: str) -> str:
    turned = word[::-1]
    return turned if turned.casefold() != word.casefold() else word + word[-1]


@dataclass(frozen=True, slots=True)
class Turned:
    """A sentence put into a frame.

    Args:
        edit: what it is in the source.
        quote: the claim's quotation of it.
    """

    edit: Edit
    quote: str


def turned_sentences(reading: Reading, located: Located) -> Iterator[Turned]:
    """Yield the sentence that a quotation begins in each frame of its language.

    A quotation that begins within a sentence, leaves words out, or goes on into the next one is left alone: the frame
    would be cut off from it, or would not govern all of it.

    Args:
        reading: of the source.
        located: where the quotation stands.
    """
    passage = located.passage
    if passage is None or located.segments or reading.language is None:
        return
    found = reading.sentences_in(passage.start, passage.end)
    if len(found) != 1 or found[0].start != passage.start or passage.text.endswith("?"):
        return
    sentence = found[0]
    body = reading.text[sentence.start : sentence.end].rstrip(_STOPS)
    quoted = len(passage.text.rstrip(_STOPS))
    if quoted > len(body):
        return
    for name, frame in reading.language.turns:
        before, _, after = frame.partition("{}")
        whole = before + _uncapitalised(reading, sentence) + body[1:] + after
        new = whole if whole.endswith("?") else whole + "."
        edit = Edit(name, changes_meaning=True, span=sentence, new=new)
        yield Turned(edit, whole if after else whole[: len(before) + quoted])


def _uncapitalised(reading: Reading, sentence: Span) -> str:
    """Return the first letter of a sentence as it stands within another: small, unless it begins a name."""
    first = reading.text[sentence.start]
    word = reading.text[sentence.start : sentence.end].split(maxsplit=1)[0]
    named = any(mention.start == sentence.start for mention in reading.mentions)
    return first if named or not word[1:].islower() else first.lower()
