"""Generated claims for the benchmarks: who says what of whom, and for which day."""

import random
from dataclasses import dataclass

from onrecord.model.claims import Claim, EntityValue, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Property, PropertyType
from onrecord.model.sources import Source
from onrecord.model.times import parse_time

SOURCES = 200
DAYS = [f"{year}-{month:02d}-{day:02d}" for year in range(2010, 2025) for month in range(1, 13) for day in range(1, 29)]
CHAIR = Property(id="chair", type=PropertyType.ENTITY, one_at_a_time=True)


@dataclass(frozen=True)
class Row:
    """One claim: its subject, the value it gives, and the day for which it gives it."""

    claim: str
    subject: str
    value: str
    day: str


def many_subjects(claims: int, per_subject: int = 5, share: float = 0.01, seed: int = 1) -> tuple[list[Row], set[str]]:
    """Return claims about many subjects, and the subjects about which they contradict each other.

    Of every subject, half of the claims are about one day and half about another, with another value: a succession.
    In a share of the subjects one claim gives another value for its day.
    """
    chance = random.Random(seed)
    rows: list[Row] = []
    contradicted: set[str] = set()
    for number in range(claims // per_subject):
        subject = f"s{number}"
        first, second = chance.sample(DAYS, 2)
        odd = chance.random() < share
        for index in range(per_subject):
            early = index < per_subject // 2
            value = "other" if odd and index == 0 else ("former" if early else "present")
            rows.append(Row(f"c{number}-{index}", subject, value, first if early else second))
        if odd:
            contradicted.add(subject)
    chance.shuffle(rows)
    return rows, contradicted


def one_subject(claims: int, odd: int = 10, seed: int = 1) -> tuple[list[Row], set[str]]:
    """Return claims about one subject: one value on every day, but for a few claims that give another."""
    chance = random.Random(seed)
    rows = [Row(f"c{index}", "s0", "present", chance.choice(DAYS)) for index in range(claims - odd)]
    rows += [Row(f"o{index}", "s0", "other", rows[index].day) for index in range(odd)]
    chance.shuffle(rows)
    return rows, {"s0"}


def corpus_of(rows: list[Row]) -> Corpus:
    """Return the claims as a corpus, every claim from one of the sources."""
    times = {day: parse_time(day) for day in {row.day for row in rows}}
    published = parse_time("2025-03-01")
    sources = [
        Source(id=f"source-{index}", path="a.txt", sha256="0" * 64, published=published) for index in range(SOURCES)
    ]
    claims = {
        row.claim: Claim(
            id=row.claim,
            says="",
            subject=row.subject,
            property="chair",
            evidence=(Evidence(f"source-{index % SOURCES}", ""),),
            value=EntityValue(row.value),
            as_of=times[row.day],
        )
        for index, row in enumerate(sorted(rows, key=lambda row: row.claim))
    }
    return Corpus(
        sources={source.id: source for source in sources},
        properties={**BUILT_IN_PROPERTIES, "chair": CHAIR},
        claims=claims,
    )
