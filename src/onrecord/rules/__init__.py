"""The rules that hold claims to the words of their sources: one file a rule, and what they have in common."""

from onrecord.rules.running import ground

__all__ = ["ground"]
