"""Who belongs to which program, and since when."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.program import Membership


@dataclass(frozen=True, slots=True)
class Spells:
    """The days of membership per (member, program): first and last, last None for life."""

    days: Mapping[tuple[int, int], tuple[date, date | None]]

    def was_active(self, member_id: int, program_id: int, on: date) -> bool:
        """Return whether the member belonged to the program on the day."""
        first, last = self.days.get((member_id, program_id), (None, None))
        return first is not None and first <= on and (last is None or on <= last)


def spells(session: Session, member_ids: Collection[int], program_ids: Collection[int]) -> Spells:
    """Return when the members belonged to the programs, whatever their state is now."""
    if not member_ids or not program_ids:
        return Spells({})
    query = select(
        Membership.member_id, Membership.program_id, Membership.joined_on, Membership.ends_on
    ).where(
        Membership.member_id.in_(member_ids),
        Membership.program_id.in_(program_ids),
        Membership.joined_on.is_not(None),
    )
    rows = session.execute(query)
    return Spells({(row.member_id, row.program_id): (row.joined_on, row.ends_on) for row in rows})
