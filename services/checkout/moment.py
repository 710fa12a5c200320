"""Whether the computer's clock can be right."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import UtcDateTime
from services.checkout.errors import ClockBehind
from services.core.asking import ask
from services.core.clock import local_day
from services.core.work import Work

# Each by its highest id: order is by id, never by clock. Receipts of files may tell any time.
_LAST = text("""
SELECT max(moment) AS moment FROM (
    SELECT booked_at AS moment FROM ledger_entry WHERE id = (SELECT max(id) FROM ledger_entry)
    UNION ALL
    SELECT done_at FROM audit_entry WHERE id = (SELECT max(id) FROM audit_entry)
    UNION ALL
    SELECT created_at FROM member WHERE id = (SELECT max(id) FROM member)
)
""").columns(moment=UtcDateTime())


def _last_deed_at(session: Session) -> datetime | None:
    """Return the moment of the last thing that was recorded here; None in a new shop."""
    last: datetime | None = ask(session, _LAST).scalar_one()
    return last


def require_clock(work: Work) -> None:
    """Refuse with ClockBehind on a day before the one of what was recorded last.

    Within a day clocks are set right now and then, and nothing is counted by the hour.
    """
    last = _last_deed_at(work.session)
    if last is not None and work.today < local_day(last, work.shop.timezone):
        zone = ZoneInfo(work.shop.timezone)
        raise ClockBehind(now=work.now.astimezone(zone), last=last.astimezone(zone))
