"""What is due now: for the window and the command line alike.

Nothing runs twice for the same day, and what was missed while the PC was off is caught up:
reports once for each missed period, backups, expiries and ended memberships once. Mailings are
never sent from here by themselves: overdue ones are named, for somebody to decide.
"""

from services.schedule.due import Done, Failed, RunOutcome, run_due
from services.schedule.jobs import JobRow, ReportOrder, add_job, jobs, remove_job
from services.schedule.rules import Every

__all__ = [
    "Done",
    "Every",
    "Failed",
    "JobRow",
    "ReportOrder",
    "RunOutcome",
    "add_job",
    "jobs",
    "remove_job",
    "run_due",
]
