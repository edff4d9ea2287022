"""Cycles in what must have none."""

from collections.abc import Iterable, Iterator, Mapping

__all__ = ["cycles"]


def cycles(edges: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """Return every group of nodes that lie on a cycle together, as one cycle through its first node.

    Args:
        edges: from each node to the nodes that it points to; a node without a row points to none.

    Returns:
        For each group (a strongly connected component with an edge inside it) a shortest cycle from its
        first node in alphabetical order; the groups sorted. Linear in nodes and edges (Sharir 1981).
    """
    found = []
    for group in _components(edges):
        first = min(group)
        if len(group) > 1 or first in edges.get(first, ()):
            found.append(_shortest(edges, first, group))
    return sorted(found)


def _shortest(edges: Mapping[str, Iterable[str]], start: str, group: set[str]) -> tuple[str, ...]:
    came_from: dict[str, str] = {}
    layer = [start]
    while True:
        following = []
        for node in layer:
            for target in edges.get(node, ()):
                if target == start:
                    return _back(came_from, start, node)
                if target in group and target not in came_from:
                    came_from[target] = node
                    following.append(target)
        layer = following


def _back(came_from: Mapping[str, str], start: str, last: str) -> tuple[str, ...]:
    path = [last]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return tuple(reversed(path))


def _components(edges: Mapping[str, Iterable[str]]) -> Iterator[set[str]]:
    backwards: dict[str, list[str]] = {}
    for node, targets in edges.items():
        for target in targets:
            backwards.setdefault(target, []).append(node)
    seen: set[str] = set()
    for root in reversed(_finished(edges)):
        group = _reached(root, backwards, seen)
        if group:
            yield group


def _finished(edges: Mapping[str, Iterable[str]]) -> list[str]:
    """Return all nodes in the order in which a depth-first walk leaves them.

    It keeps its own stack, since a chain may be longer than Python's.
    """
    order: list[str] = []
    seen: set[str] = set()
    for root in edges:
        stack = [] if root in seen else [(root, iter(edges[root]))]
        seen.add(root)
        while stack:
            node, targets = stack[-1]
            for target in targets:
                if target not in seen:
                    seen.add(target)
                    stack.append((target, iter(edges.get(target, ()))))
                    break
            else:
                stack.pop()
                order.append(node)
    return order


def _reached(root: str, edges: Mapping[str, Iterable[str]], seen: set[str]) -> set[str]:
    """Return the nodes not seen before that a walk from `root` comes to, and note them as seen."""
    group: set[str] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            group.add(node)
            waiting += edges.get(node, ())
    return group
