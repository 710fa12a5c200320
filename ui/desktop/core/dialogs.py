"""Dialogs: one frame for all, questions before what cannot be undone, file choosing."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.widgets import button, label
from ui.words import TranslatedWords


class Dialog(QDialog):
    """A dialog with a title, `body`, and a foot of two buttons; Esc closes it.

    `accept_text` names the deed. `problem` is where a refusal is shown, at the foot.
    """

    def __init__(
        self, parent: QWidget | None, words: TranslatedWords, title: str, accept_text: str
    ) -> None:
        # The child of a card would be dressed as its inside: see-through, which screens show black.
        super().__init__(parent.window() if parent else None)
        self.words = words
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        self.title_label = label(title, "title")
        layout.addWidget(self.title_label)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout.addLayout(self.body, 1)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.cancel_button = button(words("Cancel"), self.reject)
        self.accept_button = button(accept_text, self.try_accept, kind="primary")
        self.accept_button.setDefault(True)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.accept_button)
        layout.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The foot is made before the fields; keys reach it after them.
        foot = [self.cancel_button, self.accept_button]
        stops = [stop for stop in _stops(self) if stop not in foot] + foot
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        if self.focusWidget() in (None, *foot):
            first = next(stop for stop in stops if stop.isVisibleTo(self))
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def try_accept(self) -> None:
        """Accept; dialogs that check first override this."""
        self.accept()

    def show_problem(self, sentence: str) -> None:
        """Say at the foot why it did not go through; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def _stops(dialog: QWidget) -> list[QWidget]:
    """Return the widgets the Tab key reaches, in their order now."""
    chain: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def asks(parent: QWidget, words: TranslatedWords, question: str, deed: str) -> bool:
    """Return whether the user wants the deed; only for what cannot be undone."""
    box = QMessageBox(parent)
    box.setWindowTitle("Moadon")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    yes = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(words("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.exec()
    return box.clickedButton() is yes


def save_as(
    parent: QWidget, title: str, proposal: Path, pattern: str, then: Callable[[Path], None]
) -> None:
    """Ask where to save, with a proposed name; `then` gets the path unless it was cancelled."""
    proposal.parent.mkdir(parents=True, exist_ok=True)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), pattern)
    if chosen:
        path = Path(chosen)
        then(path if path.suffix else path.with_suffix(proposal.suffix))


def open_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Return the file the user chose, or None; the search starts where files are downloaded to."""
    begin = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    chosen, _ = QFileDialog.getOpenFileName(parent, title, begin, pattern)
    return Path(chosen) if chosen else None
