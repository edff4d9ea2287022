"""How the statement that some words of a sentence belong to stands: what negates it, what leaves it open.

What clauses, asides and harmless phrases are is read as for the words around a quotation, and so is what hangs on
them. Beside that reading, a word such as `not` or `may` is taken to govern all that follows in its clause, up to the
next finite verb: a place or a date stands as the verb does that it belongs to.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from onrecord.model.findings import Span
from onrecord.model.settings import ContextCues
from onrecord.reading.standing.clauses import (
    SHORT,
    Cue,
    Speakers,
    Terms,
    main_clause,
    only_fillers,
    without_harmless,
)
from onrecord.reading.standing.placed import FARTHEST, Placed
from onrecord.reading.standing.stances import PLAINLY, Governor, Stance, Standing
from onrecord.reading.standing.words import CLAUSE_BREAK, RIGHT_BREAK
from onrecord.reading.standing.words_after import taking_back
from onrecord.reading.standing.words_before import condition_before, cue_before, hangs_on
from onrecord.text.folding import fold

__all__ = ["Statement"]


def _counts(span: Span, within: Sequence[Span]) -> bool:
    return not within or any(piece.start <= span.start and span.end <= piece.end for piece in within)


_OPENING_HEDGE = r"({hedges!})\s*,"
_CLOSING_HEDGE = r"[^;:]{0,80},\s+({hedges!})(?=\s*[.,;!?]|\Z)"
_UNCHANGED = ContextCues()

_DENYING = frozenset({"negation", "denial", "retraction"})
"""The kinds of governors that say that it is not so."""

_HEDGES = {
    "near_misses": "near miss",
    "prospective": "prospect",
    "hints": "hearsay",
    "seemings": "near miss",
    "hedges": "hearsay",
}
"""The tables of words that leave open what follows in their clause, and the kind of doubt that they raise."""


_HEARSAY = {
    "doubts": "denial",
    "rumours": "hearsay",
    "attributions": "attribution",
    "opinions": "attribution",
    "hints": "hearsay",
    "seemings": "near miss",
}
"""The tables of words that a doubtful clause hangs on, and the kind of doubt that they raise."""


def _is_among(one: Governor, others: Iterable[Governor]) -> bool:
    return any(one.span.start < other.span.end and other.span.start < one.span.end for other in others)


def _are_apart(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.end() <= other.start() or other.end() <= one.start()


class Statement(Placed):
    """The statement that some words of a sentence belong to."""

    def standing(self, within: Sequence[Span] = (), things: Sequence[Span] = (), answered_until: int = 0) -> Standing:
        """Tell how it stands.

        Args:
            within: the stretches whose governors count; all of them where there is none.
            things: where what the claim speaks of is named; a place told right beside it, in one noun phrase, is told
                of it whatever becomes of the verb (`nobody was hurt at the lock of Sand Lane`).
            answered_until: where what may answer a question that is the sentence ends.
        """
        found = [
            row
            for row in self._governors
            if _counts(row.span, within)
            and not (row.kind == "negation" and self._is_beside(row, things))
            and not (row.kind == "question" and self._is_answered(answered_until))
        ]
        negations = [row for row in found if row.kind in _DENYING]
        for kind, stance in (("condition", Stance.CONDITION), ("question", Stance.QUESTION)):
            leaving_open = tuple(row for row in found if row.kind == kind)
            if leaving_open:
                return Standing(stance, leaving_open)
        if negations:
            denied = any(row.kind != "negation" for row in negations)
            once = Stance.DENIED if denied else Stance.NEGATED
            return Standing(once if len(negations) == 1 else Stance.TWICE_NEGATED, tuple(negations))
        if any(row.kind == "exception" for row in found):
            return Standing(Stance.EXCEPTION, tuple(found))
        return Standing(Stance.HEDGED, tuple(found)) if found else PLAINLY

    @cached_property
    def _governors(self) -> tuple[Governor, ...]:
        """What governs the place anywhere in its sentence."""
        return tuple(self._governing())

    def _governing(self) -> Iterator[Governor]:
        """Yield what governs the place: conditions, questions, negations, doubts."""
        condition = self._condition()
        if condition:
            yield self._governor("condition", condition)
        if self._is_asked():
            yield Governor("question", "?", Span(self._sentence.end - 1, self._sentence.end))
        negations = [*self._negations_before(), *self._negations_after()]
        above = self._above
        if above and above.kind in _DENYING and not _is_among(above, negations):
            negations.append(above)
        yield from negations
        if not negations:
            if above:
                yield above
            yield from self._doubts()

    @cached_property
    def _above(self) -> Governor | None:
        """Return what governs the clause that is all the rest of the sentence, however deep in it the place is.

        It is what would govern a quotation that began where the clause does: `it is a myth that …`, `critics claim
        that …`. Out of a clause about something else within it no denial reaches.
        """
        words, shapes = self._words, self._shapes
        mark = shapes["clause_mark"]
        introduced = mark.search(self._before.partition(",")[0]) is None
        main = self._without_sure(main_clause(self._before, words) if introduced else self._before)
        begun = mark.search(main)
        if begun is None:
            return None
        opening, inside = main[: begun.start()], main[begun.end() :]
        led = main[: begun.end()]
        if len(opening.split()) > FARTHEST or "," in opening or self._is_broken(led):
            return None
        if words.frames[CLAUSE_BREAK].search(inside) or inside.rstrip().endswith(";"):
            return None
        cue = cue_before(f"{led} ", inside.strip() or self._rest, Terms(words, _UNCHANGED, self._speakers))
        if cue is None or (cue.kind in _DENYING and self._is_aside(inside)):
            return None
        return self._governor(cue.kind, cue.words)

    def _is_aside(self, inside: str) -> bool:
        """Tell whether words end in a clause about something else: a relative or a reason, and no verb behind."""
        patterns = self._words.patterns
        begun = [*patterns["relatives"].finditer(inside), *patterns["reasons"].finditer(inside)]
        found = sorted(begun, key=re.Match.start)
        return bool(found) and len(self._shapes["finite"].findall(inside[found[-1].end() :])) <= 1

    def _is_beside(self, negation: Governor, things: Iterable[Span]) -> bool:
        """Tell whether the place is part of what a thing behind a negation is called: that thing is there anyway."""
        cue = negation.span.end
        if self._above and _is_among(negation, [self._above]):
            return False
        between = self._text[cue : self._place.start]
        if self._shapes["owning"].match(self._right) and self._shapes["attended_at_once"].search(between):
            return True
        if self._shapes["counted"].match(self._rest.lower()) and self._shapes["definite"].search(between.lower()):
            return True
        if self._nominal and any(self._shapes[name].search(between) for name in ("belonging", "attended")):
            return True
        for thing in things:
            after = self._text[thing.end : self._place.start].lower().split()
            joined = thing.end <= self._place.start and len(after) <= SHORT
            if joined and after[:1] and after[0] in self._words.prepositions and thing.start >= cue:
                return self._shapes["making"].search(self._text, cue, thing.start) is None
        return False

    # Negations

    def _negations_after(self) -> Iterator[Governor]:
        """Yield what right after the place negates it, or what farther on denies the report that it belongs to."""
        found = self._shapes["undone_after" if self._nominal else "negated_after"].match(self._right)
        found = None if found and self._nominal and self._is_placed() else found
        if found is None and self._shapes["told"].search(self._before):
            found = self._shapes["denied_after"].match(self._right)
        if found:
            start = self._place.end
            yield Governor("negation", found[0].strip().lower(), Span(start + found.start(), start + found.end()))
        yield from self._negation_framing()

    def _negation_framing(self) -> Iterator[Governor]:
        """Yield the negation behind the place in its clause, for a place or a time where an event is negated."""
        shapes = self._shapes
        found = self._framing("negating_frame")
        if found is None or (self._nominal and shapes["counted"].match(self._rest.lower()) and not self._is_placed()):
            return
        happens = found["held"] or (
            shapes["happening"].search(self._framed) and not shapes["attached"].search(self._left)
        )
        if happens or not self._nominal:
            yield self._governor("negation", found["not"])

    def _negations_before(self) -> Iterator[Governor]:
        """Yield the negations before the place in its sentence that govern it."""
        shapes, words = self._shapes, self._words
        if self._nominal and (shapes["bounding"].match(self._rest) or shapes["told_again"].match(self._right)):
            return
        apart = shapes["contrasting"].search(self._left.lower()) if self._nominal else None
        if apart:
            yield self._governor("exception", " ".join(apart[0].split()))
            return
        ruled_out = shapes["no_question_of"].search(fold(self._left).lower())
        if ruled_out and not self._is_broken(ruled_out["what"]) and not shapes["finite"].search(ruled_out["what"]):
            yield self._governor("negation", ruled_out[0].removesuffix(ruled_out["what"]))
            return
        whole, clause = self._clause
        governing = [found for found in shapes["negator"].finditer(clause) if self._negates(clause, found)]
        pair = any(shapes["correlative"].search(found[0]) for found in governing)
        governing = governing[-1:] if pair else governing
        governing += [found for found in shapes["turner"].finditer(clause) if self._turns_object(clause, found)]
        if self._nominal:
            undoing = (*words.patterns["negators"].finditer(clause), *words.patterns["denials"].finditer(clause))
            undone = [found for found in undoing if self._undoes_verb(clause, found)][-1:]
            governing += [found for found in undone if all(_are_apart(found, other) for other in governing)]
        yield from (self._governor("negation", found[0]) for found in governing)
        if governing or clause != whole or not self._left.strip():
            return
        cue = cue_before(self._left, self._rest, Terms(words, _UNCHANGED, Speakers()))
        of_a_verb = cue is not None and self._nominal and shapes["infinitive_mark"].search(cue.words) is not None
        # What is dropped, given up or withdrawn is as many as it is said to be.
        of_a_number = self._nominal and shapes["counted"].match(self._rest.lower()) is not None
        if cue and cue.kind in {"negation", "denial"} and not (of_a_verb or of_a_number or self._is_read_here(cue)):
            yield self._governor(cue.kind, cue.words)

    def _is_read_here(self, cue: Cue) -> bool:
        """Tell whether the reach of a cue is not left to the reading of the words around a quotation."""
        return any(self._shapes[name].fullmatch(cue.words) for name in ("negator", "turning_preposition"))

    def _negates(self, clause: str, found: re.Match[str]) -> bool:
        """Tell whether a negating adverb, determiner or pronoun governs what its clause ends in."""
        shapes, table = self._shapes, self._words
        before, after = clause[: found.start()].rstrip(), clause[found.end() :]
        if after.lstrip().startswith(",") or self._is_of_noun(before, found[0]):
            return False
        if only_fillers(after, table) or (shapes["presented"].search(before) and shapes["cleft"].match(after)):
            return True
        if not self._runs_on(after, before, found[0]) or self._is_taken_as_so(after):
            return False
        finite = shapes["finite"].search(after[self._leading(after) :])
        if finite is None:
            return True
        if shapes["contrasted"].search(before) and shapes["plain_not"].match(found[0]):
            return False
        if table.patterns["complementizers"].search(after) or table.patterns["sayings_of_clauses"].match(
            after.lstrip()
        ):
            return True
        plain, partitive = shapes["plain_not"].match(found[0]), shapes["partitive"].match(after)
        subject = shapes["subjects"].match(found[0]) or (plain and partitive)
        has_verb = (
            shapes["strong_past" if shapes["determiner_not"].match(found[0]) else "past"].search(after) is not None
        )
        if self._nominal:
            has_verb = len(shapes["finite"].findall(after)) > 1 or self._has_verb_of_its_own(after)
        return bool(subject) and not has_verb and not shapes["object_of"].search(before)

    def _is_of_noun(self, before: str, negator: str) -> bool:
        """Tell whether an adverb negates what is told of a noun, not the verb behind: `members not present left`."""
        shapes = self._shapes
        adverb = shapes["adverbial_not"].match(negator) is not None
        return adverb and shapes["past"].match(self._rest.lower()) is not None and not shapes["verbal"].search(before)

    def _is_taken_as_so(self, after: str) -> bool:
        """Tell whether what hangs on a verb is so, negated or not: `did not know that …`."""
        shapes = self._shapes
        hangs = shapes["finite"].search(after) is not None and not shapes["left_open"].search(after)
        return hangs and any(self._words.patterns[name].search(after) for name in ("factives", "feelings"))

    def _turns_object(self, clause: str, found: re.Match[str]) -> bool:
        """Tell whether what a clause ends in is, or lies in, the object of a verb of denying or of a preposition."""
        shapes, table = self._shapes, self._words
        before, after = clause[: found.start()].rstrip(), clause[found.end() :]
        if self._nominal and (only_fillers(after, table) or shapes["turning_preposition"].fullmatch(found[0])):
            return False
        if only_fillers(after, table):
            return not (shapes["participle_ending"].search(found[0]) and shapes["determined"].search(before))
        if len(after.split()) > FARTHEST or "," in after or self._is_broken(after):
            return False
        if table.patterns["relatives"].search(before) or shapes["determined"].search(before):
            return False
        if shapes["finite"].search(after):
            turns = shapes["turner_of_clauses"].match(found[0]) is not None
            return turns and bool(before) and not shapes["be"].search(before)
        return shapes["gerund"].match(self._rest) is not None or shapes["asking_for_verb"].search(after) is not None

    def _undoes_verb(self, clause: str, found: re.Match[str]) -> bool:
        """Tell whether the place belongs to a verb that is refused or prevented: `failed to take place in …`."""
        after = clause[found.end() :]
        own = self._shapes["of_verbs"].search(f"{found[0].rpartition(' ')[2]}{after}")
        if (own is None or own.start() > 0) and self._shapes["gerund"].match(after.lstrip()) is None:
            return False
        return self._runs_on(after, "", found[0]) and self._shapes["finite"].search(after) is None

    # Doubts

    def _doubts(self) -> Iterator[Governor]:
        """Yield what leaves it open whether the statement is so."""
        _, clause = self._clause
        consequence = condition_before(self._before, self._rest, self._words)
        if consequence and "," in self._before and self._words.patterns["modals"].search(clause):
            yield self._governor("condition", consequence.words)
        opening = self._words.frames[_OPENING_HEDGE].match(self._before)
        if opening and "," not in self._before[opening.end() :]:
            yield self._governor("hearsay", opening[1])
        yield from self._hedges(clause)
        yield from self._hearsay(clause)
        framing = self._framing("doubting_frame")
        if framing:
            yield self._governor("hearsay", next(filter(None, framing.groups())))
        yield from self._doubts_after()

    def _hedges(self, clause: str) -> Iterator[Governor]:
        """Yield attempts, wishes and possibilities in the clause of the place."""
        words = self._words
        for name, kind in _HEDGES.items():
            for found in words.patterns[name].finditer(clause):
                if self._colours(clause, found, freely=name == "hedges"):
                    yield self._governor(kind, found[0])
        for name in ("shadings",) if self._nominal else ("permitted", "shadings"):
            for found in words.patterns[name].finditer(clause):
                if only_fillers(clause[found.end() :], words):
                    yield self._governor("near miss", found[0])

    def _colours(self, clause: str, found: re.Match[str], *, freely: bool) -> bool:
        """Tell whether a word of doubt governs what its clause ends in.

        Args:
            clause: the clause of the place, up to it.
            found: the word.
            freely: whether it may stand anywhere in the clause, before its subject too.
        """
        shapes, words = self._shapes, self._words
        before, after = clause[: found.start()].rstrip(), clause[found.end() :]
        counted = after if after.strip() else self._rest
        adjective = shapes["determined"].search(before) is not None
        if (shapes["counted"].match(counted) and not freely) or (adjective and shapes["past"].search(after)):
            return False
        if only_fillers(after, words):
            return True
        if not self._runs_on(after, before, found[0]):
            return False
        finite = shapes["finite"].search(after[self._leading(after) :])
        return finite is None or (freely and not before and len(shapes["finite"].findall(after)) <= 1)

    def _hearsay(self, clause: str) -> Iterator[Governor]:
        """Yield the rumours, fears and claims that the clause of the place hangs on."""
        patterns = self._words.patterns
        for name, kind in _HEARSAY.items():
            if kind == "attribution" and self._speakers.names:
                continue
            for found in patterns[name].finditer(clause):
                after = clause[found.end() :]
                before = clause[: found.start()].split()[-1:]
                noun = bool(before) and before[0] in (*self._words.prepositions, *self._words.determiners)
                bare = name != "doubts" and not noun and self._hangs_bare(after, found[0])
                if bare or self._hangs_near(clause, found):
                    yield self._governor(kind, found[0])

    def _hangs_bare(self, after: str, cue: str) -> bool:
        """Tell whether a clause hangs on a verb without a word that begins it: `claimed the drill was held …`."""
        if only_fillers(after, self._words):
            near = " ".join(self._rest.lower().split()[:FARTHEST])
            return self._shapes["finite"].search(near) is not None or self._shapes["past"].search(near) is not None
        patterns = self._words.patterns
        if after.split(maxsplit=1)[0] in self._words.prepositions or patterns["asserters"].match(after.lstrip()):
            return False
        return self._shapes["finite"].search(after) is not None and self._runs_on(after, "", cue)

    def _hangs_near(self, clause: str, found: re.Match[str]) -> bool:
        """Tell whether a clause hangs on these words, and not on a noun farther on."""
        hanging = self._words.patterns["complementizers"].search(clause, found.end())
        near = hanging is not None and len(clause[found.end() : hanging.start()].split()) <= SHORT
        return near and hangs_on(clause, found, self._words)

    def _tells_more_of(self, taken_back: str, right: str) -> bool:
        """Tell whether what is taken back is the noun behind the place, that only tells more of it (`2018 results`)."""
        referring = self._words.patterns["referring"].match(taken_back)
        told = referring is not None and referring[0] not in self._words.relatives
        return self._nominal and told and right.lstrip().startswith(taken_back)

    def _doubts_after(self) -> Iterator[Governor]:
        """Yield what behind the place takes it back, or makes it depend on something."""
        words, patterns = self._words, self._words.patterns
        right = without_harmless(fold(self._right).lower(), words, _UNCHANGED)
        taken_back = taking_back(right, self._left, words, Speakers(("~",)))
        near = taken_back is not None and len(taken_back.words.split()) <= FARTHEST
        if taken_back and near and not self._tells_more_of(taken_back.words, right):
            yield self._governor("retraction", taken_back.words)
        clause = words.frames[RIGHT_BREAK].split(right, maxsplit=1)[0]
        hypothesis = patterns["hypotheses"].search(right)
        if hypothesis and hypothesis.start() <= len(clause) + 1:
            yield self._governor("condition", hypothesis[0])
        may = self._shapes["doubted_after"].match(self._right) if self._nominal else None
        if may and not self._is_placed():
            start = self._place.end
            yield Governor("near miss", " ".join(may[0].split()).lower(), Span(start + may.start(), start + may.end()))
        ended = words.frames[_CLOSING_HEDGE].match(right)
        if ended:
            yield self._governor("hearsay", ended[1])
