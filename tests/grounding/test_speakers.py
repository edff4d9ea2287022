"""G308: is the speaker named near the words? G310: are they given to a speaker whom the claim leaves out?"""

from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Answer, Members
from onrecord.model.findings import Outcome, Span
from onrecord.model.fingerprints import grounding_fingerprint
from onrecord.model.times import parse_time


def said(words: str, quote: str, by: str, body: str = "", **fields: Any) -> Outcome:  # noqa: ANN401
    """Ground a claim that somebody is reported to make."""
    start = words.index(body)
    bodies = {"gazette": (Span(start, start + len(body)),)} if body else None
    return grounded(words, quote, bodies=bodies, property="held", value=Answer(yes=True), said_by=by, **fields)


@pytest.mark.parametrize("case", cases("speakers"), ids=lambda case: str(case["id"]))
def test_a_speaker_is_named_near_the_words(case: dict[str, Any]) -> None:
    outcome = said(case["words"], case["quote"], case["by"], case.get("body", ""))

    assert (codes(outcome), outcome.passed) == (([], {"G308": 1}) if case["expect"] == "carried" else (["G308"], {}))


def test_any_of_the_quotations_from_a_source_may_stand_near_the_name() -> None:
    words = "We stay. He went. They ate. Putin said so."
    pairs = [("gazette", "We stay."), ("gazette", "They ate.")]

    assert codes(grounded(words, pairs, property="held", value=Answer(yes=True), said_by="putin")) == []


def test_the_message_names_the_speaker_with_all_names() -> None:
    assert said("We stay.", "We stay.", "putin").findings[0].message == (
        "neither the quotation nor the sentences around it name Vladimir Putin (also known as Putin), "
        "who is said to say it"
    )


def test_a_source_that_speaks_in_its_own_voice_is_not_asked() -> None:
    assert "G308" not in said("We stay.", "We stay.", "").passed


def test_an_inferred_speaker_is_not_asked() -> None:
    assert codes(said("We stay.", "We stay.", "putin", inferred={"said_by": "he opened the summit"})) == []


def left_out(words: str, quote: str = "", **fields: Any) -> Outcome:  # noqa: ANN401
    """Ground a claim that takes the words for the source's own."""
    claim = {"property": "held", "value": Answer(yes=True), **fields}
    return grounded(words, quote, attributed=True, **claim)


def claimed(case: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a case's claim."""
    if "on" in case:
        return {"property": "starts", "value": parse_time(str(case["on"]))}
    if "members" in case:
        return {"property": "participant", "value": Members(tuple(case["members"]))}
    return {"subject": case["subject"]} if "subject" in case else {}


@pytest.mark.parametrize("case", cases("attributions"), ids=lambda case: str(case["id"]))
def test_a_speaker_who_is_left_out_is_told_of(case: dict[str, Any]) -> None:
    outcome = left_out(case["words"], case.get("quote", ""), **claimed(case))

    told = [row for row in outcome.findings if row.rule == "G310"]
    assert [row.fingerprint for row in told] == (
        [grounding_fingerprint("G310", "claim", "gazette", "evidence", case["by"])] if case["by"] else []
    )
    assert outcome.passed.get("G310", 0) == (0 if case["by"] else 1)


def test_who_was_left_out_is_told_with_the_words() -> None:
    (finding,) = (row for row in left_out("The drill was held, Putin said.").findings if row.rule == "G310")

    assert finding.message == (
        "the quotation gives its words to Vladimir Putin (also known as Putin) (“Putin said”), but the claim takes "
        "them for the source's own"
    )


@pytest.mark.parametrize(
    "fields", [{"said_by": "putin"}, {"via": "csto"}, {"inferred": {"said_by": "the paper stands for it"}}]
)
def test_a_claim_that_tells_who_speaks_is_not_asked(fields: dict[str, Any]) -> None:
    outcome = left_out("The drill was held, Putin said.", **fields)

    assert "G310" not in codes(outcome)
    assert "G310" not in outcome.passed


def test_words_of_another_language_are_not_read() -> None:
    outcome = left_out("Путин сказал, что учения прошли.", language="ru")

    assert ("G310", "verbs of saying of the language `ru` of gazette are not read") in {
        (row.rule, row.reason) for row in outcome.skipped
    }


def test_a_quotation_that_was_not_found_is_not_asked() -> None:
    assert "G310" in {row.rule for row in left_out("The drill was held, Putin said.", missing=[0]).skipped}
