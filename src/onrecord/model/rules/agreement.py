"""The rules about agreement: what sources say of one subject, times included, must be able to be true together."""

from onrecord.model.rules.table import Rule

__all__ = ["AGREEMENT_RULES", "TIME_RULES"]

_DATES = Rule(
    code="T401",
    name="dates-disagree",
    summary="Two assertions give one time of one thing values that cannot meet.",
    explanation="""\
A date bounds a start, an end, or both: `starts: 2024-05` says that the start lies on some day of May 2024;
`occurs: 2024-05` that start and end both do; `occurs: 2024-05-10/2024-05-12` gives one day for each. Two values
for one start, or for one end, disagree when no day lies in both. `starts`, `ends` and `occurs` of one subject are
compared with each other.

What only looks different is told as what it is:

| the values | verdict |
|---|---|
| September 2023 and 19 September 2023 | `detail`: the one refines the other |
| one was planned, the other happened | `plan` |
| one is only what somebody is reported to have said | `attributed` |
| one is written with `?`, or the subjects are only `maybe` the same | `possible` |
| two ranges that overlap | nothing: a day lies in both |

`~` widens a date by the tolerance in `[tool.onrecord.tolerance]`, and the message says by how much.

**What to do:** read both quotations again. Correct the value that was read wrongly; write a date that the words
give roughly with `~`, and one that they doubt with `?`. If the sources do disagree, accept it under `disputes`.
""",
    example="""\
claims:
  - {id: start-herald, subject: drill, property: starts, value: 2024-05-10, …}
  - {id: start-courier, subject: drill, property: starts, value: 2024-05-12, …}   # T401
""",
)
_ORDER = Rule(
    code="T402",
    name="impossible-order",
    summary="Claims that lean on each other (before, after, a week later) leave no dates that satisfy them all.",
    explanation="""\
All times of all claims form one system: dates, `relative` times, durations, declared `order` rules, and that
nothing ends before it starts. The system must have a solution. Where it has none, the finding shows the smallest
set of claims that cannot all hold, as a chain to follow step by step:

> The summit opens on 1 June 2024 or later [summit-start]. The drill starts at least 5 days after that, on
> 6 June 2024 or later [distance]. But the drill starts on 3 June 2024 or earlier [drill-start].

It also names the claims that are to blame alone: each of those, taken away, would mend it. Contradictions that do
not depend on each other are findings of their own.

`before` and `after` allow the same day. `to: x.occurs` means the start of x for `before` and its end for `after`.
A value that is a choice, such as `[2024-05-10, 2024-05-12]`, is tried both ways, up to a limit; beyond it the check
is skipped, and said so.

**What to do:** follow the chain and look at each quotation. Often a year, or the direction of `before` and
`after`, was read wrongly.
""",
    example="""\
claims:
  - {id: summit-end, subject: summit, property: ends, value: 2024-06-01, …}
  - {id: distance, subject: drill, property: starts, relative: {to: summit.ends, is: after, by: P7D}, …}
  - {id: drill-start, subject: drill, property: starts, value: 2024-06-20, …}     # T402
""",
)
_DURATION = Rule(
    code="T403",
    name="duration-disagrees",
    summary="A duration fits neither its subject's start and end nor another duration of it.",
    explanation="""\
`lasts` is held to the `starts`, `ends` and `occurs` of its subject, whichever claims give them. Both ways of
counting are right: from 26 September to 7 October it is 11 days from the first to the last, and 12 with both of
them. A month is 28 to 31 days, a year 365 or 366. Where the dates are rough, it is enough that some days in them
fit. Two durations of one subject are compared with each other as well; two that are in hours, minutes or
seconds by these: one hour is what is told as such, from half an hour up to an hour and a half.

Where one duration refines another (a month, 30 days), that is a `detail`.

**What to do:** read the quotations again. A duration that the words give roughly is written with `~`, or as a
range: `[P5D..P9D]`.
""",
    example="""\
claims:
  - {id: extent, subject: drill, property: occurs, value: 2024-09-26/2024-10-07, …}
  - {id: length, subject: drill, property: lasts, value: P5D, …}                  # T403
""",
)
TIME_RULES: tuple[Rule, ...] = (_DATES, _ORDER, _DURATION)

_VERDICTS = """
Whether it fails depends on the verdict. A difference that is explained (`plan`, `change`, `detail`) is a note. What
somebody is only reported to have said (`attributed`), and what clashes only under some readings of uncertain dates
(`possible`), warns. Only a certain `contradiction` fails.

**What to do:** look at both quotations. Correct the claim that misreads its source; say with `as_of` or `during`
for when a value holds; name the speaker with `said_by`; or, when the sources do disagree, accept it under `disputes`
with the stanza that the finding shows.
"""


def _comparison(code: str, name: str, summary: str, explanation: str, example: str) -> Rule:
    """Return a rule that compares assertions: its explanation ends with what the verdicts mean."""
    return Rule(code=code, name=name, summary=summary, explanation=explanation + _VERDICTS, example=example)


_SET_RULES = (
    _comparison(
        "M501",
        "complete-lists-differ",
        "two lists that are given as whole do not name the same ones",
        """\
A list with `complete: true` names everybody who belongs to it. Two complete lists that hold at a common time must
name the same ones. An entity stands in for what it `acts_for`, so that a minister in one list accounts for her state
in the other.
""",
        """\
claims:
  - {id: members-herald, subject: pact, property: member, value: [arland, borvia, cordane], complete: true, …}
  - {id: members-courier, subject: pact, property: member, value: [arland, borvia, delmark], complete: true, …}
""",
    ),
    _comparison(
        "M502",
        "named-but-not-listed",
        "an open list names somebody whom a complete one lacks",
        """\
A list without `complete` is open: it says nothing of whom it leaves out. But whom it names must stand in every
complete list that holds at a common time. An open list that names a part of a complete one is a `detail`; two open
lists never contradict.
""",
        """\
claims:
  - {id: members-herald, subject: pact, property: member, value: [arland, borvia], complete: true, …}
  - {id: members-courier, subject: pact, property: member, value: [delmark], …}
""",
    ),
    _comparison(
        "M503",
        "named-and-excluded",
        "one claim names somebody whom another excludes",
        """\
`without` says that somebody does not belong to a set. A list that names them, or somebody who `acts_for` them, at a
common time cannot be true with it.
""",
        """\
claims:
  - {id: there, subject: northern-shield, property: participant, value: [arland, delmark], …}
  - {id: not-there, subject: northern-shield, property: participant, without: [delmark], …}
""",
    ),
    _comparison(
        "M505",
        "count-disagrees",
        "a number of members fits neither another number nor a list",
        """\
`count` says how many belong to a set, exactly (`6`), about (`~6`) or within bounds (`">=3"`). A complete list must
have as many members; an open one, and all open ones together, may not name more. Stand-ins and entities that may be
one and the same are counted both ways.
""",
        """\
claims:
  - {id: members, subject: pact, property: member, value: [arland, borvia, cordane], complete: true, …}
  - {id: number, subject: pact, property: member, count: 4, …}
""",
    ),
)

_DECLARED_RULES = (
    _comparison(
        "M506",
        "not-a-subset",
        "a set names somebody who is not in the set that a declared rule says it lies in",
        """\
A rule `subset: {of: participant, in: organiser.member}` says that every participant is a member of the organiser.
The path may lead over several properties; each step is a claim, and all of them must hold at a common time. Only a
complete list at the end of the path, or a `without`, can tell that somebody is not in it.
""",
        """\
rules:
  - {id: participants-are-members, kind: exercise, subset: {of: participant, in: organiser.member}}
""",
    ),
    _comparison(
        "M507",
        "not-disjoint",
        "two sets that a declared rule holds apart share a member",
        """\
A rule `disjoint: [participant, absentee]` says that nobody is in both sets of one subject at a common time.
""",
        """\
rules:
  - {id: nobody-there-and-away, kind: exercise, disjoint: [participant, absentee]}
""",
    ),
    _comparison(
        "M508",
        "wrong-number",
        "a set has more or fewer members than a declared rule allows",
        """\
A rule `at_most: {of: participant, count: 3}` or `exactly: {of: member, count: 6}` bounds how many belong to a set.
Every list and every number is held to it; an open list can only be too long.
""",
        """\
rules:
  - {id: three-at-most, kind: exercise, at_most: {of: participant, count: 3}}
""",
    ),
)

_VALUE_RULES = (
    _comparison(
        "V601",
        "values-differ",
        "two claims give one subject two values of which it can have only one",
        """\
An entity or a text is compared only where its property is `one_at_a_time: true`. Texts are equal after the folding
that quotations get (white space, quotation marks, dashes); letter case counts.
""",
        """\
properties:
  - {id: chair, type: entity, one_at_a_time: true}
claims:
  - {id: chair-herald, subject: pact, property: chair, value: mirel, as_of: 2024-05-10, …}
  - {id: chair-courier, subject: pact, property: chair, value: toska, as_of: 2024-05-10, …}
""",
    ),
    _comparison(
        "V602",
        "quantities-differ",
        "two claims give quantities that no number satisfies",
        """\
A quantity is a number, about a number (`~2500`, widened by the configured share), a bound (`">=3"`) or a range
(`2000..3000`). Two of them that hold at a common time must share a number; one that lies within the other is a
`detail`.

A value may have a unit of its own after the number (`12000 m`, `~7.5 miles`). It is turned into the property's unit
exactly, and the message shows both. *7.5 miles* is 12.07008 km and so contradicts *12 km*: where a source rounds,
write `~7.5 miles`, which *7.5 miles* carries too. Degrees Celsius and Fahrenheit are turned into each other as
temperatures; a difference of temperatures has the unit `delta_degC` or `delta_degF`. Words that are no known unit
(`people`) compare only with themselves.
""",
        """\
properties:
  - {id: personnel, type: quantity, unit: people, changes: never}
claims:
  - {id: people-herald, subject: northern-shield, property: personnel, value: 2500, …}
  - {id: people-courier, subject: northern-shield, property: personnel, value: 3000, …}
""",
    ),
    _comparison(
        "V603",
        "places-differ",
        "two claims give places of which neither lies in the other",
        """\
A place lies in another when `within` leads there, over any number of steps. A town and its country are a `detail`; a
town and another country cannot both be so.
""",
        """\
entities:
  - {id: ansel, kind: town, name: Ansel, within: arland}
claims:
  - {id: place-herald, subject: summit, property: place, value: ansel, …}
  - {id: place-courier, subject: summit, property: place, value: borvia, …}
""",
    ),
    _comparison(
        "V604",
        "opposite-answers",
        "one claim says yes and another no",
        """\
Two opposite answers that hold at a common time cannot both be so. For `held`, a claim with `status: cancelled` about
an event says no; a claim that tells when, where or with whom it took place says yes. That it was planned, and then
was not held, is a `plan`.
""",
        """\
claims:
  - {id: cancelled, subject: northern-shield, property: occurs, value: 2024-05-10, status: cancelled, …}
  - {id: held, subject: northern-shield, property: held, value: yes, …}
""",
    ),
    _comparison(
        "V605",
        "same-speaker-both-ways",
        "one speaker is reported to have said two things that exclude each other",
        """\
What two speakers say may differ. But two reports that one speaker said both at one time cannot both be right: one of
them misreports. Said at different times, it is a `change`: a changed mind.
""",
        """\
claims:
  - {id: will, subject: arland, property: intends-to-join, value: yes, said_by: mirel, said_on: 2024-05-10, …}
  - {id: will-not, subject: arland, property: intends-to-join, value: no, said_by: mirel, said_on: 2024-05-10, …}
""",
    ),
    Rule(
        code="V606",
        name="required-claim-missing",
        summary="a declared rule asks for a claim that is not there",
        explanation="""\
A rule `requires: [starts]` says that every subject of the kind has a claim about each of these properties. Claims
that are withdrawn do not count.

**What to do:** add the claim with its quotation; where no source tells, take the property from the rule.
""",
        example="""\
rules:
  - {id: start-is-needed, kind: exercise, requires: [starts]}
""",
    ),
)

AGREEMENT_RULES: tuple[Rule, ...] = (*_SET_RULES, *_DECLARED_RULES, *_VALUE_RULES)
