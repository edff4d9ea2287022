"""German rows of names: who is in one, who is left out of it, and whether it goes on."""

from typing import Any

import pytest

from grounding_bench import codes, grounded
from onrecord.model.claims import Members
from onrecord.model.entities import Entity

TOWNS = tuple(Entity(id=name.lower(), kind="town", name=name) for name in ("Ulm", "Bonn", "Kiel", "Hof"))


def told(words: str, members: tuple[str, ...], *, complete: bool = False, without: tuple[str, ...] = ()) -> set[str]:
    """Return the rules that speak against a list of members."""
    claim: dict[str, Any] = {
        "subject": "ulm",
        "value": Members(members),
        "complete": complete,
        "without": without,
        "language": "de",
    }
    found = (grounded(words, entities=TOWNS, attributed=attributed, **claim) for attributed in (False, True))
    return {code for outcome in found for code in codes(outcome)} & {"G302", "G305", "G312"}


@pytest.mark.parametrize(
    "words",
    [
        "Ulm, Bonn und Kiel nahmen teil.",
        "An der Übung nahmen Ulm, Bonn und Kiel teil.",
        "Neben Ulm kamen Bonn sowie Kiel.",
        "Ulm, Bonn und Kiel kamen, Hof fehlte.",
        "Ulm, Bonn und Kiel kamen, aber nicht Hof.",
        "Alle außer Hof kamen: Ulm, Bonn und Kiel.",
        "Ulm, Bonn und Kiel kamen nicht nur einmal.",
        "Die Übung in Ulm, Bonn und Kiel fand nicht im Mai statt.",
    ],
)
def test_members_that_take_part_are_named(words: str) -> None:
    assert told(words, ("ulm", "bonn", "kiel")) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Ulm und Bonn nahmen teil, Kiel nicht.",
        "Ulm und Bonn kamen ohne Kiel.",
        "Ulm und Bonn kamen, Kiel fehlte.",
        "Mit Ausnahme von Kiel kamen alle Städte, auch Ulm und Bonn.",
        "Ulm und Bonn nahmen teil. Kiel nahm nicht teil.",
        "Ulm und Bonn nahmen teil. Kiel sagte ab.",
        "Ulm und Bonn nahmen teil. Kiel boykottierte die Übung.",
        "Ulm und Bonn kamen, außer Kiel.",
        "Ulm und Bonn nahmen teil. Kiel blieb der Übung fern.",
        "Ulm und Bonn nahmen teil. Weder Kiel noch Hof kamen.",
    ],
)
def test_who_is_left_out_is_no_member(words: str) -> None:
    assert told(words, ("ulm", "bonn", "kiel")) == {"G302"}
    assert told(words, ("ulm", "bonn"), without=("kiel",)) == set()


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ("Dem Bund gehören Ulm und Bonn an.", set()),
        ("Der Bund besteht aus Ulm und Bonn.", set()),
        ("Dem Bund gehören Ulm, Bonn und Hof an.", {"G305"}),
        ("Dem Bund gehören Städte an, darunter Ulm und Bonn.", {"G312"}),
        ("Unter anderem Ulm und Bonn gehören dem Bund an.", {"G312"}),
        ("Dem Bund gehören Ulm, Bonn und andere an.", {"G312"}),
        ("Städte wie Ulm und Bonn gehören dem Bund an.", {"G312"}),
        ("Zum Beispiel Ulm und Bonn gehören dem Bund an.", {"G312"}),
        ("Zwei Städte, darunter Ulm und Bonn, gehören dem Bund an.", set()),
        ("Ulm und Bonn gehören dem Bund an, Hof nicht.", set()),
    ],
)
def test_a_list_that_is_said_to_be_complete(words: str, rules: set[str]) -> None:
    assert told(words, ("ulm", "bonn"), complete=True) == rules


@pytest.mark.parametrize(
    "words",
    [
        "Neben Ulm war auch Bonn vertreten.",
        "In Ulm und Bonn gab es keine Verletzten.",
        "Ulm und Bonn nahmen nicht nur teil, sie siegten.",
        "Sowohl Ulm als auch Bonn nahmen teil.",
        "Ulm schlug Bonn, das nicht gut spielte.",
        "Die Züge aus Ulm und Bonn hatten keine Verspätung.",
        "Ulm und Bonn unterzeichneten den Vertrag; Kiel lehnte ihn ab.",
        "Ulm nahm teil, ebenso Bonn.",
        "Nach Ulm trat auch Bonn dem Bund bei.",
        "Ulm und Bonn konnten nicht gewinnen.",
        "Ohne Probleme reisten Ulm und Bonn an.",
        "Statt Kiel kamen Ulm und Bonn.",
    ],
)
def test_two_that_take_part_are_both_named(words: str) -> None:
    assert told(words, ("ulm", "bonn")) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Ulm nahm teil, Bonn dagegen nicht.",
        "Ulm nahm teil; Bonn war nicht dabei.",
        "Ulm trat bei, während Bonn draußen blieb.",
        "Statt Bonn kam Ulm.",
        "Ulm kam, Bonn lehnte die Einladung ab.",
        "Ulm kam, Bonn war verhindert.",
        "Ulm kam. Nicht dabei war Bonn.",
        "Ulm kam. Es fehlte Bonn.",
        "Ulm kam. Bonn hat nicht unterschrieben.",
        "Ulm kam. Bonn zog seine Teilnahme zurück.",
        "Alle bis auf Bonn kamen, auch Ulm.",
    ],
)
def test_of_two_the_one_who_stays_away_is_no_member(words: str) -> None:
    assert told(words, ("ulm", "bonn")) == {"G302"}
