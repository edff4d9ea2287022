"""Whether a fact file has the shape that the JSON Schema gives."""

from collections.abc import Iterator
from itertools import islice

from onrecord.files.comments import holds_words, swallowed
from onrecord.files.faults import Fault
from onrecord.files.schema import Violation, schema, violated
from onrecord.files.shape_messages import tell
from onrecord.files.yaml_reader import Path, Tree

__all__ = ["MAX_VIOLATIONS", "violations"]

MAX_VIOLATIONS = 300
"""The most violations that are told of one file."""


def violations(tree: Tree) -> list[tuple[Path, Fault]]:
    """Compare a file with the schema.

    Args:
        tree: a file that was read whole.

    Returns:
        For each violation the path of the value around it and the fault. After `MAX_VIOLATIONS` of them one
        of the whole file says that there are more.
    """
    told = list(islice(_told(tree), MAX_VIOLATIONS + 1))
    if len(told) > MAX_VIOLATIONS:
        _, last = told[-1]
        told[-1] = ((), Fault("F002", last.index, "more is wrong in this file; mend what is told first"))
    return told


def _told(tree: Tree) -> Iterator[tuple[Path, Fault]]:
    seen = set()
    for violation in violated(tree.value, schema()):
        for fault in _faults(tree, violation):
            if (violation.path, fault) not in seen:
                seen.add((violation.path, fault))
                yield violation.path, fault


def _faults(tree: Tree, violation: Violation) -> Iterator[Fault]:
    path = violation.path
    if violation.value is None and path in tree.comments and holds_words(path[-1]):
        yield Fault("F006", tree.places[path], swallowed(str(path[-1]), "", tree.comments[path]))
        return
    for at, message in tell(violation, schema()["definitions"]):
        index = tree.places[path] if at is None else _place(tree, (*path, at))
        yield Fault("F002", index, message)


def _place(tree: Tree, path: Path) -> int:
    """Return the index of a key, or of a list's entry."""
    return tree.keys[path] if path in tree.keys else tree.places[path]
