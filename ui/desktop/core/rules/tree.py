"""The builder: groups in groups, by mouse and by keyboard, with a way back.

Every deed of the menus has a key: Alt with the arrows moves a part and takes it in and out of
groups, Ctrl+Enter adds a condition below, Ctrl+G makes a group around it, Ctrl+Z and Ctrl+Y undo
and redo.
"""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.values import minor_per_major
from services import segments
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.rules.condition_row import MIME, ConditionRow, Handle, drag, fact_choices
from ui.desktop.core.rules.draft import (
    Edits,
    Group,
    Join,
    Leaf,
    Place,
    document_of,
    document_path,
    draft_of,
    moved,
    negated,
    part_at,
    unwrapped,
    with_new,
    with_part,
    without,
    wrapped,
)
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.core.widgets import button, icon_button, label

JOINS: dict[Join, Text] = {
    Join.ALL: Text("All of"),
    Join.ANY: Text("Any of"),
    Join.NONE: Text("None of"),
    Join.NOT_ALL: Text("Not all of"),
}
_KINDS = {Join.ALL: "primary", Join.ANY: "accent", Join.NONE: "danger", Join.NOT_ALL: "danger"}
_DEEDS: dict[str, tuple[Text, str]] = {
    "add": (Text("Add a condition below"), "Ctrl+Enter"),
    "copy": (Text("Duplicate"), "Ctrl+D"),
    "negate": (Text("Turn into its opposite"), "Ctrl+T"),
    "wrap": (Text("Make a group around it"), "Ctrl+G"),
    "up": (Text("Move up"), "Alt+↑"),
    "down": (Text("Move down"), "Alt+↓"),
    "out": (Text("Take out of the group"), "Alt+Shift+↑"),
    "into": (Text("Take into the group above"), "Alt+Shift+↓"),
    "remove": (Text("Remove"), "Ctrl+Delete"),
}
_GROUP_DEEDS = ("negate", "wrap", "up", "down", "out", "unwrap", "remove")
_FIRST_FACT = "purchases.total"
_KEYS = {
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return): "add",
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Enter): "add",
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D): "copy",
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T): "negate",
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_G): "wrap",
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Delete): "remove",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): "up",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): "down",
}
_SHIFTED = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class RuleTree(QWidget):
    """Edits a rule document. `changed` comes with each one that is whole."""

    changed = Signal()
    broken = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("ruleTree")
        self._context, self._words = context, context.words
        self._edits = Edits(Group())
        self._own: tuple[str, ...] = ()
        self._question = Latest(context.tasks)
        self._problems: Mapping[str, str] = {}
        self._rows: dict[Place, ConditionRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._root: GroupBox | None = None
        self._ask_own_fields()
        self._rebuild()

    def document(self) -> dict[str, Any]:
        """Return the rule as it stands."""
        return document_of(self._edits.draft)

    def set_document(self, document: Any) -> None:
        """Show another rule, which must parse; the way back begins here."""
        if document != self.document():
            self._edits = Edits(draft_of(document))
            self._rebuild()

    def take_over(self, document: Any) -> None:
        """Put another rule in place of this one; undo brings the former back."""
        self._put(draft_of(document), ())

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say at each condition what is wrong with it; `problems` go by paths of the rule."""
        self._problems = problems
        for place, row in self._rows.items():
            path = document_path(self._edits.draft, place)
            told = [text for where, text in problems.items() if _is_of(path, where)]
            row.show_problem(" ".join(told))

    def undo(self) -> None:
        """Take the newest edit back."""
        if self._edits.undo():
            self._come_back()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._edits.redo():
            self._come_back()

    def add_condition(self, group: Place = (), position: int | None = None) -> None:
        """Put a new condition into a group, at its end or before the position."""
        home = part_at(self._edits.draft, group)
        if isinstance(home, Group):
            at = len(home.parts) if position is None else position
            self._put(with_new(self._edits.draft, group, at, self._first()), (*group, at))

    def add_group(self, group: Place = ()) -> None:
        """Put a new group with a condition of its own into a group."""
        home = part_at(self._edits.draft, group)
        if isinstance(home, Group):
            inner = Join.ANY if home.join in (Join.ALL, Join.NOT_ALL) else Join.ALL
            made = Group(inner, (self._first(),))
            at = len(home.parts)
            self._put(with_new(self._edits.draft, group, at, made), (*group, at, 0))

    def close_questions(self) -> None:
        """Stop asking."""
        self._question.cancel()

    # ------------------------------------------------------------------------------- deeds

    def do(self, deed: str, place: Place) -> None:
        """Do a deed of the menus with the part at the place."""
        draft = self._edits.draft
        *above, last = place or (0,)
        group = tuple(above)
        match deed:
            case "add":
                self.add_condition(group, last + 1)
            case "copy":
                copied = part_at(draft, place)
                self._put(with_new(draft, group, last + 1, copied), (*group, last + 1))
            case "negate":
                self._put(negated(draft, place), place)
            case "wrap":
                self._put(wrapped(draft, place), (*place, 0))
            case "unwrap":
                self._put(unwrapped(draft, place), group)
            case "remove":
                self._put(without(draft, place), (*group, max(last - 1, 0)))
            case _:
                self._move(deed, group, last)

    def join(self, place: Place, join: Join) -> None:
        """Let the parts of a group come together in another way."""
        group = part_at(self._edits.draft, place)
        if isinstance(group, Group):
            self._put(with_part(self._edits.draft, place, Group(join, group.parts)), (*place, 0))

    def move_to(self, place: Place, group: Place, position: int) -> None:
        """Move a part into a group before the position."""
        self._put(moved(self._edits.draft, place, group, position), (*group, position))

    def _move(self, deed: str, group: Place, last: int) -> None:
        draft = self._edits.draft
        home = part_at(draft, group)
        if not isinstance(home, Group):
            return
        place = (*group, last)
        if deed == "up" and last > 0:
            self._put(moved(draft, place, group, last - 1), (*group, last - 1))
        elif deed == "down" and last < len(home.parts) - 1:
            self._put(moved(draft, place, group, last + 2), (*group, last + 1))
        elif deed == "out" and group:
            *outer, at = group
            self._put(moved(draft, place, tuple(outer), at + 1), (*outer, at + 1))
        elif deed == "into" and last > 0 and isinstance(home.parts[last - 1], Group):
            inside = (*group, last - 1)
            target = part_at(draft, inside)
            if isinstance(target, Group):
                end = len(target.parts)
                self._put(moved(draft, place, inside, end), (*inside, end))

    def _first(self) -> Leaf:
        shop = self._context.database.shop
        fact = segments.CATALOG[_FIRST_FACT]
        today = self._context.database.today()
        return Leaf(segments.starting(fact, today, minor_per_major(shop.currency)))

    def _put(self, draft: Group, focus: Place) -> None:
        if self._edits.put(draft):
            self._rebuild()
            self._focus(focus)
            self.changed.emit()

    def _take(self, place: Place, leaf: Leaf) -> None:
        """Take a condition edited in place: nothing is built anew, the focus stays."""
        if self._edits.put(with_part(self._edits.draft, place, leaf)):
            self.changed.emit()

    def _come_back(self) -> None:
        self._rebuild()
        self._focus(())
        self.changed.emit()

    # ---------------------------------------------------------------------------- building

    def _ask_own_fields(self) -> None:
        def take(found: list[segments.Option]) -> None:
            names = tuple(one.value for one in found)
            if names != self._own:
                self._own = names
                self._rebuild()

        self._question.ask(
            reading(self._context.database, lambda session: segments.options(session, "own")),
            take,
            self._context.wishes.trouble.emit,
        )

    def _rebuild(self) -> None:
        if self._root is not None:
            self._root.hide()
            self._layout.removeWidget(self._root)
            self._root.deleteLater()
        self._rows = {}
        self._facts = fact_choices(self._context, self._own)
        self._root = GroupBox(self, self._context, self._edits.draft, ())
        self._layout.insertWidget(0, self._root)
        self.show_problems(self._problems)

    def row_for(self, place: Place, leaf: Leaf) -> ConditionRow:
        """Return the row of a condition at the place, wired to this tree."""
        deeds = {name: self._deed_text(name) for name in _DEEDS}
        row = ConditionRow(self._context, leaf, self._facts, deeds)
        row.changed.connect(partial(self._take, place))
        row.broken.connect(self.broken)
        row.asked_for.connect(lambda deed: self.do(deed, place))
        row.dragged.connect(lambda: drag(row, json.dumps(place)))
        self._rows[place] = row
        return row

    def deeds_of_group(self) -> dict[str, str]:
        """Return the deeds a group's menu offers, in words."""
        return {
            name: self._words("Dissolve the group") if name == "unwrap" else self._deed_text(name)
            for name in _GROUP_DEEDS
        }

    def _deed_text(self, name: str) -> str:
        text, keys = _DEEDS[name]
        return f"{self._words(text)}\t{keys}"

    def _focus(self, place: Place) -> None:
        """Put the focus on the condition at the place, or the one nearest before it."""
        nearest = [at for at in self._rows if at <= place] or list(self._rows)
        if nearest:
            row = self._rows[max(nearest) if place else min(nearest)]
            # Once the new rows stand in the window.
            QTimer.singleShot(0, row, lambda: row.first_field().setFocus())

    # ---------------------------------------------------------------------------- keyboard

    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if (
            overrides
            and isinstance(event, QKeyEvent)
            and (self._deed_of(event) or self._way_of(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, deed = self._way_of(event), self._deed_of(event)
        place = self._focused()
        if way:
            (self.undo if way == "undo" else self.redo)()
        elif deed and place is not None:
            self.do(deed, place)
        elif deed == "add":
            self.add_condition()
        else:
            super().keyPressEvent(event)

    def _way_of(self, event: QKeyEvent) -> str:
        control = Qt.KeyboardModifier.ControlModifier
        shifted = control | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Z and event.modifiers() == control:
            return "undo"
        again = (Qt.Key.Key_Y, control), (Qt.Key.Key_Z, shifted)
        return "redo" if (event.key(), event.modifiers()) in again else ""

    def _deed_of(self, event: QKeyEvent) -> str:
        modifiers, key = event.modifiers(), Qt.Key(event.key())
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if plain == _SHIFTED and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return "out" if key == Qt.Key.Key_Up else "into"
        return _KEYS.get((plain, key), "")

    def _focused(self) -> Place | None:
        held = QApplication.focusWidget()
        for place, row in self._rows.items():
            if held is not None and (row is held or row.isAncestorOf(held)):
                return place
        return None


class GroupBox(QFrame):
    """A group: a bar at its start, how its parts join, the parts, and what may be added."""

    def __init__(self, tree: RuleTree, context: Context, group: Group, place: Place) -> None:
        super().__init__()
        self._tree, self._words, self._place = tree, context.words, place
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
        column.setSpacing(8)
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
        column.addLayout(self._foot())
        self.setAccessibleName(self._words(JOINS[group.join]))

    def _head(self, context: Context, tree: RuleTree) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._place:
            handle = Handle(self._words("Drag to move"))
            handle.dragged.connect(lambda: drag(self, json.dumps(self._place)))
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
            menu.addAction(self._words(text), partial(tree.join, self._place, one))
        join.setMenu(menu)
        self.join = join
        row.addWidget(join)
        row.addStretch(1)
        if self._place:
            name = self._words("More for this group")
            self._more = icon_button(context.theme, "more", name, self._open_menu)
            row.addWidget(self._more)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = self._words
        kind = "" if not self._place else "link"
        self.add_button = button(
            f"+ {words('Condition')}",
            lambda: self._tree.add_condition(self._place),
            kind=kind,
            hint="Ctrl+Enter",
        )
        self.group_button = button(
            f"+ {words('Group')}", lambda: self._tree.add_group(self._place), kind=kind
        )
        row.addWidget(self.add_button)
        row.addWidget(self.group_button)
        row.addStretch(1)
        return row

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for name, text in self._tree.deeds_of_group().items():
            menu.addAction(text, partial(self._tree.do, name, self._place))
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
        QTimer.singleShot(0, self._tree, partial(self._tree.move_to, place, self._place, position))

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


def _is_of(path: str, where: str) -> bool:
    """Return whether a problem's path lies in the condition at the path."""
    return where == path or where.startswith((f"{path}.", f"{path}["))
