"""How long all times of a corpus take: one planted contradiction among very many claims, and many small systems.

Run with `python benchmarks/times/run.py`; the sizes are in the table that it prints. The floor beside it is what any
checker must do: read each claim once and give each point its tightest day.
"""

import random
import time
from collections.abc import Callable

from onrecord.agreement.comparing import compare_times
from onrecord.model.claims import Claim, Evidence, Relative
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity
from onrecord.model.findings import Outcome
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.model.times import Time, parse_time
from onrecord.model.times.calendar import iso_day, ordinal
from onrecord.model.times.durations import parse_duration

BASE = ordinal(2000)
YEARS = 20
EVIDENCE = (Evidence(source="gazette", quote="…"),)


def claim(name: str, subject: str, property_: str, **says: object) -> Claim:
    return Claim(id=name, says="", subject=subject, property=property_, evidence=EVIDENCE, **says)  # type: ignore[arg-type]


def corpus_of(claims: list[Claim]) -> Corpus:
    subjects = sorted({row.subject for row in claims})
    return Corpus(
        sources={"gazette": Source(id="gazette", path="gazette.txt", sha256="")},
        entities={name: Entity(id=name, kind="event", name=name) for name in subjects},
        properties=BUILT_IN_PROPERTIES,
        claims={row.id: row for row in sorted(claims, key=lambda row: row.id)},
    )


def one_system(events: int, bounds: int, seed: int) -> Corpus:
    """Make events with days that all claims agree with, and four claims more that cannot all hold."""
    chance = random.Random(seed)
    days = [BASE + chance.randrange(365 * YEARS) for _ in range(events)]
    claims = [dated(f"c{number}", number, days, chance) for number in range(events)]
    claims += [leaning(f"c{number}", days, chance) for number in range(events, bounds - 4 - len(TIES))]
    claims += [tie(f"t{number}", name, chance.randrange(events)) for number, name in enumerate(TIES)]
    return corpus_of([*claims, *planted()])


TIES = ("p1", "p2", "p3") * 5


def dated(name: str, event: int, days: list[int], chance: random.Random) -> Claim:
    early, late = chance.randrange(400), chance.randrange(400)
    value = parse_time(f"[{iso_day(days[event] - early)}..{iso_day(days[event] + late)}]")
    return claim(name, f"e{event}", "starts", value=value)


def leaning(name: str, days: list[int], chance: random.Random) -> Claim:
    event, other = chance.randrange(len(days)), chance.randrange(len(days))
    distance = days[other] - days[event]
    low, high = max(0, abs(distance) - chance.randrange(60)), abs(distance) + chance.randrange(60)
    relative = Relative(
        f"e{other}.starts", "before" if distance >= 0 else "after", parse_duration(f"[P{low}D..P{high}D]")
    )
    return claim(name, f"e{event}", "starts", relative=relative)


def tie(name: str, subject: str, event: int) -> Claim:
    """Tie a planted event into the large system, with room enough to change nothing."""
    relative = Relative(f"e{event}.starts", "after", parse_duration("[P0D..P90000D]"))
    return claim(name, subject, "ends", relative=relative)


def planted() -> list[Claim]:
    """Return four claims that cannot all hold, though any three can."""
    return [
        claim("planted-1", "p1", "starts", value=parse_time("2010-05-10")),
        claim("planted-2", "p2", "starts", relative=Relative("p1.starts", "after", parse_duration("P10D"))),
        claim("planted-3", "p3", "starts", relative=Relative("p2.starts", "after", parse_duration("P10D"))),
        claim("planted-4", "p3", "starts", value=parse_time("2010-05-12")),
    ]


def many_systems(bounds: int, each: int, seed: int) -> Corpus:
    """Make small systems of so many bounds each; every hundredth has a contradiction."""
    chance = random.Random(seed)
    claims = []
    for system in range(bounds // each):
        days = [BASE + chance.randrange(300) for _ in range(each // 2)]
        for number in range(each):
            event = number % len(days)
            subject = f"s{system}-e{event}"
            if number < len(days):
                value: Time = parse_time(f"[{iso_day(days[event] - 2)}..{iso_day(days[event] + 2)}]")
                claims.append(claim(f"s{system}-c{number}", subject, "starts", value=value))
                continue
            other = (event + 1) % len(days)
            distance = days[other] - days[event]
            off = 30 if system % 100 == 0 and number == len(days) else 0
            low, high = max(0, abs(distance) - 3 + off), abs(distance) + 3 + off
            by = parse_duration(f"[P{low}D..P{high}D]")
            relative = Relative(f"s{system}-e{other}.starts", "before" if distance >= 0 else "after", by)
            claims.append(claim(f"s{system}-c{number}", subject, "starts", relative=relative))
    return corpus_of(claims)


def floor(corpus: Corpus) -> int:
    """Read each claim once and keep the tightest days of each point."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for row in corpus.claims.values():
        value = row.value
        if isinstance(value, Time):
            key = f"{row.subject}.{row.property}"
            first[key] = max(first.get(key, -(10**9)), value.start.earliest or 0)
            last[key] = min(last.get(key, 10**9), value.end.latest or 0)
    return sum(first[key] > last[key] for key in first)


def timed(work: Callable[[], object]) -> tuple[float, object]:
    started = time.process_time()
    found = work()
    return time.process_time() - started, found


def told(outcome: Outcome) -> str:
    return f"{len(outcome.findings)} found, e.g. {', '.join(outcome.findings[0].claims)}" if outcome.findings else "0"


def main() -> None:
    print("| what | claims | CPU seconds | plain floor | found |")
    print("|---|---|---|---|---|")
    for events in (1_000, 2_500, 5_000, 10_000, 20_000, 40_000):
        row("one system of events", one_system(events, 5 * events, 7))
    for bounds in (25_000, 50_000, 100_000, 200_000):
        row("many small systems", many_systems(bounds, 10, 7))


def row(what: str, corpus: Corpus) -> None:
    seconds, outcome = timed(lambda: compare_times(corpus, Settings()))
    plain, _ = timed(lambda: floor(corpus))
    assert isinstance(outcome, Outcome)
    print(f"| {what} | {len(corpus.claims):,} | {seconds:.2f} | {plain:.3f} | {told(outcome)} |")


if __name__ == "__main__":
    main()
