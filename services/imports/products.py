"""Products from a file: new ones are made, known ones get what the file says otherwise."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import insert

from models.purchase import Product
from models.values import minor_per_major, new_uid
from services.core.progress import Progress
from services.core.work import Work
from services.imports import rules
from services.imports.batch import Changes
from services.imports.making import next_id
from services.imports.mapping import Binding
from services.imports.outcome import Outcome
from services.imports.reading import Table
from services.imports.staging import Problems
from services.imports.styles import Styles
from services.members import own_key
from services.purchases import Shelves

NUMBERS = {"price", "cost"}
_COLUMNS = ("name", "department_id", "category_id", "brand", "price_minor", "cost_minor", "barcode")
_FIND = f"SELECT id, {', '.join(_COLUMNS)} FROM product WHERE product_no = ?"  # noqa: S608
_FLUSH = 2_000


class ProductWriter:
    """Applies one file of products, row by row; an empty cell never empties a field."""

    def __init__(
        self,
        connection: Any,
        table: Table,
        binding: Binding,
        styles: Styles,
        outcome: Outcome,
        problems: Problems,
    ) -> None:
        self._raw, self._table, self._binding = connection, table, binding
        self._styles, self._out, self._problems = styles, outcome, problems
        self._cell = {name: binding.cell(name) for name in ("product_id", "name", "department")}
        self._cell |= {
            n: binding.cell(n) for n in ("category", "brand", "price", "cost", "barcode")
        }
        self._new: dict[str, dict[str, Any]] = {}
        self._seen: set[int] = set()

    def apply(self, work: Work, batch: int, progress: Progress) -> None:
        """Write every row of the file."""
        self._work, self._batch = work, batch
        self._shelves = Shelves(work.session, batch)
        self._changes = Changes(work.session, batch)
        self._next = next_id(work.session, "product")
        width = len(self._binding.header)
        for row, cells in self._table.rows():
            self._out.rows += 1
            if any(cells[width:]):
                self._reject(row, "product_id", "too_many_cells", "")
                continue
            self._take(row, (cells + [""] * width)[:width])
            if self._out.rows % _FLUSH == 0:
                self._flush()
                progress.step(self._out.rows, 0)
        self._flush()
        self._problems.flush()
        self._out.created["category"] += self._shelves.made

    def rejected_rows(self) -> Iterator[int]:
        """Yield the numbers of the rows that were left out."""
        query = "SELECT DISTINCT row FROM stage_problem WHERE fatal = 1 ORDER BY row"
        for (row,) in self._raw.execute(query):
            yield row

    def _take(self, row: int, cells: Sequence[str]) -> None:
        number = own_key(self._cell["product_id"](cells))
        if not number:
            self._reject(row, "product_id", "no_key", "")
            return
        said = self._values(row, cells)
        if number in self._new:
            self._flush()
        known = self._raw.execute(_FIND, (number,)).fetchone()
        if known is None:
            self._new[number] = said
            return
        id_, held = known[0], dict(zip(_COLUMNS, known[1:], strict=True))
        after = {name: value for name, value in said.items() if value != held[name]}
        if not after:
            self._out.unchanged += 1
        elif id_ in self._seen:
            self._reject(row, "product_id", "row_twice", number)
        else:
            self._changes.update("product", id_, {name: held[name] for name in after}, after)
            self._out.updated += 1
        self._seen.add(id_)

    def _values(self, row: int, cells: Sequence[str]) -> dict[str, Any]:
        """Return the columns the row says something about."""
        get = {name: cell(cells).strip() for name, cell in self._cell.items()}
        department_id, category_id = self._shelves.place(get["department"], get["category"])
        said = {
            "name": get["name"] or None,
            "department_id": department_id,
            "category_id": category_id,
            "brand": get["brand"] or None,
            "price_minor": self._minor(row, "price", get["price"]),
            "cost_minor": self._minor(row, "cost", get["cost"]),
            "barcode": get["barcode"] or None,
        }
        return {name: value for name, value in said.items() if value is not None}

    def _minor(self, row: int, name: str, written: str) -> int | None:
        if not written:
            return None
        value = rules.number(written, self._styles.number_style(name))
        if value is None:
            column = self._binding.column(name)
            self._problems.add(row, column, "bad_number", written, fatal=False)
            return None
        return rules.minor_units(value, minor_per_major(self._work.shop.currency))

    def _reject(self, row: int, name: str, code: str, value: str) -> None:
        self._out.rejected += 1
        self._problems.add(row, self._binding.column(name), code, value)

    def _flush(self) -> None:
        if not self._new:
            return
        rows = []
        for number, said in self._new.items():
            empty = dict.fromkeys(_COLUMNS)
            rows.append(
                {"id": self._next, "uid": new_uid(), "product_no": number, **empty, **said}
                | {"import_batch_id": self._batch}
            )
            self._seen.add(self._next)
            self._next += 1
        self._work.session.execute(insert(Product.__table__), rows)  # type: ignore[arg-type]
        self._out.created["product"] += len(rows)
        self._new.clear()
