"""Fact files become a corpus of typed records, each of whose fields knows its place."""

import re
import textwrap
from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from files.malformed import BASE
from onrecord.files import load
from onrecord.files.records.schema import schema
from onrecord.model.claims import Answer, ClaimStatus, EntityValue, Evidence, Members, TextValue
from onrecord.model.corpus import AtMost, Corpus, Disjoint, Exactly, Order, Requires, Subset
from onrecord.model.settings import Settings

HASH = "a" * 64


def corpus(root: Path, **files: str) -> Corpus:
    """Load a project of the sound base file and these files."""
    (root / "facts").mkdir(exist_ok=True)
    for name, text in ({"base": BASE} | files).items():
        (root / f"facts/{name}.yaml").write_text(textwrap.dedent(text), "utf-8")
    return load(root, Settings())


def claim(fields: str) -> str:
    """Return a fact file with one claim, `c`, of which these are the fields."""
    return (
        "claims:\n  - id: c\n    says: A statement.\n    subject: league\n"
        "    evidence: [{source: gazette, quote: Some words.}]\n" + textwrap.indent(textwrap.dedent(fields), "    ")
    )


def messages(found: Corpus) -> list[str]:
    return [f"{row.rule} {row.message}" for row in found.problems.findings]


def test_a_project_without_facts_is_an_empty_corpus(tmp_path: Path) -> None:
    found = load(tmp_path, Settings())
    assert (found.files, found.claims, found.problems.findings) == ((), {}, ())
    assert "starts" in found.properties


def test_files_are_read_from_all_folders_and_sorted(tmp_path: Path) -> None:
    (tmp_path / "facts/deep/er").mkdir(parents=True)
    (tmp_path / "facts/deep/er/z.yml").write_text("onrecord: 1\n")
    (tmp_path / "facts/deep/.hidden.yaml").write_text("x: 1\n")
    (tmp_path / "facts/readme.md").write_text("x: 1\n")
    assert corpus(tmp_path).files == ("facts/base.yaml", "facts/deep/er/z.yml")


def test_a_folder_of_another_name(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims/a.yaml").write_text(BASE)
    assert load(tmp_path, Settings(facts="claims")).files == ("claims/a.yaml",)


def test_a_source(tmp_path: Path) -> None:
    made = corpus(
        tmp_path,
        case=f"""\
        sources:
          - id: wire
            path: agencies/wire.md
            sha256: {HASH}
            body: 1-10, 14-20, 30
            publisher: Wire
            language: de
            published: [2024-09-26..2024-10-07]
            derived_from: [gazette]
        """,
    ).sources["wire"]
    assert (made.path, made.body, made.language) == ("agencies/wire.md", ((1, 10), (14, 20), (30, 30)), "de")
    assert made.published is not None
    assert made.published.text == "[2024-09-26..2024-10-07]"
    assert made.derived_from == ("gazette",)
    assert str(made.marks.at("publisher")) == "facts/case.yaml:6:16"


def test_one_or_several_may_be_written_for_acts_for_maybe_and_derived_from(tmp_path: Path) -> None:
    made = corpus(
        tmp_path,
        case="""\
        entities:
          - {id: envoy, kind: person, name: Envoy, acts_for: ruritania, maybe: [league, illyria]}
        """,
    ).entities["envoy"]
    assert (made.acts_for, made.maybe) == (("ruritania",), ("league", "illyria"))


def test_a_property(tmp_path: Path) -> None:
    made = corpus(
        tmp_path,
        case="""\
        properties:
          - {id: seat, type: place, of: city, changes: never, one_at_a_time: true, words: [seat of], note: here}
          - {id: stance, type: yesno, yes_words: [agrees], no_words: [refuses], steady: P1Y}
        """,
    ).properties
    assert (made["seat"].of, made["seat"].never_changes, made["seat"].one_at_a_time) == ("city", True, True)
    assert made["seat"].words == ("seat of",)
    assert (made["stance"].yes_words, made["stance"].no_words) == (("agrees",), ("refuses",))
    assert made["stance"].steady is not None
    assert made["stance"].steady.most == 366


def test_declared_rules(tmp_path: Path) -> None:
    rules = corpus(
        tmp_path,
        case="""\
        rules:
          - {id: a, kind: body, order: [starts, ends]}
          - {id: b, subset: {of: participant, in: chair.member}}
          - {id: c, disjoint: [member, participant]}
          - {id: d, at_most: {of: member, count: 6}}
          - {id: e, exactly: {of: member, count: ">=3"}}
          - {id: f, kind: body, requires: [chair], note: always}
        """,
    ).rules
    assert rules["a"].constraint == Order(("starts", "ends"))
    assert rules["b"].constraint == Subset("participant", "chair.member")
    assert rules["c"].constraint == Disjoint(("member", "participant"))
    assert isinstance(rules["d"].constraint, AtMost)
    assert isinstance(rules["e"].constraint, Exactly)
    assert rules["e"].constraint.count.text == ">=3"
    assert (rules["f"].constraint, rules["f"].kind) == (Requires(("chair",)), "body")


def test_a_dispute_names_its_claims_whether_or_not_they_exist(tmp_path: Path) -> None:
    made = corpus(
        tmp_path,
        case="""\
        disputes:
          - {id: d, between: [x, y], reason: Two registers., prefer: y, review_by: 2027-06-30}
        """,
    ).disputes["d"]
    assert (made.between, made.prefer) == (("x", "y"), "y")
    assert made.review_by is not None
    assert made.review_by.end.latest == date(2027, 6, 30).toordinal()


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ("property: member\nvalue: [ruritania, illyria]", Members(("ruritania", "illyria"))),
        ("property: member\nvalue: []\ncomplete: true", Members(())),
        ("property: chair\nvalue: illyria", EntityValue("illyria")),
        ("property: place\nvalue: illyria", EntityValue("illyria")),
        ("property: open\nvalue: no", Answer(yes=False)),
        ("property: motto\nvalue: Onward", TextValue("Onward")),
        ("property: motto\nvalue: 'Onward' # a remark", TextValue("Onward")),
    ],
)
def test_a_value_has_the_type_of_its_property(fields: str, value: object, tmp_path: Path) -> None:
    assert corpus(tmp_path, case=claim(fields)).claims["c"].value == value


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ("property: starts\nvalue: 2024-09-26", "2024-09-26"),
        ("property: starts\nvalue: [2024-09-26..2024-10-07]", "[2024-09-26..2024-10-07]"),
        ("property: starts\nvalue: [2023, 2024]", "[2023, 2024]"),
        ("property: lasts\nvalue: [P5D..P9D]", "[P5D..P9D]"),
        ("property: staff\nvalue: ~2500", "~2500"),
        ("property: staff\nvalue: 2000..3000", "2000..3000"),
    ],
)
def test_times_durations_and_quantities_keep_the_words_written(fields: str, text: str, tmp_path: Path) -> None:
    assert getattr(corpus(tmp_path, case=claim(fields)).claims["c"].value, "text", None) == text


def test_a_claim_with_everything_around_its_value(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        case="""\
        claims:
          - id: c
            says: Illyria is planned to join.
            subject: league
            property: member
            without: [ruritania]
            as_of: 2024-05
            said_by: illyria
            said_on: 2024-05-01
            via: courier
            status: planned
            inferred: {as_of: The gazette is dated.}
            two_origins: false
            note: see below
            evidence:
              - source: gazette
                quote: Illyria … will join
                prefix: once
                suffix: again
                occurrence: 2
                context: reviewed, because the sentence before is about another league
        """,
    )
    made = found.claims["c"]
    assert (made.value, made.without, made.via, made.status) == (None, ("ruritania",), "courier", ClaimStatus.PLANNED)
    assert (made.is_inferred("as_of"), made.is_inferred(), made.two_origins) == (True, False, False)
    assert made.evidence == (
        Evidence("gazette", "Illyria … will join", "once", "again", 2,
                 "reviewed, because the sentence before is about another league"),
    )  # fmt: skip
    assert str(made.marks.at("evidence", 0, "quote")) == "facts/case.yaml:17:16"
    assert found.problems.findings == ()


def test_a_whole_claim_may_be_inferred_or_withdrawn(tmp_path: Path) -> None:
    made = corpus(tmp_path, case=claim("property: open\nvalue: yes\ninferred: It says so.\nwithdrawn: mistaken"))
    assert made.claims["c"].is_inferred("said_by")
    assert made.claims["c"].withdrawn == "mistaken"


def test_a_time_relative_to_another(tmp_path: Path) -> None:
    made = (
        corpus(
            tmp_path,
            case=claim("""\
        property: starts
        relative: {to: source:gazette.published, is: after, by: "[P5D..P9D]"}
        """),
        )
        .claims["c"]
        .relative
    )
    assert made is not None
    assert (made.to, made.relation, made.by and made.by.most) == ("source:gazette.published", "after", 9)


def test_a_count_of_members(tmp_path: Path) -> None:
    made = corpus(tmp_path, case=claim("property: member\ncount: 6")).claims["c"]
    assert made.count is not None
    assert made.count.low == 6


def test_an_error_in_a_date_is_told_at_its_character(tmp_path: Path) -> None:
    found = corpus(tmp_path, case=claim('property: staff\nvalue: "12 1/2"'))
    assert [str(row.position) for row in found.problems.findings] == ["facts/case.yaml:7:15"]


PROPERTIES = """\
properties:
  - {id: length, type: quantity, unit: km}
  - {id: heat, type: quantity, unit: °C}
  - {id: ships, type: quantity}
"""


@pytest.mark.parametrize(
    ("property_", "value", "unit"),
    [
        ("length", "12", ""),
        ("length", "12 km", "km"),
        ("length", "12 kilometres", "kilometres"),
        ("length", "2000..3000 m", "m"),
        ("length", '">=3 miles"', "miles"),
        ("heat", "68 °F", "°F"),
        ("staff", "~2500 people", "people"),
        ("staff", "2500 People", "People"),
    ],
)
def test_a_number_may_have_a_unit_of_its_own(tmp_path: Path, property_: str, value: str, unit: str) -> None:
    found = corpus(tmp_path, case=PROPERTIES + claim(f"property: {property_}\nvalue: {value}"))

    assert (messages(found), getattr(found.claims["c"].value, "unit", None)) == ([], unit)


@pytest.mark.parametrize(
    ("property_", "value", "message"),
    [
        (
            "length",
            "12 kg",
            "`kg` and `km` measure different things; `length` is counted in `km`: write the value in that unit",
        ),
        (
            "length",
            "12 people",
            (
                "`people` is no unit that is known here, and compares only with itself; "
                "`length` is counted in `km`: write the value in that unit"
            ),
        ),
        (
            "staff",
            "12 km",
            (
                "`people` is no unit that is known here, and compares only with itself; "
                "`staff` is counted in `people`: write the value in that unit"
            ),
        ),
        (
            "ships",
            "12 km",
            (
                "`km` is a unit, and `ships` has none to hold it against: give the property `unit: km`, "
                "or write the number alone"
            ),
        ),
    ],
)
def test_a_unit_that_does_not_fit_is_told_at_its_place(
    tmp_path: Path, property_: str, value: str, message: str
) -> None:
    found = corpus(tmp_path, case=PROPERTIES + claim(f"property: {property_}\nvalue: {value}"))

    assert (messages(found), list(found.claims)) == ([f"F009 {message}"], [])
    assert str(found.problems.findings[0].position) == "facts/case.yaml:11:15"


@pytest.mark.parametrize(
    ("written", "column"),
    [("2023-02-30", 12), ("[2023..2023-02-30]", 19), ("'[2023..2023-02-30]'", 20), ("[2023,2023-02-30]", 12)],
)
def test_the_character_is_told_where_the_words_stand_as_read(written: str, column: int, tmp_path: Path) -> None:
    (row,) = corpus(tmp_path, case=claim(f"property: starts\nvalue: {written}")).problems.findings
    assert (row.rule, row.position.line) == ("F010", 7)
    assert row.position.column >= column


def test_a_file_of_remarks_says_nothing(tmp_path: Path) -> None:
    assert messages(corpus(tmp_path, case="# later\n")) == []


def test_what_names_an_unreadable_record_is_skipped_and_not_blamed(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        broken="entities:\n  - {id: atlantis, kind: state, nam: Atlantis, name: A}\n",
        town="entities:\n  - {id: port, kind: town, name: Port, within: atlantis}\n",
        case=claim("property: member\nvalue: [atlantis]"),
        other=claim("property: chair\nvalue: port").replace("id: c", "id: d"),
    )
    assert messages(found) == ["F002 unknown key `nam`; did you mean `name`?"]
    assert (found.claims, "port" in found.entities) == ({}, False)
    assert found.unreadable == {"claims": {"c", "d"}, "entities": {"atlantis", "port"}}
    assert [(row.rule, row.claims) for row in found.problems.skipped] == [
        ("F004", ()),
        ("F004", ("c",)),
        ("F004", ("d",)),
    ]


def test_a_file_that_yaml_cannot_read_takes_its_ids_out_without_blame(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        broken="entities:\n  - id: atlantis\n    kind: [s]tate\n    name: Atlantis\n",
        case=claim("property: chair\nvalue: atlantis"),
    )
    assert [row.rule for row in found.problems.findings] == ["F001"]
    assert found.claims == {}


def test_a_misspelt_table_takes_its_ids_out_without_blame(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        broken="entitys:\n  - {id: atlantis, kind: state, name: Atlantis}\n",
        case=claim("property: chair\nvalue: atlantis"),
    )
    assert messages(found) == ["F002 unknown key `entitys`; did you mean `entities`?"]


def test_the_first_of_two_records_with_one_id_stands(tmp_path: Path) -> None:
    found = corpus(tmp_path, case="entities:\n  - {id: league, kind: club, name: Other}\n")
    assert found.entities["league"].name == "League"
    assert [row.rule for row in found.problems.findings] == ["F003"]


def test_a_name_of_two_is_explained_by_a_metonym_another_kind_or_a_maybe(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        case="""\
        entities:
          - {id: a, kind: state, name: Arcadia, metonyms: [Illyria]}
          - {id: b, kind: place, name: Illyria}
          - {id: d, kind: state, name: Illyria, maybe: illyria}
        """,
    )
    assert messages(found) == []
    assert "d" in found.entities


def test_names_are_compared_however_their_accents_are_written(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        case="""\
        entities:
          - {id: a, kind: state, name: "Caf\u00e9"}
          - {id: b, kind: state, name: B, also: [Other, "Cafe\u0301"]}
        """,
    )
    assert [(row.rule, row.position.line) for row in found.problems.findings] == [("F007", 3)]


def test_everything_wrong_is_told_not_only_the_first(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        case="""\
        entities:
          - {id: A, kind: state, name: A}
          - {id: b, kin: state, name: B}
        claims:
          - id: c
            says: x
            subject: leag
            property: membr
            value: [x]
            evidence: [{source: gazet, quote: x}]
        """,
    )
    assert [row.rule for row in found.problems.findings] == ["F002", "F002", "F002", "F004", "F004", "F004"]


def test_findings_about_a_claim_or_source_name_it(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        case=claim("property: member\nvalue: ruritania"),
        other=f"sources:\n  - {{id: s, path: ../s, sha256: {HASH}}}\n",
    )
    assert [(row.claims, row.sources) for row in found.problems.findings] == [(("c",), ()), ((), ("s",))]


def test_fingerprints_tell_findings_apart_and_do_not_hold_the_line(tmp_path: Path) -> None:
    text = claim("property: member\nvalue: ruritania\nas_of: 2020/2021")
    first = corpus(tmp_path, case=text).problems.findings
    second = corpus(tmp_path, case="# moved\n" + text).problems.findings
    assert len({row.fingerprint for row in first}) == 2
    assert [row.fingerprint for row in first] == [row.fingerprint for row in second]
    assert [row.position.line + 1 for row in first] == [row.position.line for row in second]


def test_checks_that_found_nothing_are_counted(tmp_path: Path) -> None:
    passed = corpus(tmp_path, case=claim("property: member\nvalue: [ruritania]")).problems.passed
    assert (passed["F001"], passed["F002"], passed["F009"]) == (2, 11, 1)


def test_what_an_editor_highlights_as_a_number_or_a_flag_is_read(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        case="""\
        onrecord: 1
        claims:
          - {id: c, says: x, subject: league, property: staff, value: 2500, as_of: 2024, evidence: [
              {source: gazette, quote: x, occurrence: 1}]}
          - {id: d, says: x, subject: league, property: member, value: [illyria], complete: false, evidence: [
              {source: gazette, quote: x}]}
        """,
    )
    assert messages(found) == []
    assert not found.claims["d"].complete


def test_the_facts_of_the_design_are_read(tmp_path: Path) -> None:
    names = ("kazakhstan", "russia", "belarus", "kyrgyzstan", "tajikistan", "safarian", "point-of-no-return-remark",
             "indestructible-brotherhood-2023", "indestructible-brotherhood-2024")  # fmt: skip
    entities = "".join(f"  - {{id: {name}, kind: state, name: {name}}}\n" for name in names)
    sources = "".join(f"  - {{id: {name}, path: {name}.txt, sha256: {HASH}}}\n" for name in ("rferl", "independent"))
    rest = f"sources:\n{sources}entities:\n{entities}properties:\n  - {{id: organiser, type: entity}}\n"
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/design.yaml").write_text(DESIGN)
    (tmp_path / "facts/rest.yaml").write_text(rest)
    found = load(tmp_path, Settings())
    assert messages(found) == []
    assert sorted(found.claims) == ["armenia-not-leaving", "members", "remark"]
    assert re.match(r"The League .* Tajikistan\.$", found.claims["members"].evidence[0].quote)


def test_an_editor_that_reads_numbers_and_flags_finds_nothing_wrong() -> None:
    class Editor(yaml.SafeLoader):
        """Reads numbers and flags as editors do, and dates as text."""

    resolvers = {
        char: [(tag, pattern) for tag, pattern in rows if not tag.endswith("timestamp")]
        for char, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Editor.yaml_implicit_resolvers = resolvers
    read = yaml.load(DESIGN, Loader=Editor)  # noqa: S506 - a safe loader
    assert read["onrecord"] == 1
    assert [error.message for error in Draft7Validator(schema()).iter_errors(read)] == []


DESIGN = f"""\
# yaml-language-server: $schema=../schema/fact-file.schema.json
onrecord: 1
sources:
  - id: asia-plus
    path: asia-plus.txt                      # below seeds/; never outside it
    sha256: {HASH}
    body: 1-10                               # the article's own lines
    publisher: Asia-Plus                     # optional, as are title, url, retrieved, language
    published: "[2024-09-26..2024-10-07]"    # some day in this range
    published_note: undated; it says the drill is being conducted
    derived_from: [rferl]                    # same wording
entities:
  - {{id: csto, kind: organisation, name: League of Nations, also: [CSTO]}}
  - {{id: pashinyan, kind: person, name: Nikol Pashinyan, also: [Pashinyan], acts_for: armenia}}
  - {{id: armenia, kind: state, name: Armenia, adjectives: [Armenian], metonyms: [Yerevan]}}
  - {{id: almaty, kind: place, name: Almaty, within: kazakhstan}}
  - {{id: drill, kind: exercise, name: CSTO training, maybe: indestructible-brotherhood-2023}}
properties:                                  # beside the built-in ones
  - {{id: member, type: set, of: state, steady: P1Y}}
  - {{id: chair, type: entity, one_at_a_time: true}}
  - {{id: personnel, type: quantity, unit: people, changes: never}}
  - {{id: leaving-csto, type: yesno, yes_words: [pull out, leaving], no_words: [not considering leaving]}}
rules:
  - {{id: participants-are-members, kind: exercise, subset: {{of: participant, in: organiser.member}}}}
  - {{id: ends-after-it-starts, kind: exercise, order: [starts, ends]}}
claims:
  - id: members
    says: The League has six members.        # the claim in a person's words
    subject: csto
    property: member
    value: [russia, armenia, belarus, kazakhstan, kyrgyzstan, tajikistan]
    complete: true                           # the source gives this as the whole list
    evidence:
      - source: asia-plus
        quote: >-
          The League currently includes Russia,
          Armenia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan.
  - id: armenia-not-leaving
    says: Armenia is not considering leaving the League.
    subject: armenia
    property: leaving-csto
    value: no
    said_by: safarian                        # left out: the source says it in its own voice
    said_on: 2023-11-23
    evidence:
      - source: independent
        quote: Armenia is not considering leaving the League
  - id: remark
    says: The remark came a week before the drill began.
    subject: point-of-no-return-remark
    property: occurs
    relative: {{to: indestructible-brotherhood-2024.starts, is: before, by: "[P6D..P10D]"}}
    evidence:
      - source: independent
        quote: a week before
disputes:
  - id: which-lists-the-chair
    between: [chair-a, chair-b]
    reason: One source names the host of the summit, the other the year's chair.
    prefer: chair-b                          # optional; nothing is deleted
    review_by: 2027-06-30
"""


KINDS = """
    entities:
      - {id: viola, kind: person, name: Viola, acts_for: illyria}
      - {id: feste, kind: person, name: Feste}
    properties:
      - {id: ally, type: set, of: state}
      - {id: seat, type: place, of: state}
    claims:
      - {id: a, says: x, subject: league, property: PROPERTY, value: VALUE, evidence: [{source: gazette, quote: x}]}
"""


@pytest.mark.parametrize(
    ("name", "value", "slips"),
    [
        ("ally", "[illyria]", []),
        ("ally", "[viola]", []),
        ("ally", "[illyria, feste]", [(9, "feste")]),
        ("ally", "[league]", [(9, "league")]),
        ("seat", "illyria", []),
        ("seat", "feste", [(9, "feste")]),
        ("participant", "[feste]", []),
    ],
)
def test_an_entity_of_another_kind_than_asked_for_is_told(
    tmp_path: Path, name: str, value: str, slips: list[tuple[int, str]]
) -> None:
    found = corpus(tmp_path, kinds=KINDS.replace("PROPERTY", name).replace("VALUE", value))

    told = [row for row in found.problems.findings if row.rule == "F012"]
    assert [(row.position.line, row.message.split("`")[1]) for row in told] == slips
    assert "a" in found.claims


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("property: starts\nvalue: 2024\ninferred: {as_of: it is known}", ["as_of"]),
        ("property: starts\nvalue: 2024\nas_of: 2024\ninferred: {as_of: it is known, during: too}", ["during"]),
        ("property: starts\nvalue: 2024\ninferred: {value: it is known}", []),
        ("property: starts\nvalue: 2024\ninferred: it is known", []),
        ("property: starts\nvalue: 2024\ninferred: {said_by: it is their own view}", []),
        ("property: starts\nrelative: {to: league.ends, is: before}\ninferred: {value: it is known}", []),
        ("property: participant\ncount: 3\ninferred: {value: it is known}", ["value"]),
    ],
)
def test_a_reason_for_a_field_that_is_not_there_is_told_and_the_claim_stays(
    tmp_path: Path, fields: str, told: list[str]
) -> None:
    found = corpus(tmp_path, c=claim(fields))

    assert [row.message.split("`")[3] for row in found.problems.findings if row.rule == "F013"] == told
    assert len(found.problems.findings) == len(told)
    assert "c" in found.claims


def test_a_reason_for_a_value_that_is_a_count_is_sent_to_the_count(tmp_path: Path) -> None:
    (finding,) = corpus(
        tmp_path, c=claim("property: participant\ncount: 3\ninferred: {value: it is known}")
    ).problems.findings

    assert finding.message.endswith("take it out, or name the field that is meant, `count`")
    assert (finding.rule, str(finding.position)) == ("F013", "facts/c.yaml:8:23")
