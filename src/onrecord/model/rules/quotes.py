"""The rules about quotes."""

from onrecord.model.rules.rule import Rule

__all__ = ["QUOTE_RULES"]

QUOTE_RULES: tuple[Rule, ...] = ()
