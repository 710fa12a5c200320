"""What the checkout refuses."""

from services.core.errors import AppError


class ReceiptDiffers(AppError):
    """The same number was recorded with other contents. Facts: receipt."""

    code = "checkout.receipt_differs"


class AnonymousCredit(AppError):
    """Credit is spent by a member; the sale names none."""

    code = "checkout.anonymous_credit"


class CreditTooLarge(AppError):
    """More credit than the goods cost. Facts: credit and total (Money)."""

    code = "checkout.credit_too_large"


class NothingReturned(AppError):
    """A return needs at least one line."""

    code = "checkout.nothing_returned"


class AnonymousBenefit(AppError):
    """A benefit belongs to a member; the sale names none."""

    code = "checkout.anonymous_benefit"


class AnonymousJoining(AppError):
    """Joining needs a customer; the sale names none."""

    code = "checkout.anonymous_joining"


class BenefitGone(AppError):
    """A chosen benefit cannot be had any more. Facts: benefit."""

    code = "checkout.benefit_gone"


class SumChanged(AppError):
    """What is to be paid is not what was shown: an offer came or went. Facts: to_pay, shown."""

    code = "checkout.sum_changed"


class TwinReceipt(AppError):
    """The member was sold the same sum minutes ago. Facts: receipt, total, minutes."""

    code = "checkout.twin_receipt"


class SaleUndone(AppError):
    """A sale of this number was taken back. Facts: receipt."""

    code = "checkout.sale_undone"


class UndoTooLate(AppError):
    """A sale is taken back within the hour only. Facts: receipt."""

    code = "checkout.undo_too_late"


class GoodsReturned(AppError):
    """Goods of the sale came back already, so it stays. Facts: receipt."""

    code = "checkout.goods_returned"


class ClockBehind(AppError):
    """The computer's clock stands before what was recorded last. Facts (local): now, last."""

    code = "checkout.clock_behind"


class BadBasket(AppError):
    """A written sale does not hold. Facts: field, value."""

    code = "checkout.bad_basket"
