"""A file of purchases → the stage: one `stage_line` a row, one `stage_part` a run of rows.

A part is neighbouring rows whose receipt cells are the same text, so that a date or member is
read once a receipt and not once a line. Parts of one receipt need not be neighbours.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from hashlib import blake2b
from itertools import count
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from models.base import day_number, moment_number
from models.values import SaleChannel, minor_per_major, minor_units
from services.core.progress import Progress
from services.core.shop import ShopFacts
from services.imports import rules
from services.imports.mapping import Binding
from services.imports.outcome import Outcome
from services.imports.reading import Table
from services.imports.staging import Memo, Names, Problems, Stage
from services.imports.styles import Styles

DATES = {"sold_at", "sold_on"}
NUMBERS = {"quantity", "amount", "unit_price", "discount"}

PARTS = """
    part INTEGER PRIMARY KEY, row INTEGER, branch INTEGER, till TEXT, receipt_no TEXT,
    sold_on INTEGER, minute INTEGER, sold_at INTEGER, member INTEGER, employee INTEGER,
    channel TEXT, payment TEXT, returns_no TEXT, lines INTEGER, sales INTEGER, total INTEGER,
    returned INTEGER, discount INTEGER, quantity INTEGER, bad INTEGER
"""
LINES = """
    row INTEGER PRIMARY KEY, part INTEGER, place INTEGER, line_no INTEGER, product INTEGER,
    quantity INTEGER, amount INTEGER, discount INTEGER, is_return INTEGER
"""
_RECEIPT_FIELDS = (
    "receipt_no",
    "till",
    "sold_at",
    "sold_on",
    "branch",
    "member",
    "employee",
    "channel",
    "payment",
    "returns_receipt_no",
)
ABOUT_PRODUCT = ("product_name", "department", "category", "brand")
_EVERY = 2_000
_CHANNELS = {
    word: channel
    for channel, words in {
        SaleChannel.SHOP: ("shop", "store", "חנות", "cửa hàng", "doʻkon"),
        SaleChannel.PHONE: ("phone", "telephone", "טלפון", "điện thoại", "telefon"),
        SaleChannel.WEB: ("web", "online", "internet", "site", "אתר", "אינטרנט", "mạng"),
    }.items()
    for word in words
}


class PurchaseRows:
    """Reads the rows of one file. After `read`, the stage is full and names have numbers."""

    def __init__(
        self,
        connection: Any,
        table: Table,
        binding: Binding,
        styles: Styles,
        shop: ShopFacts,
        problems: Problems,
    ) -> None:
        self.branches, self.members, self.employees = Names(), Names(), Names()
        self.products = Names()
        self.about: dict[int, tuple[str, ...]] = {}
        self._table, self._binding, self._problems = table, binding, problems
        self._zone = ZoneInfo(shop.timezone)
        self._lines = Stage(connection, "stage_line", LINES)
        self._parts = Stage(connection, "stage_part", PARTS)
        self._cell = {name: binding.cell(name) for name in (*_RECEIPT_FIELDS, "line_no", "product")}
        described = any(binding.has(name) for name in ABOUT_PRODUCT)
        self._about_cells = [binding.cell(name) for name in ABOUT_PRODUCT] if described else []
        self._moment = {name: styles.moment(name) for name in DATES}
        self._sums = _Sums(binding, styles, minor_per_major(shop.currency))
        self._is_return = _return_test(binding)
        self._product_of = binding.cell("product")
        self._by_sign = binding.mapping.returns.how == "negative"
        self._one_line = binding.mapping.one_line_receipts
        self._has_line_no = binding.has("line_no")
        self._part: _Part | None = None
        self._numbers = count(1)

    def read(self, outcome: Outcome, progress: Progress) -> None:
        """Fill the stage from the file."""
        width, receipt_key = len(self._binding.header), self._receipt_key()
        total, last, number = 0, None, 0
        for number, (row, cells) in enumerate(self._table.rows(), 1):
            too_many = False
            if len(cells) != width:
                too_many = any(cells[width:])
                cells = (cells + [""] * width)[:width]
            key = receipt_key(cells)
            if key != last or self._part is None or self._one_line:
                self._close_part()
                self._part, last = self._open_part(row, cells), key
            if too_many:
                self._refuse(row, "", "too_many_cells", self._part)
            self._add_line(row, cells, self._part)
            if number % _EVERY == 0:
                self._lines.flush()
                self._parts.flush()
                total = total or self._table.size // (sum(map(len, cells)) + width)
                progress.step(number, max(total, number))
        self._close_part()
        self._lines.flush()
        self._parts.flush()
        outcome.rows = number

    def _receipt_key(self) -> Callable[[Sequence[str]], Any]:
        places = self._binding.places
        used = sorted({p for name in _RECEIPT_FIELDS for p in places.get(name, ())})
        return itemgetter(*used) if used else (lambda cells: None)

    def _refuse(self, row: int, name: str, code: str, part: "_Part", value: str = "") -> None:
        part.bad = True
        self._problems.add(row, self._binding.column(name) if name else "", code, value)

    def _open_part(self, row: int, cells: Sequence[str]) -> "_Part":
        part = _Part(next(self._numbers), row)
        get = self._cell
        part.receipt_no = get["receipt_no"](cells).strip()
        part.till = get["till"](cells).strip()
        part.branch = self.branches[get["branch"](cells)]
        part.member = self.members[get["member"](cells)]
        part.employee = self.employees[get["employee"](cells)]
        part.payment = get["payment"](cells).strip() or None
        part.returns_no = get["returns_receipt_no"](cells).strip() or None
        if not part.receipt_no and not self._one_line:
            self._refuse(row, "receipt_no", "no_key", part)
        if part.branch is None and self._binding.has("branch"):
            self._refuse(row, "branch", "no_branch", part)
        self._read_channel(row, get["channel"](cells), part)
        self._read_moment(row, cells, part)
        return part

    def _read_channel(self, row: int, text: str, part: "_Part") -> None:
        word = text.strip().casefold()
        if word in _CHANNELS:
            part.channel = _CHANNELS[word].value
        elif word:
            self._problems.add(
                row, self._binding.column("channel"), "bad_choice", text, fatal=False
            )

    def _read_moment(self, row: int, cells: Sequence[str], part: "_Part") -> None:
        name = "sold_at" if self._cell["sold_at"](cells).strip() else "sold_on"
        text = self._cell[name](cells)
        if not text.strip():
            shown = "sold_at" if self._binding.has("sold_at") else "sold_on"
            self._refuse(row, shown, "no_date", part)
            return
        read = self._moment[name](text)
        if read is None:
            self._refuse(row, name, "bad_date", part, text)
            return
        local = datetime.combine(read.day, time(0)) + timedelta(seconds=read.second or 0)
        # fold=0: an hour that comes twice is its first; one that is skipped, as if it were not.
        moment = local.replace(tzinfo=self._zone)
        if read.offset is not None:
            moment = (local - read.offset).replace(tzinfo=UTC).astimezone(self._zone)
        part.sold_on = day_number(moment.date())
        part.sold_at = moment_number(moment.astimezone(UTC))
        if read.second is not None:
            part.minute = moment.hour * 60 + moment.minute

    def _add_line(self, row: int, cells: Sequence[str], part: "_Part") -> None:
        quantity, amount, discount = self._sums(cells)
        if not type(quantity) is type(amount) is type(discount) is int:
            quantity, amount, discount = self._mend(row, part, (quantity, amount, discount))
        is_return = (self._by_sign and (amount < 0 or quantity < 0)) or self._is_return(cells)
        if is_return and (amount > 0 or quantity > 0):
            quantity, amount, discount = _taken_back(quantity, amount, discount)
        product = self.products[self._product_of(cells)]
        if self._about_cells and product is not None and not self.about.get(product, ("",))[0]:
            self.about[product] = tuple(cell(cells).strip() for cell in self._about_cells)
        line_no = self._line_no(row, cells) if self._has_line_no else None
        place = part.lines = part.lines + 1
        part.total += amount
        part.discount += discount
        part.quantity += quantity
        if is_return:
            part.returned -= amount
        else:
            part.sales += 1
        self._lines.add(
            (row, part.part, place, line_no, product, quantity, amount, discount, is_return)
        )
        if self._one_line:
            part.receipt_no = self._digest(part, product)

    def _mend(self, row: int, part: "_Part", sums: tuple[Any, Any, Any]) -> tuple[int, int, int]:
        """Note which sum cannot be read; without its amount the row is lost, else it is taken."""
        mended = [1000, 0, 0]
        money = "amount" if self._binding.has("amount") else "unit_price"
        for place, name in enumerate(("quantity", money, "discount")):
            if not isinstance(sums[place], str):
                mended[place] = sums[place]
                continue
            code, _, value = sums[place].partition(":")
            if place == 1:
                part.bad = True
            self._problems.add(row, self._binding.column(name), code, value, fatal=place == 1)
        return mended[0], mended[1], mended[2]

    def _digest(self, part: "_Part", product: int | None) -> str:
        """Return a number for a receipt that has none: the same row gives the same one."""
        member = None if part.member is None else self.members.texts[part.member]
        branch = None if part.branch is None else self.branches.texts[part.branch]
        article = None if product is None else self.products.texts[product]
        facts = (branch, part.till, part.sold_at, part.minute, member, article)
        sums = (part.quantity, part.total, part.discount, part.sales)
        return blake2b(repr((facts, sums)).encode(), digest_size=8).hexdigest()

    def _line_no(self, row: int, cells: Sequence[str]) -> int | None:
        text = self._cell["line_no"](cells).strip()
        if not text:
            return None
        if text.isdecimal() and len(text) < 10:
            return int(text)
        column = self._binding.column("line_no")
        self._problems.add(row, column, "bad_number", text, fatal=False)
        return None

    def _close_part(self) -> None:
        if self._part is not None:
            self._parts.add(self._part.row_of_stage())


class _Part:
    """A run of rows of one receipt, its sums growing line by line."""

    __slots__ = (
        "bad",
        "branch",
        "channel",
        "discount",
        "employee",
        "lines",
        "member",
        "minute",
        "part",
        "payment",
        "quantity",
        "receipt_no",
        "returned",
        "returns_no",
        "row",
        "sales",
        "sold_at",
        "sold_on",
        "till",
        "total",
    )

    def __init__(self, part: int, row: int) -> None:
        self.part, self.row = part, row
        self.branch: int | None = None
        self.member: int | None = None
        self.employee: int | None = None
        self.till, self.receipt_no = "", ""
        self.sold_on: int | None = None
        self.minute: int | None = None
        self.sold_at: int | None = None
        self.channel = SaleChannel.SHOP.value
        self.payment: str | None = None
        self.returns_no: str | None = None
        self.lines = self.sales = self.total = self.returned = self.discount = self.quantity = 0
        self.bad = False

    def row_of_stage(self) -> tuple[Any, ...]:
        """Return the part as `stage_part` holds it."""
        return (
            self.part,
            self.row,
            self.branch,
            self.till,
            self.receipt_no or None,
            self.sold_on,
            self.minute,
            self.sold_at,
            self.member,
            self.employee,
            self.channel,
            self.payment,
            self.returns_no,
            self.lines,
            self.sales,
            self.total,
            self.returned,
            self.discount,
            self.quantity,
            int(self.bad),
        )


def _return_test(binding: Binding) -> Callable[[Sequence[str]], bool]:
    place, returns = binding.return_place, binding.mapping.returns
    if place is None:
        return lambda cells: False
    if returns.how == "prefix":
        return lambda cells: cells[place].strip().startswith(returns.value)
    return lambda cells: cells[place].strip() == returns.value


def _taken_back(quantity: int, amount: int, discount: int) -> tuple[int, int, int]:
    """Return a return line's sums with the sign of a return, whatever sign the till gave them."""
    if amount > 0 and quantity >= 0:
        discount = -discount
    return -abs(quantity), -abs(amount), discount


class _Sums:
    """Reads a row's quantity (thousandths), amount and discount (minor units).

    A sum that cannot be read comes back as text, "code:value".
    """

    def __init__(self, binding: Binding, styles: Styles, per_major: int) -> None:
        self._per_major = per_major
        self._styles = {name: styles.number_style(name) for name in NUMBERS}
        self._quantity_of = _cells_of(binding, "quantity")
        self._quantity = Memo(self._thousandths)
        self._discount_of = _cells_of(binding, "discount")
        self._discount = Memo(self._minor_discount)
        if binding.has("amount"):
            self._amount_of = _cells_of(binding, "amount")
            self._amount = Memo(self._minor_amount)
        else:
            price, quantity = _cells_of(binding, "unit_price"), self._quantity_of
            self._amount_of = lambda cells: (price(cells), quantity(cells))
            self._amount = Memo(self._minor_product)

    def __call__(self, cells: Sequence[str]) -> tuple[Any, Any, Any]:
        """Return quantity, amount, discount."""
        return (
            self._quantity[self._quantity_of(cells)],
            self._amount[self._amount_of(cells)],
            self._discount[self._discount_of(cells)],
        )

    def _added_up(self, name: str, texts: Any) -> Decimal | str | None:
        """Return the sum of the cells, None when all are empty, "code:value" for no number."""
        total: Decimal | None = None
        for text in (texts,) if isinstance(texts, str) else texts:
            if text.strip():
                value = rules.number(text, self._styles[name])
                if value is None:
                    return f"bad_number:{text}"
                total = value if total is None else total + value
        return total

    def _thousandths(self, texts: Any) -> int | str:
        value = self._added_up("quantity", texts)
        if value is None:
            return 1000
        return value if isinstance(value, str) else minor_units(value, 1000)

    def _minor_discount(self, texts: Any) -> int | str:
        value = self._added_up("discount", texts)
        if value is None:
            return 0
        return value if isinstance(value, str) else minor_units(value, self._per_major)

    def _minor_amount(self, texts: Any) -> int | str:
        value = self._added_up("amount", texts)
        if value is None:
            return "no_amount:"
        return value if isinstance(value, str) else minor_units(value, self._per_major)

    def _minor_product(self, texts: Any) -> int | str:
        price = self._added_up("unit_price", texts[0])
        quantity = self._added_up("quantity", texts[1])
        if price is None or quantity is None:
            return "no_amount:"
        if isinstance(price, str) or isinstance(quantity, str):
            return price if isinstance(price, str) else str(quantity)
        minor = minor_units(price * quantity, self._per_major)
        return minor if abs(minor) <= rules.LARGEST else f"bad_number:{texts[0]}"


def _cells_of(binding: Binding, name: str) -> Callable[[Sequence[str]], Any]:
    """Return a function to the field's text, or to the tuple of texts that are added up."""
    places = binding.places.get(name, ())
    return itemgetter(*places) if len(places) > 1 else binding.cell(name)
