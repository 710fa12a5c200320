"""What the schedule may refuse."""

from services.core.errors import AppError


class UnknownJob(AppError):
    """No scheduled job has this number. Facts: job."""

    code = "schedule.unknown_job"
