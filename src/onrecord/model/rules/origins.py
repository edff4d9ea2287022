"""The rules about origins."""

from onrecord.model.rules.rule import Rule

__all__ = ["ORIGIN_RULES"]

ORIGIN_RULES: tuple[Rule, ...] = ()
