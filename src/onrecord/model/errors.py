"""Errors after which the program cannot go on; one place turns them into a message and an exit status."""

__all__ = ["ConfigurationError"]


class ConfigurationError(Exception):
    """The project's configuration, or how onrecord was called, cannot be worked with; the message says why."""
