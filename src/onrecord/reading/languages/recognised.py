"""By what a language is recognised: its most frequent words, or its script. Most of these languages are not read."""

import re
from collections import Counter
from functools import lru_cache

__all__ = ["language_of", "reads_like_another"]

_COMMON_WORDS = {
    "en": "the of and to in is that for with as was on by are has have from its",
    "de": "der die und das den von zu mit ist im des nicht auf dem ein eine sich auch",
    "fr": "le les des et est dans une que pour sur par avec qui au pas plus ce sont",
    "es": "el los las y en que una por con para del se es su como al lo más",
    "it": "il di che gli una per con non sono del della nel alla dei ha come anche più",
    "pt": "os de que uma para com não do da em um por mais na ao foi como dos",
    "nl": "het van een en de dat is op te zijn voor met niet aan er ook maar bij",
    "pl": "w i na z do się nie jest że o to po jak przez od ale za dla",
    "tr": "ve bir bu için ile da de olarak olan daha çok gibi ise sonra kadar en",
    "ru": "и в не на что с по как это из к за от для а был его но",
    "uk": "і в не на що з та це до як у від за для про але його є",
}
"""From a language's tag to eighteen of its most frequent words, in lower case."""

_SCRIPTS = {
    "hy": "[\u0531-\u058f]", "ka": "[\u10a0-\u10ff]", "el": "[\u0370-\u03ff]",
    "he": "[\u0590-\u05ff]", "ar": "[\u0600-\u06ff]", "hi": "[\u0900-\u097f]",
    "ja": "[\u3040-\u30ff]", "ko": "[\uac00-\ud7a3]", "zh": "[\u4e00-\u9fff]",
}  # fmt: skip
"""From a language's tag to the letters of its script, as a class of `re`; the first that fits counts."""

_SCRIPT_OF = {tag: re.compile(letters) for tag, letters in _SCRIPTS.items()}
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 2_000
_LONGEST = 12 * _MOST_WORDS
_FEWEST_WORDS = 20
"""Of fewer words nothing is told against the language that a source says it is in."""
_SHARE = 0.2
_LIKELY = 0.05
_CLEARLY = 3
"""How many times as many frequent words of another language a text has that is in that one."""


def language_of(text: str) -> str:
    """Return the language that a text is most likely written in, as a BCP 47 tag; `und` when nothing tells.

    Args:
        text: any text; its first 2,000 words are looked at.
    """
    letters = sum(character.isalpha() for character in text)
    for tag, script in _SCRIPT_OF.items():
        if letters and len(script.findall(text)) > _SHARE * letters:
            return tag
    total, shares = _frequent(text)
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] > _LIKELY * max(total, 1) else "und"


@lru_cache(maxsize=64)
def reads_like_another(text: str, tag: str) -> str:
    """Return the tag of another language than its own that a text is plainly in; empty where it is in its own.

    Args:
        text: any text; its first 2,000 words are looked at, and it must have twenty.
        tag: the primary subtag of the language that it is said to be in.
    """
    total, shares = _frequent(text)
    best = max(shares, key=lambda known: shares[known])
    plainly = total >= _FEWEST_WORDS and shares[best] > max(_SHARE * total, _CLEARLY * shares.get(tag, total))
    return best if plainly else ""


def _frequent(text: str) -> tuple[int, dict[str, int]]:
    """Return how many words a text has, up to 2,000, and how many of them are frequent ones of each language."""
    words = Counter(word.lower() for word in _LETTERS.findall(text, 0, _LONGEST)[:_MOST_WORDS])
    return words.total(), {tag: sum(words[word] for word in common.split()) for tag, common in _COMMON_WORDS.items()}
