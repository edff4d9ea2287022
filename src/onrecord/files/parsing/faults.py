"""What is wrong in one file, before anybody knows which record it stands in."""

from onrecord.model.frozen import dataclass

__all__ = ["NO_PLAIN_SPACE", "Fault", "shorten", "told_of_space"]

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
