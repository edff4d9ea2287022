"""Where the words of a source are given to a known speaker, in the plainest forms.

Read are a known name as the subject of a verb of saying, with what is said right after it (`Toll said that …`) or right
before it (`…, Toll said`, `…, said Toll`), and `according to Toll`. Whatever is less plain is passed over.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.model.findings import Passage, Span
from onrecord.text.names import Mention, NameKind

__all__ = ["Attribution", "attributions"]

_VERB = r"(?:said|says|stated|states|claimed|claims|insisted|insists|asserted|asserts|alleged|alleges|wrote|writes"
_VERB += r"|reported|reports|added|adds)"
_TOLD = r"(?:told|tells)(?:\s+[^\s,.;:“”\"]+){1,7}?"
_OTHERS = r"(?:,\s[^,.;:“”\"]{1,60},|\s+and\s+other\s[^,.;:“”\"]{1,40}?)?"
_BETWEEN = rf"{_OTHERS}(?:\s+(?:also|then|later|again|earlier|has|had|have|repeatedly|publicly))*\s+"
_MORE = r"(?:[^,.;:“”\"]|\.(?=\s\d)){0,50}?"
_WHEN = rf"(?:\s+(?:on|in|at|last|this|earlier|later|yesterday|today|during)\b{_MORE})?"
_THAT = r"\s*[:,]?\s*[“\"‘«„]|\s*:\s|\s+that\b"
_DAY_OR_MONTH = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_SUBJECT = (
    rf"(?:the|a|an|it|he|she|they|we|its|his|her|their|there|these|those|all|no|(?!{_DAY_OR_MONTH})[A-Z][\w’'-]+)"
)
_BARE = rf"\s+(?={_SUBJECT}\s)"
_LEADING = re.compile(
    rf"{_BETWEEN}(?:(?P<verb>{_VERB})(?:{_WHEN}(?:{_THAT})|{_BARE})|(?P<told>{_TOLD}){_WHEN}(?:{_THAT}))"
)
_TRAILING = re.compile(rf"{_BETWEEN}(?:{_VERB}|{_TOLD}){_WHEN}\s*(?=[.;,!?”\"]|\Z)")
_CLOSED = r"(?:,[”\"’»]?|[”\"’»],?)\s+"
_TITLE = r"(?:[A-Za-z][\w’'-]*\s+){0,6}"
_BEFORE_NAME = re.compile(rf"(?P<end>{_CLOSED})(?P<title>{_TITLE})\Z")
_VERB_FIRST = re.compile(rf"(?P<end>{_CLOSED}){_VERB}\s+{_TITLE}\Z")
_AFTER_NAME = re.compile(rf"{_WHEN}\s*(?=[.;,!?”\"]|\Z)")
_ACCORDING = re.compile(
    r"\baccording to\s+(?:(?:a|the)\s+(?:statement|report|remark|remarks)\s+(?:by|of|from)\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
_ANOTHER_ROLE = re.compile(
    r"\b(?:of|in|at|from|near|to|for|with|by|about|on|against|over|between|if|that|whether|unless)\s+(?:the\s+)?\Z"
    rf"|\b(?:after|before|when|while|as|since|because|until|if|unless)\s+{_TITLE}\Z|[-‐‑/]\Z",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(r"\b(?:and|but|was|were|is|are|has|had|have|will|would|that|who|which|after|when)\b")
_BREAK = re.compile(
    r"[;:]|[.!?]\s+[A-Z“\"]|,\s*(?:and|but|while|whereas|although|though|which|who)\b"
    r"|\band\s+(?:\w+ed|has|had|have|was|were|is|are|will|would)\b"
)
_NEAR = 40
_FAR = 120
_REACH = 90


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words of a sentence that are given to a speaker.

    Args:
        speakers: ids of the entities that the speaker's name may mean.
        words: the name with its verb, as they stand.
        content: where the words stand that are given to it.
        within: whether the quotation holds the name and the verb as well.
    """

    speakers: frozenset[str]
    words: str
    content: Span
    within: bool


def attributions(text: str, sentence: Span, passage: Passage, mentions: Iterable[Mention]) -> Iterator[Attribution]:
    """Yield the attributions that govern a quotation; none where it takes only who spoke, and not what was said.

    Args:
        text: the source's text.
        sentence: the sentence or sentences that the quotation stands in.
        passage: the quotation.
        mentions: the names in those sentences.
    """
    forms = [
        (mention, head, content)
        for mention in mentions
        if NameKind.ADJECTIVE not in mention.entities.values()
        for head, content in _forms(text, sentence, mention)
    ]
    if any(_holds(passage, head) and not _meet(passage, content) for _, head, content in forms):
        return
    for mention, head, content in forms:
        if _governs(text, head, content, passage):
            words = " ".join(text[head.start : head.end].split())
            yield Attribution(frozenset(mention.entities), words, content, _meet(passage, head))


def _holds(passage: Passage, span: Span) -> bool:
    return passage.start <= span.start and span.end <= passage.end


def _meet(passage: Passage, span: Span) -> bool:
    return passage.start < span.end and span.start < passage.end


def _forms(text: str, sentence: Span, mention: Mention) -> Iterator[tuple[Span, Span]]:
    """Yield the name with its verb, and what is said, for each form in which the name is a speaker's."""
    low = max(sentence.start, mention.start - _REACH)
    lead = text[low : mention.start]
    if (according := _ACCORDING.search(lead)) is not None:
        head = Span(low + according.start(), mention.end)
        if head.start == sentence.start:
            yield head, Span(head.end, sentence.end)
        else:
            yield head, Span(sentence.start, head.start)
        return
    if (turned := _VERB_FIRST.search(lead)) is not None and _AFTER_NAME.match(text, mention.end, sentence.end):
        yield Span(low + turned.end("end"), mention.end), Span(sentence.start, low + turned.start())
        return
    if _ANOTHER_ROLE.search(lead):
        return
    if (leading := _LEADING.match(text, mention.end, sentence.end)) is not None:
        yield Span(mention.start, max(leading.end("verb"), leading.end("told"))), Span(leading.end(), sentence.end)
    trailing = _TRAILING.match(text, mention.end, sentence.end)
    before = _BEFORE_NAME.search(lead)
    if trailing is not None and before is not None and not _NO_TITLE.search(before["title"]):
        yield Span(low + before.end("end"), trailing.end()), Span(sentence.start, low + before.start())


def _governs(text: str, head: Span, content: Span, passage: Passage) -> bool:
    """Tell whether the quotation is, but for the name and its verb, what the speaker says."""
    if passage.end <= head.start:
        between = text[passage.end : head.start]
        return content.end <= head.start and len(between) <= _FAR and not _BREAK.search(between)
    if passage.start >= head.end:
        between = text[content.start : passage.start]
        return content.start >= head.end and len(between) <= _FAR and not _BREAK.search(between)
    if content.start >= head.end:
        before, said = text[passage.start : head.start], text[content.start : passage.end]
        return bool(said) and len(before) <= _NEAR and not _BREAK.search(before) and not _BREAK.search(said)
    after = text[head.end : passage.end]
    said = text[passage.start : content.end]
    return passage.start < content.end and len(after) <= _NEAR and not _BREAK.search(said)
