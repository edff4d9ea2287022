"""What the whole check costs: processor time a claim, whether it is linear, and processor time of the start-up.

    python benchmarks/check_cost.py [REPEATS]

Two shapes of project, each also at half and at double size, so that the columns show whether the cost is linear:

    wide    3,200 claims in 160 sources
    deep    200 claims in one source of 125 KB

The texts are reports about exercises, made from the templates below by a seeded chance: dates with and without weekday,
lists of states, round and plain numbers in digits and words, places, speakers, plain negations, and sentences that no
claim quotes. Every project is checked by `onrecord.check` in a process of its own, REPEATS times (3); the least counts.
Times are processor time of that process, without its imports. The start-up is the processor time of whole processes:
the interpreter alone, and `onrecord check` in an empty project and in one of ten claims, one or more of each type.
"""

import hashlib
import importlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

TODAY = date(2026, 11, 21)
PUBLISHED = date(2025, 3, 4)
PER_EVENT = 10
ASIDES = 6
NAMES = (
    ("Amber", "Birch", "Cedar", "Dusty", "Ember", "Frosty", "Golden", "Hazel", "Ivory", "Jade", "Keen", "Lively"),
    ("Anvil", "Bridge", "Canal", "Dragon", "Eagle", "Falcon", "Garden", "Hammer", "Island", "Jetty", "Kestrel", "Lens"),
    ("Drill", "Exercise", "Manoeuvre", "Rehearsal", "Trial"),
)
STATES = (
    "Askeria", "Borland", "Cherinia", "Dovia", "Estrea", "Fenwick", "Gallia", "Hostria", "Illyria", "Jarland",
    "Kelmark", "Lorvia", "Mordovar", "Norrland", "Ostmark", "Pellia", "Quarland", "Rovenia", "Sudmark", "Tarnia",
)  # fmt: skip
TOWNS = [f"{start}{end}" for start in ("Oak", "Elm", "Ash", "Stone", "Mill") for end in ("ford", "ham", "ton", "wick")]
GIVEN = ("Ida", "Jonas", "Marta", "Piet", "Vera", "Otto", "Lena", "Karel", "Nora", "Emil")
SURNAMES = ("Holm", "Brandt", "Toll", "Lindqvist", "Varga", "Novak", "Ruud", "Sorel")
OFFICES = ("Defence Minister", "Prime Minister", "General", "Ambassador")
FILLING = (
    "The market in {town} stayed open until {hour} and {count} farmers brought their carts over the bridge.",
    "Nobody in {town} had seen the river that high in {count} years, {person} told the local radio.",
    "A band of {count} played before the town hall; children from {town} followed the column to {other}.",
    "Trains between {town} and {other} ran every {count} minutes, {person} of the railway said.",
    "The old mill of {town}, which burned down in {year}, was painted anew for {person} and the visitors.",
    "Observers from {state} had been invited, but not all of the {count} came to {town}.",
    "“We expected more rain than in {town},” {person} said, “and not {count} questions.”",
    "The council of {town} is expected to discuss {amount} million crowns for {other} later in {year}.",
    "No injuries were reported from {town}, although {count} lorries got stuck near {other}.",
    "According to {person}, the wind reached {count} kilometres an hour at {town} on {day}.",
    "Similar events in {state} and {neighbour} took place in {year}, when {town} was empty.",
    "Critics in {state} claimed that {count} cows of {town} took fright, which {person} has denied.",
    "Schools in {town} and {other} remained closed on {day}; the buses of line {count} were diverted.",
    "If the weather in {town} holds, the road to {other} will be open on {day}.",
    "The mayor of {town} did not answer {person} about the damage of {amount} million crowns.",
    "Several shops of {town}, among them a bakery of {year}, gave away {count} loaves.",
    "{person} of {state} was not present on {day}, and {other} sent nobody either.",
    "It was {hour} on {day} when the last of {count} boats from {town} came in.",
)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 11: "eleven"}
PROPERTIES = """\
properties:
  - {id: crowd, type: quantity, unit: people, changes: never}
  - {id: ship, type: quantity, unit: ships, changes: never}
  - {id: called-off, type: yesno, changes: never, yes_words: [called off], no_words: [not called off]}
  - {id: repeated, type: yesno, changes: never, yes_words: [will be repeated], no_words: [will not be repeated]}
"""


@dataclass
class Told:
    """What a project holds: the sentences and claims of each source, and the entities that they name."""

    sentences: dict[str, list[str]]
    claims: dict[str, list[str]]
    entities: list[str] = field(default_factory=list)

    def claim(self, source: str, name: str, sentence: str, quote: str, value: str) -> None:
        """Put a sentence into a source, and a claim that quotes a part of it."""
        assert quote in sentence
        subject, _, key = name.partition(".")
        self.sentences[source].append(sentence)
        self.claims[source].append(
            f"  - id: {subject}-{key}-{source}\n    says: So it was told.\n    subject: {subject}\n"
            f"    property: {key}\n    value: {value}\n"
            f"    evidence:\n      - {{source: {source}, quote: {json.dumps(quote, ensure_ascii=False)}}}\n"
        )


def aside(chance: Random) -> str:
    """Return a sentence that no claim quotes; two of them hardly ever share eight words in a row."""
    town, other = chance.sample(TOWNS, 2)
    state, neighbour = chance.sample(STATES, 2)
    return chance.choice(FILLING).format(
        town=town, other=other, state=state, neighbour=neighbour, count=chance.randrange(12, 90),
        year=chance.randrange(1950, 2022), amount=f"{chance.randrange(11, 99) / 10:.1f}", day=chance.choice(DAYS),
        hour=f"{chance.randrange(1, 12)}:{chance.randrange(10, 59)} p.m.",
        person=f"{chance.choice(GIVEN)} {chance.choice(SURNAMES)}",
    )  # fmt: skip


def tell(told: Told, number: int, source: str, chance: Random) -> None:
    """Let a source tell of an event in ten sentences that claims quote, and in others that none does.

    What is told of an event follows from its number alone, so that its sources agree; how it is told, from chance.
    """
    truth = Random(number)
    name = " ".join(part[number // size % len(part)] for part, size in zip(NAMES, (1, 12, 144), strict=True))
    event = name.lower().replace(" ", "-")
    begins = date(2023, 1, 9) + timedelta(days=truth.randrange(700))
    came, crowd, (days, ships) = (
        truth.sample(STATES, 4),
        truth.randrange(1_000, 9_000, 100),
        truth.sample([*NUMBERS], 2),
    )
    ends = begins + timedelta(days=days - 1)
    town, speaker = truth.choice(TOWNS), truth.randrange(len(GIVEN) * len(SURNAMES))
    person = f"{GIVEN[speaker % len(GIVEN)]} {SURNAMES[speaker // len(GIVEN)]}"
    said_by = person.lower().replace(" ", "-")
    began = chance.choice((f"{begins:%B} {begins.day}, {begins.year}", f"{begins.day} {begins:%B} {begins.year}",
                           f"{begins:%A}, {begins.day} {begins:%B} {begins.year}"))  # fmt: skip
    states = f"{', '.join(came[:3])} and {came[3]}"
    no_more, over = f"the {name} will not be repeated", f"the {name} ended on {ends:%B} {ends.day}, {ends.year}"
    soldiers = f"Soldiers of {states} took part in the {name}"
    for key, quote, value, before, after in (
        ("starts", f"The {name} began on {began}", begins, "", " after weeks of rain in {}"),
        ("ends", over, ends, "It rained in {} when ", ", but {} stayed"),
        ("participant", soldiers, f"[{', '.join(came).lower()}]", "", ", before the boats of {} left"),
        ("crowd", f"About {crowd:,} people watched the {name}", f"~{crowd}", "", ", most of them near {}"),
        ("ship", f"With {NUMBERS[ships]} ships the {name}", ships, "", " was larger than that of {}"),
        ("place", f"The {name} was held near {town}", town.lower(), "", ", not far from {}"),
        ("lasts", f"The {name} lasted {NUMBERS[days]} days", f"P{days}D", "", ", no longer than that of {}"),
        ("called-off", f"the {name} was not called off", "no", "In spite of the storm over {} ", ""),
        ("repeated", no_more, f"no\n    said_by: {said_by}", f"{chance.choice(OFFICES)} {person} told {{}} that ", ""),
        ("held", f"The {name} was held as planned", "yes", "", ", and the fleet of {} sailed home"),
    ):  # fmt: skip
        sentence = f"{before.format(chance.choice(TOWNS))}{quote}{after.format(chance.choice(TOWNS))}."
        told.claim(source, f"{event}.{key}", sentence, quote, str(value))
        told.sentences[source] += [aside(chance) for _ in range(ASIDES)]
    told.entities.append(f"{{id: {event}, kind: exercise, name: {name}}}")
    told.entities.append(f"{{id: {said_by}, kind: person, name: {person}}}")


def project(root: Path, sources: int, claims: int) -> tuple[int, int]:
    """Write a project of so many claims, two sources for an event where there are several; return what it holds."""
    chance = Random(7)
    names = [f"report-{number}" for number in range(sources)]
    told = Told({name: [] for name in names}, {name: [] for name in names})
    for number in range(claims // PER_EVENT):
        tell(told, number // min(sources, 2), names[number * 7 % sources], chance)
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    (root / "pyproject.toml").write_text("[tool.onrecord]\n", "utf-8")
    entities = [
        *dict.fromkeys(told.entities),
        *(f"{{id: {state.lower()}, kind: state, name: {state}}}" for state in STATES),
        *(f"{{id: {town.lower()}, kind: place, name: {town}}}" for town in TOWNS),
    ]
    rows, size = [], 0
    for name, sentences in told.sentences.items():
        data = "\n\n".join(" ".join(sentences[at : at + 6]) for at in range(0, len(sentences), 6)).encode()
        size += len(data)
        (root / "seeds" / f"{name}.txt").write_bytes(data)
        (root / "facts" / f"{name}.yaml").write_text("claims:\n" + "".join(told.claims[name]), "utf-8")
        digest = hashlib.sha256(data).hexdigest()
        rows.append(f"{{id: {name}, path: {name}.txt, sha256: {digest}, published: {PUBLISHED}}}")
    lists = {"sources": rows, "entities": entities}
    listed = "".join(f"{key}:\n" + "".join(f"  - {row}\n" for row in value) for key, value in lists.items())
    (root / "facts" / "named.yaml").write_text(listed + PROPERTIES, "utf-8")
    return sum(map(len, told.claims.values())), size


def measure(root: Path) -> dict[str, float]:
    """Check a project in this process; return the processor time of each step, in seconds, and what came of it."""
    import onrecord

    check = onrecord.check
    for room in ("quotes", "rules", "agreement", "documents"):
        importlib.import_module(f"onrecord.{room}")  # a check imports them with the first claim
    spent: Counter[str] = Counter()
    step, begun = "", time.process_time()

    def next_step(name: str) -> None:
        nonlocal step, begun
        now = time.process_time()
        spent[step] += now - begun  # type: ignore[assignment] - seconds
        step, begun = name, now

    report = check(root, today=TODAY, progress=next_step)
    next_step("")
    spent.pop("", None)
    tally = report.checks
    return {**spent, "run": tally.run, "passed": tally.passed, "skipped": tally.skipped}


def in_its_own_process(root: Path, repeats: int) -> dict[str, float]:
    """Return the least of several measurements."""
    command = [sys.executable, __file__, "--measure", str(root)]
    runs = [json.loads(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(repeats)]
    return min(runs, key=_total)


def _total(measured: dict[str, float]) -> float:
    return sum(value for key, value in measured.items() if key not in {"run", "passed", "skipped"})


def shape(name: str, sources: int, claims: int, repeats: int) -> None:
    """Print the cost of a shape of project at half, whole and double size."""
    totals: list[float] = []
    for factor in (0.5, 1, 2):
        with tempfile.TemporaryDirectory() as folder:
            size = max(1, round(sources * factor)) if sources > 1 else 1
            made, data = project(Path(folder), size, round(claims * factor))
            measured = in_its_own_process(Path(folder), repeats)
        per_claim = 1000 * _total(measured) / made
        totals.append(per_claim)
        tally = {key: int(measured.pop(key)) for key in ("run", "passed", "skipped")}
        steps = ", ".join(f"{step} {1000 * spent / made:.2f}" for step, spent in measured.items())
        print(
            f"{name}  {made:5,} claims  {size:3} sources  {data / 1000:7,.0f} KB  {per_claim:5.2f} ms of CPU a claim"
            f"  ({steps}; {tally['run']:,} checks, {tally['passed']:,} passed, {tally['skipped']:,} skipped)",
            flush=True,
        )
    print(f"{name}  a claim at whole size costs {totals[1] / totals[0]:.2f} × that at half size, "
          f"at double size {totals[2] / totals[1]:.2f} × (linear: 1.00)\n", flush=True)  # fmt: skip


def seconds_of(command: list[str], cwd: Path, repeats: int) -> tuple[float, float]:
    """Return the least and the middle processor time of a whole process, after one run that compiles the modules."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    spent = []
    for _ in range(repeats + 1):
        with subprocess.Popen(
            command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            _, _, used = os.wait4(process.pid, 0)
            process.returncode = 0
        spent.append(used.ru_utime + used.ru_stime)
    return min(spent[1:]), statistics.median(spent[1:])


def start_up(repeats: int) -> None:
    """Print what starting costs."""
    command = str(Path(sys.executable).with_name("onrecord"))
    for name, claims in (("an empty project", 0), ("ten claims of all types", PER_EVENT)):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            if claims:
                project(root, 1, claims)
            else:
                (root / "pyproject.toml").write_text("[tool.onrecord]\n", "utf-8")
                (root / "facts").mkdir()
            alone, _ = seconds_of([sys.executable, "-c", "pass"], root, repeats)
            least, middle = seconds_of([command, "check"], root, repeats)
        print(f"`onrecord check` of {name}: {least:.3f} s of CPU (middle {middle:.3f}), {least / alone:.1f} × the "
              f"interpreter alone ({alone:.3f} s)")  # fmt: skip


def main() -> None:
    """Measure both shapes and the start-up."""
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(Path(sys.argv[2]))))
        return
    repeats = int(sys.argv[1]) if sys.argv[1:] else 3
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, the least of {repeats}\n")
    shape("wide", 160, 3_200, repeats)
    shape("deep", 1, 200, repeats)
    start_up(5 * repeats)


if __name__ == "__main__":
    main()
