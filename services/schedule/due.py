"""Doing what is due."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.campaign import Campaign
from models.planning import ScheduledJob
from models.values import CampaignState
from services import analytics, benefits, programs, reports
from services.backup import is_overdue, make_backup, prune
from services.core.errors import AppError
from services.core.folder import DataFolder
from services.core.progress import SILENT, Progress
from services.core.words import Words
from services.core.work import Database
from services.schedule.jobs import JobRow, jobs
from services.schedule.rules import covered, next_due, runs_due


@dataclass(frozen=True, slots=True)
class Done:
    """One thing done, of a `kind`.

    Backup, expiry, membership, track, lapse, grant, draw, value or report.

    `what` is the file, how many lots or benefits in hand lapsed, memberships ended or changed
    their track, or of how many customers it is known what they are expected to bring; of a grant
    the benefit, of a draw the program, with `count` the members who were given something.
    """

    kind: str
    what: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """One thing that was refused; it stays due. `job` is the scheduled job's number."""

    job: int | None
    error: AppError


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """What a run did, what was refused, and the mailings that wait for somebody to decide."""

    done: tuple[Done, ...]
    failed: tuple[Failed, ...]
    waiting: tuple[str, ...]


def run_due(
    database: Database,
    folder: DataFolder,
    words_for: Callable[[str], Words],
    progress: Progress = SILENT,
) -> RunOutcome:
    """Do everything that is due today and return what came of it.

    One refusal (a full disk, a folder that is gone) does not keep the rest from being done.
    The backup comes first: it holds the data as it was before today's work.
    """
    with database.acting(None):  # by itself, whoever is at the counter meanwhile
        return _run(database, folder, words_for, progress)


def _run(
    database: Database,
    folder: DataFolder,
    words_for: Callable[[str], Words],
    progress: Progress,
) -> RunOutcome:
    done: list[Done] = []
    failed: list[Failed] = []
    for job, step in _steps(database, folder, words_for, progress):
        progress.step(len(done) + len(failed), 0)
        try:
            done.extend(step())
        except AppError as error:
            failed.append(Failed(job, error))
            if job is not None:
                _note_failure(database, job, error)
    with database.read() as session:
        waiting = tuple(_waiting(session))
    return RunOutcome(tuple(done), tuple(failed), waiting)


Step = Callable[[], list[Done]]


def _steps(
    database: Database,
    folder: DataFolder,
    words_for: Callable[[str], Words],
    progress: Progress,
) -> Iterator[tuple[int | None, Step]]:
    yield None, partial(_back_up, database, folder)
    yield None, partial(_expire, database, progress)
    yield None, partial(_end_memberships, database)
    yield None, partial(_decide_tracks, database, progress)
    yield None, partial(_lapse, database, progress)
    yield from _grants(database)
    yield None, partial(_fit_values, database, progress)
    with database.read() as session:
        ordered = jobs(session)
    for job in ordered:
        for due in runs_due(job.every, job.next_on, database.today()):
            yield job.id, partial(_report, database, folder, words_for, job, due)


def _back_up(database: Database, folder: DataFolder) -> list[Done]:
    if not is_overdue(folder, database.clock.now()):
        return []
    made = make_backup(folder, database.clock)
    prune(folder)
    return [Done("backup", str(made.path))]


def _expire(database: Database, progress: Progress) -> list[Done]:
    lapsed = benefits.expire_all(database, progress)
    return [Done("expiry", str(lapsed))] if lapsed else []


def _end_memberships(database: Database) -> list[Done]:
    ended = programs.expire_all_memberships(database)
    return [Done("membership", str(ended))] if ended else []


def _lapse(database: Database, progress: Progress) -> list[Done]:
    lapsed = benefits.lapse_all(database, progress)
    return [Done("lapse", str(lapsed))] if lapsed else []


def _grants(database: Database) -> Iterator[tuple[None, Step]]:
    """Yield what puts benefits into members' hands: each benefit, then each draw, by itself."""
    with database.read() as session:
        names = benefits.to_be_granted(session, database.today())
    for name in names:
        yield None, partial(_grant, database, name)
    with database.read() as session:
        drawing = benefits.draws_due(session, database.today())
    for program in drawing:
        yield None, partial(_draw, database, program)


def _grant(database: Database, benefit: str) -> list[Done]:
    count = benefits.grant_due_of(database, benefit)
    return [Done("grant", benefit, count)] if count else []


def _draw(database: Database, program: str) -> list[Done]:
    try:
        draw_id = benefits.draw_now(database, program)
    except benefits.NoSurpriseRuns:  # waits for one without a word
        return []
    with database.read() as session:
        return [Done("draw", program, benefits.get_draw(session, draw_id).drawn)]


def _fit_values(database: Database, progress: Progress) -> list[Done]:
    with database.read() as session:
        if not analytics.is_stale(session, database.today()):
            return []
    fit = analytics.fit_values(database, progress=progress)
    return [Done("value", str(fit.customers))] if fit.is_fitted else []


def _decide_tracks(database: Database, progress: Progress) -> list[Done]:
    moved = programs.review_all_tracks(database, progress)
    return [Done("track", str(moved))] if moved else []


def _report(
    database: Database,
    folder: DataFolder,
    words_for: Callable[[str], Words],
    job: JobRow,
    due: date,
) -> list[Done]:
    """Write one report and move the job on; a crash in between writes the same file again."""
    order, name = job.order, reports.ReportName(job.order.report)
    request = reports.ReportRequest(
        covered(job.every, due),
        branch=order.branch,
        region=order.region,
        compare=reports.Compare.PREVIOUS,
    )
    with database.read() as session:
        findings = reports.run(session, name, request)
    words = words_for(order.language or database.shop.language)
    report = reports.to_report(findings, words, made_on=database.today())
    file = (order.to or folder.exports) / reports.file_name(name, request, order.kind)
    render = reports.render_pdf if order.kind == "pdf" else reports.render_xlsx
    render(report, words, file)
    with database.work() as work:
        work.session.execute(
            update(ScheduledJob)
            .where(ScheduledJob.id == job.id, ScheduledJob.next_on <= due)
            .values(
                next_on=next_due(job.every, due),
                last_done_at=work.now,
                last_outcome="done",
            )
        )
    return [Done("report", str(file))]


def _note_failure(database: Database, job: int, error: AppError) -> None:
    with database.work() as work:
        work.session.execute(
            update(ScheduledJob).where(ScheduledJob.id == job).values(last_outcome=error.code)
        )


def _waiting(session: Session) -> Iterator[str]:
    """Yield the names of mailings that were stopped in the middle: never resumed unasked."""
    halted = select(Campaign.name).where(Campaign.state == CampaignState.SENDING)
    yield from session.scalars(halted.order_by(Campaign.name))
