"""The languages that are read, a folder each."""
