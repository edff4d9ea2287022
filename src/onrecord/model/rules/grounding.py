"""The rules about grounding: does the quotation carry the value?"""

from onrecord.model.rules.grounding_dates import DATE_RULES
from onrecord.model.rules.grounding_telling import TELLING_RULES
from onrecord.model.rules.rule import Rule

__all__ = ["GROUNDING_RULES"]

_MEMBERS = Rule(
    code="G302",
    name="member-not-in-quote",
    summary="A listed entity is not named in the quotation, or is named there only to leave it out.",
    explanation="""\
Every member of a set must be named in the words that the claim quotes, under one of the entity's names:
`name`, `also`, `adjectives` or `metonyms`. *Yerevan's troops* names Armenia, and so does *Armenian*. A
name inside a longer one does not count: *Guinea-Bissau* is no Guinea, and *The Moscow Times* is no
Moscow. All quotations that a claim takes from one source are read together; each source must name every
member on its own.
A word such as *Russian-led* tells of the alliance, so it names no member.

A member that the words name only to leave it out is reported too: *without Armenia*, *all members except
Armenia*, *Armenia did not take part*, *Yerevan boycotted the drill*. Where one name is left out like that
and the entity stands elsewhere only as an adjective (*Armenian media say that Yerevan boycotted …*), it
counts as left out.

The other way round, each entity under `without` must stand under such words.

**To mend it:** quote the words that name the member; give the entity the name that the source uses;
correct the list; or, where a reader knows it from elsewhere, say why under `inferred`.""",
    example="""\
claims:
  - id: drill-participants
    says: Belarus, Russia and Tajikistan took part.
    subject: drill-2024
    property: participant
    value: [belarus, russia, tajikistan]   # G302: the quotation does not name Tajikistan
    evidence:
      - {source: gazette, quote: with the participation of Belarus and Russia}""",
)

_NUMBERS = Rule(
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
people, and *2,500 km* is no 2,500 people. *Dozens* and *hundreds* are no numbers.

Nor does a number that counts another thing: *12 tanks* are no 12 people, as far as the noun after it tells. A number
that the words deny (*not 2,500 but 2,000*, *did not draw 2,500 people*) carries nothing; of *half of 2,500 people*, the
2,500 are only the whole, so they carry nothing either, but in *half of the 2,500 people* they are the people there are.

A value with a unit of its own is held to the words in that unit: `12 km` is carried by *12 kilometres*, *12 km*
and *a 12-kilometre road*, not by *12 miles*, nor by *12,000 metres*, which is written `12000 m`. A value without
one is held to the words in the property's unit.

In a source of another language than English only digits are read; where they do not carry the number, the
check is skipped and the report says so.

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
)

_LISTS = Rule(
    code="G305",
    name="list-incomplete",
    summary="A list is said to be complete, but the quotation names more entities beside its members.",
    explanation="""\
`complete: true` says that the source gives the whole list. A name that stands in one row with the
members, joined by commas or *and*, and is not in the list, speaks against that. Only names of the kind
that the property's `of` declares count, or, without `of`, names of the kinds of the listed members.

No alarm is raised for what stands elsewhere in the quotation (*told reporters in Georgia that the members
are …*), for the claim's own subject, for a name inside a longer one, for an adjective (*Russian-led*) or
a metonym, for what is left out (*but not Georgia*), or for what may be one of the members under another
name (`maybe`).

**To mend it:** add the name to the list, or drop `complete: true`.""",
    example="""\
claims:
  - id: members
    says: The alliance has Belarus and Russia as members.
    subject: alliance
    property: member
    value: [belarus, russia]
    complete: true          # G305: the quotation also names Armenia beside its members
    evidence:
      - {source: gazette, quote: "The alliance consists of Armenia, Belarus and Russia."}""",
)

_SUBJECTS = Rule(
    code="G306",
    name="subject-not-in-quote",
    summary="The claim's subject is not named in the quotation (runs only where the settings ask for it).",
    explanation="""\
Quotations often speak of *the exercise* or *the alliance*, so this rule is off unless
`[tool.onrecord.severity]` gives it a weight. Where it runs, one of the names of the claim's subject must
stand in the quotation.

**To mend it:** quote the words that name the subject, or say under `inferred: {subject: …}` how a reader
knows.""",
    example="""\
[tool.onrecord.severity]
G306 = "warning\"""",
    off_by_default=True,
)

_ANSWERS = Rule(
    code="G307",
    name="answer-not-in-quote",
    summary="The words that carry a yes or a no are not in the quotation, or only negated, asked or conditional there.",
    explanation="""\
A property of type `yesno` may name the words that carry each answer. `yes` needs one of its `yes_words`
that stands neither under a negation (*did not pull out*, *denied leaving*) nor inside one of the
`no_words`. `no` needs one of its `no_words`, not negated itself, or one of its `yes_words` under a
negation. A negation governs its own clause only (not *did not wait and is leaving*). Letter case does not
matter here.

Words that only stand in a question (*Is Armenia leaving?*) or in a condition (*if Armenia is leaving*)
give no answer. Under a condition they do where the claim has `status: planned`.

In a source of another language than English negations cannot be read, so an answer that its words seem to
carry, and a `no` that words for yes may carry under a negation, is skipped, not passed.

Where a property has no such words, nothing can be checked: the check is skipped, and the report says so.

**To mend it:** quote the words that give the answer, add them to the property, or turn the answer round.""",
    example="""\
properties:
  - {id: leaving, type: yesno, yes_words: [pull out, leaving], no_words: [not considering leaving]}
claims:
  - id: leaves
    says: Armenia is leaving.
    subject: armenia
    property: leaving
    value: yes       # G307: “leaving” stands inside “not considering leaving”
    evidence:
      - {source: gazette, quote: Armenia is not considering leaving the alliance}""",
)

_ENTITIES = Rule(
    code="G309",
    name="entity-not-in-quote",
    summary="The entity, place or text that is the value does not stand in the quotation.",
    explanation="""\
An entity or a place that is a claim's value must be named in the words that the claim quotes, under one
of its names: `name`, `also`, `adjectives` or `metonyms`, and not only to be left out (*not in Armenia but
in Belarus*). For a place, the name of something that lies in it is enough: words about Almaty carry the
value Kazakhstan where Almaty is `within` Kazakhstan. A `text` value must stand in the words as it is
written, presentation apart.

Where a property that never changes is itself a deed (`launched-by`, `hosted-by`, `host`), the words must not
say that another one of the same kind did it: in *Yerevan condemned the offensive launched by Baku* Armenia is
named, but as no launcher. Only the plainest forms are read: *launched by Baku*, *Baku launched*.

**To mend it:** quote the words that name it, give the entity the name that the source uses, or say why under
`inferred`.""",
    example="""\
claims:
  - id: drill-place
    says: The drill is held in Armenia.
    subject: drill-2024
    property: place
    value: armenia       # G309: the quotation does not name Armenia
    evidence:
      - {source: gazette, quote: "maneuvers, which kicked off near Almaty"}""",
)

GROUNDING_RULES: tuple[Rule, ...] = tuple(
    sorted(
        (_MEMBERS, _NUMBERS, _LISTS, _SUBJECTS, _ANSWERS, _ENTITIES, *DATE_RULES, *TELLING_RULES),
        key=lambda rule: rule.code,
    )
)
