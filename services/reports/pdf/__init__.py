"""The page: reports as PDF, in either direction, with charts drawn as vectors."""

from services.reports.pdf.document import render_pdf

__all__ = ["render_pdf"]
