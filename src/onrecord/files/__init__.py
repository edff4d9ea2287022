"""Files: the fact files of a project, read into a corpus, and the project's settings."""

from onrecord.files.loader import load
from onrecord.files.project import Project, open_project

__all__ = ["Project", "load", "open_project"]
