"""A new claim: the passage, what its words propose, the claim in draft, and adding it."""
