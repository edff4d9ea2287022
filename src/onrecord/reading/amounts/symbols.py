"""Symbols of units and signs of currencies, which are of no language; with what each stands for.

Units are named as pint names them, currencies by their ISO 4217 code. Of a symbol that stands for several the first is
the likeliest. Letters count as they are written: `Mm` is no `mm`.
"""

__all__ = ["CURRENCY_SIGNS", "SIGNS", "SYMBOLS"]

SYMBOLS: dict[str, tuple[str, ...]] = {
    "%": ("percent",), "‰": ("permille",), "ppm": ("ppm",), "ppb": ("ppb",),
    "km": ("kilometer",), "m": ("meter", "minute"), "cm": ("centimeter",), "mm": ("millimeter",),
    "μm": ("micrometer",), "µm": ("micrometer",), "nm": ("nanometer",), "pm": ("picometer",), "dm": ("decimeter",),
    "mi": ("mile",), "nmi": ("nautical_mile",), "ft": ("foot",), "yd": ("yard",), "in": ("inch",),
    "'": ("foot", "arcminute"), "′": ("foot", "arcminute"), '"': ("inch", "arcsecond"), "″": ("inch", "arcsecond"),
    "”": ("inch",), "’": ("foot",), "′′": ("arcsecond", "inch"),
    "Å": ("angstrom",), "au": ("astronomical_unit",), "AU": ("astronomical_unit",), "ly": ("light_year",),
    "ha": ("hectare",), "kg": ("kilogram",), "g": ("gram",), "mg": ("milligram",), "μg": ("microgram",),
    "µg": ("microgram",), "ng": ("nanogram",), "t": ("metric_ton",), "Mt": ("megametric_ton",),
    "kt": ("kilometric_ton", "knot"), "oz": ("ounce", "fluid_ounce"), "lb": ("pound",), "lbs": ("pound",),
    "s": ("second",), "ms": ("millisecond",), "μs": ("microsecond",), "µs": ("microsecond",), "ns": ("nanosecond",),
    "min": ("minute",), "h": ("hour",), "hr": ("hour",), "hrs": ("hour",), "d": ("day",), "yr": ("year",),
    "wk": ("week",), "l": ("liter",), "L": ("liter",), "ml": ("milliliter",), "mL": ("milliliter",),
    "μl": ("microliter",), "μL": ("microliter",), "µl": ("microliter",), "dl": ("deciliter",), "dL": ("deciliter",),
    "hl": ("hectoliter",), "hL": ("hectoliter",), "gal": ("gallon",), "bbl": ("barrel",), "hp": ("horsepower",),
    "W": ("watt",), "kW": ("kilowatt",), "kw": ("kilowatt",), "MW": ("megawatt",), "mW": ("milliwatt",),
    "GW": ("gigawatt",), "TW": ("terawatt",), "Wh": ("watt_hour",), "kWh": ("kilowatt_hour",),
    "kwh": ("kilowatt_hour",),
    "MWh": ("megawatt_hour",), "GWh": ("gigawatt_hour",), "TWh": ("terawatt_hour",),
    "°": ("degree",), "º": ("degree",), "°C": ("degree_Celsius",), "ºC": ("degree_Celsius",), "'C": ("degree_Celsius",),
    "° C": ("degree_Celsius",), "° F": ("degree_Fahrenheit",), "℃": ("degree_Celsius",), "℉": ("degree_Fahrenheit",),
    "degC": ("degree_Celsius",), "degF": ("degree_Fahrenheit",), "°F": ("degree_Fahrenheit",),
    "ºF": ("degree_Fahrenheit",), "K": ("kelvin",), "°K": ("kelvin",), "kph": ("kilometer/hour",),
    "kmh": ("kilometer/hour",), "kmph": ("kilometer/hour",), "mph": ("mile/hour",), "mpg": ("mile/gallon",),
    "kB": ("kilobyte",), "KB": ("kilobyte",), "MB": ("megabyte",), "mb": ("megabyte", "megabit"), "GB": ("gigabyte",),
    "TB": ("terabyte",), "Mb": ("megabit",), "Gb": ("gigabit",), "Mbps": ("megabit/second",),
    "Gbps": ("gigabit/second",),
    "kbps": ("kilobit/second",), "Hz": ("hertz",), "kHz": ("kilohertz",), "MHz": ("megahertz",), "GHz": ("gigahertz",),
    "Pa": ("pascal",), "hPa": ("hectopascal",), "kPa": ("kilopascal",), "MPa": ("megapascal",), "GPa": ("gigapascal",),
    "V": ("volt",), "mV": ("millivolt",), "kV": ("kilovolt",), "A": ("ampere",), "mA": ("milliampere",),
    "J": ("joule",), "kJ": ("kilojoule",), "MJ": ("megajoule",), "N": ("newton",), "kN": ("kilonewton",),
    "Nm": ("newton*meter",), "mol": ("mole",), "mmol": ("millimole",), "nmol": ("nanomole",), "μmol": ("micromole",),
    "eV": ("electron_volt",), "keV": ("kiloelectron_volt",), "MeV": ("megaelectron_volt",),
    "GeV": ("gigaelectron_volt",), "M": ("molar",), "mM": ("millimolar",), "μM": ("micromolar",), "µM": ("micromolar",),
    "nM": ("nanomolar",), "rpm": ("revolutions_per_minute",), "dB": ("decibel",),
    "kms": ("kilometer",), "cc": ("centimeter**3",), "bar": ("bar",),
    "psi": ("pound_force_per_square_inch", "pound/inch**2"),
    "mbar": ("millibar",), "ksi": ("kip_per_square_inch", "kilopound/inch**2"), "C": ("coulomb", "degree_Celsius"),
    "F": ("farad", "degree_Fahrenheit"), "kcal": ("kilocalorie",), "ka": ("kiloyear",), "Ma": ("megayear",),
    "pp": ("percentage_point",),
    "mL/L": ("milliliter/liter",), "bps": ("basis_point", "bit/second"),
}  # fmt: skip

CURRENCY_SIGNS: dict[str, tuple[str, ...]] = {
    "$": ("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN"),
    "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"), "₽": ("RUB",), "₴": ("UAH",), "₸": ("KZT",),
    "֏": ("AMD",), "₼": ("AZN",), "₺": ("TRY",), "₹": ("INR",), "₩": ("KRW",), "₪": ("ILS",), "₱": ("PHP",),
    "₫": ("VND",), "฿": ("THB",), "₦": ("NGN",), "US$": ("USD",), "$US": ("USD",), "A$": ("AUD",), "AU$": ("AUD",),
    "$A": ("AUD",), "C$": ("CAD",), "CA$": ("CAD",), "NZ$": ("NZD",), "$NZ": ("NZD",), "HK$": ("HKD",), "S$": ("SGD",),
    "SG$": ("SGD",), "NT$": ("TWD",), "R$": ("BRL",), "Mex$": ("MXN",), "MX$": ("MXN",), "Z$": ("ZWL",),
    "CN¥": ("CNY",),
    "JP¥": ("JPY",), "RM": ("MYR",), "Rs": ("INR", "PKR", "LKR", "NPR"), "Rs.": ("INR", "PKR", "LKR", "NPR"),
    "Rp": ("IDR",), "RMB": ("CNY",), "STG": ("GBP",), "Fr": ("CHF",), "kr": ("SEK", "NOK", "DKK"),
}  # fmt: skip
"""Signs that stand before an amount of money, some after it. One letter's case does not count before `$`."""

SIGNS = "$€£¥₽₴₸֏₼₺₹₩₪₱₫฿₦"
"""The signs that are no letters."""
