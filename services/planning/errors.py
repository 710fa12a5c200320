"""What planning refuses."""

from services.core.errors import AppError


class NothingToVary(AppError):
    """The draft has no threshold or no rate that could be another. Facts: what."""

    code = "planning.nothing_to_vary"
