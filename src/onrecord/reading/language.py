"""A language: the words, patterns and grammar by which its texts are read, as data; no engine knows a word."""

from dataclasses import dataclass

__all__ = ["Language", "SentenceWords", "listed"]


def listed(words: str) -> frozenset[str]:
    """Return the words of a text, as a table of them is written: apart by white space, over any lines."""
    return frozenset(words.split())


@dataclass(frozen=True, kw_only=True)
class SentenceWords:
    """What tells where the sentences of a language end; all in lower case, without a full stop at the end.

    Args:
        abbreviations: are written with a full stop that ends no sentence by itself.
        before_a_number: those of them after which a number goes on in the same sentence, and any other word does not.
        may_end: those of them whose full stop may end the sentence too.
        openers: words that often open a sentence, and seldom carry on a name.
    """

    abbreviations: frozenset[str] = frozenset()
    before_a_number: frozenset[str] = frozenset()
    may_end: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Language:
    """What is known of one language, a part for each layer of a reading.

    A part that is None is not read: whoever asks for it skips what it would have checked, and says so.

    Args:
        tag: the language's BCP 47 tag, the primary subtag alone.
        name: what messages call it.
        sentences: what tells where its sentences end.
    """

    tag: str
    name: str
    sentences: SentenceWords = SentenceWords()
