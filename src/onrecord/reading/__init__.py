"""What a text says, read once."""
