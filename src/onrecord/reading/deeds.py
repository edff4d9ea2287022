"""Words by which a language tells whose deed something was, or whose role: `launched by Baku`, `President Toll`."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from onrecord.model.frozen import dataclass

__all__ = ["DeedForms", "DeedWords", "RoleForms"]


@dataclass(frozen=True, slots=True)
class DeedForms:
    """How one deed, or any, is told; each finds it in words of any case.

    Args:
        by: finds `launched by`, up to the doer.
        does: matches, right behind its doer, the verb with what may stand before it.
        deed: finds any word of it.
    """

    by: re.Pattern[str]
    does: re.Pattern[str]
    deed: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class RoleForms:
    """How it is told that somebody or something has a role; each finds it in words of any case.

    Args:
        role: finds the words of the role, with as `many` what makes several of it.
        behind: matches all that stands between these words and the name that they belong to.
        apart: the same where the name is set apart, so that its end must be marked.
        ended: matches where the end of a name is marked.
        before: matches, right behind a name, what leads to the words of the role.
    """

    role: re.Pattern[str]
    behind: re.Pattern[str]
    apart: re.Pattern[str]
    ended: re.Pattern[str]
    before: re.Pattern[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class DeedWords:
    """Words and forms of deeds; patterns are of `re`, read in words of any case.

    Args:
        participles: of verbs that do not make theirs as most do, by the verb.
        endings: how most verbs make it: what ends the verb, and what stands in place of that; the first that fits.
        regular: what the participles that most verbs make end in.
        spellings: what in a verb's stem is spelt in several ways, and the pattern of all of them.
        passive: leads from a participle `{participle}` to its doer.
        forms: forms of a verb with a regular participle, from its stem `{stem}`, and of one without (`{participle}`).
        before: what may stand between a doer and the verb `{forms}`.
        any_deed: matches the participle of any verb.
        negated: ends where what follows is denied.
        owner: stands behind a name that only owns or qualifies what follows.
        parts: words that begin another part of the sentence.
        doer: ends in the doer of some deed, the word before `by` as `before`; `{parts}` may not stand between.
        joined: ends where what follows is one of several.
        several: what makes several of the word for a role.
        other_roles: words right before one that make another role of it (`former`).
        role_behind: stands between the words for a role and the name of who has it.
        role_apart: the same, where the name is set apart by a mark.
        name_ended: stands where a name that is set apart ends.
        role_before: leads from a name to the words for its role `{role}`; `{other}` stands for `other_roles`.
    """

    participles: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    regular: str
    spellings: tuple[tuple[str, str], ...]
    passive: str
    forms: tuple[str, str]
    before: str
    any_deed: str
    negated: str
    owner: str
    parts: str
    doer: str
    joined: str
    several: str
    other_roles: str
    role_behind: str
    role_apart: str
    name_ended: str
    role_before: tuple[str, ...]

    def participle(self, verb: str) -> str:
        """Return the participle of a verb."""
        known = self.participles.get(verb)
        if known is not None:
            return known
        ending, instead = next((row for row in self.endings if re.search(row[0], verb)), ("", ""))
        return re.sub(ending, instead, verb, count=1)

    def of(self, participle: str) -> DeedForms:
        """Return how a deed is told, given by its verb's participle; how any is where that is empty."""
        return _forms(self, participle)

    def of_role(self, words: tuple[str, ...]) -> RoleForms:
        """Return how it is told that somebody has a role, given by the words for it."""
        return _role_forms(self, words)

    @cached_property
    def negated_before(self) -> re.Pattern[str]:
        """Return what denies whose deed it was."""
        return re.compile(self.negated, re.IGNORECASE)

    @cached_property
    def owned(self) -> re.Pattern[str]:
        """Return what follows a name that only owns or qualifies what is behind it."""
        return re.compile(self.owner)

    @cached_property
    def another_part(self) -> re.Pattern[str]:
        """Return what ends the words that tell by whom."""
        return re.compile(rf"[,.;:!?\n–—]|(?<!\w){self.parts}", re.IGNORECASE)

    @cached_property
    def doer_of_some(self) -> re.Pattern[str]:
        """Return what ends in the doer of some deed."""
        return re.compile(self.doer.replace("{parts}", self.parts), re.IGNORECASE)

    @cached_property
    def one_of_several(self) -> re.Pattern[str]:
        """Return what ends where another of several begins."""
        return re.compile(self.joined, re.IGNORECASE)

    @cached_property
    def any_participle(self) -> re.Pattern[str]:
        """Return what the participle of any verb is like."""
        return re.compile(self.any_deed, re.IGNORECASE)


@lru_cache(maxsize=64)
def _forms(words: DeedWords, participle: str) -> DeedForms:
    never = "(?!)"
    if not participle:
        passive = words.passive.replace("{participle}", f"(?:{words.any_deed})")
        return DeedForms(re.compile(passive, re.IGNORECASE), re.compile(never), re.compile(passive, re.IGNORECASE))
    regular = participle.endswith(words.regular)
    stem = re.escape(participle.removesuffix(words.regular))
    for spelt, spellings in words.spellings:
        stem = re.sub(spelt, spellings, stem)
    whole = f"{stem}{words.regular}" if regular else re.escape(participle)
    forms = words.forms[0].replace("{stem}", stem) if regular else words.forms[1].replace("{participle}", whole)
    deed = rf"(?<!\w){stem}" if regular else rf"(?<!\w){whole}(?!\w)"
    return DeedForms(
        re.compile(words.passive.replace("{participle}", whole), re.IGNORECASE),
        re.compile(words.before.replace("{forms}", forms), re.IGNORECASE),
        re.compile(deed, re.IGNORECASE),
    )


@lru_cache(maxsize=64)
def _role_forms(words: DeedWords, role: tuple[str, ...]) -> RoleForms:
    any_of = "|".join(r"\s+".join(map(re.escape, each.split())) for each in role)
    whole = rf"(?:{any_of})(?:{words.several})?(?!\w)"
    before = "|".join(words.role_before).replace("{role}", whole).replace("{other}", words.other_roles)
    other = rf"(?P<other>(?<!\w)(?:{words.other_roles})[\s-]+)?"
    return RoleForms(
        re.compile(rf"{other}(?<!\w)(?:{any_of})(?P<many>{words.several})?(?!\w)", re.IGNORECASE),
        re.compile(words.role_behind, re.IGNORECASE),
        re.compile(words.role_apart, re.IGNORECASE),
        re.compile(words.name_ended),
        re.compile(before, re.IGNORECASE),
    )
