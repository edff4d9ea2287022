"""The table of rules: rows of those with engines elsewhere, and those that are a file each, loaded when asked for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from onrecord.model.rules.installed import Offer, Plugin, is_code, load, offers, plugins_of
from onrecord.model.rules.rule import Rule

__all__ = ["RuleTable"]

_FAMILIES = "FSQGTMVID"
_RULE_FILE = re.compile(r"(?P<code>[a-z]\d{3})_\w+")
"""How the file of a rule is called: its code, and a word for what it asks."""


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
        return plugins_of((offer, self._problem(offer)) for offer in self._offers)

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
        rule, problem = load(offer)
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
        return offers(self._own | self._files.keys())

    @cached_property
    def _offered(self) -> dict[str, Offer]:
        """Return the offers by code, but for those whose code is onrecord's own or none at all."""
        own = self._own | self._files.keys()
        return {offer.code: offer for offer in self._offers if offer.code not in own and is_code(offer.code)}

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
