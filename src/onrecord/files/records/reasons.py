"""Reasons that curators give: why a claim is withdrawn, why a field is not in the words."""

from collections.abc import Iterator, Mapping

from onrecord.files.records.ledger import Ledger, Record
from onrecord.model.claims import is_reason
from onrecord.model.positions import Key

__all__ = ["check_reasons", "inferred_of"]


def inferred_of(value: str | Mapping[str, str]) -> dict[str, str]:
    """Return from each field to why it is not in the words (`*` is all of it); what is no reason lets none off."""
    reasons = {"*": value} if isinstance(value, str) else value
    return {name: why for name, why in reasons.items() if is_reason(why)}


def check_reasons(record: Record, ledger: Ledger) -> None:
    """Write down what is no reason under `withdrawn` and `inferred`.

    The claim stays in the corpus, and is checked as if it were not there.
    """
    given = list(_given(record))
    for keys, why in given:
        if is_reason(why):
            continue
        field = keys[0]
        of = f" of `{keys[1]}`" if len(keys) > 1 else ""
        does = "takes the claim out" if field == "withdrawn" else "lets a field off"
        message = (
            f"“{why.strip()}” is no reason: `{field}`{of} {does} only with one. Say why, or take it out; the claim is "
            "checked as if it were not there"
        )
        about = ".".join(("claims", record.id, *map(str, keys)))
        ledger.report("F014", record.place(keys), message, about=about, claims=(record.id,))
    ledger.passed("F014", sum(is_reason(why) for _, why in given))


def _given(record: Record) -> Iterator[tuple[tuple[Key, ...], str]]:
    withdrawn, inferred = record.fields.get("withdrawn"), record.fields.get("inferred")
    if isinstance(withdrawn, str):
        yield ("withdrawn",), withdrawn
    if isinstance(inferred, str):
        yield ("inferred",), inferred
    elif isinstance(inferred, Mapping):
        yield from ((("inferred", name), why) for name, why in inferred.items() if isinstance(why, str))
