"""Segments: the list, and the page of one with its rule and what the rule means now."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog, open_file, save_as
from ui.desktop.core.forms import TextField, required
from ui.desktop.core.page import Page
from ui.desktop.core.tables import TableView
from ui.desktop.core.widgets import Card, EmptyState, button
from ui.desktop.segments.columns import SegmentsModel
from ui.desktop.segments.editor import SegmentEditor
from ui.desktop.segments.listing import SegmentsPresenter
from ui.desktop.segments.movement_view import MovementView
from ui.desktop.segments.presenter import SegmentPresenter
from ui.desktop.segments.rfm_view import RfmView

_SUFFIX = ".json"


class SegmentsPage(Page):
    """The list in front; double click or Enter opens a segment, Esc goes back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Segments"))
        words = context.words
        self.presenter, self.one = SegmentsPresenter(context), SegmentPresenter(context)
        self._shown = ""
        self.new_button = button(words("New segment"), self.one.start, kind="primary")
        self.export_button = button(words("Export"), self._export)
        self.more_button = button(words("More"))
        self.more_button.setMenu(self._menu())
        self.save_button = button(words("Save"), self._save, kind="primary", hint="Ctrl S")
        self.save_button.setShortcut("Ctrl+S")
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self._stack.addWidget(self._list_card())
        self.editor = SegmentEditor(context, self.one)
        self._stack.addWidget(self.editor)
        self.map, self.moves = RfmView(context), MovementView(context)
        for look in (self.map, self.moves):
            self._stack.addWidget(look)
            self._go_back_from(look)
        map_name, moves_name = words("RFM map"), words("Movement")
        self.map_button = button(map_name, lambda: self._show_look(self.map, map_name))
        self.moves_button = button(moves_name, lambda: self._show_look(self.moves, moves_name))
        self.setAcceptDrops(True)
        self._connect()
        self.show_list()

    def show_subject(self, subject: object) -> None:
        """Open the segment of this name, or a rule that is not saved; None: the list."""
        self._put_down()
        if isinstance(subject, str):
            self.one.open(subject)
        elif isinstance(subject, dict):
            self.one.start(subject["rule"], subject.get("name", ""))
        else:
            self.show_list()

    def refresh(self) -> None:
        front = self._stack.currentWidget()
        if isinstance(front, (RfmView, MovementView)):
            front.refresh()
        elif self._stack.currentIndex() == 0:
            self.presenter.refresh()
        elif not self.one.is_changed:
            self.one.count()

    def close_page(self) -> None:
        self.presenter.close()
        self.one.close()
        self.map.close_view()
        self.moves.close_view()

    def show_list(self) -> None:
        """Bring the list to the front; what was not saved can be taken up again."""
        self._put_down()
        self._stack.setCurrentIndex(0)
        self._show_tools(editing=False)
        self.set_head(title=self.words("Segments"))
        self.presenter.refresh()

    # ------------------------------------------------------------------------------- private

    def _put_down(self) -> None:
        left = self.one.put_down()
        if left is not None:
            name = left.name or self.words("New segment")
            text = self.words("The changes to “{name}” were not saved.", name=name)
            self.context.wishes.undoable.emit(text, lambda: self.one.take_up(left))

    def _connect(self) -> None:
        self.presenter.listed.connect(self._show_rows)
        self.presenter.sized.connect(self.model.set_size)
        self.one.opened.connect(self._show_one)
        self.one.saved.connect(self._show_saved)
        self.one.renamed.connect(self._show_renamed)
        self.one.wrong.connect(self._allow)
        self.editor.versions.brought_back.connect(lambda _: self._put_down())
        for trouble in (self.presenter.trouble, self.one.trouble):
            trouble.connect(self.context.wishes.trouble)
        self.crumb_clicked.connect(self.show_list)
        self._go_back_from(self.editor)

    def _allow(self, problem: str) -> None:
        """Hand out only what is a rule."""
        self.export_button.setEnabled(not problem)
        for action in self._of_open:
            action.setEnabled(not problem)

    def _go_back_from(self, part: QWidget) -> None:
        """Let Esc lead from there to the list."""
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), part)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.show_list)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _rule_file(event) is not None and self._stack.currentIndex() in (0, 1):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _rule_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.take_in(file)

    def take_in(self, file: Path) -> None:
        """Read a rule from a file: into the segment that is open, else into a new one."""
        if self._stack.currentIndex() == 1:
            self.one.read_file(file, self.editor.take_over)
        else:
            self.one.read_file(file, lambda document: self.one.start(document, file.stem))

    def _menu(self) -> QMenu:
        """Return what else one may do with a segment."""
        words = self.words
        menu = QMenu(self)
        self._of_saved = [menu.addAction(words("Rename…"), self._rename)]
        menu.addAction(words("Open a rule from a file…"), self._open_file)
        self._of_open = [menu.addAction(words("Save the rule to a file…"), self._save_file)]
        menu.addSeparator()
        self._of_saved.append(menu.addAction(words("Retire"), self._retire))
        return menu

    def _show_look(self, look: RfmView | MovementView, title: str) -> None:
        self._stack.setCurrentWidget(look)
        self.tools = []
        self.set_head(title=title, crumb=self.words("Segments"))
        look.setFocus()
        look.refresh()

    def _list_card(self) -> Card:
        words = self.words
        card = Card()
        self.model = SegmentsModel(self.context)
        self.table = TableView(words("Segments"), self.model, self._open_row)
        self.table.remember(self.context.state, "segments", [380, 110, 110, 130, 160])
        self._empty = EmptyState(
            words("No segments yet"),
            words("A segment is a part of your customers, such as those who stopped coming."),
            button(words("Make the first segment"), self.one.start, kind="primary"),
        )
        self._empty.hide()
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._empty, 1)
        return card

    def _show_rows(self, rows: list[segments.SegmentRow]) -> None:
        self.model.set_rows(rows)
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def _open_row(self, row: int) -> None:
        self.context.open("segments", self.model.name_at(row))

    def _show_one(self) -> None:
        words, one = self.words, self.one
        is_other = self._stack.currentIndex() != 1 or self._shown != one.name
        self._shown = one.name
        self._stack.setCurrentIndex(1)
        mark = "" if one.is_new else words("version {version}", version=str(one.version))
        self._show_tools(editing=True)
        self.set_head(title=one.name or words("New segment"), crumb=words("Segments"), mark=mark)
        if is_other:  # what had the focus before is gone
            self.editor.tree.focus_first()

    def _show_tools(self, *, editing: bool) -> None:
        if editing:
            self.tools = [self.more_button, self.export_button, self.save_button]
        else:
            self.tools = [self.map_button, self.moves_button, self.more_button, self.new_button]
        for action in self._of_open:
            action.setVisible(editing)
        for action in self._of_saved:
            action.setVisible(editing and not self.one.is_new)

    def _show_saved(self, name: str) -> None:
        self.context.wishes.said.emit(self.words("Saved."))
        if not name:
            self.show_list()

    def _save(self) -> None:
        if not self.one.is_new:
            self.one.save(self.one.name)
            return
        dialog = NameDialog(self, self.one.name, self.words("Name the segment"))
        if dialog.exec():
            self.one.save(dialog.name.text)

    def _rename(self) -> None:
        dialog = NameDialog(self, self.one.name, self.words("Rename the segment"))
        if dialog.exec() and dialog.name.text != self.one.name:
            self.one.rename(self.one.name, dialog.name.text)

    def _show_renamed(self, former: str, new: str) -> None:
        text = self.words("“{former}” is called “{new}” now.", former=former, new=new)
        self.context.wishes.undoable.emit(text, lambda: self.one.rename(new, former))

    def _open_file(self) -> None:
        pattern = f"{self.words('Rules')} (*{_SUFFIX})"
        file = open_file(self, self.words("Open a rule from a file…"), pattern)
        if file is not None:
            self.take_in(file)

    def _save_file(self) -> None:
        proposal = self._proposal(_SUFFIX)
        pattern = f"{self.words('Rules')} (*{_SUFFIX})"
        save_as(
            self, self.words("Save the rule to a file…"), proposal, pattern, self.one.write_file
        )

    def _retire(self) -> None:
        def told(name: str, bring_back: Callable[[], None]) -> None:
            text = self.words("“{name}” is off the list.", name=name)
            self.context.wishes.undoable.emit(text, bring_back)
            self.show_list()

        self.one.retire(told)

    def _export(self) -> None:
        proposal = self._proposal(".csv")
        save_as(self, self.words("Export"), proposal, "CSV (*.csv)", self.one.export)

    def _proposal(self, suffix: str) -> Path:
        name = self.one.name or self.words("New segment")
        return self.context.folder.exports / f"{safe_file_name(name)}{suffix}"


class NameDialog(Dialog):
    """Asks how a segment is called."""

    def __init__(self, page: SegmentsPage, name: str, title: str) -> None:
        words = page.words
        super().__init__(page, words, title, words("Save"))
        missing = words("Give the segment a name.")
        self.name = TextField(words("Name"), name, check=required(missing))
        self.body.addWidget(self.name)

    def try_accept(self) -> None:
        if self.name.is_good():
            self.accept()


def _rule_file(event: QDropEvent) -> Path | None:
    """Return the file of a rule that is being dragged."""
    urls = event.mimeData().urls()
    file = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return file if file is not None and file.suffix.lower() == _SUFFIX else None


def safe_file_name(name: str) -> str:
    """Return the name as a file may be called on every system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in name)
    return kept.strip()[:60] or "segment"
