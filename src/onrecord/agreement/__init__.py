"""Agreement: which assertions cannot all be true, which only seem so, and why.

`comparing` compares all assertions of a corpus. `clashes` says of two sayings whether they clash, and to what verdict;
which differ is found among `sets` and `single_values`, by `declared_rules` and in the `time_system`. How that is told
to a curator stands in `difference_findings` and `time_findings`.
"""

from onrecord.agreement.comparing import Agreement, compare
from onrecord.agreement.difference_findings import joined_stanzas, with_review

__all__ = ["Agreement", "compare", "joined_stanzas", "with_review"]
