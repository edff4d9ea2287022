"""By whom the words say that a thing was done, or who has a role: `launched by Baku`, `President Toll`.

Only for properties with a `verb` or `words`: there the words say plainly whose deed or role it was, and that
another one is named beside them does not make it theirs.
"""

from collections.abc import Iterable, Iterator

from onrecord.model.corpus import Corpus
from onrecord.reading.deeds import DeedForms, DeedWords, RoleForms
from onrecord.reading.names import Mention
from onrecord.rules.case import Case
from onrecord.rules.names.quoted_names import QuotedWords

__all__ = ["done_by_another", "given_to_another"]

_REACH = 80
"""How far from a verb its doer is looked for: about a line, in which a passive names it."""


def done_by_another(quoted: Iterable[QuotedWords], value: str, verb: str, corpus: Corpus, words: DeedWords) -> str:
    """Return who did it instead of the entity that is the value, where the words plainly name another one.

    Args:
        quoted: the quotations.
        value: id of the entity that the claim names.
        verb: the verb of the deed; empty for any deed.
        corpus: the corpus.
        words: how the language tells whose deed something was.

    Returns:
        The id of another entity of the same kind; empty where the words do not say so, say it of several deeds, or name
        the value where it may be meant as well.
    """
    participle = words.participle(verb) if verb else ""
    forms = words.of(participle)
    named: set[str] = set()
    for row in quoted:
        if len(forms.deed.findall(row.text)) > 1 or _is_joined(row, value, participle, words):
            return ""
        doers = (*_behind(row, forms, words), *_before(row, forms))
        named |= {entity for mention in doers for entity in mention.entities}
    return _another(named, value, corpus)


def given_to_another(case: Case, value: str) -> str:
    """Return to whom the words give a role instead of to an entity: `“president” to Ida Toll`.

    Args:
        case: a claim, whose property has words for the role that it is, and its quotations.
        value: id of the entity that the claim gives it to.

    Returns:
        The words for the role with the name of another entity of the same kind; empty where they give it to nobody, or
        to the entity too.
    """
    role, corpus = case.known.words if case.known is not None else (), case.corpus
    language = case.reader.readings.of(case.source).language
    if not role or language is None or language.deeds is None:
        return ""
    forms = language.deeds.of_role(role)
    named = {entity for row in case.quoted for mention in _in_role(row, forms) for entity in mention.entities}
    other = _another(named - {case.claim.subject}, value, corpus)
    return f"{' or '.join(f'“{each}”' for each in role)} to {corpus.entities[other].name}" if other else ""


def _in_role(row: QuotedWords, forms: RoleForms) -> Iterator[Mention]:
    """Yield the names that the words for a role stand right beside: all of a row where there are several of it."""
    roles = [found for found in forms.role.finditer(row.text) if not found["other"]]
    for names in row.rows:
        for mention in names.mentions:
            before = [found for found in roles if found.end() <= mention.start]
            between = row.text[before[-1].end() : mention.start] if before else ""
            ended = forms.ended.match(row.text, mention.end) is not None
            if before and (forms.behind.fullmatch(between) or (ended and forms.apart.fullmatch(between))):
                yield from names.mentions if before[-1]["many"] else (mention,)
            elif roles and forms.before.match(row.text, mention.end):
                yield mention


def _another(named: Iterable[str], value: str, corpus: Corpus) -> str:
    """Return the first of the entities of the value's kind; empty where one of them may be the value."""
    kind = corpus.entities[value].kind
    others = sorted(entity for entity in named if corpus.entities[entity].kind == kind)
    return "" if any(_are_kin(entity, value, corpus) for entity in others) else next(iter(others), "")


def _behind(row: QuotedWords, forms: DeedForms, words: DeedWords) -> Iterator[Mention]:
    """Yield the names behind `launched by`, but for those that only own or qualify what follows."""
    for found in forms.by.finditer(row.text):
        if words.negated_before.search(row.text, max(0, found.start() - _REACH), found.start()):
            continue
        until = words.another_part.search(row.text, found.end(), found.end() + _REACH)
        end = until.start() if until else found.end() + _REACH
        for mention in (mention for names in row.rows for mention in names.mentions):
            if found.end() <= mention.start and mention.end <= end and not words.owned.match(row.text, mention.end):
                yield mention


def _before(row: QuotedWords, forms: DeedForms) -> Iterator[Mention]:
    """Yield the names, or row of names, that the verb stands right behind."""
    for names in row.rows:
        if forms.does.match(row.text, names.mentions[-1].end):
            yield from names.mentions


def _is_joined(row: QuotedWords, value: str, participle: str, words: DeedWords) -> bool:
    """Tell whether the value is named where it may be one of those who did it: behind `by`, `and`, `but`, a comma."""
    for mention in (mention for names in row.rows for mention in names.mentions if value in mention.entities):
        before = row.text[max(0, mention.start - _REACH) : mention.start]
        by = words.doer_of_some.search(before)
        deed = by and by["before"].lower()
        if by and (deed == participle or not participle or not words.any_participle.fullmatch(by["before"])):
            return True
        if not by and words.one_of_several.search(before):
            return True
    return False


def _are_kin(one: str, two: str, corpus: Corpus) -> bool:
    """Tell whether two entities may be one, or one may stand for the other."""
    first, second = corpus.entities[one], corpus.entities[two]
    near = {*first.maybe, *first.acts_for, first.within, *second.maybe, *second.acts_for, second.within}
    return one == two or bool({one, two} & near)
