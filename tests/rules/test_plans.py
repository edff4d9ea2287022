"""G311: is what the words tell as still to come told by the claim as happened?"""

from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Answer, ClaimStatus, EntityValue, Members, TextValue, Value
from onrecord.model.entities import Property, PropertyType
from onrecord.model.findings import Outcome
from onrecord.model.quantities import parse_quantity
from onrecord.model.settings import Settings
from onrecord.model.times import parse_time
from onrecord.model.times.durations import parse_duration

OF_EVENTS = (
    Property(id="focus", type=PropertyType.TEXT, never_changes=True),
    Property(id="drills", type=PropertyType.QUANTITY, never_changes=True),
    Property(id="host", type=PropertyType.ENTITY),
    Property(id="safe", type=PropertyType.YESNO, never_changes=True, yes_words=("will be safe",)),
)


def told(words: str, quote: str = "", **fields: Any) -> Outcome:  # noqa: ANN401 - the fields of a claim
    claim = {"property": "place", "value": EntityValue("kazakhstan"), **fields}
    return grounded(words, quote, properties=OF_EVENTS, attributed=True, **claim)


def claimed(case: dict[str, Any]) -> dict[str, Any]:
    """Return the property and the value of a case's claim."""
    made: dict[str, tuple[str, Value]] = {
        **{key: (name, parse_time(str(case[key]))) for key, name in _TIMES.items() if key in case},
        **({"lasts": ("lasts", parse_duration(case["lasts"]))} if "lasts" in case else {}),
        **({"members": ("participant", Members(tuple(case["members"])))} if "members" in case else {}),
        **({"held": ("held", Answer(case["held"]))} if "held" in case else {}),
        **({"text": ("focus", TextValue(case["text"]))} if "text" in case else {}),
        **({"number": ("drills", parse_quantity(case["number"]))} if "number" in case else {}),
    }
    fields: dict[str, Any] = {"status": ClaimStatus(case["status"])} if "status" in case else {}
    for name, value in made.values():
        fields |= {"property": name, "value": value}
    return fields


_TIMES = {"on": "occurs", "starts": "starts", "ends": "ends"}


@pytest.mark.parametrize("case", cases("G311"), ids=lambda case: str(case["id"]))
def test_a_plan_that_is_told_as_happened_is_found(case: dict[str, Any]) -> None:
    outcome = told(case["words"], case.get("quote", ""), **claimed(case))

    found = [row.message for row in outcome.findings if row.rule == "G311"]
    assert found == (
        [f"the quotation tells it as still to come or going on (“{case['told']}”), but the claim says that it happened"]
        if case["told"]
        else []
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"said_by": "putin"},
        {"status": ClaimStatus.PLANNED},
        {"status": ClaimStatus.ONGOING},
        {"inferred": {"status": "it was held, as everybody knows"}},
        {"inferred": {"*": "the place is on the map"}},
        {"property": "host"},
        {"property": "safe", "value": Answer(yes=True)},
        {"property": "unknown"},
    ],
)
def test_what_may_be_told_so_is_not_asked(fields: dict[str, Any]) -> None:
    outcome = told("The drill will be held in Kazakhstan and will be safe.", **fields)

    assert "G311" not in codes(outcome)
    assert "G311" not in outcome.passed


def test_a_date_after_the_publication_is_told_of_once(tmp_path: Any) -> None:  # noqa: ANN401 - pytest's
    from harness import TODAY, Project

    project = Project(tmp_path).source("herald", "The fair will begin on 20 May 2024.", published="2024-05-16")
    project.facts("""
    entities: [{id: fair, kind: fair, name: fair}]
    claims:
      - {id: a, says: x, subject: fair, property: starts, value: 2024-05-20, evidence: [
          {source: herald, quote: The fair will begin on 20 May 2024.}]}
    """)

    from onrecord.checker import check_project

    codes_found = [row.rule for row in check_project(tmp_path, today=TODAY).findings]
    assert "T404" in codes_found
    assert "G311" not in codes_found

    (tmp_path / "pyproject.toml").write_text('[tool.onrecord.severity]\nT404 = "off"\n')
    assert "G311" in [row.rule for row in check_project(tmp_path, today=TODAY).findings]


def test_verbs_of_another_language_are_not_read() -> None:
    outcome = told("Das Manöver wird in Kazakhstan stattfinden.", language="sv")

    assert ("G311", "verbs of the language `sv` of gazette are not read") in {
        (row.rule, row.reason) for row in outcome.skipped
    }


def test_a_quotation_that_was_not_found_is_not_asked() -> None:
    assert "G311" in {row.rule for row in told("It will be held in Kazakhstan.", missing=[0]).skipped}


def test_a_place_whose_people_stayed_away_is_not_where_it_was() -> None:
    (finding,) = told("Almaty's refusal to attend the drill was told.").findings

    assert finding.rule == "G309"
    assert finding.message.endswith("only as one that stayed away, not as where it was")
    assert codes(told("The drill in Kazakhstan was held, and Almaty did not attend.")) == []
    assert codes(told("In Kazakhstan, Almaty did not attend the drill.")) == []


def test_a_plan_carries_the_yes_of_what_is_planned() -> None:
    planned = {"property": "held", "status": ClaimStatus.PLANNED}
    words = "The drill will be held in May."

    assert told(words, value=Answer(yes=True), **planned).passed["G307"] == 1
    assert codes(told(words, value=Answer(yes=False), **planned)) == ["G307"]
    assert codes(told("The drill that was to be held was put off.", value=Answer(yes=False), **planned)) == []


def test_the_severity_is_a_warning_unless_the_project_says_otherwise() -> None:
    from onrecord.model.rules import RULES
    from onrecord.model.verdicts import Severity

    assert {RULES[rule].severity for rule in ("G310", "G311", "G312")} == {Severity.WARNING}
    assert RULES["G313"].off_by_default
    assert Settings().severity == {}


@pytest.mark.parametrize(
    ("words", "fields", "expected"),
    [
        ("The drill in Kazakhstan was called off.", {}, "was called off"),
        ("The drill in Kazakhstan has been cancelled.", {}, "has been cancelled"),
        ("The drill near Almaty was quietly scrapped.", {}, "was quietly scrapped"),
        ("The start on 4 May 2023 was abandoned.", {"starts": "2023-05-04"}, "was abandoned"),
        ("The start on 4 May 2023 was shelved.", {"starts": "2023-05-04"}, "was shelved"),
        ("The 12 days of the drill were cancelled.", {"lasts": "P12D"}, "were cancelled"),
        ("Kazakhstan has cancelled another drill.", {}, ""),
        ("The drill in Kazakhstan was held, and another was called off.", {}, ""),
        ("The strike was called off on 4 May 2023.", {"ends": "2023-05-04"}, ""),
        ("The drill was cancelled on 4 May 2023.", {"on": "2023-05-04"}, ""),
        ("The drill was held in Kazakhstan although the fair was called off.", {}, ""),
        ("Kazakhstan called them off.", {}, ""),
    ],
)
def test_what_was_called_off_had_no_start_and_no_place(words: str, fields: dict[str, Any], expected: str) -> None:
    outcome = told(words, **claimed(fields))

    found = [row.message for row in outcome.findings if row.rule == "G311"]
    message = f"the quotation tells it as called off (“{expected}”), but the claim says that it happened"
    assert found == ([message] if expected else [])


@pytest.mark.parametrize(("published", "fires"), [("2024-03-01", True), ("2025-03-01", False)])
def test_what_it_was_moved_to_is_over_where_it_lies_before_the_publication(
    tmp_path: Any,  # noqa: ANN401 - pytest's
    published: str,
    fires: bool,
) -> None:
    from harness import Project

    project = Project(tmp_path).source("herald", "The fair was moved to 20 May 2024.", published=published)
    project.facts("""
    entities: [{id: fair, kind: fair, name: fair}]
    claims:
      - {id: a, says: x, subject: fair, property: starts, value: 2024-05-20, evidence: [
          {source: herald, quote: The fair was moved to 20 May 2024.}]}
    """)

    assert bool({"G311", "T404"} & {row.rule for row in project.check().findings}) is fires
