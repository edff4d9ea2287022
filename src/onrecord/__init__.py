"""onrecord holds a set of claims to the words of their sources, and the sources to each other."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.checker import check_project as check
    from onrecord.files import load

__all__ = ["check", "load"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - what is exported is imported only when it is asked for
    if name == "check":
        from onrecord.checker import check_project

        return check_project
    if name == "load":
        from onrecord.files import load

        return load
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
