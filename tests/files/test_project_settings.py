"""A project is found from any place in it, and every key of its configuration is checked."""

from pathlib import Path

import pytest

from onrecord.files import open_project
from onrecord.files.project import SETTINGS_KEYS, read_settings
from onrecord.model.errors import ConfigurationError
from onrecord.model.rules import RULES
from onrecord.model.settings import Settings


def configured(root: Path, text: str) -> Path:
    (root / "pyproject.toml").write_text(text, "utf-8")
    return root


def refused(root: Path, text: str) -> str:
    with pytest.raises(ConfigurationError) as error:
        open_project(configured(root, text))
    return str(error.value)


def test_the_nearest_configuration_upwards_is_taken(tmp_path: Path) -> None:
    configured(tmp_path, "[tool.onrecord]\nmax_gap = 7\n")
    inner = tmp_path / "facts/deep"
    inner.mkdir(parents=True)
    (inner / "pyproject.toml").write_text("[tool.other]\n")
    (inner / "a.yaml").write_text("onrecord: 1\n")
    for place in (tmp_path, inner, inner / "a.yaml"):
        project = open_project(place)
        assert (project.root, project.settings.max_gap) == (tmp_path.resolve(), 7)


def test_a_folder_with_facts_and_seeds_is_a_project_even_inside_another(tmp_path: Path) -> None:
    configured(tmp_path, "[tool.onrecord]\nmax_gap = 7\n")
    for name in ("facts", "seeds"):
        (tmp_path / "inner" / name).mkdir(parents=True)
    project = open_project(tmp_path / "inner")
    assert (project.root.name, project.settings) == ("inner", Settings())


def test_no_project_says_what_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigurationError, match=r"looked for a pyproject\.toml with \[tool\.onrecord\].*facts/ and seeds/"
    ):
        open_project(tmp_path)
    with pytest.raises(ConfigurationError, match="does not exist"):
        open_project(tmp_path / "nowhere")


def test_every_key_is_read(tmp_path: Path) -> None:
    settings = open_project(
        configured(
            tmp_path,
            """
            [tool.onrecord]
            facts = "claims/all"
            seeds = "articles"
            forbidden_tiers = ["line-end-hyphen"]
            max_gap = 100
            two_origins = ["quantity"]
            severity.F001 = "warning"
            [tool.onrecord.tolerance]
            day = 1
            month = 2
            year = 3
            number = 20
            [tool.onrecord.context]
            before = ["rumour has it"]
            after = ["or so"]
            ignore = ["if"]
            """,
        )
    ).settings
    assert (settings.facts, settings.seeds, settings.max_gap) == ("claims/all", "articles", 100)
    assert settings.severity == {"F001": "warning"}
    assert (settings.tolerance.day, settings.tolerance.number) == (1, 20)
    assert (settings.context.before, settings.context.ignore) == (("rumour has it",), ("if",))
    assert (settings.forbidden_tiers, settings.two_origins) == (("line-end-hyphen",), ("quantity",))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('fact = "a"', "did you mean `facts`?"),
        ('colour = "red"', "unknown key `colour`"),
        ("tolerance.days = 3", "did you mean `tolerance.day`?"),
        ("tolerance = 3", "unknown key `tolerance`"),
        ("tolerance.day = -1", "whole number from 0"),
        ("tolerance.day = true", "whole number from 0"),
        ('max_gap = "500"', "whole number from 0"),
        ('facts = "../facts"', "leaves the project's root"),
        ('facts = "/facts"', "leaves the project's root"),
        ('facts = "."', "leaves the project's root"),
        ('facts = "C:/facts"', "leaves the project's root"),
        ("facts = 3", "name of a folder"),
        ('facts = "a\\\\b"', "name of a folder"),
        ('facts = "seeds"', "one folder"),
        ('severity.F001 = "warn"', "is one of error, warning, note, off"),
        ('severity.F01 = "off"', "did you mean `F0"),
        ('severity.unreadable = "off"', "did you mean `F001`?"),
        ('forbidden_tiers = ["quote"]', "did you mean `quotes`?"),
        ('forbidden_tiers = "quotes"', "list of texts"),
        ('two_origins = ["sets"]', "did you mean `set`?"),
        ("context.before = [1]", "list of texts"),
    ],
)
def test_what_a_key_cannot_hold_is_told(text: str, word: str, tmp_path: Path) -> None:
    message = refused(tmp_path, f"[tool.onrecord]\n{text}\n")
    assert word in message
    assert "pyproject.toml" in message


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    message = refused(tmp_path, '[tool.onrecord]\nfact = "a"\nmax_gap = -1\n')
    assert "`fact`" in message
    assert "`max_gap`" in message


def test_a_folder_that_leaves_through_a_link_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (root / "facts").symlink_to(tmp_path)
    assert "symbolic link" in refused(root, "[tool.onrecord]\n")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[tool.onrecord\n", "not TOML"),
        ("tool.onrecord = 3\n", "a table is expected"),
        ("a = " + "[" * 100_000, "not TOML"),
    ],
)
def test_a_configuration_that_is_none_is_told(text: str, word: str, tmp_path: Path) -> None:
    assert word in refused(tmp_path, text)


def test_a_configuration_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes("[tool.onrecord]\nfacts = 'é'\n".encode("latin-1"))
    with pytest.raises(ConfigurationError, match="cannot be read"):
        open_project(tmp_path)


def test_a_tool_that_is_no_table_is_no_project(tmp_path: Path) -> None:
    assert "no project" in refused(tmp_path, "tool = 3\n")


def test_the_defaults_of_the_table_are_those_of_the_settings() -> None:
    import tomllib

    written = "\n".join(f"{row.key} = {row.default}" for row in SETTINGS_KEYS if row.key != "severity.CODE")
    assert read_settings(tomllib.loads(written)) == (Settings(), [])


def test_every_rule_can_be_given_a_severity() -> None:
    settings, problems = read_settings({"severity": dict.fromkeys(RULES, "note")})
    assert problems == []
    assert set(settings.severity) == set(RULES)
