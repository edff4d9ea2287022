"""Passages that texts share, found by winnowed shingles.

Every run of eight words is hashed; of every four hashes in a row the least is kept as a fingerprint (Schleimer,
Wilkerson and Aiken, *Winnowing: local algorithms for document fingerprinting*, 2003), so that two texts which share
eleven words in a row always share a fingerprint. Texts with a common fingerprint are then compared word by word.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain, combinations, islice
from zlib import crc32

from onrecord.model.frozen import dataclass

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
            hashed, is_plain = _hashed(match[0])
            words.append(hashed)
            plain.append(is_plain)
            first, last = match.span()
            starts.append(first)
            ends.append(last)
    return Wording(words, plain, starts, ends, _shingles(words))


@lru_cache(maxsize=65_536)
def _hashed(word: str) -> tuple[int, bool]:
    """Return the hash of a word, and whether it is plain: more than a name, a number or what joins names."""
    plain = not (word[0].isupper() or word[0].isdecimal() or word in _JOINING)
    return crc32(word.casefold().replace("’", "'").encode()) | 1, plain


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
    paired = sorted({key for pair in pairs for key in pair})
    often = Counter(shingle for key in paired for shingle in set(texts[key].shingles))
    places = {key: _places_of(texts[key].shingles, often) for key in paired}
    left_out = {key: _merged(places[key].pop(each) for each in places[key].keys() & boilerplate) for key in paired}
    plain = {key: [0, *accumulate(texts[key].plain)] for key in paired}
    found = []
    for one, other in sorted(pairs):
        alike = _merged(places[one][shingle] for shingle in places[one].keys() & places[other].keys())
        runs = _runs(_without(alike, left_out[one]))
        passages = tuple(_passage(texts[one], run) for run in runs if _counts(run, plain[one]))
        if passages:
            found.append(Shared(one, other, passages))
    return found


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


def _places_of(shingles: Sequence[int], often: Mapping[int, int]) -> dict[int, list[int]]:
    """Return where each shingle that stands in several texts starts, by the index of its first word."""
    places: dict[int, list[int]] = {}
    for place, shingle in enumerate(shingles):
        if often[shingle] > 1:
            places.setdefault(shingle, []).append(place)
    places.pop(_BROKEN, None)
    return places


_Stretch = tuple[int, int]
"""Words of a text that follow each other: the index of the first, and one past that of the last."""


def _merged(places: Iterable[Sequence[int]]) -> list[_Stretch]:
    """Return the words of shingles, given by where they start, as stretches apart from each other."""
    merged: list[_Stretch] = []
    for start in sorted(chain.from_iterable(places)):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], start + _SHINGLE
        else:
            merged.append((start, start + _SHINGLE))
    return merged


def _without(stretches: Iterable[_Stretch], left_out: Sequence[_Stretch]) -> Iterator[_Stretch]:
    """Yield what is left of stretches when others are taken out; both are in order, and each apart from the next."""
    at = 0
    for start, end in stretches:
        rest = start
        at = bisect_right(left_out, rest, lo=at, key=_end)
        for first, last in islice(left_out, at, None):
            if first >= end:
                break
            if first > rest:
                yield rest, first
            rest = last
        if rest < end:
            yield rest, end


def _end(stretch: _Stretch) -> int:
    return stretch[1]


def _runs(stretches: Iterable[_Stretch]) -> Iterator[list[_Stretch]]:
    """Yield the stretches that have no more than a few words between one and the next together."""
    run: list[_Stretch] = []
    for stretch in stretches:
        if run and stretch[0] - run[-1][1] > _MOST_EDITED:
            yield run
            run = []
        run.append(stretch)
    if run:
        yield run


def _counts(run: Sequence[_Stretch], plain: Sequence[int]) -> bool:
    """Tell whether a run is long enough, and says enough; `plain` counts the plain words before each word."""
    enough = _length(run) >= _LEAST_WORDS
    return enough and sum(plain[end] - plain[start] for start, end in run) >= _LEAST_PLAIN


def _length(run: Iterable[_Stretch]) -> int:
    return sum(end - start for start, end in run)


def _passage(text: Wording, run: Sequence[_Stretch]) -> Passage:
    return Passage(text.starts[run[0][0]], text.ends[run[-1][1] - 1], _length(run))
