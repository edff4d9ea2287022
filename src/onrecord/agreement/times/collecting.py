"""Pausing the search for cyclic garbage while very many lasting objects are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["garbage_left_alone"]


@contextmanager
def garbage_left_alone() -> Iterator[None]:
    """Let Python's collector rest: it would look through a whole corpus time and again, and find nothing.

    That takes nearly half of the time of a large corpus. What was running before runs again afterwards, also when an
    exception passes.
    """
    was_running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_running:
            gc.enable()
