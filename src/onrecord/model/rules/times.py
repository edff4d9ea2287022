"""The rules about times."""

from onrecord.model.rules.rule import Rule

__all__ = ["TIME_RULES"]

TIME_RULES: tuple[Rule, ...] = ()
