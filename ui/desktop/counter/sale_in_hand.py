"""The sale in hand: what stands in the till, and what it comes to, asked anew with every change."""

import time
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from services import checkout
from services.benefits import Offer, Standing
from services.checkout import Basket, Booked, Quote
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.counter import desk
from ui.desktop.counter.board import Board
from ui.desktop.counter.desk import House
from ui.desktop.counter.joining import Joining
from ui.desktop.counter.till import Till
from ui.desktop.counter.wording import is_earning

UNDO_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Last:
    """The sale recorded last; `till` as it was, `at` on the monotonic clock."""

    booked: Booked
    till: Till
    at: float


@dataclass
class InHand:
    """What outlives the page: language, look and cashier may change with a basket in hand."""

    till: Till = field(default_factory=Till)
    last: Last | None = None


class SaleInHand(QObject):
    """`settled` comes when an answer is there that what is entered next may wait for.

    `opened` comes when it is known which programs the member may join.
    """

    settled = Signal()
    opened = Signal()

    def __init__(self, context: Context, board: Board) -> None:
        super().__init__()
        self._context, self._board, self._words = context, board, context.words
        self._database = context.database
        self._kept: InHand = context.kept.setdefault("counter", InHand())
        self.house: House | None = None
        self.quote: Quote | None = None
        self._quoting = Latest(context.tasks)
        self.joining = Joining(context)

    @property
    def till(self) -> Till:
        """Return the sale in hand."""
        return self._kept.till

    @property
    def last(self) -> Last | None:
        """Return the last sale while it can still be undone."""
        last = self._kept.last
        return last if last and time.monotonic() - last.at < UNDO_SECONDS else None

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return what the member is offered, numbered from 1 by place.

        What wants the cashier's hand comes first, then what is earned anyway, then the rest.
        """
        if self.quote is None or self.till.member is None:
            return ()
        return tuple(sorted(self.quote.offers, key=_place))

    @property
    def open_to(self) -> tuple[str, ...]:
        """Return the programs the member may join now."""
        return self.joining.open_to if self.till.member is not None else ()

    @property
    def fee_minor(self) -> int:
        """Return the joining fee to be taken with this sale, 0 where the program asks none."""
        return self.joining.fees.get(self.till.join or "", 0)

    @property
    def branch_id(self) -> int:
        """Return this shop floor's id; 0 before it was read."""
        return self.house.branch_id if self.house else 0

    @property
    def is_quoting(self) -> bool:
        """Return whether the quote of what stands here is still awaited."""
        return self._quoting.is_asking or self.joining.is_asking

    def basket_for(self, member_id: int) -> Basket:
        """Return the basket as it is for this member: another one's choices do not count."""
        basket, member = self.till.basket(self.branch_id), self.till.member
        if member is not None and member.member_id == member_id:
            return basket
        return replace(
            basket, member_id=member_id, chosen=(), taken_off=(), credit_minor=0, join=None
        )

    def clear(self) -> None:
        """Begin anew, for somebody else."""
        self._kept.till, self.quote = Till(), None
        self._quoting.cancel()
        self.joining.forget()

    def requote(self) -> None:
        """Ask anew what the basket comes to."""
        self._board.changed.emit()
        if self.house is None:
            return
        self.joining.close()
        if self.till.is_untouched:
            self._quoting.cancel()
            self.joining.forget()
            self.quote = None
            return
        basket, now = self.till.basket(self.branch_id), self._database.clock.now()
        shop = self._database.shop
        task = reading(self._database, lambda session: checkout.quote(session, shop, basket, now))
        self._quoting.ask(task, self._quoted, self._not_quoted)

    def close(self) -> None:
        """Stop asking."""
        self._quoting.cancel()
        self.joining.close()

    def _quoted(self, quote: Quote) -> None:
        self._take_quote(quote)
        self.settled.emit()

    def _not_quoted(self, error: Exception) -> None:
        self.quote, self.joining.is_wanted = None, False
        if isinstance(error, AppError):
            self._board.refuse(self._words.refusal(error))
        else:
            self._context.wishes.trouble.emit(error)
        self.settled.emit()

    def _take_quote(self, quote: Quote | None) -> None:
        self.quote = quote
        self.till.keep_only(self.offers)
        self._board.changed.emit()
        sale = desk.sale_of(self.till, self.branch_id, None, sure=True)
        self.joining.ask(quote, sale, self.opened.emit, self.settled.emit)


def _place(offer: Offer) -> tuple[bool, bool]:
    return offer.standing is Standing.WITHHELD, is_earning(offer)
