"""Authoring: starting a project, taking a source in, adding a claim, pinning a source, what no claim covers yet."""
