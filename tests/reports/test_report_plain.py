"""Findings as plain lines: what pytest shows, and what the formats `concise` and `full` hold."""

from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.model.findings import Finding
from onrecord.model.positions import Position
from onrecord.model.verdicts import Status
from onrecord.report import Report
from onrecord.reports import render
from onrecord.reports.text_report import comparison_lines, finding_lines, summary_line


def finding(report: Report, rule: str) -> Finding:
    """Return the first finding of a rule."""
    return next(row for row in report.findings if row.rule == rule)


def told(report: Report, rule: str) -> str:
    """Return the first finding of a rule as one text."""
    return "\n".join(finding_lines(report, finding(report, rule)))


def test_the_first_line_is_place_code_and_message(report: Report) -> None:
    for row in report.findings:
        accepted = row.status is Status.ACCEPTED
        standing = f" (accepted: {row.dispute})" if accepted else " (warning)" if row.severity == "warning" else ""
        assert finding_lines(report, row)[0] == f"{row.position}: {row.rule} {row.message}{standing}"


def test_an_altered_quotation_shows_both_wordings_their_diff_and_what_to_do(report: Report) -> None:
    assert told(report, "Q202").split("\n")[1:] == [
        "    claim    altered: Six members.",
        "    quoted   “The League counts six members, Brenmark, Calder”",
        "    found    «The League counts four members, Brenmark, Calder», Dunmere and Farrow, since Estvale left it.",
        "             seeds/courier.txt:2:1 (likeness 0.94)  Calder Courier, 2031-05-20",
        "    differs  The League counts [-six-]{+four+} members, Brenmark, Calder",
        "             number: [-only in the quotation-] {+only in the source+}",
        "    help     Quote the source's own words, or check whether the source is the right one.",
    ]


def test_a_quotation_stands_in_its_sentence(report: Report) -> None:
    assert "quoted   “I have not «asked for this office»,” she said.\n" in told(report, "Q205")


def test_a_value_that_is_not_carried_shows_where_its_quotation_stands(report: Report) -> None:
    assert "seeds/courier.txt:2:1" in told(report, "G302")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("Q201", "not found in the source  The Brenmark Herald, 2031-05-14"),
        ("Q204", "stands in 2 places"),
        ("Q204", "place    3:53 “Brenmark and Calder”"),
        ("S101", "source   lost: Estvale Post, undated"),
    ],
)
def test_what_is_missing_is_said(report: Report, rule: str, words: str) -> None:
    assert words in told(report, rule)


def test_a_quotation_that_nobody_looked_for_is_not_called_missing(report: Report) -> None:
    row = replace(finding(report, "Q201"), claims=("from-lost",), sources=("lost",))

    assert "not looked for" in "\n".join(finding_lines(report, row))


def test_a_contradiction_shows_every_side_its_reason_and_a_dispute_to_paste(report: Report) -> None:
    row = finding(report, "M501")
    lines = comparison_lines(report, row)

    assert row.comparison is not None
    assert lines[0] == "contradiction M501 Northern Harbour League · member  facts/league.yaml:110:12"
    for words in (
        "    ▸ Brenmark, Calder, Dunmere and Farrow (the whole list)  (1 origin)",
        "    claim    members-courier: The League has four members.",
        "             seeds/courier.txt:2:1  Calder Courier, 2031-05-20",
        "    clash    May 2031 (2031-05)",
        f"    because  {row.comparison.why}",
        "               - id: members-of-the-league",
    ):
        assert words in lines


def test_a_chain_is_told_step_by_step_with_what_would_mend_it(report: Report) -> None:
    text = "\n".join(comparison_lines(report, finding(report, "T402")))

    assert "    step 1   The storm was on 1 May 2031 (storm-day)." in text
    assert "    blame    without starts-after-storm or starts-herald the rest agrees" in text


def test_an_accepted_contradiction_shows_its_dispute_instead_of_a_stanza(report: Report) -> None:
    text = "\n".join(comparison_lines(report, finding(report, "V602")))

    assert "(accepted)" in text
    assert "accepted who-counts-sailors: The Herald counts reservists, the Courier" in text
    assert "(review by 2033-06-30)" in text
    assert "paste" not in text


def test_what_compares_nothing_is_told_as_a_finding(report: Report) -> None:
    row = finding(report, "Q201")

    assert comparison_lines(report, row) == finding_lines(report, row)


def test_the_summary_counts_everything(report: Report) -> None:
    assert summary_line(report) == (
        "27 claims from 6 sources; 59 checks ran: 44 passed, 11 failed, 1 accepted, 3 warnings; 3 skipped; "
        "2 inferred (7% of claims); 2 differing pairs not compared for want of a common time"
    )


def test_concise_is_one_line_for_each_finding_that_asks_something_of_somebody(report: Report) -> None:
    lines = render(report, "concise").splitlines()

    assert len(lines) == 15 + 2
    assert lines[-2] == "4 notes: 1 change, 1 detail, 1 plan and 1 shared-wording"
    assert lines[-1].startswith("11 findings that fail; 27 claims")
    assert any(line.endswith("(accepted: who-counts-sailors)") for line in lines)


def test_full_also_lists_notes_and_what_could_not_run(report: Report) -> None:
    text = render(report, "full")

    assert "  facts/league.yaml:54:12: V601 the secretary changed from Oskar Venn to Mara Quist (change)" in text
    assert "  G301 no date expression that could be read (starts-courier)" in text


def test_a_report_of_nothing_says_so(report: Report) -> None:
    nothing = replace(report, findings=(), skipped=(), checks=replace(report.checks, run=0, failed=0))
    fine = replace(report, findings=(), checks=replace(report.checks, failed=0))

    assert render(nothing, "concise").startswith("nothing was checked; ")
    assert render(fine, "concise").startswith("nothing fails; ")


def test_the_line_of_the_fact_file_comes_with_a_caret(report: Report, tmp_path: Path) -> None:
    lines = [f"# line {number}" for number in range(1, 72)] + ["      - quote: Its\tmotto\x1b[31m"]
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "league.yaml").write_text("\n".join(lines))
    row = replace(finding(report, "Q201"), position=Position("facts/league.yaml", 72, 16))

    assert finding_lines(replace(report, root=tmp_path), row)[1:3] == [
        "  72 │       - quote: Its motto␛[31m",
        "     │                ^",
    ]


def test_of_a_long_line_the_part_around_the_place_is_shown(report: Report, tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "sources.yaml").write_text("x" * 500 + "HERE" + "y" * 500)
    row = replace(finding(report, "S101"), position=Position("facts/sources.yaml", 1, 501))
    _headline, line, caret, *_ = finding_lines(replace(report, root=tmp_path), row)

    assert len(line) < 120
    assert line[caret.index("^")] == "H"


@pytest.mark.parametrize("position", [Position("facts/league.yaml", 9, 1), Position("../secret", 1, 1)])
def test_a_line_that_is_gone_or_is_no_fact_file_is_left_out(report: Report, tmp_path: Path, position: Position) -> None:
    row = replace(finding(report, "F003"), position=position)

    assert len(finding_lines(replace(report, root=tmp_path), row)) == 1


def test_a_line_that_was_edited_since_is_shown_as_it_is_now(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "facts" / "league.yaml"
    file.parent.mkdir()
    row = finding(report, "F003")
    for words in ("first", "second one"):
        file.write_text(f"1\n2\n{words}")
        assert finding_lines(replace(report, root=tmp_path), row)[1] == f"  3 │ {words}"


def test_long_lists_are_cut_with_how_many_are_left(report: Report) -> None:
    row = finding(report, "M501")
    many = tuple(report.corpus.claims) * 3
    assert row.comparison is not None
    sides = (replace(row.comparison.sides[0], claims=many), *row.comparison.sides[1:])
    text = "\n".join(finding_lines(report, replace(row, sources=(), comparison=replace(row.comparison, sides=sides))))

    assert "… and 61 more claims" in text
    assert "more quotations" in text


def test_long_stretches_that_both_share_are_shortened_in_a_diff(report: Report) -> None:
    row = finding(report, "Q202")
    assert row.alteration is not None
    kept = replace(row.alteration.diff[0], text=" ".join(["word"] * 100) + " ")
    diff = (kept, row.alteration.diff[1], kept, row.alteration.diff[2], kept)
    lines = finding_lines(report, replace(row, alteration=replace(row.alteration, diff=diff)))
    [line] = [line for line in lines if "differs" in line]

    assert line.count("…") == 3
    assert len(line) < 400
