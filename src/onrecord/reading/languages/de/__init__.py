"""German."""

from onrecord.reading.language import Language
from onrecord.reading.languages.de.amounts import AMOUNTS
from onrecord.reading.languages.de.lists import LISTS
from onrecord.reading.languages.de.names import NAMES
from onrecord.reading.languages.de.sentences import SENTENCES
from onrecord.reading.languages.de.speech import SPEECH
from onrecord.reading.languages.de.standing import STANDING
from onrecord.reading.languages.de.times import TIMES

__all__ = ["LANGUAGE"]

_NEGATION = (
    r"\b(?:nicht|nichts|nie|niemals|niemand\w*|nirgends|nirgendwo|keine?[mnrs]?|keinesfalls|keineswegs|keinerlei|weder|kaum"
    r"|ohne)\b"
)

LANGUAGE = Language(
    tag="de",
    name="German",
    script="LATIN",
    negation=_NEGATION,
    sentences=SENTENCES,
    names=NAMES,
    standing=STANDING,
    times=TIMES,
    speech=SPEECH,
    amounts=AMOUNTS,
    lists=LISTS,
)
"""What is known of German; which verbs look ahead, and whose deed something was, is not read."""
