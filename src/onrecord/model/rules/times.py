"""The rules about times."""

from onrecord.model.rules.rule import Rule

__all__ = ["TIME_RULES"]

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
