"""Rules: one row each, and the table of them all: with engines elsewhere, a file each, or brought by packages.

A rule that is a file of its own is loaded when it is asked for. Installed packages bring rules through entry points of
the group `onrecord.rules`, each named by its rule's code.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from onrecord.model.verdicts import Severity

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = [
    "Aspect",
    "Offer",
    "Plugin",
    "Rule",
    "RuleTable",
]

_GROUP = "onrecord.rules"
_CODE = re.compile(r"[A-Z]\d{3}")
_FAMILIES = "FSQGTMVID"
_RULE_FILE = re.compile(r"(?P<code>[a-z]\d{3})_\w+")
"""How the file of a rule is called: its code, and a word for what it asks."""


class Aspect(StrEnum):
    """What of a record a rule looks at: pytest makes one item of each."""

    QUOTES = "quotes"
    VALUE = "value"
    AGREEMENT = "agreement"
    FILE = "file"


_ASPECT_OF_FAMILY = {
    "Q": Aspect.QUOTES, "G": Aspect.VALUE,
    "T": Aspect.AGREEMENT, "M": Aspect.AGREEMENT, "V": Aspect.AGREEMENT, "I": Aspect.AGREEMENT,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that is checked.

    Args:
        code: a letter for the family and three digits.
        name: a readable name, in lower case with hyphens.
        summary: one line: when it fires.
        explanation: a paragraph or more of Markdown for a curator: what it checks, why, and how to mend it.
        example: a short fact file or message, as Markdown's fenced block would hold it.
        severity: what its findings weigh unless the settings say otherwise.
        off_by_default: it runs only where the settings give it a severity.
    """

    code: str
    name: str
    summary: str
    explanation: str
    example: str
    severity: Severity = Severity.ERROR
    off_by_default: bool = False

    @property
    def aspect(self) -> Aspect:
        """What of a record it looks at: its family says so, unless it is a rule of its own kind."""
        return _ASPECT_OF_FAMILY.get(self.code[0], Aspect.FILE)


@dataclass(frozen=True, slots=True)
class Plugin:
    """What an installed package brings.

    Args:
        name: the package's name.
        version: its version.
        rules: the codes of its rules that are run, sorted.
        problems: why others are not, in plain words.
    """

    name: str
    version: str
    rules: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """One rule that a package offers.

    Args:
        code: its code: the name of its entry point.
        package: the package's name.
        version: the package's version.
        entry: leads to the rule; nothing is imported before it is loaded.
        problem: why it cannot be used, as far as that is known; empty where nothing speaks against it.
    """

    code: str
    package: str
    version: str
    entry: "EntryPoint"
    problem: str = ""


def _is_code(name: str) -> bool:
    """Tell whether a name is a rule's code: a capital letter and three digits."""
    return _CODE.fullmatch(name) is not None


def _offers_of_packages(own: Iterable[str]) -> tuple[Offer, ...]:
    """Return the rules that installed packages offer, sorted; those whose codes cannot stand have a problem.

    Args:
        own: the codes of onrecord's own rules.
    """
    taken, found = frozenset(own), tuple(sorted(_found(), key=lambda row: (row.code, row.package)))
    by_code: dict[str, list[Offer]] = defaultdict(list)
    for offer in found:
        by_code[offer.code].append(offer)
    return tuple(replace(offer, problem=_fault_of_code(offer, by_code[offer.code], taken)) for offer in found)


def _found() -> Iterator[Offer]:
    if not _may_be_some():
        return
    from importlib.metadata import entry_points

    for entry in entry_points(group=_GROUP):
        package = entry.dist.name if entry.dist is not None else "an unnamed package"
        yield Offer(entry.name, package, entry.dist.version if entry.dist is not None else "", entry)


def _may_be_some() -> bool:
    """Tell whether a package may bring a rule: whether one on the path names the group at all.

    The library that reads what packages declare takes as long to import as a small project takes to check. What it
    would find elsewhere than in a readable file below the path (an archive, another finder) may be one.
    """
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return True
    places = [Path(place) for place in sys.path]
    declared = (file for place in places for file in place.glob("*.*-info/entry_points.txt"))
    try:
        return any(row.suffix == ".egg" or row.is_file() for row in places) or any(
            _GROUP.encode() in file.read_bytes() for file in declared
        )
    except OSError:
        return True


def _fault_of_code(offer: Offer, all_of_it: list[Offer], own: frozenset[str]) -> str:
    if not _is_code(offer.code):
        return f"`{offer.code}` is no code of a rule: a code is a capital letter and three digits"
    if offer.code in own:
        return f"it brings a rule {offer.code}, which is a code of onrecord's own: its rule is not run"
    others = [f"{row.package} {row.version}" for row in all_of_it if row is not offer]
    return f"{' and '.join(others)} brings a rule {offer.code} too: neither is run" if others else ""


def _load(offer: Offer) -> tuple[Rule, str]:
    """Return the rule that is offered, and why it cannot be used: then a row that says so stands in its place.

    Whatever goes wrong in a package is its own affair, and ends nothing here.
    """
    problem = offer.problem
    if not problem:
        try:
            made = offer.entry.load()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - anything can go wrong in another's module
            problem = f"its rule {offer.code} cannot be loaded: {type(error).__name__}: {error}"
        else:
            problem = _fault_of_rule(offer, made)
            if not problem:
                return made, ""
    summary = f"A rule of {offer.package} {offer.version} that cannot be used."
    row = Rule(
        code=offer.code,
        name="not-usable",
        summary=summary,
        explanation=f"The package {offer.package} {offer.version} cannot be used for this: {problem}.",
        example="",
        severity=Severity.WARNING,
    )
    return row, problem


def _fault_of_rule(offer: Offer, made: object) -> str:
    if not isinstance(made, Rule) or not callable(getattr(made, "check", None)):
        return f"what it brings as {offer.code} is no rule with a check"
    if made.code != offer.code:
        return f"its rule {offer.code} calls itself {made.code}"
    texts = (made.name, made.summary, made.explanation, made.example)
    if not all(isinstance(text, str) for text in texts) or not isinstance(made.severity, Severity):
        return f"the row of its rule {offer.code} holds what it cannot"
    return ""


def _plugins_of(rows: Iterable[tuple[Offer, str]]) -> tuple[Plugin, ...]:
    """Return the packages behind some offers, sorted by name, each with what of it is run and what is not.

    Args:
        rows: the offers, each with why it cannot be used; empty where it can.
    """
    by_package: dict[tuple[str, str], list[tuple[Offer, str]]] = defaultdict(list)
    for offer, problem in rows:
        by_package[offer.package, offer.version].append((offer, problem))
    return tuple(
        Plugin(
            name,
            version,
            rules=tuple(sorted(offer.code for offer, problem in found if not problem)),
            problems=tuple(sorted(problem for _, problem in found if problem)),
        )
        for (name, version), found in sorted(by_package.items())
    )


class RuleTable(Mapping[str, Rule]):
    """Every rule by its code, in the order of the families; those that installed packages bring are among them.

    A rule that is a file of its own is loaded when it is first asked for: which codes there are is known without.

    Args:
        rows: the rules whose engines stand elsewhere.
        package: the package in and below which every module named `CODE_words` holds a rule as its `RULE`.
    """

    def __init__(self, rows: Iterable[Rule], package: str) -> None:
        self._package = package
        self._loaded = {rule.code: rule for rule in rows}
        self._own = frozenset(self._loaded)
        self._problems: dict[Offer, str] = {}

    def __getitem__(self, code: str) -> Rule:
        """Return a rule; one that a package brings and that cannot be used is a row that says so.

        Raises:
            KeyError: no rule has this code.
        """
        if code not in self._loaded:
            self._loaded[code] = self._brought(code) if code in self._offered else import_module(self._files[code]).RULE
        return self._loaded[code]

    def __contains__(self, code: object) -> bool:
        return code in self._codes

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    @property
    def brought(self) -> frozenset[str]:
        """The codes of the rules that installed packages bring."""
        return frozenset(self._offered)

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The packages that bring rules; to know whether they can be used, these are loaded."""
        return _plugins_of((offer, self._problem(offer)) for offer in self._offers)

    @property
    def not_run(self) -> tuple[tuple[str, str], ...]:
        """The codes that packages bring rules for which cannot be used, each with the reason."""
        return tuple(
            (offer.code, f"{offer.package} {offer.version}: {problem}")
            for offer in self._offers
            if (problem := self._problem(offer)) and offer.code in self
        )

    def _problem(self, offer: Offer) -> str:
        if not offer.problem and offer.code in self._offered:
            self[offer.code]
        return offer.problem or self._problems.get(offer, "")

    def _brought(self, code: str) -> Rule:
        offer = self._offered[code]
        rule, problem = _load(offer)
        self._problems[offer] = problem
        return rule

    @cached_property
    def _files(self) -> dict[str, str]:
        """Return from the code of each rule that is a file to the name of its module; nothing is imported."""
        spec = find_spec(self._package)
        places = spec.submodule_search_locations if spec is not None else None
        return dict(_files_below(list(places or ()), f"{self._package}."))

    @cached_property
    def _offers(self) -> tuple[Offer, ...]:
        return _offers_of_packages(self._own | self._files.keys())

    @cached_property
    def _offered(self) -> dict[str, Offer]:
        """Return the offers by code, but for those whose code is onrecord's own or none at all."""
        own = self._own | self._files.keys()
        return {offer.code: offer for offer in self._offers if offer.code not in own and _is_code(offer.code)}

    @cached_property
    def _codes(self) -> dict[str, None]:
        return dict.fromkeys(sorted({*self._own, *self._files, *self._offered}, key=_order))


def _order(code: str) -> tuple[int, str]:
    """Order by family, unknown ones last, and by number."""
    return (_FAMILIES + code[0]).index(code[0]), code


def _files_below(places: list[str], prefix: str) -> Iterator[tuple[str, str]]:
    for module in iter_modules(places):
        found = _RULE_FILE.fullmatch(module.name)
        if module.ispkg:
            yield from _files_below([f"{place}/{module.name}" for place in places], f"{prefix}{module.name}.")
        elif found is not None:
            yield found["code"].upper(), f"{prefix}{module.name}"
