"""One input of a fuzz test: counted, and stopped when it takes too long where a long run asks for that."""

import atexit
import functools
import os
import signal
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import ParamSpec

from hypothesis import strategies as st

__all__ = ["TookTooLongError", "pieces", "tried"]

_Given = ParamSpec("_Given")
_SECONDS = float(os.environ.get("ONRECORD_SECONDS_PER_INPUT", "0"))
_TALLY = os.environ.get("ONRECORD_TALLY")
_counts: dict[str, int] = {}


class TookTooLongError(AssertionError):
    """One input took longer than the run allows."""


def pieces(text: str) -> st.SearchStrategy[str]:
    """Return one of the pieces of a text that bars divide."""
    return st.sampled_from(text.split("|"))


def tried(test: Callable[_Given, None]) -> Callable[_Given, None]:
    """Count each input of a test, and let none take more processor time than ONRECORD_SECONDS_PER_INPUT says.

    Stands between `@given` and the test. Only a long run (`make fuzz`) sets a time: a test of CI asserts nothing
    about time.
    """

    @functools.wraps(test)
    def counted(*given: _Given.args, **named: _Given.kwargs) -> None:
        _counts[test.__name__] = _counts.get(test.__name__, 0) + 1
        if not _SECONDS:
            test(*given, **named)
            return
        signal.setitimer(signal.ITIMER_PROF, _SECONDS)
        try:
            test(*given, **named)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    return counted


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TookTooLongError(f"one input took longer than {_SECONDS:g} s of processor time")


def _write_tally(file: str) -> None:
    lines = [f"{name}\t{count}\n" for name, count in _counts.items()]
    with Path(file).open("a", encoding="utf-8") as tally:
        tally.writelines(lines)


if _SECONDS:
    signal.signal(signal.SIGPROF, _stop)
if _TALLY:
    atexit.register(_write_tally, _TALLY)
