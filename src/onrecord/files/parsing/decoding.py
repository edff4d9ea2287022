"""The bytes of a fact file as text, or why they are none; and how a fault in it is told."""

import re
from bisect import bisect_right

from onrecord.model.frozen import dataclass

__all__ = ["MAX_BYTES", "NO_PLAIN_SPACE", "Fault", "Lines", "decode", "shorten", "told_of_space"]

NO_PLAIN_SPACE = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
"""What looks like the space that YAML wants and is another character, as a pattern."""

_LONGEST_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong at one place of a text.

    Args:
        rule: code of the rule of family F.
        index: where it stands, in code points of the decoded text.
        message: what was found and what to write instead, in one line.
    """

    rule: str
    index: int
    message: str


def shorten(text: str) -> str:
    """Return a text on one line, its middle left out when it is long, for showing in a message."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[:500]).split())
    if len(line) <= _LONGEST_EXCERPT:
        return line
    return f"{line[: _LONGEST_EXCERPT - 20]} … {line[-15:]}"


def told_of_space(space: str) -> str:
    """Return what is said of a character that looks like a space and is none for YAML."""
    return f"an invisible character, U+{ord(space):04X}, stands here instead of a space: replace it with a plain space"


MAX_BYTES = 10_000_000
"""The most bytes that one fact file may have."""

_BYTE_ORDER_MARK = "\ufeff"
_LINE_END = re.compile(r"\r\n?|\n")
# What YAML 1.1 forbids, and the byte-order mark; what is allowed, negated, takes ten times as long to compile.
_NOT_ALLOWED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Lines:
    r"""The lines of a text; `\n`, `\r\n` and a lone `\r` end one, nothing else, as editors count them."""

    def __init__(self, text: str) -> None:
        self._starts = (0, *(match.end() for match in _LINE_END.finditer(text)))

    def place(self, index: int) -> tuple[int, int]:
        """Return the 1-based line and column of a code point."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def decode(data: bytes) -> tuple[str, Fault | None]:
    """Decode a fact file.

    Args:
        data: the bytes of the file.

    Returns:
        The text without its byte-order mark, and what forbids reading it. With a fault the text goes as far
        as it could be decoded, so that the fault's index lies in it.
    """
    if len(data) > MAX_BYTES:
        return "", Fault("F001", 0, f"the file has {len(data):,} bytes; a fact file may have {MAX_BYTES:,}: split it")
    if data.startswith(_UTF16_MARKS):
        return "", Fault("F001", 0, "the file is UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
        return before, Fault("F001", len(before), _not_utf8(data[error.start]))
    wrong = _NOT_ALLOWED.search(text)
    if wrong is None:
        return text, None
    return text, Fault("F001", wrong.start(), _not_a_character(text, wrong.group()))


def _not_utf8(byte: int) -> str:
    return (
        f"the byte 0x{byte:02X} is not UTF-8; the file looks as if it was saved in an older encoding "
        "(Latin-1, Windows-1252): save it as UTF-8"
    )


def _not_a_character(text: str, char: str) -> str:
    if text.count("\0") > len(text) // 4:
        return "every other byte is NUL, as in UTF-16; save the file as UTF-8"
    escape = f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"  # noqa: PLR2004 - one byte
    return (
        f"the invisible character U+{ord(char):04X} stands here; delete it, or write it as `{escape}` inside "
        "double quotes"
    )
