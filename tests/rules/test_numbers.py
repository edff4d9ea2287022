"""G303: does the number that a claim states stand in the words?"""

from typing import Any

import pytest

from grounding_bench import ENTITIES, cases, codes, grounded
from onrecord.model.entities import Entity, Property, PropertyType
from onrecord.model.quantities import parse_quantity


def numbered(words: str, value: str, *, quote: str = "", unit: str = "people", **fields: Any) -> Any:  # noqa: ANN401
    """Ground a claim of a number."""
    size = Property(id="size", type=PropertyType.QUANTITY, unit=unit)
    return grounded(words, quote, properties=[size], property="size", value=parse_quantity(value), **fields)


@pytest.mark.parametrize("case", cases("G303"), ids=lambda case: str(case["id"]))
def test_a_number_is_carried_by_words_that_state_it_as_firmly(case: dict[str, Any]) -> None:
    named = [Entity(id=f"named{at}", kind="exercise", name=name) for at, name in enumerate(case.get("names", ()))]
    outcome = numbered(
        case["words"],
        case["value"],
        quote=case.get("quote", ""),
        unit=case.get("unit", "people"),
        entities=(*ENTITIES, *named),
    )

    assert (codes(outcome), outcome.passed) == (([], {"G303": 1}) if case["expect"] == "carried" else (["G303"], {}))


@pytest.mark.parametrize("case", cases("G303_forms"), ids=lambda case: str(case["id"]))
def test_a_number_is_read_in_other_peoples_forms_or_told_as_unread(case: dict[str, Any]) -> None:
    outcome = numbered(case["words"], case["value"], unit=case.get("unit", "people"))

    found = "carried" if outcome.passed else "not-carried" if codes(outcome) == ["G303"] else "unread"
    assert (found, len(outcome.skipped)) == (case["expect"], int(case["expect"] == "unread"))


@pytest.mark.parametrize(
    ("case", "value", "codes_told"),
    [
        (case, value, told)
        for case in cases("G303_without_numbers")
        for key, told in (("carried", []), ("refused", ["G303"]))
        for value in case[key]
    ],
    ids=lambda each: each["words"] if isinstance(each, dict) else str(each),
)
def test_words_without_a_number_tell_how_many_there_are_at_least(
    case: dict[str, Any], value: str, codes_told: list[str]
) -> None:
    counted = Property(id="counted", type=PropertyType.QUANTITY, unit=case["unit"])
    outcome = grounded(case["words"], properties=[counted], property=counted.id, value=parse_quantity(value))

    assert codes(outcome) == codes_told
    assert outcome.passed.get("G303", 0) == (0 if codes_told else 1)


@pytest.mark.parametrize("case", cases("G303_counts"), ids=lambda case: str(case["id"]))
def test_the_count_of_a_set_is_carried_by_a_number_and_not_by_names(case: dict[str, Any]) -> None:
    outcome = grounded(case["words"], count=parse_quantity(case["count"]))

    assert codes(outcome) == ([] if case["expect"] == "carried" else ["G303"])


@pytest.mark.parametrize(
    ("words", "value", "message", "mend"),
    [
        (
            "Approximately 2,500 personnel are involved.",
            "2500",
            "the quotation does not state 2500 people; what stands there is “Approximately 2,500”",
            "Write it as the words say it: `~2500`.",
        ),
        (
            "Six ships and at least 300 men.",
            "300",
            "the quotation does not state 300 people; what stands there is “at least 300”, “Six ships”",
            "Write it as the words say it: `>=300`.",
        ),
        (
            "roughly 20 to 30 men",
            "20..30",
            "the quotation does not state 20..30 people; what stands there is “roughly 20 to 30”",
            "Write it as the words say it: `~20..30`.",
        ),
        (
            "20 to 30 men",
            "30",
            "the quotation does not state 30 people; what stands there is “20 to 30”",
            "Write it as the words say it: `20..30`.",
        ),
        (
            "over 2.5 people a room",
            "2.5",
            "the quotation does not state 2.5 people; what stands there is “over 2.5”",
            "Write it as the words say it: `>2.5`.",
        ),
        (
            "300 km of road",
            "300",
            "the quotation does not state 300 people; what stands there is “300 km”",
            "Correct the number, quote the words that state it, or say under `inferred` how it was reckoned.",
        ),
        (
            "12 tanks and 2,500 people",
            "12",
            "the quotation does not state 12 people; what stands there is “12 tanks”, “2,500”",
            "Correct the number, quote the words that state it, or say under `inferred` how it was reckoned.",
        ),
        (
            "about 12 km of road",
            "12 km",
            "the quotation does not state 12 km; what stands there is “about 12”",
            "Write it as the words say it: `~12 km`.",
        ),
        (
            "Many came.",
            "300",
            "the quotation does not state 300 people; no number stands there",
            "Correct the number, quote the words that state it, or say under `inferred` how it was reckoned.",
        ),
        (
            "one, two, three, four, five",
            "300",
            "the quotation does not state 300 people; what stands there is “one”, “two”, “three”, “four”, …",
            "Correct the number, quote the words that state it, or say under `inferred` how it was reckoned.",
        ),
    ],
)
def test_a_finding_says_what_stands_there_and_how_to_write_it(words: str, value: str, message: str, mend: str) -> None:
    finding = numbered(words, value).findings[0]

    assert (finding.message, finding.help) == (message, mend)


def test_digits_of_another_language_are_read() -> None:
    assert numbered("2,500 Soldaten", "2500", language="sv").passed == {"G303": 1}


def test_number_words_of_another_language_are_not_taken_as_read() -> None:
    outcome = numbered("zweitausend Soldaten", "2000", language="sv")

    assert (codes(outcome), outcome.passed) == ([], {})
    assert outcome.skipped[0].reason == "number words of the language `sv` of gazette are not read"


@pytest.mark.parametrize(
    "words", ["half of the 2,500 people", "Most of their 2,500 people", "10 percent of the 2,500 men"]
)
def test_a_number_of_which_a_part_is_told_is_left_undecided(words: str) -> None:
    outcome = numbered(words, "2500")

    assert (codes(outcome), outcome.passed) == ([], {})
    assert "only to tell a part of it" in outcome.skipped[0].reason
