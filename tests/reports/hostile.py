"""The sample with something hostile in every string that people write: markup, scripts, controls, line ends."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, cast

from onrecord.documents import Document, Documents
from onrecord.model.findings import Span
from onrecord.report import Report
from reports.sample import sample

__all__ = ["PAYLOAD", "hostile"]

PAYLOAD = (
    "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    "<!--'\"]]>&amp;<b>{{7*7}}\x00\x1b[31m\x9b2J\u202e\u2066\ud800\r\n::error::owned%0A@octocat #1 "
    "[x](javascript:alert(1)) ![y](http://evil.example/p.png) `code` | - # 1. $x$ www.evil.example :tada: *a* _b_ ~c~"
)
# Fields whose words come from a closed list or a grammar, so that nobody can write anything else there.
_CLOSED = {
    "rule", "sha256", "kind", "type", "relation", "boundary", "precision", "tier", "text", "facts", "seeds", "severity",
    "passed", "fingerprint",
}  # fmt: skip
_OPEN_TEXT = {"Passage", "TextValue", "DiffPart"}


def hostile(payload: str = PAYLOAD) -> Report:
    """Return the report.

    Args:
        payload: what stands at the end of every string that people write.
    """
    return cast("Report", _spoilt(sample(), payload))


def _spoilt(value: Any, payload: str) -> Any:  # noqa: ANN401 - any value of a report
    if isinstance(value, Enum | Path):
        return value
    if isinstance(value, str):
        return value + payload if value else value
    if isinstance(value, Documents):
        by_source = {key + payload: _spoilt_document(row, payload) for key, row in value.by_source.items()}
        return Documents(by_source=by_source, changed=_spoilt(value.changed, payload))
    if is_dataclass(value) and not isinstance(value, type):
        return _spoilt_record(value, payload)
    if isinstance(value, Mapping):
        return {_spoilt(key, payload): _spoilt(row, payload) for key, row in value.items()}
    if isinstance(value, Span):
        return value
    if isinstance(value, tuple | frozenset):
        return type(value)(_spoilt(row, payload) for row in value)
    return value


def _spoilt_record(value: Any, payload: str) -> Any:  # noqa: ANN401 - any dataclass of a report
    made = {}
    for row in fields(value):
        old = getattr(value, row.name)
        closed = row.name in _CLOSED and not (row.name == "text" and type(value).__name__ in _OPEN_TEXT)
        made[row.name] = old if closed or row.name == "table" else _spoilt(old, payload)
    return type(value)(**made)


def _spoilt_document(document: Document, payload: str) -> Document:
    return Document(
        document.text + payload,
        source=document.source + payload,
        path=document.path + payload,
        body=document.body,
    )
