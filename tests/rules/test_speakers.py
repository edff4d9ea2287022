"""G308: is the speaker named near the words? G310: are they given to a speaker whom the claim leaves out?"""

from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Answer, Members, TextValue
from onrecord.model.findings import Outcome, Span, grounding_fingerprint
from onrecord.model.times import parse_time


def said(words: str, quote: str, by: str, body: str = "", **fields: Any) -> Outcome:  # noqa: ANN401
    """Ground a claim that somebody is reported to make."""
    start = words.index(body)
    bodies = {"gazette": (Span(start, start + len(body)),)} if body else None
    return grounded(words, quote, bodies=bodies, property="held", value=Answer(yes=True), said_by=by, **fields)


@pytest.mark.parametrize("case", cases("G308"), ids=lambda case: str(case["id"]))
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


@pytest.mark.parametrize("case", cases("G310"), ids=lambda case: str(case["id"]))
def test_a_speaker_who_is_left_out_is_told_of(case: dict[str, Any]) -> None:
    outcome = left_out(case["words"], case.get("quote", ""), **claimed(case))

    told = [row for row in outcome.findings if row.rule == "G310"]
    assert [row.fingerprint for row in told] == (
        [grounding_fingerprint("G310", "claim", "gazette", "evidence", case["by"])] if case["by"] is not None else []
    )
    assert outcome.passed.get("G310", 0) == (1 if case["by"] is None else 0)


def test_who_was_left_out_is_told_with_the_words() -> None:
    (finding,) = (row for row in left_out("The drill was held, Putin said.").findings if row.rule == "G310")

    assert finding.message == (
        "the quotation gives its words to Vladimir Putin (also known as Putin) (“Putin said”), but the claim takes "
        "them for the source's own"
    )


@pytest.mark.parametrize("fields", [{"said_by": "putin"}, {"inferred": {"said_by": "the paper stands for it"}}])
def test_a_claim_that_tells_who_speaks_is_not_asked(fields: dict[str, Any]) -> None:
    outcome = left_out("The drill was held, Putin said.", **fields)

    assert "G310" not in codes(outcome)
    assert "G310" not in outcome.passed


def test_an_outlet_that_passes_the_words_on_is_told_of_and_who_said_them_is_not() -> None:
    assert "G310" not in codes(left_out("The drill was held, the CSTO reported.", via="csto"))
    assert "G310" in codes(left_out("The drill was held, Putin said.", via="csto"))


def test_somebody_who_is_not_known_is_called_somebody() -> None:
    (finding,) = (row for row in left_out("“The drill was held,” he said.").findings if row.rule == "G310")

    assert finding.message == (
        "the quotation gives its words to somebody (“he said”), but the claim takes them for the source's own"
    )


@pytest.mark.parametrize(
    ("words", "value", "wrong"),
    [
        ("It was held, something which Putin has denied.", Answer(yes=False), True),
        ("It was held, something which Putin has denied.", Answer(yes=True), False),
        ("It was cancelled, a claim that Putin rejects.", Answer(yes=False), True),
    ],
)
def test_a_denial_is_left_out_only_by_a_claim_that_says_no(words: str, value: Answer, wrong: bool) -> None:
    assert ("G310" in codes(left_out(words, value=value))) == wrong


@pytest.mark.parametrize(("text", "fires"), [("tired", False), ("the hall", True)])
def test_a_text_that_stands_beside_what_is_said_is_about_the_saying(text: str, fires: bool) -> None:
    words = "“The drill was held in the hall,” the tired host said."

    found = left_out(words, property="told", value=TextValue(text))

    assert ("G310" in codes(found)) == fires


@pytest.mark.parametrize("case", cases("G308_other_speakers"), ids=lambda case: str(case["id"]))
def test_words_that_are_plainly_another_s_are_told_of(case: dict[str, Any]) -> None:
    fields = {"via": case["via"]} if "via" in case else {}
    value = Answer(yes=case.get("value", True))

    outcome = grounded(
        case["words"], case.get("quote", ""), property="told", said_by=case["said_by"], **{"value": value, **fields}
    )

    told = [row.message for row in outcome.findings if row.rule == "G308"]
    if case["by"] is None:
        assert told == []
        assert outcome.passed["G308"] == 1
    else:
        (message,) = told
        assert f"gives its words to {case['by']}" in message


def test_in_another_language_nobody_is_taken_for_another() -> None:
    outcome = said("Putin kam. Lukashenko said that it was held.", "it was held", "putin", language="sv")

    assert codes(outcome) == []


def test_words_of_another_language_are_not_read() -> None:
    outcome = left_out("Путин сказал, что учения прошли.", language="ru")

    assert ("G310", "verbs of saying of the language `ru` of gazette are not read") in {
        (row.rule, row.reason) for row in outcome.skipped
    }


def test_a_quotation_that_was_not_found_is_not_asked() -> None:
    assert "G310" in {row.rule for row in left_out("The drill was held, Putin said.", missing=[0]).skipped}


def test_speech_in_a_paragraph_that_is_broken_into_lines_is_read_whole() -> None:
    words = (
        "“Good morning to you all, and to the dogs as well. I came here today to\n"
        "tell you of the drill that was held, and of the rain. The drill was held\n"
        "in the hills above the town, as you may know by now,” said Putin, who\n"
        "laughed.\n"
    )

    assert "G310" in codes(left_out(words, "I came here today to\ntell you of the drill that was held"))


def test_a_paragraph_of_one_line_ends_with_it() -> None:
    words = "“It rained,” Putin said.\nThe drill was held.\n“We left,” Putin said.\n"

    assert "G310" not in codes(left_out(words, "The drill was held."))
