"""Mutation: small honest mistakes made on purpose, to count what the gate lets through."""

from onrecord.mutation.score_reports import as_data, as_markdown, as_text
from onrecord.mutation.scoring import Score, Survivor, mutate

__all__ = ["Score", "Survivor", "as_data", "as_markdown", "as_text", "mutate"]
