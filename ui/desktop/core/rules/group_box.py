"""A group of the builder: a bar at its start, how its parts join, the parts, and what to add."""

import json
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.rules.condition_row import MIME, Handle, drag
from ui.desktop.core.rules.draft import Group, Join, Leaf, Place
from ui.desktop.core.widgets import button, icon_button, label

JOINS: dict[Join, Text] = {
    Join.ALL: Text("All of"),
    Join.ANY: Text("Any of"),
    Join.NONE: Text("None of"),
    Join.NOT_ALL: Text("Not all of"),
}
_KINDS = {Join.ALL: "primary", Join.ANY: "accent", Join.NONE: "danger", Join.NOT_ALL: "danger"}


class Builder(Protocol):
    """What a group asks of the builder it stands in."""

    def row_for(self, place: Place, leaf: Leaf) -> QWidget:
        """Return the row of a condition."""

    def deeds_of_group(self) -> dict[str, str]:
        """Return the deeds a group's menu offers, in words."""

    def do(self, deed: str, place: Place) -> None:
        """Do a deed with the part at the place."""

    def join(self, place: Place, join: Join) -> None:
        """Let the parts of a group come together in another way."""

    def add_condition(self, group: Place = ()) -> None:
        """Put a new condition at a group's end."""

    def add_group(self, group: Place = ()) -> None:
        """Put a new group at a group's end."""

    def move_to(self, place: Place, group: Place, position: int) -> None:
        """Move a part into a group before the position."""


class GroupBox(QFrame):
    """A group: a bar at its start, how its parts join, the parts, and what may be added."""

    def __init__(self, tree: Builder, context: Context, group: Group, place: Place) -> None:
        super().__init__()
        self._tree, self._words, self.place = tree, context.words, place
        self._group = group
        self.setAcceptDrops(True)
        self.setProperty("ruleGroup", _KINDS[group.join])
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        bar = QFrame()
        bar.setProperty("ruleBar", _KINDS[group.join])
        bar.setFixedWidth(3)
        across.addWidget(bar)
        column = QVBoxLayout()
        column.setSpacing(6)
        across.addLayout(column, 1)
        column.addLayout(self._head(context, tree))
        self._parts: list[QWidget] = []
        for position, part in enumerate(group.parts):
            at = (*place, position)
            made: QWidget = (
                tree.row_for(at, part)
                if isinstance(part, Leaf)
                else GroupBox(tree, context, part, at)
            )
            self._parts.append(made)
            column.addWidget(made)
        if not group.parts:
            everyone = group.join in (Join.ALL, Join.NONE)
            none = self._words("No condition yet: everyone belongs here.")
            if not everyone:
                none = self._words("No condition yet: no one belongs here.")
            column.addWidget(label(none, "hint", wrap=True))
        self._line = QFrame()
        self._line.setObjectName("dropLine")
        self._line.setFixedHeight(2)
        self._line.hide()
        column.addWidget(self._line)
        self._column = column
        self._foot = QHBoxLayout()
        if not place:
            self._add_buttons(self._foot)
        column.addLayout(self._foot)
        self.setAccessibleName(self._words(JOINS[group.join]))

    def _head(self, context: Context, tree: Builder) -> QHBoxLayout:
        row = QHBoxLayout()
        if self.place:
            handle = Handle(self._words("Drag to move"))
            handle.dragged.connect(lambda: drag(self, json.dumps(self.place)))
            row.addWidget(handle)
        join = QPushButton(f"{self._words(JOINS[self._group.join])}  ▾")
        join.setProperty("kind", "join")
        join.setProperty("join", _KINDS[self._group.join])
        join.setCursor(Qt.CursorShape.PointingHandCursor)
        join.setAccessibleName(
            f"{self._words('How conditions join')}: {self._words(JOINS[self._group.join])}"
        )
        menu = QMenu(join)
        for one, text in JOINS.items():
            menu.addAction(self._words(text), partial(tree.join, self.place, one))
        join.setMenu(menu)
        self.join = join
        row.addWidget(join)
        if self.place:
            self._add_buttons(row)
            name = self._words("More for this group")
            self._more = icon_button(context.theme, "more", name, self._open_menu)
            row.addWidget(self._more)
        else:
            row.addStretch(1)
        return row

    def _add_buttons(self, row: QHBoxLayout) -> None:
        """Put what adds to the group into a row: below the outermost, beside the name of others."""
        words = self._words
        kind = "" if not self.place else "link"
        self.add_button = button(
            f"+ {words('Condition')}",
            lambda: self._tree.add_condition(self.place),
            kind=kind,
            hint="Ctrl+Enter",
        )
        self.group_button = button(
            f"+ {words('Group')}", lambda: self._tree.add_group(self.place), kind=kind
        )
        row.addWidget(self.add_button)
        row.addWidget(self.group_button)
        row.addStretch(1)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for name, text in self._tree.deeds_of_group().items():
            menu.addAction(text, partial(self._tree.do, name, self.place))
        menu.exec(self._more.mapToGlobal(QPoint(0, self._more.height())))

    # ---------------------------------------------------------------------------- dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_line(self._position(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._line.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._line.hide()
        place = tuple(json.loads(bytes(event.mimeData().data(MIME).data()).decode()))
        position = self._position(event.position().toPoint())
        event.acceptProposedAction()
        # The dragged row is still on the stack: it must not be taken from under the drag.
        QTimer.singleShot(0, self, partial(self._tree.move_to, place, self.place, position))

    def _position(self, point: QPoint) -> int:
        """Return before which part something let go here would stand."""
        for position, part in enumerate(self._parts):
            if point.y() < part.geometry().center().y():
                return position
        return len(self._parts)

    def _show_line(self, position: int) -> None:
        before = self._parts[position] if position < len(self._parts) else None
        at = self._column.indexOf(before) if before else self._column.count() - 1
        self._column.removeWidget(self._line)
        self._column.insertWidget(at, self._line)
        self._line.show()
