"""G302, G305, G306, G309: do the words name what the claim lists?"""

from typing import Any

import pytest

from grounding_bench import ENTITIES, cases, codes, grounded
from onrecord.model.claims import EntityValue, Members, TextValue
from onrecord.model.entities import Entity, Property, PropertyType
from onrecord.model.findings import Outcome
from onrecord.model.settings import Settings


def told_of(outcome: Outcome, rule: str, ids: list[str]) -> list[str]:
    """Return which of some ids the findings of a rule are about, by their names in the messages."""
    names = {entity.id: entity.name for entity in ENTITIES}
    messages = [finding.message for finding in outcome.findings if finding.rule == rule]
    found = [entity for entity in ids if any(names[entity] in message for message in messages)]
    assert len(found) == len(messages)
    return found


@pytest.mark.parametrize("case", cases("G302"), ids=lambda case: str(case["id"]))
def test_each_member_is_named_and_not_only_to_be_left_out(case: dict[str, Any]) -> None:
    members: list[str] = case["value"] if "value" in case else case["without"]
    listed: dict[str, Any] = {"value": Members(tuple(members))} if "value" in case else {"without": tuple(members)}
    outcome = grounded(case["words"], case.get("quote", ""), **listed)

    assert told_of(outcome, "G302", members) == case["expect"]
    assert outcome.passed.get("G302", 0) == len(members) - len(case["expect"])


@pytest.mark.parametrize("case", cases("G305"), ids=lambda case: str(case["id"]))
def test_a_complete_list_leaves_out_nobody_in_its_row(case: dict[str, Any]) -> None:
    property_ = Property(id="member", type=PropertyType.SET, of=case.get("of", ""))
    outcome = grounded(
        case["words"],
        case.get("quote", ""),
        subject=case.get("subject", "drill"),
        properties=[property_],
        property="member",
        value=Members(tuple(case["value"])),
        complete=True,
    )

    named = [entity.id for entity in ENTITIES if entity.id not in case["value"]]
    assert sorted(told_of(outcome, "G305", named)) == sorted(case["expect"])
    assert outcome.passed.get("G305", 0) == (0 if case["expect"] else 1)


@pytest.mark.parametrize("case", cases("G306"), ids=lambda case: str(case["id"]))
def test_a_subject_is_named_where_the_settings_ask_for_it(case: dict[str, Any]) -> None:
    settings = Settings(severity={"G306": "warning"})
    outcome = grounded(case["words"], case.get("quote", ""), subject=case["subject"], settings=settings)

    assert (codes(outcome), outcome.passed) == (([], {"G306": 1}) if case["expect"] == "carried" else (["G306"], {}))


@pytest.mark.parametrize("severity", [{}, {"G306": "off"}])
def test_a_subject_need_not_be_named_unless_the_settings_ask_for_it(severity: dict[str, Any]) -> None:
    outcome = grounded("It left.", settings=Settings(severity=severity))

    assert (outcome.findings, outcome.passed) == ((), {})


@pytest.mark.parametrize("case", cases("G309"), ids=lambda case: str(case["id"]))
def test_an_entity_a_place_or_a_text_stands_in_the_words(case: dict[str, Any]) -> None:
    type_ = PropertyType(case.get("type", "entity"))
    value = TextValue(case["value"]) if type_ is PropertyType.TEXT else EntityValue(case["value"])
    properties = [Property(id="asked", type=type_)]
    outcome = grounded(case["words"], case.get("quote", ""), properties=properties, property="asked", value=value)

    assert (codes(outcome), outcome.passed) == (([], {"G309": 1}) if case["expect"] == "carried" else (["G309"], {}))


@pytest.mark.parametrize("case", cases("G309_agents"), ids=lambda case: f"{case['value']}: {case['words']}")
def test_who_did_it_is_not_another_who_is_named_beside(case: dict[str, Any]) -> None:
    done = Property(id="doer", type=PropertyType.ENTITY, never_changes=True, verb=case["verb"])
    outcome = grounded(case["words"], properties=[done], property=done.id, value=EntityValue(case["value"]))

    assert (codes(outcome), outcome.passed) == (([], {"G309": 1}) if case["expect"] == "carried" else (["G309"], {}))


def test_without_a_verb_it_is_told_aloud_that_another_may_have_done_it() -> None:
    done = Property(id="doer", type=PropertyType.ENTITY, never_changes=True)
    words = "Russia saw an offensive launched by the Armenian army."
    outcome = grounded(words, properties=[done], property=done.id, value=EntityValue("russia"))

    assert (codes(outcome), outcome.passed) == ([], {})
    (reason,) = [row.reason for row in outcome.skipped if row.rule == "G309"]
    assert reason.startswith("the words from gazette name Armenia as one that did something")
    assert reason.endswith("is not known, as the property has no `verb`")
    assert grounded("Russia saw it.", properties=[done], property=done.id, value=EntityValue("russia")).skipped == ()


@pytest.mark.parametrize("case", cases("G309_roles"), ids=lambda case: f"{case['value']}: {case['words']}")
def test_a_role_is_not_that_of_another_who_is_named_beside(case: dict[str, Any]) -> None:
    role = Property(id="role", type=PropertyType.ENTITY, words=tuple(case["role"]))
    entities = (*ENTITIES, Entity(id="union-state", kind="organisation", name="Union State"))
    outcome = grounded(
        case["words"],
        entities=entities,
        subject=case.get("subject", "drill"),
        properties=[role],
        property=role.id,
        value=EntityValue(case["value"]),
    )

    others = [entity.name for entity in entities if entity.id == case["expect"]]
    told = [(finding.rule, finding.message.rpartition(" to ")[2]) for finding in outcome.findings]
    assert told == [("G309", name) for name in others]
    assert outcome.passed.get("G309", 0) == (0 if others else 1)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The members Armenia, Belarus and Russia met.", []),
        ("The members Armenia and Belarus met Russia.", ["russia"]),
        ("Russia met Armenia, a member, and Belarus, another member.", ["russia"]),
        ("Armenia, Belarus and Russia are members.", []),
    ],
)
def test_no_member_is_one_by_a_role_that_only_others_have(words: str, told: list[str]) -> None:
    members = Property(id="members", type=PropertyType.SET, words=("member",))
    value = Members(("armenia", "belarus", "russia"))
    outcome = grounded(words, properties=[members], property=members.id, value=value)

    assert told_of(outcome, "G302", ["russia"]) == told
    assert outcome.passed["G302"] == len(value.ids) - len(told)
