"""The fuzz tests again and again, each time with a fresh seed, until the time is up; the first failure ends it.

    FUZZ_MINUTES=60 python benchmarks/fuzz.py

Each processor runs the whole of `tests/fuzzing` with a seed of its own. An input that takes more than two seconds of
processor time fails its test, as does a traceback; a process that dies, or hangs in one input beyond all reason,
ends the run as well. The seeds follow from FUZZ_SEED (by default the time of day), so that a failure can be seen again.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[1]
MINUTES = float(os.environ.get("FUZZ_MINUTES", "60"))
JOBS = int(os.environ.get("FUZZ_JOBS", str(os.cpu_count() or 1)))
EXAMPLES = int(os.environ.get("ONRECORD_EXAMPLES", "2000"))
SECONDS_PER_INPUT = 2
LONGEST_ROUND = 3600


def one_round(seed: int, tally: Path) -> str:
    """Run every fuzz test with one seed; return what pytest printed where that failed."""
    environment = {
        **os.environ,
        "ONRECORD_EXAMPLES": str(EXAMPLES),
        "ONRECORD_SECONDS_PER_INPUT": str(SECONDS_PER_INPUT),
        "ONRECORD_TALLY": str(tally),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(ROOT / "build" / "hypothesis"),
    }
    command = [sys.executable, "-m", "pytest", "tests/fuzzing", "-q", "-x", "-p", "no:cacheprovider"]
    try:
        run = subprocess.run(
            [*command, f"--hypothesis-seed={seed}"],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST_ROUND,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"seed {seed}: the round hangs"
    return "" if run.returncode == 0 else f"seed {seed}: exit status {run.returncode}\n{run.stdout}\n{run.stderr}"


def tried(tally: Path) -> Counter[str]:
    """Return how many inputs each test has had."""
    counts: Counter[str] = Counter()
    for line in tally.read_text(encoding="utf-8").splitlines():
        name, number = line.split("\t")
        counts[name] += int(number)
    return counts


def main() -> int:
    """Fuzz until the time is up or something fails, and print how many inputs were tried."""
    seeds = count(int(os.environ.get("FUZZ_SEED", str(int(time.time())))))
    ends = time.monotonic() + 60 * MINUTES
    failed = ""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(JOBS) as pool:
        tally = Path(folder) / "tally"
        tally.touch()
        running: set[Future[str]] = set()
        while not failed and (running or time.monotonic() < ends):
            while len(running) < JOBS and time.monotonic() < ends:
                running.add(pool.submit(one_round, next(seeds), tally))
            done, running = wait(running, return_when=FIRST_COMPLETED)
            failed = next((result for result in (future.result() for future in done) if result), "")
            print(f"{tried(tally).total():,} inputs tried", flush=True)
        for future in running:
            failed = failed or future.result()
        for name, number in sorted(tried(tally).items()):
            print(f"  {number:>9,}  {name}")
    print(failed or f"no crash, no traceback, no input beyond {SECONDS_PER_INPUT} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
