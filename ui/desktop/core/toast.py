"""Good news and small trouble at the window's foot, with Undo; and long work with Cancel."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ui.desktop.core.tasks import Task
from ui.desktop.core.widgets import button, label
from ui.words import TranslatedWords

SHOWN_MS = 7_000
_EDGE = 20


class Foot(QWidget):
    """Lies over the foot of `over` and stacks toasts and running work there."""

    def __init__(self, over: QWidget, words: TranslatedWords) -> None:
        super().__init__(over)
        self._over, self._words = over, words
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def say(
        self,
        text: str,
        undo: Callable[[], object] | None = None,
        kind: str = "good",
        deed: str = "",
    ) -> QFrame:
        """Show a toast for a few seconds; `kind` is good or problem.

        `undo` is what its button does; `deed` names it where it is not undoing.
        """
        toast = QFrame()
        toast.setObjectName("toast")
        toast.setProperty("kind", kind)
        toast.setAccessibleName(text)
        row = QHBoxLayout(toast)
        row.setContentsMargins(14, 10, 14, 10)  # the same in both directions
        words = label(text, wrap=len(text) > 60)
        row.addWidget(words, 1)
        if undo is not None:
            row.addWidget(button(deed or self._words("Undo"), lambda: self._undo(toast, undo)))
        row.addWidget(button(self._words("Close"), lambda: self._drop(toast)))
        self._add(toast)
        timer = QTimer(toast)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._drop(toast))
        timer.start(SHOWN_MS if kind == "good" and undo is None else 3 * SHOWN_MS)
        return toast

    def watch(self, task: Task, title: str) -> "WorkStrip":
        """Show how far a task is until it ends."""
        strip = WorkStrip(task, title, self._words)
        task.ended.connect(lambda: self._drop(strip))
        # Work that is done at once shows nothing.
        timer = QTimer(strip)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._add(strip))
        task.ended.connect(timer.stop)
        timer.start(300)
        return strip

    def _add(self, widget: QWidget) -> None:
        self._stack.addWidget(widget)
        self.show()
        self._place()
        QTimer.singleShot(0, self, self._place)

    @property
    def is_watching(self) -> bool:
        """Return whether work is shown that has not ended."""
        return any(not strip.isHidden() for strip in self.findChildren(WorkStrip))

    def _undo(self, toast: QFrame, undo: Callable[[], object]) -> None:
        self._drop(toast)
        undo()

    def _drop(self, widget: QWidget) -> None:
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        if self._stack.count() == 0:
            self.hide()
        else:
            self._place()

    def _place(self) -> None:
        width = min(520, self._over.width() - 2 * _EDGE)
        height = max(self._stack.heightForWidth(width), self._stack.sizeHint().height())
        left = (self._over.width() - width) // 2
        self.setGeometry(left, self._over.height() - height - _EDGE, width, height)
        self.raise_()


class WorkStrip(QFrame):
    """A running task: title, bar, time left, Cancel."""

    def __init__(self, task: Task, title: str, words: TranslatedWords) -> None:
        super().__init__()
        self.setObjectName("work")
        self._words, self._begun = words, time.monotonic()
        self.setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        text = QVBoxLayout()
        text.addWidget(label(title, "strong"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        text.addWidget(self.bar)
        self.left: QLabel = label("", "small")
        text.addWidget(self.left)
        row.addLayout(text, 1)
        self.cancel = button(words("Cancel"), task.cancel)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        task.progressed.connect(self._show)

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if 0 < done < total:
            share = self._words.formats.share(done / total, 0)
            self.left.setText(f"{share} · {self._time_left(done, total)}")

    def _time_left(self, done: int, total: int) -> str:
        seconds = int((time.monotonic() - self._begun) * (total - done) / done) + 1
        if seconds < 60:
            return self._words("{n} seconds left", n=seconds)
        return self._words("{n} minutes left", n=round(seconds / 60))
