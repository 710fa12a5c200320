"""Everything about one member: who it is at the start, the sides beside it as tabs."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from models.values import KeyKind, MembershipState
from services import members
from services.core.clock import local_moment
from ui.desktop.core.context import Context
from ui.desktop.core.paged_model import Column, PagedModel
from ui.desktop.core.tables import TableView
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, chip, empty, label
from ui.desktop.members.columns import CHANNELS, Cells, receipt_columns
from ui.desktop.members.consents import Consents
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.overview import Overview
from ui.desktop.members.presenter import Detail, MemberPresenter
from ui.desktop.members.reasons import Reasons
from ui.desktop.members.wording import KINDS, Wording

_SIDE_WIDTH = 300
_LONGEST_BESIDE = 20  # letters of one word that fit beside the name of a fact


class MemberDetail(QWidget):
    """Who it is at the start; figures, and the sides of the member beside it."""

    def __init__(self, context: Context, presenter: MemberPresenter, deeds: MemberDeeds) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = presenter
        self._explained = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        side = QVBoxLayout()
        self._who = Card()
        self._who.setFixedWidth(_SIDE_WIDTH)
        side.addWidget(self._who)
        side.addStretch(1)
        across.addLayout(side)
        main = QVBoxLayout()
        main.setSpacing(GAP - 4)
        self._figures = Card(across=True)
        self._figures.body.setSpacing(12)  # figures that touch are read as one
        main.addWidget(self._figures)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self._words("Sides of the member"))
        main.addWidget(self.tabs)
        self._stack = QStackedWidget()
        main.addWidget(self._stack, 1)
        across.addLayout(main, 1)
        self.overview = Overview(context, deeds)
        self.consents = Consents(context, deeds)
        self.reasons = Reasons(context)
        words = self._words
        for name, one in (
            (words("Now"), self.overview),
            (words("Purchases"), self._purchases_card()),
            (words("Timeline"), self._timeline_card()),
            (words("Consents"), self.consents),
            (words("Why and why not"), self.reasons),
        ):
            self.tabs.addTab(name)
            self._stack.addWidget(one)
        self.tabs.currentChanged.connect(self._turn)
        presenter.explained.connect(self.reasons.show_belonging)
        presenter.suggested.connect(self.overview.show_unbought)

    def show_detail(self, detail: Detail) -> None:
        """Show this member, and ask anew for what the side in front lists."""
        self._show_who(detail)
        self._show_figures(detail)
        self.overview.show_detail(detail)
        self.consents.show_detail(detail)
        self._receipts.restart()
        self._timeline.restart()
        self._explained = False
        self._turn(self.tabs.currentIndex())

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self._stack.currentWidget() is self.reasons and not self._explained:
            self._explained = True
            self.presenter.explain()

    def _purchases_card(self) -> Card:
        card = Card()
        columns = receipt_columns(self._context)
        self._receipts = PagedModel(columns, self.presenter.load, "")
        self.table = TableView(self._words("Purchases"), self._receipts)
        self.table.remember(self._context.state, "receipts", [c.width for c in columns])
        self._none = label(self._words("No purchases yet."), "hint", wrap=True)
        self._none.hide()
        self._receipts.filled.connect(lambda rows: self._none.setVisible(rows == 0))
        card.body.addWidget(self._none)
        card.body.addWidget(self.table, 1)
        return card

    def _timeline_card(self) -> Card:
        card = Card()
        words, wording = self._words, Wording(self._context)

        def day(row: members.TimelineRow) -> str:
            return words("day not known") if row.at == members.UNDATED else self._moment(row)

        columns: list[Column[members.TimelineRow]] = [
            Column(words("When"), day, width=178),
            Column(words("Kind"), lambda row: words(KINDS[row.kind]), width=104),
            Column(words("What happened"), wording.happened, width=250, hint=wording.happened),
            Column(words("Sum"), wording.moved, is_number=True, width=96),
            Column(words("By"), lambda row: row.by or "", width=110),
        ]
        self._timeline = PagedModel(columns, self.presenter.load_timeline, "")
        table = TableView(words("Timeline"), self._timeline)
        table.remember(self._context.state, "timeline", [column.width for column in columns])
        card.body.addWidget(table, 1)
        return card

    def _moment(self, row: members.TimelineRow) -> str:
        shop, formats = self._context.database.shop, self._words.formats
        local = local_moment(row.at, shop.timezone)
        # Booked for a day long past, an entry has no hour of its own.
        if row.kind is members.Happening.LEDGER and row.at.time() == time(12):
            return formats.day(local.date())
        return f"{formats.day(local.date())} {local:%H:%M}"

    def _show_who(self, detail: Detail) -> None:
        row, words, cells = detail.record.row, self._words, Cells(self._context)
        body = self._who.body
        empty(body)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Initials(row.name))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(row.name, "title", wrap=True))
        names.addWidget(label(f"{words('Number')} {cells.code(row.member_no)}", "small"))
        head.addLayout(names, 1)
        body.addLayout(head)
        facts = QGridLayout()
        facts.setHorizontalSpacing(14)
        facts.setVerticalSpacing(6)
        facts.setColumnStretch(1, 1)
        shown = [(name, text) for name, text in self._facts(detail.record) if text]
        for place, (name, text) in enumerate(shown):
            facts.addWidget(label(name, "small"), 2 * place, 0, Qt.AlignmentFlag.AlignTop)
            value = label(text, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{name}: {text}")
            # A long address does not break: it gets a row of its own, the card's whole width.
            if any(len(part) > _LONGEST_BESIDE for part in text.split()):
                facts.addWidget(value, 2 * place + 1, 0, 1, 2)
            else:
                facts.addWidget(value, 2 * place, 1)
        body.addLayout(facts)
        body.addLayout(self._reach(detail.record))

    def _facts(self, record: members.MemberRecord) -> list[tuple[str, str]]:
        words, cells = self._words, Cells(self._context)
        row, profile = record.row, record.profile
        quality = "" if row.quality is None else words.formats.share(row.quality / 100, 0)
        cards = [cells.code(key.value) for key in record.keys if key.kind is KeyKind.CARD]
        clubs = [
            " · ".join(filter(None, (one.program, one.track)))
            for one in record.memberships
            if one.state is MembershipState.ACTIVE
        ]
        return [
            (words("Phone"), cells.phone(row.phone)),
            (words("E-mail"), cells.code(row.email)),
            (words("Card"), ", ".join(cards)),
            (words("Birthday"), cells.birthday(profile)),
            (words("Address"), ", ".join(filter(None, (profile.address, profile.city)))),
            (words("Company"), row.company or ""),
            (words("Club"), ", ".join(clubs)),
            (words("Tags"), ", ".join(record.tags)),
            (words("Branch"), row.branch or ""),
            (words("Joined"), cells.day(row.enrolled_on)),
            (words("Note"), profile.note or ""),
            (words("Data quality"), quality),
        ]

    def _reach(self, record: members.MemberRecord) -> QHBoxLayout:
        words, row = self._words, record.row
        reach = QHBoxLayout()
        reach.setSpacing(6)
        reached = [text for channel, text in CHANNELS.items() if row.is_reached_by(channel)]
        for text in reached:
            reach.addWidget(chip(words(text), "ok"))
        if not reached:
            reach.addWidget(chip(words("May not be written to"), "plain"))
        reach.addStretch(1)
        return reach

    def _show_figures(self, detail: Detail) -> None:
        body, words, cells = self._figures.body, self._words, Cells(self._context)
        empty(body)
        rhythm = detail.record.summary
        gap = rhythm.usual_gap_days if rhythm else None
        usual = "" if gap is None else words("{n} days", n=round(gap))
        spent = rhythm.total_minor if rhythm else 0
        for name, value, note in (
            (words("Spent in all"), cells.money(spent), self._average(detail)),
            (words("Visits"), words.formats.number(rhythm.receipts if rhythm else 0), ""),
            (
                words("Last visit"),
                cells.ago(rhythm.last_on if rhythm else None),
                cells.day(rhythm.last_on if rhythm else None),
            ),
            (words("Usual gap"), usual, self._lateness(detail)),
            (words("Next 12 months"), *self._expected(detail)),
        ):
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(label(name, "small"))
            column.addWidget(label(value or "—", "middleFigure"))
            column.addWidget(label(note, "small", wrap=True))
            column.addStretch(1)
            body.addLayout(column, 1)

    def _average(self, detail: Detail) -> str:
        rhythm, words = detail.record.summary, self._words
        if rhythm is None or not rhythm.receipts:
            return ""
        basket = Cells(self._context).money(round(rhythm.total_minor / rhythm.receipts))
        return words("{basket} a visit", basket=basket)

    def _expected(self, detail: Detail) -> tuple[str, str]:
        """Return what the member is expected to bring, and what stands below it."""
        rhythm = detail.record.summary
        days = rhythm.visit_days if rhythm else 0
        return Wording(self._context).expected(detail.fit, detail.worth, days)

    def _lateness(self, detail: Detail) -> str:
        """Return how the silence compares with the usual gap."""
        rhythm = detail.record.summary
        if rhythm is None or rhythm.last_on is None or rhythm.usual_gap_days is None:
            return ""
        ratio = (detail.today - rhythm.last_on).days / max(rhythm.usual_gap_days, 1)
        return self._words("now at {ratio} × of it", ratio=self._words.formats.number(ratio, 1))


class Initials(QLabel):
    """A round with the first letters of a name."""

    def __init__(self, name: str) -> None:
        letters = "".join(word[0] for word in name.split()[:2])
        super().__init__(letters)
        self.setObjectName("initials")
        self.setFixedSize(52, 52)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
