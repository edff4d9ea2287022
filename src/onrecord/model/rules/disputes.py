"""The rules about disputes."""

from onrecord.model.rules.rule import Rule

__all__ = ["DISPUTE_RULES"]

DISPUTE_RULES: tuple[Rule, ...] = ()
