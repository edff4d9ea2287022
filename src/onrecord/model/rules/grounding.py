"""The rules about grounding."""

from onrecord.model.rules.rule import Rule

__all__ = ["GROUNDING_RULES"]

GROUNDING_RULES: tuple[Rule, ...] = ()
