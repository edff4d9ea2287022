"""The report as one self-contained page."""

from onrecord.reports.html.page import write

__all__ = ["write"]
