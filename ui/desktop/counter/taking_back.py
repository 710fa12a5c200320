"""Goods that come back: which lines, how many, and what it comes to before it is done."""

from PySide6.QtCore import QObject, Signal

from models.values import new_uid
from services import checkout
from services.core.errors import AppError
from services.purchases import SoldLine, SoldReceipt
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading
from ui.desktop.counter import desk, typed
from ui.desktop.counter.board import Board
from ui.desktop.counter.desk import SoldGoods
from ui.desktop.counter.wording import Wording


class ReturnPresenter(QObject):
    """One receipt's lines, each with how much of it comes back (thousandths, by line number).

    `returned` brings the sentence to say once it is recorded.
    """

    changed = Signal()
    returned = Signal(str)

    def __init__(
        self, context: Context, board: Board, receipt: SoldReceipt, branch_id: int
    ) -> None:
        super().__init__()
        self._context, self._board, self._words = context, board, context.words
        self._database, self._wording = context.database, Wording(context)
        self._branch_id, self._uid = branch_id, new_uid()
        self.receipt = receipt
        self.goods: SoldGoods | None = None
        self.quantities: dict[int, int] = {}
        self.marked = 0
        self.preview: checkout.Returned | None = None
        self.is_saving = False
        self._asked = 0
        self._reading = Latest(context.tasks)
        task = reading(self._database, lambda session: desk.sold_goods(session, receipt))
        self._reading.ask(task, self._show, context.wishes.trouble.emit)

    @property
    def lines(self) -> tuple[SoldLine, ...]:
        """Return the sold lines, numbered from 1 by place."""
        return self.goods.lines if self.goods is not None else ()

    def name(self, line: SoldLine) -> str:
        """Return what the line sold."""
        named = self.goods.names.get(line.line_no, "") if self.goods is not None else ""
        return named or self._words("Sum")

    def mark(self, step: int) -> None:
        """Move the mark among the lines."""
        if self.lines:
            self.marked = (self.marked + step) % len(self.lines)
            self.changed.emit()

    def enter(self, text: str) -> None:
        """Take "2" (all of line 2, or none again), "3*2" (three of line 2), nothing: do it."""
        if not text:
            self.save()
            return
        read = typed.read(text, self._database.shop.currency)
        place = read.code if read.quantity_milli is not None else text
        if not place and read.quantity_milli is not None:
            self.put(self.marked, read.quantity_milli)
        elif place.isdecimal() and 1 <= int(place) <= len(self.lines):
            self.put(int(place) - 1, read.quantity_milli)
        else:
            self._board.refuse(self._words("Type the number of a line, or Enter to take back."))

    def put(self, place: int, milli: int | None = None) -> None:
        """Take back so much of the line at this place; None: all that is left, or none again."""
        if not 0 <= place < len(self.lines) or self.is_saving:
            return
        line = self.lines[place]
        self.marked = place
        if milli is None:
            milli = 0 if self.quantities.get(line.line_no) else line.left_milli
        if line.left_milli == 0:
            self._board.refuse(
                self._words("All of {name} came back already.", name=self.name(line))
            )
            return
        if milli > line.left_milli:
            left = self._wording.quantity(line.left_milli)
            self._board.refuse(self._words("Only {left} can still come back.", left=left))
            return
        if milli:
            self.quantities[line.line_no] = milli
        else:
            self.quantities.pop(line.line_no, None)
        self._board.hush()
        self._preview()

    def put_all(self) -> None:
        """Take back all that is left of every line."""
        self.quantities = {line.line_no: line.left_milli for line in self.lines if line.left_milli}
        self._board.hush()
        self._preview()

    def save(self) -> None:
        """Record the return."""
        if self.is_saving:
            return
        if not self.quantities:
            self._board.refuse(self._words("Choose what comes back: type the line's number."))
            return
        self.is_saving = True
        back = self._return()

        def deed(_task: Task) -> checkout.Returned:
            with self._database.work() as work:
                return checkout.return_receipt(work, back)

        self._context.write(deed, self._words("Saving"), self._done, self._refused)
        self.changed.emit()

    def close(self) -> None:
        """Stop asking."""
        self._asked += 1
        self._reading.cancel()

    def _return(self) -> checkout.Return:
        return desk.return_of(self.receipt, self.quantities, self._branch_id, self._uid)

    def _show(self, goods: SoldGoods) -> None:
        self.goods = goods
        if len(goods.lines) == 1:
            self.put(0)
        elif not any(line.left_milli for line in goods.lines):
            self._board.refuse(self._words("Everything on this receipt came back already."))
        self.changed.emit()

    def _preview(self) -> None:
        """Ask what it would come to; only the last answer counts."""
        self._asked += 1
        asked, self.preview = self._asked, None
        if self.quantities:
            back = self._return()

            def deed(_task: Task) -> checkout.Returned:
                with self._database.work() as work:
                    return checkout.preview_return(work, back)

            title = self._words("One moment…")
            self._context.write(
                deed, title, lambda answer: self._previewed(asked, answer), self._refused
            )
        self.changed.emit()

    def _previewed(self, asked: int, answer: checkout.Returned) -> None:
        if asked == self._asked:
            self.preview = answer
            self.changed.emit()

    def _done(self, back: checkout.Returned) -> None:
        rows = self._wording.returned(back)
        said = " · ".join(f"{name}: {amount}" for name, amount in rows)
        self.returned.emit(self._words("Taken back. {said}", said=said))

    def _refused(self, error: Exception) -> None:
        self.is_saving = False
        if isinstance(error, AppError):
            self._board.refuse(self._words.refusal(error))
        else:
            self._context.wishes.trouble.emit(error)
        self.changed.emit()
