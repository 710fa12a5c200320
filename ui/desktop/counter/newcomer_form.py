"""The form for somebody new: filled with the keyboard, Enter from field to field."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.values import Channel
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.forms import TextField, choice_field
from ui.desktop.core.widgets import Card, button, empty, label
from ui.desktop.counter.newcomer import CONSENTS, NewcomerPresenter
from ui.desktop.counter.wording import Wording

NAMES = {
    "phone": Text("Phone"),
    "name": Text("Name"),
    "birthday": Text("Birthday"),
    "email": Text("E-mail"),
    "card": Text("Card"),
    "referrer": Text("Sent by"),
}
HINTS = {
    "phone": Text("first of all"),
    "name": Text("first name and last name"),
    "birthday": Text("day.month, the year if they like"),
    "email": Text("may be empty"),
    "card": Text("scan it, or leave it empty"),
    "referrer": Text("card or phone of a member"),
}
AGREES = {
    Channel.SMS: Text("Agrees to get offers by SMS"),
    Channel.EMAIL: Text("Agrees to get offers by e-mail"),
}


class NewcomerForm(Card):
    """One form, two columns; what is wrong stands beside its field."""

    def __init__(self, context: Context, presenter: NewcomerPresenter) -> None:
        words = context.words
        super().__init__(words("New member"))
        self._context, self._words, self.presenter = context, words, presenter
        self.fields: dict[str, TextField] = {}
        self.boxes: dict[Channel, QCheckBox] = {}
        self._lay_fields()
        for channel in CONSENTS:
            box = QCheckBox(words(AGREES[channel]))
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda on, channel=channel: presenter.agree(channel, yes=on))
            box.installEventFilter(self)
            self.boxes[channel] = box
            self.body.addWidget(box)
        self._lay_join()
        self._known = QVBoxLayout()
        self._known.setSpacing(4)
        self.body.addLayout(self._known)
        self.body.addStretch(1)
        self.save = button(
            f"{words('Save the member')} · Ctrl Enter", presenter.save, kind="primary"
        )
        self.save.setObjectName("pay")
        self.save.installEventFilter(self)
        self.body.addWidget(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, presenter.save)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        presenter.changed.connect(self.show_now)
        presenter.wrong.connect(lambda name: self.fields[name].edit.setFocus())
        self._wording = Wording(context)
        QTimer.singleShot(0, self, self.begin)

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        for field in self.fields.values():
            if not field.text:
                field.edit.setFocus()
                return

    def take_scan(self, code: str) -> None:
        """Put what was scanned into the card's field."""
        self.fields[self.presenter.scan(code)].set_text(code)

    def show_now(self) -> None:
        """Show what is wrong, and who may be meant."""
        for name, field in self.fields.items():
            field.show_problem(self.presenter.problems.get(name, ""))
        self.save.setEnabled(not self.presenter.is_saving)
        empty(self._known)
        if self.presenter.suspects:
            self._known.addWidget(label(self._words("Here already?"), "strong"))
        for place, one in enumerate(self.presenter.suspects):
            name, note = self._wording.choice(one)
            text = f"\u2068{name}\u2069 · {note} · Alt {place + 1}"
            known = button(text, partial(self.presenter.take_known, place))
            known.setShortcut(f"Alt+{place + 1}")
            self._known.addWidget(known)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter goes on to the next field, from the last one it saves.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, from_: QObject) -> None:
        order: list[QWidget] = [field.edit for field in self.fields.values()]
        order += list(self.boxes.values())
        if self.join is not None:
            order.append(self.join)
        order.append(self.save)
        place = next((n for n, widget in enumerate(order) if widget is from_), -1)
        if order[place] is self.save:
            self.presenter.save()
        else:
            order[place + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_fields(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for place, (name, text) in enumerate(NAMES.items()):
            ltr = name in ("phone", "email", "card", "birthday", "referrer")
            value = self.presenter.values[name]
            field = TextField(self._words(text), value, hint=self._words(HINTS[name]), ltr=ltr)
            field.changed.connect(lambda typed, name=name: self.presenter.put(name, typed))
            field.edit.editingFinished.connect(lambda name=name: self._left(name))
            field.edit.installEventFilter(self)
            self.fields[name] = field
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label(self._words(text), "small"))
            column.addWidget(field)
            column.addStretch(1)
            grid.addLayout(column, place // 2, place % 2)
        self.body.addLayout(grid)

    def _left(self, name: str) -> None:
        if self.fields[name].text:
            self.presenter.check(name)

    def _lay_join(self) -> None:
        self.join = None
        house = self.presenter.house
        if not house.fees:
            return
        words = self._words
        formats, currency = words.formats, self._context.database.shop.currency
        options: list[tuple[str, object]] = [(words("Joins no program now"), "")]
        for name, fee in house.fees.items():
            text, amount = words("Joins {program}", program=name), formats.money(fee, currency)
            if name in house.fee_by_rule:
                text += " · " + words("fee {sum} or none", sum=amount)
            elif fee:
                text += " · " + words("fee {sum}", sum=amount)
            options.append((text, name))
        self.join = choice_field(words("Program"), options, self.presenter.join)
        self.join.installEventFilter(self)
        self.join.activated.connect(self._joins)
        row = QHBoxLayout()
        row.addWidget(self.join)
        row.addStretch(1)
        self.body.addLayout(row)

    def _joins(self, _place: int) -> None:
        if self.join is not None:
            self.presenter.join = str(self.join.currentData())
