"""The rules about quotes."""

from onrecord.model.rules.table import Rule

__all__ = ["QUOTE_RULES"]

QUOTE_RULES: tuple[Rule, ...] = (
    Rule(
        code="Q201",
        name="quote-absent",
        summary="The quotation does not stand in its source, nor does anything near it.",
        explanation="""\
Every quotation is looked for in the body of its source. Presentation is forgiven: line ends and runs of white space,
composed and decomposed letters, the form of quotation marks, dashes and the ellipsis, invisible characters,
ligatures, a word broken at a line's end. Letters, their case, digits, signs, brackets and all other punctuation
are not.

The rule also fires when the words stand there, but not where `prefix`, `suffix` or `occurrence` say.

Quote the source's own words. If the words come from another source, name that one.""",
        example="""\
evidence:
  - source: harbour-gazette-2024   # "The mill was rebuilt after the flood."
    quote: The lighthouse was sold to a brewer""",
    ),
    Rule(
        code="Q202",
        name="quote-altered",
        summary="A near passage stands in the source, but not the quotation.",
        explanation="""\
Some passage of the source is at least 70% like the quotation, and yet not the same. The finding shows both word by
word, with invisible characters made visible, and says what kind of change it is: a number, a date, a negation, a
name, letter case, the order of the words, a cut, an addition, or the wording. The passage is only shown, never
accepted in the quotation's place.

Quote what the source says. Mark words left out with `…`, and words put in with `[brackets]`; write an editor's
capital as `[T]he`. If the source's own words no longer carry the claim, the claim must change.""",
        example="""\
facts/mill.yaml:12:14: Q202 the quotation is altered (number): source harbour-gazette-2024, line 3, has “1910”
where the quotation has “1901” there""",
    ),
    Rule(
        code="Q203",
        name="quote-misattributed",
        summary="The quotation stands in another registered source.",
        explanation="""\
The words are real, but they stand in another source than the one named, which counts for who says it, when, and how
many independent origins a claim has.

Name the source that has them.""",
        example="""\
evidence:
  - source: harbour-gazette-2024   # the words stand in lake-herald-2024
    quote: The mill was rebuilt after the flood.""",
    ),
    Rule(
        code="Q204",
        name="quote-ambiguous",
        summary="The quotation stands in several places, and nothing tells which is meant.",
        explanation="""\
A headline repeated in the text, or a sentence said twice: the words around each place may differ, and so may what the
quotation means there. The finding lists every place with its line, and what a `prefix` would be that tells it from
the others.

Quote more words, or add `prefix` (the words right before), `suffix` (the words right after) or `occurrence` (the number
of the place, counted from 1). When these choose no place, the finding says which of them fails.""",
        example="""\
evidence:
  - source: harbour-gazette-2024
    quote: The ferry left at six.
    prefix: 'In the evening:'""",
    ),
    Rule(
        code="Q205",
        name="quote-out-of-context",
        summary="Words cut off at the quotation's edge govern it and turn its meaning.",
        explanation="""\
The quotation stands there word for word, and yet the source does not say it: right before it, in its own sentence,
stands *did not say that*, *denied that*, *except*, *if* or *allegedly*, or right after it *unless*, *only if* or *a
claim he later withdrew*. Only words that govern the quotation count; an aside about something else does not, nor does a
double negation.

Say in the claim what those words say, and quote them too: the contrary for *did not*, `doubt` or `status: planned`
for *allegedly*, *may* and *if* (quoted but not said, G314 tells of them), the speaker in `said_by` and the outlet in
`via` for an attribution such as *according to*. When a person has looked and the quotation is fair, say so on the
evidence with `context: reviewed, because …`, with the mark that the finding shows: it goes stale when the words
around the quotation change, and the finding comes back. Words are added to the tables, or taken from them, in
`[tool.onrecord.context]`.""",
        example="""\
evidence:
  - source: harbour-gazette-2024   # "The mayor did not say that the mill would be sold."
    quote: the mill would be sold
    context: reviewed, because the next sentence says it plainly (3f9a1c02)""",
    ),
    Rule(
        code="Q206",
        name="quote-elision",
        summary="The pieces of a quotation with words left out do not stand as they should.",
        explanation="""\
`…`, `...` or `[...]` mark words left out, unless the source has those very characters there. Each piece must stand
whole in the source, in the order quoted, and at most 500 characters after the one before (`max_gap` in
`[tool.onrecord]`). Of several ways to place them, one that lies within another is taken: of a first piece that stands
twice before the second, the later one. Ways that lie apart are several places (Q204).

What is left out may neither turn what is quoted (*not*, *refused to*, *if*, *except*, *allegedly*) nor hand over to
another speaker: *would … extend the licence* is not what *would not extend the licence* says.

Quote the words that turn the meaning too, or make two quotations of it. A person who has looked may write
`context: reviewed, because …`, as for Q205.""",
        example="""\
evidence:
  - source: harbour-gazette-2024   # "The board would not, this year or next, sell the mill."
    quote: The board would … sell the mill.""",
    ),
)
