"""What is said of a set, by kind: complete lists, open lists, exclusions and numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from onrecord.agreement.amounts import Amount, amount_of
from onrecord.agreement.assertions import Assertion
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.model.claims import Claim, Members

__all__ = ["Lists", "Names", "exclusive", "read_lists"]

Names = frozenset[str]
"""Ids of entities."""


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """What is said of a set; each kind in the order of what it says.

    Args:
        complete: the lists given as whole.
        open: the others.
        excluded: who is said not to be in it.
        numbers: how many are in it.
        group: what they are about.
        setting: the corpus.
    """

    complete: tuple[Saying, ...]
    open: tuple[Saying, ...]
    excluded: tuple[Saying, ...]
    numbers: tuple[Saying, ...]
    group: Group
    setting: Setting

    def strangers_to(self, whole: Saying) -> Iterator[tuple[Names, list[Saying], Relation]]:
        """Yield those whom lists of this set name and a complete list lacks, with the lists that name just them."""
        kinship = self.setting.kinship
        naming: dict[Names, list[Saying]] = {}
        for named in (*self.open, *self.complete):
            strangers = frozenset(name for name in named.value if not kinship.fits(name, whole.value))
            if strangers:
                naming.setdefault(strangers, []).append(named)
        for strangers, lists in naming.items():
            yield strangers, lists, exclusive(unless=all(kinship.may_fit(name, whole.value) for name in strangers))

    def named_and_excluded(
        self, exclusions: Iterable[Saying]
    ) -> Iterator[tuple[Names, list[Saying], list[Saying], Relation]]:
        """Yield those who are named here and excluded there: the lists, the exclusions, and how sure that is."""
        kinship = self.setting.kinship
        excluded_ones = list(exclusions)
        for relation, same in ((Relation.EXCLUDE, kinship.stands_for), (Relation.MAY_EXCLUDE, kinship.may_be)):
            meant: dict[Names, tuple[dict[Saying, None], dict[Saying, None]]] = {}
            for excluded, named in product(excluded_ones, (*self.open, *self.complete)):
                both = frozenset(row for row in excluded.value if any(same(name, row) for name in named.value))
                if both:
                    sides = meant.setdefault(both, ({}, {}))
                    sides[0][named] = sides[1][excluded] = None
            for both, (naming, excluding) in meant.items():
                yield both, list(naming), list(excluding), relation

    def against_number(self, saying: Saying, number: Amount) -> Relation:
        """Relate a list or a number of this set to a number: a complete list has it, an open one no more."""
        if isinstance(saying.value, Amount):
            return Relation.COMPATIBLE if saying.value.meets(number) else Relation.EXCLUDE
        fewest, named = self.setting.kinship.fewest(saying.value), len(saying.value)
        most = named if saying in self.complete else None
        if number.reaches(named, most):
            return Relation.COMPATIBLE
        return exclusive(unless=number.reaches(fewest, most))

    def naming(self, names: Names, lists: Iterable[Saying]) -> Saying:
        """Return as one saying that lists name certain entities."""
        rows = tuple(row for saying in lists for row in saying.rows)
        return Saying(f"with {_key(names)}", f"with {listed(names, self.setting)}", names, rows)

    def excluding(self, names: Names, lists: Iterable[Saying]) -> Saying:
        """Return as one saying that claims exclude certain entities."""
        rows = tuple(row for saying in lists for row in saying.rows)
        return Saying(f"without {_key(names)}", f"without {listed(names, self.setting)}", names, rows, "without")


def exclusive(*, unless: bool) -> Relation:
    """Return that two things exclude each other, or only may, unless entities among them are one."""
    return Relation.MAY_EXCLUDE if unless else Relation.EXCLUDE


def read_lists(group: Group, setting: Setting, *, even_alone: bool = False) -> Lists | None:
    """Return what is said of a set.

    Args:
        group: the assertions about it.
        setting: the corpus.
        even_alone: also where nothing can differ: open lists alone, or one complete list. Else None is returned.
    """
    kinds: dict[str, dict[Names | Amount, list[Assertion]]] = {
        "complete": {}, "open": {}, "excluded": {}, "number": {},
    }  # fmt: skip
    for assertion in group.assertions:
        if not assertion.cancelled:
            for kind, value in _told(assertion.claim, setting):
                kinds[kind].setdefault(value, []).append(assertion)
    if not even_alone and not _may_differ(kinds):
        return None
    complete, open_, excluded, numbers = (_sayings(kind, told, group, setting) for kind, told in kinds.items())
    return Lists(complete, open_, excluded, numbers, group, setting)


def listed(names: Iterable[str], setting: Setting) -> str:
    """Return the names of entities, for reading."""
    entities = setting.corpus.entities
    told = sorted(entities[name].name if name in entities else name for name in names)
    return ", ".join(told) if told else "nobody"


def _told(claim: Claim, setting: Setting) -> Iterable[tuple[str, Names | Amount]]:
    if isinstance(claim.value, Members):
        yield "complete" if claim.complete else "open", frozenset(claim.value.ids)
    if claim.without:
        yield "excluded", frozenset(claim.without)
    if claim.count is not None:
        yield "number", amount_of(claim.count, setting.settings.tolerance)


def _may_differ(kinds: dict[str, dict[Names | Amount, list[Assertion]]]) -> bool:
    if kinds["excluded"] or kinds["number"]:
        return sum(map(len, kinds.values())) > 1
    return bool(kinds["complete"]) and len(kinds["complete"]) + len(kinds["open"]) > 1


def _sayings(
    kind: str, told: dict[Names | Amount, list[Assertion]], group: Group, setting: Setting
) -> tuple[Saying, ...]:
    return tuple(
        sorted(
            (_saying(kind, value, rows, group, setting) for value, rows in told.items()),
            key=lambda saying: saying.key,
        )
    )


def _saying(kind: str, value: Names | Amount, rows: list[Assertion], group: Group, setting: Setting) -> Saying:
    held = tuple(setting.held(row, group.property) for row in rows)
    if isinstance(value, Amount):
        return Saying(f"count {value.key}", f"{value.key} in number", value, held, "count")
    names = listed(value, setting)
    if kind == "complete":
        return Saying(f"complete {_key(value)}", f"{names} and nobody else", value, held)
    if kind == "excluded":
        return Saying(f"without {_key(value)}", f"without {names}", value, held, "without")
    return Saying(f"with {_key(value)}", f"with {names}", value, held)


def _key(names: Names) -> str:
    return ",".join(sorted(names))
