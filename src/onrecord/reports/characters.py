"""Characters that act instead of being read: shown, so that no source can steer a terminal or hide its words."""

import re

__all__ = ["one_line", "readable"]

# C0 and C1 controls but for tab and line feed, bidirectional embeddings, overrides and isolates, line and paragraph
# separators, halves of surrogate pairs, and the two that no XML may hold.
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_LAST_C0 = 0x1F
_PICTURES = 0x2400
_DELETE = 0x7F


def readable(text: str) -> str:
    """Return a text with every acting character replaced by a visible sign; tabs and line ends stay.

    A carriage return before a line feed is dropped. C0 controls become their Unicode control pictures, the others
    their code point, as in `‹U+202E›`.
    """
    return _ACTING.sub(_sign, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """Return a text on one line: runs of white space become one space, and acting characters become visible."""
    return readable(re.sub(r"[ \t\r\n]+", " ", text)).strip()


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= _LAST_C0:
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else f"‹U+{code:04X}›"
