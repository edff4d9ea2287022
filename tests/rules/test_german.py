"""German dates and numbers against the words of a source: carried, not carried, or told as unread; never in silence."""

import pytest

from grounding_bench import codes, grounded
from onrecord.model.entities import Property, PropertyType
from onrecord.model.quantities import parse_quantity
from rules.dated_bench import codes as dated_codes
from rules.dated_bench import dated


def number_told(words: str, value: str, unit: str) -> str:
    """Return what becomes of a number against German words."""
    size = Property(id="size", type=PropertyType.QUANTITY, unit=unit)
    outcome = grounded(words, properties=[size], property="size", value=parse_quantity(value), language="de")
    if "G303" in codes(outcome):
        return "not carried"
    return "carried" if outcome.passed.get("G303") else "unread"


def date_told(words: str, value: str) -> str:
    """Return what becomes of a date against German words of a source that was published on the 3rd of June 2024."""
    outcome = dated(words, language="de", published="2024-06-03", value=value)
    if "G301" in dated_codes(outcome):
        return "not carried"
    return "carried" if outcome.passed.get("G301") else "unread"


@pytest.mark.parametrize(
    ("words", "value", "unit", "expected"),
    [
        ("Die Brücke kostet 1.234,5 Euro.", "1234.5", "EUR", "carried"),
        ("Die Brücke kostet 1.234,5 Euro.", "1.2345", "EUR", "not carried"),
        ("Die Brücke kostet 1 234 Euro.", "1234", "EUR", "carried"),
        ("Die Brücke kostet 3,5 Mio. Euro.", "3500000", "EUR", "unread"),
        ("Die Brücke kostet 3,5 Mio. Euro.", "35000000", "EUR", "not carried"),
        ("Die Brücke kostet 3,5 Millionen Euro.", "3500000", "EUR", "carried"),
        ("Die Brücke kostet 2 Mrd. Euro.", "2000000000", "EUR", "unread"),
        ("Die Brücke kostet eine halbe Million Euro.", "500000", "EUR", "carried"),
        ("Die Brücke kostet eine halbe Million Euro.", "1000000", "EUR", "not carried"),
        ("Die Brücke kostet anderthalb Millionen Euro.", "1500000", "EUR", "carried"),
        ("Die Brücke kostet anderthalb Millionen Euro.", "1000000", "EUR", "not carried"),
        ("Zwei Dutzend Menschen kamen.", "24", "people", "carried"),
        ("Zwei Dutzend Menschen kamen.", "2", "people", "not carried"),
        ("Rund 300 Menschen kamen.", "~300", "people", "carried"),
        ("Rund 300 Menschen kamen.", "300", "people", "not carried"),
        ("Knapp 300 Menschen kamen.", "300", "people", "not carried"),
        ("Mindestens 300 Menschen kamen.", ">=300", "people", "carried"),
        ("Mindestens 300 Menschen kamen.", "300", "people", "not carried"),
        ("Höchstens 300 Menschen kamen.", "<=300", "people", "carried"),
        ("Mehr als 300 Menschen kamen.", ">300", "people", "carried"),
        ("Weniger als 300 Menschen kamen.", "<300", "people", "carried"),
        ("Einundzwanzig Menschen kamen.", "21", "people", "carried"),
        ("Einundzwanzig Menschen kamen.", "12", "people", "not carried"),
        ("Zweitausenddreihundert Menschen kamen.", "2300", "people", "carried"),
        ("Zweitausenddreihundert Menschen kamen.", "2000", "people", "not carried"),
        ("Dreihundertzwanzig Menschen kamen.", "320", "people", "carried"),
        ("Dreihundertzwanzig Menschen kamen.", "300", "people", "not carried"),
        ("Zwölf Menschen kamen.", "12", "people", "carried"),
        ("Hundert Menschen kamen.", "100", "people", "carried"),
        ("Zweihundert Menschen kamen.", "200", "people", "carried"),
        ("Zehn bis zwölf Menschen kamen.", "10..12", "people", "carried"),
        ("Zwischen 10 und 12 Menschen kamen.", "10..12", "people", "carried"),
        ("Der Anteil stieg um 4 Prozentpunkte.", "4", "percentage_point", "carried"),
        ("Der Anteil stieg um 4 Prozentpunkte.", "4", "percent", "not carried"),
        ("Der Anteil beträgt 4,5 Prozent.", "4.5", "percent", "carried"),
        ("Der Anteil beträgt 45 Prozent.", "4.5", "percent", "not carried"),
        ("Die 32-jährige Fährfrau kam mit 5 Kindern.", "32", "people", "not carried"),
        ("Am 3. Mai kamen 40 Menschen.", "3", "people", "not carried"),
        ("Am 3. Mai kamen 40 Menschen.", "40", "people", "carried"),
        ("Die Strecke ist 12,5 Kilometer lang.", "12.5", "km", "carried"),
        ("Die Strecke ist 12,5 Kilometer lang.", "125", "km", "not carried"),
    ],
)
def test_a_german_number(words: str, value: str, unit: str, expected: str) -> None:
    assert number_told(words, value, unit) == expected


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("Die Sperrung begann am 3. Mai 2024.", "2024-05-03", "carried"),
        ("Die Sperrung begann am 3. Mai 2024.", "2024-05-04", "not carried"),
        ("Die Sperrung begann am 3. Mai 2024.", "2023-05-03", "not carried"),
        ("Die Sperrung begann am Freitag, dem 3. Mai 2024.", "2024-05-03", "carried"),
        ("Die Sperrung begann am 03.05.2024.", "2024-05-03", "carried"),
        ("Die Sperrung begann am 03.05.2024.", "2024-03-05", "not carried"),
        ("Die Sperrung begann am 16. November 2016.", "2016-11-16", "carried"),
        ("Die Sperrung begann am 16. November 2016.", "2016-11", "carried"),
        ("Die Sperrung begann am 16. November 2016.", "2016-11-06", "not carried"),
        ("Die Sperrung dauerte vom 3. bis 5. Mai 2024.", "[2024-05-03..2024-05-05]", "carried"),
        ("Die Sperrung dauerte vom 3. bis 5. Mai 2024.", "[2024-05-06..2024-05-08]", "not carried"),
        ("Die Sperrung begann Ende Mai 2024.", "2024-05-02", "not carried"),
        ("Die Sperrung begann im Mai 2024.", "2024-05", "carried"),
        ("Die Sperrung begann im Mai 2024.", "2024-04", "not carried"),
        ("Die Sperrung begann im März 2024.", "2024-03", "carried"),
        ("Die Sperrung begann im ersten Quartal 2023.", "2023-05", "unread"),
        ("Die Sperrung begann Mitte der 1990er Jahre.", "2005", "not carried"),
        ("Die Sperrung begann vor drei Jahren.", "2021", "carried"),
        ("Die Sperrung begann vor drei Jahren.", "2023", "not carried"),
        ("Die Sperrung begann vergangenen Freitag.", "2024-05-31", "carried"),
        ("Die Sperrung begann vergangenen Freitag.", "2024-05-30", "not carried"),
        ("Die Sperrung begann gestern.", "2024-06-02", "carried"),
        ("Die Sperrung begann gestern.", "2024-06-01", "not carried"),
        ("Die Sperrung begann im Jahr 2021.", "2021", "carried"),
        ("Die Sperrung begann im Jahr 2021.", "2020", "not carried"),
        ("Die Sperrung begann im Sommer.", "2024-01-15", "not carried"),
    ],
)
def test_a_german_date(words: str, value: str, expected: str) -> None:
    assert date_told(words, value) == expected


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ("Angeblich kamen 300 Menschen.", {"G314"}),
        ("Es sollen 300 Menschen gekommen sein.", {"G314"}),
        ("Es kamen nicht 300 Menschen.", {"G303"}),
        ("Toll bestritt, dass 300 Menschen kamen.", {"G303"}),
        ("Es kamen 300 Menschen.", set()),
    ],
)
def test_what_turns_a_german_sentence_is_read(words: str, rules: set[str]) -> None:
    size = Property(id="size", type=PropertyType.QUANTITY, unit="people")
    outcome = grounded(
        words, properties=[size], property="size", value=parse_quantity("300"), language="de", attributed=True
    )

    assert {"G303", "G314"} & set(codes(outcome)) == rules
