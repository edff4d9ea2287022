"""G314: are values that the words leave open told as certain?"""

from collections.abc import Callable
from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Answer, ClaimStatus, Doubt, EntityValue, Members, TextValue
from onrecord.model.entities import Property, PropertyType
from onrecord.model.findings import Outcome
from onrecord.model.quantities import parse_quantity
from onrecord.model.times import parse_time
from onrecord.model.times.durations import parse_duration

PROPERTIES = [
    Property(id="personnel", type=PropertyType.QUANTITY, unit="people"),
    Property(id="leaving", type=PropertyType.YESNO, yes_words=("leaving", "pull out")),
    Property(id="called", type=PropertyType.TEXT),
    Property(id="trainer", type=PropertyType.ENTITY),
]
READ: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "occurs": ("occurs", parse_time),
    "lasts": ("lasts", parse_duration),
    "members": ("participant", lambda ids: Members(tuple(ids))),
    "number": ("personnel", lambda number: parse_quantity(str(number))),
    "text": ("called", TextValue),
    "leaving": ("leaving", Answer),
    "trainer": ("trainer", EntityValue),
}
ALLEGED = "The drill was allegedly held in Kazakhstan."


def told(words: str, quote: str = "", **fields: Any) -> Outcome:  # noqa: ANN401 - the fields of a claim
    claim = {"property": "place", "value": EntityValue("kazakhstan"), **fields}
    return grounded(words, quote, properties=PROPERTIES, attributed=True, **claim)


def claimed(case: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the claim of a case."""
    for name, (property_, read) in READ.items():
        if name in case:
            return {"property": property_, "value": read(case[name] if name != "occurs" else str(case[name]))}
    return {}


@pytest.mark.parametrize("case", cases("G314"), ids=lambda case: str(case["id"]))
def test_what_the_words_leave_open_is_told(case: dict[str, Any]) -> None:
    outcome = told(case["words"], case.get("quote", ""), **claimed(case))

    helps = [row.help for row in outcome.findings if row.rule == "G314"]
    assert [f"`doubt: {case['doubt']}`" in help_ for help_ in helps] == ([True] if case["doubt"] else [])
    if case.get("by"):
        assert case["by"] in codes(outcome)


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        (ALLEGED, {"said_by": "pashinyan"}),
        (ALLEGED, {"inferred": {"said_by": "the paper saw it"}}),
        (ALLEGED, {"inferred": {"value": "the map shows it"}}),
        (ALLEGED, {"doubt": Doubt.ALLEGED}),
        ("The drill was perhaps held in 1998.", {"property": "occurs", "value": parse_time("1998?")}),
        ("Pashinyan said that the drill would be held in Kazakhstan.", {"said_by": "pashinyan"}),
        (ALLEGED, {"doubt": Doubt.POSSIBLE}),
        ("The drill may have been held in Kazakhstan.", {"status": ClaimStatus.PLANNED}),
        ("If the drill was held in Kazakhstan, nobody saw it.", {"doubt": Doubt.CONDITIONAL}),
    ],
)
def test_a_claim_may_say_itself_what_the_doubt_is(words: str, fields: dict[str, Any]) -> None:
    assert "G314" not in codes(told(words, **fields))


@pytest.mark.parametrize("fields", [{"said_by": "pashinyan"}, {"status": ClaimStatus.ONGOING}])
def test_what_says_something_else_does_not_say_what_the_doubt_is(fields: dict[str, Any]) -> None:
    assert "G314" in codes(told("The drill may have been held in Kazakhstan.", **fields))


def test_an_answer_that_is_in_doubt_may_stand_under_a_condition() -> None:
    claim: dict[str, Any] = {"property": "leaving", "value": Answer(yes=True)}
    words = "If Armenia is leaving the pact, nobody knows."

    assert codes(told(words, **claim)) == ["G307"]
    assert codes(told(words, **claim, doubt=Doubt.CONDITIONAL)) == []


def test_the_finding_shows_the_words_and_what_governs_them() -> None:
    (finding,) = [row for row in told(ALLEGED).findings if row.rule == "G314"]

    assert finding.message == (
        "the quotation has “Kazakhstan” only as something doubtful (“allegedly”), but the claim tells it as certain"
    )
    assert finding.help.startswith("name who says it as `said_by`, or give the claim `doubt: alleged`")


def test_a_value_that_the_words_deny_is_told_by_its_own_rule() -> None:
    (finding,) = told("It is a myth that the drill was held in Kazakhstan.").findings

    assert (finding.rule, finding.message) == (
        "G309",
        "the quotation has “Kazakhstan” only where the words say that it is not so (“myth”)",
    )


def test_a_quotation_that_was_not_found_is_skipped() -> None:
    assert "G314" in {row.rule for row in told(ALLEGED, missing=[0]).skipped}
