"""How words give a list: as some of more, as the whole one, with a count of its members."""

import re

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.lists.words import ListWords

__all__ = ["Listing", "listing_at"]

_LEAD, _TAIL = 80, 60
"""How far before a list, and behind it, words about it stand, in code points: about a line."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A row of names, with the words around it in its sentence.

    Args:
        before: the words before it.
        after: the words after it.
        sentence: the whole sentence.
        words: what is known of the language about lists.
    """

    before: str
    after: str
    sentence: str
    words: ListWords

    @property
    def opening(self) -> str:
        """The words beside it that say that it names only some; empty without any."""
        found = self.words.opens.search(self.before) or self.words.going_on.match(self.after)
        return found[0].strip(" ,") if found is not None else ""

    @property
    def is_introduced(self) -> bool:
        """Whether the words right before it give it as the list."""
        return self.words.introduces.search(self.before) is not None

    @property
    def names_all(self) -> bool:
        """Whether the words beside it say that there is nobody else."""
        return self.words.nobody_else.search(self.sentence) is not None

    def is_counted(self, members: int) -> bool:
        """Tell whether the sentence says that they are so many; one is no number here."""
        known = self.words.counts.get(members)
        if known is None:
            return False
        return re.search(rf"\b(?:{members}|{known})\b", self.sentence, re.IGNORECASE) is not None


def listing_at(text: str, row: Span, sentence: Span, words: ListWords) -> Listing:
    """Return what stands around a row of names.

    Args:
        text: the text.
        row: from its first name to its last.
        sentence: the sentence that it stands in.
        words: what is known of the language about lists.
    """
    before = text[max(sentence.start, row.start - _LEAD) : row.start]
    after = text[row.end : min(sentence.end, row.end + _TAIL)]
    return Listing(before, after, text[sentence.start : sentence.end], words)
