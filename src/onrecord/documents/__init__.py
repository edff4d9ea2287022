"""Documents: the bytes of a source's file, read to text and lines."""

from onrecord.documents.document import Document, Documents

__all__ = ["Document", "Documents"]
