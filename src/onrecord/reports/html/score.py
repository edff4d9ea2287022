"""The page on the score: of all mistakes made on purpose, which the gate caught, and which it let through.

Mutation stands above the reports, so the score is described here by what the page reads of it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import floor
from typing import Any, Protocol

from onrecord.model.frozen import dataclass
from onrecord.reports.html.summary import MOST_ROWS

__all__ = ["MutationScore", "ScorePage", "SurvivingMistake", "percent", "score_page", "score_rows_beyond", "words"]


class SurvivingMistake(Protocol):
    """A mistake that the gate let through, or a harmless edit that it refused."""

    @property
    def claim(self) -> str:
        """Id of the claim."""

    @property
    def kind(self) -> str:
        """The sort of mistake, words with hyphens."""

    @property
    def change(self) -> str:
        """The mistake in words."""

    @property
    def advice(self) -> str:
        """What would have caught it; empty for edits of sources."""

    @property
    def why(self) -> str:
        """Why it got through; empty for edits of sources."""


class MutationScore(Protocol):
    """How many mistakes were made, and how many the gate caught; see `onrecord.mutation.Score`."""

    @property
    def seed(self) -> int:
        """With which the mistakes were chosen."""

    @property
    def share(self) -> float | None:
        """The share of mistakes in facts that an error told of, 0 to 1; None where none could be made."""

    @property
    def value_share(self) -> float | None:
        """The same of mistakes in values alone: dates, units, lists, numbers, answers and entities."""

    @property
    def source_share(self) -> float | None:
        """The share of meaning-changing edits of sources that were refused, 0 to 1."""

    @property
    def made(self) -> Mapping[str, int]:
        """From a kind of mistake to how many were made."""

    @property
    def caught(self) -> Mapping[str, int]:
        """From a kind of mistake to how many an error told of."""

    @property
    def made_in(self) -> Mapping[str, int]:
        """From a claim's id to how many mistakes were made in it."""

    @property
    def survivors(self) -> Sequence[SurvivingMistake]:
        """The mistakes that no error told of."""

    @property
    def edits_made(self) -> Mapping[str, int]:
        """From a kind of meaning-changing edit to how many were made."""

    @property
    def edits_caught(self) -> Mapping[str, int]:
        """From a kind of meaning-changing edit to how many were refused."""

    @property
    def edits_missed(self) -> Sequence[SurvivingMistake]:
        """The meaning-changing edits that were not refused."""

    @property
    def harmless_made(self) -> int:
        """How many edits of presentation were made."""

    @property
    def harmless_caught(self) -> Sequence[SurvivingMistake]:
        """The edits of presentation that were refused; there should be none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A kind of mistake, or a claim: how many were made, how many of them were caught, and the share in percent."""

    name: str
    made: int
    caught: int

    @property
    def percent(self) -> int:
        """The share caught, rounded down, so that 100 means all."""
        return 100 * self.caught // self.made


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePage:
    """What the page on the score shows.

    Args:
        score: the score itself.
        kinds: mistakes in facts by kind, the worst caught first.
        edits: meaning-changing edits of sources by kind, the same way.
        claims: the claims in which a mistake survived, those with the most survivors first.
        tried: in how many claims mistakes were made.
    """

    score: MutationScore
    kinds: tuple[Tally, ...]
    edits: tuple[Tally, ...]
    claims: tuple[Tally, ...]
    tried: int


def score_page(score: MutationScore) -> ScorePage:
    """Return what the page on a score shows."""
    survived = Counter(row.claim for row in score.survivors)
    claims = (
        Tally(name=claim, made=score.made_in[claim], caught=score.made_in[claim] - left)
        for claim, left in survived.items()
    )
    return ScorePage(
        score=score,
        kinds=_tallies(score.made, score.caught),
        edits=_tallies(score.edits_made, score.edits_caught),
        claims=tuple(sorted(claims, key=lambda row: (row.caught - row.made, row.name))),
        tried=len(score.made_in),
    )


def score_rows_beyond(page: ScorePage) -> dict[str, list[Any]]:
    """Return the rows of the page's tables that do not stand in the page, as the script makes them: cell by cell."""
    score = page.score
    rows: dict[str, list[Any]] = {
        "score_claims": [[_link(row.name), row.made - row.caught, row.made] for row in page.claims[MOST_ROWS:]],
        "survivors": [
            [_link(row.claim), words(row.kind), row.change, row.why, row.advice] for row in _rest(score.survivors)
        ],
        "edits_missed": [[_link(row.claim), words(row.kind), row.change] for row in _rest(score.edits_missed)],
        "harmless_caught": [[_link(row.claim), words(row.kind), row.change] for row in _rest(score.harmless_caught)],
    }
    return {name: made for name, made in rows.items() if made}


def words(kind: str) -> str:
    """Return a kind of mistake for reading."""
    return kind.replace("-", " ")


def percent(share: float | None) -> str:
    """Return a share, 0 to 1, in percent, rounded down, so that only all are 100%; words where there is none."""
    if share is None:
        return "none tried"
    return "100%" if share >= 1 else f"{floor(1000 * share) / 10:.1f}%"


def _tallies(made: Mapping[str, int], caught: Mapping[str, int]) -> tuple[Tally, ...]:
    rows = (Tally(name=words(kind), made=number, caught=caught.get(kind, 0)) for kind, number in made.items() if number)
    return tuple(sorted(rows, key=lambda row: (row.caught / row.made, row.name)))


def _rest(rows: Sequence[SurvivingMistake]) -> Iterable[SurvivingMistake]:
    return rows[MOST_ROWS:]


def _link(claim: str) -> dict[str, Any]:
    return {"claims": [claim]}
