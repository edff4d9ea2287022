"""Words in quotation marks."""

import re
from collections.abc import Iterator

from onrecord.authoring.proposals import Proposal
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Passage

__all__ = ["speech"]

_QUOTED = re.compile(r"[\"“«„](?P<words>[^\"“”«»„]{3,400})[\"”»“]")


def speech(passage: Passage) -> Iterator[Proposal]:
    """Yield the words that a passage has in quotation marks."""
    for match in _QUOTED.finditer(passage.text):
        words = match["words"].strip().rstrip(",")
        yield Proposal(PropertyType.TEXT, words, match[0], passage.start + match.start())
