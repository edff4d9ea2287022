"""Known names within longer ones that nobody has registered."""

import pytest

from onrecord.model.entities import Entity
from onrecord.reading.names import NameIndex

INDEX = NameIndex(
    [
        Entity(id="selvia", kind="state", name="Selvia", adjectives=("Selvian",), metonyms=("Ostmark",)),
        Entity(id="marl", kind="state", name="Marl"),
        Entity(id="hask", kind="person", name="Leopold Hask", also=("Hask",)),
        Entity(id="pact", kind="organisation", name="River Pact", also=("RPCT",)),
    ]
)


def longer(text: str) -> list[str]:
    return [mention.longer for mention in INDEX.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The grant went to Selvia City.", "Selvia City"),
        ("The grant went to Lower Selvia.", "Lower Selvia"),
        ("A town called Marl Heath burned.", "Marl Heath"),
        ("He banked with the Bank of Selvia.", "Bank of Selvia"),
        ("She studied at the University of Marl.", "University of Marl"),
        ("Selvia-Uplands voted.", "Selvia-Uplands"),
        ("The fine was paid by Nadine Hask.", "Nadine Hask"),
        ("Nadine Hask paid the fine.", "Nadine Hask"),
        ("The fine was paid by Hask Torvald.", "Hask Torvald"),
        ("They met Anna Maria Hask.", "Anna Maria Hask"),
        ("They met N. Hask.", "N. Hask"),
        ("They met N. V. Hask and others.", "N. V. Hask"),
        ("They met N V Hask.", "N V Hask"),
        ("Mr. T. Hask spoke.", "T. Hask"),
        ("They met Anna von Hask.", "Anna von Hask"),
        ("The man is de Hask.", "de Hask"),
        ("The ball was O'Hask's.", "O'Hask"),
        ("She won the Tour de Selvia.", "Tour de Selvia"),
        ("The District of Selvia voted.", "District of Selvia"),
        ("Selvia Saint-Marten voted.", "Selvia Saint-Marten"),
        ("Mr Marl paid the fine.", "Mr Marl"),
        ("Dr. Selvia paid the fine.", "Dr. Selvia"),
        ("She came with her son Marl.", "son Marl"),
        ("It was a fisherman named Marl.", "fisherman named Marl"),
        ("Selvia, 32, paid the fine.", "Selvia, 32"),
    ],
)
def test_a_name_within_a_longer_one_may_be_anothers(text: str, expected: str) -> None:
    assert longer(text) == [expected]


def test_a_name_goes_on_over_a_wrapped_line_and_not_over_a_new_one() -> None:
    assert longer("It was said in the harbour on that day in spring that Nadine\nHask spoke.") == ["Nadine Hask"]
    assert longer("Present:\nNadine\nHask\nBert") == [""]
    assert longer("Present: Selvia\n\nAbsent: Marl") == ["", ""]
    assert longer("It was said in the harbour on that day in spring, and it is so: Selvia\n\nCity of cats") == [""]
    assert longer("- Selvia\n- Marl Heath\nBert") == ["", "Marl Heath"]


@pytest.mark.parametrize(
    "text",
    [
        "In Selvia nothing moved.",
        "Visiting Selvia is cheap.",
        "Unlike Selvia, they left.",
        "President Hask spoke.",
        "Deputy Foreign Minister Hask spoke.",
        "Leopold Hask spoke.",
        "The Republic of Selvia signed.",
        "Selvia and Marl signed.",
        "The Selvia-Marl border is open.",
        "Selvia's Ministry of Defence spoke.",
        "Selvian Prime Minister Torvald spoke.",
        "RPCT Secretariat staff left.",
        "Selvia Monday signed the pact.",
        "Selvia Leaves River Pact After Bitter Quarrel",
        "SELVIA LEAVES RIVER PACT",
        "“Hask Said He Would Never Leave Selvia Again Willingly”",
        "The mayor of Selvia spoke.",
        "Leopold Torvald Hask spoke.",
        "Leopold T. Hask spoke.",
        "L. Hask spoke.",
        "L Hask spoke.",
        "Mr. Hask spoke to the Hon. Leopold Hask.",
        "Economist Leopold Hask spoke.",
        "Unheard-of Torvaldian Leopold Hask spoke.",
        "It ran from Dock N. Selvia paid.",
        "Host Selvia won.",
        "Thereafter Selvia won.",
        "They called Selvia home.",
        "A port called Selvia home.",
        "Selvia, 1932, was empty.",
        "Selvia, 32 ships and Marl came.",
        "Mr Torvald, Marl and others spoke.",
    ],
)
def test_a_name_beside_titles_openers_and_other_names_stands_alone(text: str) -> None:
    assert not any(longer(text))
