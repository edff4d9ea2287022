"""Agreement: which assertions cannot all be true, which only seem so, and why."""

from onrecord.agreement.comparing import Agreement, compare
from onrecord.agreement.stanzas import joined_stanzas, with_review

__all__ = ["Agreement", "compare", "joined_stanzas", "with_review"]
