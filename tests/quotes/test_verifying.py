"""What a curator is told about each quotation."""

import pytest

from onrecord.documents import Document, Documents
from onrecord.model.claims import Evidence
from onrecord.model.settings import Settings
from onrecord.quotes import locate, verify_quotations
from quotes.quoting import claim, corpus, finding, verified

MILL = "The mill was rebuilt in 1910.\nThe ferry left at six.\nIt came back at ten.\nThe ferry left at six.\n"


def test_a_quotation_that_stands_passes_every_check() -> None:
    quotations = verified(MILL, claim("The mill was rebuilt in 1910."))

    assert quotations.outcome.findings == ()
    assert quotations.outcome.passed == dict.fromkeys(("Q201", "Q202", "Q203", "Q204", "Q205", "Q206"), 1)
    assert quotations.located[0].passage is not None
    assert quotations.located[0].passage.line == 1


def test_quotations_of_withdrawn_claims_are_verified_too() -> None:
    outcome = verified(MILL, claim("The lighthouse was sold.", withdrawn="it was a hoax")).outcome

    assert [row.rule for row in outcome.findings] == ["Q201"]


def test_rows_are_sorted_by_claim_and_by_quotation() -> None:
    quotations = verified(MILL, claim("1910", "at ten", id_="b"), claim("The mill", id_="a"))

    assert [(row.claim, row.evidence) for row in quotations.located] == [("a", 0), ("b", 0), ("b", 1)]


def test_an_absent_quotation() -> None:
    row = finding(MILL, "A parliament of fishermen elected its first queen.", "Q201")

    assert "does not stand in source gazette, nor anything near it" in row.message


def test_an_altered_number_is_shown_word_by_word() -> None:
    row = finding(MILL, "The mill was rebuilt in 1901.", "Q202")

    assert row.message == (
        "the quotation is altered (date): source gazette, line 1, has “1910” where the quotation has “1901”"
    )
    assert row.alteration is not None
    assert [(part.kind, part.text) for part in row.alteration.diff] == [
        ("kept", "The mill was rebuilt in "), ("quoted", "1901"), ("source", "1910"), ("kept", "."),
    ]  # fmt: skip
    assert row.evidence[0].passage.text == "The mill was rebuilt in 1910."
    assert row.evidence[0].likeness == pytest.approx(27 / 29, abs=1e-3)


def test_a_cut_and_an_addition_are_told() -> None:
    assert (
        "leaves out"
        in finding("So the mill by the quay was reportedly sold.", "So the mill by the quay was sold.", "Q202").message
    )
    assert "nothing where" in finding("It was sold to the town.", "It was soon sold to the town.", "Q202").message


def test_a_quotation_of_another_source() -> None:
    row = finding(
        MILL, "The lighthouse was sold to a brewer.", "Q203", herald="So: The lighthouse was sold to a brewer."
    )

    assert row.message == "the quotation does not stand in source gazette, but in source herald"
    assert row.sources == ("gazette", "herald")
    assert [(cited.source, cited.passage.line, cited.passage.column) for cited in row.evidence] == [("herald", 1, 5)]


def test_a_quotation_that_stands_twice_in_another_source_points_to_the_first() -> None:
    row = finding(MILL, "A brewer bought it.", "Q203", herald="A brewer bought it.\nIt is so: A brewer bought it.")

    assert [cited.passage.line for cited in row.evidence] == [1]


def test_a_near_passage_here_and_the_words_elsewhere() -> None:
    row = finding(MILL, "The mill was rebuilt in 1901.", "Q202", herald="The mill was rebuilt in 1901.")

    assert "word for word it stands in source herald" in row.message


def test_an_ambiguous_quotation_lists_its_places_and_what_tells_them_apart() -> None:
    quotations = verified(MILL, claim("The ferry left at six."))
    row, located = quotations.outcome.findings[0], quotations.located[0]

    assert row.rule == "Q204"
    assert not located.found
    assert [place.line for place in located.places] == [2, 4]
    assert row.places == located.places
    assert "line 2: `prefix: 1910.`" in row.help
    assert "line 4: `prefix: ten.`" in row.help


def test_a_place_without_words_before_it_is_told_by_its_number() -> None:
    row = finding("So it is. And so on. So it is.", "So it is.", "Q204")

    assert "line 1: `occurrence: 1`" in row.help


@pytest.mark.parametrize(
    ("selector", "told"),
    [
        ({"prefix": "at noon"}, "the prefix “at noon” stands before none"),
        ({"suffix": "It sank"}, "the suffix “It sank” stands after none"),
        ({"occurrence": 3}, "there is no occurrence 3"),
        ({"prefix": "1910.", "suffix": "Never"}, "the suffix “Never” stands after none"),
        ({"prefix": "1910.", "occurrence": 2}, "`prefix` and `occurrence` together fit no place"),
    ],
)
def test_what_chooses_nothing_is_named(selector: dict[str, object], told: str) -> None:
    evidence = Evidence("gazette", "The ferry left at six.", **selector)  # type: ignore[arg-type]

    assert told in finding(MILL, evidence, "Q204").message


def test_a_selector_that_leaves_several_places() -> None:
    row = finding("One a b. One a b. Two a b.", Evidence("gazette", "a b.", prefix="One"), "Q204")

    assert "2 of them fit" in row.message


def test_the_only_place_is_refused_when_the_prefix_does_not_fit() -> None:
    row = finding(MILL, Evidence("gazette", "The mill was rebuilt", prefix="After the flood"), "Q201")

    assert (
        "the words stand in source gazette on line 1, but the prefix “After the flood” stands before none"
        in row.message
    )


def test_a_forbidden_tier_is_not_taken() -> None:
    text = "The “mill” was rebuilt."
    settings = Settings(forbidden_tiers=("quotes",))

    assert verified(text, claim('The "mill" was rebuilt.')).located[0].tier == "quotes"
    assert not verified(text, claim('The "mill" was rebuilt.'), settings=settings).located[0].found


def test_omissions_and_insertions_may_be_forbidden() -> None:
    settings = Settings(forbidden_tiers=("omission", "insertion"))
    text = "The old mill was, they say, rebuilt."

    assert not verified(text, claim("The old mill … rebuilt."), settings=settings).located[0].found
    assert not verified(text, claim("The old mill [of Veld] was"), settings=settings).located[0].found


def test_words_left_out_are_shown() -> None:
    located = verified("The old mill was, they say, rebuilt.", claim("The old mill … rebuilt.")).located[0]

    assert located.omitted == (" was, they say, ",)
    assert [(span.start, span.end) for span in located.segments] == [(0, 12), (28, 36)]


def test_the_distance_of_pieces_is_configurable() -> None:
    text = "The old mill was, they say, rebuilt."
    row = verified(text, claim("The old mill … rebuilt."), settings=Settings(max_gap=5)).outcome.findings[0]

    assert row.rule == "Q206"
    assert "16 characters apart; at most 5" in row.message


def test_a_source_that_could_not_be_read_skips_its_quotations() -> None:
    outcome = verify_quotations(corpus(claim("The mill")), Documents(), Settings()).outcome

    assert {row.rule for row in outcome.skipped} == {"Q201", "Q202", "Q203", "Q204", "Q205", "Q206"}
    assert outcome.passed == {}


def test_a_changed_source_tells_what_became_of_each_quotation() -> None:
    quotations = verified(
        MILL,
        claim("The mill was rebuilt in 1910.", id_="mill"),
        claim("It came back at nine.", id_="back"),
        claim("A parliament of fishermen elected its queen.", "The ferry left at six.", id_="fish"),
        changed=True,
    )
    row = quotations.outcome.findings[-1]

    assert row.rule == "S102"
    assert "mill" not in row.message
    assert row.message.endswith("; 1 of its 4 quotations still stands")
    assert "back is altered, on line 3" in row.message
    assert "fish is gone" in row.message
    assert "fish (2) stands in several places, on lines 2, 4" in row.message
    assert "`onrecord pin`" in row.help
    assert "f" * 64 in row.help


def test_a_changed_source_whose_quotations_all_stand_only_counts_them() -> None:
    claims = [claim("The mill was rebuilt in 1910.", id_=id_) for id_ in ("mill", "mill-2")]

    both = verified(MILL, *claims, changed=True).outcome.findings[-1].message
    one = verified(MILL, claims[0], changed=True).outcome.findings[-1].message

    assert both.endswith("all of its 2 quotations still stand")
    assert one.endswith("its quotation still stands")


def test_a_changed_source_without_quotations_is_told_all_the_same() -> None:
    row = verified(MILL, changed=True).outcome.findings[0]

    assert (row.rule, row.sources) == ("S102", ("gazette",))
    assert "no quotation is taken from it" in row.message


def test_a_document_is_folded_once_and_asked_often() -> None:
    document = Document("The “mill” was rebuilt. " * 3 + "The ‘lamp’ was lit.")

    for _ in range(20):
        assert locate(document, "The 'lamp' was lit.").tier == "quotes"
    assert document.folded(("quotes",)) is document.folded(("quotes",))


def test_many_places_are_counted_and_not_all_told() -> None:
    location = locate("tick tock " * 3_000, "tick")

    assert location.count == 3_000
    assert len(location.places) == 1_000


def test_more_than_five_brackets_are_taken_as_all_or_none() -> None:
    quote = "a [1x] b [2x] c [3x] d [4x] e [5x] f [6x] g"

    assert locate("a b c d e f g", quote).tier == "insertion"


def test_the_mark_of_the_source_itself_leaves_nothing_out() -> None:
    location = locate("Well … we shall, in the end, see about that.", "Well … we shall … see about that.")

    assert location.omitted == (", in the end, ",)
    assert len(location.segments) == 2


def test_only_the_words_as_written_may_be_allowed() -> None:
    assert locate("The “mill” was old.", "The “mill” was old.", tiers=("exact",)).found
    assert not locate("The “mill” was old.", 'The "mill" was old.', tiers=("exact",)).found


def test_an_insertion_within_a_piece_is_not_read_where_it_is_forbidden() -> None:
    tiers = ("exact", "omission")

    assert not locate("The old mill was, they say, rebuilt.", "The old mill [of Veld] … rebuilt.", tiers=tiers).found
