"""English: words from which drafts of claims are made.

The legend is that of `DraftingWords`.
"""

from onrecord.reading.drafting import DraftingWords
from onrecord.reading.language import listed

__all__ = ["DRAFTING"]

DRAFTING = DraftingWords(
    saying=r"""
        \b(?:said|says|told|announced|announces|stated|states|declared|denied|claimed|claims|accused|reported|reports
            |warned|admitted|promised|vowed|argued|added|insisted|implied|agreed)\b
    """,
    denied=r"""
        \b(?:
            not(?!\s+(?:only|just|merely|simply)\b) | never | no\s+longer | no | nor | neither | cannot
            | fail(?:s|ed|ing|ure)?\s+to | refus(?:es|ed|ing|al) | den(?:y|ies|ied) | reject(?:s|ed|ing)
            | declin(?:es|ed|ing) | stopped | ceased | cancell?(?:s|ed|ing|ation)
        )\b
        | n['’]t\b
    """,
    bearing=r"""
        \b(?:
            not | never | no | nor | neither | none | nobody | nothing | nowhere | cannot | without | hardly | scarcely
            | den(?:y|ies|ied|ying) | refus\w+ | fail\w* | reject\w* | unless | except
        )\b
        | n't\b
    """,
    turning=r"\b(?:not|if|unless|never)\s+(?=\w)",
    starts=r"\b(?:kicked\s+off|began|begins|begin|started|starts|start|launched|opened|opens)\b",
    ends=r"\b(?:ended|ends|finished|concluded|closed)\b",
    lies_in=r"\b(?:in|near|at|outside|around)\s+(?:the\s+)?\Z",
    in_or_to=r"\b(?:in|near|at|from|to|outside|around)\s+\Z",
    office_of=r"\b(?:of|for|from)\s+(?:the\s+)?\Z",
    offices=listed("harbour"),
    points_back=r"\b(?:the|these|those|both|other)\s+\Z",
    counts_nothing=listed("no one"),
    units={
        "day": (1, "D"),
        "week": (1, "W"),
        "month": (1, "M"),
        "year": (1, "Y"),
        "decade": (10, "Y"),
        "centur": (100, "Y"),
    },
    one=("a ", "an "),
    about=r"\b(?:about|around|some|nearly|almost|roughly|approximately)\s*\Z",
    or_so=r"\s+or\s+(?:so|thereabouts)\b",
    distance=r"\s+(?:after|before|later|earlier|ago|prior|from\s+now|following)\b",
)
"""The words of English from which drafts are made."""
