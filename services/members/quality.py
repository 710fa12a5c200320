"""How well the shop knows its customers: what their records lack, by branch and by employee."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.analytics import MemberSummary
from models.member import Member
from models.organisation import Branch, Employee
from models.values import Period
from services.core.progress import SILENT, Progress
from services.members.chunks import KNOWN
from services.members.duplicates import suspicions
from services.members.queries import rows_of
from services.members.rules import (
    DEFAULT_BIRTHDAY,
    QUALITY_WEIGHTS,
    Profile,
    quality_gaps,
    quality_without,
)

LOW_QUALITY = 60  # a record that scores less is worth mending
_MOST_TO_MEND = 25


@dataclass(frozen=True, slots=True)
class QualityRow:
    """The records of a branch's, an employee's or all customers, as they stand today.

    `code` and `name` are None where nobody was noted. `score` is their mean quality, 0–100.
    `lacks` counts records by what they lack (QUALITY_WEIGHTS); a birthday on 1 January, which
    forms fill in by themselves, counts as lacking and in `default_birthdays`. `duplicates` may be
    one person with another record. `enrolled` came in the period, and score `enrolled_score`.
    """

    code: str | None
    name: str | None
    customers: int
    score: float | None
    lacks: Mapping[str, int]
    default_birthdays: int
    duplicates: int
    low: int
    enrolled: int
    enrolled_score: float | None


@dataclass(frozen=True, slots=True)
class ToMend:
    """A customer whose record is worth mending: what it lacks, and what they spent so far."""

    member_no: str
    name: str
    spent_minor: int
    score: int
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DataQuality:
    """All records, by home branch and by who enrolled them, the largest groups first.

    `to_mend` are those of low quality who spent most.
    """

    total: QualityRow
    by_branch: Sequence[QualityRow]
    by_employee: Sequence[QualityRow]
    to_mend: Sequence[ToMend]


def data_quality(
    session: Session,
    period: Period,
    branch_ids: Collection[int] | None = None,
    progress: Progress = SILENT,
) -> DataQuality:
    """Return the quality of the customers at home in these branches (None: of all)."""
    progress.step(0, 2)
    pairs = suspicions(session)
    twice = {id_ for pair in pairs for id_ in (pair.older_id, pair.newer_id)}
    progress.step(1, 2)
    records = [_record(row, twice, period) for row in session.execute(_records(branch_ids))]
    low = sorted(
        (one for one in records if one.quality < LOW_QUALITY), key=lambda one: (-one.spent, one.id)
    )[:_MOST_TO_MEND]
    progress.step(2, 2)
    return DataQuality(
        total=_row(None, None, records),
        by_branch=_grouped(records, "branch", _names(session, Branch)),
        by_employee=_grouped(records, "employee", _names(session, Employee)),
        to_mend=_to_mend(session, low),
    )


@dataclass(frozen=True, slots=True)
class _Record:
    id: int
    branch: int | None
    employee: int | None
    quality: int
    gaps: tuple[str, ...]
    is_default_birthday: bool
    is_twice: bool
    is_new: bool
    spent: int


def _records(branch_ids: Collection[int] | None) -> Any:
    query = (
        select(
            Member.id,
            Member.name_key,
            Member.phone,
            Member.email,
            Member.city,
            Member.address,
            Member.birth_month,
            Member.birth_day,
            Member.consent_mask,
            Member.home_branch_id,
            Member.enrolled_by_id,
            Member.enrolled_on,
            MemberSummary.total_minor,
        )
        .outerjoin(MemberSummary, MemberSummary.member_id == Member.id)
        .where(KNOWN)
    )
    return query if branch_ids is None else query.where(Member.home_branch_id.in_(branch_ids))


def _record(row: Sequence[Any], twice: Collection[int], period: Period) -> _Record:
    id_, *profile, consented, branch, employee, enrolled_on, spent = row
    gaps = quality_gaps(Profile(*profile), consented)
    return _Record(
        id=id_,
        branch=branch,
        employee=employee,
        quality=quality_without(gaps),
        gaps=gaps,
        is_default_birthday=tuple(profile[-2:]) == DEFAULT_BIRTHDAY,
        is_twice=id_ in twice,
        is_new=_is_in(enrolled_on, period),
        spent=spent or 0,
    )


def _is_in(day: date | None, period: Period) -> bool:
    return day is not None and period.first <= day <= period.last


_Names = Mapping[int, tuple[str, str]]


def _names(session: Session, of: type[Branch] | type[Employee]) -> _Names:
    return {
        id_: (code, name) for id_, code, name in session.execute(select(of.id, of.code, of.name))
    }


def _grouped(records: Iterable[_Record], by: str, names: _Names) -> list[QualityRow]:
    groups: dict[int | None, list[_Record]] = {}
    for one in records:
        groups.setdefault(getattr(one, by), []).append(one)
    rows = []
    for id_, group in groups.items():
        code, name = (None, None) if id_ is None else names[id_]
        rows.append(_row(code, name, group))
    return sorted(rows, key=lambda row: (-row.customers, row.name is None, row.name or ""))


def _row(code: str | None, name: str | None, records: Sequence[_Record]) -> QualityRow:
    lacks = Counter(gap for one in records for gap in one.gaps)
    new = [one.quality for one in records if one.is_new]
    return QualityRow(
        code=code,
        name=name,
        customers=len(records),
        score=_mean([one.quality for one in records]),
        lacks={gap: lacks[gap] for gap in QUALITY_WEIGHTS},
        default_birthdays=sum(one.is_default_birthday for one in records),
        duplicates=sum(one.is_twice for one in records),
        low=sum(one.quality < LOW_QUALITY for one in records),
        enrolled=len(new),
        enrolled_score=_mean(new),
    )


def _to_mend(session: Session, records: Sequence[_Record]) -> list[ToMend]:
    rows = {row.id: row for row in rows_of(session, [one.id for one in records])}
    return [
        ToMend(rows[one.id].member_no, rows[one.id].name, one.spent, one.quality, one.gaps)
        for one in records
    ]


def _mean(scores: Sequence[int]) -> float | None:
    return sum(scores) / len(scores) if scores else None
