"""G303: do the words state the number that the claim states?"""

import re
from collections.abc import Iterator

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.quantities import Quantity
from onrecord.reading.amounts.roles import Firmness
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread
from onrecord.rules.values.numbers import (
    Sought,
    fitting,
    instead,
    mend,
    place_in,
    sought_in,
    told_without_a_number,
    unread,
    why_unread,
)

__all__ = ["RULE"]


_FLAT = frozenset({Firmness.EXACT, Firmness.ABOUT, Firmness.NEARLY})
"""How firmly a number is said that a negation before it denies; of a bound it makes another bound."""

_ASIDE = re.compile(r"\((?:[^\W\d_]+[\s,:]+)?$")
_LONGEST_ASIDE = 24
"""What opens a bracket is not denied with the sentence around it (`no change was found (range, 31 to 46 years)`)."""


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    if isinstance(claim.value, Quantity) and not claim.is_inferred():
        yield ("value",)
    if claim.count is not None and not claim.is_inferred("count"):
        yield ("count",)


def _check(case: Case, place: Place) -> Iterator[Answered]:
    wording, sought = case.wording, _sought(case, place)
    found = fitting(sought)
    if any(not number.is_whole for number in found):
        return
    known = case.reader.readings.of(case.source).language
    not_read = () if found else tuple(unread(sought))
    if found:
        yield Unread(f"the words from {wording.source.id} name {found[0].said} only to tell a part of it")
    elif known is None or known.amounts is None:
        yield Unread(wording.unread("number words"))
    elif not_read:
        yield Unread(why_unread(not_read[0], sought, wording.source.id))
    elif by_article := told_without_a_number(sought, _texts(case)):
        yield Unread(f"“{by_article}” in the words from {wording.source.id} is told without a number")
    else:
        shown = sought.quantity.told(sought.unit)
        message = f"{wording.does('does', 'do')} not state {shown}; {instead(sought)}"
        yield Found(message=message, value=sought.quantity.text, mend=mend(sought))


def _texts(case: Case) -> Iterator[str]:
    """Yield the quoted words, piece by piece."""
    text = case.wording.document.text
    return (text[span.start : span.end] for spans in case.wording.pieces for span in spans)


def _carriers(case: Case, place: Place) -> Iterator[Carrier]:
    text = case.wording.document.text
    for number in fitting(_sought(case, place)):
        if not number.is_whole:
            is_apart = _ASIDE.search(text, max(0, number.start - _LONGEST_ASIDE), number.start) is not None
            whole = place_in(text, number)
            yield Carrier(whole, nominal=True, unnegated=is_apart or number.firmness not in _FLAT)


def _sought(case: Case, place: Place) -> Sought:
    return sought_in(case, *_stated(case, place))


def _stated(case: Case, place: Place) -> tuple[Quantity, str]:
    """Return a number that a claim states, and the unit that it has without one of its own."""
    claim = case.claim
    if place == ("count",) and claim.count is not None:
        return claim.count, "members"
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"{claim.id} states no number")
    return claim.value, case.known.unit if case.known is not None else ""


RULE = ClaimRule(
    code="G303",
    name="number-not-in-quote",
    summary="The number that the claim states does not stand in the quotation, or is said less firmly there.",
    explanation="""\
The number of a `quantity`, and the `count` of a set, must stand in the words: in digits (*2,500*), in
words (*two thousand five hundred*), or in both (*2.5 million*). How firmly it is said must fit as well:

| the words | carry |
|---|---|
| *2,500* | `2500`, `~2500`, `>=2500`, `<=2500` |
| *about 2,500*, *some 2,500*, *roughly 2,500* | `~2500` |
| *nearly 2,500*, *almost 2,500* | `~2500`, `<2500`, `<=2500` |
| *more than 2,500*, *over 2,500* | `>2500`, `>=2500` |
| *at least 2,500*, *2,500 or more* | `>=2500` |
| *up to 2,500*, *at most 2,500* | `<=2500` |
| *fewer than 2,500*, *under 2,500* | `<2500`, `<=2500` |
| *between 2,000 and 3,000*, *2,000–3,000* | `2000..3000`, `~2000..3000` |

Digits that belong to something else do not count: those of dates and times, ordinals (*the third*), names
(*Resolution 1441*, *MiG-29*), fractions (*two thirds*), and numbers with another unit: *10.5%* is no 10.5
people, and *2,500 km* is no 2,500 people.

Words that tell more than one without a number carry what they tell at least: *thousands of people* `>=2000`, *dozens*
`>=24`, *several* and *multiple* `>=2`; so do a plural of the unit, and its noun with an article, where no number stands
before it (*Russian bases* `>=2`, *a base* `>=1`), and an ordinal before it (*the third drill* `>=3`).

Nor does a number that counts another thing: *12 tanks* are no 12 people, as far as the noun after it tells. A number
that the words deny (*not 2,500 but 2,000*, *did not draw 2,500 people*, *it is a myth that 2,500 came*) carries
nothing; of *half of 2,500 people*, the 2,500 are only the whole, so they carry nothing either, but in *half of the
2,500 people* they are the people there are.

A value with a unit of its own is held to the words in that unit: `12 km` is carried by *12 kilometres*, *12 km*
and *a 12-kilometre road*, not by *12 miles*, nor by *12,000 metres*, which is written `12000 m`. A value without
one is held to the words in the property's unit.

In a source in a language whose number words are not known (English and German are) only digits are read; where they
do not carry the number, the check is skipped and the report says so.

**To mend it:** write the number as firmly as the words say it, quote the words that say it, or say under
`inferred` how it was reckoned.""",
    example="""\
claims:
  - id: drill-personnel
    says: 2,500 people took part.
    subject: drill-2023
    property: personnel
    value: 2500      # G303: the words say “Approximately 2,500”: write ~2500
    evidence:
      - {source: gazette, quote: "Approximately 2,500 personnel are involved"}""",
    asks=_asks,
    check=_check,
    carriers=_carriers,
)
