"""How long a date takes: parsing EDTF, and reading the dates of a sentence.

python benchmarks/dates/speed.py seeds/*.txt
"""

import re
import sys
import timeit
from pathlib import Path

from onrecord.model.times import parse_time
from onrecord.reading.times.dates import read_dates

VALUES = [
    "2024-09-26",
    "2022-09~",
    "2023-10-XX",
    "2023-24",
    "2024-09-26/2024-10-07",
    "[2024-09-26..2024-10-07]",
    "Y17000000",
]
ROUNDS = 7


def main() -> None:
    for value in VALUES:
        spent = min(timeit.repeat(lambda value=value: parse_time(value), number=2000, repeat=ROUNDS)) / 2000
        print(f"parse_time {value:26} {spent * 1e6:6.1f} µs")
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
    sentences = [row for text in texts for row in re.split(r"(?<=[.?!])\s+|\n", text) if len(row) > 40]
    if sentences:
        published = parse_time("[2024-09-26..2024-10-07]")
        spent = min(timeit.repeat(lambda: [read_dates(row, published) for row in sentences], number=1, repeat=ROUNDS))
        length = sum(map(len, sentences)) / len(sentences)
        each = spent / len(sentences) * 1e6
        print(f"read_dates {len(sentences)} sentences of {length:.0f} characters: {each:.1f} µs each")


if __name__ == "__main__":
    main()
