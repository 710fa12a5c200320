"""Making the rows a file names and the shop lacks: branches, employees, members, products."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from models.member import Member
from models.organisation import Branch, Employee
from models.purchase import Product
from models.values import new_uid
from services import members
from services.core.work import Work
from services.imports.outcome import Outcome
from services.imports.resolve import phone_of
from services.purchases import Shelves

SOURCE = "import"


def next_id(session: Session, table: str) -> int:
    """Return the first id that is free in a table, for rows that are numbered before they are."""
    newest = session.execute(text(f"SELECT coalesce(max(id), 0) FROM {table}")).scalar_one()
    return int(newest) + 1


def make_branches(work: Work, codes: Sequence[str], batch: int) -> list[int]:
    """Return the ids of new branches, each called by its code until somebody names it."""
    first = next_id(work.session, "branch")
    rows = [
        {"id": first + n, "uid": new_uid(), "code": code, "name": code, "import_batch_id": batch}
        for n, code in enumerate(codes)
    ]
    return _insert(work.session, Branch, rows)


def make_employees(work: Work, codes: Sequence[str], batch: int) -> list[int]:
    """Return the ids of new employees, each called by the code."""
    first = next_id(work.session, "employee")
    rows = [
        {"id": first + n, "uid": new_uid(), "code": code, "name": code, "import_batch_id": batch}
        for n, code in enumerate(codes)
    ]
    return _insert(work.session, Employee, rows)


def make_members(work: Work, keys: Sequence[str], batch: int) -> list[int]:
    """Return the ids of new members, each with one key: a phone, an e-mail or else a number."""
    first, country = next_id(work.session, "member"), work.shop.country
    said = frozenset(keys)
    free = (number for number in members.free_numbers(work.session) if number not in said)
    rows: list[dict[str, Any]] = []
    for n, key in enumerate(keys):
        phone = phone_of(key, country)
        email = members.email_address(key) if "@" in key else None
        own = phone is None and email is None
        rows.append(
            {
                "id": first + n,
                "uid": new_uid(),
                "member_no": key if own else next(free),
                "phone": phone,
                "email": email,
                "source": SOURCE,
                "created_at": work.now,
                "changed_at": work.now,
                "import_batch_id": batch,
            }
        )
    ids = _insert(work.session, Member, rows)
    members.refresh(work.session, country, ids, work.now, batch)
    return ids


def make_products(
    work: Work, numbers: Sequence[str], about: Mapping[int, Sequence[str]], batch: int, out: Outcome
) -> list[tuple[int, int | None, int | None]]:
    """Return (id, department id, category id) of new products.

    `about` has name, department, category and brand of the n-th, where the file told them.
    """
    shelves = Shelves(work.session, batch)
    first = next_id(work.session, "product")
    rows, made = [], []
    for n, number in enumerate(numbers):
        name, department, category, brand = about.get(n, ("", "", "", ""))
        department_id, category_id = shelves.place(department, category)
        rows.append(
            {
                "id": first + n,
                "uid": new_uid(),
                "product_no": number,
                "name": name or None,
                "brand": brand or None,
                "department_id": department_id,
                "category_id": category_id,
                "import_batch_id": batch,
            }
        )
        made.append((first + n, department_id, category_id))
    _insert(work.session, Product, rows)
    out.created["category"] += shelves.made
    return made


def _insert(session: Session, table: Any, rows: list[dict[str, Any]]) -> list[int]:
    if rows:
        session.execute(insert(table.__table__), rows)
    return [row["id"] for row in rows]
