"""Opening balances: what members bring along from another program, many at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from models.member import Member
from models.values import EntryKind, Unit, new_uid
from services.benefits.events import AccountsChanged
from services.benefits.ledger.booking import (
    Booking,
    Deed,
    add_to_balances,
    in_debt,
    new_key,
    token,
    write_entries,
)
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class OpeningBalance:
    """Points, or minor units of credit, as a lot that is good to `expires_on` (None: for ever)."""

    member_id: int
    unit: Unit
    amount: int
    expires_on: date | None = None


def open_balances(work: Work, opening: Sequence[OpeningBalance], import_batch_id: int) -> None:
    """Give each opening balance as a lot of its own, marked with the import.

    One balance a member and unit within an import; amounts are above zero.
    """
    if not opening:
        return
    session = work.session
    ids = {one.member_id for one in opening}
    found = session.execute(select(Member.id, Member.uid).where(Member.id.in_(ids)))
    uids = {id_: token(uid) for id_, uid in found}
    rows = [
        {
            "uid": new_uid(),
            "member_id": one.member_id,
            "unit": one.unit,
            "kind": EntryKind.GRANT,
            "amount": one.amount,
            "expires_on": one.expires_on,
            "booked_at": work.now,
            "booked_on": work.today,
            "key": f"opening:{import_batch_id}:{uids[one.member_id]}:{one.unit.value}",
            "import_batch_id": import_batch_id,
        }
        for one in opening
    ]
    write_entries(session, rows)
    sums = {(one.member_id, one.unit): one.amount for one in opening}
    add_to_balances(session, sums)
    for member_id, unit in in_debt(session, sums):
        deed = Deed(EntryKind.TRANSFER, new_key("settle"), work.today)
        Booking(work, member_id, unit, deed).settle()
    work.tell(AccountsChanged(()))
