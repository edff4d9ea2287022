"""In which language a text is written: a proposal, from its script and its commonest words."""

import re
from collections import Counter

__all__ = ["language_of"]

_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 2_000
_COMMON = {
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
    "uk": "і в не на що з та це до як у за від для про але його є",
}
_SCRIPTS = {
    "hy": re.compile("[\u0531-\u058f]"), "ka": re.compile("[\u10a0-\u10ff]"), "el": re.compile("[\u0370-\u03ff]"),
    "he": re.compile("[\u0590-\u05ff]"), "ar": re.compile("[\u0600-\u06ff]"), "hi": re.compile("[\u0900-\u097f]"),
    "ja": re.compile("[\u3040-\u30ff]"), "ko": re.compile("[\uac00-\ud7a3]"), "zh": re.compile("[\u4e00-\u9fff]"),
}  # fmt: skip
_SHARE = 0.2
_LIKELY = 0.05


def language_of(text: str) -> str:
    """Return the language that a text is most likely written in, as a BCP 47 tag; `und` when nothing tells.

    Args:
        text: any text; its first 2,000 words are looked at.
    """
    letters = sum(character.isalpha() for character in text)
    for tag, script in _SCRIPTS.items():
        if letters and len(script.findall(text)) > _SHARE * letters:
            return tag
    words = Counter(word.lower() for word in _WORD.findall(text)[:_MOST_WORDS])
    shares = {tag: sum(words[word] for word in common.split()) for tag, common in _COMMON.items()}
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] > _LIKELY * max(words.total(), 1) else "und"
