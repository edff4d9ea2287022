"""Some words in their sentence, and what of it they may be governed by: the clause that ends in them."""

import re
from functools import cached_property

from onrecord.model.findings import Span
from onrecord.model.settings import ContextCues
from onrecord.reading.standing.clauses import (
    CLAUSE_END,
    NOBODY,
    Speakers,
    last_clause,
    main_clause,
    only_fillers,
    plain_words,
    without_harmless,
)
from onrecord.reading.standing.stances import Governor
from onrecord.reading.standing.words import StandingWords
from onrecord.reading.standing.words_before import hangs_on
from onrecord.text.folding import fold

__all__ = ["FARTHEST", "Placed"]

FARTHEST = 8
"""How many words a word governs beyond itself: longer stretches hold a second verb more often than not."""

_UNCHANGED = ContextCues()

_LONGEST_CONDITION = 6
"""How many words of a condition stand before its verb: more are seldom one noun phrase."""


class Placed:
    """Words at a place in a sentence.

    Args:
        text: the source's text.
        sentence: the sentence that the words stand in.
        place: where they stand.
        words: the words of the source's language.
        speakers: who the claim says that it is from; they answer for what they claim.
        nominal: whether the words name something; what is `against` a place or `without` a person is as true of it.
    """

    def __init__(
        self,
        text: str,
        sentence: Span,
        place: Span,
        words: StandingWords,
        speakers: Speakers = NOBODY,
        *,
        nominal: bool = False,
    ) -> None:
        self._nominal, self._speakers = nominal, speakers
        self._text, self._sentence, self._place = text, sentence, place
        self._words, self._shapes = words, words.shapes.found
        names = self._shapes["names"]
        left = names.sub(lambda found: "~" * len(found[0]), text[sentence.start : place.start])
        self._left = self._shapes["interjection"].sub("", left)
        self._rest = text[place.start : sentence.end]
        self._right = text[place.end : sentence.end]
        self._before = plain_words(self._left, words, _UNCHANGED)[0]

    def _without_sure(self, words: str) -> str:
        """Return words in which each of those that make what follows sure (`cannot be denied`) is a tilde."""
        for sure in ("undenied", "undoubted", "prevented"):
            words = self._shapes[sure].sub(" ~ ", words)
        return words

    def _governor(self, kind: str, words: str) -> Governor:
        """Return words that govern the place, with where they stand: the last time before it, or the first behind."""
        pattern = re.compile(r"\W+".join(map(re.escape, re.findall(r"[\w'’]+|\S", words))), re.IGNORECASE)
        start, place, end = self._sentence.start, self._place, self._sentence.end
        before = list(pattern.finditer(fold(self._text[start : place.start])))
        if before:
            return Governor(kind, words, Span(start + before[-1].start(), start + before[-1].end()))
        behind = pattern.search(fold(self._text[place.end : end]))
        if behind:
            return Governor(kind, words, Span(place.end + behind.start(), place.end + behind.end()))
        return Governor(kind, words, Span(start, end))

    @cached_property
    def _clause(self) -> tuple[str, str]:
        """Return the clause that ends in the place, and the same without what makes all behind it sure."""
        words = self._words
        whole = last_clause(main_clause(self._before, words), words) + " "
        return whole, self._without_sure(whole)

    @cached_property
    def _framed(self) -> str:
        """Return the clause of the place up to its end, the place a sign of zero."""
        before = last_clause(self._before, self._words).rpartition(",")[2]
        right = without_harmless(fold(self._right).lower(), self._words, _UNCHANGED)
        return f"{before} \0{CLAUSE_END.split(right, maxsplit=1)[0]}"

    def _framing(self, name: str) -> re.Match[str] | None:
        """Return what frames the place in its clause, by the name of the shape; None where the language has none."""
        return self._shapes[name].search(self._framed) if self._words.shapes.knows(name) else None

    def _is_placed(self) -> bool:
        """Tell whether a preposition stands before the place, so that it is no subject."""
        return self._before.rpartition(" ")[2] in self._words.prepositions

    def _is_broken(self, words: str) -> bool:
        return (
            self._shapes["breaking"].search(words) is not None or self._shapes["conjunction"].search(words) is not None
        )

    def _has_verb_of_its_own(self, after: str) -> bool:
        """Tell whether a past form stands without an auxiliary beside a verb that has one: another clause has begun."""
        rest = self._shapes["passive"].sub(" ", after)
        return self._shapes["finite"].search(after) is not None and self._shapes["strong_past"].search(rest) is not None

    def _runs_on(self, after: str, before: str, cue: str) -> bool:
        """Tell whether the words behind a cue are one stretch with the place: near, and no other clause begun."""
        shapes = self._shapes
        if len(after.split()) > FARTHEST or shapes["breaking"].search(after):
            return False
        if "," in after and not shapes["alternatives"].search(after.rstrip()):
            return False
        return shapes["conjunction"].search(after) is None or self._goes_on(before, cue, after)

    def _leading(self, after: str) -> int:
        found = self._shapes["leading"].match(after)
        return found.end() if found else 0

    def _goes_on(self, before: str, negator: str, after: str) -> bool:
        """Tell whether a verb behind `and` is governed with the one before it: it has the form that that asks for."""
        shapes = self._shapes
        *_, last = shapes["conjunction"].finditer(after)
        negated, following = after[: last.start()], after[last.end() :]
        if self._nominal and following.split():
            return not any(shapes[name].match(following.lstrip()) for name in ("past", "gerund", "finite"))
        if not only_fillers(following, self._words):
            return shapes["determiner_not"].match(negator) is not None and len(negated.split()) == 1
        if shapes["gerund"].match(self._rest):
            return shapes["be"].search(before) is not None
        if shapes["past"].match(self._rest.lower()):
            return shapes["perfect"].search(before) is not None
        return shapes["modal"].search(f"{before} {negator}") is not None or shapes["modal"].search(before) is not None

    def _condition(self) -> str:
        """Return what begins the condition that the place lies in: `if`, its subject, and its verb."""
        shapes = self._shapes
        begins = shapes["condition"].match(self._before)
        if begins and self._nominal and ";" not in self._before and not self._is_fact():
            return begins[0]
        found = next(reversed(list(shapes["condition"].finditer(self._before))), None)
        if found is None or shapes["asking"].search(self._before[: found.start()]):
            return ""
        after = self._before[found.end() :]
        if "," in after or len(after.split()) > _LONGEST_CONDITION or self._is_broken(after):
            return ""
        own = len(shapes["finite"].findall(after)) <= 1 and shapes["later_subject"].search(after.lstrip()) is None
        return found[0] if own else ""

    def _is_asked(self) -> bool:
        """Tell whether the sentence is plainly a question."""
        words = self._text[self._sentence.start : self._sentence.end]
        asked = self._shapes["asked"].match(words) and self._shapes["question_mark"].search(words)
        return bool(asked) and not self._is_fact()

    def _is_answered(self, until: int) -> bool:
        """Tell whether there are words after the sentence, up to a place, that may answer it."""
        return bool(self._text[self._sentence.end : max(self._sentence.end, until)].strip(" \n\"'”’»)]"))

    def _is_fact(self) -> bool:
        """Tell whether the place lies in what somebody knows or feels to be so: `did he know that …`."""
        patterns = self._words.patterns
        for name in ("factives", "feelings"):
            for found in patterns[name].finditer(self._before):
                after = self._before[found.end() :]
                if hangs_on(self._before, found, self._words) and not self._shapes["left_open"].search(after):
                    return not patterns["unsure"].search(self._before)
        return False
