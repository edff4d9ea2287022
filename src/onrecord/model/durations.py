"""Lengths of time as authored: ISO 8601 durations, compiled to bounds in whole days."""

from dataclasses import dataclass

__all__ = ["Duration", "DurationError", "parse_duration"]


@dataclass(frozen=True, slots=True)
class Duration:
    """An ISO 8601 duration, or a range of them.

    Args:
        text: as authored (`P7D`, `P1Y`, `~P2W`, `[P5D..P9D]`).
        least: the fewest days it can be (`P1M` is 28).
        most: the most days it can be (`P1M` is 31); a duration below a day has 0 and 1.
        approximate: written with `~`; the tolerance of the settings widens it.
    """

    text: str
    least: int
    most: int
    approximate: bool = False
