"""Editing what narrows a condition: branches, goods, weekdays, hours…; several chips in a row."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.values import SaleChannel
from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.forms import choice_field, fit_to_text
from ui.desktop.core.pick import Choice, PickButton, narrowed
from ui.desktop.core.rules.flaws import DOES_NOT_FIT
from ui.desktop.core.rules.names import names_button
from ui.desktop.core.rules.narrowing_keys import KEYS
from ui.desktop.core.widgets import icon_button, label

_FIRST = {"hours": [["08:00", "12:00"]], "returns": False}
_HOURS = re.compile(r"\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*")
_HOURS_WIDTH = 120


def first_value(key: str) -> Any:
    """Return what a narrowing begins with: nothing chosen yet, or the usual."""
    return _FIRST.get(key, [])


class Narrowing(QWidget):
    """One narrowing of a condition. `changed` brings its value; `removed` that it is to go.

    `wrong` says what is the matter with what stands in the field; nothing once it fits.
    """

    changed = Signal(object)
    removed = Signal()
    wrong = Signal(str)

    def __init__(self, context: Context, key: str, value: Any) -> None:
        super().__init__()
        self._context, self._words, self._key = context, context.words, key
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        name = self._words(KEYS[key])
        row.addWidget(label(name, "hint"))
        self.field = self._field(name, value)
        row.addWidget(self.field)
        gone = f"{self._words('Remove')}: {name}"
        row.addWidget(icon_button(context.theme, "close", gone, self.removed.emit))

    def _field(self, name: str, value: Any) -> QWidget:
        match self._key:
            case "returns":
                options: list[tuple[str, object]] = [
                    (self._words("only these"), True),
                    (self._words("leave out"), False),
                ]
                box = choice_field(name, options, value)
                box.activated.connect(lambda _: self.changed.emit(box.currentData()))
                return box
            case "hours":
                return self._hours(name, value)
            case "weekday":
                return self._pick(name, value, self._weekdays())
            case "channel":
                channels = [Choice(one.value, self._channel(one)) for one in SaleChannel]
                return self._pick(name, value, channels)
            case _:
                return self._pick(name, value, None)

    def _pick(self, name: str, value: Any, known: Sequence[Choice] | None) -> PickButton:
        key = self._key
        chosen = [str(one) for one in value]
        if known is None:
            pick = names_button(self._context, name, key, chosen)
        else:
            pick = PickButton(
                self._context,
                name,
                known=narrowed(known),
                several=True,
                empty=self._words("choose"),
            )
            pick.set_values(chosen, {one.value: one.label for one in known})

        def tell(values: list[str]) -> None:
            pick.set_values(values)
            self.changed.emit([int(one) for one in values] if key == "weekday" else values)

        pick.picked.connect(tell)
        return pick

    def _hours(self, name: str, value: Any) -> QLineEdit:
        field = QLineEdit(", ".join("–".join(pair) for pair in value))
        field.setAccessibleName(name)
        fit_to_text(field, _HOURS_WIDTH)

        def tell() -> None:
            found = [_HOURS.fullmatch(part) for part in field.text().split(",")]
            self.wrong.emit("" if all(found) else self._words(DOES_NOT_FIT))
            if all(found):
                self.changed.emit([_pair(one) for one in found if one is not None])

        field.textEdited.connect(lambda _: tell())
        return field

    def _weekdays(self) -> list[Choice]:
        said = segments.WEEKDAYS
        return [Choice(str(day), self._words(said[day - 1])) for day in range(1, 8)]

    def _channel(self, channel: SaleChannel) -> str:
        return self._words(segments.CHOICES[channel.value])


def _pair(found: re.Match[str]) -> list[str]:
    first, last = found.group(1, 2), found.group(3, 4)
    return [f"{int(hour):02d}:{minute}" for hour, minute in (first, last)]
