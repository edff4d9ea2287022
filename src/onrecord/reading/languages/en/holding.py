"""Words that tell of an event that it is to be held: `will take place`, `was supposed to be hosted`."""

import re

__all__ = ["EVENT", "TO_BE_HELD", "TURNS"]

EVENT = r"(?:held|hosted|staged|conducted|opened|launched|signed|organi[sz]ed)"
"""Participles of what is done with an event."""

TO_BE_HELD = re.compile(
    rf"\b(?:(?:will|shall)\s+(?:\w+ly\s+)?(?:be\s+(?:\w+ly\s+)?{EVENT}|take\s+place|go\s+ahead|kick\s+off|begin|start)"
    rf"|to\s+be\s+{EVENT}|to\s+take\s+place|to\s+go\s+ahead"
    r"|(?:is|are|was|were)\s+(?:scheduled|planned|due|set|slated)\s+(?:for|to\s+(?:begin|start|kick\s+off)))\b"
)
"""Words by which an event is planned."""

TURNS = re.compile(
    r"n['’]t\b|\b(?:not|never|no\s+longer|instead|cancel\w*|postpon\w*|put\s+off|call\w*\s+off|drop\w*|shelv\w*|scrap\w*"
    r"|abandon\w*|mov(?:ed|ing)|delay\w*|suspend\w*|would)\b",
    re.IGNORECASE,
)
"""Words beside a plan after which it may not stand as it was."""
