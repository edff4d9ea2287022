"""To whom a German text gives its words: verbs of saying in any order, `laut` and `zufolge`, quotation marks."""

import pytest

from onrecord.model.entities import Entity
from onrecord.model.findings import Span
from onrecord.reading.languages import language
from onrecord.reading.names import NameIndex
from onrecord.reading.sentences import split
from onrecord.reading.speech.given import read_speech

NAMES = NameIndex(
    [
        Entity(id="toll", kind="person", name="Anna Toll", also=("Toll",)),
        Entity(id="berg", kind="person", name="Jon Berg", also=("Berg",)),
        Entity(id="stadt", kind="organisation", name="Stadt Ulm", also=("die Stadt", "der Stadt", "Stadt")),
    ]
)


def given(marked: str) -> set[str]:
    """Return the speakers to whom the words in braces are given."""
    german = language("de")
    assert german is not None
    assert german.speech is not None
    text = marked.replace("{", "").replace("}", "")
    place = Span(marked.index("{"), marked.index("}") - 1)
    names = NAMES.find(text, german.names)
    speech = read_speech(text, Span(0, len(text)), split(text, german.sentences), names, german.speech)
    return {speaker for row in speech.given_to(place) for speaker in row.speakers}


@pytest.mark.parametrize(
    ("speaker", "marked"),
    [
        ("toll", "Toll sagte, dass {die Brücke gesperrt bleibt}."),
        ("toll", "Toll sagte, {die Brücke bleibe gesperrt}."),
        ("toll", "{Die Brücke bleibe gesperrt}, sagte Toll."),
        ("toll", "„{Die Brücke bleibt gesperrt}“, sagte Toll."),
        ("toll", "„{Die Brücke bleibt gesperrt}“, sagte die Bürgermeisterin Anna Toll am Montag."),
        ("toll", "Am Montag sagte Toll, {die Brücke bleibe gesperrt}."),
        ("toll", "In Ulm erklärte Anna Toll, dass {die Brücke gesperrt bleibt}."),
        ("toll", "Toll erklärte am Montag: „{Die Brücke bleibt gesperrt}.“"),
        ("stadt", "Die Stadt teilte am Montag mit, dass {die Brücke gesperrt bleibt}."),
        ("stadt", "{Die Brücke bleibe gesperrt}, teilte die Stadt mit."),
        ("stadt", "Die Stadt kündigte an, {die Brücke zu sperren}."),
        ("toll", "Die Brücke, sagte Toll, {bleibe gesperrt}."),
        ("toll", "Laut Toll {bleibt die Brücke gesperrt}."),
        ("stadt", "Nach Angaben der Stadt {bleibt die Brücke gesperrt}."),
        ("toll", "{Die Brücke bleibt laut Toll gesperrt}."),
        ("stadt", "Der Stadt zufolge {bleibt die Brücke gesperrt}."),
        ("toll", "Anna Toll zufolge {bleibt die Brücke gesperrt}."),
        ("toll", "Wie Toll sagte, {bleibt die Brücke gesperrt}."),
        ("toll", "Toll fügte hinzu, {die Brücke bleibe gesperrt}."),
        ("toll", "„{Die Brücke bleibt gesperrt}“, so Toll."),
        ("toll", "„Wir warten“, sagte Toll. „{Die Brücke bleibt gesperrt}.“"),
        ("toll", "Toll, die Bürgermeisterin von Ulm, betonte, dass {die Brücke gesperrt bleibt}."),
        ("toll", "Toll warnte, {die Brücke sei morsch}."),
        ("toll", "Anna Toll behauptete, {die Brücke sei sicher}."),
        ("berg", "Toll schwieg. Jon Berg sagte, {die Brücke sei sicher}."),
        ("toll", "Anna Toll sagte der Zeitung, {die Brücke sei gesperrt}."),
        ("toll", "Toll sagte auf einer Sitzung in Ulm, dass {die Brücke gesperrt ist}."),
        ("toll", "Toll hat gesagt, dass {die Brücke gesperrt ist}."),
        ("toll", "„{Wir sperren die Brücke}“, erklärte Toll nach der Sitzung."),
        ("toll", "Toll: „{Wir sperren die Brücke}.“"),
        ("toll", "Toll sprach von einer Lüge. „{Wir sperren die Brücke}“, sagte sie."),
        ("toll", "Dazu sagte Anna Toll: „{Wir sperren die Brücke}.“"),
        ("toll", "Nach den Worten von Anna Toll {ist die Brücke gesperrt}."),
        ("toll", "Bürgermeisterin Anna Toll betonte: „{Die Brücke bleibt zu}.“"),
        ("toll", "Zugleich warnte Toll, {die Brücke sei morsch}."),
        ("toll", "Später ergänzte Toll, dass {die Brücke morsch ist}."),
        ("toll", "Wie Anna Toll am Montag mitteilte, {ist die Brücke gesperrt}."),
        ("toll", "{Die Brücke ist gesperrt}, wie Toll am Montag mitteilte."),
        ("toll", "Toll räumte ein, dass {die Brücke morsch ist}."),
        ("toll", "Toll gab bekannt, dass {die Brücke gesperrt ist}."),
        ("toll", "Toll wies darauf hin, dass {die Brücke gesperrt ist}."),
        ("toll", "Toll stellte klar, dass {die Brücke gesperrt ist}."),
        ("toll", "Toll sagte weiter: „{Die Brücke ist zu}.“"),
        ("stadt", "Die Stadt meldete am Dienstag, {die Brücke sei gesperrt}."),
        ("berg", "Toll fragte: „Warum?“ „{Die Brücke ist zu}“, antwortete Berg."),
    ],
)
def test_words_are_given_to_their_speaker(speaker: str, marked: str) -> None:
    assert given(marked) == {speaker}


@pytest.mark.parametrize(
    "marked",
    [
        "Toll sagte nichts. {Die Brücke blieb gesperrt}.",
        "{Die Brücke blieb gesperrt}, weil Toll zögerte.",
        "Toll sagte die Reise ab. {Die Brücke blieb gesperrt}.",
        "Toll kam nach Ulm, und {die Brücke blieb gesperrt}.",
        "Niemand sagte, dass {die Brücke gesperrt bleibt}.",
        "Falls Toll sagt, dass {die Brücke gesperrt bleibt}, fährt kein Zug.",
        "Laut Plan {bleibt die Brücke gesperrt}.",
        "Die Stadt teilte sich. {Die Brücke blieb gesperrt}.",
        "{Die Brücke blieb gesperrt}. Toll sagte, der Tunnel sei offen.",
        "Toll traf Berg, und {die Brücke wurde gesperrt}.",
        "Toll sagte nicht, dass {die Brücke gesperrt bleibt}.",
        "Toll gab 300 Euro. {Die Brücke ist gesperrt}.",
        "Toll teilte das Brot, und {die Brücke blieb zu}.",
        "Die Stadt wies den Antrag zurück. {Die Brücke blieb zu}.",
        "{Toll gibt das Amt ab}.",
        "{Toll kündigte den Vertrag}.",
        "Toll stellte das Auto ab, {die Brücke war gesperrt}.",
        "Toll warnte die Fahrer, und {die Brücke wurde gesperrt}.",
        "Weil Toll zögerte, {blieb die Brücke gesperrt}.",
        "Toll las einen Bericht, {die Brücke blieb zu}.",
        "In Ulm traf Toll Berg, {die Brücke war da schon zu}.",
        "Toll erinnerte sich, {die Brücke war zu}.",
        "{Die Brücke blieb zu}, Toll sagte die Feier ab.",
        "So Toll die Idee ist, {die Brücke bleibt zu}.",
    ],
)
def test_words_of_the_text_itself_are_given_to_nobody(marked: str) -> None:
    assert given(marked) == set()
