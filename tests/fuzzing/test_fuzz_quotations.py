"""Quotations of texts in any script, repeated, broken and long: a verdict each time, and the same one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzzing.trying import tried
from onrecord.documents import Document, Documents
from onrecord.model.claims import Answer, Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity
from onrecord.model.findings import Span
from onrecord.model.settings import TIERS, ContextCues, Settings
from onrecord.model.sources import Source
from onrecord.quotes import verify_quotations
from onrecord.rules import ground

pytestmark = pytest.mark.slow

PIECES = st.sampled_from([
    "the ", "bridge ", "was ", "not ", "never ", "if ", "unless ", "denied that ", "according to Toll, ", "said ",
    "Toll", "Mira Toll ", "safe", "safe. ", "It ", "“", "”", '"', "'", "’", "«", "»", ", ", ". ", "… ", "...",
    "[...]", "[T]", "[", "]", "(", ")", "-", "–", "--", "‑", "-\n", "\n", "\n\n", "\r\n", "\r", "\t", " ",
    "\u00a0", "\u3000", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u0301", "\u0327", "e\u0301", "é", "ﬁ",
    "ﬃ", "İ", "ß", "½", "⁵", "10", "1.5", "2,500", "%", "ー", "日本", "大桥", "。", "ไทย", "क\u093c", "\u0958",
    "한", "שלום", "\u1100\u1161\u11a8", "عربي", "\u202e", "\u2066", "😀", "👩\u200d👩\u200d👧", "🇦🇲", "\U000e0041",
    "\u2028", "\x85", "\x00", "\x0b", "# ", "*", "_", "> ", "`", "[x](y)", "~", "a", "aa", "ab", "ba", "A", "B. ",
    "Mr. ", "U.S. ",
]) | st.text(max_size=3)  # fmt: skip
texts = st.lists(PIECES, max_size=40).map("".join)
long_texts = st.tuples(texts, st.integers(1, 60)).map(lambda pair: pair[0] * pair[1])


@st.composite
def quotations(draw: st.DrawFn) -> tuple[str, Evidence]:
    """Return a text, and a quotation cut from it with some changes, or of other words."""
    text = draw(texts | long_texts)
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 400)))
    quote = draw(texts) if draw(st.integers(0, 4)) == 0 else text[start:end]
    for _ in range(draw(st.integers(0, 3))):
        at, drop = draw(st.integers(0, len(quote))), draw(st.integers(0, 4))
        quote = quote[:at] + draw(PIECES) + quote[at + drop :]
    return text, Evidence(
        "here",
        quote,
        prefix=draw(st.just("") | texts | st.just(text[max(0, start - 12) : start])),
        suffix=draw(st.just("") | texts | st.just(text[end : end + 12])),
        occurrence=draw(st.none() | st.integers(1, 5)),
        context=draw(st.sampled_from(["", "reviewed, because it is so"])),
    )


@given(
    quotations(),
    texts,
    st.lists(st.integers(0, 60), max_size=4),
    st.lists(st.sampled_from(TIERS[1:]), max_size=3, unique=True).map(tuple),
    st.lists(texts.filter(str.strip), max_size=2).map(tuple),
    st.sampled_from(["en", "ru", "zh-Hant"]),
)
@tried
def test_any_quotation_of_any_text_has_one_verdict(  # noqa: PLR0917 - Hypothesis gives them in order
    quoted: tuple[str, Evidence],
    other: str,
    edges: list[int],
    forbidden: tuple[str, ...],
    cues: tuple[str, ...],
    language: str,
) -> None:
    text, evidence = quoted
    settings = Settings(forbidden_tiers=forbidden, max_gap=40, context=ContextCues(before=cues, after=cues))
    cuts = sorted({min(edge, len(text)) for edge in edges})
    body = tuple(Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))
    claim = Claim(
        id="c", says="", subject="toll", property="held", value=Answer(yes=True), evidence=(evidence,), said_by="toll"
    )
    corpus = Corpus(
        sources={
            name: Source(id=name, path="s.txt", sha256="0" * 64, language=language, publisher="Ab")
            for name in ("here", "other")
        },
        entities={"toll": Entity(id="toll", kind="person", name="Mira Toll", also=("Toll", "大桥"))},
        properties=BUILT_IN_PROPERTIES,
        claims={"c": claim},
    )
    documents = [
        Documents(by_source={"here": Document(text, source="here", body=body), "other": Document(other)})
        for _ in range(2)
    ]

    first, second = (verify_quotations(corpus, each, settings) for each in documents)

    assert first == second
    (located,) = first.located
    rules = {row.rule for row in first.outcome.findings}
    assert not (located.found and rules & {"Q201", "Q202", "Q203", "Q204"})
    assert located.found or rules & {"Q201", "Q202", "Q203", "Q204", "Q206"}
    if located.passage is not None:
        assert located.passage.text == text[located.passage.start : located.passage.end]
        assert located.tier not in forbidden or not located.found
        assert all(located.passage.start <= piece.start < piece.end for piece in located.segments)
    for finding in first.outcome.findings:
        assert finding.message
        for citation in finding.evidence:
            assert citation.passage.text in {text, other} or len(citation.passage.text) <= len(text) + len(other)
    assert ground(corpus, documents[0], first.located, settings) == ground(
        corpus, documents[1], second.located, settings
    )
