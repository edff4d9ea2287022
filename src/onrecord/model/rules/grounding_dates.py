"""The rules about dates in words: does the quotation carry the date, and can its source have known it?"""

from onrecord.model.rules.rule import Rule

__all__ = ["DATE_RULES"]

_DATES = Rule(
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

Where the words tell a time but not when (*a week after the summit*), the check is skipped, and says so. Dates in
languages other than English are not read.

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
)

_FINER = Rule(
    code="G304",
    name="finer-than-quote",
    summary="The date is more precise than the words.",
    explanation="""\
A date may be no more precise than the words that carry it. *In May* carries `2024-05`, not `2024-05-14`; *two
years ago* carries a year. A date that is known more exactly from elsewhere is a claim of its own, resting on
the source that tells it.

A first of January is a case of its own: programs and spreadsheets write `2020-01-01` where only the year 2020
is known.

The ends of an extent may be written to the day where they are the first and the last day of what the words name:
`2020-01-01/2020-12-31` for *throughout 2020*. A range (`[2024-09-16..2024-09-22]`) is taken as the week, or
whatever stretch of days, that the words name.

**To mend it:** write the date as precisely as the words do; or say why it is so under `inferred`.""",
    example="""\
claims:
  - id: payments-end
    says: Payments ended in May 2024.
    subject: payments
    property: ends
    value: 2024-05-14        # G304: the words "In May" tell no more than 2024-05
    evidence:
      - {source: gazette, quote: "In May, payments stopped"}""",
)

_REPORTED = Rule(
    code="T404",
    name="reported-before-it-happened",
    summary="The source was published before the event that the claim has it tell as past.",
    explanation="""\
A source cannot tell in its own voice that something happened which certainly lies after its publication. Either
the date is wrong, or the source's `published` is, or the source announces what is still to come. `said_on` may
not lie after the publication either. A day's difference is left to time zones, and a date that may lie before
the publication under some reading is not reported.

**To mend it:** correct the date or `published`; give what is still to come `status: planned`; give what a person
announces `said_by`.""",
    example="""\
sources:
  - {id: gazette, path: gazette.txt, sha256: …, published: 2024-05-02}
claims:
  - id: vote-held
    says: The vote took place.
    subject: vote
    property: occurs
    value: 2024-06-16        # T404: gazette was published 2024-05-02
    evidence:
      - {source: gazette, quote: the vote on 16 June}""",
)

_WEEKDAYS = Rule(
    code="T405",
    name="weekday-disagrees",
    summary="A weekday stands beside a date that falls on another one.",
    explanation="""\
A weekday written beside a date in a quotation (*Tuesday, September 26, 2024*) must be that date's own. If it is
not, the source has one of the two wrong, or means another year. A date without a year is checked against the
years that it can mean, and against the claim's own date where it states one.

**To mend it:** find out which of the two is right; correct the claim, or say in its `note` what the source has
wrong and set the rule's severity aside for the project.""",
    example="""\
claims:
  - id: drill-starts
    says: The drill began on 26 September 2024.
    subject: drill-2024
    property: starts
    value: 2024-09-26
    evidence:
      - {source: gazette, quote: "began on Tuesday, September 26, 2024"}   # T405: it is a Thursday""",
)

DATE_RULES = (_DATES, _FINER, _REPORTED, _WEEKDAYS)
"""G301, G304, T404 and T405."""
