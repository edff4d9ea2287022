"""What must hold of locating, whatever the text."""

import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st

from onrecord.documents import Document
from onrecord.quotes import locate
from onrecord.quotes.quotation import readings
from onrecord.text.characters import splits_token

_SENTENCES = [
    "The harbour master’s lamp – an old one – was lit at 6.30 on 12 May 1910.",
    "“Well… we shall see,” said Ilse Brandt, the engineer of the café.",
    "Über 2,500 pilots of the north–south route had signed it by -5 degrees.",
    "Nobody on the island sold more than 40% of the catch in 2019–2021.",
    "The staff offered to fill the flat boats with sand; the mayor refused.",
    "市长说大桥已经修好，渔民表示欢迎。",
    "It’s İpek who kept the files of the Straße in the office.",
]
_texts = st.lists(st.sampled_from(_SENTENCES), min_size=2, max_size=6, unique=True).map(" ".join)


def _same(character: str) -> st.SearchStrategy[str]:
    forms = {
        " ": [" ", "\n", "  ", "\u00a0", " \t"],
        "’": ["’", "'", "ʼ"],
        "“": ["“", '"', "«"],
        "”": ["”", '"', "»"],
        "…": ["…", "..."],
    }
    decomposed = unicodedata.normalize("NFD", character)
    return st.sampled_from(
        [*forms.get(character, [character]), decomposed]
        if decomposed != character
        else forms.get(character, [character])
    )


@st.composite
def _quoted(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(_texts)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    while splits_token(text, start):
        start -= 1
    while splits_token(text, end):
        end += 1
    assume(text[start:end].strip() == text[start:end] and text.count(text[start:end]) == 1)
    assume(not {text[start], text[end - 1]} & set("–-"))
    assume(any(character.isalnum() for character in text[start:end]) and end - start > 3)
    return text, start, end


@given(_quoted(), st.data())
def test_a_change_of_presentation_is_found_at_the_same_place(quoted: tuple[str, int, int], data: st.DataObject) -> None:
    text, start, end = quoted
    changed = "".join(data.draw(_same(character)) for character in text[start:end])
    hidden = data.draw(st.integers(1, max(1, len(changed) - 1)))
    changed = changed[:hidden] + data.draw(st.sampled_from(["", "\u00ad", "\u200b", "\u2060"])) + changed[hidden:]

    location = locate(text, changed)

    if location.fault == "ambiguous":
        assert len(location.places) > 1
    else:
        assert location.passage is not None
        assert (location.passage.start, location.passage.end) == (start, end)


@given(_quoted(), st.data())
def test_another_character_is_never_accepted(quoted: tuple[str, int, int], data: st.DataObject) -> None:
    text, start, end = quoted
    quote = text[start:end]
    at = data.draw(st.integers(0, len(quote) - 1))
    assume(quote[at].isalnum() or quote[at] in "-%")
    other = data.draw(st.sampled_from("abXY05+−½").filter(lambda character: character != quote[at]))
    changed = quote[:at] + other + quote[at + 1 :]
    assume(changed not in text)

    assert not locate(text, changed).found


@given(_texts)
def test_sentences_in_another_order_are_never_accepted(text: str) -> None:
    halves = text.split(". ", 1)
    assume(len(halves) == 2)
    turned = f"{halves[1]} {halves[0]}."
    assume(turned not in text)

    assert not locate(text, turned).found


@given(_quoted())
def test_the_place_gives_back_the_sources_own_characters(quoted: tuple[str, int, int]) -> None:
    text, start, end = quoted
    document = Document(text)

    location = locate(document, text[start:end])

    assert location.passage is not None
    assert location.passage.text == text[location.passage.start : location.passage.end] == text[start:end]
    assert location.tier == "exact"


@given(st.text(max_size=60), st.text(max_size=12))
def test_any_text_and_any_quotation(text: str, quote: str) -> None:
    location = locate(text, quote)

    if location.passage is not None:
        assert location.passage.text == text[location.passage.start : location.passage.end] != ""
        assert not splits_token(text, location.passage.start)
        assert not splits_token(text, location.passage.end)
    assert location.found == (location.fault == "")


@given(st.text(alphabet="ab …[]", max_size=40), st.text(alphabet="ab …[]", max_size=16))
def test_segments_lie_in_order_within_the_place(text: str, quote: str) -> None:
    location = locate(text, quote)

    if location.segments:
        assert location.passage is not None
        edges = [edge for span in location.segments for edge in (span.start, span.end)]
        assert edges == sorted(edges)
        assert (edges[0], edges[-1]) == (location.passage.start, location.passage.end)
        assert len(location.omitted) == len(location.segments) - 1


def test_many_letters_in_brackets_are_looked_for_in_their_other_case_together() -> None:
    text = "so the mill, the quay, the pier, the dock, the lamp, the gate, the wall and the hall stood " * 3
    quote = " ".join(["[T]he mill, [t]he quay"] * 30)

    assert not locate(text, quote).found
    assert locate("the mill, " * 12, "[T]he mill, " * 12).tier == "insertion"
    assert len([wording for reading in readings(quote) for wording in reading.wordings]) <= 4
