"""What happens to the sale in hand: lines, offers, credit, joining, paying, undoing."""

import time
from collections.abc import Callable
from typing import Any

from models.values import BenefitKind, Unit
from services import benefits, checkout, programs
from services.benefits import Offer, Standing
from services.checkout import PIECE, Booked, Picture, Quote
from services.core.errors import AppError
from services.purchases import Article
from ui.desktop.core.context import Context
from ui.desktop.counter import desk, typed
from ui.desktop.counter.board import Ask, Board
from ui.desktop.counter.desk import Choice, ChoiceKind
from ui.desktop.counter.sale_in_hand import Last, SaleInHand
from ui.desktop.counter.till import Line, Till
from ui.desktop.counter.wording import Wording, is_earning

# Refusals that the cashier may overrule with a second Enter.
_MAY_BE_MEANT = (checkout.TwinReceipt, checkout.SaleUndone, checkout.ClockBehind)


class Selling(SaleInHand):
    """What the cashier does with the sale in hand, one deed at a time."""

    def __init__(self, context: Context, board: Board) -> None:
        super().__init__(context, board)
        self.wording, self._currency = Wording(context), context.database.shop.currency
        self.is_writing = False
        self._is_sure = False
        self._unpriced: tuple[Article, int] | None = None
        self.opened.connect(self._keep_to_what_is_open)

    # ----------------------------------------------------------------------------- the basket

    def welcome(self, picture: Picture, quote: Quote | None) -> None:
        """Serve this member from now on."""
        self.till.welcome(picture)
        self._quoting.cancel()
        self._take_quote(quote)
        self._board.sounded.emit(True)

    def add_article(self, article: Article, milli: int = PIECE) -> None:
        """Put an article into the basket; one without a price is asked about."""
        if article.price_minor is None:
            self._unpriced = (article, milli)
            question = self._words("What does {name} cost?", name=article.name)
            self._board.wait_for(Ask.PRICE, question)
        else:
            self._add(Line(article.id, article.name, article.price_minor, milli))

    def price(self, minor: int) -> None:
        """Take the price of the article that was asked about."""
        if self._unpriced is not None and self._is_sum(minor):
            article, milli = self._unpriced
            self._add(Line(article.id, article.name, minor, milli))
        self._unpriced = None

    def add_sum(self, minor: int) -> None:
        """Put a sum that was typed into the basket."""
        if self._is_sum(minor):
            self._add(Line(None, "", minor))

    def set_quantity(self, milli: int) -> None:
        """Sell so much of the marked line; none of it takes it out."""
        if self.till.line is None:
            self._board.refuse(self._words("Scan a product first, then say how many."))
        elif milli == 0:
            self.remove_line()
        elif self.is_quantity(milli):
            self.till.set_quantity(milli)
            self.requote()

    def is_quantity(self, milli: int) -> bool:
        """Return whether somebody can have meant so much; refuse it in words if not."""
        if 0 < milli <= typed.MOST_PIECES * PIECE:
            return True
        count = self._words.formats.number(milli // PIECE)
        self._board.refuse(self._words("{count} pieces? Check the quantity.", count=count))
        return False

    def remove_line(self) -> None:
        """Take the marked line out of the basket."""
        if self.till.remove() is not None:
            self._board.hush()
            self.requote()

    def clear(self) -> None:
        """Begin anew, for somebody else."""
        super().clear()
        self._unpriced, self._is_sure = None, False

    # --------------------------------------------------------------------------- what they get

    def toggle(self, offer: Offer) -> None:
        """Apply, take off or reserve an offer; say why when it is withheld."""
        self._board.hush()
        if offer.standing is Standing.WITHHELD:
            reasons = " · ".join(self.wording.why(one) for one in offer.why)
            self._board.refuse(f"{offer.name}: {reasons}" if reasons else offer.name)
        elif is_earning(offer):
            self._board.say(self._words("{name} is earned by itself.", name=offer.name))
        elif offer.kind is BenefitKind.EXPERIENCE and offer.slots:
            self._board.let_choose(desk.slots_of(offer), self._words("Which date?"))
        else:
            self.till.toggle(offer)
            self.requote()

    def redeem(self) -> None:
        """Ask how much credit is spent on this sale; a second time takes it off again."""
        till, words, board = self.till, self._words, self._board
        if till.credit_minor:
            till.credit_minor = 0
            board.hush()
            self.requote()
        elif till.member is None:
            board.refuse(words("Whose credit? Scan the card first."))
        elif till.is_empty:
            board.refuse(words("There is nothing to pay yet. Scan the goods first."))
        elif till.member.account(Unit.CREDIT).available <= 0:
            board.refuse(words("{name} has no credit to spend.", name=till.member.name))
        else:
            most = self.wording.money(self._most_credit())
            board.wait_for(Ask.CREDIT, words("Up to {most} can be paid with credit.", most=most))

    def spend_credit(self, minor: int | None) -> None:
        """Pay so much with credit; None is all that can be."""
        member, most, words = self.till.member, self._most_credit(), self._words
        if member is None:
            return
        held, problem = member.account(Unit.CREDIT).available, ""
        if minor is not None and minor > held:
            problem = words(
                "{name} has {held} of credit, not more.",
                name=member.name,
                held=self.wording.money(held),
            )
        elif minor is not None and minor > most:
            problem = words("Only {most} is left to pay.", most=self.wording.money(most))
        elif minor is not None and minor <= 0:
            problem = words("Type how much credit to use, or Esc for none.")
        if problem:
            self._board.ask = Ask.CREDIT
            self._board.refuse(problem)
            return
        self.till.credit_minor = most if minor is None else minor
        self._board.hush()
        self.requote()

    def ask_to_join(self) -> None:
        """Let the member join with this sale; a second time takes it back."""
        till, words, board = self.till, self._words, self._board
        self.joining.is_wanted = self.is_quoting
        if self.joining.is_wanted:
            return  # until it is known what is open to them
        if till.join is not None:
            till.join = None
            board.hush()
            self.requote()
        elif till.member is None:
            board.refuse(words("Who joins? Scan the card first, or F2 for somebody new."))
        elif not self.open_to:
            self._tell_why_not(till.member)
        elif len(self.open_to) == 1:
            self.join(self.open_to[0])
        else:
            names = [Choice(ChoiceKind.PROGRAM, name, name) for name in self.open_to]
            board.let_choose(names, words("Join which program?"))

    def _tell_why_not(self, member: Picture) -> None:
        """Say what the member lacks for the programs that run, or that there is none."""
        words, board = self._words, self._board
        lacking = self.quote.not_yet if self.quote is not None else ()
        if not lacking:
            board.refuse(words("There is no program that {name} can join now.", name=member.name))
            return

        def tell(found: list[programs.CandidateStanding]) -> None:
            facts = {
                "name": member.name,
                "why": " · ".join(self.wording.lacks(one) for one in found),
            }
            board.refuse(
                words("{name} cannot join yet. {why}", **facts)
                if self.till.is_empty
                else words("{name} cannot join with this purchase. Before it, {why}", **facts)
            )

        self.joining.ask_why_not(lacking, member.member_id, tell, self.settled.emit)

    def join(self, program: str) -> None:
        """Let the member join this program with the sale."""
        self.till.join = program
        sentence = self._words("Joins {program} with this sale.", program=program)
        if self.fee_minor:
            fee = self.wording.money(self.fee_minor)
            sentence += " " + self._words("The joining fee is {fee}.", fee=fee)
        self._board.say(sentence)
        self.requote()  # what the program gives counts at once

    def _keep_to_what_is_open(self) -> None:
        """Keep to what is open now: the program chosen, the one wished for, the key pressed."""
        till, wish = self.till, self.till.wish
        if till.join is not None and till.join not in self.open_to:
            till.join = None
            self.requote()
        elif wish is not None and wish in self.open_to:
            till.wish = None
            self.join(wish)
        elif self.joining.is_wanted:
            self.ask_to_join()
        self._board.changed.emit()

    def reserve(self, slot: benefits.Slot) -> None:
        """Keep the member a place at an experience."""
        member = self.till.member
        offer = next((one for one in self.offers if slot in one.slots), None)
        if member is None or offer is None:
            return

        def deed() -> None:
            with self._database.work() as work:
                benefits.grant_due(work, [member.member_id])  # it may be due and in nobody's hands
                benefits.reserve(work, slot.id, member.member_id)

        def kept(_: object) -> None:
            self._board.say(self._words("A place is kept: {name}.", name=offer.name))
            self._board.sounded.emit(True)
            self.requote()

        self._write(deed, kept, self._refused)

    # ---------------------------------------------------------------------------------- paying

    def pay(self) -> None:
        """Record the sale; what comes of it is said, and the counter is free."""
        till, sure = self.till, self._is_sure
        if till.is_empty:
            if till.member is not None:
                self._board.say(self._words("Scan the goods, or type what they come to."))
            return
        self._is_sure = False
        shown = None if self.quote is None else self.quote.to_pay_minor
        sale = desk.sale_of(till, self.branch_id, shown, sure=sure)

        def deed() -> Booked:
            with self._database.work() as work:
                return checkout.book_receipt(work, sale)

        self._write(deed, lambda booked: self._booked(booked, till), self._refused)

    def be_unsure(self) -> None:
        """Forget that the cashier was asked whether to record it anyway."""
        self._is_sure = False

    def undo(self) -> None:
        """Take the last sale back, within the hour."""
        last = self.last
        if last is None:
            self._board.refuse(self._words("There is no sale of the last hour to undo."))
            return
        self._kept.last = None

        def deed() -> None:
            with self._database.work() as work:
                checkout.undo_sale(work, last.booked.receipt_id)

        def failed(error: Exception) -> None:
            self._kept.last = last
            self._refused(error)

        self._write(deed, lambda _: self._undone(last), failed)

    def _booked(self, booked: Booked, till: Till) -> None:
        self._kept.last = Last(booked, till, time.monotonic())
        self.clear()
        self._board.ask = Ask.SCAN
        name = till.member.name if till.member is not None else ""
        self._board.say(self.wording.recorded(booked, name))
        self._board.sounded.emit(True)

    def _undone(self, last: Last) -> None:
        if self.till.is_untouched:  # what was undone is there again, to be put right
            self._kept.till = last.till.again()
        total = self.wording.money(last.booked.money_minor)
        self._board.say(self._words("The sale of {sum} is undone.", sum=total))
        self.requote()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, _MAY_BE_MEANT):
            self._is_sure = True
            again = self._words("Enter again records it anyway.")
            self._board.say(f"{self._words.refusal(error)} {again}", "question")
            self._board.sounded.emit(False)
        elif isinstance(error, AppError):
            self._board.refuse(self._words.refusal(error))
            self.requote()
        else:
            self._context.wishes.trouble.emit(error)

    def _write(
        self,
        deed: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do a deed on the write lane; nothing else is dealt with until it is done."""
        self.is_writing = True

        def done(listener: Callable[[Any], None], value: Any) -> None:
            self.is_writing = False
            listener(value)
            self.settled.emit()

        self._context.write(
            lambda _task: deed(),
            self._words("Saving"),
            lambda answer: done(then, answer),
            lambda error: done(failed, error),
        )
        self._board.changed.emit()

    def _add(self, line: Line) -> None:
        self._board.hush()
        self.till.add(line)
        self._board.sounded.emit(True)
        self.requote()

    def _is_sum(self, minor: int) -> bool:
        if minor <= 0:
            sentence = self._words("An amount is above zero. For goods that come back: F8.")
        elif typed.is_absurd(minor, self._currency):
            amount = self.wording.money(minor)
            sentence = self._words("{sum} in one sale? Check the amount.", sum=amount)
        else:
            return True
        self._board.refuse(sentence)
        return False

    def _most_credit(self) -> int:
        """Return how much of what is to be paid now the member's credit covers."""
        member, quote = self.till.member, self.quote
        if member is None or quote is None:
            return 0
        due = quote.to_pay_minor + quote.credit_minor
        return max(0, min(member.account(Unit.CREDIT).available, due))
