"""The rules about origins."""

from onrecord.model.rules.rule import Rule
from onrecord.model.verdicts import Severity

__all__ = ["ORIGIN_RULES"]

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
