"""Dates in words: what a text tells of when, and how long."""
