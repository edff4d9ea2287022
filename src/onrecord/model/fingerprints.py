"""Fingerprints, version 1: what a finding is about, never where it stands.

They hold no line number and do not depend on the order of files, claims or values, so that a report can be
compared with an earlier one and a finding keeps its name while the files around it are edited.
"""

import hashlib
import json
from collections.abc import Iterable

__all__ = ["comparison_fingerprint", "grounding_fingerprint", "quotation_fingerprint", "record_fingerprint"]


def comparison_fingerprint(rule: str, subject: str, property_: str, values: Iterable[str]) -> str:
    """Return the fingerprint of a comparison: rule, subject, property, and the normalised clashing values."""
    return _digest("comparison", rule, subject, property_, *sorted(set(values)))


def quotation_fingerprint(claim: str, source: str, quote: str) -> str:
    """Return the fingerprint of a finding about a quotation: claim, source and the quotation."""
    return _digest("quotation", claim, source, quote)


def grounding_fingerprint(rule: str, claim: str, source: str, field: str, value: str) -> str:
    """Return the fingerprint of a finding about what a quotation carries: rule, claim, source, field and value."""
    return _digest("grounding", rule, claim, source, field, value)


def record_fingerprint(rule: str, path: str, what: str) -> str:
    """Return the fingerprint of a finding about a file or a record: rule, file, and what is meant in it."""
    return _digest("record", rule, path, what)


def _digest(*parts: str) -> str:
    written = json.dumps(["1", *parts], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("ascii")).hexdigest()[:32]
