"""`onrecord add` with everything given: a claim is cut from its source, held to it, and written where it belongs."""

from pathlib import Path

import pytest

from cli.desk import Desk, only_added
from onrecord.model.corpus import REASON_TO_GIVE

MEMBERS = ("--from", "The River Alliance currently", "--to", "Estovia", "--subject", "alliance", "--property", "member")

HOLM = "Westmark is not considering joining the River Alliance, Prime Minister Ida Holm told reporters on March 3."
BEGAN = ("--quote", "The joint drills began on February 10")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path).with_article()


def test_a_claim_is_written_with_the_source_s_own_words_and_nothing_else_changes(desk: Desk) -> None:
    before = desk.files()

    run = desk.add(*MEMBERS, "--complete", "--says", "The alliance has three members.")

    assert run.status == 0, run.errors
    after = desk.files()
    assert [path for path in after if before.get(path) != after[path]] == ["facts/alliance.yaml"]
    added = only_added(before["facts/alliance.yaml"].decode(), after["facts/alliance.yaml"].decode())
    assert added == [
        "",
        "claims:",
        "  - id: alliance-member",
        "    says: The alliance has three members.",
        "    subject: alliance",
        "    property: member",
        "    value: [norrland, sudmark, estovia]",
        "    complete: true",
        "    evidence:",
        "      - source: article",
        "        quote: >-",
        "          The River Alliance currently includes Norrland, Sudmark and Estovia",
    ]
    assert desk.run("check").status == 0


def test_the_value_read_from_the_passage_is_told(desk: Desk) -> None:
    assert "norrland, sudmark, estovia" in desk.add(*MEMBERS).text


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        ((*BEGAN, "--subject", "drills", "--property", "starts"), "2025-02-10"),
        (("--quote", "about 2,500 soldiers", "--subject", "drills", "--property", "personnel"), "~2500"),
        (
            (
                "--quote",
                HOLM,
                "--subject", "westmark", "--property", "joining", "--said-by", "holm", "--said-on", "2025-03-03",
            ),
            "no",
        ),
    ],
)  # fmt: skip
def test_dates_numbers_and_answers_are_read_from_the_words(
    desk: Desk, arguments: tuple[str, ...], written: str
) -> None:
    run = desk.add(*arguments, "--file", "new.yaml")

    assert run.status == 0, run.errors + run.text
    assert f"value: {written}\n" in desk.read("facts/new.yaml")
    assert desk.run("check").status == 0


def test_a_claim_that_its_words_do_not_carry_is_refused_with_the_reason(desk: Desk) -> None:
    before = desk.files()

    run = desk.add(*MEMBERS, "--value", "norrland, westmark")

    assert run.status == 1
    assert "G302" in run.text
    assert "Westmark" in run.text
    assert desk.files() == before


def test_a_draft_keeps_what_is_refused_and_takes_part_in_nothing(desk: Desk) -> None:
    run = desk.add(*MEMBERS, "--value", "norrland, westmark", "--draft")

    assert run.status == 0, run.errors
    assert "withdrawn: 'draft: G302" in desk.read("facts/alliance.yaml").replace("\n", " ") or (
        "draft: G302" in desk.read("facts/alliance.yaml")
    )
    assert desk.run("check").status == 0


CUT = ("--quote", "considering joining the River Alliance", "--subject", "westmark", "--property", "joining",
       "--value", "yes", "--said-by", "holm")  # fmt: skip


def test_words_cut_off_that_turn_the_passage_s_meaning_refuse_even_a_draft(desk: Desk) -> None:
    before = desk.files()

    plain, draft = desk.add(*CUT), desk.add(*CUT, "--draft")

    assert plain.status == draft.status == 1
    assert "Q205" in plain.text
    assert "Q205" in draft.text
    assert desk.files() == before


def test_a_person_who_has_looked_can_say_why_the_words_around_do_not_matter(desk: Desk) -> None:
    run = desk.add(*CUT, "--reviewed", "the claim is about what was asked", "--inferred", "it was the question")

    assert run.status == 0, run.text
    assert "context: reviewed, because the claim is about what was asked (" in desk.read("facts/westmark.yaml")


FEWER = (
    "--from", "The River", "--to", "Norrland", "--subject", "alliance", "--property", "member",
    "--value", "norrland", "--complete", "--as-of", "2025-03-04",
)  # fmt: skip
"""A list that contradicts the whole one in the article."""


def test_what_the_claim_agrees_with_is_told_before_it_is_written(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0

    assert "agrees with alliance-member (article)" in desk.add(*MEMBERS, "--complete").text


def test_a_claim_that_contradicts_others_is_not_written_by_a_script_that_does_not_know(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0
    before = desk.files()

    run = desk.add(*FEWER)

    assert run.status == 1
    assert "contradiction  M501" in run.text
    assert "Not written: it contradicts alliance-member." in run.errors
    assert "--disagrees" in run.errors
    assert "--draft" in run.errors
    assert "disputes:\n  - id: alliance-member-" in run.errors
    assert desk.files() == before


def test_a_source_s_dissent_is_put_on_record_with_a_dispute_ready_to_paste(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0

    run = desk.add(*FEWER, "--disagrees")

    assert run.status == 0, run.errors
    assert "It contradicts alliance-member: `onrecord check` fails until" in run.text
    assert desk.run("check").status == 1
    stanza = run.text[run.text.index("disputes:\n") :]
    (desk.root / "facts/pasted.yaml").write_text(stanza)
    assert "give your reason" in desk.run("check").text
    (desk.root / "facts/pasted.yaml").write_text(stanza.replace(REASON_TO_GIVE, "The caption leaves two out."))
    assert desk.run("check").status == 0


def test_a_claim_that_contradicts_others_can_be_kept_as_a_draft(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0

    run = desk.add(*FEWER, "--draft")

    assert run.status == 0, run.errors
    assert "as a draft, withdrawn" in run.text
    assert "draft: M501" in desk.read("facts/alliance.yaml")
    assert desk.run("check").status == 0


def test_a_draft_that_disagrees_is_withdrawn_for_its_own_faults_only(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0

    assert "withdrawn" not in desk.add(*FEWER, "--draft", "--disagrees").text


def test_a_disagreement_that_a_dispute_accepts_needs_no_word_more(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0
    first = desk.add(*FEWER, "--disagrees")
    (desk.root / "facts/pasted.yaml").write_text(first.text[first.text.index("disputes:\n") :])

    again = desk.add(*FEWER)

    assert again.status == 0, again.errors
    assert "(accepted by the dispute alliance-member-" in again.text


def test_a_contradiction_that_the_project_only_warns_of_refuses_nothing(desk: Desk) -> None:
    (desk.root / "pyproject.toml").write_text('[tool.onrecord.severity]\nM501 = "warning"\n')
    assert desk.add(*MEMBERS, "--complete").status == 0

    assert desk.add(*FEWER).status == 0


def test_dissent_without_a_yes_is_still_not_written_where_nobody_is_there(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--complete").status == 0
    before = desk.files()

    run = desk.run("add", "--today", "2026-11-21", "--source", "article", *FEWER, "--disagrees")

    assert run.status == 2
    assert desk.files() == before


def test_names_that_no_entity_bears_make_no_complete_list(desk: Desk) -> None:
    facts = desk.root / "facts/alliance.yaml"
    facts.write_text(desk.read("facts/alliance.yaml").replace("  - {id: estovia, kind: state, name: Estovia}\n", ""))

    assert "Estovia" in desk.add(*MEMBERS).text
    refused = desk.add(*MEMBERS, "--complete")
    assert refused.status == 2
    assert "Estovia" in refused.errors
    taken = desk.add(*MEMBERS, "--complete", "--new-entity", "estovia:state:Estovia")
    assert taken.status == 0, taken.errors
    assert "value: [norrland, sudmark, estovia]" in desk.read("facts/alliance.yaml")


def test_what_has_not_happened_yet_is_a_plan(desk: Desk) -> None:
    run = desk.add(*BEGAN, "--subject", "drills", "--property", "starts", "--status", "planned")

    assert run.status == 0, run.errors
    assert "status: planned" in desk.read("facts/drills.yaml")


def test_a_new_subject_gets_a_file_of_its_name(desk: Desk) -> None:
    run = desk.add(
        "--quote", "Prime Minister Ida Holm", "--new-entity", "westmark-cabinet:body:the cabinet",
        "--new-property", "prime-minister:entity:person", "--subject", "westmark-cabinet",
        "--property", "prime-minister",
    )  # fmt: skip

    assert run.status == 0, run.errors + run.text
    text = desk.read("facts/westmark-cabinet.yaml")
    assert text.index("entities:") < text.index("properties:") < text.index("claims:")
    assert "value: holm" in text


def test_a_passage_that_stands_twice_is_told_apart(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    text = "Norrland joined the River Alliance. Sudmark agreed.\n\nLater, Norrland joined the River Alliance again.\n"
    (desk.root / "seeds/twice.txt").write_text(text)
    assert desk.run("source", "add", "seeds/twice.txt", "--yes", "--body", "1-3").status == 0
    given = ("--source", "twice", "--subject", "alliance", "--property", "member", "--yes")

    several = desk.run("add", *given, "--quote", "Norrland joined the River Alliance")
    cut = desk.run("add", *given, "--from", "Later, Norrland", "--to", "Alliance")
    third = desk.run("add", *given, "--quote", "joined the River Alliance", "--occurrence", "2", "--value", "norrland",
                     "--inferred", "the name stands before")  # fmt: skip

    assert several.status == 2
    assert "lines 1, 3" in several.errors
    assert cut.status == 0
    assert third.status == 0, third.errors + third.text
    assert desk.run("check").status == 0


def test_words_left_out_are_marked_and_a_passage_is_cut_from_the_source(desk: Desk) -> None:
    run = desk.add("--quote", "The River Alliance … includes Norrland, Sudmark", *MEMBERS[4:])

    assert run.status == 0, run.errors
    assert "The River Alliance … includes Norrland, Sudmark" in desk.read("facts/alliance.yaml")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((*MEMBERS[4:], "--quote", "includes Nordland, Sudmark and Estovia"), "nearest is on line 7"),
        ((*MEMBERS[4:], "--quote", "nothing of this kind at all"), "does not stand in source article"),
        ((*MEMBERS[4:], "--from", "Estovia", "--to", "no such end"), "does not stand after"),
        ((*MEMBERS[4:], "--from", "Nowhere near", "--to", "Estovia"), "does not stand"),
        ((*MEMBERS[4:], "--from", "Estovia"), "--to"),
        ((*MEMBERS[4:], "--quote", "Sudmark … currently"), "does not have"),
        ((*MEMBERS[4:], "--quote", "Estovia", "--occurrence", "9"), "not that often"),
        ((*MEMBERS[:4], "--subject", "aliance", "--property", "member"), "did you mean `alliance`"),
        ((*MEMBERS[:4], "--subject", "alliance", "--property", "membr"), "did you mean `member`"),
        ((*MEMBERS[:4], "--subject", "alliance", "--property", "occurs"), "give --value"),
        ((*MEMBERS[:6],), "--property"),
        ((*MEMBERS, "--file", "../elsewhere.yaml"), "no file below facts/"),
        ((*MEMBERS, "--file", "claims.txt"), ".yaml"),
        ((*MEMBERS, "--new-entity", "alone"), "ID:KIND:NAME"),
        ((*MEMBERS, "--new-entity", "Wrong Id:state:Wrong"), "id"),
        ((*MEMBERS, "--new-property", "thing:nonsense"), "type"),
    ],
)
def test_what_cannot_be_used_is_refused_before_anything_is_written(
    desk: Desk, arguments: tuple[str, ...], told: str
) -> None:
    before = desk.files()

    run = desk.add(*arguments)

    assert run.status == 2
    assert told in run.errors
    assert desk.files() == before


def test_an_id_is_taken_once(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--id", "the-members").status == 0

    assert "already" in desk.add(*MEMBERS, "--id", "the-members").errors


def test_nobody_at_the_terminal_and_no_yes_writes_nothing(desk: Desk) -> None:
    before = desk.files()

    run = desk.run("add", "--source", "article", *MEMBERS)

    assert run.status == 2
    assert "--yes" in run.errors
    assert desk.files() == before


def test_an_unknown_source_is_told_with_the_known_ones(desk: Desk) -> None:
    assert "article" in desk.run("add", "--source", "herald", *MEMBERS, "--yes").errors


def test_who_is_not_there_is_written_under_without(desk: Desk) -> None:
    run = desk.add("--quote", "Westmark is not considering joining the River Alliance", "--subject", "alliance",
                   "--property", "member", "--without", "westmark", "--said-by", "holm")  # fmt: skip

    assert run.status == 0, run.text
    assert "without: [westmark]" in desk.read("facts/alliance.yaml")


def test_a_project_that_forgives_no_white_space_gets_its_quotations_letter_for_letter(desk: Desk) -> None:
    (desk.root / "pyproject.toml").write_text('[tool.onrecord]\nforbidden_tiers = ["whitespace"]\n')
    source = desk.root / "seeds/wide.txt"
    source.write_text("The  River Alliance\nincludes Norrland  and Sudmark.\n")
    assert desk.run("source", "add", str(source), "--yes", "--body", "1-2").status == 0

    run = desk.run("add", "--source", "wide", "--from", "The", "--to", "Sudmark.", *MEMBERS[4:], "--yes")

    assert run.status == 0, run.errors
    assert "quote: |-" in desk.read("facts/alliance.yaml")
    assert desk.run("check").status == 0


def test_what_else_a_rule_asks_for_is_told_and_refuses_nothing(desk: Desk) -> None:
    facts = desk.read("facts/alliance.yaml")
    rule = "\nrules:\n  - {id: whole, kind: exercise, requires: [starts, place]}\n"
    (desk.root / "facts/alliance.yaml").write_text(facts + rule)

    run = desk.add(*BEGAN, "--subject", "drills", "--property", "starts")

    assert run.status == 0, run.errors
    assert desk.run("check").status == 1


def test_claims_on_one_time_that_say_something_else_stand_beside(desk: Desk) -> None:
    assert desk.add(*BEGAN, "--subject", "drills", "--property", "starts").status == 0

    run = desk.add("--quote", "about 2,500 soldiers", "--subject", "drills", "--property", "personnel")
    again = desk.add("--quote", "2,500 soldiers from all", "--subject", "drills", "--property", "personnel")

    assert "no other claim speaks of personnel" in run.text
    assert "drills-personnel" in again.text
    assert "drills-personnel-2" in again.text


def test_a_new_file_begins_with_the_schema_s_line(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    assert desk.run("init", "--yes").status == 0
    desk.with_article()

    assert desk.add(*MEMBERS, "--file", "facts/deep/er/members.yaml").status == 0

    first = desk.read("facts/deep/er/members.yaml").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../../schema/fact-file.schema.json"


def test_a_source_that_cannot_be_read_is_told(desk: Desk) -> None:
    (desk.root / "seeds/article.txt").unlink()

    run = desk.add(*MEMBERS)

    assert run.status == 2
    assert "missing" in run.errors


def test_a_fact_file_that_is_no_utf_8_is_told(desk: Desk) -> None:
    (desk.root / "facts/latin.yaml").write_bytes("claims: []  # für".encode("latin-1"))

    run = desk.add(*MEMBERS, "--file", "latin.yaml")

    assert run.status == 2
    assert "cannot be read" in run.errors


def test_a_link_out_of_the_folder_of_facts_is_not_followed(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (desk.root / "facts/away").symlink_to(tmp_path_factory.mktemp("away"))

    assert desk.add(*MEMBERS, "--file", "away/members.yaml").status == 2


def test_the_same_words_twice_without_a_difference_before_them_are_told_by_number(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    line = "Norrland joined the River Alliance on that day, as all knew.\n"
    (desk.root / "seeds/copies.txt").write_text(f"Again it was said:\n{line}" * 2)
    assert desk.run("source", "add", "seeds/copies.txt", "--yes", "--body", "2, 4").status == 0

    run = desk.run(
        "add", "--source", "copies", "--quote", "Norrland joined", "--occurrence", "2", "--subject", "alliance",
        "--property", "member", "--value", "norrland", "--yes",
    )  # fmt: skip

    assert run.status == 0, run.errors
    text = desk.read("facts/alliance.yaml")
    assert "prefix:" in text or "occurrence: 2" in text
    assert desk.run("check").status == 0


@pytest.mark.parametrize("value", ["last Tuesday", "2025-02-30"])
def test_a_value_that_is_none_of_the_property_s_type_is_refused_as_a_draft_too(desk: Desk, value: str) -> None:
    before = desk.files()

    run = desk.add(*BEGAN, "--subject", "drills", "--property", "starts", "--value", value, "--draft")

    assert run.status == 1
    assert "refused  F" in run.text
    assert desk.files() == before


def test_words_that_nothing_before_them_tells_apart_get_a_number(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    line = "Norrland joined the River Alliance.\n"
    (desk.root / "seeds/copies.txt").write_text("\n" * 300 + line + "\n" * 300 + line)
    assert desk.run("source", "add", "seeds/copies.txt", "--yes", "--body", "1-602").status == 0
    given = ("--source", "copies", "--subject", "alliance", "--property", "member", "--value", "norrland", "--yes")

    assert desk.run("add", *given, "--quote", "Norrland", "--occurrence", "2").status == 0

    assert "occurrence: 2" in desk.read("facts/alliance.yaml") or "prefix:" in desk.read("facts/alliance.yaml")
    assert desk.run("check").status == 0


def test_a_list_on_one_line_is_told_before_anything_is_written(desk: Desk) -> None:
    (desk.root / "facts/short.yaml").write_text("claims: [{id: a-claim, says: x}]\n")

    run = desk.add(*MEMBERS, "--file", "short.yaml")

    assert run.status == 2
    assert "on one line" in run.errors


def test_a_member_that_nobody_registered_refuses_the_claim(desk: Desk) -> None:
    before = desk.files()

    run = desk.add(*MEMBERS, "--value", "norrland, marrin", "--draft")

    assert run.status == 1
    assert "F004" in run.text
    assert desk.files() == before


HOLM_SAYS = ("--quote", HOLM, "--subject", "westmark", "--said-by", "holm")


def test_words_for_the_answers_of_a_new_property_are_given_along_with_it(desk: Desk) -> None:
    run = desk.add(*HOLM_SAYS, "--new-property", "entry:yesno", "--property", "entry",
                   "--yes-words", "joining, signing up", "--no-words", "staying away")  # fmt: skip

    assert run.status == 0, run.errors + run.text
    text = desk.read("facts/westmark.yaml")
    assert "    yes_words: [joining, signing up]\n    no_words: [staying away]\n" in text
    assert "value: no\n" in text
    assert desk.run("check").status == 0


def test_words_for_answers_without_a_new_property_are_wrong_usage(desk: Desk) -> None:
    run = desk.add(*HOLM_SAYS, "--property", "joining", "--yes-words", "joining")

    assert run.status == 2
    assert "--new-property ID:yesno" in run.errors


def test_add_and_suggest_read_a_denial_alike(desk: Desk) -> None:
    facts = desk.read("facts/alliance.yaml")
    (desk.root / "facts/alliance.yaml").write_text(facts.replace(", no_words: [not considering joining]", ""))

    drafts = desk.run("suggest", "article").text
    run = desk.add(*HOLM_SAYS, "--property", "joining")

    assert "property: joining\n    value: no\n" in drafts
    assert run.status == 0, run.text
    assert "value read from “joining”: no" in run.text
