"""The rules about agreement."""

from onrecord.model.rules.rule import Rule

__all__ = ["AGREEMENT_RULES"]

AGREEMENT_RULES: tuple[Rule, ...] = ()
