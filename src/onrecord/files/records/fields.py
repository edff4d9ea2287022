"""Reading the fields of one record as what they mean: texts, ids, times, durations, quantities."""

from collections.abc import Callable
from typing import Any, TypeVar

from onrecord.files.parsing.faults import shorten
from onrecord.files.records.ledger import Ledger, Record, as_written
from onrecord.model.positions import Key
from onrecord.model.quantities import Quantity, parse_count, parse_quantity
from onrecord.model.times import Time, parse_time
from onrecord.model.times.durations import Duration, parse_duration

__all__ = ["Fields"]

T = TypeVar("T")


class Fields:
    """The fields of one record that has the shape the schema gives.

    What cannot be read is written into the ledger, and the field counts as left out.

    Args:
        record: the record.
        ledger: the book.
    """

    def __init__(self, record: Record, ledger: Ledger) -> None:
        self.record = record
        self._ledger = ledger

    def has(self, *keys: Key) -> bool:
        """Tell whether a field is written."""
        value: Any = self.record.fields
        for key in keys:
            if isinstance(value, dict) and key not in value:
                return False
            value = value[key]
        return True

    def text(self, *keys: Key) -> str:
        """Return a text; empty when it is left out."""
        return str(self.record.value(keys)) if self.has(*keys) else ""

    def texts(self, *keys: Key) -> tuple[str, ...]:
        """Return a list of texts, or one text as a list of it; empty when it is left out."""
        if not self.has(*keys):
            return ()
        value = self.record.value(keys)
        return (value,) if isinstance(value, str) else tuple(value)

    def flag(self, *keys: Key) -> bool | None:
        """Return `true` or `false`; None when it is left out."""
        return self.text(*keys) == "true" if self.has(*keys) else None

    def time(self, *keys: Key) -> Time | None:
        """Return a time; None when it is left out or cannot be read."""
        return self._parsed(parse_time, "time", keys)

    def moment(self, *keys: Key) -> Time | None:
        """Return a time that is no extent; None when it is left out or cannot be read."""
        made = self.time(*keys)
        if made is not None and made.kind == "extent":
            first, _, second = made.text.partition("/")
            self.blame(
                "F009",
                keys,
                f"`{keys[-1]}` is some moment, and `{shorten(made.text)}` is an extent: for some "
                f"day in it write `[{first.strip('.')}..{second.strip('.')}]`",
            )
            return None
        return made

    def duration(self, *keys: Key) -> Duration | None:
        """Return a duration; None when it is left out or cannot be read."""
        return self._parsed(parse_duration, "duration", keys)

    def quantity(self, *keys: Key) -> Quantity | None:
        """Return a quantity; None when it is left out or cannot be read."""
        return self._parsed(parse_quantity, "number", keys)

    def count(self, *keys: Key) -> Quantity | None:
        """Return a quantity without a unit; None when it is left out or cannot be read."""
        return self._parsed(parse_count, "number", keys)

    def blame(self, rule: str, keys: tuple[Key, ...], message: str, offset: int = 0) -> None:
        """Write down what is wrong with a field; the record is then out of the corpus."""
        self._ledger.blame(self.record, rule, keys, message, offset)

    def _parsed(self, parse: Callable[[str], T], kind: str, keys: tuple[Key, ...]) -> T | None:
        if not self.has(*keys):
            return None
        text = as_written(self.record.value(keys))
        try:
            return parse(text)
        except ValueError as error:
            message = getattr(error, "message", "it cannot be read")
            self.blame(
                "F010", keys, f"`{shorten(text)}` cannot be read as a {kind}: {message}", getattr(error, "index", 0)
            )
            return None
