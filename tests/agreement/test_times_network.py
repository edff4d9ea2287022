"""Networks of bounds: settled, mended, and set aside what leaves no days."""

from collections.abc import Collection

from hypothesis import given
from hypothesis import strategies as st

from onrecord.agreement.time_system.inserted_bounds import Insertion, farthest
from onrecord.agreement.time_system.network import ORIGIN, Network
from onrecord.agreement.time_system.smallest_sets import impossible, settle

POINTS = 4

bounds = st.lists(
    st.tuples(st.integers(-1, POINTS - 1), st.integers(-1, POINTS - 1), st.integers(-4, 4)).filter(
        lambda bound: bound[:2] != (ORIGIN, ORIGIN)
    ),
    max_size=9,
)


def network_of(gaps: list[tuple[int, int, int]]) -> Network:
    """Return a network in which every bound is a statement of its own."""
    return Network(POINTS, [[gap] for gap in gaps], [0] * len(gaps))


def are_kept(network: Network) -> bool:
    """Tell whether the days of a network satisfy all bounds that count."""
    days = {ORIGIN: 0, **dict(enumerate(network.days))}
    return all(
        days[later] >= days[earlier] + gap
        for index, (earlier, later, gap) in enumerate(network.bounds)
        if network.counts(index)
    )


def last(owners: Collection[int]) -> list[int]:
    return [max(owners)]


@given(bounds)
def test_settling_keeps_all_bounds_or_sets_some_aside(gaps: list[tuple[int, int, int]]) -> None:
    network = network_of(gaps)
    aside = settle(network, last)

    assert are_kept(network)
    assert bool(aside) == bool(impossible(gaps))


@given(bounds)
def test_what_is_inserted_one_by_one_is_kept_as_long_as_it_can_be(gaps: list[tuple[int, int, int]]) -> None:
    network = network_of(gaps)
    for owner in range(len(gaps)):
        network.turn(owner, on=False)
    settle(network, last)
    kept: list[tuple[int, int, int]] = []
    for owner, gap in enumerate(gaps):
        reason = Insertion(network).insert_all(network.bounds_of(owner))
        assert bool(reason) == bool(impossible([*kept, gap]))
        assert not reason or impossible([gaps[one] for one in reason])
        kept += [] if reason else [gap]

        assert are_kept(network)


@given(bounds)
def test_what_is_taken_back_leaves_no_trace(gaps: list[tuple[int, int, int]]) -> None:
    network = network_of([*gaps, (ORIGIN, 0, 3), (0, 1, 2)])
    network.turn(len(gaps), on=False)
    network.turn(len(gaps) + 1, on=False)
    settle(network, last)
    days = list(network.days)
    insertion = Insertion(network)
    insertion.insert_all([len(gaps), len(gaps) + 1])
    insertion.undo()

    assert network.days == days


def test_the_fewest_bounds_are_the_reason() -> None:
    long_way = [(0, 1, 1), (1, 2, 1), (2, 3, 1)]
    network = network_of([(ORIGIN, 0, 10), *long_way, (0, 3, 1), (3, ORIGIN, -10)])
    network.turn(5, on=False)
    settle(network, last)

    assert Insertion(network).insert_all(network.bounds_of(5)) == {0, 4, 5}


def test_a_long_chain_is_settled_whatever_its_order() -> None:
    length = 5_000
    gaps = [(point, point + 1, 1) for point in range(length - 1)]
    for order in (gaps, gaps[::-1]):
        network = Network(length, [[gap] for gap in order], [0] * len(order))

        assert settle(network, last) == []
        assert network.days[-1] - network.days[0] >= length - 1


def test_the_farthest_days_of_a_point_follow_from_others() -> None:
    network = network_of([(ORIGIN, 0, 10), (0, 1, 5), (1, ORIGIN, -30)])
    settle(network, last)

    assert farthest(network, 1, ahead=False) == (15, frozenset({0, 1}))
    assert farthest(network, 0, ahead=True) == (25, frozenset({1, 2}))
    assert farthest(network, 2, ahead=True) is None
