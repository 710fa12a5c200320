"""Editing the days a condition looks at: the last so many, months, a stretch, or all time."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.core.words import Text
from services.segments import Fact, Within
from ui.desktop.core.context import Context
from ui.desktop.core.forms import choice_field, day_field, day_in, fit_to_choice, number_field
from ui.desktop.core.widgets import label

_LONGEST_DAYS, _LONGEST_MONTHS = 36_500, 1_200
_NUMBER_WIDTH = 54
_STARTS: dict[str, Any] = {
    "last_days": 365,
    "last_months": 12,
    "days_ago": [90, 180],
    "next_days": 30,
}
_NAMES = {
    "": Text("all time"),
    "last_days": Text("in the last days:"),
    "last_months": Text("in the last months:"),
    "days_ago": Text("days ago, from–to:"),
    "from": Text("between two days:"),
    "next_days": Text("in the next days:"),
}


class WindowEditor(QWidget):
    """The window of one condition. `changed` brings it as the rule holds it, None for all time."""

    changed = Signal(object)

    def __init__(self, context: Context, fact: Fact, window: dict[str, Any] | None) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        kinds = {
            Within.AHEAD: ("next_days",),
            Within.NEEDED: ("last_days", "last_months", "days_ago", "from"),
            Within.PAST: ("", "last_days", "last_months", "days_ago", "from"),
        }.get(fact.within, ())
        kind = next((one for one in _NAMES if one in (window or ())), "")
        options: list[tuple[str, object]] = [(self._words(_NAMES[one]), one) for one in kinds]
        self.kind = choice_field(self._words("Over which days"), options, kind)
        fit_to_choice(self.kind)
        self._row.addWidget(self.kind)
        self._fields: list[QWidget] = []
        if not kinds:
            self.hide()
        self._build(kind, window)
        self.kind.activated.connect(lambda _: self._switch())

    def _switch(self) -> None:
        kind = str(self.kind.currentData())
        if kind == "from":
            today = self._context.database.today()
            first = today - timedelta(days=30)
            window: dict[str, Any] | None = {"from": first.isoformat(), "to": today.isoformat()}
        else:
            window = {kind: _STARTS[kind]} if kind else None
        self._build(kind, window)
        self.changed.emit(window)

    def _build(self, kind: str, window: dict[str, Any] | None) -> None:
        for field in self._fields:
            field.hide()
            field.deleteLater()
        self._fields = []
        if not window:
            return
        if kind == "from":
            self._days(window)
            return
        wanted = window[kind]
        most = _LONGEST_MONTHS if kind == "last_months" else _LONGEST_DAYS
        name = self._words(_NAMES[kind])
        numbers = wanted if isinstance(wanted, list) else [wanted]
        fields = [number_field(name, one, 0 if len(numbers) > 1 else 1, most) for one in numbers]
        for number, field in enumerate(fields):
            field.setMinimumWidth(_NUMBER_WIDTH)
            field.setMaximumWidth(_NUMBER_WIDTH)
            if number:
                self._put(label("–", "hint"))
            self._put(field)

            def tell(_value: int) -> None:
                values = [one.value() for one in fields]
                # Turned round, too: what is wrong with it is said at the condition.
                self.changed.emit({kind: values[0] if len(values) == 1 else values})

            field.valueChanged.connect(tell)

    def _days(self, window: dict[str, Any]) -> None:
        name = self._words(_NAMES["from"])
        fields = [day_field(name, date.fromisoformat(window[end])) for end in ("from", "to")]
        for field in fields:
            self._put(field)

            def tell(_day: object) -> None:
                first, last = (day_in(one) for one in fields)
                self.changed.emit({"from": first.isoformat(), "to": last.isoformat()})

            field.dateChanged.connect(tell)

    def _put(self, field: QWidget) -> None:
        self._row.addWidget(field)
        # Made later than what follows in the row, it still comes next when one tabs.
        QWidget.setTabOrder(self._fields[-1] if self._fields else self.kind, field)
        self._fields.append(field)
