"""Mutation: small honest mistakes made on purpose, to count what the gate lets through."""

from onrecord.mutation.scoring import Score, mutate
from onrecord.mutation.surviving import Survivor
from onrecord.mutation.telling import as_data, as_markdown, as_text

__all__ = ["Score", "Survivor", "as_data", "as_markdown", "as_text", "mutate"]
