"""The lines of fact files that findings point to, for a caret below them."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from stat import S_ISREG

from onrecord.model.positions import Position
from onrecord.report import Report
from onrecord.reports.characters import readable

__all__ = ["Excerpt", "fact_line"]

_MOST_BYTES = 20_000_000
_MOST_CHARACTERS = 100
_LEAD = 40


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line, or the part of a long one around the place meant.

    Args:
        text: without acting characters.
        caret: how many characters stand before the place.
    """

    text: str
    caret: int


def fact_line(report: Report, position: Position) -> Excerpt | None:
    """Return the line that a finding points to; None where the project's folder is not known or the file is gone."""
    if report.root is None or position.path not in report.corpus.files:
        return None
    lines = _lines_of(report.root / position.path)
    if not 1 <= position.line <= len(lines):
        return None
    line, at = lines[position.line - 1], position.column - 1
    first = max(0, at - _LEAD) if len(line) > _MOST_CHARACTERS else 0
    before = readable(line[first:at].expandtabs(1))
    after = readable(line[at : first + _MOST_CHARACTERS].expandtabs(1))
    lead = "…" if first else ""
    trail = "…" if len(line) > first + _MOST_CHARACTERS else ""
    return Excerpt(f"{lead}{before}{after}{trail}", len(lead) + len(before))


def _lines_of(path: Path) -> tuple[str, ...]:
    """Return a file's lines; none where it cannot be read any more."""
    try:
        state = path.stat()
        return _lines(path, state.st_mtime_ns, state.st_size) if S_ISREG(state.st_mode) else ()
    except OSError:
        return ()


@lru_cache(maxsize=64)
def _lines(path: Path, _changed: int, _size: int) -> tuple[str, ...]:
    """Return a file's lines as the checks saw them, read once for each state of the file."""
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES)
    return tuple(data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n"))
