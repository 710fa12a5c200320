"""Builders: the shortest way to a row in a test. Each returns the ORM row, flushed."""

from datetime import UTC, date, datetime, time
from itertools import count

from sqlalchemy import select

from models.member import Member, MemberKey
from models.organisation import Branch
from models.purchase import Category, Product, Receipt, ReceiptLine
from models.values import KeyKind
from services.core.work import Work

_numbers = count(1)


def member(work: Work, **facts) -> Member:
    """A known customer; `member_no` counts up unless given."""
    facts.setdefault("member_no", f"{next(_numbers):06d}")
    row = Member(created_at=work.now, changed_at=work.now, **facts)
    work.session.add(row)
    work.session.flush()
    keys = {KeyKind.NUMBER: row.member_no, KeyKind.PHONE: row.phone, KeyKind.EMAIL: row.email}
    for kind, value in keys.items():
        if value:
            work.session.add(MemberKey(member_id=row.id, kind=kind, value=value, added_at=work.now))
    work.session.flush()
    return row


def branch(work: Work, code: str = "A") -> Branch:
    """The branch with this code, made when it is not there."""
    row = work.session.scalars(select(Branch).where(Branch.code == code)).one_or_none()
    if row is None:
        row = Branch(code=code, name=code)
        work.session.add(row)
        work.session.flush()
    return row


def category(work: Work, name: str, parent: Category | None = None) -> Category:
    """The node with this name below `parent` (a department without one)."""
    found = select(Category).where(
        Category.name == name, Category.parent_id == (parent.id if parent else None)
    )
    row = work.session.scalars(found).one_or_none()
    if row is None:
        row = Category(name=name, parent_id=parent.id if parent else None)
        work.session.add(row)
        work.session.flush()
    return row


def product(
    work: Work, product_no: str, department: str = "", category_name: str = "", **facts
) -> Product:
    """An article, in a department and category if named."""
    root = category(work, department) if department else None
    node = category(work, category_name, root) if category_name else None
    row = Product(
        product_no=product_no,
        department_id=root.id if root else None,
        category_id=node.id if node else None,
        **facts,
    )
    work.session.add(row)
    work.session.flush()
    return row


def receipt(
    work: Work,
    who: Member | None,
    on: date,
    *lines: tuple[Product | None, int, int],
    at: str = "A",
    minute: int | None = 600,
    **facts,
) -> Receipt:
    """A receipt of (product, quantity_milli, amount_minor) lines; negative amounts are returns.

    The member's summary is not refreshed: see services.purchases.summary.
    """
    number = facts.pop("receipt_no", None) or f"R{next(_numbers)}"
    moment = datetime.combine(on, time(0), UTC)
    row = Receipt(
        branch_id=branch(work, at).id,
        receipt_no=number,
        sold_on=on,
        sold_minute=minute,
        sold_at=moment,
        member_id=who.id if who else None,
        is_sale=any(amount >= 0 for _, _, amount in lines),
        total_minor=sum(amount for _, _, amount in lines),
        returned_minor=-sum(min(amount, 0) for _, _, amount in lines),
        quantity_milli=sum(quantity for _, quantity, _ in lines),
        **facts,
    )
    work.session.add(row)
    work.session.flush()
    for number_, (sold, quantity, amount) in enumerate(lines, 1):
        work.session.add(
            ReceiptLine(
                receipt_id=row.id,
                line_no=number_,
                product_id=sold.id if sold else None,
                quantity_milli=quantity,
                amount_minor=amount,
                is_return=amount < 0,
                member_id=row.member_id,
                sold_on=on,
                department_id=sold.department_id if sold else None,
                category_id=sold.category_id if sold else None,
            )
        )
    work.session.flush()
    return row
