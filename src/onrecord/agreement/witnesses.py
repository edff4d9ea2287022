"""Counting witnesses: assertions that share an origin are one."""

from collections.abc import Iterable, Mapping

from onrecord.agreement.assertions import Assertion

__all__ = ["independent_origins"]


def independent_origins(rows: Iterable[Assertion], of_source: Mapping[str, str]) -> int:
    """Return how many independent origins stand behind assertions.

    Args:
        rows: the assertions; those that have it `via` the same agency, outlet or source are one.
        of_source: from a source's id to the id of its origin.
    """
    origins = (row.claim.via or row.source.id for row in rows)
    return len({of_source.get(origin, origin) for origin in origins})
