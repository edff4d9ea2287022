"""G301: do the words carry the times that the claim states?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Span
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration
from onrecord.reading.times.dates import Carried, reads
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case
from onrecord.rules.dates.moments import carried, carrying, expressions_for, instead, mend, stated_in, why_unknown
from onrecord.rules.dates.relations import check_lasting, check_relative, places_of_length
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread

__all__ = ["RULE"]


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    """Yield the fields of a claim that hold a time and are not inferred."""
    if isinstance(claim.value, Time | Duration) and not claim.is_inferred():
        yield ("value",)
    if claim.relative is not None and not (claim.is_inferred() or claim.is_inferred("relative")):
        yield ("relative",)
    for name in ("as_of", "during", "said_on"):
        if getattr(claim, name) is not None and not claim.is_inferred(name):
            yield (name,)


def _check(case: Case, place: Place) -> Iterator[Answered]:
    claim, language, tolerance = case.claim, case.wording.source.language, case.settings.tolerance
    if place == ("value",) and isinstance(claim.value, Duration):
        if reads(language):
            yield from check_lasting(claim.value, case.dated, tolerance)
        else:
            yield Unread(f"no lengths are read in the language {language}")
    elif not reads(language):
        yield Unread(f"no dates are read in the language {language}")
    elif place == ("relative",) and claim.relative is not None:
        yield from check_relative(claim.relative, case.dated, case.corpus.entities, tolerance)
    else:
        yield from _check_moment(case, str(place[0]))


def _check_moment(case: Case, name: str) -> Iterator[Answered]:
    """Check that the words carry the time in one field.

    What a claim holds `as_of` the publication of its source needs no words.
    """
    stated = stated_in(case.claim, name, case.settings.tolerance)
    expressions = expressions_for(stated, case.dated)
    fits = carried(stated, expressions, case.dated)
    if fits is Carried.AGREES:
        return
    if fits is Carried.CONTRADICTS or not expressions:
        message = instead(stated, expressions, case.dated)
        yield Found(message=message, value=stated.value.text, mend=mend(stated, expressions))
    else:
        yield Unread(why_unknown(stated, expressions, case.dated))


def _carriers(case: Case, place: Place) -> Iterator[Carrier]:
    """Yield the words that carry the value; what else a claim dates is told of it, not by it."""
    value, tolerance = case.claim.value, case.settings.tolerance
    if place != ("value",) or not reads(case.wording.source.language):
        return
    if isinstance(value, Duration):
        yield from (
            Carrier(span, nominal=True, unnegated=True) for span in places_of_length(value, case.dated, tolerance)
        )
    elif isinstance(value, Time):
        stated = stated_in(case.claim, "value", tolerance)
        found = carrying(stated, expressions_for(stated, case.dated))
        yield from (Carrier(Span(row.start, row.end), nominal=True, unnegated=True) for row in found)


RULE = ClaimRule(
    code="G301",
    name="date-not-in-quote",
    summary="No date expression in the quotation, read with the publication date, can mean the date.",
    explanation="""\
A date that a claim states must stand in the words that it quotes: the value of a time, `as_of`, `during` and
`said_on`, and how long something `lasts`. The words are read with the day on which the source was published.
They are never guessed at: each expression has the whole set of days that it can mean, and the finding shows
them.

| the words | published | can mean |
|---|---|---|
| *on September 26* | 2024-09-26..2024-10-07 | `2024-09-26` |
| *In May* | 2024-09-27 | `2024-05` |
| *on Tuesday* | 2023-01-10 | `2023-01-10`, `2023-01-03` |
| *since October last year* | 2024-09-27 | from some day of `2023-10` on |
| *from September 26 to October 7, 2024* | | `2024-09-26/2024-10-07` |
| *two years ago* | 2024-09-26 | `2022`, to the year |
| *a fortnight ago* | 2024-09-26 | around `2024-09-12`, to the week |
| *around 10 March 2024* | | `2024-03-10`, three days more or less |
| *05/06/2021* | | `2021-06-05`, `2021-05-06` |

*About*, *around*, *circa* and *or so* widen what the words mean by the project's `tolerance`, as `~` does a value;
*more than*, *nearly* and their like by one unit on one side. Where the value has `~` as well, the doubt is counted
once.

All quotations that a claim takes from one source are read together, so that one may carry the start of an extent
and another its end; each source must carry the date on its own. The sentences around a quotation tell what *the
same month* refers to, and when something was said. What a claim holds `as_of` the publication needs no words.

What stands around the quoted words in their sentence counts as well. A year that opens the sentence (*In 2018 the drill
ran on 3 May*) or follows the date (*on 3 May in 2018*) is the date's. *Before*, *after*, *until*, *by* and *since* make
a bound of a date, cut off or not: *before 3 May* is not on 3 May, and of *until 3 May* the words *3 May* tell an end.
*After 2019* is not in 2019, as *before 2020* is not in 2020.
A date that the words deny (*not on 3 May but on 4 May*, *was not held on 3 May*) or give up (*moved from 3 May to 4
May*) carries nothing that happened.

A bare date as `occurs` says that the thing starts and ends in it. Words that plainly tell a stretch (*from September 26
to October 7, 2024*, *3–5 May*) carry both of its ends (`2024-09-26/2024-10-07`) or a date that holds both (`2024`), not
the first day, the last one, or one month of the two. Those that tell one end (*has run since September 2019*) carry an
extent from it or up to it: `2019-09/..`. `starts` and `ends` need only their end, and `as_of` any moment between.

A value that shares no more than an edge with what the words mean is not carried: the 19th century and `19XX` have the
year 1900 in common, and spring and summer a few weeks.

A `relative` time needs words that tell the distance (*a week after*), the same day, week, month or year, or the order:
*after*, *followed by*, *ahead of*, *two days later*. Which of the two things each side of such words is, is read from
their names and kinds. A distance that is claimed where the words tell of none is a finding. Where both sides name them
in the other order, that is a finding; where the names do not tell, the check is skipped.

Where the words tell a time but not when (*a week after the summit*), the check is skipped, and says so. Dates
in words are read in English and German.

**To mend it:** quote the words that tell the date; correct the date, or the source's `published`; or, where a
reader knows it from elsewhere, say why under `inferred`.""",
    example="""\
claims:
  - id: drill-starts
    says: The drill began on 27 September 2024.
    subject: drill-2024
    property: starts
    value: 2024-09-27        # G301: the words "on September 26" (published 2024-10-01) mean 2024-09-26
    evidence:
      - {source: gazette, quote: The drill kicked off on September 26}""",
    asks=_asks,
    check=_check,
    carriers=_carriers,
)
