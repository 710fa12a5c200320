"""What is entered at the counter and what becomes of it; no widgets.

What is entered goes into a queue and is dealt with one after the other, so that a scanner that is
quicker than the disk loses nothing and nothing overtakes.
"""

import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from services import checkout
from services.core.errors import AppError
from services.purchases import SoldReceipt
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.counter import desk, typed
from ui.desktop.counter.board import Ask, Board
from ui.desktop.counter.desk import ChoiceKind, Hits, House
from ui.desktop.counter.newcomer import NewcomerPresenter
from ui.desktop.counter.selling import Selling
from ui.desktop.counter.taking_back import ReturnPresenter
from ui.desktop.counter.typed import Typed

SUGGEST_MS = 90
_SHORTEST_SUGGESTED = 2


class CounterPresenter(QObject):
    """Deals with what is typed, scanned and pressed; `board` says, `selling` holds the sale.

    `changed` comes with every change of anything that is shown.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._database = context.database
        self._currency = context.database.shop.currency
        self.board = Board()
        self.board.changed.connect(self.changed)
        self.selling = Selling(context, self.board)
        self.selling.settled.connect(self._go_on)
        self.newcomer: NewcomerPresenter | None = None
        self.back: ReturnPresenter | None = None
        self._is_newcomer_wanted = False
        self.found_ms: int | None = None
        self._queue: deque[str] = deque()
        self._asked_at = 0.0
        self._housing, self._lookup = Latest(context.tasks), Latest(context.tasks)
        self._suggesting, self._warming = Latest(context.tasks), Latest(context.tasks)
        self._text = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SUGGEST_MS)
        self._typing.timeout.connect(self._suggest)

    @property
    def is_busy(self) -> bool:
        """Return whether anything is asked, written or waits to be dealt with."""
        return self._is_waiting or self.selling.is_quoting or bool(self._queue)

    def refresh(self) -> None:
        """Read what the counter stands on, and the quote anew."""
        today = self._database.today()
        task = reading(self._database, lambda session: desk.house(session, today))
        self._housing.ask(task, self._moved_in, self._context.wishes.trouble.emit)

    def close(self) -> None:
        """Stop asking; the basket stays."""
        self._typing.stop()
        for asking in (self._housing, self._lookup, self._suggesting, self._warming):
            asking.cancel()
        self.selling.close()
        self._close_forms()

    # --------------------------------------------------------------------------------- entering

    def type(self, text: str) -> None:
        """Look for names and numbers that begin as typed, a moment after the last keystroke."""
        self._text = text.strip()
        self._suggesting.cancel()
        self._typing.stop()
        if self.board.choices:
            self.board.close_list()
        read = typed.read(self._text, self._currency)
        is_looked_for = not read.is_amount and read.quantity_milli is None
        scanning = self.board.ask is Ask.SCAN and self.back is None
        if scanning and is_looked_for and len(self._text) >= _SHORTEST_SUGGESTED:
            self._typing.start()

    def enter(self, text: str) -> None:
        """Take what was typed or scanned, or without a text: go on (choose, pay)."""
        self._typing.stop()
        self._suggesting.cancel()
        board, text = self.board, text.strip()
        if board.choices and board.marked >= 0 and (not text or not board.is_question):
            self.choose(board.marked)
            return
        if board.choices and not board.is_question:
            board.close_list()
        self._queue.append(text)
        self._go_on()

    def mark(self, step: int) -> None:
        """Move the mark in the list that is open, or else among the lines."""
        if self.board.choices:
            self.board.move(step)
        elif self.back is not None:
            self.back.mark(step)
        else:
            self.selling.till.mark(step)
            self.changed.emit()

    def choose(self, place: int) -> None:
        """Take the choice at this place, counted from 0."""
        choices = self.board.choices
        if not 0 <= place < len(choices):
            return
        choice = choices[place]
        self.board.close_list()
        self.board.ask = Ask.SCAN
        match choice.kind:
            case ChoiceKind.MEMBER:
                self.serve(choice.subject.id)
            case ChoiceKind.ARTICLE:
                self.selling.add_article(choice.subject)
            case ChoiceKind.RECEIPT:
                self._open_return(choice.subject)
            case ChoiceKind.SLOT:
                self.selling.reserve(choice.subject)
            case ChoiceKind.PROGRAM:
                self.selling.join(choice.subject)

    def leave(self) -> None:
        """Go one step back: the list, the form, the question; never the basket."""
        board = self.board
        if board.choices:
            board.close_list()
            board.ask = Ask.SCAN
        elif self.newcomer is not None or self.back is not None:
            self._close_forms()
        else:
            self.selling.be_unsure()
            board.ask = Ask.SCAN
            board.hush()
        self.changed.emit()

    # ------------------------------------------------------------------------------------ keys

    def toggle(self, number: int) -> None:
        """Apply, take off or reserve the offer of this number, counted from 1."""
        if 1 <= number <= len(self.selling.offers):
            self.selling.toggle(self.selling.offers[number - 1])

    def remove_line(self) -> None:
        """Take the marked line out."""
        if self.back is None:
            self.selling.remove_line()

    def start_over(self) -> None:
        """Clear the counter for somebody else."""
        self._queue.clear()
        self._lookup.cancel()
        self._close_forms()
        self.selling.clear()
        self.found_ms, self.board.ask = None, Ask.SCAN
        self.board.close_list()
        self.board.hush()

    def new_member(self, typed_text: str = "") -> None:
        """Open the form for somebody new; what was typed already is taken over."""
        self._is_newcomer_wanted = self.selling.house is None
        if self.selling.house is None:
            return  # until it is known what the form offers
        self._close_forms()
        self.board.close_list()
        self.newcomer = NewcomerPresenter(self._context, self.selling.house, typed_text)
        self.newcomer.welcomed.connect(self._welcomed)
        self.newcomer.known.connect(self._known)
        self.board.hush()

    def take_back(self) -> None:
        """Ask for the receipt that comes back; a member's last sales are offered."""
        self._close_forms()
        member = self.selling.till.member
        self.board.close_list()
        self.board.wait_for(Ask.RECEIPT, self._words("Scan the receipt, or type its number."))
        if member is not None:
            question = self._words("Which purchase comes back? Or scan its receipt.")

            def offer(hits: Hits) -> None:
                if hits.choices:
                    self.board.let_choose(hits.choices, question)

            self._ask(lambda session: Hits(desk.sales_of(session, member.member_id)), offer)

    # ----------------------------------------------------------------------------- the queue

    @property
    def _is_waiting(self) -> bool:
        selling = self.selling
        return self._lookup.is_asking or selling.is_writing or selling.house is None

    def _go_on(self) -> None:
        while self._queue and not self._is_waiting:
            if not self._queue[0] and self.selling.is_quoting:
                return  # paid is what is shown, not what was shown a moment before
            self._deal_with(self._queue.popleft())
        self.changed.emit()

    def _deal_with(self, text: str) -> None:
        board = self.board
        if board.choices and board.is_question:
            if text.isdecimal() and 1 <= int(text) <= len(board.choices):
                self.choose(int(text) - 1)
                return
            board.close_list()
        asked, board.ask = board.ask, Ask.SCAN
        amount = typed.asked_amount(text, self._currency)
        if asked is Ask.CREDIT and (not text or amount is not None):
            self.selling.spend_credit(amount)
        elif asked is Ask.PRICE and amount is not None:
            self.selling.price(amount)
        elif asked is Ask.RECEIPT:
            self._find_sale(text)
        elif self.back is not None:
            self.back.enter(text)
        else:
            self._scan(text)

    def _scan(self, text: str) -> None:
        if not text:
            self.selling.pay()
            return
        self.selling.be_unsure()
        self.board.hush()
        read = typed.read(text, self._currency)
        if read.quantity_milli is not None and not read.code:
            self.selling.set_quantity(read.quantity_milli)
        elif read.is_amount and read.amount_minor is not None:
            self.selling.add_sum(read.amount_minor)
        elif len(text) == 1 and text.isdecimal() and 1 <= int(text) <= len(self.selling.offers):
            self.toggle(int(text))
        elif read.quantity_milli is None or self.selling.is_quantity(read.quantity_milli):
            self._look_up(read)

    # ---------------------------------------------------------------------------------- finding

    def serve(self, member_id: int) -> None:
        """Bring this member to the front, with their picture and the basket's quote."""
        self._ask(lambda session: self._served(session, member_id), self._found_member)

    def _served(self, session: Any, member_id: int) -> Hits:
        basket, now = self.selling.basket_for(member_id), self._database.clock.now()
        return desk.serve(session, self._database.shop, member_id, basket, now)

    def _look_up(self, read: Typed) -> None:
        by_name = read.amount_minor is None

        def look(session: Any) -> Hits:
            hits = desk.look_up(session, self._database.shop, read.code, by_name=by_name)
            only = hits.choices[0] if len(hits.choices) == 1 else None
            if only is not None and only.kind is ChoiceKind.MEMBER:
                return self._served(session, only.subject.id)
            return hits

        self._ask(look, lambda hits: self._found(hits, read))

    def _found(self, hits: Hits, read: Typed) -> None:
        code = f"\u2068{read.code}\u2069"
        if hits.picture is not None:
            self._found_member(hits)
        elif len(hits.choices) == 1:
            self.selling.add_article(hits.choices[0].subject, read.quantity_milli or checkout.PIECE)
        elif hits.choices:
            self.board.let_choose(hits.choices, self._words("Which one?"))
            self.board.sounded.emit(True)
        elif read.amount_minor is not None:
            self.selling.add_sum(read.amount_minor)
        elif read.has_letters:
            self.board.refuse(
                self._words("Nobody and nothing is called “{text}”. F2: somebody new.", text=code)
            )
        else:
            self.board.refuse(
                self._words("No card, phone or product is {text}. F2: somebody new.", text=code)
            )

    def _found_member(self, hits: Hits) -> None:
        if hits.picture is not None:
            self.found_ms = round((time.perf_counter() - self._asked_at) * 1000)
            self._close_forms()
            self.selling.welcome(hits.picture, hits.quote)

    def _suggest(self) -> None:
        text, shop = self._text, self._database.shop
        task = reading(self._database, lambda session: desk.suggest(session, shop, text))
        # What cannot be looked for now shows nothing; Enter says what is wrong.
        self._suggesting.ask(task, self.board.suggest, lambda _error: None)

    def _ask(self, query: Callable[[Any], Hits], then: Callable[[Hits], None]) -> None:
        """Ask one snapshot; what is entered meanwhile waits for the answer."""
        self._asked_at = time.perf_counter()

        def answered(hits: Hits) -> None:
            then(hits)
            self._go_on()

        def failed(error: Exception) -> None:
            if isinstance(error, AppError):
                self.board.refuse(self._words.refusal(error))
            else:
                self._context.wishes.trouble.emit(error)
            self._go_on()

        self._lookup.ask(reading(self._database, query), answered, failed)

    # ---------------------------------------------------------------------------- forms

    def _find_sale(self, number: str) -> None:
        if not number:
            self.board.refuse(
                self._words(
                    "Without a receipt: scan the member's card, then F8 lists what they bought."
                )
            )
            return

        def found(hits: Hits) -> None:
            if len(hits.choices) == 1:
                self._open_return(hits.choices[0].subject)
            elif hits.choices:
                self.board.let_choose(hits.choices, self._words("Which one?"))
            else:
                self.board.ask = Ask.RECEIPT
                text = f"\u2066{number}\u2069"
                self.board.refuse(
                    self._words("There is no sale with the number {text}.", text=text)
                )

        self._ask(lambda session: Hits(desk.sales(session, number)), found)

    def _open_return(self, receipt: SoldReceipt) -> None:
        self._close_forms()
        self.back = ReturnPresenter(self._context, self.board, receipt, self.selling.branch_id)
        self.back.changed.connect(self.changed)
        self.back.returned.connect(self._returned)
        self.board.hush()

    def _returned(self, sentence: str) -> None:
        self._close_forms()
        self.board.say(sentence)
        self.board.sounded.emit(True)
        member = self.selling.till.member
        if member is not None:
            self.serve(member.member_id)

    def _welcomed(self, welcomed: checkout.Welcomed, wish: str) -> None:
        self._close_forms()

        def served(hits: Hits) -> None:
            self._found_member(hits)
            if hits.picture is not None:
                self._say_saved(hits.picture.name, "" if welcomed.joined else wish)

        self._ask(lambda session: self._served(session, welcomed.member_id), served)

    def _say_saved(self, name: str, wish: str) -> None:
        """Say that somebody new is in, and what becomes of the program they wish for."""
        said = self._words("Saved: {name}.", name=name)
        if wish in self.selling.open_to:
            self.selling.join(wish)
            return
        if wish:
            self.selling.till.wish = wish
            waits = self._words("The condition for joining {program} is not met yet.", program=wish)
            said = f"{said} {waits}"
        self.board.say(said)

    def _known(self, member_id: int) -> None:
        self._close_forms()
        self.serve(member_id)

    def _close_forms(self) -> None:
        for form in (self.newcomer, self.back):
            if form is not None:
                form.close()
        self.newcomer, self.back = None, None

    def _moved_in(self, house: House) -> None:
        if self.selling.house is None:
            self._warm_up(house)
        self.selling.house = house
        if self._is_newcomer_wanted:
            self.new_member()
        self.selling.requote()
        self._go_on()

    def _warm_up(self, house: House) -> None:
        """Ask once what every scan asks, so that the first customer waits no longer than others."""
        shop, now = self._database.shop, self._database.clock.now()
        task = reading(
            self._database, lambda session: desk.warm_up(session, shop, house.branch_id, now)
        )
        self._warming.ask(task, lambda _: None, lambda _: None)
