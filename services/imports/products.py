"""Products from a file: new ones are made, known ones get what the file says otherwise."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert

from models.purchase import Product
from models.values import minor_per_major, minor_units, new_uid
from services.imports import rules
from services.imports.batch import Changes
from services.imports.making import next_id
from services.imports.row_writer import RowWriter
from services.members import own_key
from services.purchases import Shelves

NUMBERS = {"price", "cost"}
_COLUMNS = ("name", "department_id", "category_id", "brand", "price_minor", "cost_minor", "barcode")
_FIND = f"SELECT id, {', '.join(_COLUMNS)} FROM product WHERE product_no = ?"
_FLUSH = 2_000


class ProductWriter(RowWriter):
    """Applies a file of products; an empty cell never empties a field."""

    def _begin(self) -> None:
        names = ("product_id", "name", "department", "category", "brand", "price", "cost")
        self._cell = {name: self._binding.cell(name) for name in (*names, "barcode")}
        self._new: dict[str, dict[str, Any]] = {}
        self._seen: set[int] = set()
        self._shelves = Shelves(self._work.session, self._batch)
        self._changes = Changes(self._work.session, self._batch)
        self._next = next_id(self._work.session, "product")

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
            self._note(row, name, "bad_number", written)
            return None
        return minor_units(value, minor_per_major(self._work.shop.currency))

    def _flush(self) -> None:
        self._out.created["category"] += self._shelves.made
        self._shelves.made = 0
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
        # A declarative table is a Table, which its type does not say.
        self._work.session.execute(insert(Product.__table__), rows)  # type: ignore[arg-type]  # a table
        self._out.created["product"] += len(rows)
        self._new.clear()
