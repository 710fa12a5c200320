"""Refusals of the reports."""

from services.core.errors import AppError


class BadThreshold(AppError):
    """A share asked for is not above 0 and at most 1. Facts: value."""

    code = "reports.bad_threshold"
