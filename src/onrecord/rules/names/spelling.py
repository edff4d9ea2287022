"""Words that look like a name which is not in the words: another spelling of it, perhaps."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import islice

from onrecord.model.entities import Entity
from onrecord.rules.names.quoted_names import QuotedWords

__all__ = ["another_spelling"]

_WORD = re.compile(r"[^\W\d_][\w'’]*")
_LIKE = 0.8
_MOST_WORDS = 300
_MOST_NAMES = 8
_LONGEST_NAME = 80


def another_spelling(entity: Entity, quoted: Iterable[QuotedWords]) -> str:
    """Return the words of some quotations that look most like a name of an entity; empty when none do.

    Words that name an entity already are passed over. At most 8 names are compared with at most 300 words of each
    quotation; the likeness is that of Python's difflib (Ratcliff and Obershelp), and 0.8 or more.
    """
    names = [name for name in entity.names[:_MOST_NAMES] if len(name) <= _LONGEST_NAME]
    best, likeness = "", _LIKE
    for words in quoted:
        for name in names:
            for candidate in _candidates(words, len(_WORD.findall(name))):
                matcher = SequenceMatcher(None, name, candidate, autojunk=False)
                if matcher.real_quick_ratio() >= likeness and (ratio := matcher.ratio()) >= likeness:
                    best, likeness = candidate, ratio
    return best


def _candidates(words: QuotedWords, length: int) -> Iterator[str]:
    """Yield each run of so many words that starts with a capital and names nothing yet."""
    taken = [(mention.start, mention.end) for row in words.rows for mention in row.mentions]
    found = list(islice(_WORD.finditer(words.text), _MOST_WORDS))
    for first, last in zip(found, found[length - 1 :], strict=False) if length else ():
        start, end = first.start(), last.end()
        if first[0][0].isupper() and not any(begun < end and start < ended for begun, ended in taken):
            yield words.text[start:end].removesuffix("'s").removesuffix("’s")
