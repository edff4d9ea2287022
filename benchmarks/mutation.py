"""How long `onrecord mutate` takes on a generated corpus of 1,000 claims, and which step of the checks takes it.

    python benchmarks/mutation.py [MUTANTS] [JOBS]

The corpus: 250 events in 25 papers of 40 reports each; each event has four claims (a date, a list, a number, a place).
As many claims are tried as it takes for MUTANTS mistakes and edits (10,000). The steps are timed on one process and on
a tenth of those claims, by clocks around the functions that `check` calls.
"""

import hashlib
import platform
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from onrecord import checker
from onrecord.mutation import Score, mutate

TODAY = date(2026, 11, 21)
EVENTS, PAPERS = 250, 25
FIRST = ["Amber", "Birch", "Cedar", "Dusty", "Ember", "Frosty", "Golden", "Hazel", "Ivory", "Jade"]
SECOND = ["Anvil", "Bridge", "Canal", "Dragon", "Eagle", "Falcon", "Garden", "Hammer", "Island", "Jetty"]
THIRD = ["Drill", "Exercise", "Manoeuvre"]
PEOPLES = ["Askeria", "Borland", "Cherinia", "Dovia", "Estrea", "Fenwick", "Gallia", "Hostria", "Illyria", "Jarland"]
TOWNS = [f"{start}{end}" for start in ("Oak", "Elm", "Ash", "Stone", "Mill") for end in ("ford", "ham", "ton", "wick")]
FILLING = (
    "The market stayed open until dusk.", "Farmers brought their carts over the northern bridge.",
    "Nobody had seen the river that high in years.", "A band played in front of the town hall.",
    "Children followed the column for a mile.", "The old mill was painted anew for the visitors.",
)  # fmt: skip
STEPS = ("verify_quotations", "ground", "compare", "accept")


def project(root: Path) -> None:
    """Write the corpus."""
    chance = Random(7)
    texts = {f"paper-{number}": [] for number in range(PAPERS)}  # type: dict[str, list[str]]
    entities = [f"{{id: {name.lower()}, kind: state, name: {name}}}" for name in PEOPLES]
    entities += [f"{{id: {name.lower()}, kind: place, name: {name}}}" for name in TOWNS]
    claims = []
    for number in range(EVENTS):
        name = f"{FIRST[number % 10]} {SECOND[number // 10 % 10]} {THIRD[number // 100]}"
        event, day = name.lower().replace(" ", "-"), date(2022, 1, 3) + timedelta(days=number * 3)
        came, crowd, town = chance.sample(PEOPLES, 3), chance.randrange(1_000, 9_000, 10), chance.choice(TOWNS)
        said = {
            "starts": (f"The {name} began on {day.day} {day:%B} {day.year}", day.isoformat()),
            "participant": (f"Soldiers of {', '.join(came[:2])} and {came[2]} took part in the {name}",
                            f"[{', '.join(came).lower()}]\n    complete: true"),
            "crowd": (f"About {crowd:,} people watched the {name}", f"~{crowd}"),
            "place": (f"The {name} was held near {town}", town.lower()),
        }  # fmt: skip
        entities.append(f"{{id: {event}, kind: exercise, name: {name}}}")
        for offset, (key, (words, value)) in enumerate(said.items()):
            paper = f"paper-{(number + offset) % PAPERS}"
            texts[paper] += [f"{words}. {chance.choice(FILLING)}"]
            claims.append(
                f"  - id: {event}-{key}\n    says: So it was.\n    subject: {event}\n"
                f"    property: {key}\n    value: {value}\n"
                f"    evidence:\n      - {{source: {paper}, quote: {words!r}}}\n"
            )
    _written(root, texts, entities, claims)


def _written(root: Path, texts: dict[str, list[str]], entities: list[str], claims: list[str]) -> None:
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    (root / "pyproject.toml").write_text("[tool.onrecord]\n", "utf-8")
    rows = []
    for name, lines in texts.items():
        data = "\n".join(lines).encode()
        (root / "seeds" / f"{name}.txt").write_bytes(data)
        rows.append(
            f"{{id: {name}, path: {name}.txt, sha256: {hashlib.sha256(data).hexdigest()}, published: 2025-02-01}}"
        )
    listed = {
        "sources": rows,
        "entities": entities,
        "properties": ["{id: crowd, type: quantity, unit: people, changes: never}"],
    }
    facts = "".join(f"{key}:\n" + "".join(f"  - {row}\n" for row in value) for key, value in listed.items())
    (root / "facts" / "all.yaml").write_text(facts + "claims:\n" + "".join(claims), "utf-8")


def tried(score: Score) -> int:
    """Return how many mistakes and edits were judged."""
    return score.made.total() + score.edits_made.total() + score.harmless_made


def timed(spent: Counter[str], name: str, step: Callable[..., Any]) -> Callable[..., Any]:
    """Return a step that adds its time to what was spent."""

    def run(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever the step takes
        begun = time.perf_counter()
        try:
            return step(*given, **named)
        finally:
            spent[name] += time.perf_counter() - begun  # type: ignore[assignment] - seconds

    return run


def main() -> None:
    """Time the whole on some processes, then the steps on one."""
    wanted, jobs = (int(word) for word in [*sys.argv[1:], "10000", "2"][:2])
    print(f"Python {platform.python_version()}, {jobs} processes")
    with tempfile.TemporaryDirectory() as folder:
        project(Path(folder))
        one_in_fifty = mutate(Path(folder), today=TODAY, sample=20)
        sample = min(4 * EVENTS, max(1, round(wanted / (tried(one_in_fifty) / 20))))
        begun = time.perf_counter()
        score = mutate(Path(folder), today=TODAY, sample=sample, jobs=jobs)
        whole = time.perf_counter() - begun
        print(f"{tried(score):,} mutants of {sample} claims among {4 * EVENTS:,}: {whole:.1f} s, "
              f"{1000 * whole / tried(score):.2f} ms each")  # fmt: skip
        print(f"caught {score.share:.3f} of mistakes in facts, {score.source_share:.3f} of edits of sources; "
              f"{len(score.harmless_caught)} of {score.harmless_made} harmless edits refused")  # fmt: skip
        spent: Counter[str] = Counter()
        for name in (*STEPS, "check"):
            where = checker if name != "check" else sys.modules["onrecord.mutation.bench"]
            setattr(where, name, timed(spent, name, getattr(where, name)))
        begun = time.perf_counter()
        part = mutate(Path(folder), today=TODAY, sample=max(1, sample // 10), seed=1)
        whole = time.perf_counter() - begun
        spent["the rest of check"] = 2 * spent["check"] - spent.total()
        spent["making mutants and edits"] = whole - spent.pop("check")  # type: ignore[assignment] - seconds
        print(f"where it goes, on one process ({tried(part):,} mutants, {whole:.1f} s):")
        for name, seconds in spent.most_common():
            print(f"  {name:26} {100 * seconds / whole:5.1f}%")


if __name__ == "__main__":
    main()
