"""G307: do the words carry the answer?"""

from typing import Any

import pytest

from grounding_bench import cases, codes, grounded
from onrecord.model.claims import Answer
from onrecord.model.entities import Property, PropertyType
from onrecord.model.findings import Outcome

YES_WORDS = ("pull out", "leaving")
NO_WORDS = ("not considering leaving", "stays in")


def answered(
    words: str,
    answer: str,
    *,
    quote: str = "",
    yes: tuple[str, ...] = YES_WORDS,
    no: tuple[str, ...] = NO_WORDS,
    **fields: Any,  # noqa: ANN401 - the fields of a claim
) -> Outcome:
    """Ground a claim of a yes or a no."""
    leaving = Property(id="leaving", type=PropertyType.YESNO, yes_words=yes, no_words=no)
    value = Answer(answer == "yes")
    return grounded(words, quote, properties=[leaving], property="leaving", value=value, **fields)


@pytest.mark.parametrize("case", cases("G307"), ids=lambda case: str(case["id"]))
def test_an_answer_is_carried_by_its_words_where_nothing_turns_them(case: dict[str, Any]) -> None:
    outcome = answered(
        case["words"],
        case["answer"],
        quote=case.get("quote", ""),
        yes=tuple(case.get("yes_words", YES_WORDS)),
        no=tuple(case.get("no_words", NO_WORDS)),
    )

    assert (codes(outcome), outcome.passed, len(outcome.skipped)) == {
        "carried": ([], {"G307": 1}, 0),
        "not-carried": (["G307"], {}, 0),
        "skipped": ([], {}, 1),
    }[case["expect"]]


@pytest.mark.parametrize(
    ("words", "answer", "told"),
    [
        ("It did not pull out.", "yes", "the quotation has the words for yes only under a negation"),
        ("It will pull out.", "no", "the quotation has the words for yes, not those for no"),
        ("It rained.", "no", "the quotation has none of the words for no"),
    ],
)
def test_the_message_says_what_stands_there_instead(words: str, answer: str, told: str) -> None:
    assert answered(words, answer).findings[0].message == told


def test_a_property_without_words_is_skipped_aloud() -> None:
    assert answered("It left.", "yes", yes=(), no=()).skipped[0].reason == (
        "the property `leaving` has no `yes_words` to look for"
    )


def test_negations_of_another_language_are_not_taken_as_read() -> None:
    outcome = answered("Sie bleiben nicht.", "yes", yes=("bleiben",), no=(), language="sv")

    assert outcome.passed == {}
    assert [row.reason for row in outcome.skipped] == ["negations of the language `sv` of gazette are not read"]
