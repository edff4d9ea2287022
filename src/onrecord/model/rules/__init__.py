"""The table of rules: one row for each thing that is checked."""

from onrecord.model.rules.agreement import AGREEMENT_RULES, TIME_RULES
from onrecord.model.rules.disputes import DISPUTE_RULES, ORIGIN_RULES
from onrecord.model.rules.files import FILE_RULES, SOURCE_RULES
from onrecord.model.rules.quotes import QUOTE_RULES
from onrecord.model.rules.table import Aspect, Plugin, Rule, RuleTable

__all__ = ["RULES", "Aspect", "Plugin", "Rule"]

RULES = RuleTable(
    (
        *FILE_RULES,
        *SOURCE_RULES,
        *QUOTE_RULES,
        *TIME_RULES,
        *AGREEMENT_RULES,
        *ORIGIN_RULES,
        *DISPUTE_RULES,
    ),
    package="onrecord.rules",
)
"""Every rule by its code, in the order of the families; those that hold a claim to its words are a file each."""
