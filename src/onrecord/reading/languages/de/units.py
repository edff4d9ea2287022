"""German: the names of units, and the nouns by which things are counted.

The legend is that of `UnitWords`. Names of units are as pint has them, of currencies their ISO 4217 code.
"""

from onrecord.reading.amounts.words import UnitWords
from onrecord.reading.language import listed

__all__ = ["UNITS"]

_SPELLED = {
    "percent": "prozent; v. h.",
    "percentage_point": "prozentpunkt; prozentpunkte; prozentpunkten",
    "permille": "promille",
    "kilometer": "kilometer; kilometern; kilometers",
    "meter": "meter; metern",
    "centimeter": "zentimeter; zentimetern",
    "millimeter": "millimeter; millimetern",
    "mile": "meile; meilen",
    "nautical_mile": "seemeile; seemeilen",
    "hectare": "hektar",
    "kilogram": "kilo; kilogramm",
    "gram": "gramm",
    "metric_ton": "tonne; tonnen",
    "second": "sekunde; sekunden",
    "minute": "minute; minuten",
    "hour": "stunde; stunden",
    "day": "tag; tage; tagen",
    "week": "woche; wochen",
    "month": "monat; monate; monaten",
    "year": "jahr; jahre; jahren",
    "ten_years": "jahrzehnt; jahrzehnte; jahrzehnten",
    "century": "jahrhundert; jahrhunderte; jahrhunderten",
    "liter": "liter; litern",
    "barrel": "barrel",
    "kilowatt": "kilowatt",
    "megawatt": "megawatt",
    "gigawatt": "gigawatt",
    "kilowatt_hour": "kilowattstunde; kilowattstunden",
    "degree": "grad",
    "degree_Celsius": "grad celsius; celsius",
    "EUR": "euro; euros",
    "USD": "dollar; us-dollar",
    "GBP": "pfund; pfund sterling",
    "CHF": "franken; schweizer franken",
}
_NAMES: dict[str, tuple[str, ...]] = {}
for _unit, _words in _SPELLED.items():
    for _word in _words.split("; "):
        _NAMES[_word] = (*_NAMES.get(_word, ()), _unit)

UNITS = UnitWords(
    locale="de",
    names=_NAMES,
    rates=listed("pro je"),
    each=listed("aktie kopf person"),
    scale_of_degrees=r"\s?(celsius)\b",
    not_units=listed("in am an zu so um je da es er ab die der das den dem des"),
    parts=(("EUR", "cent", 100), ("hour", "minute", 60), ("minute", "second", 60), ("year", "month", 12)),
    minors=listed("cent cents rappen pence"),
    kinds={
        "people": listed(
            """
            mensch menschen person personen mann männer männern frau frauen kinder kindern soldat soldaten
            soldatinnen kämpfer kämpfern offiziere offizieren polizist polizisten beamte beamten einwohner
            einwohnern bürger bürgern bürgerinnen wähler wählern teilnehmer teilnehmern teilnehmerinnen teilnehmende
            teilnehmenden schüler schülern studenten studierende studierenden lehrer lehrern ärzte ärzten
            flüchtlinge flüchtlingen delegierte delegierten beobachter beobachtern demonstranten arbeiter arbeitern
            beschäftigte beschäftigten mitarbeiter mitarbeitern experten journalisten gefangene gefangenen geiseln
            opfer opfern passagiere passagieren helfer helfern zuschauer zuschauern tote toten verletzte verletzten
            """
        ),
        "vehicles": listed("panzer panzern fahrzeug fahrzeuge fahrzeugen lastwagen auto autos bus busse bussen"),
        "aircraft": listed("flugzeug flugzeuge flugzeugen hubschrauber hubschraubern drohne drohnen"),
        "ships": listed("schiff schiffe schiffen boot boote booten fregatte fregatten"),
        "weapons": listed("rakete raketen geschütz geschütze geschützen waffe waffen mine minen"),
        "states": listed("staat staaten land länder ländern"),
        "settlements": listed("stadt städte städten dorf dörfer dörfern gemeinde gemeinden"),
        "buildings": listed("haus häuser häusern gebäude gebäuden schule schulen wohnung wohnungen"),
        "households": listed("familie familien haushalt haushalte haushalten"),
        "votes": listed("stimme stimmen"),
    },
    of_a_year=listed("votes states"),
    of_anything=listed("mitglied mitglieder mitgliedern stück"),
    hardware=listed("vehicles aircraft ships weapons"),
    stops=listed(
        """
        und oder aber von aus in im an am auf für mit bei als dass die der das den dem des welche wenn wo war waren ist
        sind hat haben hatte hatten wurde wurden wird werden nahmen kamen gingen ein eine es er sie
        """
    ),
)
"""All of it."""
