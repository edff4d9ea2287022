"""Errors: after which the program cannot go on, and of values that cannot be read as they are written."""

__all__ = ["AuthoredError", "ConfigurationError"]


class ConfigurationError(Exception):
    """The project's configuration, or how onrecord was called, cannot be worked with; the message says why.

    One place turns it into a message and an exit status.
    """


class AuthoredError(ValueError):
    """What was written is no value of its kind.

    Args:
        message: what is wrong, and what was probably meant.
        index: the 0-based character of the text that is wrong; its length when something is missing at the end.
    """

    def __init__(self, message: str, index: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.index = index
