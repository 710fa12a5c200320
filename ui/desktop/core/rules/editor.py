"""The one widget by which a form edits a rule: the builder, and a sentence that says it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services import segments
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.rules.sentence import RuleSentence
from ui.desktop.core.rules.tree import RuleTree
from ui.desktop.core.tasks import Latest, reading
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
        self._is_broken = False
        self._naming = Latest(context.tasks)
        self.destroyed.connect(self._naming.cancel)
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.sentence = RuleSentence(self._words)
        self.problem = label("", "problem", wrap=True)
        self.tree = RuleTree(context)
        for part in (self.sentence, self.problem, self.tree):
            layout.addWidget(part)
        self.tree.changed.connect(self._look)
        self.tree.broken.connect(self._break)
        self._look()

    def rule(self) -> Any:
        """Return the rule document; BadRule, or ValueError while a field does not hold."""
        if self._is_broken:
            raise ValueError(self.accessibleName())
        document = self.tree.document()
        segments.parse(document)
        return document

    def is_good(self) -> bool:
        """Return whether what stands here is a rule."""
        return not self._checked()[1]

    def set_rule(self, document: Any) -> None:
        """Show a rule."""
        self.tree.set_document(document)
        self._look()

    def set_editable(self, editable: bool) -> None:
        """Let the rule be changed, or only be read."""
        self.tree.setEnabled(editable)

    def _break(self, broken: bool) -> None:
        self._is_broken = broken
        self._look()

    def _look(self) -> None:
        node, problem = self._checked()
        self._naming.cancel()
        if node is not None and segments.has_codes(node):
            rule = node
            read = reading(self._context.database, lambda session: segments.named(session, rule))
            self._naming.ask(read, self._say, self._context.wishes.trouble.emit)
        elif node is not None:
            self._say(node)
        self.sentence.setVisible(not problem)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem) and not self.tree.tells)
        self.changed.emit()

    def _say(self, node: segments.Node) -> None:
        """Say the rule in words."""
        currency = self._context.database.shop.currency
        self.sentence.say(segments.sentence_parts(node, self._words, currency))

    def _checked(self) -> tuple[segments.Node | None, str]:
        """Return the rule, or what is wrong with it in words."""
        try:
            return segments.parse(self.rule()), ""
        except AppError as refusal:
            return None, self._words.refusal(refusal)
        except ValueError:
            return None, self._words("This value does not fit.")
