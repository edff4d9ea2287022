"""Single dates that are told from the day of publication."""

from collections.abc import Callable, Iterable, Mapping

from onrecord.model.times.calendar import add_months, weekday
from onrecord.reading.times.amounts import MOST
from onrecord.reading.times.meanings import (
    FEW,
    STEPS,
    Anaphor,
    Known,
    Meaning,
    Place,
    Unknown,
    Vague,
    Weak,
    amount,
    one_day,
    unit,
)
from onrecord.reading.times.publication import (
    Publication,
    ago,
    days_around,
    from_now,
    nearest,
    shifted,
    units_near,
    weekend,
)
from onrecord.reading.times.readings import Grain, Reading, Role, hedged, narrowed, turned

__all__ = ["NEAR"]

_RECENT = {Grain.DAY: (14, 14), Grain.WEEK: (8, 8), Grain.MONTH: (8, 8), Grain.YEAR: (10, 10)}
_WEEKDAY_REACH = {"T": (-6, 6), "L": (-13, -1), "R": (-13, -1), "P": (-7, -1), "X": (1, 13)}
_OVERNIGHT = -2
_NIGHT = -1
_SATURDAY = 5
_LAST_OF_A_MONTH = 31


def _ago(place: Place, publication: Publication) -> Meaning:
    if place.kinds in {"5-a", "5a"}:
        return Known(ago(publication, Grain.YEAR, (1, 1)))
    told = amount(place)
    if told.counts[1] >= MOST:
        return Unknown()
    return Known(hedged(ago(publication, told.grain, told.widest), told.hedge))


def _from_now(place: Place, publication: Publication) -> Meaning:
    told = amount(place)
    shift = next((word.number for word in place.own if word.kind == "d"), 0)
    counted_from = Publication(publication.first + shift, publication.last + shift)
    return Known(hedged(from_now(counted_from, told.grain, told.widest), turned(told.hedge)))


def _ahead_in(place: Place, publication: Publication) -> Meaning:
    """Return when it will be `in two weeks`; no date where the sentence does not look ahead (`done in two weeks`)."""
    if place.before() not in place.language.within or place.tense() != "future":
        return None
    if place.before() in place.language.at_the_end_of:
        return _from_now(place, publication)
    told = amount(place)
    return _ahead(from_now(publication, told.grain, told.widest), publication, "window")


def _several_units(place: Place, publication: Publication) -> Meaning:
    """Return what `the past two years`, `the next weeks` and `recent months` cover."""
    step = place.the("TLPXxRFj").kind
    if step == "T":
        return None
    if step in "RF":
        return Unknown()
    told, counted = amount(place), place.of("cnNAH4") is not None
    role: Role = "extent" if counted and place.language.for_years & {place.before(), place.before(2)} else "window"
    if step in "Xx":
        ends = from_now(publication, told.grain, told.widest if counted else FEW)
        return _ahead(hedged(ends, told.hedge), publication, role)
    past = ago(publication, told.grain, told.widest if counted else _RECENT.get(told.grain, FEW))
    return _behind(hedged(past, told.hedge), publication, role)


def _ahead(ends: Iterable[Reading], publication: Publication, role: Role) -> Known:
    return Known(
        tuple(
            Reading(
                publication.first,
                end.last,
                end.grain,
                role,
                publication,
                (end.first, end.last),
                (None, end.hedges[1]),
            )
            for end in ends
        )
    )


def _behind(starts: Iterable[Reading], publication: Publication, role: Role) -> Known:
    return Known(
        tuple(
            Reading(
                start.first,
                publication.last,
                start.grain,
                role,
                (start.first, start.last),
                (publication.first, None),
                (start.hedges[0], None),
            )
            for start in starts
        )
    )


def _part_of_near(place: Place, publication: Publication) -> Meaning:
    later = place.own[0].number == 1
    step, grain = place.the("TX").kind, unit(place)
    if step == "X":
        following = shifted(publication, grain, 1)
        return Known(tuple(narrowed(("late" if later else "early",), reading) for reading in following))
    return Known(tuple(_rest_of(days, publication, grain, later=later) for days in units_near(publication, grain, 0)))


def _rest_of(days: tuple[int, int], publication: Publication, grain: Grain, *, later: bool) -> Reading:
    """Return what is left of a unit after the publication, or what lay in it before."""
    if later:
        return Reading(max(days[0], publication.first), days[1], grain)
    return Reading(days[0], min(days[1], publication.last), grain)


def _near_unit(place: Place, publication: Publication) -> Meaning:
    grain, step = unit(place), place.own[-2].kind
    if place.own[-1].words.lower() in place.language.folds and step in "TLPXRx":
        return _fortnight(step, publication)
    definite = place.before() in place.language.the
    near = shifted(publication, grain, STEPS[step])
    if step == "L" and grain is Grain.WEEK and weekday(publication.last) >= _SATURDAY:
        near += shifted(publication, grain, 0)
    if step == "F" or (step in "RX" and definite):
        return Anaphor(grain, (STEPS[step], STEPS[step]), () if step == "F" or grain is Grain.DAY else near)
    if grain is Grain.DAY and step != "T":
        return None
    if grain is Grain.QUARTER and step == "T":
        return Anaphor(grain, (0, 0), near, or_instead=True)
    if step == "P" or (step == "L" and definite):
        return _behind(ago(publication, grain, (1, 1)), publication, "window")
    if step == "x":
        return Known((Reading(publication.first, near[-1].last, grain, "window"),))
    return Known(near)


def _fortnight(step: str, publication: Publication) -> Meaning:
    """Return the two weeks before the publication, or those after it; either for `this fortnight`."""
    back = _behind(ago(publication, Grain.WEEK, (2, 2)), publication, "window")
    ahead = _ahead(from_now(publication, Grain.WEEK, (2, 2)), publication, "window")
    return {"X": ahead, "x": ahead, "T": Known(back.readings + ahead.readings)}.get(step, back)


def _before_last(place: Place, publication: Publication) -> Meaning:
    day = place.of("W")
    if day is not None:
        return Known(days_around(day.number, publication.first - 20, publication.last - 7))
    return Known(shifted(publication, unit(place), -2))


def _part_of_day(place: Place, publication: Publication) -> Meaning:
    word = place.own[0]
    last_night = (Reading(publication.first - 1, publication.last, Grain.DAY),)
    if word.kind == "d":
        return Known(last_night if word.value == _OVERNIGHT else shifted(publication, Grain.DAY, word.number))
    if word.kind == "T":
        return Known(shifted(publication, Grain.DAY, 0))
    return Known(last_night) if place.own[-1].value == _NIGHT else None


def _part_of_unit(place: Place, publication: Publication) -> Meaning:
    step, grain = place.of("TLX"), unit(place)
    shifts = (STEPS[step.kind],) if step else (0,) if place.tense() == "future" else (0, -1)
    found = [reading for shift in shifts for reading in shifted(publication, grain, shift)]
    part = str(place.the("Qq").value)
    months = [_last_month(reading) for reading in found if grain is Grain.YEAR and part == "late"]
    return Known((*(narrowed((part,), reading) for reading in found), *months))


def _last_month(year: Reading) -> Reading:
    """Return the last month of a year, which `the end of the year` may mean."""
    end = (year.last or 0) + 1
    return Reading(add_months(end, -1), end - 1, Grain.MONTH)


def _whole_unit(place: Place, publication: Publication) -> Meaning:
    grain = unit(place)
    if grain is Grain.DAY:
        return None
    return Known(tuple(Reading(*days, grain, "window", days, days) for days in units_near(publication, grain, 0)))


def _near_weekday(place: Place, publication: Publication) -> Meaning:
    day = place.the("W").number
    step = (place.of("P") or place.the("TLXR")).kind
    if place.of("2") is not None:
        weeks = units_near(publication, Grain.WEEK, STEPS[step])
        return Known(days_around(day, weeks[0][0], weeks[-1][1]))
    back, forth = _WEEKDAY_REACH[step]
    return Known(days_around(day, publication.first + back, publication.last + forth))


def _bare_weekday(place: Place, publication: Publication) -> Meaning:
    """Return the weekdays near the publication, its own day among them; one that recurs is no date."""
    if place.own[0].words.lower().endswith(place.language.weekdays_end) or place.before() in place.language.every:
        return Vague()
    tense = place.tense()
    first = publication.first if tense == "future" else publication.first - 7
    last = publication.last if tense == "past" else publication.last + 7
    return Known(days_around(place.own[0].number, first, last))


def _weekend(place: Place, publication: Publication) -> Meaning:
    step = place.of("TLXRP")
    return Known(weekend(publication, step.kind if step else "", place.tense()))


def _fiscal_year(_: Place, publication: Publication) -> Meaning:
    """Return the years that a fiscal year without a number may be called after."""
    return Known(shifted(publication, Grain.YEAR, -1) + shifted(publication, Grain.YEAR, 0))


def _weekday_day(place: Place, publication: Publication) -> Meaning:
    """Return the days near the publication that have a weekday and a number: `Friday the 15th`."""
    day, wanted = place.the("o+n").number, place.own[0].number
    months = [found for shift in range(-12, 13) for found in shifted(publication, Grain.MONTH, shift)]
    days = sorted({one.first for month in months for one in one_day(month, day) if one.first is not None})
    fitting = [(one, one) for one in days if weekday(one) == wanted]
    return Known(tuple(Reading(*one, Grain.DAY) for one in nearest(fitting, publication, place.tense())))


def _day_of_month(place: Place, publication: Publication) -> Meaning:
    step = place.of("TLX")
    day = place.own[0].number
    if not 1 <= day <= _LAST_OF_A_MONTH:
        return None
    shifts = (STEPS[step.kind],) if step else {"past": (-1, 0), "future": (0, 1)}.get(place.tense(), (-1, 0, 1))
    found = (reading for shift in shifts for reading in shifted(publication, Grain.MONTH, shift))
    return Known(tuple(one for reading in found for one in one_day(reading, day)))


def _now(_: Place, publication: Publication) -> Meaning:
    return Weak((Reading(*publication, Grain.DAY),))


NEAR: Mapping[str, Callable[[Place, Publication], Meaning]] = {
    "ago": _ago, "from_now": _from_now, "ahead": _ahead_in, "several_units": _several_units,
    "part_of_near": _part_of_near,
    "near_unit": _near_unit, "part_of_day": _part_of_day, "part_of_unit": _part_of_unit, "whole_unit": _whole_unit,
    "near_weekday": _near_weekday, "bare_weekday": _bare_weekday, "weekend": _weekend, "day_of_month": _day_of_month,
    "day_of_unit": _day_of_month, "now": _now, "before_last": _before_last,
    "weekday_day": _weekday_day, "fiscal_year": _fiscal_year,
}  # fmt: skip
"""From a row of the patterns to what reads it, given when the source was published."""
