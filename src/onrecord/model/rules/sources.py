"""The rules about sources."""

from onrecord.model.rules.rule import Rule

__all__ = ["SOURCE_RULES"]

SOURCE_RULES: tuple[Rule, ...] = ()
