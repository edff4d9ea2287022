"""English."""

from onrecord.reading.language import ChangeWords, Language
from onrecord.reading.languages.en.amounts import AMOUNTS
from onrecord.reading.languages.en.deeds import DEEDS
from onrecord.reading.languages.en.drafting import DRAFTING
from onrecord.reading.languages.en.lists import LISTS
from onrecord.reading.languages.en.names import NAMES
from onrecord.reading.languages.en.outlook import OUTLOOK
from onrecord.reading.languages.en.pages import PAGES
from onrecord.reading.languages.en.sentences import SENTENCES
from onrecord.reading.languages.en.speech import SPEECH
from onrecord.reading.languages.en.standing import STANDING
from onrecord.reading.languages.en.times import TIMES
from onrecord.reading.languages.en.turns import TURNS
from onrecord.reading.languages.en.words import NAMED_DAYS, NUMBER_WORDS
from onrecord.reading.languages.everywhere import NEGATION

__all__ = ["LANGUAGE"]

LANGUAGE = Language(
    tag="en",
    name="English",
    script="LATIN",
    negation=rf"(?!\bnot\s+(?:only|merely|least)\b)(?:{NEGATION})",
    sentences=SENTENCES,
    names=NAMES,
    standing=STANDING,
    times=TIMES,
    amounts=AMOUNTS,
    lists=LISTS,
    changes=ChangeWords(dates=NAMED_DAYS, numbers=NUMBER_WORDS),
    drafting=DRAFTING,
    speech=SPEECH,
    outlook=OUTLOOK,
    deeds=DEEDS,
    turns=TURNS,
    pages=PAGES,
)
"""All that is known of English."""
