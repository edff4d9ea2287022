"""How entities are related: what they lie in, act for, and may be the same as."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from onrecord.model.entities import Entity

__all__ = ["Kinship"]


class Kinship:
    """The relations between the entities of a corpus.

    Args:
        entities: by id; ids that are not there are related to nothing.
    """

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities
        self._around: dict[str, tuple[str, ...]] = {}
        self._represented: dict[str, frozenset[str]] = {}

    def lies_in(self, inner: str, outer: str) -> bool:
        """Tell whether one place lies in another, at any depth."""
        return outer in self._places_around(inner)

    def may_be(self, one: str, other: str) -> bool:
        """Tell whether one entity is `maybe` the other, whichever of them says so."""
        return other in self._maybe.get(one, ())

    def may_be_one_place(self, one: str, other: str) -> bool:
        """Tell whether one place may be the other or lie in it: it, or a place around it, is `maybe` such a one."""
        return not self._guises(one).isdisjoint(self._possibly_around(other)) or not self._guises(other).isdisjoint(
            self._possibly_around(one)
        )

    def _guises(self, one: str) -> set[str]:
        return {one, *self._maybe.get(one, ())}

    def _possibly_around(self, place: str) -> set[str]:
        """Return a place, those around it, all that these may be, and what lies around that."""
        guises = {guise for around in (place, *self._places_around(place)) for guise in self._guises(around)}
        return guises.union(*(self._places_around(guise) for guise in guises))

    def stands_for(self, one: str, other: str) -> bool:
        """Tell whether one entity is the other or acts for it."""
        return one == other or other in self.represented(one)

    def represented(self, one: str) -> frozenset[str]:
        """Return the ids of all that an entity acts for, directly or through another."""
        known = self._represented.get(one)
        if known is None:
            known = self._represented[one] = frozenset(self._walk(one))
        return known

    def fits(self, one: str, members: frozenset[str]) -> bool:
        """Tell whether an entity is accounted for by a list: itself, whom it acts for, or who acts for it."""
        if one in members:
            return True
        return not members.isdisjoint(self.represented(one)) or any(one in self.represented(row) for row in members)

    def may_fit(self, one: str, members: frozenset[str]) -> bool:
        """Tell whether an entity may be accounted for by a list: it may be one of those who would account for it."""
        guises = self._maybe.get(one, ())
        return any(self.fits(guise, members) for guise in guises) or any(
            one == guise or self.stands_for(one, guise) or self.stands_for(guise, one)
            for row in members
            for guise in self._maybe.get(row, ())
        )

    def kin(self, one: str) -> str:
        """Return a name for all that an entity can be taken for: by `maybe`, `acts_for` or `within`, at any remove.

        Two entities with different names for their kin are certainly two, and neither lies in the other nor
        stands in for it.
        """
        return self._kin.get(one, one)

    def fewest(self, members: Iterable[str]) -> int:
        """Return how many different ones a list names at least: stand-ins and possible doubles count once."""
        alone = 0
        classes: list[set[str]] = []
        for member in sorted(members):
            if member not in self._related:
                alone += 1
                continue
            joined = [known for known in classes if any(self._may_be_counted_once(member, row) for row in known)]
            classes = [known for known in classes if known not in joined]
            classes.append({member}.union(*joined))
        return alone + len(classes)

    def _may_be_counted_once(self, one: str, other: str) -> bool:
        return self.stands_for(one, other) or self.stands_for(other, one) or self.may_be(one, other)

    @cached_property
    def _related(self) -> frozenset[str]:
        """Ids of the entities that act for others, are acted for, or may be others."""
        acting = [row for row in self._entities.values() if row.acts_for]
        acted_for = {target for row in acting for target in row.acts_for}
        return frozenset({row.id for row in acting} | acted_for | self._maybe.keys())

    @cached_property
    def _maybe(self) -> dict[str, set[str]]:
        pairs: dict[str, set[str]] = {}
        for row in self._entities.values():
            for other in row.maybe:
                pairs.setdefault(row.id, set()).add(other)
                pairs.setdefault(other, set()).add(row.id)
        return pairs

    @cached_property
    def _kin(self) -> dict[str, str]:
        parent: dict[str, str] = {}

        def root(one: str) -> str:
            while parent.get(one, one) != one:
                parent[one] = parent.get(parent[one], parent[one])
                one = parent[one]
            return one

        for row in self._entities.values():
            for other in (*row.maybe, *row.acts_for, *([row.within] if row.within else ())):
                first, second = sorted((root(row.id), root(other)))
                parent[second] = first
        return {one: root(one) for one in parent}

    def maybe_pairs(self) -> list[tuple[str, str]]:
        """Return the pairs of ids of which one is `maybe` the other, each once and sorted."""
        return sorted({(min(one, other), max(one, other)) for one, others in self._maybe.items() for other in others})

    def _places_around(self, place: str) -> tuple[str, ...]:
        known = self._around.get(place)
        if known is None:
            known = self._around[place] = tuple(self._climb(place))
        return known

    def _climb(self, place: str) -> Iterable[str]:
        seen = {place}
        entity = self._entities.get(place)
        while entity is not None and entity.within and entity.within not in seen:
            yield entity.within
            seen.add(entity.within)
            entity = self._entities.get(entity.within)

    def _walk(self, one: str) -> set[str]:
        found: set[str] = set()
        waiting = [one]
        while waiting:
            entity = self._entities.get(waiting.pop())
            fresh = [target for target in (entity.acts_for if entity else ()) if target not in found and target != one]
            found.update(fresh)
            waiting.extend(fresh)
        return found
