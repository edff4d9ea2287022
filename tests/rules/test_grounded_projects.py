"""Grounding as a curator meets it: from a fact file to a finding at its value."""

from pathlib import Path

from harness import Project

ENTITIES = """
    entities:
      - {id: drill, kind: exercise, name: Steel River}
      - {id: armenia, kind: state, name: Armenia, metonyms: [Yerevan]}
      - {id: belarus, kind: state, name: Belarus}
      - {id: russia, kind: state, name: Russia, adjectives: [Russian]}
      - {id: minister, kind: person, name: Ana Sarkis}
    properties:
      - {id: personnel, type: quantity, unit: people, changes: never}
      - {id: joining, type: yesno, yes_words: [will join], no_words: [stays away]}
"""


def claimed(tmp_path: Path, text: str, claim: str) -> Project:
    """Build a project of one source and one claim."""
    return Project(tmp_path).source("gazette", text).facts(ENTITIES, name="things").facts(claim)


def test_a_member_that_is_not_named_is_told_at_its_place_in_the_list(tmp_path: Path) -> None:
    project = claimed(
        tmp_path,
        "Russian troops trained with those of Belarus.",
        """
        claims:
          - id: who
            says: Three states took part.
            subject: drill
            property: participant
            value: [belarus, russia, armenia]
            evidence:
              - {source: gazette, quote: Russian troops trained with those of Belarus}
        """,
    )

    (finding,) = project.findings("G")
    assert str(finding.position) == "facts/case.yaml:7:30"
    assert finding.message == "the quotation does not name Armenia (also known as Yerevan)"
    assert finding.fails


def test_an_editors_words_are_no_evidence(tmp_path: Path) -> None:
    project = claimed(
        tmp_path,
        "They will join the drill with Belarus, the minister said.",
        """
        claims:
          - id: who
            says: Armenia and Belarus take part.
            subject: drill
            property: participant
            value: [belarus, armenia]
            evidence:
              - {source: gazette, quote: "[Armenia] will join the drill with Belarus"}
        """,
    )

    assert [row.rule for row in project.findings("G302")] == ["G302"]


def test_an_editors_capital_leaves_the_name_found(tmp_path: Path) -> None:
    project = claimed(
        tmp_path,
        "Later, with 2,500 men, Belarus came.",
        """
        claims:
          - id: how-many
            says: There were 2,500.
            subject: drill
            property: personnel
            value: 2500
            evidence:
              - {source: gazette, quote: "[W]ith 2,500 men … Belarus came."}
        """,
    )

    assert project.rules() == []


def test_speaker_and_answer_are_told_apart(tmp_path: Path) -> None:
    project = claimed(
        tmp_path,
        "“Armenia stays away,” an official said.",
        """
        claims:
          - id: joins
            says: Armenia will join, Sarkis said.
            subject: armenia
            property: joining
            value: yes
            said_by: minister
            evidence:
              - {source: gazette, quote: Armenia stays away}
        """,
    )

    assert [(row.rule, row.position.line) for row in project.findings("G")] == [("G307", 7), ("G308", 8)]


def test_an_altered_quotation_grounds_nothing(tmp_path: Path) -> None:
    project = claimed(
        tmp_path,
        "Approximately 2,500 personnel of Belarus trained on the river bank.",
        """
        claims:
          - id: how-many
            says: There were about 2,500.
            subject: drill
            property: personnel
            value: ~2500
            evidence:
              - {source: gazette, quote: "Approximately 2,600 personnel of Belarus trained on the river bank."}
        """,
    )
    report = project.check()

    assert "G303" not in report.passed
    assert ("G303", "its quotation from gazette was not found") in [(row.rule, row.reason) for row in report.skipped]


def test_a_rule_that_is_off_by_default_runs_where_the_settings_ask(tmp_path: Path) -> None:
    claim = """
        claims:
          - id: who
            says: Belarus took part.
            subject: drill
            property: participant
            value: [belarus]
            evidence:
              - {source: gazette, quote: Belarus trained.}
        """
    source = "It was hot. Belarus trained."
    quiet = claimed(tmp_path / "quiet", source, claim)
    asked = Project(tmp_path / "asked", '[tool.onrecord.severity]\nG306 = "warning"\n')
    asked.source("gazette", source).facts(ENTITIES, name="things").facts(claim)

    assert quiet.rules("G306") == []
    assert [(row.rule, str(row.severity)) for row in asked.findings("G306")] == [("G306", "warning")]
