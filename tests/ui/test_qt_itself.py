"""What we rely on in the Qt binding: a long day of signals must cost no references.

PySide6 6.12.0 takes one reference of True with every `emit` and one of None with every slot that
returns, so that on Python 3.11 the interpreter aborts after some thousand clicks.
"""

import sys

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton

ROUNDS = 200
# Values that live for ever from Python 3.12 on show no counts.
COUNTED = sys.version_info < (3, 12)


class Sender(QObject):
    sent = Signal(object)


class Empty(QAbstractListModel):
    def rowCount(self, _parent=None):  # noqa: N802 - the name is Qt's
        return 1

    def data(self, _index, _role=0):
        return None


def emits():
    sender = Sender()
    sender.sent.connect(lambda _: None)
    return lambda: sender.sent.emit(5)


def clicks():
    button = QPushButton("x")
    button.clicked.connect(lambda _=False: None)
    return button.click


def asks_a_model():
    model = Empty()
    return lambda: QModelIndex.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole)


@pytest.mark.skipif(not COUNTED, reason="from Python 3.12 on these live for ever")
@pytest.mark.parametrize("make", [emits, clicks, asks_a_model])
def test_qt_gives_back_what_it_borrows(qapp, make):
    deed = make()
    deed()
    before = [sys.getrefcount(value) for value in (True, False, None)]
    for _ in range(ROUNDS):
        deed()
    after = [sys.getrefcount(value) for value in (True, False, None)]
    assert [abs(a - b) < ROUNDS / 10 for a, b in zip(after, before, strict=True)] == [True] * 3
