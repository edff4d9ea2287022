"""A dispute ready to paste: a finding's own claims, for a curator to give the reason."""

from collections.abc import Iterable
from datetime import date

__all__ = ["joined_stanzas", "stanza_of", "with_review"]

_HEAD = "disputes:\n"
_LONGEST_NAME = 180
_SIDES = 2


def stanza_of(subject: str, property_: str, claims: Iterable[str], fingerprint: str) -> str:
    """Return a dispute that is a whole fact file as it stands; one that has `disputes:` already takes its items.

    A claim that is alone in what it says has no side to disagree with, and gets no dispute.

    Args:
        subject: id of the subject, with the property a part of the dispute's id.
        property_: id of the property.
        claims: ids of the claims that disagree.
        fingerprint: the finding's; its beginning tells one dispute about the property from another.
    """
    between = sorted(set(claims))
    if len(between) < _SIDES:
        return ""
    name = f"{subject}-{property_}"[:_LONGEST_NAME].rstrip("-_")
    lines = (
        f"  - id: {name}-{fingerprint[:6]}",
        f"    between: [{', '.join(between)}]",
        "    reason: Say here why these claims may stand side by side.",
    )
    return _HEAD + "\n".join(lines) + "\n"


def joined_stanzas(stanzas: Iterable[str]) -> str:
    """Return several stanzas as one; empty ones count for nothing."""
    items = "".join(stanza.removeprefix(_HEAD) for stanza in stanzas)
    return items and _HEAD + items


def with_review(stanza: str, today: date) -> str:
    """Return a stanza with a day of review one year from today; an empty one as it is."""
    if not stanza:
        return stanza
    last_day_of_february = (today.month, today.day) == (2, 29)
    review = today.replace(year=today.year + 1, day=28 if last_day_of_february else today.day)
    return f"{stanza}    review_by: {review.isoformat()}\n"
