"""The same question put to DuckDB, to clingo and to a plain loop over all pairs: which subjects are contradicted?

It is run by `compare.py` with the Python of an environment that has the peers, reads the claims from standard input
as JSON, and prints how many CPU seconds each took and what it found. Every peer is timed all in: from the claims in
memory to the contradicted subjects.
"""

import json
import sys
import time
from collections import defaultdict
from itertools import combinations

Rows = list[list[str]]
_QUERY = """
select distinct one.subject from claims as one join claims as other
on one.subject = other.subject and one.day = other.day and one.value < other.value
"""
_PROGRAM = "clash(S) :- said(S, D, V), said(S, D, W), V < W. #show clash/1."


def duckdb_sql(rows: Rows) -> set[str]:
    import duckdb

    with duckdb.connect() as connection:
        connection.execute("set threads to 1")
        columns = list(zip(*rows, strict=True))
        connection.execute("create table claims (claim text, subject text, value text, day text)")
        connection.execute(
            "insert into claims select unnest(?::text[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[])",
            [list(column) for column in columns],
        )
        return {subject for (subject,) in connection.execute(_QUERY).fetchall()}


def clingo_program(rows: Rows) -> set[str]:
    import clingo

    control = clingo.Control(["--warn=none"])
    facts = "".join(f'said("{subject}","{day}","{value}").\n' for _, subject, value, day in rows)
    control.add("base", [], facts + _PROGRAM)
    control.ground([("base", [])])
    found: set[str] = set()
    control.solve(on_model=lambda model: found.update(atom.arguments[0].string for atom in model.symbols(shown=True)))
    return found


def all_pairs(rows: Rows) -> set[str]:
    by_subject: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for _, subject, value, day in rows:
        by_subject[subject].append((day, value))
    return {
        subject
        for subject, said in by_subject.items()
        if sum(one[0] == other[0] and one[1] != other[1] for one, other in combinations(said, 2))
    }


def main() -> None:
    asked = json.load(sys.stdin)
    peers = {"DuckDB": duckdb_sql, "clingo": clingo_program, "all pairs": all_pairs}
    for name in asked["peers"]:
        before = time.process_time()
        try:
            found = peers[name](asked["rows"])
        except ImportError:
            print(json.dumps({"peer": name, "missing": True}))
            continue
        print(json.dumps({"peer": name, "seconds": time.process_time() - before, "found": sorted(found)}))


if __name__ == "__main__":
    main()
