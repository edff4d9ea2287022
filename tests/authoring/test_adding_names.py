"""One more name for an entity: written where its fact file has it, and every other byte stays."""

import pytest

from onrecord.authoring.fact_files import add_name
from onrecord.model.errors import ConfigurationError

HEAD = "# people\nentities:\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - {id: korrin, name: I}  # mayor\n", "  - {id: korrin, name: I, also: [Korrin]}  # mayor\n"),
        ("  - {id: korrin, name: I, also: [Ilse]}\n", "  - {id: korrin, name: I, also: [Ilse, Korrin]}\n"),
        (
            "  - id: korrin\n    name: Ilse Korrin # mayor\n    kind: person\n",
            "  - id: korrin\n    name: Ilse Korrin # mayor\n    also: [Korrin]\n    kind: person\n",
        ),
        (
            "  - name: >-\n      Ilse\n      Korrin\n    id: korrin\n",
            "  - name: >-\n      Ilse\n      Korrin\n    also: [Korrin]\n    id: korrin\n",
        ),
        (
            "  - id: korrin\n    name: I\n    also:\n      - Ilse  # at home\n    kind: person\n",
            "  - id: korrin\n    name: I\n    also:\n      - Ilse  # at home\n      - Korrin\n    kind: person\n",
        ),
        ("  - id: korrin\r\n    name: I\r\n", "  - id: korrin\r\n    name: I\r\n    also: [Korrin]\r\n"),
        ("  - id: korrin\n    name: I", "  - id: korrin\n    name: I\n    also: [Korrin]"),
    ],
)  # fmt: skip
def test_it_is_written_as_the_file_is_laid_out(before: str, after: str) -> None:
    assert add_name(HEAD + before, "korrin", "Korrin") == HEAD + after


@pytest.mark.parametrize(("name", "written"), [("O’Neill-Hart", "O’Neill-Hart"), ("Korrin, the", '"Korrin, the"')])
def test_a_name_that_yaml_would_read_otherwise_gets_quotation_marks(name: str, written: str) -> None:
    assert f"also: [{written}]" in add_name(HEAD + "  - {id: korrin, name: I}\n", "korrin", name)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("  - {id: korrin, name: I, also: Ilse}\n", "by hand"),
        ("  - {id: korrin, name: I, also: []}\n", "by hand"),
        ("  - {id: dahl, name: O}\n", "does not hold"),
        ("  - {id: korrin, name: [}\n", "cannot be read"),
    ],
)
def test_where_it_cannot_be_written_the_reason_is_told(text: str, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        add_name(HEAD + text, "korrin", "Korrin")
