"""Dates in words: the date expressions of a text, and whether a date can be what they mean."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from onrecord.model.times import Time
from onrecord.model.times.calendar import civil
from onrecord.reading.languages import DEFAULT, time_words
from onrecord.reading.sentences import sentences
from onrecord.reading.times.amounts import Length, lengths_apart, lengths_between, read_distances, read_lengths
from onrecord.reading.times.compatibility import Carried, Part, compatible, finer_than
from onrecord.reading.times.meanings import (
    Anaphor,
    CalendarDate,
    Distance,
    Known,
    Meaning,
    Place,
    Point,
    Readings,
    Unknown,
    Vague,
    Weak,
    falls_as_written,
    readings_in,
    years_near,
)
from onrecord.reading.times.near_dates import NEAR
from onrecord.reading.times.publication import Publication, publication_of
from onrecord.reading.times.readings import (
    DateExpression,
    Days,
    Grain,
    Hedge,
    Lasting,
    Reading,
    Role,
    cut,
    hedged,
    narrowed,
    opened,
)
from onrecord.reading.times.sentence import (
    YearsTold,
    goes_on,
    is_denied,
    is_of_one_time,
    is_on_it_too,
    is_put_off,
    is_said_of_a_noun,
    noun_follows,
    tense_at,
    was_moved,
    years_told,
)
from onrecord.reading.times.single_dates import STANDING
from onrecord.reading.times.spans import FROM_ONE, apart, between, fits, no_sooner, resolved
from onrecord.reading.times.tokens import OR, Tokens, counted_tokens, kinds_of
from onrecord.reading.times.words import TimeWords

__all__ = [
    "Carried", "DateExpression", "Days", "Grain", "Length", "Part", "Reading", "compatible", "cut", "finer_than",
    "lengths_apart", "lengths_between", "noun_follows", "opened", "read_dates", "read_distances", "read_lengths",
    "reads",
]  # fmt: skip

_NAMED_WITHIN = 2
_WORD = re.compile(r"\w+")
_YEAR_IN_WORDS = re.compile("NN|[5iCruMkm]NU|N-?J")
_BESIDE = frozenset([" ", ", ", " – ", " — "])
_DATES = ("_date", "_first", "_last")
"""How the names of the groups end that hold a date."""


def reads(language: str) -> bool:
    """Tell whether the dates of a language (a BCP 47 tag) can be read."""
    return time_words(language) is not None


def read_dates(
    text: str, published: Time | None, language: str = DEFAULT, *, before: str = ""
) -> tuple[DateExpression, ...]:
    """Return the date expressions of a text, in order, each with the set of days that it can mean.

    Args:
        text: the words of a source.
        published: when the source was published; None when nothing tells. Its bounds are taken as they are.
        language: a BCP 47 tag; a text in a language whose words of time are not known has no expressions.
        before: the words that stand before the text; only `the same month` and its like are looked up there.

    Returns:
        The expressions. One that has no candidates says that there is a time, but not when.
    """
    words = time_words(language)
    return () if words is None else tuple(_Text(text, words, publication_of(published), before).expressions())


class _Date(NamedTuple):
    """A single date in its span.

    Args:
        point: what it means.
        parts: of it that are meant (`early`, `mid`, `late`), in order.
        hedge: what the words leave open about it.
    """

    point: Point
    parts: tuple[str, ...]
    hedge: Hedge | None


class _Marks(NamedTuple):
    """The classes of a text's words with a mark for each single date.

    Args:
        kinds: the classes and marks.
        words: for each of them, the index of its (first) word.
        points: the single dates, by the place of their mark.
    """

    kinds: str
    words: list[int]
    points: dict[int, Point]


class _Text:
    """One reading of one text."""

    def __init__(self, text: str, language: TimeWords, publication: Publication | None, before: str) -> None:
        self._text = text
        self._language = language
        self._publication = publication
        self._before = before
        self._words = Tokens((), language)
        self._found: list[DateExpression] = []
        self._points_at: dict[int, Point] = {}
        self._apart: set[int] = set()
        """Where expressions start that are told by a distance from another date."""

    def expressions(self) -> list[DateExpression]:
        """Return the date expressions, in order."""
        kinds = kinds_of(self._text, self._language)
        if self._language.points_pattern.search(kinds) is None and not self._may_tell(kinds):
            return []
        self._words = counted_tokens(self._text, self._language)
        kinds = "".join([word.kind for word in self._words])
        points = list(self._points(kinds))
        self._points_at = {point.first: point for point in points}
        if points:
            marks = _marked(kinds, points)
            for match in self._language.spans_pattern.finditer(marks.kinds):
                self._found.append(self._expression(match, marks))
        self._found = [found for index, found in enumerate(self._found) if not self._is_told_beside(index)]
        return list(self._either(self._found)) if len(self._found) > 1 else self._found

    def _either(self, found: Sequence[DateExpression]) -> Iterator[DateExpression]:
        """Yield expressions, those of which only one is meant (`in 1911 or 1912`) as some time between them."""
        either = {word.start: word.end for word in self._words if word.kind == "&" and word.value == OR}
        told: list[DateExpression] = []
        for one in found:
            if told and either.get(told[-1].end + 1) == one.start - 1:
                told[-1] = _one_of(told[-1], one, self._text)
            else:
                told.append(one)
        yield from told

    def _may_tell(self, kinds: str) -> bool:
        """Tell whether words may tell a time only together: a year in words, a phrase, a day with a name."""
        language, text = self._language, self._text
        if _YEAR_IN_WORDS.search(kinds) is not None or any(day in text for day in language.days_with_names):
            return True
        words = _WORD.findall(text.lower())
        first = language.telling_phrases.keys() & set(words)
        spaced = f" {' '.join(words)} " if first else ""
        return any(f" {phrase} " in spaced for word in first for phrase in language.telling_phrases[word])

    def _is_told_beside(self, index: int) -> bool:
        """Tell whether words that do not say when stand beside words that do (`on Sunday, a day after the vote`)."""
        found = self._found[index]
        if found.known or found.weak:
            return False
        before, after = self._found[max(0, index - 1) : index], self._found[index + 1 : index + 2]
        return any(
            one.known and not one.weak and one.start not in self._apart and self._text[left:right] in _BESIDE
            for one, left, right in (
                *((one, one.end, found.start) for one in before),
                *((one, found.end, one.start) for one in after),
            )
        )

    def _points(self, kinds: str) -> Iterator[Point]:
        for match in self._language.points_pattern.finditer(kinds):
            first, last = match.span()
            place = Place(self._words, first, last, self._publication, partial(tense_at, self._words, first))
            meaning = _meaning(match.lastgroup or "", place)
            if meaning is not None:
                yield Point(first, last, meaning)

    def _expression(self, match: re.Match[str], marks: _Marks) -> DateExpression:
        dates = [
            self._date(match.span(name), marks)
            for name, words in match.groupdict().items()
            if words and name.endswith(_DATES)
        ]
        readings = self._span(match, marks, dates)
        lasting = self._lasting(match, marks, dates)
        if lasting != "no":
            readings = tuple(one if one.role == "moment" else replace(one, lasting=lasting) for one in readings)
        start, end = self._words[marks.words[match.start()]].start, self._words[marks.words[match.end()] - 1].end
        if match.lastgroup == "apart":
            self._apart.add(start)
        alone = dates[0].point.meaning if len(dates) == 1 else None
        weekday, every_year = None, None
        if isinstance(alone, CalendarDate):
            weekday = alone.weekday if len(alone.days) == 1 else None
            if not alone.years and not readings and self._publication is None:
                every_year = (alone.month, alone.days[0] if len(alone.days) == 1 else None)
        return DateExpression(
            start,
            end,
            self._text[start:end],
            readings,
            weak=isinstance(alone, Weak | Vague),
            weekday=weekday,
            every_year=every_year,
        )

    def _date(self, span: tuple[int, int], marks: _Marks) -> _Date:
        start, end = span
        around = marks.kinds[start:end]
        words = [self._words[marks.words[place]] for place in range(start, start + around.index("@"))]
        hedges = [Hedge(str(word.value)) for word in words if word.kind == "~"]
        if around.endswith("z"):
            hedges.append(Hedge.ABOUT)
        parts = tuple(str(word.value) for word in words if word.kind in "qQ")
        return _Date(marks.points[start + around.index("@")], parts, hedges[0] if hedges else None)

    def _span(self, match: re.Match[str], marks: _Marks, dates: Sequence[_Date]) -> Readings:
        row = match.lastgroup or ""
        if row in {"between", "extent"}:
            moved = row == "extent" and was_moved(self._words, marks.words[match.start()])
            former, later = self._both(*dates, either_first=moved)
            if moved:
                return tuple(replace(reading, role="former") for reading in former) + later
            role: Role = "between" if row == "between" else "window" if "/" in match.group() else "extent"
            return between(former, later, role=role)
        if row == "apart" and not dates:
            return ()
        readings = self._readings(dates[0])
        distance = marks.points[match.start()].meaning if row == "apart" else None
        if isinstance(distance, Distance):
            named = dates[0].point.first > marks.points[match.start()].last + _NAMED_WITHIN
            return apart(distance, readings) + (readings if named else ())
        if row == "moment":
            return readings
        first, last = marks.words[match.start()], marks.words[match.end() - 1]
        if row == "from_on" and self._words[dates[0].point.last - 1].kind == "a":
            return readings
        bounded = FROM_ONE[row](readings, self._words[first:last], self._publication)
        return bounded if row not in {"until", "bound"} else self._bounded(readings, bounded, first, match, marks)

    def _lasting(self, match: re.Match[str], marks: _Marks, dates: Sequence[_Date]) -> Lasting:
        """Tell whether words plainly say that something goes on from one time, or up to one, or both."""
        row, kinds = match.lastgroup or "", match.group()
        first, end = marks.words[match.start()], marks.words[match.end()]
        if row in {"since", "until"}:
            of_a_noun = "e" in kinds and is_said_of_a_noun(self._words, end)
            return "yes" if not of_a_noun and (row == "since" or goes_on(self._words, first)) else "no"
        if "/" in kinds or is_of_one_time(self._words, first):
            return "no"
        if row == "extent":
            before, link = match["extent_first"], match.string[match.end("extent_first")]
            return "yes" if kinds[0] == "r" or link == "-" or "i" not in before else "no"
        if row not in {"moment", "from_on"}:
            return "no"
        point = dates[0].point
        if isinstance(point.meaning, CalendarDate) and point.meaning.role == "window":
            return "yes" if all(word.kind != "/" for word in self._words[point.first : point.last]) else "no"
        return "perhaps over" if row == "from_on" and goes_on(self._words, first, 1) else "no"

    def _bounded(
        self, readings: Readings, bounded: Readings, first: int, match: re.Match[str], marks: _Marks
    ) -> Readings:
        """Return what a bound means where the words beside it turn it, or say that it is none."""
        is_after = self._words[first].value == 1
        if self._words[first].words.lower().startswith(self._language.no):
            return no_sooner(readings)
        if is_denied(self._words, first):
            return readings + bounded if is_after else no_sooner(readings)
        if match.lastgroup == "until":
            return readings + bounded if is_put_off(self._words, first) else bounded
        end = marks.words[match.end()]
        as_well = is_on_it_too(self._words, first) or is_said_of_a_noun(self._words, end)
        return readings + bounded if as_well else bounded

    def _both(self, first: _Date, second: _Date, *, either_first: bool) -> tuple[Readings, Readings]:
        """Return what two dates of one stretch mean; a year that only one of them has counts for both.

        Where either may come first, both lie in one year; else the second lies in the next one if it must.
        """
        start, end = first.point.meaning, second.point.meaning
        if not (isinstance(start, CalendarDate) and isinstance(end, CalendarDate)):
            return self._readings(first), self._readings(second)
        turns = not either_first and (start.month, start.days[:1]) > (end.month, end.days[:1])
        if end.years and not start.years:
            start = start._replace(years=tuple(year - turns for year in end.years))
        elif not end.years:
            years = start.years or self._years_of(start, first.point)
            start, end = start._replace(years=years), end._replace(years=tuple(year + turns for year in years))
        return _meant(first, readings_in(start, start.years)), _meant(second, readings_in(end, end.years))

    def _readings(self, date: _Date) -> Readings:
        meaning = date.point.meaning
        if isinstance(meaning, Anaphor):
            found = resolved(meaning, self._antecedents(meaning.grain))
        elif isinstance(meaning, CalendarDate):
            found = readings_in(meaning, meaning.years or self._years_of(meaning, date.point))
        else:
            found = meaning.readings if isinstance(meaning, Known | Weak) else ()
        return _meant(date, found)

    def _years_of(self, date: CalendarDate, point: Point) -> tuple[int, ...]:
        listed = self._years_listed(point)
        if listed:
            return listed
        told = YearsTold() if date.step else years_told(self._words, self._points_at, point)
        if told.governing and falls_as_written(date, told.governing):
            return told.governing
        near: tuple[int, ...] = ()
        if self._publication is not None:
            near = years_near(date, self._publication, tense_at(self._words, point.first))
        return tuple(dict.fromkeys((*near, *told.governing, *told.beside, *self._years_before())))

    def _years_before(self) -> Iterator[int]:
        """Yield the years that the sentence before told (`In 2018 the drill resumed. It ran on 3 May.`)."""
        if not self._before or self._found:
            return
        last = sentences(self._before)[-1:]
        for span in last:
            for found in _Text(
                self._before[span.start : span.end], self._language, self._publication, ""
            ).expressions():
                for reading in found.candidates:
                    if (
                        found.words.partition(" ")[0].lower() in self._language.year_follows
                        and reading.grain is Grain.YEAR
                        and reading.first is not None
                    ):
                        yield civil(reading.first)[0]

    def _years_listed(self, point: Point) -> tuple[int, ...]:
        """Return the years of the date that follows in a list (`in February and March 2020`)."""
        follower = self._points_at.get(point.last + 1)
        if (
            follower is None
            or not isinstance(follower.meaning, CalendarDate)
            or self._words[point.last].kind not in "&,"
        ):
            return ()
        return follower.meaning.years or self._years_listed(follower)

    def _antecedents(self, grain: Grain) -> list[DateExpression]:
        """Return what such words may be told from: what the text told, or else the text before as well."""
        if not self._before or any(fits(found, grain) for found in self._found):
            return self._found
        return _Text(self._before, self._language, self._publication, "").expressions() + self._found


def _meaning(row: str, place: Place) -> Meaning:
    if row in STANDING:
        return STANDING[row](place)
    return Unknown() if place.publication is None else NEAR[row](place, place.publication)


def _meant(date: _Date, readings: Readings) -> Readings:
    if date.parts:
        readings = tuple(narrowed(date.parts, reading) for reading in readings)
    return hedged(readings, date.hedge)


def _one_of(one: DateExpression, other: DateExpression, text: str) -> DateExpression:
    """Return two expressions as one that means some time from the first to the second; the second where they differ.

    Those of several readings are paired in their order; where they cannot be, all are kept.
    """
    pairs = list(zip(one.candidates, other.candidates, strict=False))
    if len(pairs) < len(one.candidates) or len(pairs) < len(other.candidates):
        readings: Readings = one.candidates + other.candidates
    else:
        readings = tuple(
            Reading(first.first, last.last, max(first.grain, last.grain), "somewhere") for first, last in pairs
        )
    return DateExpression(one.start, other.end, text[one.start : other.end], readings, weak=one.weak and other.weak)


def _marked(kinds: str, points: Sequence[Point]) -> _Marks:
    parts: list[str] = []
    words: list[int] = []
    placed: dict[int, Point] = {}
    at = 0
    for point in points:
        parts.append(kinds[at : point.first])
        words += range(at, point.first)
        placed[len(words)] = point
        parts.append("%" if isinstance(point.meaning, Distance) else "@")
        words.append(point.first)
        at = point.last
    parts.append(kinds[at:])
    words += range(at, len(kinds) + 1)
    return _Marks("".join(parts), words, placed)
