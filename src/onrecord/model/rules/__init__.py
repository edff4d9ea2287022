"""The table of rules: one row for each thing that is checked."""

from onrecord.model.rules.agreement import AGREEMENT_RULES
from onrecord.model.rules.disputes import DISPUTE_RULES
from onrecord.model.rules.files import FILE_RULES
from onrecord.model.rules.grounding import GROUNDING_RULES
from onrecord.model.rules.origins import ORIGIN_RULES
from onrecord.model.rules.quotes import QUOTE_RULES
from onrecord.model.rules.rule import Rule
from onrecord.model.rules.sources import SOURCE_RULES
from onrecord.model.rules.times import TIME_RULES

__all__ = ["RULES", "Rule"]

RULES = {
    rule.code: rule
    for rule in (
        *FILE_RULES,
        *SOURCE_RULES,
        *QUOTE_RULES,
        *GROUNDING_RULES,
        *TIME_RULES,
        *AGREEMENT_RULES,
        *ORIGIN_RULES,
        *DISPUTE_RULES,
    )
}
"""Every rule by its code, in the order of the families."""
