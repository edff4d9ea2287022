"""Agreement: which assertions cannot all be true, which only seem so, and why."""

from onrecord.agreement.comparing import Agreement, compare

__all__ = ["Agreement", "compare"]
