"""The one widget by which a form edits a rule: conditions where they can show it, else its text."""

import json
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from services import segments
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.rules.builder import ConditionList
from ui.desktop.core.widgets import label

EVERYONE = {"version": 1, "rule": {"all": []}}


class RuleEditor(QWidget):
    """Edits a rule document. `changed` comes with every change, also to what does not hold yet.

    A living sentence says what the rule means; what is wrong with it stands in its place.
    """

    changed = Signal()

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.sentence = label("", "sentence", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.list = ConditionList(context)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setTabChangesFocus(True)
        self._ways = QStackedWidget()
        self._ways.addWidget(self.list)
        self._ways.addWidget(self.text)
        for part in (self.sentence, self.problem, self._ways):
            layout.addWidget(part)
        self.list.changed.connect(self.text.setPlainText)
        self.text.textChanged.connect(self._typed)
        self.set_rule(EVERYONE)

    def rule(self) -> Any:
        """Return the rule document; BadRule, or ValueError for what is no document."""
        document = json.loads(self.text.toPlainText())
        segments.parse(document)
        return document

    def is_good(self) -> bool:
        """Return whether what stands here is a rule."""
        return not self._said()[1]

    def set_rule(self, document: Any) -> None:
        """Show a rule; one with groups inside groups is shown as text."""
        text = json.dumps(document, ensure_ascii=False, indent=2)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self._ways.setCurrentIndex(0 if self.list.show_text(text) else 1)

    def set_editable(self, editable: bool) -> None:
        """Let the rule be changed, or only be read."""
        self.list.setEnabled(editable)
        self.text.setReadOnly(not editable)

    def _typed(self) -> None:
        self.list.show_text(self.text.toPlainText())
        said, problem = self._said()
        self.sentence.setText(said)
        self.sentence.setVisible(not problem)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.changed.emit()

    def _said(self) -> tuple[str, str]:
        """Return the rule in words, or what is wrong with it."""
        try:
            node = segments.parse(self.rule())
        except AppError as refusal:
            return "", self._words.refusal(refusal)
        except ValueError:
            return "", self._words("This value does not fit.")
        return segments.sentence(node, self._words, self._context.database.shop.currency), ""
