"""G312 and G313: do the words speak against a list that is said to be complete, and do they speak for it?"""

from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Members
from onrecord.model.findings import Outcome
from onrecord.model.settings import Settings

ASKED = Settings(severity={"G313": "error"})


def listed(words: str, quote: str = "", **fields: Any) -> Outcome:  # noqa: ANN401 - the fields of a claim
    claim = {"value": Members(("belarus", "russia")), "complete": True, **fields}
    return grounded(words, quote, settings=ASKED, attributed=True, **claim)


@pytest.mark.parametrize("case", cases("G312_G313"), ids=lambda case: str(case["id"]))
def test_what_the_words_say_of_a_complete_list(case: dict[str, Any]) -> None:
    members = Members(tuple(case.get("members", ("belarus", "russia"))))

    outcome = listed(case["words"], case.get("quote", ""), value=members)

    left_open = [row.message for row in outcome.findings if row.rule == "G312"]
    message = "the list is said to be complete, but the quotation leaves it open (“{}”)"
    assert left_open == ([message.format(case["open"])] if case["open"] else [])
    assert outcome.passed.get("G312", 0) == (0 if case["open"] else 1)
    assert outcome.passed.get("G313", 0) == int(case["whole"])
    assert ("G313" in codes(outcome)) == (not case["whole"])


def test_the_message_says_that_nothing_says_so() -> None:
    (finding,) = listed("Belarus and Russia came.").findings

    assert finding.message == "the list is said to be complete, but nothing in the quotation says that it is"


@pytest.mark.parametrize("fields", [{"complete": False}, {"inferred": {"complete": "so it is"}}])
def test_a_list_that_is_not_said_to_be_complete_is_not_asked(fields: dict[str, Any]) -> None:
    outcome = listed("States such as Belarus and Russia came.", **fields)

    assert codes(outcome) == []
    assert not {"G312", "G313"} & outcome.passed.keys()


def test_whether_anything_says_so_is_asked_only_where_the_settings_do() -> None:
    value = Members(("belarus", "russia"))

    assert codes(grounded("Belarus and Russia came.", value=value, complete=True)) == []


def test_words_of_another_language_are_not_read() -> None:
    outcome = listed("Belarus und Russia kamen.", language="sv")

    assert {row.rule for row in outcome.skipped} >= {"G312", "G313"}


def test_a_quotation_that_was_not_found_is_not_asked() -> None:
    assert "G312" in {row.rule for row in listed("Belarus and Russia came.", missing=[0]).skipped}
