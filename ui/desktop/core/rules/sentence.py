"""A rule's sentence on the screen, with what the eye looks for in bold."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from services.core.words import Words
from services.segments import SentencePart
from ui.desktop.core.widgets import start_side


class RuleSentence(QLabel):
    """Says a rule; `said` is the bare sentence."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.said = ""
        self._direction = "rtl" if words.right_to_left else "ltr"
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(start_side())
        self.setProperty("role", "sentence")
        self.setWordWrap(True)
        self.setMinimumWidth(40)

    def say(self, parts: Sequence[SentencePart]) -> None:
        """Show these parts, one after the other."""
        self.said = "".join(part.text for part in parts)
        self.setAccessibleName(self.said)
        shown = "".join(
            f"<b>{escape(part.text)}</b>" if part.weighty else escape(part.text) for part in parts
        )
        self.setText(f'<div dir="{self._direction}">{shown}</div>')
