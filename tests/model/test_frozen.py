"""Frozen dataclasses behave as those of the library do."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from functools import cached_property
from typing import Any

import pytest

from onrecord.model.frozen import dataclass

MAKERS = pytest.mark.parametrize("maker", [dataclass, dataclasses.dataclass], ids=["ours", "the library's"])


@dataclass(frozen=True, slots=True)
class Town:
    """A town, at the top of a module as pickling wants it."""

    name: str
    people: int = 0
    parts: list[str] = dataclasses.field(default_factory=list)
    note: str = dataclasses.field(default="", compare=False, repr=False)


def made(maker: Any, **options: bool) -> Any:  # noqa: ANN401 - either decorator
    @maker(frozen=True, **options)
    class Place:
        name: str
        people: int = 0
        parts: tuple[str, ...] = dataclasses.field(default_factory=tuple)
        note: str = dataclasses.field(default="", compare=False, repr=False)

    return Place


@MAKERS
def test_what_is_left_out_has_its_default(maker: object) -> None:
    place = made(maker, slots=True)("Oakham")
    assert (place.name, place.people, place.parts, place.note) == ("Oakham", 0, (), "")
    assert not hasattr(place, "__dict__")


@MAKERS
@pytest.mark.parametrize("slots", [True, False])
def test_fields_cannot_be_set_or_deleted(maker: object, slots: bool) -> None:
    place = made(maker, slots=slots)("Oakham")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        place.name = "Elmton"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'name'"):
        del place.name


@MAKERS
def test_two_with_equal_fields_are_equal(maker: object) -> None:
    place = made(maker, slots=True)
    assert place("Oakham", 3, note="read twice") == place("Oakham", 3)
    assert hash(place("Oakham", 3, note="read twice")) == hash(place("Oakham", 3))
    assert place("Oakham", 3) != place("Oakham", 4)
    assert place("Oakham") != made(maker, slots=True)("Oakham")
    assert len({place("Oakham"), place("Oakham"), place("Elmton")}) == 2


@MAKERS
def test_without_equality_each_is_only_itself(maker: object) -> None:
    place = made(maker, eq=False)
    first = place("Oakham")
    assert first == first  # noqa: PLR0124 - that is the question
    assert first != place("Oakham")
    assert len({first, place("Oakham")}) == 2


@MAKERS
def test_it_is_shown_with_its_fields(maker: object) -> None:
    shown = repr(made(maker, slots=True)("Oakham", note="left out"))
    assert shown.endswith("Place(name='Oakham', people=0, parts=())")


@MAKERS
def test_it_says_what_it_takes(maker: object) -> None:
    assert list(inspect.signature(made(maker, slots=True)).parameters) == ["name", "people", "parts", "note"]
    with pytest.raises(TypeError, match=r"Place.__init__\(\) missing 1 required positional argument: 'name'"):
        made(maker)()
    with pytest.raises(TypeError, match="unexpected keyword argument 'mayor'"):
        made(maker)("Oakham", mayor="Holm")
    with pytest.raises(TypeError, match="positional argument"):
        made(maker, kw_only=True)("Oakham")
    assert made(maker, kw_only=True)(name="Oakham").name == "Oakham"


@MAKERS
def test_the_library_knows_it(maker: object) -> None:
    place: Any = made(maker, slots=True)("Oakham", 3)
    assert place.__match_args__ == ("name", "people", "parts", "note")
    assert dataclasses.is_dataclass(place)
    assert dataclasses.replace(made(maker)("Oakham"), people=4).people == 4
    assert dataclasses.astuple(made(maker)("Oakham", 3)) == ("Oakham", 3, (), "")


@MAKERS
def test_methods_of_its_own_stay(maker: Callable[..., Any]) -> None:
    class Named:
        name: str

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "a place"

        @cached_property
        def length(self) -> int:
            return len(self.name)

    place: Any = maker(frozen=True)(Named)
    assert (hash(place("Oakham")), repr(place("Oakham")), place("Oakham").length) == (7, "a place", 6)
    assert place("Oakham") == place("Oakham")


@MAKERS
def test_one_without_fields(maker: Callable[..., Any]) -> None:
    @maker(frozen=True, slots=True)
    class Nothing:
        pass

    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_it_can_be_copied_and_kept() -> None:
    town = Town("Oakham", 3, ["Mill Lane"], "read twice")
    for other in (pickle.loads(pickle.dumps(town)), copy.deepcopy(town)):  # noqa: S301 - our own
        assert other == town
        assert other.note == "read twice"
        assert other.parts is not town.parts


def test_one_that_is_not_frozen_or_has_an_order_is_the_librarys() -> None:
    @dataclass(slots=True)
    class Count:
        number: int

    @dataclass(frozen=True, order=True)
    class Ordered:
        number: int

    count = Count(1)
    count.number += 1
    assert count == Count(2)
    assert Ordered(1) < Ordered(2)
