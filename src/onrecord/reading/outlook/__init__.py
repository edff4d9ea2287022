"""When a statement looks: over, going on, ahead, moved, called off, unsure."""
