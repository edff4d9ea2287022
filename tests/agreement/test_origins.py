"""Origins: which sources are one witness, and which claims rest on one alone."""

from pathlib import Path

from agreement.corpora import corpus_of
from harness import Project
from onrecord.agreement.shared_origins import find_origins
from onrecord.documents import Documents
from onrecord.model.findings import Finding
from onrecord.model.settings import Settings

WORDS = (
    "Forty trucks crossed the northern bridge before dawn on Monday while officials in the capital were still "
    "denying that any column had left its barracks at all"
)
OTHER = (
    "The harbour stayed shut for a third day after a storm tore two cranes from their rails and left the outer "
    "mole under a metre of water"
)


def project(tmp_path: Path, herald: str, courier: str, configuration: str = "", **courier_fields: object) -> Project:
    made = Project(tmp_path, configuration)
    made.source("herald", herald, published="2025-03-01")
    made.source("courier", courier, published="2025-03-02", **courier_fields)
    return made


def shared(made: Project) -> tuple[Finding, ...]:
    return made.findings("I701")


def test_two_sources_with_one_passage_are_one_origin(tmp_path: Path) -> None:
    made = project(tmp_path, f"Our reporter writes. {WORDS}.", f"{OTHER}. {WORDS}.")
    (finding,) = shared(made)

    assert finding.sources == ("courier", "herald")
    assert finding.severity == "note"
    assert "27 words in all" in finding.message
    assert finding.position.path == "facts/sources/courier.yaml"
    assert made.check().origins == {"courier": "herald", "herald": "herald"}


def test_a_few_changed_words_do_no_harm(tmp_path: Path) -> None:
    changed = WORDS.replace("were still", "had long been")
    assert shared(project(tmp_path, f"{WORDS}.", f"{OTHER}. {changed}."))


def test_different_words_are_two_origins(tmp_path: Path) -> None:
    made = project(tmp_path, f"{WORDS}.", f"{OTHER}.")

    assert shared(made) == ()
    assert made.check().origins == {"courier": "courier", "herald": "herald"}
    assert made.check().passed["I701"] == 2


def test_a_declared_derivation_is_silent_and_one_origin(tmp_path: Path) -> None:
    made = project(tmp_path, f"{WORDS}.", f"{WORDS}.", derived_from=["herald"])

    assert shared(made) == ()
    assert made.check().origins["courier"] == "herald"


def test_a_declared_derivation_counts_without_a_shared_word(tmp_path: Path) -> None:
    made = project(tmp_path, f"{WORDS}.", f"{OTHER}.", derived_from=["herald"])
    assert made.check().origins["courier"] == "herald"


def test_a_speech_that_both_quote_is_no_shared_wording(tmp_path: Path) -> None:
    speech = f"“{WORDS},” the minister said."
    assert shared(project(tmp_path, f"Our reporter writes. {speech}", f"{OTHER}. {speech}")) == ()


def test_a_name_in_quotation_marks_hides_nothing(tmp_path: Path) -> None:
    named = WORDS.replace("column", "“northern column”")
    assert shared(project(tmp_path, f"{named}.", f"{named}."))


def test_states_in_the_order_of_the_alphabet_are_no_shared_wording(tmp_path: Path) -> None:
    states = (
        "Albania, Belgium, Bulgaria, Canada, Croatia, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, "
        "Hungary, Iceland, Italy, Latvia, Lithuania, Luxembourg and Montenegro"
    )
    assert shared(project(tmp_path, f"It was signed by {states}.", f"Members: {states}.")) == ()


def test_only_the_body_is_compared(tmp_path: Path) -> None:
    made = project(tmp_path, f"{WORDS}.", f"{OTHER}.\n{WORDS}.", body="1-1")
    assert shared(made) == ()


def test_what_stands_in_very_many_sources_is_boilerplate(tmp_path: Path) -> None:
    made = Project(tmp_path)
    for number in range(32):
        own = " ".join(f"word{number}x{place}" for place in range(20))
        made.source(f"s{number:02}", f"{own}. {WORDS}.")

    assert shared(made) == ()


def test_very_many_pairs_are_told_of_once_for_each_source(tmp_path: Path) -> None:
    made = Project(tmp_path)
    for number in range(8):
        own = " ".join(f"word{number}x{place}" for place in range(20))
        made.source(f"s{number}", f"{own}. {WORDS}.")

    assert len(shared(made)) == 7
    assert set(made.check().origins.values()) == {"s0"}


def test_a_source_that_cannot_be_read_is_skipped_aloud(tmp_path: Path) -> None:
    made = project(tmp_path, f"{WORDS}.", f"{OTHER}.")
    (tmp_path / "seeds" / "courier.txt").unlink()

    assert [row.reason for row in made.check().skipped if row.rule == "I701"] == [
        "the text of courier could not be read, so its wording was not compared"
    ]


TWO = {"herald": "2025-03-01", "courier": "2025-03-02"}


def once(claims: str, settings: Settings) -> list[tuple[str, ...]]:
    facts = f"entities: [{{id: shield}}, {{id: agency}}]\nclaims:\n{claims}"
    outcome = find_origins(corpus_of(facts, TWO), Documents(), settings).outcome
    return [row.claims for row in outcome.findings if row.rule == "I702"]


ONE_SOURCE = "  - {id: a, subject: shield, property: starts, value: 2024-05-10, evidence: [{source: herald}]}\n"
TIMES = Settings(two_origins=("time",))


def test_no_policy_asks_nothing() -> None:
    assert once(ONE_SOURCE, Settings()) == []


def test_a_policy_asks_two_origins_of_a_type_of_property() -> None:
    assert once(ONE_SOURCE, TIMES) == [("a",)]
    assert once(ONE_SOURCE, Settings(two_origins=("set",))) == []


def test_a_claim_that_says_the_same_is_a_second_witness() -> None:
    second = "  - {id: b, subject: shield, property: starts, value: 2024-05-10, evidence: [{source: courier}]}\n"
    assert once(ONE_SOURCE + second, TIMES) == []


def test_a_claim_that_says_something_else_is_none() -> None:
    second = "  - {id: b, subject: shield, property: starts, value: 2024-05-11, evidence: [{source: courier}]}\n"
    assert once(ONE_SOURCE + second, TIMES) == [("a",), ("b",)]


def test_two_sources_that_have_it_from_one_agency_are_one_witness() -> None:
    claim = (
        "  - {id: a, subject: shield, property: starts, value: 2024-05-10, via: agency,"
        " evidence: [{source: herald}, {source: courier}]}\n"
    )
    assert once(claim, TIMES) == [("a",)]


def test_a_withdrawn_claim_is_asked_nothing() -> None:
    claim = ONE_SOURCE.replace("value:", "withdrawn: a misprint, value:")
    assert once(claim, TIMES) == []


def test_a_claim_decides_for_itself(tmp_path: Path) -> None:
    made = project(tmp_path, f"{WORDS}.", f"{OTHER}.", 'two_origins = ["time"]')
    made.facts("""
        entities: [{id: bridge, kind: event, name: the bridge}]
        claims:
          - {id: asked, says: s, subject: bridge, property: held, value: yes, two_origins: true,
             evidence: [{source: herald, quote: Forty trucks}]}
          - {id: exempt, says: s, subject: bridge, property: starts, value: 2025, two_origins: false,
             evidence: [{source: herald, quote: Forty trucks}]}
    """)

    assert [row.claims for row in made.findings("I702")] == [("asked",)]
