"""The table of rules: rows of those with engines elsewhere, and those that are a file each, loaded when asked for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from onrecord.model.rules.rule import Rule

__all__ = ["RuleTable"]

_FAMILIES = "FSQGTMVID"
_RULE_FILE = re.compile(r"(?P<code>[a-z]\d{3})_\w+")
"""How the file of a rule is called: its code, and a word for what it asks."""


class RuleTable(Mapping[str, Rule]):
    """Every rule by its code, in the order of the families.

    A rule that is a file of its own is loaded when it is first asked for: which codes there are is known without.

    Args:
        rows: the rules whose engines stand elsewhere.
        package: the package in and below which every module named `CODE_words` holds a rule as its `RULE`.
    """

    def __init__(self, rows: Iterable[Rule], package: str) -> None:
        self._loaded = {rule.code: rule for rule in rows}
        self._files = _rule_files(package)
        self._codes = dict.fromkeys(sorted({*self._loaded, *self._files}, key=_order))

    def __getitem__(self, code: str) -> Rule:
        """Return a rule.

        Raises:
            KeyError: no rule has this code.
        """
        if code not in self._loaded:
            self._loaded[code] = import_module(self._files[code]).RULE
        return self._loaded[code]

    def __contains__(self, code: object) -> bool:
        return code in self._codes

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


def _order(code: str) -> tuple[int, str]:
    """Order by family, unknown ones last, and by number."""
    return (_FAMILIES + code[0]).index(code[0]), code


def _rule_files(package: str) -> dict[str, str]:
    """Return from the code of each rule to the name of the module that holds it; nothing is imported."""
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    return dict(_files_below(list(places or ()), f"{package}."))


def _files_below(places: list[str], prefix: str) -> Iterator[tuple[str, str]]:
    for module in iter_modules(places):
        found = _RULE_FILE.fullmatch(module.name)
        if module.ispkg:
            yield from _files_below([f"{place}/{module.name}" for place in places], f"{prefix}{module.name}.")
        elif found is not None:
            yield found["code"].upper(), f"{prefix}{module.name}"
