"""Printed pages in either direction: fonts, lines, and marks placed from the start edge.

Below every domain that prints: reports, letters, what a member asks to see.
"""

from services.paper.paper import Align, Paper, Style
from services.paper.text import Weight, runs_right_to_left, width, wrap

__all__ = ["Align", "Paper", "Style", "Weight", "runs_right_to_left", "width", "wrap"]
