"""What Settings knows and does: reads all values, checks while one types, saves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from services import campaigns, members
from services.core import settings
from services.core.organisation import (
    BranchPlan,
    BranchRow,
    add_branch,
    branches,
    change_branch,
    change_shop,
)
from services.core.settings import Declared
from services.core.shop import ShopFacts
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Task

SECURITIES = ("starttls", "tls", "none")


@dataclass(frozen=True, slots=True)
class Held:
    """All that Settings shows: the shop, its branches, and each setting's value by name."""

    shop: ShopFacts
    branches: list[BranchRow]
    values: Mapping[str, Any]


class SettingsPresenter(QObject):
    """Saves on the write lane; `saved` comes when it stands in the file."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words

    def held(self) -> Held:
        """Return what stands in the file now; a handful of rows, read at once."""
        database = self._context.database
        with database.read() as session:
            values = {one.name: settings.read_setting(session, one) for one in settings.ALL}
            return Held(database.shop, branches(session), values)

    # ---------------------------------------------------------------------------- while typing

    def shop_name_problem(self, text: str) -> str:
        """Return what is wrong with the shop's name."""
        return "" if text else self._words("What is the shop called?")

    def address_problem(self, text: str) -> str:
        """Return what is wrong with an e-mail address that may be left out."""
        if not text or members.email_address(text) is not None:
            return ""
        return self._words("This does not look like an e-mail address.")

    def host_problem(self, text: str) -> str:
        """Return what is wrong with the name of a server."""
        if not text or (" " not in text and "@" not in text and "/" not in text):
            return ""
        return self._words("A server's name looks like smtp.example.com.")

    def code_problem(self, code: str, branch_id: int | None, known: list[BranchRow]) -> str:
        """Return what is wrong with a branch's code."""
        if not code:
            return self._words("Give the branch a short code, as the till calls it.")
        if any(row.code == code and row.id != branch_id for row in known):
            return self._words("Another branch has this code.")
        return ""

    def branch_name_problem(self, name: str) -> str:
        """Return what is wrong with a branch's name."""
        return "" if name else self._words("What is this branch called?")

    # ------------------------------------------------------------------------------- saving

    def save_shop(self, name: str, address: str, phone: str, email: str) -> None:
        """Keep the shop's facts."""
        self._save(
            lambda work: change_shop(work, name=name, address=address, phone=phone, email=email)
        )

    def save_branch(self, branch_id: int | None, plan: BranchPlan) -> None:
        """Open a branch (id None) or change one."""
        if branch_id is None:
            self._save(lambda work: add_branch(work, plan))
        else:
            self._save(lambda work: change_branch(work, branch_id, plan))

    def save_values(self, values: Mapping[Declared, Any]) -> None:
        """Keep these settings, all or none."""

        def write(work: Work) -> None:
            for declared, value in values.items():
                settings.write_setting(work, declared, value)

        self._save(write)

    def save_mail(self, values: Mapping[Declared, Any], password: str) -> None:
        """Keep the mail account; a password that was typed goes into the system's keyring."""
        database = self._context.database

        def work(_task: Task) -> None:
            with database.work() as transaction:
                for declared, value in values.items():
                    settings.write_setting(transaction, declared, value)
            if password:
                with database.read() as session:
                    campaigns.keep_password(session, password)

        self._context.write(
            work, self._words("Saving"), lambda _: self.saved.emit(), self.refused.emit
        )

    def _save(self, write: Callable[[Work], object]) -> None:
        def work(_task: Task) -> None:
            with self._context.database.work() as transaction:
                write(transaction)

        self._context.write(
            work, self._words("Saving"), lambda _: self.saved.emit(), self.refused.emit
        )
