"""How a statement stands, and what makes it stand so."""

from enum import Enum

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass

__all__ = ["PLAINLY", "Governor", "Stance", "Standing"]


class Stance(Enum):
    """How a statement stands in its text; the value is how a message says it."""

    PLAIN = "plainly"
    NEGATED = "under a negation"
    TWICE_NEGATED = "under two negations"
    DENIED = "as something denied"
    CONDITION = "under a condition"
    QUESTION = "in a question"
    HEDGED = "as something doubtful"
    EXCEPTION = "as an exception"


@dataclass(frozen=True, slots=True)
class Governor:
    """Words that make a statement stand as it does.

    Args:
        kind: `negation`, `denial`, `near miss`, `prospect` (what would be), `hearsay`, `attribution`, `condition`,
            `question`, `exception` or `retraction`.
        words: as the source has them, folded and in lower case.
        span: where they stand in the source's text.
    """

    kind: str
    words: str
    span: Span


_OF_OTHERS = frozenset({"hearsay", "attribution"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How the statement that some words belong to stands.

    Args:
        stance: how.
        governors: what makes it so, innermost first; none where it stands plainly.
    """

    stance: Stance
    governors: tuple[Governor, ...] = ()

    @property
    def is_turned(self) -> bool:
        """Whether the statement is said not to be so."""
        return self.stance in {Stance.NEGATED, Stance.DENIED, Stance.EXCEPTION}

    @property
    def is_doubtful(self) -> bool:
        """Whether it is left open if the statement is so."""
        return self.stance in {Stance.HEDGED, Stance.CONDITION, Stance.QUESTION}

    @property
    def doubts(self) -> tuple[str, ...]:
        """The kinds of doubt that the innermost words may raise: `alleged`, `possible` or `conditional`."""
        if not self.is_doubtful:
            return ()
        if self.stance is not Stance.HEDGED:
            return ("conditional",)
        innermost = self.governors[0].words if self.governors else ""
        kinds = {row.kind in _OF_OTHERS for row in self.governors if innermost in row.words}
        return (*(["alleged"] if True in kinds else []), *(["possible"] if kinds != {True} else []))

    @property
    def is_prospect(self) -> bool:
        """Whether it is only told as what would be: a plan in somebody's words, not a doubt of his."""
        return bool(self.governors) and all(row.kind == "prospect" for row in self.governors)

    @property
    def words(self) -> str:
        """The words that make it so, innermost first."""
        return ", ".join(dict.fromkeys(governor.words for governor in self.governors))


PLAINLY = Standing(Stance.PLAIN)
"""What nothing governs."""
