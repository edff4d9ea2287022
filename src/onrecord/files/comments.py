"""Comments that YAML takes out of a curator's words in silence."""

from onrecord.files.faults import shorten
from onrecord.files.ledger import Ledger
from onrecord.files.record import Record
from onrecord.files.yaml_explain import quoted

__all__ = ["check_comments", "holds_words", "swallowed"]

_WORDS_OF_A_SOURCE = frozenset({"quote", "prefix", "suffix"})

_OWN_WORDS = frozenset(
    {
        "adjectives",
        "also",
        "context",
        "inferred",
        "metonyms",
        "name",
        "no_words",
        "note",
        "published_note",
        "publisher",
        "reason",
        "says",
        "title",
        "value",
        "withdrawn",
        "yes_words",
    }
)


def check_comments(record: Record, ledger: Ledger, *, words: bool) -> None:
    """Write down the comments that end unquoted words of a record.

    After a source's words every comment is refused. After a curator's own words only one that does not look
    like a comment is, since no space follows its mark: `Channel #1`.

    Args:
        record: the record.
        ledger: the book.
        words: whether the record's `value` is words of a source too.
    """
    for path, comment in record.comments.items():
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        of_a_source = key in _WORDS_OF_A_SOURCE or (words and path == ("value",))
        if of_a_source or (key in _OWN_WORDS and _looks_like_words(comment)):
            ledger.blame(record, "F006", path, swallowed(key, str(record.value(path)), comment))
    ledger.passed("F006", int(not ledger.is_out(record)))


def _looks_like_words(comment: str) -> bool:
    return comment[1:2] not in {"", " ", "\t", "#", "!"}


def swallowed(key: str, value: str, comment: str) -> str:
    """Say that a comment ends an unquoted value, and show the rewrite."""
    whole = f"{key}: {quoted(f'{value} {comment}'.strip())}"
    return (
        f"YAML takes `{shorten(comment)}` after the unquoted `{key}` for a comment; if it belongs to the "
        f"words, write "
        f"`{whole}`; if it is a remark, put quotation marks around the words before it"
    )


def holds_words(key: object) -> bool:
    """Tell whether a field holds words, so that a comment in place of its value may be part of them."""
    return key in _WORDS_OF_A_SOURCE or key in _OWN_WORDS
