"""What a passage says, as values that a claim could have; each is a proposal that a person looks at.

Dates, names, lists and numbers are read by the same readers that hold a claim to its words afterwards, so that what
is proposed is what the checks would find there.
"""

import re
from collections.abc import Iterator, Sequence

from onrecord.authoring.claims.claim_records import wording_of
from onrecord.authoring.workbench import Workbench
from onrecord.model.entities import Property, PropertyType
from onrecord.model.findings import Passage, Span
from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.figures import figures
from onrecord.reading.amounts.roles import Role
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.drafting import DraftingWords
from onrecord.reading.languages import DEFAULT, drafting_words, language
from onrecord.reading.lists.exclusion import Exclusion
from onrecord.reading.names import Mention, NameKind
from onrecord.reading.speech.paragraphs import MARKS, marked_spans
from onrecord.reading.times.dates import DateExpression, Length, Reading, read_dates, read_lengths
from onrecord.rules.dates.moments import tell_days
from onrecord.rules.names.quoted_names import QuotedWords, Reader
from onrecord.rules.values.answers import worded_answers

__all__ = ["PassageReader", "Proposal", "ReadPassage", "length_in_words", "speech", "time_in_words"]

_WHO_HOLDS_IT = re.compile(r",\s+[^\W\d_a-zß-öø-ÿ]\w+")
_FARTHEST = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that words may give.

    Args:
        type: the type of property whose value it is.
        value: as a fact file holds it; several ids for a set.
        words: the words that it was read from.
        start: where they start in the source's text.
        without: for a set, the ids are those of whom the words leave out.
        certain: the words can mean nothing else.
        of_an_office: a name that says only whose office somebody holds (`the mayor of Brennick, Oskar Dahl`).
    """

    type: PropertyType
    value: str | tuple[str, ...]
    words: str
    start: int
    without: bool = False
    certain: bool = True
    of_an_office: bool = False

    @property
    def written(self) -> str:
        """The value as it is typed: ids with commas between them."""
        return self.value if isinstance(self.value, str) else ", ".join(self.value)


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """What a passage holds.

    Args:
        passage: where it stands.
        times: its dates.
        lengths: its lengths of time.
        numbers: its numbers.
        lists: the entities that it names in a row, two or more.
        absences: those whom it leaves out, or who stayed away.
        names: every entity that it names, in order, once.
    """

    passage: Passage
    times: tuple[Proposal, ...]
    lengths: tuple[Proposal, ...]
    numbers: tuple[Proposal, ...]
    lists: tuple[Proposal, ...]
    absences: tuple[Proposal, ...]
    names: tuple[Proposal, ...]


def _names_an_office(text: str, start: int, end: int, words: DraftingWords) -> bool:
    """Tell whether a name says only whose office somebody holds: `the mayor of Brennick, Oskar Dahl`."""
    before = text[max(0, start - _FARTHEST) : start]
    return words.found["office_of"].search(before) is not None and _WHO_HOLDS_IT.match(text, end) is not None


_LONGEST_SPEECH = 400
"""More code points in quotation marks are no value."""


def speech(passage: Passage) -> Iterator[Proposal]:
    """Yield the words that a passage has in quotation marks."""
    for span in marked_spans(passage.text, Span(0, len(passage.text))):
        marked = passage.text[span.start : span.end]
        words = marked.strip(MARKS).strip().rstrip(",")
        if words and len(words) <= _LONGEST_SPEECH:
            yield Proposal(PropertyType.TEXT, words, marked, passage.start + span.start)


_MODIFIER = re.compile(r"[-‐‑]\w")
_LEAST_MEMBERS = 2
_BEFORE, _HEDGE = 2_000, 15


class PassageReader:
    """Reads passages of a project's sources; each source is searched for names once.

    Args:
        bench: the project.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._reader = Reader(bench.corpus, bench.documents)

    def read(self, source: str, passage: Passage) -> ReadPassage:
        """Return what a passage of a source holds."""
        wording = wording_of(self._bench, source, passage)
        (quoted,) = self._reader.quoted(wording)
        known = self._bench.corpus.sources[source]
        before = wording.document.text[max(0, passage.start - _BEFORE) : passage.start]
        words = drafting_words(known.language)
        dates = read_dates(passage.text, known.published, known.language, before=before)
        lengths = read_lengths(passage.text, known.language)
        return ReadPassage(
            passage=passage,
            times=tuple(_times(dates, passage)),
            lengths=tuple(_lengths(lengths, passage, known.language)),
            numbers=tuple(_numbers(self._reader.numbers(wording), (*dates, *lengths), passage, words)),
            lists=tuple(
                row for row in self._rows(quoted, passage, words, left_out=False) if len(row.value) >= _LEAST_MEMBERS
            ),
            absences=tuple(self._rows(quoted, passage, words, left_out=True)),
            names=tuple(self._names(quoted, passage, words)),
        )

    def for_property(self, source: str, passage: Passage, known: Property, subject: str) -> tuple[Proposal, ...]:
        """Return what a passage may give as the value of a property, the likeliest first.

        Args:
            source: id of the source.
            passage: of its text.
            known: the property; its type decides what is read, `of` which names count.
            subject: id of the claim's subject, which is no value of its own.
        """
        read = self.read(source, passage)
        if known.type is PropertyType.TIME:
            return _times_for(known.id, read.times)
        if known.type is PropertyType.DURATION:
            return read.lengths
        if known.type is PropertyType.QUANTITY:
            return read.numbers
        if known.type is PropertyType.YESNO:
            return self.answers(source, passage, known)
        if known.type is PropertyType.TEXT:
            return tuple(speech(passage))
        fitting = tuple(row for row in read.names if row.value != subject and self._fits(row.value, known))
        if known.type is not PropertyType.SET:
            return fitting
        lists = [_of(row, [each for each in row.value if self._fits(each, known)]) for row in read.lists]
        longest = sorted((row for row in lists if row.value), key=lambda row: -len(row.value))
        return (*longest, *(_of(row, [row.value]) for row in fitting if isinstance(row.value, str)))

    def answers(self, source: str, passage: Passage, known: Property) -> tuple[Proposal, ...]:
        """Return the answers to a yes-or-no property that a passage's words give, in their order, each once.

        They are read as the checks read them: words for yes under a negation say no.
        """
        if known.type is not PropertyType.YESNO:
            return ()
        found: dict[str, Proposal] = {}
        worded = worded_answers(wording_of(self._bench, source, passage), self._reader, known)
        for row in sorted(worded, key=lambda row: row.place):
            answer = "yes" if row.yes and not row.negated else "no" if row.yes or not row.negated else ""
            words = self._bench.document(source).text[row.place.start : row.place.end]
            if answer:
                found.setdefault(answer, Proposal(PropertyType.YESNO, answer, words, row.place.start))
        return tuple(found.values())

    def _rows(
        self, quoted: QuotedWords, passage: Passage, words: DraftingWords, *, left_out: bool
    ) -> Iterator[Proposal]:
        """Yield the rows of names; those that say who was not there, or the others.

        What is said after several names is said of the last of them: of rows that follow each other and are left out
        by the same words, only the last counts.
        """
        for at, row in enumerate(quoted.rows):
            is_out = row.exclusion >= Exclusion.STAYED_AWAY
            following = quoted.rows[at + 1].exclusion if at + 1 < len(quoted.rows) else Exclusion.NONE
            if is_out is not left_out or (row.exclusion is following is Exclusion.STAYED_AWAY):
                continue
            named = [mention for mention in row.mentions if not _modifies(quoted, mention, acting=left_out)]
            if left_out:
                named = [each for each in named if not _names_an_office(quoted.text, each.start, each.end, words)]
            ids = tuple(dict.fromkeys(self._meant(quoted, mention, words) for mention in named))
            if ids and not self._one_in_another(ids):
                if left_out:
                    ids = tuple(dict.fromkeys(self._stands_in_for(each) for each in ids))
                said = quoted.text[row.mentions[0].start : row.mentions[-1].end]
                yield Proposal(PropertyType.SET, ids, said, passage.start + row.mentions[0].start, without=left_out)

    def _names(self, quoted: QuotedWords, passage: Passage, words: DraftingWords) -> Iterator[Proposal]:
        seen = set()
        for mention in (mention for row in quoted.rows for mention in row.mentions):
            entity = self._meant(quoted, mention, words)
            if entity not in seen:
                seen.add(entity)
                said = quoted.text[mention.start : mention.end]
                office = _names_an_office(quoted.text, mention.start, mention.end, words)
                start = passage.start + mention.start
                yield Proposal(PropertyType.ENTITY, entity, said, start, of_an_office=office)

    def _meant(self, quoted: QuotedWords, mention: Mention, words: DraftingWords) -> str:
        """Return the entity that a name stands for: a capital acts for its state, but something lies in the capital."""
        by_kind = sorted(mention.entities, key=lambda entity: (mention.entities[entity], entity))
        acting = [entity for entity in by_kind if mention.entities[entity] is NameKind.METONYM]
        if acting and not words.found["in_or_to"].search(quoted.text[: mention.start]):
            return acting[0]
        return by_kind[0]

    def _stands_in_for(self, entity: str) -> str:
        """Return whom a person stands in for where they stay away; the entity itself where that is not one."""
        acts_for = self._bench.corpus.entities[entity].acts_for
        return acts_for[0] if len(acts_for) == 1 else entity

    def _one_in_another(self, ids: Sequence[str]) -> bool:
        """Tell whether names in a row say one place more and more closely: `the city, Almaty`."""
        entities = self._bench.corpus.entities
        return any(entities[each].within in ids or set(entities[each].maybe) & set(ids) for each in ids)

    def _fits(self, entity: str | tuple[str, ...], known: Property) -> bool:
        found = self._bench.corpus.entities.get(entity) if isinstance(entity, str) else None
        return found is not None and known.of in {"", found.kind}


def time_in_words(bench: Workbench, source: str, words: str) -> str:
    """Return a date that a person typed in words as EDTF: `1 April 2025`; empty where it is none or may be several.

    Args:
        bench: the project.
        source: id of the source, whose publication and language tell what the words mean.
        words: what was typed.
    """
    known = bench.corpus.sources[source]
    passage = Passage(start=0, end=len(words), line=1, column=1, text=words)
    found = {row.written for row in _times(read_dates(words, known.published, known.language), passage)}
    return found.pop() if len(found) == 1 else ""


def length_in_words(words: str, tag: str = DEFAULT) -> str:
    """Return a length of time that a person typed in words as ISO 8601: `9 days`; empty where it is none.

    Args:
        words: what was typed.
        tag: the language of the words, as a BCP 47 tag.
    """
    passage = Passage(start=0, end=len(words), line=1, column=1, text=words)
    found = {row.written for row in _lengths(read_lengths(words, tag), passage, tag)}
    return found.pop() if len(found) == 1 else ""


def _of(row: Proposal, ids: Sequence[str]) -> Proposal:
    return Proposal(PropertyType.SET, tuple(ids), row.words, row.start, row.without)


def _times(dates: Sequence[DateExpression], passage: Passage) -> Iterator[Proposal]:
    for expression in dates:
        certain = len(expression.candidates) == 1 and not expression.weak
        for reading in expression.candidates:
            value = _as_time(reading)
            if value and not expression.weak:
                sure = certain and not value.endswith("/..") and not value.startswith("[")
                start = passage.start + expression.start
                yield Proposal(PropertyType.TIME, value, expression.words, start, certain=sure)


def _as_time(reading: Reading) -> str:
    """Return a reading as EDTF; empty for one that bounds a time from one side only and for a stretch backwards."""
    if reading.role == "moment":
        return _stretch(reading.first, reading.last)
    if reading.role == "extent":
        start, end = _stretch(*reading.starts), _stretch(*reading.ends)
        return f"{start}/{end}" if start and end and "[" not in start + end else _stretch(reading.first, reading.last)
    if reading.role == "since":
        start = _stretch(*reading.starts)
        return f"{start}/.." if start and "[" not in start else ""
    return ""


def _stretch(first: int | None, last: int | None) -> str:
    if first is None or last is None:
        return ""
    told = tell_days(first, last)
    return f"[{told}]" if ".." in told else told


def _times_for(property_: str, times: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the times for `starts` and `ends` without the other end of an extent."""
    side = {"starts": 0, "ends": 1}.get(property_)
    if side is None:
        return tuple(times)
    ends = []
    for row in times:
        parts = str(row.value).split("/")
        part = parts[side] if len(parts) > side and len(parts) > 1 else parts[0]
        if part != "..":
            ends.append(Proposal(row.type, part, row.words, row.start, certain=row.certain))
    return tuple(ends)


def _lengths(lengths: Sequence[Length], passage: Passage, tag: str) -> Iterator[Proposal]:
    """Yield how long things last; how far one time lies from another (`a week after`) is no such length."""
    words, known = drafting_words(tag), language(tag)
    amounts = (known and known.amounts) or AmountWords()
    for length in lengths:
        unit = words.unit.search(length.words)
        count = next(iter(figures(length.words, amounts)), None)
        if words.found["distance"].match(passage.text, length.end):
            continue
        plain = length.words.lower()
        if unit is None or (count is None and not plain.startswith(words.one)):
            continue
        times, letter = words.units[unit[1].lower()]
        many = (count.value if count else 1) * times
        hedged = words.found["about"].search(passage.text[max(0, length.start - _HEDGE) : length.start])
        about = hedged or words.found["about"].match(plain.partition(" ")[0])
        about = about or words.found["or_so"].match(passage.text, length.end)
        value = f"{'~' if about else ''}P{int(many)}{letter}"
        if many == int(many):
            yield Proposal(PropertyType.DURATION, value, length.words, passage.start + length.start)


def _numbers(
    numbers: Sequence[StatedNumber], taken: Sequence[DateExpression | Length], passage: Passage, words: DraftingWords
) -> Iterator[Proposal]:
    """Yield the numbers that are no part of a time.

    `no` and `one` mostly count nothing, and `the two` were counted before.
    """
    for number in numbers:
        if number.role is not Role.STATED or number.needs_unit:
            continue
        at = number.start - passage.start
        said = passage.text[at : number.end - passage.start].lower()
        points_back = said.isalpha() and words.found["points_back"].search(passage.text[:at])
        says_none = said in words.counts_nothing or points_back
        if not says_none and not any(row.start <= at < row.end for row in taken):
            yield Proposal(PropertyType.QUANTITY, number.as_authored, number.said, number.start)


def _modifies(quoted: QuotedWords, mention: Mention, *, acting: bool) -> bool:
    """Tell whether a name only tells of something else: `Russian-led`, and `Armenian drills` unless they act."""
    adjective = all(kind is NameKind.ADJECTIVE for kind in mention.entities.values())
    return (adjective and not acting) or _MODIFIER.match(quoted.text, mention.end) is not None
