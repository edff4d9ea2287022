"""Agreement: which assertions cannot all be true, which only seem so, and why.

`comparing` compares all assertions of a corpus, `comparing_values` and `comparing_times` their parts. Which of them
differ is found in `clashes`, `values` and `time_system`; how that is told to a curator stands in `told`.
"""

from onrecord.agreement.comparing import Agreement, compare
from onrecord.agreement.told.dispute_stanzas import joined_stanzas, with_review

__all__ = ["Agreement", "compare", "joined_stanzas", "with_review"]
