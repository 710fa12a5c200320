"""What writing a receipt refuses."""

from services.core.errors import AppError


class EmptyReceipt(AppError):
    """A receipt needs a number and at least one line. Facts: receipt."""

    code = "purchases.empty_receipt"


class BadLine(AppError):
    """A line's quantity or amount is absurd, or their signs differ. Facts: line."""

    code = "purchases.bad_line"


class ReceiptExists(AppError):
    """The branch, till, number and day are another receipt's. Facts: receipt."""

    code = "purchases.receipt_exists"


class NoReceipt(AppError):
    """No receipt has this branch, till, number and day. Facts: receipt."""

    code = "purchases.no_receipt"


class NoLine(AppError):
    """The receipt has no such line that was sold. Facts: line."""

    code = "purchases.no_line"


class ReturnsTooMuch(AppError):
    """More comes back of a line than was sold and not yet returned. Facts: line, left."""

    code = "purchases.returns_too_much"
