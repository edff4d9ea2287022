"""Words left out, and words around, where nothing reads the language: never passed over in silence."""

from collections.abc import Mapping

import pytest

from onrecord.model.claims import Evidence
from onrecord.model.settings import ContextCues, Settings
from onrecord.text.characters import script_of
from quotes.quoting import claim, verified

UKRAINIAN = "Рада громади не продасть млин. Пором ходить щодня."
SWEDISH = "Rådet ska i vår inte sälja kvarnen. Färjan går varje dag."


def told(text: str, quote: str, language: str = "en") -> tuple[set[str], dict[str, str], Mapping[str, int]]:
    """Return which rules found something, which were skipped and why, and how often each passed."""
    outcome = verified(text, claim(quote), language=language).outcome
    return {row.rule for row in outcome.findings}, {row.rule: row.reason for row in outcome.skipped}, outcome.passed


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        (SWEDISH, "Rådet ska … sälja kvarnen.", "sv"),
        (UKRAINIAN, "Рада громади … продасть млин.", "uk"),
        ("Il consiglio non vende il mulino.", "Il consiglio … vende il mulino.", "it"),
        ("A câmara reuniu no moinho e votou.", "A câmara reuniu … e votou.", "pt-PT"),
        ("評議会は水車を売らない方針だ。", "評議会は … 方針だ。", "ja"),
        ("议会不卖磨坊。", "议会…磨坊。", "zh"),
        (UKRAINIAN, "Рада громади … продасть млин.", "en"),
    ],
)
def test_words_left_out_in_a_language_that_is_not_read_are_skipped_aloud(text: str, quote: str, language: str) -> None:
    findings, skipped, passed = told(text, quote, language)

    assert findings == set()
    assert set(skipped) == {"Q205", "Q206"}
    assert skipped["Q206"].startswith("what the words left out hold was not read: ")
    assert (passed["Q201"], passed["Q206"]) == (1, 0)


@pytest.mark.parametrize("language", ["en", "zh", "und"])
@pytest.mark.parametrize(
    "left_out",
    ["市长没有同意。", "他並未到場。", "她从未去过那里。", "村民拒绝搬走。", "船夫不再等候。", "议会尚未投票。"],
)
def test_a_chinese_word_that_negates_is_found_among_words_left_out(left_out: str, language: str) -> None:
    findings, skipped, _ = told(f"磨坊已经卖掉。{left_out}渡船照常开行。", "磨坊已经卖掉。…渡船照常开行。", language)

    assert findings == {"Q206"}
    assert "Q206" not in skipped


@pytest.mark.parametrize(
    "left_out",
    [
        "莫愁湖在附近。", "未婚夫来了。", "非洲商人来了。", "无锡商人来了。", "村民从不同村庄来。", "有没有人来？",
        "毫无疑问他来了。", "两家合并不久。", "他不得不来。",
    ],
)  # fmt: skip
def test_a_sign_within_another_word_is_no_negation(left_out: str) -> None:
    findings, skipped, _ = told(f"磨坊已经卖掉。{left_out}渡船照常开行。", "磨坊已经卖掉。…渡船照常开行。", "zh")

    assert findings == set()
    assert "Q206" in skipped


def test_english_words_are_no_negations_in_another_language() -> None:
    assert told("O conselho votou no mercado velho.", "O conselho … mercado velho.", "pt")[0] == set()
    assert told("The board voted no on Monday.", "The board … on Monday.")[0] == {"Q206"}


@pytest.mark.parametrize(
    "text",
    [
        UKRAINIAN,
        "Το συμβούλιο δεν πούλησε τον μύλο.",
        "المجلس لم يبع الطاحونة.",
        "המועצה לא מכרה את הטחנה.",
        "परिषद ने मिल नहीं बेची।",
        "평의회는 방앗간을 팔지 않았다.",
    ],
)
def test_words_around_in_other_letters_than_those_of_the_language_are_not_checked(text: str) -> None:
    findings, skipped, passed = told(text, text.partition(" ")[2])

    assert findings == set()
    assert "give it its `language`" in skipped["Q205"]
    assert "Latin letters" in skipped["Q205"]
    assert "Q205" not in passed


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Київ sold the mill on Friday.",
        "“Млин” means the mill, and it was sold on Friday.",
        "１９２４: 30 – 40 %",
        "Ｔｈｅ ｍｉｌｌ was sold on Friday.",
        "Ærø's mølle blev sold to Łódź on Friday.",
    ],
)
def test_a_few_other_letters_in_a_sentence_change_nothing(text: str) -> None:
    assert told(text, text)[1] == {}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Der Rat hat die Mühle nicht verkauft. Das ist auch gut so, und die Fähre fährt mit den Leuten heim.", "de"),
        (
            "Le conseil ne vend pas le moulin. Le bac est sur la rive avec les gens qui vont au marché par le pont.",
            "fr",
        ),
        (
            "El consejo nunca vende el molino. La barca es de los pescadores que van con su red al río por la noche.",
            "es",
        ),
        (
            "Il consiglio non vende il mulino. La barca è dei pescatori che non sono del paese ma di una valle vicina.",
            "it",
        ),
        (
            "De raad verkoopt de molen niet. Het bootje is van de vissers die met hun net op zee zijn en er werken.",
            "nl",
        ),
        (
            "Rada nie sprzeda młyna. Prom należy do rybaków, że nie ma go na rzece po zmroku, a od rana jest w porcie.",
            "pl",
        ),
    ],
)
def test_a_text_in_another_language_than_the_source_says_is_not_checked(text: str, tag: str) -> None:
    whole = text.partition(".")[0]
    first, *_, last = whole.split()
    findings, skipped, passed = told(text, f"{first} … {last}")

    assert findings == set()
    assert f"reads like a text in the language {tag}" in skipped["Q205"]
    assert "give it its `language`" in skipped["Q206"]
    assert passed["Q206"] == 0


@pytest.mark.parametrize(
    "text",
    [
        "Die Mühle.",
        "“Der Mond ist aufgegangen und die Sternlein sind da” was sung at the mill, and it was the last of the songs.",
        "The road from Los Alamos to El Paso is longer than that from La Mesa to Las Cruces, and it is in a bad state.",
        "Mill 40 12 Ferry 30 11 Bridge 20 10 Weir 18 9 Dam 16 8 Sluice 12 7 Ford 11 6 Quay 9 5 Lock 8 4 Pier 7 3.",
    ],
)
def test_a_text_with_some_words_of_another_language_is_checked(text: str) -> None:
    assert told(text, text)[1] == {}


def test_a_person_who_has_looked_answers_for_the_words_left_out() -> None:
    looked = Evidence("gazette", "Rådet ska … sälja kvarnen.", context="reviewed, because they speak of the spring")
    outcome = verified(SWEDISH, claim(looked), language="sv").outcome

    assert {row.rule for row in outcome.skipped} == {"Q205"}
    assert outcome.passed["Q206"] == 1


def test_cues_of_the_project_s_own_are_read_in_any_language() -> None:
    own = Settings(context=ContextCues(before=("inte",)))
    outcome = verified(SWEDISH, claim("Rådet ska … sälja kvarnen."), language="sv", settings=own).outcome

    assert [row.rule for row in outcome.findings] == ["Q206"]
    assert outcome.skipped == ()


def test_pieces_that_stand_together_leave_nothing_unread() -> None:
    assert set(told("Rådet säljer … kvarnen.", "Rådet säljer … kvarnen.", "sv")[1]) == {"Q205"}


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The mill", "LATIN"), ("мельница", "CYRILLIC"), ("水车", "CJK"), ("すいしゃ", "HIRAGANA"), ("１２ – 3", ""),
        ("𝐓𝐡𝐞 𝐦𝐢𝐥𝐥", "LATIN"), ("", ""), ("Łódź ćma", "LATIN"),
    ],
)  # fmt: skip
def test_the_script_of_a_text(text: str, script: str) -> None:
    assert script_of(text) == script


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    assert script_of("мельница" * 1_000 + "mill" * 100_000) == "CYRILLIC"
