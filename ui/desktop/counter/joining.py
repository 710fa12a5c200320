"""Which programs the member may join: already, or with this very purchase."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from services import checkout, programs
from services.checkout import Quote, Sale
from services.core.errors import AppError
from services.programs import CandidateStanding
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading


class Joining:
    """`open_to` are the programs to join now; `with_this` those that the basket opens.

    `fees` is what joining each of them costs with what is in the basket, in minor units.
    `is_wanted` while the cashier asked to join before it was known what is open.
    """

    def __init__(self, context: Context) -> None:
        self._database, self._trouble = context.database, context.wishes.trouble
        self._asking = Latest(context.tasks)
        self.open_to: tuple[str, ...] = ()
        self.with_this: frozenset[str] = frozenset()
        self.fees: Mapping[str, int] = {}
        self.is_wanted = False

    @property
    def is_asking(self) -> bool:
        """Return whether it is still asked what the basket opens."""
        return self._asking.is_asking

    def close(self) -> None:
        """Stop asking."""
        self._asking.cancel()

    def forget(self) -> None:
        """Nothing is open to anybody."""
        self.close()
        self.open_to, self.with_this, self.is_wanted = (), frozenset(), False
        self.fees = {}

    def ask(
        self,
        quote: Quote | None,
        sale: Sale,
        then: Callable[[], None],
        later: Callable[[], None],
    ) -> None:
        """Find out what is open to the sale's member, then go on; `later` if that took a while.

        What was open a moment before stays until the answer, so that nothing flickers.
        """
        self.close()
        now: Mapping[str, int] = {} if quote is None else quote.fees
        if quote is None or not sale.lines or not (quote.not_yet or quote.fee_by_rule):
            self._take(now, now)
            then()
            return

        def asked(_task: Task) -> dict[str, int]:
            with self._database.work() as work:
                return checkout.joins_with(work, sale)

        def heard(fees: Mapping[str, int]) -> None:
            self._take(fees, now)
            then()
            later()

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):  # what is refused is told when it is paid
                self._trouble.emit(error)
            heard(now)

        # Beside what is being written, not behind it: nothing of it stays.
        self._asking.ask(Task(asked), heard, failed)

    def _take(self, fees: Mapping[str, int], before: Mapping[str, int]) -> None:
        self.open_to, self.fees = tuple(fees), fees
        self.with_this = frozenset(fees) - before.keys()

    def ask_why_not(
        self,
        names: Sequence[str],
        member_id: int,
        then: Callable[[list[CandidateStanding]], None],
        later: Callable[[], None],
    ) -> None:
        """Find out what the member lacks for each of these programs."""
        today = self._database.today()

        def standings(session: Any) -> list[CandidateStanding]:
            return [programs.standing_of(session, name, member_id, today) for name in names]

        def heard(found: list[CandidateStanding]) -> None:
            then(found)
            later()

        def failed(error: Exception) -> None:
            self._trouble.emit(error)
            later()

        self._asking.ask(reading(self._database, standings), heard, failed)
