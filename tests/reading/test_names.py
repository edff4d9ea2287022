"""Finding the names of entities in a text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.entities import Entity
from onrecord.reading.names import NameIndex, NameKind

ENTITIES = (
    Entity(id="armenia", kind="state", name="Armenia", adjectives=("Armenian",), metonyms=("Yerevan",)),
    Entity(id="kyrgyzstan", kind="state", name="Kyrgyzstan", also=("Kyrgyz Republic",), adjectives=("Kyrgyz",)),
    Entity(id="korea", kind="state", name="Korea"),
    Entity(id="guinea", kind="state", name="Guinea", adjectives=("Guinean",)),
    Entity(id="guinea-bissau", kind="state", name="Guinea-Bissau"),
    Entity(id="equatorial-guinea", kind="state", name="Equatorial Guinea"),
    Entity(id="new-york", kind="place", name="New York"),
    Entity(id="russia", kind="state", name="Russia", adjectives=("Russian",), metonyms=("Moscow", "the Kremlin")),
    Entity(id="moscow", kind="place", name="Moscow"),
    Entity(id="ivory-coast", kind="state", name="Côte d'Ivoire"),
    Entity(id="drill-2023", kind="exercise", name="Steel River-2023"),
    Entity(id="usa", kind="state", name="United States", also=("U.S.", "US")),
    Entity(id="japan", kind="state", name="日本"),
    Entity(id="phillips", kind="person", name="Ann Fitzroy"),
)
INDEX = NameIndex(ENTITIES)


def named(text: str) -> list[tuple[str, str]]:
    """Return what is found in a text: the words, and the ids of what they name."""
    return [(text[row.start : row.end], "/".join(sorted(row.entities))) for row in INDEX.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia left.", [("Armenia", "armenia")]),
        ("armenia left.", []),
        ("ARMENIA LEAVES", [("ARMENIA", "armenia")]),
        ("ARMENIA, KYRGYZSTAN SIGN", [("ARMENIA", "armenia"), ("KYRGYZSTAN", "kyrgyzstan")]),
        ("TALKS IN NEW YORK", [("NEW YORK", "new-york")]),
        ("GUINEA-BISSAU VOTES", [("GUINEA-BISSAU", "guinea-bissau")]),
        ("ARMENIANS VOTE", [("ARMENIANS", "armenia")]),
        ("ARMENIA'S VOTE", [("ARMENIA", "armenia")]),
        ("US LEAVES ARMENIA", [("US", "usa"), ("ARMENIA", "armenia")]),
        ("the ARMENIA mission", []),
        ("MOSCOW (AP) - talks", []),
        ("NORTH KOREA VOTES", []),
        ("Armeniac apricots", []),
        ("PanArmenia", []),
        ("Armenia's army", [("Armenia", "armenia")]),
        ("Armenia’s army", [("Armenia", "armenia")]),
        ("Armenians voted.", [("Armenians", "armenia")]),
        ("the Armenians' vote", [("Armenians", "armenia")]),
        ("an Armenian-led drill", [("Armenian", "armenia")]),
        ("the Kyrgyz Republic", [("Kyrgyz Republic", "kyrgyzstan")]),
        ("the Kyrgyz\n   Republic", [("Kyrgyz\n   Republic", "kyrgyzstan")]),
        ("a Kyrgyz republic", [("Kyrgyz", "kyrgyzstan")]),
        ("South Korea", []),
        ("Korea, South", [("Korea", "korea")]),
        ("The south of Korea", [("Korea", "korea")]),
        ("Southern Armenia was calm.", [("Armenia", "armenia")]),
        ("in Northern Armenia", []),
        ("Calm. Northern Armenia slept.", [("Armenia", "armenia")]),
        ("Equatorial Guinea", [("Equatorial Guinea", "equatorial-guinea")]),
        ("Guinea-Bissau", [("Guinea-Bissau", "guinea-bissau")]),
        ("Guinea‑Bissau", [("Guinea‑Bissau", "guinea-bissau")]),
        ("Guinea–Bissau", [("Guinea–Bissau", "guinea-bissau")]),
        ("Guinea Bissau", [("Guinea Bissau", "guinea-bissau")]),
        ("Guinea - Bissau", [("Guinea", "guinea")]),
        ("Guinea-\nBissau", [("Guinea-\nBissau", "guinea-bissau")]),
        ("Guinea-Conakry", [("Guinea", "guinea")]),
        ("in New York.", [("New York", "new-york")]),
        ("the New York Times", []),
        ("The Moscow Times", []),
        ("Moscow said", [("Moscow", "moscow/russia")]),
        ("the Kremlin said", [("the Kremlin", "russia")]),
        ("Yerevan-Moscow relations", [("Yerevan", "armenia"), ("Moscow", "moscow/russia")]),
        ("Côte d’Ivoire", [("Côte d’Ivoire", "ivory-coast")]),
        ("Co\u0302te d'Ivoire", [("Co\u0302te d'Ivoire", "ivory-coast")]),
        ("Cote d'Ivoire", []),
        ("the “Steel River-2023” drill", [("Steel River-2023", "drill-2023")]),
        ("Steel River-2024", []),
        ("the U.S. army", [("U.S.", "usa")]),
        ("the US army", [("US", "usa")]),
        ("the USA", []),
        ("ATM of us", []),
        ("Arme\u00adnia", [("Arme\u00adnia", "armenia")]),
        ("Arme-\nnia left", [("Arme-\nnia", "armenia")]),
        ("Arme-nia", []),
        ("于日本举行", [("日本", "japan")]),
        ("Ann Fitzroy and Fitzroy", [("Ann Fitzroy", "phillips")]),
        ("", []),
        ("...", []),
    ],
)
def test_a_name_is_found_where_it_stands_as_such(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


def test_a_name_tells_in_which_way_it_stands_for_an_entity() -> None:
    kinds = [row.entities for row in INDEX.find("Russia, Russian and Moscow")]

    assert kinds == [
        {"russia": NameKind.NAME},
        {"russia": NameKind.ADJECTIVE},
        {"moscow": NameKind.NAME, "russia": NameKind.METONYM},
    ]


def test_the_most_direct_way_counts_when_one_word_is_listed_twice() -> None:
    index = NameIndex([Entity(id="thai", kind="state", name="Thai", adjectives=("Thai",))])

    assert index.find("Thai")[0].entities == {"thai": NameKind.NAME}


def test_capitals_that_are_another_name_or_a_short_one_are_no_spelling_of_a_name() -> None:
    index = NameIndex(
        [
            Entity(id="ally", kind="person", name="Nato"),
            Entity(id="nato", kind="organisation", name="North Atlantic Treaty Organization", also=("NATO",)),
            Entity(id="oman", kind="state", name="Oma"),
        ]
    )

    assert [row.entities.keys() for row in index.find("NATO AND OMA MEET")] == [{"nato"}]


def test_an_entity_without_a_readable_name_is_never_found() -> None:
    assert NameIndex([Entity(id="odd", kind="thing", name="***")]).find("a *** b") == ()


@given(
    st.lists(st.sampled_from(["Guinea", "Guinea-Bissau", "Equatorial Guinea", "Armenia's", "Armenian"]), max_size=8),
    st.sampled_from([", ", " and ", "; ", "\n", " – "]),
)
def test_every_name_of_a_list_is_found_in_its_place(names: list[str], joint: str) -> None:
    text = joint.join(names)

    assert [text[row.start : row.end] for row in INDEX.find(text)] == [name.removesuffix("'s") for name in names]


def slowly(text: str, names: list[str]) -> list[tuple[int, int]]:
    """Find names of plain words by trying every name at every place."""
    found, at = [], 0
    while at < len(text):
        fits = [
            len(name)
            for name in names
            if text.startswith(name, at)
            and not (at and text[at - 1] != " ")
            and not text[at + len(name) : at + len(name) + 1].strip()
        ]
        if fits:
            found.append((at, at + max(fits)))
        at += max(fits, default=1)
    return found


@given(
    st.lists(st.lists(st.sampled_from("ab"), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4),
    st.lists(st.sampled_from(["a", "b", "c"]), max_size=12).map(" ".join),
)
def test_the_longest_name_from_the_left_is_taken(names: list[str], text: str) -> None:
    index = NameIndex(Entity(id=f"e{number}", kind="thing", name=name) for number, name in enumerate(names))

    assert [(row.start, row.end) for row in index.find(text)] == slowly(text, names)


@given(st.text(alphabet="Armenia GuieBsAu’'-–\n\u00ad\u0301日本.", max_size=40))
def test_any_text_can_be_searched_and_names_do_not_overlap(text: str) -> None:
    found = INDEX.find(text)

    assert all(0 <= row.start < row.end <= len(text) for row in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
