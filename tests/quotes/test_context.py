"""Q205 as a curator meets it: answers, reviews, languages, a project's own words."""

import re

import pytest

from onrecord.model.claims import Evidence
from onrecord.model.entities import Entity
from onrecord.model.settings import ContextCues, Settings
from onrecord.quotes import Quotations
from quotes.quoting import claim, finding, verified

DENIAL = "It rained. The minister did not say that the mine would be closed. Snow fell."
QUOTE = "the mine would be closed"


def _rules(quotations: Quotations) -> list[str]:
    return [row.rule for row in quotations.outcome.findings]


def test_the_quotation_is_found_and_the_words_before_it_are_shown() -> None:
    quotations = verified(DENIAL, claim(QUOTE))
    row = quotations.outcome.findings[0]

    assert quotations.located[0].found
    assert "“not”" in row.message
    assert "The minister did not say that the mine would be closed." in row.message
    assert [cited.passage.text for cited in row.evidence] == [
        QUOTE,
        "The minister did not say that the mine would be closed.",
    ]


def _mark(text: str, quote: str) -> str:
    found = re.search(r"\(([0-9a-f]{8})\)", finding(text, quote, "Q205").help)
    assert found is not None
    return found[1]


def test_a_review_with_the_mark_silences_it() -> None:
    note = f"reviewed, because the next page says it ({_mark(DENIAL, QUOTE)})"

    quotations = verified(DENIAL, claim(Evidence("gazette", QUOTE, context=note)), changed=True)

    assert "Q205" not in _rules(quotations)
    assert quotations.outcome.passed["Q205"] == 1


def test_a_review_goes_stale_when_the_words_around_change() -> None:
    note = f"reviewed, because the next page says it ({_mark(DENIAL, QUOTE)})"
    changed = DENIAL.replace("minister", "mayor")

    row = verified(changed, claim(Evidence("gazette", QUOTE, context=note))).outcome.findings[0]

    assert row.rule == "Q205"
    assert "made for other words" in row.help


def test_a_review_holds_when_only_presentation_or_other_sentences_change() -> None:
    note = f"reviewed, because the next page says it ({_mark(DENIAL, QUOTE)})"
    changed = DENIAL.replace("did not", "did\nnot").replace("It rained.", "It poured all night.")

    assert "Q205" not in _rules(verified(changed, claim(Evidence("gazette", QUOTE, context=note))))


def test_a_review_without_a_mark_holds_for_the_pinned_source_only() -> None:
    reviewed = claim(Evidence("gazette", QUOTE, context="reviewed, because it is irony"))

    assert _rules(verified(DENIAL, reviewed)) == []
    assert _rules(verified(DENIAL, reviewed, changed=True)) == ["Q205", "S102"]


def test_a_note_that_gives_no_reason_is_no_review() -> None:
    assert _rules(verified(DENIAL, claim(Evidence("gazette", QUOTE, context="reviewed")))) == ["Q205"]


@pytest.mark.parametrize("reason", ["TODO", "-", "no", "1", "todo: look again", "?"])
def test_a_note_whose_reason_is_none_lets_nothing_pass(reason: str) -> None:
    for note in (f"reviewed, because {reason}", f"reviewed, because {reason} ({_mark(DENIAL, QUOTE)})"):
        assert _rules(verified(DENIAL, claim(Evidence("gazette", QUOTE, context=note)))) == ["Q205"]


def test_a_speaker_answers_by_any_of_the_names() -> None:
    veld = Entity(id="veld", kind="person", name="Oto Veld", also=("the mayor of the old port",))
    text = "According to the mayor of the old port, the dam is safe."

    assert _rules(verified(text, claim("the dam is safe", said_by="veld"), entities={"veld": veld})) == []
    assert _rules(verified(text, claim("the dam is safe"))) == ["Q205"]


def test_an_outlet_answers_by_its_publisher() -> None:
    text = "The dam is safe, according to the Lake Gazette."

    assert _rules(verified(text, claim("The dam is safe", via="gazette"))) == []


def test_a_speaker_of_no_entity_answers_by_the_id() -> None:
    assert _rules(verified("Veld claimed that the dam is safe.", claim("the dam is safe", said_by="veld"))) == []


def test_a_project_adds_and_takes_away_words() -> None:
    text = "In a dream of the pilot the dam was safe. The lamp was hardly lit, if we trust the log."
    settings = Settings(context=ContextCues(before=("in a dream",), after=("if we trust",), ignore=("hardly",)))

    assert _rules(verified(text, claim("the dam was safe"), settings=settings)) == ["Q205"]
    assert _rules(verified(text, claim("lit"), settings=settings)) == ["Q205"]
    assert _rules(verified(text, claim("The lamp was hardly lit"), settings=settings)) == ["Q205"]
    assert _rules(verified("The lamp was hardly lit.", claim("lit"), settings=settings)) == []


def test_a_language_without_a_table_is_skipped_and_said_so() -> None:
    quotations = verified("Der Bote sagte nicht, dass es regnet.", claim("es regnet"), language="sv-FI")

    assert [row.rule for row in quotations.outcome.skipped] == ["Q205"]
    assert "sv-FI" in quotations.outcome.skipped[0].reason


def test_a_language_without_a_table_takes_the_projects_own_words() -> None:
    settings = Settings(context=ContextCues(before=("sagte nicht",)))
    text = "Der Bote sagte nicht dass es regnet."

    assert _rules(verified(text, claim("es regnet"), language="sv", settings=settings)) == ["Q205"]


def test_context_of_a_quotation_that_stands_nowhere_is_skipped() -> None:
    quotations = verified("Nothing of the kind is told.", claim("the dam was sold to a brewer in May"))

    assert [row.rule for row in quotations.outcome.skipped] == ["Q205"]


@pytest.mark.parametrize("text", ["Is it true that the dam is safe?", "Who says the dam is safe?"])
def test_a_question_whose_beginning_is_cut_off(text: str) -> None:
    assert _rules(verified(text, claim("the dam is safe"))) == ["Q205"]


def test_a_gap_that_negates_may_be_reviewed_too() -> None:
    text = "The board would not, this year or next, sell the mill."
    quote = "The board would … sell the mill."
    found = re.search(r"\([0-9a-f]{8}\)", finding(text, quote, "Q206").help)
    assert found is not None
    note = f"reviewed, because the board says so elsewhere {found[0]}"

    assert "Q206" not in _rules(verified(text, claim(Evidence("gazette", quote, context=note))))


@pytest.mark.parametrize(
    ("text", "quote", "fires"),
    [
        ("The general, allegedly, ordered the guns to fire.", "ordered the guns to fire", True),
        ("The ship sailed, reportedly laden with salt.", "The ship sailed", False),
        ("The captain claimed, and the crew of nine men agreed, the ship was sound.", "the ship was sound", False),
        ("Those who claim that gold is near, the mayor said, know the map.", "know the map", False),
        ("They denied that those who had paid were heard.", "were heard", False),
    ],
)
def test_the_reach_of_a_cue(text: str, quote: str, fires: bool) -> None:
    assert ("Q205" in _rules(verified(text, claim(quote)))) == fires


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("The board refused to sell the mill in May.", "The board … sell the mill in May", "refused to"),
        ("The board failed to sell the mill.", "The board … sell the mill", "failed to"),
        ("The board denied that it would sell the mill.", "The board … would sell the mill", "denied"),
        ("The board ruled out that it would sell the mill.", "The board … would sell the mill", "ruled out"),
        ("The board is unlikely to sell the mill.", "The board is … sell the mill", "unlikely to"),
        ("The board allegedly sold the mill.", "The board … sold the mill", "allegedly"),
        ("The board will, unless it rains, sell the mill.", "The board will … sell the mill", "unless"),
        ("All wards except the ninth opened.", "All wards … opened", "except"),
        ("The mill was not old but for sale.", "The mill was … for sale", "not"),
        ("The mill was not only not old but for sale.", "The mill was … for sale", "not"),
        ("The mill is not just yet for sale.", "The mill is … for sale", "not"),
    ],
)
def test_a_gap_may_not_turn_what_stands_beside_it(text: str, quote: str, told: str) -> None:
    assert f"they hold “{told}”" in finding(text, quote, "Q206").message


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The board will, it was agreed on Monday, sell the mill.", "The board will … sell the mill"),
        ("The mill, which was old and failed to make a profit, was sold.", "The mill … was sold"),
        ("The mill is old. It failed to make money. The town sold it.", "The mill is old. … The town sold it."),
        ("The board denied the reports and the mayor said the mine was safe.", "The board … said the mine was safe"),
        ("The fair, which had been cancelled twice, would be held in May.", "The fair … would be held in May"),
        ("“The mill,” Mira Toll said, “was sold.”", "The mill … was sold"),
        ("The board denied on Monday that it would sell the mill.", "The board denied … that it would sell the mill"),
        ("The mill was not only old but damp.", "The mill was … damp"),
        ("The mill was, not least by its owner, said to be old.", "The mill was … said to be old"),
        ("The board did not merely lease the mill but sold it.", "The board … sold it"),
    ],
)
def test_a_gap_that_turns_nothing_may_be_left_out(text: str, quote: str) -> None:
    assert "Q206" not in _rules(verified(text, claim(quote)))


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("“It rained,” Toll said. “We left,” Berg said.", "“It rained,” … “We left,”", "Berg"),
        ("The fair ended. Toll said it rained on all.", "The fair ended. … it rained on all", "Toll"),
        ("The mill is old, Toll said. Berg said the mill is safe.", "The mill is old … the mill is safe", "Berg"),
        ("“The mill is old,” said Mira Toll. “It is safe,” said Berg.", "The mill is old, … It is safe,", "Berg"),
        ("According to Toll, it rained. Berg told us that it snowed.", "it rained. … it snowed", "Berg"),
        ("‘The mill is old,’ Toll cried. ‘It is quite safe,’ whispered Berg.", "is old, … ‘It is quite safe,’", "Berg"),
    ],
)
def test_a_gap_may_not_hand_over_to_another_speaker(text: str, quote: str, speaker: str) -> None:
    assert f"hand over to another speaker: {speaker}" in finding(text, quote, "Q206").message


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("“The mill is old,” Mr. Toll said. “It is safe.”", "“The mill is old,” … “It is safe.”"),
        (
            "“The mill is old,” said Ms. Toll, whose father built it. “It is safe.”",
            "“The mill is old,” … “It is safe.”",
        ),
        ("''The mill is old,'' Dr. Toll said. ''It is safe.''", "''The mill is old,'' … ''It is safe.''"),
        ("The mill, Mr. Toll said, is safe for the board.", "The mill … is safe for the board"),
        ("Even in May, Mira Toll said the mill was safe.", "Even in May, … the mill was safe"),
        ("Toll said the mill is old. He added that it is safe.", "Toll said the mill is old. … it is safe"),
        (
            "“Mills, I believe, are old,” Toll said. “Berg thinks they are safe.”",
            "are old,” … “Berg thinks they are safe.”",
        ),
    ],
)
def test_a_gap_that_only_names_who_speaks_hands_over_to_nobody(text: str, quote: str) -> None:
    assert "Q206" not in _rules(verified(text, claim(quote)))
