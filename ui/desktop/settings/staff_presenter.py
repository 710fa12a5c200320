"""What the Staff card knows and does; PINs are sealed off the GUI thread, before the write."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from services import security
from services.core.work import Work
from services.security import Role, SealedPin
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Task, reading


@dataclass(frozen=True, slots=True)
class Wished:
    """A user as described in the dialog; `pin` only for a new one."""

    name: str
    role: Role
    employee_id: int | None
    pin: str | None = field(default=None, repr=False)


class StaffPresenter(QObject):
    """Lists and changes users; `listed` comes with the users and the employees they may be."""

    listed = Signal(object, object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def refresh(self) -> None:
        """Ask for the users anew."""

        def query(session: Any) -> Any:
            return security.users(session), security.employees(session)

        task = reading(self._context.database, query)
        task.succeeded.connect(lambda answer: self.listed.emit(*answer))
        task.failed.connect(self.refused.emit)
        self._context.tasks.start(task)

    def save(self, user_id: int | None, wished: Wished) -> None:
        """Add a user (id None) or change one."""
        name, role, employee_id = wished.name, wished.role, wished.employee_id
        if user_id is None:

            def add(work: Work, pin: SealedPin) -> None:
                security.create_user(work, name, role, pin, employee_id=employee_id)

            self._write_sealed(wished.pin or "", add)
        else:
            self._write(
                lambda work: security.change_user(
                    work, user_id, name=name, role=role, employee_id=employee_id
                )
            )

    def save_pin(self, user_id: int, pin: str) -> None:
        """Give a user a new PIN."""
        self._write_sealed(pin, lambda work, sealed: security.set_pin(work, user_id, sealed))

    def close_access(self, user_id: int) -> None:
        """Let a user sign in no more."""
        self._write(lambda work: security.deactivate_user(work, user_id))

    def _write_sealed(self, pin: str, write: Callable[[Work, SealedPin], None]) -> None:
        def work(_task: Task) -> None:
            sealed = security.seal(pin)
            with self._context.database.work() as transaction:
                write(transaction, sealed)

        self._start(work)

    def _write(self, write: Callable[[Work], None]) -> None:
        def work(_task: Task) -> None:
            with self._context.database.work() as transaction:
                write(transaction)

        self._start(work)

    def _start(self, work: Callable[[Task], None]) -> None:
        title = self._context.words("Saving")
        self._context.write(work, title, lambda _: self.refresh(), self.refused.emit)
