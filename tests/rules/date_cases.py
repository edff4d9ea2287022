"""Cases of dates in words: a quotation, when it was published, a value, and what the words say of it."""

from dataclasses import dataclass
from pathlib import Path

from onrecord.model.times import parse_time
from onrecord.reading.times.dates import Carried, compatible, read_dates
from tables import table_of_strings

__all__ = ["DateCase", "Score", "date_cases", "score"]


@dataclass(frozen=True, slots=True)
class DateCase:
    """One case.

    Args:
        id: its id.
        kind: what it is a case of.
        quote: the words.
        published: when they were published, as EDTF; empty when nothing tells.
        value: the date, as EDTF.
        expect: `agrees`, `contradicts` or `unknown`.
        off: by how much a wrong value is wrong; empty for the others.
    """

    id: str
    kind: str
    quote: str
    published: str
    value: str
    expect: str
    off: str

    def read(self) -> Carried:
        """Return what the reader says of it."""
        published = parse_time(self.published) if self.published else None
        return compatible(parse_time(self.value), read_dates(self.quote, published))


@dataclass(frozen=True, slots=True)
class Score:
    """How a reader does on a set of cases.

    Args:
        contradicted: the cases that agree, or of which nothing is known, but are contradicted.
        sound: how many cases agree or are unknown.
        missed: the cases whose value is off by a year, but are not contradicted.
        off_by_a_year: how many cases are off by a year.
    """

    contradicted: tuple[DateCase, ...]
    sound: int
    missed: tuple[DateCase, ...]
    off_by_a_year: int


def date_cases(name: str) -> list[DateCase]:
    """Read a file of cases."""
    rows = table_of_strings(Path(__file__).parent / "cases" / f"{name}.yaml")  # so that `off` is a key
    return [_case(row) for row in (rows["cases"] if isinstance(rows, dict) else rows)]


def _case(row: dict[str, str]) -> DateCase:
    published = row.get("published", "")
    return DateCase(
        id=row["id"],
        kind=row.get("kind", ""),
        quote=row["quote"],
        published="" if published in {"null", "~"} else published,
        value=row["value"],
        expect=row["expect"],
        off=row.get("off", ""),
    )


def score(cases: list[DateCase]) -> Score:
    """Run the reader on cases."""
    sound = [case for case in cases if case.expect in {"agrees", "unknown"}]
    year = [case for case in cases if case.expect == "contradicts" and case.off == "year"]
    return Score(
        contradicted=tuple(case for case in sound if case.read() is Carried.CONTRADICTS),
        sound=len(sound),
        missed=tuple(case for case in year if case.read() is not Carried.CONTRADICTS),
        off_by_a_year=len(year),
    )
