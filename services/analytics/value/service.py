"""Fitting the value model in the background and keeping what it says of each member.

Reading and fitting hold no lock; what comes of it is written beside what stands, in pieces, and
counts from one short transaction on. A run that was cut off leaves rows the next one clears away.
"""

from datetime import date, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from models.analytics import MemberValue, ValueFit
from models.values import minor_per_major
from services.analytics.value.finding import Found, found_in
from services.analytics.value.queries import (
    DAYS_A_FIT_HOLDS,
    Fit,
    Visits,
    newest_fit,
    visits,
)
from services.core.progress import SILENT, Progress
from services.core.work import Database

_PIECE = 2_000  # members a transaction: the counter waits for no more than that


def is_stale(session: Session, today: date) -> bool:
    """Return whether the newest fit is a week old, or there is none, or it says nothing.

    Where there was too little yesterday, a history may have been imported since.
    """
    fit = newest_fit(session)
    if fit is None or not fit.is_fitted:
        return True
    return fit.as_of_on <= today - timedelta(days=DAYS_A_FIT_HOLDS)


def fit_values(database: Database, as_of: date | None = None, progress: Progress = SILENT) -> Fit:
    """Fit the model on the history up to a day (today), keep it, and return the fit.

    Where the history carries none, that is kept instead and nothing is said of members.
    """
    as_of = as_of or database.today()
    with database.read() as session:
        seen = visits(session, as_of)
    progress.step(1, 4)
    found = found_in(seen, minor_per_major(database.shop.currency))
    progress.step(2, 4)
    fit_id = _begin(database, as_of, seen, found)
    for start in range(0, len(found.rows), _PIECE):
        with database.work() as work:
            rows = [{"fit_id": fit_id, **row} for row in found.rows[start : start + _PIECE]]
            work.session.execute(insert(MemberValue), rows)
    progress.step(3, 4)
    with database.work() as work:
        done = update(ValueFit).where(ValueFit.id == fit_id).values(is_complete=True)
        work.session.execute(done)
    _clear(database, fit_id)
    progress.step(4, 4)
    with database.read() as session:
        fit = newest_fit(session)
    if fit is None:
        raise AssertionError(fit_id)
    return fit


def _begin(database: Database, as_of: date, seen: list[Visits], found: Found) -> int:
    with database.work() as work:
        fit = ValueFit(
            as_of_on=as_of,
            fitted_at=work.now,
            customers=len(seen),
            repeaters=found.repeaters,
            outcome=found.outcome,
            parameters=found.parameters,
        )
        work.session.add(fit)
        work.session.flush()
        return fit.id


def _clear(database: Database, fit_id: int) -> None:
    """Take away what earlier fits said, and what a run that was cut off left behind."""
    old = select(MemberValue.member_id).where(MemberValue.fit_id < fit_id).limit(_PIECE)
    while True:
        with database.work() as work:
            some = list(work.session.scalars(old))
            if not some:
                work.session.execute(delete(ValueFit).where(ValueFit.id < fit_id))
                return
            gone = delete(MemberValue).where(
                MemberValue.member_id.in_(some), MemberValue.fit_id < fit_id
            )
            work.session.execute(gone)
