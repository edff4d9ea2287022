"""From the bytes of a fact file to plain data, each value with its place."""
