"""The member list: every customer with the figures one looks for, by name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.member import Member
from models.values import Channel
from services import members
from services.analytics import Scope, revenue_by_member
from services.core.progress import SILENT, Progress
from services.core.shop import read_shop
from services.security import Right, require

_PAGE = 2_000


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One customer; `phone` is E.164, `reachable` holds the channels they may be written to by.

    `revenue_minor` is what they spent in the period (in the branches asked for), `total_minor` in
    all, `receipts` how often they bought in all, `last_on` when last.
    """

    member_no: str
    name: str
    company: str | None
    phone: str | None
    email: str | None
    city: str | None
    branch: str | None
    enrolled_on: date | None
    last_on: date | None
    receipts: int
    revenue_minor: int
    total_minor: int
    points: int
    credit_minor: int
    quality: int | None
    reachable: tuple[Channel, ...]


@dataclass(frozen=True, slots=True)
class MemberList:
    """All customers by name; `buyers` of them bought in the period, for `revenue_minor`."""

    country: str
    buyers: int
    reachable: int
    revenue_minor: int
    members: Sequence[MemberLine]


def member_list(session: Session, scope: Scope, progress: Progress = SILENT) -> MemberList:
    """Return the customers, those at home in the scope's branches; needs the right to export."""
    require(session, Right.EXPORT)
    home = None if scope.branch_ids is None else Member.home_branch_id.in_(scope.branch_ids)
    spent = revenue_by_member(session, scope)
    narrowed = members.MemberFilter(where=home)
    lines = [_line(row, spent.get(row.id, 0)) for row in _rows(session, narrowed, progress)]
    return MemberList(
        country=read_shop(session).country,
        buyers=sum(line.revenue_minor != 0 for line in lines),
        reachable=sum(bool(line.reachable) for line in lines),
        revenue_minor=sum(line.revenue_minor for line in lines),
        members=lines,
    )


def _rows(
    session: Session, narrowed: members.MemberFilter, progress: Progress
) -> Iterator[members.MemberRow]:
    """Yield the rows page by page, so that the work can be watched and stopped."""
    done, total = 0, members.count_members(session, narrowed)
    after: members.MemberRow | None = None
    while True:
        progress.step(done, total)
        rows = members.page(session, after=after, limit=_PAGE, narrowed=narrowed)
        yield from rows
        done += len(rows)
        if len(rows) < _PAGE:
            progress.step(total, total)
            return
        after = rows[-1]


def _line(row: members.MemberRow, spent: int) -> MemberLine:
    return MemberLine(
        member_no=row.member_no,
        name=row.name,
        company=row.company,
        phone=row.phone,
        email=row.email,
        city=row.city,
        branch=row.branch,
        enrolled_on=row.enrolled_on,
        last_on=row.last_on,
        receipts=row.receipts,
        revenue_minor=spent,
        total_minor=row.total_minor or 0,
        points=row.points,
        credit_minor=row.credit_minor,
        quality=row.quality,
        reachable=tuple(channel for channel in Channel if row.is_reached_by(channel)),
    )
