"""Readers of dates as checkers: how often each contradicts what the words carry, and catches what they do not.

Every reader gets the same cases (`tests/rules/cases/*.yaml`): a quotation, when it was published, and a value. The
other libraries answer with one date for each expression that they find; as a checker that is taken as generously as it
can be: the value agrees when any of the dates lies in it, or it in the day, month or year of the date as far as the
library tells how precise it is; it is contradicted when they found dates and none does.

Run it where onrecord is importable, and with whichever of the libraries is installed:

    python benchmarks/dates/as_checkers.py tests/rules/cases/dates.yaml
"""

import argparse
import importlib.util
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from onrecord.model.times import Time, parse_time
from onrecord.model.times.calendar import civil
from onrecord.reading.times.dates import compatible, read_dates

Case = dict[str, str]
Checker = Callable[[Case], str]
Days = tuple[int, int]


def by_onrecord(case: Case) -> str:
    return str(compatible(parse_time(case["value"]), read_dates(case["quote"], published(case))))


def published(case: Case) -> Time | None:
    return parse_time(case["published"]) if case.get("published", "") not in {"null", "~", ""} else None


def reference(case: Case) -> datetime | None:
    """Return the middle of the publication, as the one moment that the others take."""
    when = published(case)
    if when is None or when.start.earliest is None or when.end.latest is None:
        return None
    year, month, day = civil((when.start.earliest + when.end.latest) // 2)
    return datetime(year, month, day, 12)  # noqa: DTZ001 - the libraries work without time zones


def dateparser_checker(prefer: str) -> Checker:
    from dateparser.search import search_dates

    def check(case: Case) -> str:
        settings: dict[str, Any] = {"PREFER_DATES_FROM": prefer, "RETURN_TIME_AS_PERIOD": True}
        base = reference(case)
        if base is not None:
            settings["RELATIVE_BASE"] = base
        found = search_dates(case["quote"], languages=["en"], settings=settings) or []
        return verdict(case, [precise(day.date(), words) for words, day in found])

    return check


def parsedatetime_checker() -> Checker:
    import parsedatetime

    calendar = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE)

    def check(case: Case) -> str:
        found = calendar.nlp(case["quote"], sourceTime=reference(case)) or ()
        return verdict(case, [precise(row[0].date(), row[4]) for row in found])

    return check


def dateutil_checker() -> Checker:
    from dateutil import parser

    def check(case: Case) -> str:
        try:
            found = parser.parse(case["quote"], default=reference(case), fuzzy=True)
        except (ValueError, OverflowError, TypeError):
            return "unknown"
        return verdict(case, [precise(found.date(), case["quote"])])

    return check


def precise(day: date, words: str) -> Days:
    """Return the days that a library's date stands for: the day, or the month or year where the words name no day."""
    lowered = words.lower()
    has_day = any(character.isdigit() for character in lowered.replace(str(day.year), "")) or "day" in lowered
    if has_day:
        return day.toordinal(), day.toordinal()
    if any(
        name in lowered
        for name in ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "month")
    ):
        first = day.replace(day=1)
        return first.toordinal(), ((first + timedelta(days=31)).replace(day=1) - timedelta(days=1)).toordinal()
    return date(day.year, 1, 1).toordinal(), date(day.year, 12, 31).toordinal()


def verdict(case: Case, found: list[Days]) -> str:
    if not found:
        return "unknown"
    agrees = any(
        first <= last_found and first_found <= last for first, last in spans(case) for first_found, last_found in found
    )
    return "agrees" if agrees else "contradicts"


def spans(case: Case) -> Iterator[Days]:
    value = parse_time(case["value"])
    for member in value.choices or (value,):
        for edge in (member.start, member.end):
            if edge.earliest is not None or edge.latest is not None:
                yield edge.earliest or 0, edge.latest or date.max.toordinal()


def checkers() -> dict[str, Checker]:
    found: dict[str, Checker] = {"onrecord": by_onrecord}
    if importlib.util.find_spec("dateparser"):
        found["dateparser (current_period)"] = dateparser_checker("current_period")
        found["dateparser (past)"] = dateparser_checker("past")
    if importlib.util.find_spec("parsedatetime"):
        found["parsedatetime"] = parsedatetime_checker()
    if importlib.util.find_spec("dateutil"):
        found["dateutil"] = dateutil_checker()
    return found


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("cases", type=Path, nargs="+")
    rows = [
        row
        for path in arguments.parse_args().cases
        for row in yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - plain strings
    ]
    print(f"{len(rows)} cases")
    heads = (
        "agree: right",
        "wrongly contradicted",
        "unknown: contradicted",
        "off by a year: caught",
        "all wrong: caught",
    )
    print(f"{'reader':30}" + "".join(f"{head:>23}" for head in heads) + "  ms a case")
    for name, check in checkers().items():
        counts: Counter[tuple[str, str]] = Counter()
        year: Counter[str] = Counter()
        started = time.process_time()
        for row in rows:
            answer = check(row)
            counts[row["expect"], answer] += 1
            if row.get("off") == "year":
                year[answer] += 1
        spent = (time.process_time() - started) / len(rows) * 1000
        shares = (
            share(counts, "agrees", "agrees"),
            share(counts, "agrees", "contradicts"),
            share(counts, "unknown", "contradicts"),
            f"{year['contradicts'] / max(1, year.total()):.1%}",
            share(counts, "contradicts", "contradicts"),
        )
        print(f"{name:30}" + "".join(f"{row:>23}" for row in shares) + f"  {spent:.2f}")


def share(counts: Counter[tuple[str, str]], expect: str, answer: str) -> str:
    total = sum(number for (expected, _), number in counts.items() if expected == expect)
    return f"{counts[expect, answer] / max(1, total):.1%}"


if __name__ == "__main__":
    main()
