"""Finding a project: the folder that holds the facts, and its settings."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from onrecord.files.settings import read_settings
from onrecord.model.errors import ConfigurationError
from onrecord.model.settings import Settings

__all__ = ["Project", "open_project"]

_CONFIGURATION = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Project:
    """A project.

    Args:
        root: its folder, absolute, links resolved.
        settings: what its `[tool.onrecord]` says.
    """

    root: Path
    settings: Settings


def open_project(path: Path) -> Project:
    """Find the project that a path lies in, and read its settings.

    A folder with `facts/` and `seeds/` but no `pyproject.toml` is a project with default settings. Otherwise
    the project is the nearest folder, from the path upwards, whose `pyproject.toml` has `[tool.onrecord]`.

    Args:
        path: a folder, or a file in one.

    Returns:
        The project.

    Raises:
        ConfigurationError: there is no such path or project, or its configuration is wrong; all that is
            wrong is told at once.
    """
    if not path.exists():
        raise ConfigurationError(f"{path} does not exist")
    start = path.resolve()
    folder = start if start.is_dir() else start.parent
    if not (folder / _CONFIGURATION).exists() and _holds_facts(folder):
        return Project(folder, Settings())
    for root in (folder, *folder.parents):
        table = _table(root / _CONFIGURATION)
        if table is not None:
            return Project(root, _settings(root, table))
    raise ConfigurationError(
        f"no project at {path}: looked for a {_CONFIGURATION} with [tool.onrecord] from there upwards, and "
        f"for a "
        "folder with facts/ and seeds/; `onrecord init` starts a project"
    )


def _holds_facts(folder: Path) -> bool:
    return (folder / Settings().facts).is_dir() and (folder / Settings().seeds).is_dir()


def _table(file: Path) -> Mapping[str, object] | None:
    """Return the table `[tool.onrecord]` of a file; None when there is no such file or table."""
    if not file.is_file():
        return None
    try:
        tool = tomllib.loads(file.read_text("utf-8")).get("tool", {})
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: cannot be read: {error}") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigurationError(f"{file}: not TOML: {error}") from error
    table = tool.get("onrecord") if isinstance(tool, dict) else None
    if table is None or isinstance(table, dict):
        return table
    raise ConfigurationError(f"{file}: `tool.onrecord` is {table!r}, and a table is expected: `[tool.onrecord]`")


def _settings(root: Path, table: Mapping[str, object]) -> Settings:
    settings, problems = read_settings(table)
    for key, folder in (("facts", settings.facts), ("seeds", settings.seeds)):
        if not (root / folder).resolve().is_relative_to(root):
            problems.append(f"`{key}` leaves the project's root through a symbolic link: `{folder}`")
    if settings.facts == settings.seeds:
        problems.append(f"`facts` and `seeds` are one folder, `{settings.facts}`: keep them apart")
    if problems:
        lines = "\n".join(f"  {problem}" for problem in problems)
        raise ConfigurationError(f"{root / _CONFIGURATION}: [tool.onrecord] cannot be used:\n{lines}")
    return settings
