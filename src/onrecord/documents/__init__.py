"""Documents: the bytes of a source's file, read to text and lines."""

from onrecord.documents.document import Document, Documents
from onrecord.documents.opening import read_documents

__all__ = ["Document", "Documents", "read_documents"]
