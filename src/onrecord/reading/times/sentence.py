"""What the sentence around a date says of it: which way it looks, the year that it tells, what turns a bound."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from onrecord.model.times.calendar import civil
from onrecord.reading.languages import DEFAULT, time_words
from onrecord.reading.times.meanings import CalendarDate, Known, Point, Weak
from onrecord.reading.times.publication import Tense
from onrecord.reading.times.readings import Grain
from onrecord.reading.times.tokens import Tokens, tokens

__all__ = [
    "YearsTold", "goes_on", "is_denied", "is_of_one_time", "is_on_it_too", "is_put_off", "is_said_of_a_noun",
    "noun_follows", "tense_at", "was_moved", "years_told",
]  # fmt: skip

_NEAR = 5
_BESIDE = 3
_REACH = 40
_SHORTEST_PAST = 5
_LEADING = 4


def tense_at(words: Tokens, index: int) -> Tense:
    """Return which way the sentence around a word looks.

    The verb closest before the word, in the same clause, decides; else the verbs of the clause; else those of the
    sentence, less surely, unless the word leads it (`In May, …`). Verbs of reporting tell only of what stands right
    after them. What comes after `until` or `by`, and what something was set for, may lie ahead even of what is past.

    Args:
        words: the words of the text.
        index: of the first word of a date expression.
    """
    put = _is_put_to(words, index)
    if put is not None:
        return put
    if index and words[index - 1].kind in "ub":
        return "mixed"
    found = _tense(words, index)
    return "mixed" if found == "past" and _is_what_it_is_set_for(words, index) else found


def _tense(words: Tokens, index: int) -> Tense:
    sentence = _sentence_around(words, index)
    beside = _verb_before(words, index)
    if beside == "planned":
        return "mixed" if _look_of(words, sentence) in {"past", "mixed"} else "future"
    if beside is not None:
        return "mixed" if beside == "past" and _looks_on(words, index, sentence) else beside
    clause = _clause(words, index, sentence)
    found = _look_of(words, clause)
    if found is not None:
        return "mixed" if found == "past" and _looks_on(words, index, sentence) else found
    whole = _look_of(words, sentence)
    leads = clause.start == sentence.start and index - sentence.start < _LEADING
    if whole is not None:
        return whole if leads else "mixed"
    return "mixed" if any(words[place].words.lower() in words.language.reporting for place in sentence) else "none"


def _is_put_to(words: Tokens, index: int) -> Tense | None:
    """Return which way a date looks that something is moved to (`has been postponed to 3 May`); None for any other.

    It lies ahead of words in the perfect or the present; of those in the past it may lie behind them or ahead.
    """
    if not index or (
        words[index - 1].kind not in "tu" and words[index - 1].words.lower() not in words.language.target_prepositions
    ):
        return None
    before = [word.words.lower() for word in words[max(0, index - 1 - _NEAR) : index - 1]]
    if not words.language.put_to & set(before):
        return None
    return "future" if words.language.perfect & set(before) else "mixed"


def _looks_on(words: Tokens, index: int, sentence: range) -> bool:
    """Tell whether the clause before a date looks ahead as well: `agreed to buy it in May`, `said it will be sold`."""
    clause = range(_clause(words, index, sentence).start, index)
    return any(_look(words, place) in {"future", "mixed"} or _is_to_do(words, place) for place in clause)


def _is_to_do(words: Tokens, place: int) -> bool:
    """Tell whether a word is the `to` of an infinitive: `planned to pay`, `guidelines to be published`."""
    if words[place].kind != "t" or place + 1 >= len(words):
        return False
    follower = words[place + 1]
    return follower.kind == "_" and follower.words.islower() and follower.words not in words.language.determiners


def _is_what_it_is_set_for(words: Tokens, index: int) -> bool:
    """Tell whether a date is what something is set for: `called a vote for June`, `a deadline of June 30`."""
    before = words[index - 1].words.lower() if index else ""
    return before in words.language.target_prepositions or (
        before in words.language.target_of and index > 1 and words[index - 2].words.lower() in words.language.targets
    )


def _verb_before(words: Tokens, index: int) -> Tense | Literal["planned"] | None:
    """Return which way the verb right before a word looks; `planned` where it is a participle of planning."""
    otherwise: Tense | None = None
    for place in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        if words[place].kind in ",.\n;(":
            return otherwise
        found = _look(words, place)
        if found is not None:
            if words[place].words not in words.language.planned:
                return found
            is_passive = place > 0 and words[place - 1].words in words.language.passive | words.language.perfect
            return "planned" if otherwise is None or is_passive else "mixed"
        if words[place].words.lower() in words.language.reporting and place >= index - _BESIDE:
            return "past"
        if words[place].words in words.language.present or _is_to_do(words, place):
            otherwise = "mixed"
    return otherwise


def _verbs(words: Tokens, places: Iterable[int]) -> list[int]:
    """Return where verbs that tell a time stand; of those beside each other (`was held`), the last."""
    found = [place for place in places if _look(words, place) is not None]
    return [place for place in found if place + 1 not in found]


def _look_of(words: Tokens, places: Iterable[int]) -> Tense | None:
    looks = {_look(words, place) for place in places}
    if "mixed" in looks or {"past", "future"} <= looks:
        return "mixed"
    if "past" in looks:
        return "past"
    return "future" if "future" in looks else None


def _look(words: Tokens, place: int) -> Tense | None:
    word = words[place].words
    if word in words.language.future or word in words.language.planned:
        return "future"
    if word in words.language.would:
        return "mixed"
    is_past = word in words.language.past or (
        word.endswith(words.language.past_ending)
        and len(word) >= _SHORTEST_PAST
        and word.islower()
        and word not in words.language.not_past
    )
    if not is_past or word in words.language.reporting or _is_no_verb(words, place):
        return None
    return None if place and words[place - 1].words in words.language.passive else "past"


def _is_no_verb(words: Tokens, place: int) -> bool:
    """Tell whether a word that ends in `ed` is no verb: `the reduced dividend`, `a still unspecified date`."""
    if words[place].words in words.language.past:
        return False
    before = [word.words.lower() for word in words[max(0, place - 2) : place]]
    return bool(before) and (
        before[-1] in words.language.determiners
        or (before[-1] in words.language.degrees and before[0] in words.language.determiners)
    )


def _clause(words: Tokens, index: int, sentence: range) -> range:
    first, last = index, index
    while first > sentence.start and words[first - 1].kind not in ",;:(":
        first -= 1
    while last + 1 < sentence.stop and words[last + 1].kind not in ",;:)":
        last += 1
    return range(first, last + 1)


def _sentence_around(words: Tokens, index: int) -> range:
    """Return the indices of the words of the sentence that a word stands in, at most 40 on either side."""
    first, last = index, index
    while first > max(0, index - _REACH) and not _ends(words, first - 1):
        first -= 1
    while last < min(len(words) - 1, index + _REACH) and not _ends(words, last):
        last += 1
    return range(first, last + 1)


def _ends(words: Tokens, place: int) -> bool:
    """Tell whether a sentence ends with this word."""
    word = words[place]
    if word.kind != ".":
        return word.kind in "\n;" or word.words in "!?"
    following = words[place + 1].words if place + 1 < len(words) else "A"
    before = words[place - 1] if place else word
    return following[0].isupper() and before.kind not in "mw" and len(before.words) > 1


_MOST_VERBS = 2
_MOST_YEARS = 3


class YearsTold(NamedTuple):
    """The years that a sentence tells beside a date.

    Args:
        governing: the year that is plainly the date's own; empty where none is.
        beside: the others that it may lie in.
    """

    governing: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()


def years_told(words: Tokens, points: Mapping[int, Point], point: Point) -> YearsTold:
    """Return the years that the sentence around a date tells.

    A year is plainly the date's where it follows it at once (`on 3 May in 2018`), or where it leads the sentence and
    nothing between them tells of another thing or another time (`In 2018 the drill ran on 3 May`). Any other is one
    more year that may be meant.

    Args:
        words: the words of the text.
        points: the single dates in it, by the index of their first word.
        point: the date, which has no year of its own.
    """
    sentence = _sentence_around(words, point.first)
    years = list(_years(points, sentence))
    following = next((year for at, year in years if _follows_at_once(words, points[at], point)), None)
    if following is not None:
        return YearsTold(governing=(following,))
    if len(years) == 1:
        at, year = years[0]
        if at < point.first and _leads(words, points, points[at], point, sentence.start):
            return YearsTold(governing=(year,))
    return YearsTold(
        beside=tuple(dict.fromkeys((*_of_stretches(points, sentence), *_of_dates(points, point, sentence))))
    )


def _years(points: Mapping[int, Point], sentence: range) -> Iterator[tuple[int, int]]:
    """Yield where a sentence names a single year, and the year."""
    for at in sentence:
        found = points.get(at)
        if found is None or not isinstance(found.meaning, Known) or len(found.meaning.readings) != 1:
            continue
        reading = found.meaning.readings[0]
        if reading.grain is Grain.YEAR and reading.role == "moment" and reading.first is not None:
            yield at, civil(reading.first)[0]


def _of_stretches(points: Mapping[int, Point], sentence: range) -> Iterator[int]:
    """Yield the years of what else the sentence tells of long times (`two years ago`, `in the spring of 2018`)."""
    for at in sentence:
        found = points.get(at)
        readings = found.meaning.readings if found is not None and isinstance(found.meaning, Known | Weak) else ()
        for reading in readings:
            if reading.grain >= Grain.QUARTER and reading.first is not None and reading.last is not None:
                first, last = civil(reading.first)[0], civil(reading.last)[0]
                yield from range(first, last + 1 if last - first < _MOST_YEARS else first)


def _of_dates(points: Mapping[int, Point], point: Point, sentence: range) -> Iterator[int]:
    """Yield the years of whole dates that the sentence names before: the date may lie in them, or in the next one."""
    own = point.meaning
    for at in sentence:
        found = points.get(at)
        if found is None or at >= point.first or not isinstance(found.meaning, CalendarDate):
            continue
        for year in found.meaning.years:
            yield year
            if isinstance(own, CalendarDate) and (own.month, own.days) < (found.meaning.month, found.meaning.days):
                yield year + 1


def _follows_at_once(words: Tokens, year: Point, point: Point) -> bool:
    """Tell whether a year is said of the date right before it (`on May 3, back in 2018`)."""
    if (
        not 0 < year.first - point.last <= _MOST_VERBS + 1
        or words[year.first - 1].words.lower() not in words.language.year_follows
    ):
        return False
    between = [word.words.lower() for word in words[point.last : year.first - 1]]
    return all(word == "," or word in words.language.year_links for word in between) and _stands_alone(words, year)


def _leads(words: Tokens, points: Mapping[int, Point], year: Point, point: Point, start: int) -> bool:
    """Tell whether a year opens the sentence and governs what it tells up to a date."""
    if not year.first or words[year.first - 1].words.lower() not in words.language.year_openers:
        return False
    if any(word.words.lower() not in words.language.year_leads for word in words[start : year.first - 1]):
        return False
    if not _stands_alone(words, year):
        return False
    first = year.last + (words[year.last].kind == ",")
    between = words[first : point.first]
    if any(
        word.kind in ",;:()\n" or word.words.lower() in words.language.parts_a_clause | words.language.reporting
        for word in between
    ):
        return False
    if any(at in points for at in range(first, point.first)):
        return False
    return tense_at(words, point.first) == "past" and len(_verbs(words, range(first, point.first))) <= 1


def _stands_alone(words: Tokens, year: Point) -> bool:
    """Tell whether a year is said of nothing that follows it (`in 2018 elections`)."""
    follower = words[year.last].words if year.last < len(words) else "."
    return (
        not follower[0].isalpha()
        or follower[0].isupper()
        or follower in words.language.after_a_year | words.language.after_leads
    )


_IN_CLAUSE = 10
_LOOK = 40
_RIGHT_BEFORE = 4


def is_denied(words: Tokens, index: int) -> bool:
    """Tell whether a negation stands before a word in its clause (`did not start until 3 May`)."""
    return any(
        words[place].words.lower() in words.language.negations
        or (words[place].words == words.language.negated_ending and place > 0 and words[place - 1].kind == "'")
        for place in _clause_before(words, index)
    )


def is_on_it_too(words: Tokens, index: int) -> bool:
    """Tell whether a bound takes its day in (`on or before 3 May`)."""
    before = [word.words.lower() for word in words[max(0, index - 2) : index]]
    on, or_then = words.language.or_then
    return len(before) > 1 and before[0] in on and before[1] in or_then


def is_put_off(words: Tokens, index: int) -> bool:
    """Tell whether a verb of putting off stands before a word in its clause (`postponed until 3 May`)."""
    return any(
        words.language.matches(words.language.puts_off, words[place].words) for place in _clause_before(words, index)
    )


def was_moved(words: Tokens, index: int) -> bool:
    """Tell whether a verb of moving a date stands right before a word (`was moved from 3 May to 10 May`)."""
    before = [word.words for word in words[max(0, index - _RIGHT_BEFORE) : index]]
    return (
        bool(words.language.moved & {word.lower() for word in before[-2:]})
        or re.search(words.language.was_moved, " ".join(before), re.IGNORECASE) is not None
    )


def is_of_one_time(words: Tokens, index: int) -> bool:
    """Tell whether words before two dates make them those of one moment, or of a change from one to the other.

    So do `the night of 3-4 May`, `at some time from 3 to 5 May` and `moved the vote from 3 May to 10 May`.
    """
    if re.search(
        words.language.of_one_time,
        " ".join(word.words for word in words[max(0, index - _RIGHT_BEFORE) : index]),
        re.IGNORECASE,
    ):
        return True
    return any(
        words.language.matches(words.language.moves, words[place].words) for place in _clause_before(words, index)
    )


def goes_on(words: Tokens, index: int, reach: int = _IN_CLAUSE) -> bool:
    """Tell whether a verb of lasting stands before a word in its clause, so many words back (`runs until 3 May`)."""
    clause = _clause_before(words, index)
    return any(
        words.language.matches(words.language.goes_on, words[place].words)
        for place in clause[max(0, len(clause) - reach) :]
    )


def is_said_of_a_noun(words: Tokens, index: int) -> bool:
    """Tell whether a word may be a noun that the date before it is said of (`after the 3 May vote`)."""
    if index >= len(words):
        return False
    word = words[index].words
    return word[0].isalpha() and word.lower() not in words.language.after_a_year | words.language.functions


def noun_follows(text: str, end: int, language: str = DEFAULT) -> bool:
    """Tell whether the word after a date that ends there may be a noun that it is said of."""
    words = time_words(language)
    return words is not None and is_said_of_a_noun(tokens(text[end : end + _LOOK], words), 0)


def _clause_before(words: Tokens, index: int) -> range:
    first = index
    while first > max(0, index - _IN_CLAUSE) and words[first - 1].kind not in ",.;:()\n":
        first -= 1
    return range(first, index)
