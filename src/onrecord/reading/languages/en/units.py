"""English: the names of units, and the nouns by which things are counted.

The legend is that of `UnitWords`. Names of units are as pint has them, of currencies their ISO 4217 code.
"""

from onrecord.reading.amounts.words import UnitWords
from onrecord.reading.language import listed

__all__ = ["UNITS"]

_SPELLED = {
    "percent": "percent; percents; per cent; pct; pc; percentage",
    "percentage_point": "percentage point; percentage points; pp",
    "permille": "per mille; per mill; permil",
    "ppm": "part per million; parts per million",
    "ppb": "part per billion; parts per billion",
    "basis_point": "basis point; basis points; bps",
    "kilometer": "kilometre; kilometres; kilometer; kilometers; kms; kilometre-long",
    "meter": "metre; metres; meter; meters",
    "centimeter": "centimetre; centimetres; centimeter; centimeters",
    "millimeter": "millimetre; millimetres; millimeter; millimeters",
    "micrometer": "micrometre; micrometres; micrometer; micrometers; micron; microns",
    "nanometer": "nanometre; nanometres; nanometer; nanometers",
    "mile": "mile; miles",
    "nautical_mile": "nautical mile; nautical miles",
    "foot": "foot; feet; ft",
    "yard": "yard; yards; yds",
    "inch": "inch; inches",
    "astronomical_unit": "astronomical unit; astronomical units",
    "light_year": "light year; light years; light-year; light-years",
    "hectare": "hectare; hectares",
    "acre": "acre; acres",
    "kilogram": "kilo; kilos; kgs; kilogram; kilograms; kilogramme; kilogrammes",
    "gram": "gram; grams; gramme; grammes",
    "milligram": "milligram; milligrams; milligramme; milligrammes",
    "metric_ton": "tonne; tonnes; ton; tons; metric ton; metric tons; metric tonne; metric tonnes",
    "ton": "short ton; short tons; ton; tons",
    "long_ton": "long ton; long tons; ton; tons",
    "kilometric_ton": "kiloton; kilotons; kilotonne; kilotonnes",
    "ounce": "ounce; ounces; troy ounce; troy ounces",
    "fluid_ounce": "fluid ounce; fluid ounces; ounce; ounces",
    "pound": "pound; pounds; lbs",
    "second": "second; seconds; sec; secs",
    "millisecond": "millisecond; milliseconds; msec",
    "minute": "minute; minutes; min; mins",
    "hour": "hour; hours; hr; hrs",
    "day": "day; days",
    "week": "week; weeks",
    "month": "month; months",
    "year": "year; years; yr; yrs; annum; years old; year old; years of age; year-old; years-old; yo; y.o",
    "ten_years": "decade; decades",
    "century": "century; centuries",
    "liter": "litre; litres; liter; liters",
    "milliliter": "millilitre; millilitres; milliliter; milliliters",
    "gallon": "gallon; gallons; imperial gallon; imperial gallons",
    "pint": "pint; pints",
    "cup": "cup; cups",
    "barrel": "barrel; barrels; bbl; oil barrel; oil barrels; barrel of oil; barrels of oil",
    "horsepower": "horsepower; hp; metric horsepower",
    "kilowatt": "kilowatt; kilowatts",
    "megawatt": "megawatt; megawatts",
    "gigawatt": "gigawatt; gigawatts",
    "electron_volt": "electronvolt; electronvolts; electron volt; electron volts",
    "arcminute": "minute of arc; minutes of arc; arc minute; arc minutes; arcmin",
    "arcsecond": "second of arc; seconds of arc; arc second; arc seconds; arcsec",
    "watt_hour": "watt hour; watt hours; watt-hour; watt-hours",
    "kilowatt_hour": "kilowatt hour; kilowatt hours; kilowatt-hour; kilowatt-hours",
    "megawatt_hour": "megawatt hour; megawatt hours; megawatt-hour; megawatt-hours",
    "degree": "degree; degrees",
    "degree_Celsius": (
        "degree celsius; degrees celsius; celsius; centigrade; degree centigrade; degrees centigrade; degrees c; "
        "degree c"
    ),
    "degree_Fahrenheit": "degree fahrenheit; degrees fahrenheit; fahrenheit; degrees f; degree f",
    "kelvin": "kelvin; kelvins; degrees kelvin",
    "knot": "knot; knots",
    "megabyte": "megabyte; megabytes",
    "gigabyte": "gigabyte; gigabytes",
    "terabyte": "terabyte; terabytes",
    "megabit": "megabit; megabits",
    "millimeter_Hg": "mm hg; mmhg; millimetre of mercury; millimetres of mercury; millimeters of mercury",
    "hertz": "hertz",
    "volt": "volt; volts",
    "watt": "watt; watts",
    "revolutions_per_minute": "revolution per minute; revolutions per minute",
    "foot_pound": (
        "pound-foot; pound foot; pound-feet; pound feet; foot-pound; foot pounds; foot pound-force; lb-ft; ft-lb"
    ),
    "USD": "dollar; dollars; buck; bucks",
    "GBP": "pound; pounds; pound sterling; pounds sterling; quid",
    "EUR": "euro; euros",
    "AUD": "dollar; dollars",
    "CAD": "dollar; dollars",
    "NZD": "dollar; dollars",
    "HKD": "dollar; dollars",
    "SGD": "dollar; dollars",
    "INR": "rupee; rupees",
    "CNY": "yuan; renminbi; rmb",
    "RUB": "rouble; roubles",
    "AMD": "dram; drams",
    "TJS": "somoni; somonis",
    "KGS": "som; soms",
}
_NAMES: dict[str, tuple[str, ...]] = {}
for _unit, _words in _SPELLED.items():
    for _word in _words.split("; "):
        _NAMES[_word] = (*_NAMES.get(_word, ()), _unit)

UNITS = UnitWords(
    locale="en",
    names=_NAMES,
    powers={"square": 2, "sq": 2, "sq.": 2, "cubic": 3, "cu": 3},
    powers_after={"squared": 2, "cubed": 3},
    rates=listed("per"),
    rate_articles=listed("a an each every"),
    each=listed("share head person piece game night bottle ticket kilo"),
    scale_of_degrees=r"\s?(?:on\s+the\s+)?(celsius|fahrenheit|kelvin)\b",
    after_a_unit=listed("in by of long wide high deep thick tall and or x"),
    not_units=listed(
        """
        in at as a an are am is no so us it on to do we he me be or of i o who may can has had was all any new old
        one two big men man day's the and for its per car bar rod pole link hand hands point points line lines chain
        stone cord mark force dot pixel pixels count counts bit bits shot shots turn turns cycle cycles circle
        drop drops pace paces span grade grades slug slugs particle particles molecule molecules face faces
        """
    )
    | {"degrees of freedom", "degree of freedom"},
    parts=(
        ("foot", "inch", 12), ("USD", "cent", 100), ("GBP", "pence", 100), ("EUR", "cent", 100), ("pound", "ounce", 16),
        ("hour", "minute", 60), ("minute", "second", 60), ("meter", "centimeter", 100), ("year", "month", 12),
        ("week", "day", 7), ("day", "hour", 24), ("kilometer", "meter", 1000), ("kilogram", "gram", 1000),
        ("metric_ton", "kilogram", 1000), ("liter", "milliliter", 1000), ("yard", "foot", 3), ("mile", "yard", 1760),
        ("degree", "arcminute", 60), ("arcminute", "arcsecond", 60),
    ),
    minors=listed("cent cents pence penny p kopeck kopecks kopiyka kopiykas paise paisa sen fils centimes rappen ore"),
    kinds={
        kind: listed(nouns)
        for kind, nouns in {
            "people": """
                people person persons man men woman women children boys girls adults troops soldiers servicemen
                servicewomen personnel fighters militants insurgents rebels officers commandos paratroopers marines
                sailors airmen pilots guards guardsmen peacekeepers conscripts reservists recruits veterans residents
                citizens civilians inhabitants voters participants students pupils teachers doctors medics refugees
                migrants delegates observers protesters demonstrators workers employees staff officials experts
                specialists journalists prisoners detainees hostages victims passengers athletes players crew crews
                crewmen leaders ministers presidents deputies lawmakers policemen police servicemembers
            """,
            "vehicles": "tank tanks vehicle vehicles truck trucks car cars lorry lorries bus buses carriers",
            "aircraft": (
                "aircraft plane planes airplanes aeroplanes jet jets helicopter helicopters drone drones warplanes"
            ),
            "ships": """
                ship ships vessel vessels boat boats warship warships submarine submarines frigates ferries tankers
            """,
            "weapons": "missile missiles rocket rockets gun guns howitzers shells rifles bombs mines weapons mortars",
            "items": "pieces items",
            "states": "country countries state states nation nations republics",
            "settlements": "city cities town towns village villages",
            "buildings": "house houses home homes building buildings school schools hospital hospitals apartments",
            "households": "family families household households",
            "horses": "horse horses", "dogs": "dog dogs", "cows": "cow cows cattle", "goats": "goats goat",
            "camels": "camels camel", "sheep": "sheep", "animals": "animal animals",
            "writings": "page pages treaty treaties agreement agreements document documents resolutions",
            "votes": "vote votes ballot ballots",
            "occasions": "times occasions exercise exercises drill drills meetings summits flights sorties attacks "
            "strikes rounds",
        }.items()
    },
    of_a_year=listed("occasions writings votes states"),
    of_anything=listed("members member items pieces units"),
    hardware=listed("vehicles aircraft ships weapons items"),
    plurals=listed("people men women children personnel staff police servicemen guardsmen aircraft sheep cattle"),
    endings=("s", "es"),
    plural=r".*[^s]s",
    like_people=r".*(?:ers|ors|ists|ians|ees|ants|ents|men|ics|folk)",
    stops=listed(
        """
        and or but of in from to at on for with by as than that which who whose when while where was were is are has
        have had will would a an the this these those it they he she took came went left
        """
    ),
)  # fmt: skip
"""All of it."""
