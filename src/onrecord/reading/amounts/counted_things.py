"""What a number counts, as far as the noun after it tells: people, ships, states, and what is none of these."""

import re
from collections.abc import Iterable

__all__ = ["are_counted", "counts_another", "counts_its_own"]

_NOUNS = {
    "people": """
        people person persons man men woman women children boys girls adults troops soldiers servicemen servicewomen
        personnel fighters militants insurgents rebels officers commandos paratroopers marines sailors airmen pilots
        guards guardsmen peacekeepers conscripts reservists recruits veterans residents citizens civilians inhabitants
        voters participants students pupils teachers doctors medics refugees migrants delegates observers protesters
        demonstrators workers employees staff officials experts specialists journalists prisoners detainees hostages
        victims passengers athletes players crew crews crewmen leaders ministers presidents
        deputies lawmakers policemen police servicemembers
    """,
    "vehicles": "tank tanks vehicle vehicles truck trucks car cars lorry lorries bus buses carriers",
    "aircraft": "aircraft plane planes airplanes aeroplanes jet jets helicopter helicopters drone drones warplanes",
    "ships": "ship ships vessel vessels boat boats warship warships submarine submarines frigates ferries tankers",
    "weapons": "missile missiles rocket rockets gun guns howitzers shells rifles bombs mines weapons mortars",
    "items": "pieces items",
    "states": "country countries state states nation nations republics",
    "settlements": "city cities town towns village villages",
    "buildings": "house houses home homes building buildings school schools hospital hospitals apartments",
    "households": "family families household households",
    "animals": "horse horses dog dogs cow cows goats camels sheep cattle",
    "writings": "page pages treaty treaties agreement agreements document documents resolutions",
    "votes": "vote votes ballot ballots",
    "occasions": (
        "times occasions exercise exercises drill drills meetings summits flights sorties attacks strikes rounds"
    ),
}
_KINDS = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()}
_OF_A_YEAR = frozenset(["occasions", "writings", "votes", "states"])
"""Kinds of things that a year is said of as well (`the 2018 drills`)."""
_PLURALS = frozenset(
    ["people", "men", "women", "children", "personnel", "staff", "police", "servicemen", "guardsmen", "aircraft"]
)
_HARDWARE = frozenset(["vehicles", "aircraft", "ships", "weapons", "items"])
_OF_ANYTHING = frozenset(["members", "member", "items", "pieces", "units"])
"""Units that count whatever there is."""
_STOPS = """
    and or but of in from to at on for with by as than that which who whose when while where was were is are has have
    had will would a an the this these those it they he she took came went left
"""
_STOP = frozenset(_STOPS.split())
_WORD = re.compile(r"[\s-]*([^\W\d_][\w'’-]*)")
_MOST_WORDS = 4
_LIKE_PEOPLE = re.compile(r".*(?:ers|ors|ists|ians|ees|ants|ents|men|ics|folk)")
_SHORTEST_PLURAL = 4


def are_counted(word: str) -> bool:
    """Tell whether a word is a plural of people or things, of which there may be thousands."""
    return _KINDS.get(word, "occasions") not in _OF_A_YEAR and _is_plural(word)


def _is_plural(word: str) -> bool:
    """Tell whether a word is a plural, as far as its ending tells."""
    return (word.endswith("s") and not word.endswith("ss")) or word in _PLURALS


def counts_another(after: str, unit: str, others: Iterable[str] = ()) -> bool:
    """Tell whether a number plainly counts something else than a unit.

    It does where the noun after it is known, is nothing of what the unit counts, and no noun of the unit's kind follows
    (`12 tanks`, but not `12 tank crew members`, are no people); or where another number in the same words stands before
    the unit's own noun, and this one before another plural.

    Args:
        after: the words that follow the number.
        unit: the property's unit; a number without one counts anything.
        others: the words that follow the other numbers.
    """
    own = _noun_of(unit)
    nouns = tuple(_run(after))
    if not own or not nouns or counts_its_own(after, unit):
        return False
    if any(_differ(own, noun) for noun in nouns if _is_plural(noun)):
        return not (_KINDS.get(own) == "people" and any(_are_like_people(noun) for noun in nouns))
    return _is_another_plural(nouns[0], own) and any(counts_its_own(other, unit) for other in others)


def counts_its_own(after: str, unit: str) -> bool:
    """Tell whether the words after a number name its unit, or a kind of it."""
    own = _noun_of(unit)
    kind = _KINDS.get(own, own)
    return any(
        noun in {own, f"{own}s", own.removesuffix("s")} or kind in {_KINDS.get(noun), _KINDS.get(f"{noun}s")}
        for noun in _run(after)
    )


def _differ(own: str, noun: str) -> bool:
    """Tell whether two nouns are of different kinds, as far as both are known; what is made of metal is of one."""
    one, other = _KINDS.get(own), _KINDS.get(noun)
    if one is None or other is None:
        return False
    return one != other and not {one, other} <= _HARDWARE


def _noun_of(unit: str) -> str:
    """Return the noun of a unit; empty where it counts anything."""
    words = unit.lower().replace("_", " ").split()
    return words[-1] if words and words[-1] not in _OF_ANYTHING else ""


def _run(after: str) -> Iterable[str]:
    """Yield the words that follow a number at once, at most four, up to one that ends its phrase."""
    at = 0
    for _ in range(_MOST_WORDS):
        match = _WORD.match(after, at)
        if match is None or match[1].lower() in _STOP:
            return
        yield match[1].lower() if not match[1][0].isupper() else ""
        at = match.end()


def _is_another_plural(noun: str, own: str) -> bool:
    """Tell whether a word is the plural of something else than a noun; endings tell who is one of the people."""
    if len(noun) < _SHORTEST_PLURAL or not noun.endswith("s") or noun.endswith("ss"):
        return False
    return _KINDS.get(own) != "people" or not _are_like_people(noun)


def _are_like_people(noun: str) -> bool:
    return noun not in _KINDS and _LIKE_PEOPLE.fullmatch(noun) is not None
