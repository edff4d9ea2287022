"""English: all that tells a time, put together for the readers."""

from onrecord.reading.language import listed
from onrecord.reading.languages.en import time_words as words
from onrecord.reading.languages.en.order import ORDER
from onrecord.reading.languages.en.time_patterns import POINTS, SPANS
from onrecord.reading.languages.en.units import UNITS
from onrecord.reading.times.words import TimeWords

__all__ = ["TIMES"]

TIMES = TimeWords(
    classes=words.WORDS,
    phrases=words.PREPOSITIONS,
    points=POINTS,
    spans=SPANS,
    capitals=words.CASE_MATTERS,
    first_names=words.FIRST_NAMES,
    not_surnames=words.NOT_SURNAMES,
    before_a_month=words.BEFORE_A_MONTH,
    days_with_names=listed("Day Night Eve"),
    name_no_day=listed("the this that one each every a some any all another per"),
    long_units=words.LONG,
    long="long",
    folds=words.FOLD,
    fiscal_year=r"fy(?:[0-9]{2}|[0-9]{4})",
    dated=frozenset(["from", "from the", "dated", "dated from"]),
    over=words.OVER,
    under=words.UNDER,
    below=words.BELOW,
    deniers=words.DENIERS,
    after_a_year=words.AFTER_A_YEAR,
    functions=listed("""
        was were is are had has have will would this its his her their there we during under near so not no only also
        then where than did does do that
    """),
    parts_a_clause=words.PARTS_A_CLAUSE,
    year_leads=listed("back early late later and but then also , -"),
    year_openers=listed("in during"),
    after_leads=listed("its his"),
    year_follows=listed("in"),
    year_links=listed("back"),
    future=words.FUTURE,
    planned=words.PLANNED,
    targets=words.TARGETS,
    target_prepositions=listed("for"),
    target_of=listed("of"),
    would=words.WOULD,
    past=words.PAST,
    past_ending="ed",
    not_past=words.NOT_PAST,
    present=words.PRESENT,
    passive=words.PASSIVE,
    perfect=words.PERFECT,
    put_to=words.PUT_TO,
    determiners=words.DETERMINERS,
    degrees=words.DEGREES,
    reporting=words.REPORTING,
    negations=listed("not never cannot nor no"),
    negated_ending="t",
    no="no",
    or_then=(listed("on from at in during"), listed("or and")),
    puts_off=r"(?:postpon|delay|adjourn|deferr|reschedul|suspend|extend)\w*|push\w*|put",
    moved=listed("postponed rescheduled delayed"),
    was_moved=(
        r"(?:was|were|be|been|being|is|are|got)\s+(?:later\s+|now\s+)?"
        r"(?:moved|shifted|changed|switched|put\s+(?:off|back)|pushed\s+back|brought\s+forward)$"
    ),
    moves=(
        r"(?:mov|shift|chang|switch|postpon|delay|reschedul|adjourn|deferr|defer|extend|prolong)(?:e|es|ed|ing|s)?"
        r"|push\w*|brought|put"
    ),
    of_one_time=r"(?<!\w)(?:nights?|evenings?|overnight|between|sometime|some\s(?:time|point|day|moment))(?!\w)",
    goes_on=r"run|runs|ran|running|last(?:s|ed|ing)|continu(?:e|es|ed|ing)|underway|conducted|held|place",
    years_before=listed("year early mid late"),
    singular=("ss", "us", "is"),
    no_nouns=listed("as does has his is its this thus us was"),
    plural="s",
    counted=listed("men people percent staff women children aircraft voters km kg"),
    numbered=listed("article block bus flight highway model page paragraph resolution room route section"),
    articles=listed("the its their these those all"),
    amounts_before=listed("about around at least most nearly of over some than under with") | {"up to"},
    no_measures=listed("second g h l s t"),
    kinds_of_year=listed("fiscal financial calendar academic"),
    within=listed("in within"),
    at_the_end_of=listed("in"),
    for_years=listed("for"),
    in_a_year=listed("in"),
    some=listed("some"),
    the=listed("the"),
    between=listed("between"),
    every=listed("every each"),
    units=UNITS,
    weekdays_end="days",
    order=ORDER,
)
"""The words of English that tell a time."""
