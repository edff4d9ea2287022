"""Why a text is no EDTF: which character is wrong, and what was probably meant."""

from onrecord.model.bounds import TimeError

__all__ = ["explain_date", "explain_value"]


def explain_value(text: str) -> TimeError:
    """Return what is wrong with a whole value."""
    return explain_date(text, 0, len(text))


def explain_date(text: str, start: int, end: int) -> TimeError:
    """Return what is wrong with the date that stands in `text[start:end]`."""
    return TimeError(f"`{text[start:end]}` is no date", start)
