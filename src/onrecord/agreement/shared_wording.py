"""Passages that texts share, found by winnowed shingles.

Every run of eight words is hashed; of every four hashes in a row the least is kept as a fingerprint (Schleimer,
Wilkerson and Aiken, *Winnowing: local algorithms for document fingerprinting*, 2003), so that two texts which share
eleven words in a row always share a fingerprint. Texts with a common fingerprint are then compared word by word.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from zlib import crc32

__all__ = ["Shared", "Wording", "shared_wording", "wording_of"]

_SHINGLE = 8
_WINDOW = 4
_LEAST_WORDS = 14
_LEAST_PLAIN = 5
_MOST_EDITED = 6
_MANY_TEXTS = 30
_MANY_SHARE = 0.02
_LONG_QUOTATION = 5
_MOST_QUOTED = 2_000
_BROKEN = 2**61 - 1

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W_]+(?:['’][^\W_]+)*")
_QUOTED = re.compile(
    rf"“[^“”\n]{{1,{_MOST_QUOTED}}}”|«[^«»\n]{{1,{_MOST_QUOTED}}}»|„[^„“”\n]{{1,{_MOST_QUOTED}}}[“”]"
    rf"|\"[^\"\n]{{1,{_MOST_QUOTED}}}\""
)
_JOINING = {"and", "or", "the", "of"}


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The words of a text, prepared for comparison.

    Args:
        words: the hash of each word, in the order of the text; 0 stands where words were left out.
        plain: for each word, whether it is more than a name, a number or a word that joins names.
        starts: for each word, the code point at which it starts.
        ends: for each word, the code point at which it ends.
        shingles: the hash of each run of eight words; one beyond all hashes where words were left out.
    """

    words: list[int]
    plain: list[bool]
    starts: list[int]
    ends: list[int]
    shingles: list[int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the first text whose wording stands in the second: code points, and how many words are alike."""

    start: int
    end: int
    words: int


@dataclass(frozen=True, slots=True)
class Shared:
    """What two texts share.

    Args:
        first: key of the one text.
        second: key of the other, greater than `first`.
        passages: the stretches of the first that stand in the second, but for a few words, in order.
    """

    first: str
    second: str
    passages: tuple[Passage, ...]

    @property
    def words(self) -> int:
        """How many words are alike."""
        return sum(passage.words for passage in self.passages)


def wording_of(text: str, stretches: Iterable[tuple[int, int]]) -> Wording:
    """Return the words of a text that are its own: long quotations are left out, because two may quote one speech.

    Args:
        text: the text.
        stretches: the code points from which and up to which it is read, ascending.
    """
    words: list[int] = []
    plain: list[bool] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _own_stretches(text, stretches):
        if words:
            words.append(0)
            plain.append(False)
            starts.append(start)
            ends.append(start)
        for match in _WORD.finditer(text, start, end):
            word = match[0]
            words.append(crc32(word.casefold().replace("’", "'").encode()) | 1)
            plain.append(not (word[0].isupper() or word[0].isdecimal() or word in _JOINING))
            starts.append(match.start())
            ends.append(match.end())
    return Wording(words, plain, starts, ends, _shingles(words))


def shared_wording(texts: Mapping[str, Wording]) -> list[Shared]:
    """Return the pairs of texts that share passages, sorted.

    A passage counts from 14 words that are alike in runs of at least 8, five of which are more than names,
    numbers and what joins them: the same states listed in the order of the alphabet are no shared wording.
    Runs that stand in very many texts are boilerplate and lead to no pair.

    Args:
        texts: the wording of each text, by a key of the caller's.
    """
    keys = sorted(texts)
    holders: dict[int, list[str]] = {}
    for key in keys:
        for fingerprint in _fingerprints(texts[key].shingles):
            holders.setdefault(fingerprint, []).append(key)
    many = max(_MANY_TEXTS, int(len(keys) * _MANY_SHARE))
    pairs = {pair for holding in holders.values() if 1 < len(holding) <= many for pair in combinations(holding, 2)}
    boilerplate = {shingle for shingle, holding in holders.items() if len(holding) > many}
    found = (
        Shared(one, other, tuple(_passages(texts[one], texts[other], boilerplate))) for one, other in sorted(pairs)
    )
    return [row for row in found if row.passages]


def _own_stretches(text: str, stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that stand outside long quotations."""
    for start, end in stretches:
        at = start
        for quotation in _QUOTED.finditer(text, start, end):
            if len(_WORD.findall(quotation[0])) > _LONG_QUOTATION:
                yield at, quotation.start()
                at = quotation.end()
        yield at, end


def _shingles(words: Sequence[int]) -> list[int]:
    runs = zip(*(words[offset:] for offset in range(_SHINGLE)), strict=False)
    return [_BROKEN if 0 in run else hash(run) % _BROKEN for run in runs]


def _fingerprints(shingles: Sequence[int]) -> set[int]:
    padded = [*shingles, *[_BROKEN] * (_WINDOW - 1)]
    windows = zip(*(padded[offset:] for offset in range(_WINDOW)), strict=False)
    return set(map(min, windows)) - {_BROKEN}


def _passages(one: Wording, other: Wording, boilerplate: set[int]) -> Iterator[Passage]:
    """Yield the stretches of one text whose words stand in another, boilerplate left out."""
    theirs = set(other.shingles) - {_BROKEN}
    alike: set[int] = set()
    everywhere: set[int] = set()
    for place, shingle in enumerate(one.shingles):
        if shingle in theirs:
            alike.update(range(place, place + _SHINGLE))
            if shingle in boilerplate:
                everywhere.update(range(place, place + _SHINGLE))
    for run in _runs(sorted(alike - everywhere)):
        if len(run) >= _LEAST_WORDS and sum(one.plain[place] for place in run) >= _LEAST_PLAIN:
            yield Passage(one.starts[run[0]], one.ends[run[-1]], len(run))


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for place in places:
        if run and place - run[-1] > _MOST_EDITED + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run
