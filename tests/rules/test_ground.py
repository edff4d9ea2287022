"""What holds for every rule about grounding: which claims are looked at, and how a finding is told."""

from dataclasses import replace
from typing import Any

import pytest

from grounding_bench import codes, grounded
from onrecord.model.claims import Answer, EntityValue, Members, TextValue
from onrecord.model.entities import Entity, Property, PropertyType
from onrecord.model.findings import Span
from onrecord.model.positions import Position
from onrecord.model.quantities import parse_quantity
from onrecord.model.rules import RULES
from onrecord.model.settings import Settings
from onrecord.rules.rule import ClaimRule

BELARUS_AND_RUSSIA = Members(("belarus", "russia"))
PROPERTIES = [
    Property(id="size", type=PropertyType.QUANTITY, unit="people"),
    Property(id="leaving", type=PropertyType.YESNO, yes_words=("left",)),
    Property(id="host", type=PropertyType.ENTITY),
    Property(id="called", type=PropertyType.TEXT),
]
EVERY_KIND = [
    ({"value": BELARUS_AND_RUSSIA}, "G302"),
    ({"value": Members(("belarus",)), "complete": True}, "G305"),
    ({"without": ("armenia",)}, "G302"),
    ({"count": parse_quantity("3")}, "G303"),
    ({"property": "size", "value": parse_quantity("300")}, "G303"),
    ({"property": "leaving", "value": Answer(yes=True)}, "G307"),
    ({"property": "host", "value": EntityValue("armenia")}, "G309"),
    ({"property": "called", "value": TextValue("Steel Wave")}, "G309"),
    ({"said_by": "putin"}, "G308"),
]
ELSEWHERE = Entity(id="elsewhere", kind="place", name="Elsewhere")
WORDS = "Belarus and Georgia trained."


@pytest.mark.parametrize(("fields", "rule"), EVERY_KIND)
def test_a_value_that_the_words_do_not_carry_is_found(fields: dict[str, Any], rule: str) -> None:
    assert rule in codes(grounded(WORDS, properties=PROPERTIES, **fields))


@pytest.mark.parametrize(("fields", "rule"), EVERY_KIND)
def test_a_quotation_that_was_not_found_is_skipped_and_never_passed(fields: dict[str, Any], rule: str) -> None:
    outcome = grounded(WORDS, properties=PROPERTIES, missing=[0], **fields)

    assert (codes(outcome), outcome.passed) == ([], {})
    assert (rule, "its quotation from gazette was not found") in [(row.rule, row.reason) for row in outcome.skipped]


@pytest.mark.parametrize(("fields", "rule"), EVERY_KIND)
@pytest.mark.parametrize("missing", [[], [0]])
def test_an_inferred_claim_is_neither_checked_nor_skipped(
    fields: dict[str, Any], rule: str, missing: list[int]
) -> None:
    outcome = grounded(WORDS, properties=PROPERTIES, missing=missing, inferred={"*": "as is well known"}, **fields)

    assert (rule, codes(outcome), outcome.passed, outcome.skipped) == (rule, [], {}, ())


@pytest.mark.parametrize(("fields", "rule"), EVERY_KIND)
def test_a_withdrawn_claim_takes_part_in_nothing(fields: dict[str, Any], rule: str) -> None:
    outcome = grounded(WORDS, properties=PROPERTIES, withdrawn="it was wrong", **fields)

    assert (rule, codes(outcome), outcome.passed, outcome.skipped) == (rule, [], {}, ())


@pytest.mark.parametrize(
    ("fields", "inferred"),
    [
        ({"value": BELARUS_AND_RUSSIA}, "value"),
        ({"without": ("armenia",)}, "without"),
        ({"count": parse_quantity("3")}, "count"),
        ({"said_by": "putin"}, "said_by"),
    ],
)
def test_an_inferred_field_is_left_alone(fields: dict[str, Any], inferred: str) -> None:
    assert codes(grounded(WORDS, inferred={inferred: "told elsewhere"}, **fields)) == []


def test_that_a_list_is_complete_may_be_inferred_alone() -> None:
    outcome = grounded(WORDS, value=BELARUS_AND_RUSSIA, complete=True, inferred={"complete": "told elsewhere"})

    assert codes(outcome) == ["G302"]


def test_quotations_from_one_source_carry_a_value_together() -> None:
    pairs = [("gazette", "Belarus came."), ("gazette", "Russia came.")]
    outcome = grounded("Belarus came. It rained. Russia came.", pairs, value=BELARUS_AND_RUSSIA)

    assert (codes(outcome), outcome.passed) == ([], {"G302": 2})


def test_one_quotation_that_is_not_found_leaves_the_others_undecided() -> None:
    pairs = [("gazette", "Belarus came."), ("gazette", "Russia came.")]
    outcome = grounded("Belarus came. Russia came.", pairs, missing=[1], value=Members(("belarus",)))

    assert (codes(outcome), outcome.passed, len(outcome.skipped)) == ([], {}, 1)


def test_each_source_carries_the_value_on_its_own() -> None:
    texts = {"gazette": "Belarus and Russia came.", "herald": "Belarus came."}
    outcome = grounded(texts, texts.items(), value=BELARUS_AND_RUSSIA)

    assert [(row.rule, row.sources, row.message) for row in outcome.findings] == [
        (
            "G302",
            ("herald",),
            "the quotation from herald does not name Russia (also known as Russian, Moscow, the Kremlin)",
        )
    ]
    assert outcome.passed == {"G302": 3}


def test_a_source_without_a_document_is_skipped() -> None:
    texts = {"gazette": "Belarus came."}
    outcome = grounded(texts, texts.items(), value=Members(("belarus",)), unread=["gazette"])

    assert [row.reason for row in outcome.skipped] == ["its quotation from gazette was not found"]


def test_a_finding_stands_at_the_value_and_shows_the_quotation() -> None:
    finding = grounded("It rained. Belarus came.", "Belarus came.", value=BELARUS_AND_RUSSIA).findings[0]

    assert finding.position == Position("facts/case.yaml", 5, 20)
    assert (finding.claims, finding.sources) == (("claim",), ("gazette",))
    assert [(row.path, row.passage.text, row.passage.column) for row in finding.evidence] == [
        ("seeds/gazette.txt", "Belarus came.", 12)
    ]
    assert finding.help.startswith("Quote the words that name it")


@pytest.mark.parametrize(
    ("words", "member", "spelling"),
    [
        ("Bielarus came.", "belarus", "Bielarus"),
        ("The Khazakh army came.", "kazakhstan", "Khazakh"),
        ("Aleksander Lukashenka’s troops came.", "lukashenko", "Lukashenka"),
        ("Russia and Georgia came.", "belarus", ""),
        ("it belaruses", "belarus", ""),
    ],
)
def test_another_spelling_that_stands_there_is_shown(words: str, member: str, spelling: str) -> None:
    mend = grounded(words, value=Members((member,))).findings[0].help

    assert mend.startswith(f"“{spelling}” stands there: if it is meant, list it under `also`." if spelling else "Quote")


def test_a_fingerprint_does_not_depend_on_where_the_value_stands() -> None:
    first, second = (
        grounded("Belarus came.", value=Members(members)).findings[0]
        for members in (("belarus", "russia"), ("russia", "belarus"))
    )

    assert first.fingerprint == second.fingerprint
    assert first.fingerprint != grounded("Belarus came.", value=Members(("georgia",))).findings[0].fingerprint


def test_several_quotations_are_spoken_of_as_several() -> None:
    pairs = [("gazette", "Belarus came."), ("gazette", "Russia came.")]
    outcome = grounded("Belarus came. Russia came.", pairs, value=Members(("georgia",)))

    assert outcome.findings[0].message == "the quotations do not name Georgia (also known as Georgian)"


@pytest.mark.parametrize(
    "fields",
    [
        {"value": Members(("nobody",))},
        {"value": EntityValue("nobody"), "property": "host"},
        {"without": ("nobody",)},
        {"subject": "nobody"},
        {"said_by": "nobody"},
    ],
)
def test_an_entity_that_is_not_registered_is_left_to_the_files_check(fields: dict[str, Any]) -> None:
    settings = Settings(severity={"G306": "error"})
    subject = {"subject": "belarus", **fields}
    outcome = grounded("It came to Belarus.", properties=PROPERTIES, settings=settings, **subject)
    outcome = replace(outcome, passed={rule: count for rule, count in outcome.passed.items() if rule != "G306"})

    assert (outcome.findings, outcome.passed) == ((), {})


def test_a_member_that_is_not_registered_does_not_hide_the_others() -> None:
    value = Members(("belarus", "nobody"))

    assert codes(grounded("Belarus and Georgia trained.", value=value, complete=True)) == ["G305"]


def test_a_text_of_nothing_stands_nowhere() -> None:
    assert codes(grounded("Belarus came.", properties=PROPERTIES, property="called", value=TextValue(" "))) == ["G309"]


def test_a_quotation_outside_the_body_has_no_sentences_around_it() -> None:
    outcome = grounded("We stay. Putin spoke.", "We stay.", bodies={"gazette": (Span(9, 21),)}, said_by="putin")

    assert codes(outcome) == ["G308"]


def test_what_lies_in_itself_is_walked_once() -> None:
    circle = [Entity(id="a", kind="place", name="Aa", within="b"), Entity(id="b", kind="place", name="Bb", within="a")]
    outcome = grounded("in Aa", entities=[*circle, ELSEWHERE], property="place", value=EntityValue("elsewhere"))

    assert codes(outcome) == ["G309"]


def test_words_of_leaving_out_in_another_language_are_not_taken_as_read() -> None:
    outcome = grounded("Ohne Armenia.", without=("armenia",), language="sv")

    assert (codes(outcome), outcome.passed) == ([], {})
    assert outcome.skipped[0].reason == "words of leaving out of the language `sv` of gazette are not read"


def test_every_rule_explains_itself() -> None:
    for rule in (rule for rule in RULES.values() if isinstance(rule, ClaimRule)):
        assert rule.summary.endswith(".")
        assert "**To mend it:**" in rule.explanation
        assert rule.example.strip()
