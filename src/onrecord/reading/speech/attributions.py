"""Where the words of a source are given to a speaker, in the plainest forms.

Read are a known name as the subject of a verb of saying, with what is said right after it (`Toll said that …`) or right
before it (`…, Toll said`, `…, said Toll`), `according to Toll`, what somebody accuses another of, what somebody denies
(`something which Toll has denied`), a headline's `Official: …`, and direct speech. Whatever is less plain is passed
over.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from onrecord.model.findings import Passage, Span
from onrecord.reading.languages.en.saying import (
    ACCORDING,
    ADVERBS,
    DENIED,
    NO_TITLE,
    ROLES,
    SAID,
    SAID_BARELY,
    TITLE,
    TOLD,
    WHEN,
)
from onrecord.reading.names import Mention, NameKind
from onrecord.reading.speech.direct_speech import marked_spans, speeches

__all__ = ["Attribution", "Sort", "attributions", "speakers_in"]

_OTHERS = r"(?:,\s[^,.;:“”\"]{1,60},|\s+and\s+other\s[^,.;:“”\"]{1,40}?)?"
_BETWEEN = rf"{_OTHERS}(?:\s+{ADVERBS})*\s+"
_THAT = r"\s*[:,]?\s*[“\"‘«„]|\s*:\s|\s+that\b"
_DAY_OR_MONTH = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_SUBJECT = (
    rf"(?:the|a|an|it|he|she|they|we|its|his|her|their|there|these|those|all|no|(?!{_DAY_OR_MONTH})[A-Z][\w’'-]+)"
)
_BARE = rf"\s+(?={_SUBJECT}\s)"
_LEADING = re.compile(
    rf"{_BETWEEN}(?:(?P<verb>{SAID}){WHEN}(?:{_THAT})|(?P<bare>{SAID_BARELY}){_BARE}|(?P<told>{TOLD}){WHEN}(?:{_THAT}))"
)
_STOP = r"[;,!?”\"]|\.(?!\s\d)|\Z"
_TRAILING = re.compile(rf"{_BETWEEN}(?:{SAID}|{TOLD}){WHEN}\s*(?={_STOP})")
_CLOSED = r"(?:,[”\"’»]?|[”\"’»],?)\s+"
_BEFORE_NAME = re.compile(rf"(?P<end>{_CLOSED})(?P<title>{TITLE})\Z")
_VERB_FIRST = re.compile(rf"(?P<end>{_CLOSED}){SAID}\s+{TITLE}\Z")
_AFTER_NAME = re.compile(rf"{WHEN}\s*(?={_STOP})")
_IN_HIS_WORDS = re.compile(r"[’']s?\s+(?:own\s+)?words,?\s+(?P<said>)")
_HAVING = r"\s+(?:has|have|had|did|is|was|\w+ed)\b[^.;:“”\"]{0,120}?\b(?:after|while|by)\s+accusing"
_ACCUSING = re.compile(
    rf"(?:{_BETWEEN}accus(?:ed|es)|{_HAVING})"
    r"\s+[^.;:]{1,100}?[“\"]?\bof\s"
)
_DENYING = re.compile(rf"(?:\s+{ADVERBS})*\s+{DENIED}\s*(?={_STOP})")
_WHAT_IS_DENIED = re.compile(
    r"(?P<end>\s*[,–—-]\s*)(?:(?:something|a\s+(?:claim|charge)|an\s+(?:accusation|allegation)|claims|charges"
    rf"|accusations|allegations)\s+)?(?:which|that)\s+(?:the\s+)?{TITLE}\Z"
)
_CLAUSE_OF_ITS_OWN = re.compile(
    rf"\b(?:after|before|when|while|as|since|because)\s+(?P<title>{TITLE})\Z", re.IGNORECASE
)
_ANOTHER_ROLE = re.compile(
    r"\b(?:of|in|at|from|near|to|for|with|by|about|on|against|over|between|if|that|whether|unless)\s+(?:the\s+)?\Z"
    rf"|\b(?:until|if|unless)\s+{TITLE}\Z|[-‐‑/]\Z",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"[;:]|[.!?]\s+[A-Z“\"]|,\s*(?:and|but|while|whereas|although|though|which|who)\b"
    r"|\band\s+(?:\w+ed|has|had|have|was|were|is|are|will|would)\b"
)
_NEAR = 60
_FAR = 120
_REACH = 90
_AT_THE_EDGE = 2


class Sort(Enum):
    """How a speaker stands to the words: he says them, accuses somebody of them, or denies them."""

    SAYS = "says"
    ACCUSES = "accuses"
    DENIES = "denies"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words of a sentence that are given to a speaker.

    Args:
        speakers: ids of the entities that the speaker's name may mean; none where no known name stands for him.
        words: the name with its verb, as they stand.
        head: where they stand.
        content: where the words stand that are given to him.
        within: whether the quotation holds the name and the verb as well.
        sort: how he stands to them.
    """

    speakers: frozenset[str]
    words: str
    head: Span
    content: Span
    within: bool
    sort: Sort = Sort.SAYS


@dataclass(frozen=True, slots=True)
class _Form:
    """One form in which words are given to somebody: the name with its verb, and what is said."""

    speakers: frozenset[str]
    head: Span
    content: Span
    sort: Sort = Sort.SAYS


def attributions(
    text: str, sentence: Span, paragraph: Span, passage: Passage, mentions: Sequence[Mention]
) -> Iterator[Attribution]:
    """Yield the attributions that govern a quotation; none where it takes only who spoke, and not what was said.

    Args:
        text: the source's text.
        sentence: the sentence or sentences that the quotation stands in.
        paragraph: the line or lines that those stand in.
        passage: the quotation.
        mentions: the names in the paragraph.
    """
    marked = marked_spans(text, paragraph)
    forms = _all_forms(text, sentence, paragraph, marked, mentions)
    held = [form for form in forms if _holds(passage, form.head)]
    if held and not any(_meet(passage, form.content) for form in held):
        return
    for form in forms:
        if _governs(text, form, passage, marked):
            words = " ".join(text[form.head.start : form.head.end].split())
            within = _meet(passage, form.head)
            yield Attribution(form.speakers, words, form.head, form.content, within, form.sort)


def speakers_in(text: str, sentence: Span, paragraph: Span, mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the entities to whom anything is given in some sentences and the direct speech of their paragraph."""
    forms = _all_forms(text, sentence, paragraph, marked_spans(text, paragraph), mentions)
    return frozenset(speaker for form in forms for speaker in form.speakers)


def _all_forms(
    text: str, sentence: Span, paragraph: Span, marked: Sequence[Span], mentions: Sequence[Mention]
) -> tuple[_Form, ...]:
    spoken = tuple(speeches(text, paragraph, marked, mentions))
    named = (_of_speech_alone(text, form, marked) for form in _of_names(text, sentence, mentions))
    direct = (_Form(speech.speakers, speech.head, speech.content) for speech in spoken)
    return (*named, *_of_headlines(text, sentence), *direct)


def _of_speech_alone(text: str, form: _Form, marked: Sequence[Span]) -> _Form:
    """Return a form that follows direct speech of a whole sentence with that speech alone as what is said."""
    for span in marked:
        lead = text[form.content.start : span.start].rstrip()
        inside = form.content.start < span.start and span.end <= form.content.end
        last = span.end + _AT_THE_EDGE >= form.content.end
        if inside and last and lead.endswith((",", ":")) and text[span.start + 1].isupper():
            return replace(form, content=span)
    return form


def _holds(passage: Passage, span: Span) -> bool:
    return passage.start <= span.start and span.end <= passage.end


def _meet(passage: Passage, span: Span) -> bool:
    return passage.start < span.end and span.start < passage.end


def _of_headlines(text: str, sentence: Span) -> Iterator[_Form]:
    if sentence.start == 0 or text[sentence.start - 1] == "\n":
        found = ROLES.match(text, sentence.start, sentence.end)
        if found is not None:
            yield _Form(frozenset(), Span(found.start(), found.end()), Span(found.end(), sentence.end))


def _of_names(text: str, sentence: Span, mentions: Iterable[Mention]) -> Iterator[_Form]:
    for mention in mentions:
        inside = sentence.start <= mention.start and mention.end <= sentence.end
        if inside and NameKind.ADJECTIVE not in mention.entities.values():
            for head, content, sort in _forms(text, sentence, mention):
                yield _Form(frozenset(mention.entities), head, content, sort)


def _forms(text: str, sentence: Span, mention: Mention) -> Iterator[tuple[Span, Span, Sort]]:
    """Yield the name with its verb, and what is said, for each form in which the name is a speaker's."""
    low = max(sentence.start, mention.start - _REACH)
    lead = text[low : mention.start]
    if (according := ACCORDING.search(lead)) is not None and not NO_TITLE.search(according["title"]):
        yield *_beside(sentence, Span(low + according.start(), mention.end)), Sort.SAYS
        return
    if lead.endswith("In ") and (own := _IN_HIS_WORDS.match(text, mention.end, sentence.end)) is not None:
        yield Span(mention.start, own.end()), Span(own.end(), sentence.end), Sort.SAYS
        return
    if (turned := _VERB_FIRST.search(lead)) is not None and _AFTER_NAME.match(text, mention.end, sentence.end):
        yield Span(low + turned.end("end"), mention.end), Span(sentence.start, low + turned.start()), Sort.SAYS
        return
    denied = _WHAT_IS_DENIED.search(lead)
    if denied is not None and (verb := _DENYING.match(text, mention.end, sentence.end)) is not None:
        yield Span(low + denied.end("end"), verb.end()), Span(sentence.start, low + denied.start()), Sort.DENIES
        return
    if _ANOTHER_ROLE.search(lead) is None:
        yield from _of_subject(text, sentence, mention, low, lead)
    elif re.search(r"\bthat\s+\Z", lead):
        yield from _of_accuser(text, sentence, mention)


def _beside(sentence: Span, head: Span) -> tuple[Span, Span]:
    """Return where `according to …` stands, and the words beside it."""
    if head.start == sentence.start:
        return head, Span(head.end, sentence.end)
    return head, Span(sentence.start, head.start)


def _of_subject(text: str, sentence: Span, mention: Mention, low: int, lead: str) -> Iterator[tuple[Span, Span, Sort]]:
    """Yield the forms in which a name is the subject of a verb of saying."""
    own = _CLAUSE_OF_ITS_OWN.search(lead)
    bound = own is not None and not NO_TITLE.search(own["title"])
    if (leading := _LEADING.match(text, mention.end, sentence.end)) is not None:
        verb = max(leading.end("verb"), leading.end("bare"), leading.end("told"))
        end = _end_of_clause(text, leading.end(), sentence.end) if bound else sentence.end
        yield Span(mention.start, verb), Span(leading.end(), end), Sort.SAYS
    yield from _of_accuser(text, sentence, mention)
    if bound:
        return
    trailing = _TRAILING.match(text, mention.end, sentence.end)
    before = _BEFORE_NAME.search(lead)
    if trailing is not None and before is not None and not NO_TITLE.search(before["title"]):
        head = Span(low + before.end("end"), trailing.end())
        yield head, Span(sentence.start, low + before.start()), Sort.SAYS


def _of_accuser(text: str, sentence: Span, mention: Mention) -> Iterator[tuple[Span, Span, Sort]]:
    if (accusing := _ACCUSING.match(text, mention.end, sentence.end)) is not None:
        yield Span(mention.start, accusing.end()), Span(accusing.end(), sentence.end), Sort.ACCUSES


def _end_of_clause(text: str, start: int, end: int) -> int:
    """Return where a clause ends that is led by `after` and the like: at its first comma."""
    comma = text.find(",", start, end)
    return comma if comma >= 0 else end


def _governs(text: str, form: _Form, passage: Passage, marked: Sequence[Span]) -> bool:
    """Tell whether the quotation is, but for the name and its verb, what the speaker says."""
    head, content = form.head, form.content
    if not _meet(passage, content):
        return False
    if content.start >= head.end:
        return passage.end <= content.end + _AT_THE_EDGE and _led_by(text, form, passage, marked)
    if passage.end <= head.start:
        return head.start - passage.end <= _FAR and not _broken(text, passage.end, head.start, marked)
    return passage.end - head.end <= _NEAR and not (
        _broken(text, head.end, passage.end, marked) or _broken(text, passage.start, content.end, marked)
    )


def _led_by(text: str, form: _Form, passage: Passage, marked: Sequence[Span]) -> bool:
    """Tell whether nothing but the speaker's words stands between his name and verb and the end of a quotation."""
    head, content = form.head, form.content
    if passage.start >= head.end:
        return passage.start - content.start <= _FAR and not _broken(text, content.start, passage.start, marked)
    return head.start - passage.start <= _NEAR and not (
        _broken(text, passage.start, head.start, marked) or _broken(text, content.start, passage.end, marked)
    )


def _broken(text: str, start: int, end: int, marked: Sequence[Span]) -> bool:
    """Tell whether a clause of its own begins between two places, outside quotation marks."""
    return any(
        not any(span.start <= found.start() and found.end() <= span.end for span in marked)
        for found in _BREAK.finditer(text, start, max(start, end))
    )
