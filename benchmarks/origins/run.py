"""Shared wording among generated documents, beside MinHash over whole documents and over their paragraphs.

Run with `python benchmarks/origins/run.py`. The peer runs where `datasketch` is installed; it is no dependency.
"""

import random
import time
from collections.abc import Callable
from itertools import pairwise

from onrecord.agreement.shared_wording import shared_wording, wording_of

DOCUMENTS = 2_000
PLANTED = 400
PASSAGE = 80
EDITS = 0.04
VOCABULARY = 20_000

Pairs = set[tuple[str, str]]


def words(chance: random.Random, count: int) -> list[str]:
    """Return words as often as they come in a language: the rank-th with a weight of one in its rank."""
    ranks = (int(VOCABULARY ** chance.random()) for _ in range(count))
    return [f"w{rank:x}" for rank in ranks]


def edited(chance: random.Random, passage: list[str]) -> list[str]:
    """Change, drop or add words, each with the chance that is stated."""
    changed: list[str] = []
    for word in passage:
        if chance.random() >= EDITS:
            changed.append(word)
            continue
        kind = chance.randrange(3)
        changed += [f"x{chance.randrange(VOCABULARY):x}"] if kind == 0 else []
        changed += [word, f"x{chance.randrange(VOCABULARY):x}"] if kind == 1 else []
    return changed


def generated(documents: int, planted: int, seed: int) -> tuple[dict[str, str], Pairs]:
    """Return texts of 200 to 700 words, and the pairs of which one carries a passage of the other."""
    chance = random.Random(seed)
    texts = [words(chance, chance.randrange(200, 700)) for _ in range(documents)]
    pairs: Pairs = set()
    chosen = chance.sample(range(documents), 2 * planted)
    for one, other in zip(chosen[:planted], chosen[planted:], strict=True):
        at = chance.randrange(len(texts[one]) - PASSAGE)
        passage = edited(chance, texts[one][at : at + PASSAGE])
        place = chance.randrange(len(texts[other]))
        texts[other][place:place] = passage
        first, second = sorted((one, other))
        pairs.add((f"d{first:05}", f"d{second:05}"))
    return {f"d{number:05}": " ".join(text) for number, text in enumerate(texts)}, pairs


def ours(texts: dict[str, str]) -> Pairs:
    found = shared_wording({name: wording_of(text, [(0, len(text))]) for name, text in texts.items()})
    return {(row.first, row.second) for row in found}


def minhash(texts: dict[str, str], *, stretch: int | None, threshold: float) -> Pairs:
    """Return the pairs that MinHash finds alike: whole documents, or stretches of so many words."""
    from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found]

    index = MinHashLSH(threshold=threshold, num_perm=64)
    sketches: list[tuple[str, MinHash]] = []
    for name, text in texts.items():
        tokens = text.split()
        step = stretch or len(tokens)
        for at in range(0, len(tokens), step):
            sketch = MinHash(num_perm=64)
            part = tokens[at : at + step]
            sketch.update_batch([" ".join(part[word : word + 3]).encode() for word in range(max(1, len(part) - 2))])
            sketches.append((f"{name}:{at}", sketch))
    for key, sketch in sketches:
        index.insert(key, sketch)
    found: Pairs = set()
    for key, sketch in sketches:
        near = sorted({key[:6], *(str(row)[:6] for row in index.query(sketch))})
        found.update(pairwise(near))
    return found


def row(name: str, work: Callable[[dict[str, str]], Pairs], texts: dict[str, str], planted: Pairs) -> None:
    started = time.process_time()
    found = work(texts)
    seconds = time.process_time() - started
    right = len(found & planted)
    precision = right / len(found) if found else 1.0
    print(f"| {name} | {len(texts):,} | {right / len(planted):.3f} | {precision:.3f} | {seconds:.2f} |")


def main() -> None:
    print("| what | documents | recall | precision | CPU seconds |")
    print("|---|---|---|---|---|")
    for documents in (500, 1_000, DOCUMENTS, 2 * DOCUMENTS):
        texts, planted = generated(documents, documents // 5, 7)
        row("onrecord", ours, texts, planted)
    texts, planted = generated(DOCUMENTS, PLANTED, 7)
    try:
        row("datasketch, whole documents", lambda read: minhash(read, stretch=None, threshold=0.3), texts, planted)
        row("datasketch, stretches of 80 words", lambda read: minhash(read, stretch=80, threshold=0.3), texts, planted)
    except ImportError:
        print("datasketch is not installed")


if __name__ == "__main__":
    main()
