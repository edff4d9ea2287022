"""By whom the words say that a thing was done: `launched by Baku`, `Kyrgyzstan hosts it`.

Only for properties whose id is itself such a verb (`launched-by`, `host`) and whose values never change: there the
words say plainly whose deed it was, and that another one is named beside them does not make it theirs.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property, PropertyType
from onrecord.reading.names import Mention
from onrecord.rules.names.quoted_names import QuotedWords

__all__ = ["done_by_another"]

_VERBS = {"host": "hosted"}
"""Ids of properties that are verbs too, with their participles."""

_REACH = 80
_NEGATED = re.compile(
    r"(?:(?<!\w)(?:not|never|no|nor|neither|cannot|deny|denied|denies)(?!\w)|n['’]t(?!\w))(?:\s+[\w'’-]+){0,3}\s*\Z",
    re.IGNORECASE,
)
_OWNER = re.compile(r"['’]s?(?!\w)|[-‐‑]\w")
_PART = r"(?:of|with|from|in|on|at|for|to|against|near|by|under|between|despite|who|whom|that|which)(?!\w)"
_ANOTHER_PART = re.compile(rf"[,.;:!?\n–—]|(?<!\w){_PART}", re.IGNORECASE)
"""What ends the words that tell by whom."""

_BY = re.compile(rf"(?P<before>[\w'’-]*)[\s,]*\bby\s+(?:(?!{_PART})[\w'’-]+\s+){{0,4}}\Z", re.IGNORECASE)
_OTHER_DEED = re.compile(r"\w+ed|made|led|won|held|built|given|taken|sent|seen|met|run|set|put|told", re.IGNORECASE)
_JOINED = re.compile(r"(?:[,;]\s*|\b(?:and|but|or|nor|while|whereas)\b\W*)(?:[\w'’-]+,?\s+){0,3}\Z", re.IGNORECASE)
_ADVERBS = r"(?:\s+(?:has|have|had|will|would|also|jointly|then|now|soon|once|first|already|itself))*"


def done_by_another(quoted: Iterable[QuotedWords], value: str, known: Property, corpus: Corpus) -> str:
    """Return who did it instead of the entity that is the value, where the words plainly name another one.

    Args:
        quoted: the quotations.
        value: id of the entity that the claim names.
        known: the property.
        corpus: the corpus.

    Returns:
        The id of another entity of the same kind; empty where the words do not say so, say it of several deeds, or name
        the value where it may be meant as well.
    """
    participle = _participle(known)
    named: set[str] = set()
    for words in quoted if participle else ():
        by, does, deed = _forms(participle)
        if len(deed.findall(words.text)) > 1 or _is_joined(words, value, participle):
            return ""
        doers = (*_behind(words, by), *_before(words, does))
        named |= {entity for mention in doers for entity in mention.entities}
    kind = corpus.entities[value].kind
    others = sorted(entity for entity in named if corpus.entities[entity].kind == kind)
    return "" if any(_are_kin(entity, value, corpus) for entity in others) else next(iter(others), "")


def _participle(known: Property) -> str:
    """Return the verb that a property's id is, as a participle; empty where it is none."""
    if known.type is not PropertyType.ENTITY or not known.never_changes:
        return ""
    verb, _, by = known.id.rpartition("-")
    return verb if by == "by" and "-" not in verb else _VERBS.get(known.id, "")


@lru_cache(maxsize=64)
def _forms(participle: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds `launched by`, what finds the verb right behind its subject, and what finds any word of it."""
    regular = participle.endswith("ed")
    stem = re.sub(r"is\Z", "i[sz]", re.escape(participle.removesuffix("ed"))).replace("ll", "ll?")
    passive = f"{stem}ed" if regular else re.escape(participle)
    does = rf"(?:{stem}(?:ed|es|s|e)?|(?<=\sis\s){stem}ing|(?<=\swas\s){stem}ing)" if regular else passive
    return (
        re.compile(rf"(?<!\w){passive}\s+(?:\w+ly\s+)?by\s+", re.IGNORECASE),
        re.compile(rf"{_ADVERBS}(?:\s+(?:is|was)(?=\s+\w+ing\b))?\s+{does}(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w){stem}" if regular else rf"(?<!\w){passive}(?!\w)", re.IGNORECASE),
    )


def _behind(words: QuotedWords, by: re.Pattern[str]) -> Iterator[Mention]:
    """Yield the names behind `launched by`, but for those that only own or qualify what follows."""
    for found in by.finditer(words.text):
        if _NEGATED.search(words.text, max(0, found.start() - _REACH), found.start()):
            continue
        until = _ANOTHER_PART.search(words.text, found.end(), found.end() + _REACH)
        end = until.start() if until else found.end() + _REACH
        for mention in (mention for row in words.rows for mention in row.mentions):
            if found.end() <= mention.start and mention.end <= end and not _OWNER.match(words.text, mention.end):
                yield mention


def _before(words: QuotedWords, does: re.Pattern[str]) -> Iterator[Mention]:
    """Yield the names, or row of names, that the verb stands right behind."""
    for row in words.rows:
        if does.match(words.text, row.mentions[-1].end):
            yield from row.mentions


def _is_joined(words: QuotedWords, value: str, participle: str) -> bool:
    """Tell whether the value is named where it may be one of those who did it: behind `by`, `and`, `but`, a comma."""
    for mention in (mention for row in words.rows for mention in row.mentions if value in mention.entities):
        before = words.text[max(0, mention.start - _REACH) : mention.start]
        by = _BY.search(before)
        deed = by and by["before"].lower()
        if by and (deed == participle or not _OTHER_DEED.fullmatch(by["before"])):
            return True
        if not by and _JOINED.search(before):
            return True
    return False


def _are_kin(one: str, two: str, corpus: Corpus) -> bool:
    """Tell whether two entities may be one, or one may stand for the other."""
    first, second = corpus.entities[one], corpus.entities[two]
    near = {*first.maybe, *first.acts_for, first.within, *second.maybe, *second.acts_for, second.within}
    return one == two or bool({one, two} & near)
