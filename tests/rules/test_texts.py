"""G309 of a text that the words do not hold: which of its words differs."""

from pathlib import Path

import pytest

from harness import Project

WORDS = "“We will never close the harbour,” Korrin said on Monday. It has stood there for long."
FACTS = """
entities: [{id: harbour, kind: harbour, name: harbour}, {id: korrin, kind: person, name: Korrin}]
properties: [{id: promise, type: text}]
claims:
  - id: a
    says: What was promised.
    subject: harbour
    property: promise
    value: "VALUE"
    said_by: korrin
    evidence: [{source: page, quote: "“We will never close the harbour,” Korrin said on Monday."}]
"""


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("We will never leave the harbour", ": it has “leave” where “close” stands"),
        ("we will close the harbour", ": it leaves out “never”"),
        ("We will never ever close the harbour", ": “ever” does not stand there"),
        ("We shall, in all likelihood, go away", ""),
        ("We will never close the harbour, Korrin", ': it leaves out “"”'),
    ],
)
def test_the_first_word_that_differs_is_shown(tmp_path: Path, value: str, told: str) -> None:
    project = Project(tmp_path).source("page", WORDS).facts(FACTS.replace("VALUE", value))

    (found,) = project.findings("G309")

    assert found.message == f"the quotation does not hold the words “{value}”{told}"


def test_a_capital_at_the_beginning_is_no_difference(tmp_path: Path) -> None:
    project = Project(tmp_path).source("page", WORDS).facts(FACTS.replace("VALUE", "we will never close the harbour"))

    assert project.rules("G309") == []
