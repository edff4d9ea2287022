"""What is said, of when, and which of it clashes: what all comparisons share."""
