"""How the launch of one program goes: read in one go, what is noted about it written back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from services import planning
from services.core.words import Text
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading

SHOWN_DAYS = 30
STAGES = {
    planning.Stage.ANALYSE: Text("Analyse"),
    planning.Stage.MODEL: Text("Model"),
    planning.Stage.TRAINING: Text("Materials and training"),
    planning.Stage.CONTROL: Text("Launch control"),
    planning.Stage.FOLLOW_UP: Text("Follow-up"),
}


class LaunchPresenter(QObject):
    """Asks for the launch of a program; notes that the staff was trained."""

    ready = Signal(object)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._question = Latest(context.tasks)
        self.program = ""

    def open(self, program: str) -> None:
        """Ask how the launch of this program goes."""
        self.program = program
        today = self._context.database.today()
        task = reading(
            self._context.database, lambda session: planning.launch(session, program, today)
        )
        self._question.ask(task, self.ready.emit, self.trouble.emit)

    def tick_training(self, *, done: bool) -> None:
        """Note that materials are ready and the staff was trained, or that they are not."""
        program = self.program
        self._write(lambda work: planning.tick_training(work, program, done=done))

    def days(self, launch: planning.Launch) -> list[tuple[date, int]]:
        """Return the newest days of the launch with their joiners, also those without any."""
        if launch.enrolment is None:
            return []
        last = launch.enrolment.period.last
        shown = min(launch.days, SHOWN_DAYS)
        joined = dict(launch.enrolment.by_day)
        days = [last - timedelta(days=back) for back in reversed(range(shown))]
        return [(day, joined.get(day, 0)) for day in days]

    def close(self) -> None:
        """Stop asking."""
        self._question.cancel()

    def _write(self, write: Callable[[Work], Any]) -> None:
        def work(_task: Task) -> None:
            with self._context.database.work() as transaction:
                write(transaction)

        self._context.write(work, self._words("Saving"), lambda _: self.open(self.program))
