"""What a careful reader found in laying the five articles side by side, against what the report says of them.

`reading_agreement.yaml` was written before the tool and before the facts. Each of its entries is either a finding of
the report, under the same verdict, or stands here with the reason why no two claims differ over it.
"""

from pathlib import Path
from typing import Any

from corpus.shipped import shipped_report
from tables import table

READING: dict[str, Any] = table(Path(__file__).parent / "reading_agreement.yaml")

IN_THE_REPORT = {
    "union-state-pressure": ("V604", "attributed", "russia", "presses-armenia-into-union-state"),
    "leaving-2023-and-2024": ("V604", "change", "armenia", "leaving-csto"),
    "brotherhood-2023-planned-in-armenia-cancelled": (
        "V604", "plan", "indestructible-brotherhood-2023", "held",
    ),
    "near-almaty-in-kazakhstan": ("V603", "detail", "indestructible-brotherhood-2024", "place"),
    "base-or-bases": ("V602", "detail", "armenia", "russian-bases"),
}  # fmt: skip

ONE_ORIGIN = {"shared-kicked-off", "shared-skip-since-october", "shared-relations-worsened", "shared-clash-ended"}

NO_TWO_CLAIMS_DIFFER = {
    "all-events-boycotted-but-summit-2022-hosted": "the summit of 2022 stands in a caption, outside the body",
    "worsened-for-two-years-after-september-2023": "within one sentence; about two years reaches that far back",
    "which-drill-in-kyrgyzstan": "the facts say that the drills may be one, and only one of them is dated",
    "bases-not-on-the-agenda-but-of-no-use": "two statements about two things: talks on the bases, and their use",
    "control-of-karabakh": "one sentence tells of the succession; it is an end followed by a beginning",
    "planned-in-armenia-held-in-kyrgyzstan": "two exercises that may be one; what a plan explains then is not told",
    "leaving-announced-still-member": "an announced intention and a membership are two properties",
    "kazakhstan-upcoming-and-current-chair": "both name Kazakhstan: the plan came true",
    "start-and-extent-of-brotherhood-2024": "a start and an extent that begins on that day agree",
    "maneuvers-and-command-staff-drill": "two descriptions, not two values",
    "skipped-since-when": "two beginnings of two things: all events, and three exercises",
    "troops-peacekeepers-since-2020": "one article dates them, the others do not",
    "offensive-dated-and-undated": "one article dates it, the others do not",
    "clashes-2022-and-other-skirmishes": "open lists",
    "why-the-rift": "open lists",
    "nearing-or-crossing-the-point": "a summary and the words themselves",
    "partners-in-the-west": "open lists",
    "how-close-an-ally": "two descriptions by two speakers",
    "drills-one-or-more-cancelled": "one of several: a part, not another number",
    "shared-second-copy": "the second copy is outside the article's body",
}


def comparisons() -> set[tuple[str, str, str, str]]:
    return {
        (row.rule, str(row.verdict), row.comparison.subject, row.comparison.property)
        for row in shipped_report().findings
        if row.comparison is not None
    }


def test_every_entry_of_the_reading_is_accounted_for() -> None:
    read = {row["id"]: row["kind"] for row in READING["findings"]}

    assert set(read) == set(IN_THE_REPORT) | ONE_ORIGIN | set(NO_TWO_CLAIMS_DIFFER)
    assert {name: row[1] for name, row in IN_THE_REPORT.items()} == {name: read[name] for name in IN_THE_REPORT}


def test_the_report_says_what_the_reading_says_and_nothing_else() -> None:
    assert comparisons() == set(IN_THE_REPORT.values())
    assert READING["certain_contradictions"] in (0, [], None)


def test_the_two_articles_that_share_their_wording_are_one_origin() -> None:
    origins = shipped_report().origins

    assert origins["asia-plus-2024"] == origins["rferl-2024"]
    assert len(set(origins.values())) == 4
