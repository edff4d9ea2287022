"""Rules about numbers and answers, and about how any value stands in the words that carry it."""
