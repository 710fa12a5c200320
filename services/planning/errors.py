"""What planning refuses."""

from services.core.errors import AppError


class NothingToVary(AppError):
    """The draft has no threshold or no rate that could be another. Facts: what."""

    code = "planning.nothing_to_vary"


class BadBoard(AppError):
    """Something noted on the targeting board does not hold. Facts: field, value."""

    code = "planning.bad_board"
