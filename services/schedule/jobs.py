"""The reports a shop wants by themselves, again and again."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.planning import ScheduledJob
from models.values import week_starts_on
from services.core.organisation import branch_ids
from services.core.work import Work
from services.schedule.errors import UnknownJob
from services.schedule.rules import Every, first_due
from services.security import Right, record, require

REPORT = "report"


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A report as it is to be written: `kind` is pdf or xlsx, `to` a folder or None."""

    report: str
    kind: str
    branch: str | None = None
    region: str | None = None
    language: str | None = None
    to: Path | None = None


@dataclass(frozen=True, slots=True)
class JobRow:
    """A scheduled report: what, how often, when next, and how the last run went."""

    id: int
    order: ReportOrder
    every: Every
    next_on: date
    last_outcome: str | None


def add_job(work: Work, order: ReportOrder, every: Every) -> int:
    """Order a report for every week or month from the next one on; return the job's number.

    UnknownBranch or UnknownRegion when the shop has none of that name.
    """
    require(work, Right.REPORT)
    branch_ids(work.session, order.branch, order.region)
    start = first_due(every, work.today, week_starts_on(work.shop.country))
    arguments = {
        "report": order.report,
        "kind": order.kind,
        "branch": order.branch,
        "region": order.region,
        "language": order.language,
        "to": str(order.to) if order.to else None,
    }
    job = ScheduledJob(kind=REPORT, every=every.value, arguments=arguments, next_on=start)
    work.session.add(job)
    work.session.flush()
    record(work, "schedule.add", "scheduled_job", job.id, report=order.report, every=every.value)
    return job.id


def remove_job(work: Work, job_id: int) -> None:
    """Take a job off the schedule; UnknownJob when there is none with this number."""
    require(work, Right.REPORT)
    gone = work.session.execute(
        delete(ScheduledJob).where(ScheduledJob.id == job_id).returning(ScheduledJob.id)
    ).all()
    if not gone:
        raise UnknownJob(job=job_id)
    record(work, "schedule.remove", "scheduled_job", job_id)


def jobs(session: Session) -> list[JobRow]:
    """Return every scheduled report, the next one due first."""
    query = (
        select(
            ScheduledJob.id,
            ScheduledJob.arguments,
            ScheduledJob.every,
            ScheduledJob.next_on,
            ScheduledJob.last_outcome,
        )
        .where(ScheduledJob.kind == REPORT)
        .order_by(ScheduledJob.next_on, ScheduledJob.id)
    )
    return [
        JobRow(row[0], _order(row[1]), Every(row[2]), row[3], row[4])
        for row in session.execute(query)
    ]


def _order(arguments: dict[str, str | None]) -> ReportOrder:
    to = arguments["to"]
    return ReportOrder(
        report=str(arguments["report"]),
        kind=str(arguments["kind"]),
        branch=arguments["branch"],
        region=arguments["region"],
        language=arguments["language"],
        to=Path(to) if to else None,
    )
