"""Times of any kind: what is read keeps its promises, however far from today, and every later step can use it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fuzzing.trying import pieces, tried
from onrecord.agreement import compare
from onrecord.documents import Documents
from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.sources import Source
from onrecord.model.times import Edge, Time, TimeError, parse_time
from onrecord.model.times.calendar import civil, iso_day, ordinal, widened
from onrecord.model.times.durations import DurationError, parse_duration
from onrecord.reading.times.dates import compatible, finer_than, read_dates, read_lengths
from onrecord.rules.dates.moments import tell_expressions, tell_value

pytestmark = pytest.mark.slow

TOLERANCE = Tolerance(day=3, month=1, year=1)
HUGE = Tolerance(day=1_000_000_000, month=1_000_000_000, year=1_000_000_000)

years = (
    st.integers(1990, 2030).map("{:04}".format)
    | st.integers(0, 9999).map("{:04}".format)
    | st.integers(1, 9999).map("-{:04}".format)
    | st.integers(10_000, 10**15 - 1).map("Y{}".format)
    | st.integers(10_000, 10**15 - 1).map("Y-{}".format)
    | st.sampled_from(["201X", "19XX", "1XXX", "-00X0", "0000"])
)
parts = st.sampled_from(["", "", "-01", "-02", "-12", "-13", "-21", "-24", "-33", "-36", "-40", "-XX"])
days = st.sampled_from(["", "", "-01", "-28", "-29", "-30", "-31", "-XX"])
marks = st.sampled_from(["", "", "~", "?", "%", "T10:00:00Z", "T24:00"])
likely = st.sampled_from(["", "", "-01", "-12", "-21", "-36", "-XX", "-01-31", "-02-28", "-12-01", "-04-XX", "-XX-XX"])
dates = st.tuples(years, likely, st.sampled_from(["", "", "", "~", "?", "%"])).map("".join) | st.tuples(
    years, parts, days, marks
).map("".join)
ends = dates | st.sampled_from(["", ".."])
texts = (
    dates
    | st.tuples(ends, ends).map("/".join)
    | st.tuples(ends, ends).map(lambda pair: f"[{'..'.join(part.strip('.') for part in pair)}]")
    | st.lists(dates, min_size=1, max_size=4).map(lambda row: f"[{', '.join(row)}]")
)


def _time(text: str) -> Time | None:
    try:
        return parse_time(text)
    except TimeError as error:
        assert 0 <= error.index <= len(text)  # noqa: PT017 - reading it would be right too
        assert error.message  # noqa: PT017 - the same
        return None


def _times() -> st.SearchStrategy[Time]:
    """Return any that can be read; where a text cannot, one that can stands in its place: none is thrown away."""
    plain = st.sampled_from(["2024", "2024-05", "2024-05-14", "2023-02/..", "[2022..2024-03]", "-0043"])
    return st.tuples(texts, plain).map(lambda pair: _time(pair[0]) or parse_time(pair[1]))


def _ordered(edge: Edge) -> bool:
    return edge.earliest is None or edge.latest is None or edge.earliest <= edge.latest


@given(texts)
@tried
def test_what_is_read_has_its_bounds_in_order_and_reads_the_same_again(text: str) -> None:
    time = _time(text)
    assume(time is not None)
    assert time is not None

    assert _time(time.text) == time
    for edge in (time.start, time.end, *(choice.start for choice in time.choices)):
        assert _ordered(edge)
        assert _ordered(widened(edge, TOLERANCE))
        assert _ordered(widened(edge, HUGE))


@given(_times())
@tried
def test_every_bound_can_be_written_and_counted_back(time: Time) -> None:
    assert tell_value(time, TOLERANCE)
    for bound in (time.start.earliest, time.start.latest, time.end.earliest, time.end.latest):
        if bound is not None:
            assert ordinal(*civil(bound)) == bound
            assert iso_day(bound)


@given(st.text(alphabet="P[]~.,0123456789YMWDTHS", max_size=40).map("P{}".format) | st.text(max_size=120))
@tried
def test_a_length_of_time_is_read_or_refused_within_it(text: str) -> None:
    try:
        duration = parse_duration(text)
    except DurationError as error:
        assert 0 <= error.index <= len(text)  # noqa: PT017 - reading it would be right too
    else:
        assert 0 <= duration.least <= duration.most


phrases = pieces(
    "on|in|the|of|since|from|to|until|by|after|before|between|and|about|around|late|early|mid-|end|26|3rd|31|29|"
    "February|May|Sept.|September|Tuesday|weekend|last|next|this|past|coming|week|weeks|month|months|year|years|"
    "decade|century|two|twelve|1,000,000|ago|later|earlier|same day|yesterday|tomorrow|tonight|2024|1990s|'90s|"
    "summer|winter|first half|third quarter|today|now|noon|,|.|-|–|—|(|)|/|:|“|”|12/05/2023|2023-05-12|10:30|"
    "BC|AD|a.m.|\n|\u00a0|\u202f|\u200b|\u00ad|\u0301|９|٣|Ⅳ|½|99999999999999999999|0|00|32|-1"
)
sentences = st.lists(phrases, max_size=16).map(" ".join) | st.lists(phrases, max_size=10).map("".join) | st.text()


@given(sentences, st.none() | _times(), _times())
@tried
def test_any_words_published_at_any_time_are_read_and_held_to_any_value(
    words: str, published: Time | None, value: Time
) -> None:
    found = read_dates(words, published, before=words)

    assert found == read_dates(words, published, before=words)
    assert all(words[row.start : row.end] == row.words for row in found)
    carried = compatible(value, found)
    assert carried == compatible(value, tuple(reversed(found)))
    finer_than(value, found)
    tell_expressions(found, "", TOLERANCE)


@given(sentences, st.sampled_from(["en", "EN-gb", "ru", "", "x" * 50]))
@tried
def test_any_words_are_searched_for_lengths_of_time(words: str, language: str) -> None:
    read_dates(words, None, language)
    for length in read_lengths(words):
        assert words[length.start : length.end].strip()


@given(st.lists(st.tuples(st.sampled_from(["starts", "ends", "occurs"]), _times(), st.none() | _times()), max_size=5))
@tried
def test_times_of_any_size_can_be_compared(rows: list[tuple[str, Time, Time | None]]) -> None:
    claims = {
        f"c{at}": Claim(
            id=f"c{at}", says="", subject="e", property=name, value=value, evidence=(Evidence(f"s{at}", ""),)
        )
        for at, (name, value, _) in enumerate(rows)
    }
    sources = {
        f"s{at}": Source(id=f"s{at}", path="s.txt", sha256="0" * 64, published=published)
        for at, (_, _, published) in enumerate(rows)
    }
    corpus = Corpus(
        entities={"e": Entity(id="e", kind="event", name="E")},
        properties=BUILT_IN_PROPERTIES,
        sources=sources,
        claims=claims,
    )

    found = compare(corpus, Documents(), Settings())

    assert found == compare(corpus, Documents(), Settings())
    assert all(row.message for row in found.outcome.findings)
