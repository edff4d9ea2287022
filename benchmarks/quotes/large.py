"""What large sources cost: time, and the most memory beyond the interpreter's, each in a process of its own.

Run from the repository's root:  python benchmarks/quotes/large.py
"""

import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable

from texts import edited, quotations, text_of

from onrecord.documents import Document
from onrecord.quotes import locate
from onrecord.quotes.nearest import nearest


def fifty_megabytes() -> tuple[str, Callable[[Document], None]]:
    """A source of 50 MB: five quotations exact, five through folding, one altered."""
    rng = random.Random(1)
    text = text_of(rng, 500_000) * 100 + text_of(rng, 100_000)
    quotes = [quote for _, quote in quotations(rng, text[-90_000:], 10)]

    def act(document: Document) -> None:
        for quote in quotes[:5]:
            assert locate(document, quote).found
        for quote in quotes[5:]:
            assert locate(document, quote.replace(" ", "\n", 1)).found
        assert nearest(document, edited(rng, quotes[0])) is not None

    return text, act


def one_long_line() -> tuple[str, Callable[[Document], None]]:
    """A source of one line of five million characters."""
    rng = random.Random(2)
    text = (text_of(rng, 1_000_000) * 4 + text_of(rng, 1_000_000)).replace("\n", " ")
    quotes = [quote for _, quote in quotations(rng, text[-900_000:], 20)]

    def act(document: Document) -> None:
        for quote in quotes:
            assert locate(document, quote.replace(" ", "  ", 1)).found
        assert nearest(document, edited(rng, quotes[0])) is not None

    return text, act


def ten_thousand_quotations() -> tuple[str, Callable[[Document], None]]:
    """10,000 quotations of one source of 2 MB, every tenth of them altered."""
    rng = random.Random(3)
    text = text_of(rng, 2_000_000)
    quotes = [quote for _, quote in quotations(rng, text, 10_000)]

    def act(document: Document) -> None:
        for number, quote in enumerate(quotes):
            if number % 10:
                locate(document, quote)
            else:
                wrong = edited(rng, quote)
                assert not locate(document, wrong).found
                assert nearest(document, wrong) is not None

    return text, act


def a_hundred_thousand_places() -> tuple[str, Callable[[Document], None]]:
    """A quotation that stands 100,000 times."""
    text = "The harbour master said so on Friday. " * 100_000

    def act(document: Document) -> None:
        assert locate(document, "The harbour master said so").count == 100_000
        assert locate(document, "The harbour  master said so").count == 100_000
        assert locate(document, "The harbour  master said so", occurrence=77_777).found

    return text, act


CASES = (fifty_megabytes, one_long_line, ten_thousand_quotations, a_hundred_thousand_places)


def _measure(name: str) -> None:
    text, act = next(case for case in CASES if case.__name__ == name)()
    size = len(text.encode())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    act(Document(text))
    seconds = time.perf_counter() - started
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    print(f"{name:28} {size / 1e6:7.1f} MB  {seconds:6.2f} s  {(more + sys.getsizeof(text)) / size:5.1f} × the source")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _measure(sys.argv[1])
    else:
        for each in CASES:
            subprocess.run([sys.executable, __file__, each.__name__], check=True)
