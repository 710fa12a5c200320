"""Who joins without paying the fee: nobody, or whom a rule names."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.desktop.core.context import Context
from ui.desktop.core.rules.editor import EVERYONE, RuleEditor
from ui.desktop.core.widgets import label
from ui.desktop.programs.fields import Field


class FeeFree(Field):
    """A box to tick, and below it the rule; nothing while the program asks no fee."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = self._words = context.words
        self._has_fee = False
        self.some = QCheckBox(words("Some join without paying the fee"))
        self.some.setAccessibleName(self.some.text())
        self.rule = RuleEditor(context, words("No fee is asked of"))
        self._part = QWidget()
        inner = QVBoxLayout(self._part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label(words("No fee is asked of"), "strong"))
        hint = words("For example: whoever has spent enough lately joins without paying.")
        inner.addWidget(label(hint, "hint", wrap=True))
        inner.addWidget(self.rule)
        for part in (self.some, self._part, self._problem):
            self.column.addWidget(part)
        self.some.toggled.connect(self._look)
        self.rule.changed.connect(self._look)
        self._look()

    def show_for(self, fee_minor: int | None) -> None:
        """Be there only for a fee; what was typed stays."""
        self._has_fee = bool(fee_minor)
        self.setVisible(self._has_fee)

    def value(self) -> Any:
        """Return the rule; BadRule, or ValueError while a field of it does not hold."""
        return self.rule.rule() if self._is_asked() else None

    def set_value(self, value: Any) -> None:
        self.rule.set_rule(EVERYONE if value is None else value)
        self.some.setChecked(value is not None)

    def is_rule(self) -> bool:
        """Return whether `value` can be had."""
        return not self._is_asked() or self.rule.is_good()

    def is_good(self) -> bool:
        if not self.is_rule():
            return False  # the rule says itself what is wrong with it
        is_said = bool(self.value() != EVERYONE)
        self.show_problem("" if is_said else self._words("Say who joins without paying."))
        return is_said

    def _is_asked(self) -> bool:
        return self._has_fee and self.some.isChecked()

    def _look(self) -> None:
        self._part.setVisible(self.some.isChecked())
        self.show_problem("")
        self.changed.emit()
