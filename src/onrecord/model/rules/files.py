"""The rules about files."""

from onrecord.model.rules.rule import Rule

__all__ = ["FILE_RULES"]

FILE_RULES: tuple[Rule, ...] = ()
