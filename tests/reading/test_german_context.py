"""What turns or leaves open a German quotation: words around it in its sentence."""

import re

import pytest

from onrecord.model.settings import ContextCues
from onrecord.reading.languages import language
from onrecord.reading.standing.clauses import NOBODY, Cue, Terms
from onrecord.reading.standing.words_after import cue_after
from onrecord.reading.standing.words_before import cue_before


def cue(marked: str) -> Cue | None:
    """Return what governs the quotation in square brackets."""
    german = language("de")
    assert german is not None
    assert german.standing is not None
    left, quote, right = re.split(r"[\[\]]", marked)
    terms = Terms(german.standing, ContextCues(), NOBODY)
    return cue_before(left, quote, terms) or cue_after(right, left, quote, terms)


@pytest.mark.parametrize(
    "marked",
    [
        "Am Montag sagte Toll: [Die Brücke ist gesperrt].",
        "[Die Brücke wurde am 5. Mai gesperrt], weil der Pfeiler riss.",
        "Die Stadt teilte mit, dass [die Brücke am Montag gesperrt wird].",
        "Nach Angaben der Stadt [wurde die Brücke gesperrt].",
        "[Die Brücke wurde gesperrt], aber nicht der Tunnel.",
        "Der Ausschuss tagte nicht, und [die Brücke wurde gesperrt].",
        "Nicht nur [die Brücke wurde gesperrt].",
        "Niemand bestreitet, dass [die Brücke gesperrt wurde].",
        "[Die Brücke bleibt gesperrt], sagte Toll.",
        "Die Züge fahren nicht, weil [die Brücke gesperrt ist].",
        "Es waren 300 Gäste da, [die Brücke blieb gesperrt].",
    ],
)
def test_nothing_governs_the_quotation(marked: str) -> None:
    assert cue(marked) is None


@pytest.mark.parametrize(
    "marked",
    [
        "Es stimmt nicht, dass [die Brücke gesperrt wurde].",
        "Toll bestritt, dass [die Brücke gesperrt wurde].",
        "Es ist falsch, dass [die Brücke gesperrt wurde].",
        "Die Brücke wurde nicht [am 5. Mai gesperrt].",
        "Die Behörde dementierte, dass [die Brücke gesperrt wurde].",
        "[Die Sitzung fand am 5. Mai] nicht statt.",
        "[Norrland verlässt das Bündnis] nicht.",
        "Falls [die Brücke gesperrt wird], fährt kein Zug.",
        "Ob [die Brücke gesperrt wird], ist offen.",
        "Die Stadt prüft, ob [die Brücke gesperrt wird].",
        "Angeblich [wurde die Brücke gesperrt].",
        "Es heißt, dass [die Brücke gesperrt wurde].",
        "Kritiker behaupten, dass [die Brücke gesperrt wurde].",
        "[Die Brücke wird gesperrt], falls der Pfeiler reißt.",
        "[Die Brücke wird gesperrt], es sei denn, der Pfeiler hält.",
        "Die Stadt hat nie gesagt, dass [die Brücke gesperrt wird].",
        "Der Bericht, dass [die Brücke gesperrt wurde], ist falsch.",
        "Es gibt das Gerücht, dass [die Brücke gesperrt wird].",
        "Alle Mitglieder außer [Norrland] kamen.",
        "Wurde [die Brücke am 5. Mai gesperrt]?",
        "Die Sitzung konnte nicht [in Ulm stattfinden].",
        "Toll wies den Vorwurf zurück, dass [die Brücke gesperrt wurde].",
    ],
)
def test_words_around_it_turn_a_quotation_or_leave_it_open(marked: str) -> None:
    assert cue(marked) is not None
