"""Finding a project: the folder that holds the facts, and its settings, read and checked key by key."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Literal, cast, get_args

from onrecord.files.suggestions import did_you_mean
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.frozen import dataclass
from onrecord.model.rules import RULES
from onrecord.model.settings import TIERS, ContextCues, Settings, Tolerance

__all__ = ["SETTINGS_KEYS", "Project", "open_project", "read_settings"]

_Severity = Literal["error", "warning", "note", "off"]
_MOST = 1_000_000_000


class _SettingsProblem(ValueError):  # noqa: N818 - the word that users read
    """One key of `[tool.onrecord]` holds what it cannot; the message says which and why."""


@dataclass(frozen=True, slots=True)
class _SettingsKey:
    """One key of `[tool.onrecord]`, as the reference tells of it.

    Args:
        key: its name; `severity.CODE` stands for every rule.
        default: its default, as TOML.
        description: what it does.
        read: makes a setting of what TOML holds.
    """

    key: str
    default: str
    description: str
    read: Callable[[str, object], Any]


def read_settings(table: Mapping[str, object]) -> tuple[Settings, list[str]]:
    """Read the table `[tool.onrecord]`.

    Args:
        table: as TOML holds it.

    Returns:
        The settings, defaults where a key is left out or wrong; and what is wrong, one message a key.
    """
    problems: list[str] = []
    read: dict[str, Any] = {}
    for key, value in _flat(table):
        row = _ROWS.get(key) or (_ROWS["severity.CODE"] if key.startswith("severity.") else None)
        if row is None:
            problems.append(f"unknown key `{key}`{did_you_mean(key, _ROWS)}")
            continue
        try:
            read[key] = row.read(key, value)
        except _SettingsProblem as problem:
            problems.append(str(problem))
    return _made(read), problems


def _flat(table: Mapping[str, object], prefix: str = "") -> list[tuple[str, object]]:
    """Return the keys of the table and of the tables in it that onrecord knows, joined by dots."""
    rows: list[tuple[str, object]] = []
    for key, value in table.items():
        if isinstance(value, dict) and not prefix and key in _TABLES:
            rows += _flat(value, f"{key}.")
        else:
            rows.append((prefix + key, value))
    return rows


def _made(read: Mapping[str, Any]) -> Settings:
    within = {name: {} for name in ("", *_TABLES)}  # type: dict[str, dict[str, Any]]
    for key, value in read.items():
        table, _, name = key.rpartition(".")
        within[table][name] = value
    return Settings(
        **within[""],
        severity=dict(sorted(within["severity"].items())),
        tolerance=Tolerance(**within["tolerance"]),
        context=ContextCues(**within["context"]),
    )


def _folder(key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or "\\" in value or not value.isprintable():
        raise _SettingsProblem(f"`{key}` is the name of a folder below the project's root, not {value!r}")
    path = PurePosixPath(value)
    if path.is_absolute() or ".." in path.parts or path.parts in {(), (".",)} or ":" in value:
        raise _SettingsProblem(f"`{key}` leaves the project's root, or is the root itself: `{value}`")
    return path.as_posix()


def _number(key: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
        raise _SettingsProblem(f"`{key}` is a whole number from 0, not {value!r}")
    return value


def _severity(key: str, value: object) -> _Severity:
    code = key.partition(".")[2]
    if code not in RULES:
        named = {rule.name: rule.code for rule in RULES.values()}
        meant = f"; did you mean `{named[code]}`?" if code in named else did_you_mean(code, RULES)
        raise _SettingsProblem(f"`{key}`: no rule has the code `{code}`{meant}")
    if not isinstance(value, str) or value not in get_args(_Severity):
        near = did_you_mean(str(value), get_args(_Severity))
        raise _SettingsProblem(f"`{key}` is one of {', '.join(get_args(_Severity))}, not {value!r}{near}")
    return cast("_Severity", value)


def _words(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise _SettingsProblem(f"`{key}` is a list of texts, not {value!r}")
    return tuple(value)


def _choices(known: tuple[str, ...]) -> Callable[[str, object], tuple[str, ...]]:
    def read(key: str, value: object) -> tuple[str, ...]:
        for word in _words(key, value):
            if word not in known:
                near = did_you_mean(word, known)
                raise _SettingsProblem(f"`{key}`: `{word}` is not one of {', '.join(known)}{near}")
        return _words(key, value)

    return read


SETTINGS_KEYS: tuple[_SettingsKey, ...] = (
    _SettingsKey("facts", '"facts"', "The folder of fact files, relative to the project's root.", _folder),
    _SettingsKey("seeds", '"seeds"', "The folder of sources, relative to the project's root.", _folder),
    _SettingsKey(
        "severity.CODE",
        "the rule's own",
        "How much the findings of a rule weigh: `error`, `warning`, `note` or `off`.",
        _severity,
    ),
    _SettingsKey("tolerance.day", "3", "Days by which `~` widens a date given to the day, on each side.", _number),
    _SettingsKey("tolerance.month", "1", "Months by which `~` widens a date given to the month.", _number),
    _SettingsKey("tolerance.year", "1", "Years by which `~` widens a date given to the year.", _number),
    _SettingsKey("tolerance.number", "10", "Percent by which `~` widens a number, on each side.", _number),
    _SettingsKey(
        "forbidden_tiers",
        "[]",
        f"Tiers at which no quotation is accepted; of {', '.join(f'`{tier}`' for tier in TIERS[1:])}.",
        _choices(TIERS[1:]),
    ),
    _SettingsKey(
        "max_gap",
        "500",
        "The most characters of the source that one mark of words left out may stand for.",
        _number,
    ),
    _SettingsKey(
        "two_origins",
        "[]",
        "Types of property whose claims must rest on two independent origins.",
        _choices(tuple(PropertyType)),
    ),
    _SettingsKey(
        "context.before",
        "[]",
        "Words that turn a quotation's meaning from its left, beside the built-in ones.",
        _words,
    ),
    _SettingsKey(
        "context.after",
        "[]",
        "Words that turn a quotation's meaning from its right, beside the built-in ones.",
        _words,
    ),
    _SettingsKey(
        "context.ignore",
        "[]",
        "Built-in words that do not turn a quotation's meaning in this project.",
        _words,
    ),
)
"""Every key of `[tool.onrecord]`, with its default and what it does."""

_ROWS = {row.key: row for row in SETTINGS_KEYS}
_TABLES = tuple(sorted({row.key.partition(".")[0] for row in SETTINGS_KEYS if "." in row.key}))


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
