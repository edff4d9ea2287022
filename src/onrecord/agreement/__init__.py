"""Agreement: which assertions cannot all be true, which only seem so, and why.

`comparing` compares all assertions of a corpus. Which of them differ is found in `clashes`, `values` and `time_system`;
how that is told to a curator stands in `difference_findings`, `time_findings` and `reasons_and_disputes`.
"""

from onrecord.agreement.comparing import Agreement, compare
from onrecord.agreement.reasons_and_disputes import joined_stanzas, with_review

__all__ = ["Agreement", "compare", "joined_stanzas", "with_review"]
