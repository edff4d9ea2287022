"""What is read in a source of any language: words that negate, where nothing tells which language they are of."""

__all__ = ["HAN_NEGATION", "NEGATION"]

NEGATION = (
    r"\b(?:not|never|no|nor|neither|none|nobody|noone|nothing|nowhere|cannot|hardly|scarcely)\b|\w+n't\b|\bno one\b"
)
"""Words that negate, as a pattern on folded text; letter case does not count."""

HAN_NEGATION = r"[不没沒無无未非勿莫]"
"""Signs of Han script that negate, also within a longer word."""
