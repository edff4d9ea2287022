"""The rules about origins, who counts as one witness, and about disputes, which may not rot once they are accepted."""

from onrecord.model.rules.table import Rule
from onrecord.model.verdicts import Severity

__all__ = ["DISPUTE_RULES", "ORIGIN_RULES"]

_SHARED = Rule(
    code="I701",
    name="shared-wording",
    summary="Two sources carry the same passages, and neither is declared to be derived from the other.",
    explanation="""\
Two articles that carry the same sentences have them from one place: an agency's report, a press release, or
one another. They are one **origin**, and count as one witness wherever onrecord counts origins: behind a claim,
and on each side of a contradiction.

A passage counts from 14 words that are alike in runs of at least eight; a few changed words in between do no
harm. Only the `body` of a source is compared. Left out are words in quotation marks, because two reporters may
quote one speech; the same names in the same order, because the alphabet orders lists; and sentences that stand
in very many sources, because those are a publisher's boilerplate.

The note says where the longest passage stands. It is silent where `derived_from` declares the sources to be
related, in either direction or through a third.

**What to do:** if one source took the words over, say so with `derived_from`. If they share only words that
no author made up (the text of a law, say), narrow `body` so that it leaves them out.
""",
    example="""\
sources:
  - id: courier-2024
    path: courier.txt
    derived_from: [herald-2024]      # the same wording, declared: I701 is silent
""",
    severity=Severity.NOTE,
)
_ONCE = Rule(
    code="I702",
    name="corroborated-once",
    summary="A claim that must rest on two independent origins rests on one.",
    explanation="""\
A project can ask for two witnesses: `two_origins = ["time", "set"]` in `[tool.onrecord]` asks two independent
origins of every claim whose property has one of those types; `two_origins: true` on a claim asks it of that
claim, and `two_origins: false` exempts it.

Counted are the origins behind all claims that say the same of the same subject and property. Two sources are
one origin when they share passages (see I701), when `derived_from` says so, or when both have it `via` the same
agency, outlet or source.

**What to do:** find a source that has it from elsewhere and add it as evidence, or exempt the claim.
""",
    example="""\
claims:
  - id: drill-start
    says: The drill began on 26 September 2024.
    subject: drill-2024
    property: starts
    value: 2024-09-26
    two_origins: true                # I702: both sources below are one origin
    evidence:
      - {source: herald-2024, quote: began on September 26}
      - {source: courier-2024, quote: began on September 26}
""",
)
ORIGIN_RULES: tuple[Rule, ...] = (_SHARED, _ONCE)

_EXAMPLE = """\
disputes:
  - id: how-many-took-part
    between: [personnel-herald, personnel-courier]
    reason: The Herald counts reservists, the Courier does not.
    review_by: 2027-06-30
"""
DISPUTE_RULES: tuple[Rule, ...] = (
    Rule(
        code="D801",
        name="dispute-settled",
        summary="an accepted dispute no longer fires",
        explanation="""\
A dispute accepts a disagreement between claims. When those claims no longer disagree, because one was corrected,
withdrawn, or is explained by a change over time, the dispute would silently accept whatever comes next under its
name. So it fails until somebody takes it away.

**What to do:** delete the dispute. Its history stays in git.
""",
        example=_EXAMPLE,
    ),
    Rule(
        code="D802",
        name="dispute-overdue",
        summary="an accepted dispute is past its review date",
        explanation="""\
A dispute with `review_by` promises that somebody will look at it again by that day. From the day after, it fails.
The disagreement itself stays accepted, so that only the missing review is reported.

**What to do:** look at the claims and their sources again. If the disagreement still stands, set a later
`review_by`; if not, mend the claims and delete the dispute.
""",
        example=_EXAMPLE,
    ),
    Rule(
        code="D803",
        name="dispute-unknown",
        summary="a dispute names a claim that is in no fact file",
        explanation="""\
Every id in `between` must be the id of a claim. A dispute that names nothing accepts nothing, and whoever reads it
is misled.

**What to do:** correct the id, or delete the dispute.
""",
        example=_EXAMPLE,
    ),
    Rule(
        code="D804",
        name="dispute-grown",
        summary="claims that the dispute does not name take part in the disagreement now",
        explanation="""\
A dispute was written about certain claims. Others have joined one of the sides since: the disagreement is still
accepted, but it is no longer the one that somebody looked at.

**What to do:** look at the new claims; then add them to `between`.
""",
        example=_EXAMPLE,
        severity=Severity.WARNING,
    ),
    Rule(
        code="D805",
        name="dispute-shrunk",
        summary="claims that the dispute names take no part in the disagreement any more",
        explanation="""\
A claim that the dispute names has left the disagreement: it was corrected, withdrawn, or is explained by now. The
rest is still accepted.

**What to do:** take its id from `between`, and see whether the reason still holds.
""",
        example=_EXAMPLE,
        severity=Severity.WARNING,
    ),
    Rule(
        code="D806",
        name="dispute-without-review",
        summary="an accepted dispute names no day by which somebody looks at it again",
        explanation="""\
A dispute accepts a disagreement on somebody's word, and words grow old: sources are corrected, and whoever gave the
reason leaves. Without `review_by` it is accepted for ever and nobody is asked again. It stays accepted, with a warning.

**What to do:** add `review_by` with a day, half a year or a year from now. Where a disagreement truly needs no second
look, as between two chronicles of long ago, give it a late day, or turn the warning off in
`[tool.onrecord.severity]`.
""",
        example=_EXAMPLE,
        severity=Severity.WARNING,
    ),
    Rule(
        code="D807",
        name="dispute-without-reason",
        summary="an accepted dispute has onrecord's placeholder, or no reason at all, in place of a reason",
        explanation="""\
A finding ends with a dispute that is ready to paste but for its reason, which only a curator can give. As long as the
placeholder stands there (`Say here why these claims may stand side by side.`), or `TODO`, `-` or `yes`, nobody has said
why the disagreement may stand, and whoever reads the record is told nothing. The disagreement is accepted all the same,
with a warning.

**What to do:** replace the placeholder under `reason` by your reason.
""",
        example=_EXAMPLE,
        severity=Severity.WARNING,
    ),
)
