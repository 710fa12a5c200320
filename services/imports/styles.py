"""How a file writes its days and numbers, found from its own cells."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from models.values import CURRENCY_DIGITS
from services.imports import rules
from services.imports.mapping import Binding
from services.imports.reading import Table
from services.imports.rules import DateOrder, LocalMoment, NumberStyle

_SAMPLE = 5_000


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of the mapped columns; `date_format` is the mapping's own, if it has one."""

    orders: dict[str, DateOrder]
    numbers: dict[str, NumberStyle]
    date_format: str | None = None

    def moment(self, name: str) -> Callable[[str], LocalMoment | None]:
        """Return a function from the field's text to its day and time."""
        form, order = self.date_format, self.orders.get(name, DateOrder.DAY_FIRST)
        if form is None:
            return lambda text: rules.moment(text, order)
        return lambda text: rules.moment_by(text, form) or rules.moment(text, order)

    def number_style(self, name: str) -> NumberStyle:
        """Return how the field's numbers are written."""
        return self.numbers.get(name, NumberStyle(sure=False))

    def facts(self) -> dict[str, object]:
        """Return what was found, for the answer."""
        return {
            "date_order": self.date_format
            or {name: order.value for name, order in self.orders.items()},
            "decimal": {name: style.decimal for name, style in self.numbers.items()},
        }


def find_styles(
    table: Table, binding: Binding, currency: str, dates: set[str], numbers: set[str]
) -> Styles:
    """Return the styles of the file's date and number fields, from its first 5,000 rows.

    A column of days that stays open there ("03/04/2026") is followed to the end of the file;
    if it never shows, days come first.
    """
    whole_money = CURRENCY_DIGITS.get(currency, 2) == 0
    seen: dict[str, set[str]] = {name: set() for name in dates | numbers if name in binding.places}
    cells_of = {name: binding.places[name] for name in seen}
    for _, cells in islice(table.rows(), _SAMPLE):
        for name, places in cells_of.items():
            seen[name].update(cells[place] for place in places if place < len(cells))
    orders = {
        name: rules.date_order(seen[name]) or _order_in_all(table, cells_of[name][0])
        for name in sorted(dates & seen.keys())
    }
    styles = {
        name: rules.number_style(seen[name], whole_money) for name in sorted(numbers & seen.keys())
    }
    return Styles(orders, styles, binding.mapping.date_format)


def _order_in_all(table: Table, place: int) -> DateOrder:
    texts: Iterator[str] = (cells[place] for _, cells in table.rows() if place < len(cells))
    return rules.date_order(texts) or DateOrder.DAY_FIRST
