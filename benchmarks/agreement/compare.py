"""How long agreement takes on generated claims, beside other ways of asking the same.

Run from the repository's root:

    python benchmarks/agreement/compare.py [--peers /path/to/an/environment/bin/python]

The peers' environment needs `duckdb` and `clingo`; without one, only onrecord and the plain loop are timed. Times are
seconds of CPU, claims in memory, one thread. Every answer is checked: all contradictions that were planted, no other.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from worlds import Row, corpus_of, many_subjects, one_subject

from onrecord.agreement.comparing import compare_values
from onrecord.model.settings import Settings
from onrecord.model.verdicts import Verdict

_PEERS = Path(__file__).with_name("peers.py")
_MOST_FOR_ALL_PAIRS = 10_000


def onrecord_seconds(rows: list[Row], contradicted: set[str]) -> float:
    corpus = corpus_of(rows)
    before = time.process_time()
    outcome, _ = compare_values(corpus, Settings(), {})
    seconds = time.process_time() - before
    found = [row for row in outcome.findings if row.verdict is Verdict.CONTRADICTION]
    subjects = [row.comparison.subject for row in found if row.comparison]
    assert sorted(subjects) == sorted(contradicted), "onrecord found another set"
    return seconds


def peer_seconds(python: str, peers: Sequence[str], rows: list[Row], contradicted: set[str]) -> dict[str, str]:
    asked = {"peers": peers, "rows": [[row.claim, row.subject, row.value, row.day] for row in rows]}
    told = subprocess.run(
        [python, str(_PEERS)], input=json.dumps(asked), capture_output=True, text=True, check=True
    ).stdout
    seconds: dict[str, str] = {}
    for answer in map(json.loads, told.splitlines()):
        if answer.get("missing"):
            seconds[answer["peer"]] = "-"
            continue
        assert set(answer["found"]) == contradicted, f"{answer['peer']} found another set"
        seconds[answer["peer"]] = f"{answer['seconds']:.2f}"
    return seconds


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--peers", default=sys.executable, help="the Python of an environment with the peers")
    python = arguments.parse_args().peers
    print("| claims | subjects | onrecord | DuckDB | clingo | all pairs |")
    print("|---|---|---|---|---|---|")
    worlds = [(size, size // 5, many_subjects(size)) for size in (25_000, 50_000, 100_000, 200_000, 400_000)]
    worlds += [(size, 1, one_subject(size)) for size in (10_000, 100_000, 400_000)]
    for claims, subjects, (rows, contradicted) in worlds:
        ours = onrecord_seconds(rows, contradicted)
        small = subjects > 1 or claims <= _MOST_FOR_ALL_PAIRS
        peers = ["DuckDB", "clingo", *(["all pairs"] if small else [])]
        theirs = peer_seconds(python, peers, rows, contradicted)
        columns = (theirs.get(peer, "too long") for peer in ("DuckDB", "clingo", "all pairs"))
        print(f"| {claims:,} | {subjects:,} | {ours:.2f} | {' | '.join(columns)} |", flush=True)


if __name__ == "__main__":
    main()
