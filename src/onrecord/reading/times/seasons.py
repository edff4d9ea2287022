"""Seasons and parts of a year, as EDTF bounds them."""

from onrecord.model.times import parse_time
from onrecord.model.times.calendar import civil
from onrecord.reading.times.publication import Publication, Tense, nearest
from onrecord.reading.times.readings import Grain, Reading

__all__ = ["near_season", "quarter", "season"]

_QUARTERS = {1: 33, 2: 34, 3: 35, 4: 36, 5: 40, 6: 41}
_LAST_QUARTER = 4
_A_SEASON = 92
_LAST_YEAR = 9999


def season(year: int, code: int) -> tuple[Reading, ...]:
    """Return what a season of a year can mean; a winter lies at either end of it.

    A year that is not written with four digits has none.

    Args:
        year: the year.
        code: EDTF's number of the season, 21 to 24.
    """
    if not 0 <= year <= _LAST_YEAR:
        return ()
    found = parse_time(f"{year:04d}-{code}")
    return tuple(
        Reading(member.start.earliest, member.start.latest, Grain.SEASON) for member in found.choices or (found,)
    )


def quarter(year: int, number: int) -> tuple[Reading, ...]:
    """Return a quarter (1 to 4) or a half (5 and 6) of a year; none of a year that four digits do not write."""
    if not 0 <= year <= _LAST_YEAR:
        return ()
    edge = parse_time(f"{year:04d}-{_QUARTERS[number]}").start
    return (Reading(edge.earliest, edge.latest, Grain.QUARTER if number <= _LAST_QUARTER else Grain.HALF),)


def near_season(code: int, publication: Publication, step: str, tense: Tense) -> tuple[Reading, ...]:
    """Return what a season without a year can mean.

    Args:
        code: EDTF's number of the season.
        publication: when the source was published.
        step: the class of the word before it: `T` this, `L` last, `R` previous, `X` next; empty for none.
        tense: which way the sentence looks.
    """
    year, last_year = civil(publication.first)[0], civil(publication.last)[0]
    around = {
        (found.first, found.last)
        for candidate in range(max(0, year - 1), min(_LAST_YEAR, last_year + 1) + 1)
        for found in season(candidate, code)
        if found.first is not None and found.last is not None
    }
    seasons = sorted(around)
    if step in {"L", "R"}:
        chosen = [
            days for days in seasons if days[0] <= publication.last and days[1] >= publication.first - 5 * _A_SEASON
        ]
    elif step == "X":
        chosen = [
            days for days in seasons if days[1] >= publication.first and days[0] <= publication.last + 5 * _A_SEASON
        ]
    elif step == "T":
        chosen = [
            days
            for days in seasons
            if days[1] >= publication.first - 3 * _A_SEASON and days[0] <= publication.last + 3 * _A_SEASON
        ]
    else:
        chosen = nearest(seasons, publication, tense)
        if tense != "future" and any(days[0] <= publication.last and publication.first <= days[1] for days in chosen):
            chosen = [days for days in seasons if days[1] < publication.first][-1:] + chosen
    return tuple(Reading(*days, Grain.SEASON) for days in chosen)
