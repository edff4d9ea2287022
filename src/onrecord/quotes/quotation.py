"""One quotation of one claim, as the checks pass it around, and how it may be read.

It is read as written, with an editor's brackets taken out, and with words left out.
"""

import re
from collections.abc import Iterator
from itertools import combinations, product

from onrecord.documents import Document
from onrecord.model.claims import Claim, Evidence
from onrecord.model.findings import Alteration, Citation, Finding, Passage, quotation_fingerprint
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Position
from onrecord.quotes.differences import made_visible
from onrecord.reading.standing.negations import holds_negation

__all__ = ["Quotation", "Reading", "pieces_of", "readings", "shortened", "without_editing"]

_LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation of one claim, with the document that it is looked for in."""

    claim: Claim
    index: int
    evidence: Evidence
    document: Document

    @property
    def position(self) -> Position:
        """Return where the quotation is written."""
        return self.claim.marks.at("evidence", self.index, "quote")

    def finding(
        self,
        rule: str,
        message: str,
        *,
        help: str,  # noqa: A002 - the finding's own word
        evidence: tuple[Citation, ...] = (),
        sources: tuple[str, ...] = (),
        alteration: Alteration | None = None,
        places: tuple[Passage, ...] = (),
    ) -> Finding:
        """Return a finding about this quotation; `sources` beside its own are added to it."""
        return Finding(
            rule=rule,
            message=message,
            position=self.position,
            fingerprint=quotation_fingerprint(self.claim.id, self.evidence.source, self.evidence.quote),
            claims=(self.claim.id,),
            sources=tuple(sorted({self.evidence.source, *sources})),
            evidence=evidence,
            help=help,
            alteration=alteration,
            places=places,
        )

    def citation(
        self, passage: Passage, likeness: float | None = None, *, document: Document | None = None
    ) -> Citation:
        """Return a passage as a finding points to it, in the quotation's source if no other document is given."""
        document = document or self.document
        return Citation(
            claim=self.claim.id,
            evidence=self.index,
            source=document.source,
            path=document.path,
            passage=passage,
            likeness=likeness,
        )


def shortened(text: str) -> str:
    """Return a text in quotation marks, on one line and of a length that a message can hold."""
    flat = " ".join(made_visible(text).split())
    return f"“{flat}”" if len(flat) <= _LONGEST_SHOWN else f"“{flat[: _LONGEST_SHOWN - 1].rstrip()}…”"


_OMISSION = re.compile(r"\s*(?:(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3}(?!\.))\s*)+")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_MOST_BRACKETS = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a quotation.

    Args:
        tier: `insertion` or `omission`, or `exact` for the quotation as it is written.
        wordings: what may stand in the source, one of which must.
    """

    tier: str
    wordings: tuple[str, ...]


def readings(quote: str) -> Iterator[Reading]:
    """Yield the ways in which a quotation without words left out may be read, the most literal first."""
    yield Reading("exact", (quote,))
    brackets = [found for found in _BRACKETS.finditer(quote) if _is_editors(quote, found)]
    if not brackets:
        return
    counts = range(1, len(brackets) + 1) if len(brackets) <= _MOST_BRACKETS else [len(brackets)]
    for count in counts:
        wordings = [wording for chosen in combinations(brackets, count) for wording in _without_brackets(quote, chosen)]
        yield Reading("insertion", tuple(dict.fromkeys(wordings)))


def pieces_of(quote: str) -> list[str]:
    """Return the pieces of a quotation between its marks of words left out; one piece when it has no such mark."""
    return [piece for piece in (part.strip() for part in _OMISSION.split(quote)) if piece]


def without_editing(quote: str) -> str:
    """Return a quotation without its editor's insertions, for comparing it with a passage that is only near."""
    brackets = [found for found in _BRACKETS.finditer(quote) if _is_editors(quote, found)]
    return next(_without_brackets(quote, tuple(brackets)), quote)


def _is_editors(quote: str, found: re.Match[str]) -> bool:
    """Tell whether the brackets may be an editor's.

    A letter at the start of a word stands for its other case; a beginning of a word is none, for what is left would
    be another word (`[un]able`); a negation changes what the source says.
    """
    inside, after = found[1].strip(), quote[found.end() : found.end() + 1]
    if not inside or _OMISSION.fullmatch(found[0]) or holds_negation(inside):
        return False
    return _is_letter(quote, found) or not after.isalnum()


def _is_letter(quote: str, found: re.Match[str]) -> bool:
    before, after = quote[: found.start()][-1:], quote[found.end() : found.end() + 1]
    return len(found[1]) == 1 and found[1].isalpha() and after.isalpha() and not before.isalnum()


def _without_brackets(quote: str, chosen: tuple[re.Match[str], ...]) -> Iterator[str]:
    """Yield the wordings that the source may have where the chosen brackets are an editor's."""
    options = [_options(quote, found) for found in chosen]
    for choice in product(*options) if len(chosen) <= _MOST_BRACKETS else _alike(options):
        pieces, done = [], 0
        for found, words in zip(chosen, choice, strict=True):
            pieces.append(quote[done : found.start()])
            pieces.append(words)
            done = found.end()
        pieces.append(quote[done:])
        yield _tidied("".join(pieces))


def _alike(options: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield the first choice for all of many brackets, then the last: every mixture would be too many."""
    yield tuple(each[0] for each in options)
    yield tuple(each[-1] for each in options)


def _options(quote: str, found: re.Match[str]) -> tuple[str, ...]:
    if _is_letter(quote, found):
        return tuple(dict.fromkeys((found[1], found[1].swapcase())))
    return ("\0",)


def _tidied(text: str) -> str:
    """Close the gap that an insertion leaves: white space on both sides of it becomes that of one side."""
    text = re.sub(r"(\s)\0\s+", r"\1", text)
    text = re.sub(r"\s+\0(?=[,.;:!?]|\Z)", "", text)
    return text.replace("\0", "").strip()
