"""What the checkout refuses."""

from services.core.errors import AppError


class ReceiptDiffers(AppError):
    """The same number was recorded with other contents. Facts: receipt."""

    code = "checkout.receipt_differs"


class AnonymousCredit(AppError):
    """Credit is spent by a member; the sale names none."""

    code = "checkout.anonymous_credit"


class CreditTooLarge(AppError):
    """More credit than the goods cost. Facts in major units: credit, total."""

    code = "checkout.credit_too_large"


class NothingReturned(AppError):
    """A return needs at least one line."""

    code = "checkout.nothing_returned"
