"""What is forgiven, what is not, and the way back to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.settings import TIERS
from onrecord.text.folding import HYPHENS_DROPPED, Folded, fold, fold_with_map, has_line_end_hyphen, same_words

_NASTY = (
    "eée\u0301 \t\n\r\u00a0\u00ad\ufffe\u0002\u200b\u200d\u2060'\"’“”«»-–—‑−…...ﬁﬃ"
    "0123456789½⁵İßẞ\u0301\u0323한\u1112\u1161\u11ab中文かが\u3099🙂👨\u200d👩\u200d👧🇫🇷\ufefb\ufdfa\u0958[](),A"
)
_texts = st.text(alphabet=st.one_of(st.sampled_from(_NASTY), st.characters()), max_size=60)
_tiers = st.sets(st.sampled_from((*TIERS, HYPHENS_DROPPED)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a\u00a0b", "a b"),
        ("a \r\n\t b", "a b"),
        ("caf\u00e9", "cafe\u0301"),
        ("“a” «b» „c‟", '"a" "b" "c"'),
        ("it’s ‹x›", "it's 'x'"),
        ("a — b", "a -- b"),
        ("well‑known", "well-known"),
        ("2019–2021", "2019-2021"),
        ("wait…", "wait..."),
        ("co\u00adop\u200b \u2060x", "coop x"),
        ("oﬃce ﬂat", "office flat"),
        ("evalu-\n   ation", "evaluation"),
        ("evalu\ufffe\nation", "evaluation"),
        ("evalu\ufffeation", "evaluation"),
        ("evalu\u0002\r\nation", "evaluation"),
        ("evalu\u0002ation", "evaluation"),
        ("evalu\n\u00ad\nation", "evaluation"),
        ("evalu\n \ufffe \n  ation", "evaluation"),
        ("中\n文", "中文"),
        ("COVID-\n19", "COVID-19"),
        ("a 15-\r\n  year-old", "a 15-year-old"),
        ("2019–\n2021", "2019-2021"),
        ("a 15\ufffeyear stay", "a 15-year stay"),
        ("COVID\u0002\n19", "COVID-19"),
        ("61·4%", "61.4%"),
        ("p=0·10", "p=0.10"),
        ("57‧3, 57∙3 and 57⋅3", "57.3, 57.3 and 57.3"),
    ],
)
def test_what_is_only_presentation_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("−5", "-5"),
        ("–5", "-5"),
        ("12−10", "12-10"),
        ("10⁵", "105"),
        ("½", "1/2"),
        ("The", "the"),
        ("Straße", "Strasse"),
        ("pêcher", "pecher"),
        ("[a]", "(a)"),
        ("'a'", '"a"'),
        ("co-op", "coop"),
        ("a, b", "a b"),
        ("１２", "12"),
        ("æ", "ae"),
        ("2019-\n2021", "20192021"),
        ("10\ufffe\n12", "1012"),
        ("5·10⁶", "5.10⁶"),
        ("1·2·3", "1.2.3"),
        ("61·4", "61,4"),
        ("61·4", "614"),
        ("61 · 4", "61 . 4"),
        ("col·lecció", "col.lecció"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\U0001f469"),
    ],
)
def test_what_may_mean_something_does_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_forbidden_tier_forgives_nothing() -> None:
    assert fold("“a”  b", ("whitespace",)) == "“a” b"


def test_a_hyphen_at_a_line_end_may_belong_to_the_word_or_not() -> None:
    broken = "a well-\nknown evalu-\nation"

    assert same_words(broken, "a well-known evaluation")
    assert same_words("a well-known evaluation", broken)
    assert not same_words(broken, "a well-known evalu ation")
    assert not same_words(broken, "a well-known evaluation of")
    assert not same_words("well-\nknown", "well-known", TIERS[:-3])


@pytest.mark.parametrize("broken", ["well\ufffeknown", "well\ufffe\nknown", "well\u0002known", "well\u0002\r\nknown"])
def test_what_a_reader_of_pdf_files_leaves_for_a_hyphen_may_be_the_word_s_own(broken: str) -> None:
    assert same_words(broken, "well-known")
    assert same_words("wellknown", broken)
    assert not same_words(broken, "well known")
    assert same_words("COVID-\n19", "COVID-19")
    assert not same_words("COVID-\n19", "COVID19")


def test_hyphens_at_line_ends_are_seen() -> None:
    assert has_line_end_hyphen("evalu- \nation")
    assert has_line_end_hyphen("evalu\u00ad\nation")
    assert not has_line_end_hyphen("well-known\n")


def test_a_mark_that_stands_for_nothing_belongs_to_its_letter() -> None:
    folded = fold_with_map("xe\u0301y")

    assert folded.text == "xéy"
    assert (folded.source_start(1), folded.source_end(2)) == (1, 3)


def test_inside_an_expansion_there_is_no_place() -> None:
    folded = fold_with_map("oﬃce")

    assert folded.text == "office"
    assert [folded.source_start(offset) for offset in range(6)] == [0, 1, None, None, 2, 3]
    assert [folded.source_end(offset) for offset in range(1, 7)] == [1, None, None, 2, 3, 4]


def test_a_span_is_widened_to_whole_characters_of_the_original() -> None:
    folded = fold_with_map("oﬃce")

    assert folded.source_around(2, 3) == (1, 2)
    assert folded.source_around(0, 5) == (0, 3)


def test_what_is_left_out_belongs_to_neither_side() -> None:
    folded = fold_with_map("ab\u00ad\u00adcd")

    assert folded.source_end(2) == 2
    assert folded.source_start(2) == 4
    assert [folded.folded_start(source) for source in range(7)] == [0, 1, 2, 2, 2, 3, 4]


def test_a_text_without_change_maps_to_itself() -> None:
    folded = Folded("plain")

    assert (folded.source_start(3), folded.source_end(3), folded.folded_start(3)) == (3, 3, 3)


@given(_texts, _tiers)
def test_every_folded_character_comes_from_whole_characters_in_order(text: str, tiers: set[str]) -> None:
    folded = fold_with_map(text, tiers)

    starts = [folded.source_start(offset) for offset in range(len(folded.text))]
    ends = [folded.source_end(offset + 1) for offset in range(len(folded.text))]
    known = [offset for offset in (*starts, *ends) if offset is not None]
    assert all(0 <= offset <= len(text) for offset in known)
    assert [offset for offset in starts if offset is not None] == sorted(o for o in starts if o is not None)
    assert [offset for offset in ends if offset is not None] == sorted(o for o in ends if o is not None)
    assert all(start < end for start, end in zip(starts, ends, strict=True) if start is not None and end is not None)


@given(_texts)
def test_without_tiers_nothing_changes(text: str) -> None:
    assert fold(text, ()) == text


@given(_texts)
def test_canonical_equivalents_fold_alike(text: str) -> None:
    tiers = ("normalization",)

    assert fold(unicodedata.normalize("NFD", text), tiers) == fold(unicodedata.normalize("NFC", text), tiers)


@given(st.text(alphabet="ab -`'\".\n\t\x02\u00ad\u2019", max_size=40))
def test_a_text_is_folded_the_same_with_and_without_its_map(text: str) -> None:
    assert fold(text) == fold_with_map(text, TIERS).text
