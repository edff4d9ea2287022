"""Rules about lists that are said to be complete."""
