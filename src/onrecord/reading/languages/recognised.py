"""By what a language is recognised: its most frequent words, or its script. Most of these languages are not read."""

__all__ = ["COMMON_WORDS", "SCRIPTS"]

COMMON_WORDS = {
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

SCRIPTS = {
    "hy": "[\u0531-\u058f]", "ka": "[\u10a0-\u10ff]", "el": "[\u0370-\u03ff]",
    "he": "[\u0590-\u05ff]", "ar": "[\u0600-\u06ff]", "hi": "[\u0900-\u097f]",
    "ja": "[\u3040-\u30ff]", "ko": "[\uac00-\ud7a3]", "zh": "[\u4e00-\u9fff]",
}  # fmt: skip
"""From a language's tag to the letters of its script, as a class of `re`; the first that fits counts."""
