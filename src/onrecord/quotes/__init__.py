"""Quotes: every quotation found where it stands, refused when one word turns."""

from onrecord.documents import Document
from onrecord.quotes.locating import Location, locate
from onrecord.quotes.verifying import Quotations, verify_quotations

__all__ = ["Document", "Location", "Quotations", "locate", "verify_quotations"]
