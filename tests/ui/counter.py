"""A counter for tests: a café with a club, driven without a window."""

from datetime import timedelta

from sqlalchemy import func, select

from models.member import Member
from models.program import Program
from models.purchase import Receipt
from models.values import Unit
from services import benefits, members
from services.core.work import Database
from tests import build
from tests.db import club

PHONE = "0501000099"  # two members share it
CARD = "7290000418725"
NAME = "מאיה הקופאית"


def open_club(database: Database) -> int:
    """Give the café a club, a shared phone, an article without price; return Maya's id."""
    with database.work() as work:
        into = club.program(work, "מועדון הקפה")
        club.credit(work, into)
        maya = members.enrol(
            work, first_name="מאיה", last_name="הקופאית", phone="0501000098", cards=[CARD],
            birthday="19.6.1990",
        )  # fmt: skip
        row = work.session.get_one(Member, maya.id)
        club.join(work, row, into, work.today - timedelta(days=800))
        benefits.grant(work, maya.id, Unit.CREDIT, 3450, reason="gift")
        for name in ("אבא", "אמא"):
            members.enrol(work, first_name=name, last_name="משותף", phone=PHONE)
        build.product(work, "Z9", name="בלי מחיר", barcode="7290000000099")
        return maya.id


def benefit(database: Database, **document) -> int:
    """Something for everybody in the club."""
    with database.work() as work:
        program_id = work.session.scalars(select(Program.id)).one()
        return benefits.create_benefit(work, document, program_id=program_id)


def receipts(database: Database) -> int:
    """How many receipts there are."""
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(Receipt)) or 0


class Counter:
    """A presenter with what it says; entering waits for all that follows."""

    def __init__(self, presenter, qtbot):
        self.presenter, self.qtbot = presenter, qtbot
        self.sounds: list[bool] = []
        presenter.board.sounded.connect(self.sounds.append)
        presenter.refresh()
        self.settle()

    @property
    def board(self):
        return self.presenter.board

    @property
    def selling(self):
        return self.presenter.selling

    @property
    def till(self):
        return self.presenter.selling.till

    @property
    def said(self):
        return self.board.message.text if self.board.message else ""

    @property
    def kind(self):
        return self.board.message.kind if self.board.message else ""

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.presenter.is_busy)

    def enter(self, *texts):
        for text in texts:
            self.presenter.enter(text)
            self.settle()

    def press(self, deed, *facts):
        deed(*facts)
        self.settle()
