"""All times of all claims as one system of bounds: which of them cannot be so together."""
