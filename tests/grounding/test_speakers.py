"""G308: is the speaker named in the quotation or in the sentences around it?"""

from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Answer
from onrecord.model.findings import Outcome, Span


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
