"""Tables of cases, read by the parser written in C where there is one: each worker reads them all."""

from pathlib import Path
from typing import Any

import yaml

_SAFE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def table(file: Path) -> Any:  # noqa: ANN401 - a table holds what its test expects
    """Read a table."""
    return yaml.load(file.read_text(encoding="utf-8"), _SAFE)  # noqa: S506 - a safe loader


def table_of_strings(file: Path) -> Any:  # noqa: ANN401 - the same
    """Read a table in which every value is a string, as it is written."""
    return yaml.load(file.read_text(encoding="utf-8"), _PLAIN)  # noqa: S506 - makes strings only
