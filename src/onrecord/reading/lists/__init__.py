"""Names in a row."""
