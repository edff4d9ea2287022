"""All times of all claims as one system of bounds: which of them cannot be so together."""

from onrecord.agreement.times.comparing import compare_times

__all__ = ["compare_times"]
