"""The builder: groups in groups, by mouse and by keyboard, with a way back.

Every deed of the menus has a key: Alt with the arrows moves a part and takes it in and out of
groups, Ctrl+Enter adds a condition below, Ctrl+G makes a group around it, Ctrl+Z and Ctrl+Y undo
and redo.
"""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QVBoxLayout,
    QWidget,
)

from models.values import minor_per_major
from services import segments
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.rules.condition_row import ConditionRow, drag
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
from ui.desktop.core.rules.facts import Facts
from ui.desktop.core.rules.flaws import said_at_condition
from ui.desktop.core.rules.group_box import GroupBox
from ui.desktop.core.tasks import Latest, reading

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
    "Ctrl+Return": "add",
    "Ctrl+Enter": "add",
    "Ctrl+D": "copy",
    "Ctrl+T": "negate",
    "Ctrl+G": "wrap",
    "Ctrl+Del": "remove",
    "Alt+Up": "up",
    "Alt+Down": "down",
    "Alt+Shift+Up": "out",
    "Alt+Shift+Down": "into",
}


class RuleTree(QWidget):
    """Edits a rule document. `changed` comes with each one that is whole."""

    changed = Signal()
    broken = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("ruleTree")
        self._context, self._words = context, context.words
        self._edits = Edits(Group())
        self._facts = Facts(context)
        self._broken: set[ConditionRow] = set()
        self._question = Latest(context.tasks)
        self._problems: Mapping[str, str] = {}
        self._rows: dict[Place, ConditionRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._root: GroupBox | None = None
        self._listen()
        self._ask_own_fields()
        self._rebuild()

    def document(self) -> dict[str, Any]:
        """Return the rule as it stands."""
        return document_of(self._edits.draft)

    def set_document(self, document: Any) -> None:
        """Show another rule; the way back begins here. NotDrawable: no tree.

        What is wrong with single conditions is said at them.
        """
        if document != self.document() or self._broken:
            self._edits = Edits(draft_of(document))
            self._rebuild()

    def take_over(self, document: Any) -> None:
        """Put another rule in place of this one; undo brings the former back."""
        self._settle()
        self._put(draft_of(document), ())

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say at each condition what the shop has against it; `problems` go by paths of the rule.

        What is wrong with the conditions themselves is found and said here.
        """
        self._problems = problems
        self._mark()

    @property
    def tells(self) -> bool:
        """Return whether something is said to be wrong at a condition."""
        return any(row.tells for row in self._rows.values())

    def _mark(self) -> None:
        told = dict(self._problems)
        for flaw in segments.flaws(self.document()):
            told[str(flaw.facts["path"])] = said_at_condition(flaw, self._words)
        for place, row in self._rows.items():
            path = document_path(self._edits.draft, place)
            row.show_problem(" ".join(text for where, text in told.items() if _is_of(path, where)))

    def undo(self) -> None:
        """Take the newest edit back."""
        self._settle()
        if self._edits.undo():
            self._come_back()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._settle()
        if self._edits.redo():
            self._come_back()

    def add_condition(self, group: Place = (), position: int | None = None) -> None:
        """Put a new condition into a group, at its end or before the position."""
        self._settle()
        home = part_at(self._edits.draft, group)
        if isinstance(home, Group):
            at = len(home.parts) if position is None else position
            self._put(with_new(self._edits.draft, group, at, self._first()), (*group, at))

    def add_group(self, group: Place = ()) -> None:
        """Put a new group with a condition of its own into a group."""
        self._settle()
        home = part_at(self._edits.draft, group)
        if isinstance(home, Group):
            inner = Join.ANY if home.join in (Join.ALL, Join.NOT_ALL) else Join.ALL
            made = Group(inner, (self._first(),))
            at = len(home.parts)
            self._put(with_new(self._edits.draft, group, at, made), (*group, at, 0))

    @property
    def is_asking(self) -> bool:
        """Return whether the shop's own fields are still being asked for."""
        return self._question.is_asking

    def close_questions(self) -> None:
        """Stop asking."""
        self._question.cancel()

    @property
    def is_empty(self) -> bool:
        """Return whether there is no condition yet."""
        return not self._rows

    def focus_first(self) -> None:
        """Put the focus where the rule begins: on its first condition, else on what adds one."""
        if self._rows:
            self._focus(())
        elif self._root is not None:
            self._root.add_button.setFocus()

    # ------------------------------------------------------------------------------- deeds

    def do(self, deed: str, place: Place) -> None:
        """Do a deed of the menus with the part at the place."""
        self._settle()
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
        self._settle()
        group = part_at(self._edits.draft, place)
        if isinstance(group, Group):
            self._put(with_part(self._edits.draft, place, Group(join, group.parts)), (*place, 0))

    def move_to(self, place: Place, group: Place, position: int) -> None:
        """Move a part into a group before the position."""
        self._settle()
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

    def _settle(self) -> None:
        """Take what was typed a moment ago before the rule takes another shape."""
        for row in list(self._rows.values()):
            row.settle()

    def _take(self, place: Place, row: ConditionRow, leaf: Leaf) -> None:
        """Take a condition edited in place: nothing is built anew, the focus stays.

        A row that has made way tells once more when its field loses the focus: of no place now.
        """
        if self._rows.get(place) is not row:
            return
        if self._edits.put(with_part(self._edits.draft, place, leaf)):
            self._mark()
            self.changed.emit()

    def _come_back(self) -> None:
        self._rebuild()
        self._focus(())
        self.changed.emit()

    # ---------------------------------------------------------------------------- building

    def _ask_own_fields(self) -> None:
        def take(found: list[segments.Fact]) -> None:
            if found:
                self._facts = Facts(self._context, found)
                self._rebuild()

        self._question.ask(
            reading(self._context.database, segments.own_facts),
            take,
            self._context.wishes.trouble.emit,
        )

    def _rebuild(self) -> None:
        self._rows = {}
        if self._root is not None:
            self._root.hide()
            self._layout.removeWidget(self._root)
            self._root.deleteLater()
        if self._broken:
            self._broken = set()
            self.broken.emit(False)
        self._root = GroupBox(self, self._context, self._edits.draft, ())
        self._layout.insertWidget(0, self._root)
        self._mark()

    def row_for(self, place: Place, leaf: Leaf) -> ConditionRow:
        """Return the row of a condition at the place, wired to this tree."""
        deeds = {name: self._deed_text(name) for name in _DEEDS}
        row = ConditionRow(self._context, leaf, self._facts, deeds)
        row.changed.connect(partial(self._take, place, row))
        row.broken.connect(partial(self._hear_broken, row))
        row.asked_for.connect(lambda deed: self.do(deed, place))
        row.dragged.connect(lambda: drag(row, json.dumps(place)))
        self._rows[place] = row
        return row

    def _hear_broken(self, row: ConditionRow, broken: bool) -> None:
        if row not in self._rows.values():
            return
        (self._broken.add if broken else self._broken.discard)(row)
        self.broken.emit(bool(self._broken))

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
        """Put the focus on the part at the place, or on the condition nearest before it."""
        for box in self._root.findChildren(GroupBox) if self._root and place else ():
            if box.place == place:
                QTimer.singleShot(0, box, box.join.setFocus)
                return
        nearest = [at for at in self._rows if at <= place] or list(self._rows)
        if nearest:
            row = self._rows[max(nearest) if place else min(nearest)]
            # Once the new rows stand in the window.
            QTimer.singleShot(0, row, lambda: row.first_field().setFocus())

    # ---------------------------------------------------------------------------- keyboard

    def _listen(self) -> None:
        """Give every deed its key, which holds wherever in the builder the focus is."""
        ways = {"Ctrl+Z": self.undo, "Ctrl+Y": self.redo, "Ctrl+Shift+Z": self.redo}
        deeds = {keys: partial(self._do_here, deed) for keys, deed in _KEYS.items()}
        for keys, done in {**ways, **deeds}.items():
            heard = QShortcut(QKeySequence(keys), self)
            heard.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            heard.activated.connect(done)

    def _do_here(self, deed: str) -> None:
        """Do the deed with the condition or the group the focus is in."""
        place = self._focused()
        if deed == "add" and isinstance(part_at(self._edits.draft, place), Group):
            self.add_condition(place)
        elif place:
            self.do(deed, place)

    def _focused(self) -> Place:
        held = QApplication.focusWidget()
        while held is not None and held is not self:
            if isinstance(held, GroupBox):
                return held.place
            for place, row in self._rows.items():
                if row is held:
                    return place
            held = held.parentWidget()
        return ()


def _is_of(path: str, where: str) -> bool:
    """Return whether a problem's path lies in the condition at the path."""
    return where == path or where.startswith((f"{path}.", f"{path}["))
