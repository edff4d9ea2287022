"""Mutation: small honest mistakes made on purpose, to count what the gate lets through."""

from onrecord.mutation.scoring import Score, Survivor, mutate

__all__ = ["Score", "Survivor", "mutate"]
