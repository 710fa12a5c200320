"""The segment that is open: its rule, live size, members and why."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from services import members, planning, reports, segments
from services.core.errors import AppError
from services.core.words import Text
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.rules.flaws import said_at_condition
from ui.desktop.core.tasks import Latest, Task, reading
from ui.desktop.segments.told import Judged, Left, Picture, Sampled, Told, formers

DEBOUNCE_MS = 200
SAMPLE = 6
_MONTHS_BACK = 6
EVERYONE = {"version": 1, "rule": {"all": []}}


class SegmentPresenter(QObject):
    """One segment, saved or new: what is typed is checked and counted a moment later."""

    opened = Signal()
    pictured = Signal(object)
    counting = Signal()
    wrong = Signal(str)
    marked = Signal(dict)
    """What is wrong with single conditions, by their paths."""
    said = Signal(list)
    saved = Signal(str)
    graded = Signal(object)
    """The quality card; None while it is being made."""
    moved = Signal(object)
    """The history month by month; None while it is being counted."""
    told = Signal(object)
    """The answer to `ask_for`."""
    versioned = Signal(list)
    """Every version of the rule (told.Former), the newest first."""
    renamed = Signal(str, str)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._question = Latest(context.tasks)
        self._grading, self._looking_back = Latest(context.tasks), Latest(context.tasks)
        self._asking, self._versions = Latest(context.tasks), Latest(context.tasks)
        self._asked: int | None = None
        self._opening = Latest(context.tasks)
        self.name, self.version, self.text = "", 0, ""
        self._is_broken = False
        self._kept = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.count)

    @property
    def is_new(self) -> bool:
        """Return whether it was never saved."""
        return self.version == 0

    @property
    def is_changed(self) -> bool:
        """Return whether the rule differs from the one that is kept."""
        return self.text != self._kept

    @property
    def is_counting(self) -> bool:
        """Return whether an answer is awaited."""
        return self._timer.isActive() or self._question.is_asking

    def open(self, name: str) -> None:
        """Open a saved segment."""
        self._opening.ask(
            reading(self._context.database, lambda s: segments.segment_by_name(s, name)),
            self._open_row,
            self.trouble.emit,
        )

    def start(self, document: Any = None, name: str = "") -> None:
        """Begin a new segment, with everyone in it or with a rule that is given."""
        self.name, self.version = name, 0
        self.text = self._kept = segments.as_text(EVERYONE if document is None else document)
        self.opened.emit()
        self.versioned.emit([])
        self.count()

    def put_down(self) -> Left | None:
        """Return what was not saved of the open segment, to be taken up again; None: nothing."""
        if not self.is_changed:
            return None
        left = Left(self.name, self.version, self.text, self._kept)
        self._kept = self.text
        return left

    def take_up(self, left: Left) -> None:
        """Go on where a segment was left."""
        self.name, self.version, self.text, self._kept = (
            left.name,
            left.version,
            left.text,
            left.kept,
        )
        self.opened.emit()
        self.count()
        if not self.is_new:
            self.ask_versions()

    def type(self, text: str) -> None:
        """Take what is typed; it is counted a moment after the last keystroke."""
        if text != self.text:
            self.text = text
            self._question.cancel()
            self._grading.cancel()
            self._looking_back.cancel()
            self.counting.emit()
            self._timer.start()

    def set_broken(self, broken: bool) -> None:
        """Know that a field of the builder holds nothing that can stand in a rule yet."""
        self._is_broken = broken
        self.wrong.emit(self._words("This value does not fit.") if broken else "")

    def node(self) -> segments.Node:
        """Return the tree of what is typed; a BadRule, or ValueError where it is no JSON."""
        return segments.parse(json.loads(self.text))

    def count(self) -> None:
        """Count what is typed, and say in words what is wrong with it."""
        problem, node = self._checked()
        self.wrong.emit(problem)
        if node is None:
            self._question.cancel()
            return
        self.marked.emit({})
        if not segments.has_codes(node):  # their names are looked up with the count
            self._say(node)
        rule, today, name = node, self._context.database.today(), self.name

        def look(session: Any) -> Picture:
            if name:
                segments.check_circles(session, name, rule)
            return self._picture(session, rule, today)

        self.counting.emit()
        self._question.ask(
            reading(self._context.database, look),
            self._show,
            self._tell_wrong,
        )

    def _say(self, node: segments.Node) -> None:
        currency = self._context.database.shop.currency
        self.said.emit(segments.sentence_parts(node, self._words, currency))

    def save(self, name: str) -> None:
        """Keep the rule under the name; an open segment gets a new version of it."""
        problem, node = self._checked()
        self.wrong.emit(problem)
        if node is None:
            return
        document, is_new = segments.dump(node), self.is_new

        def write(work: Work) -> None:
            segments.save_segment(work, name, document, new=is_new)

        self._write(write, lambda: self._saved(name))

    def retire(self, then: Callable[[str, Callable[[], None]], None]) -> None:
        """Take the segment off the lists; `then` gets its name and what brings it back."""
        name, document = self.name, json.loads(self._kept)

        def bring_back() -> None:
            self._write(
                lambda work: segments.save_segment(work, name, document),
                lambda: self.saved.emit(""),
            )

        self._write(
            lambda work: segments.retire_segment(work, name), lambda: then(name, bring_back)
        )

    def rename(self, former: str, new: str) -> None:
        """Give a segment another name; `renamed` brings both. It need not be open any more."""

        def done() -> None:
            if self.name == former:
                self.name = new
                self.opened.emit()
            self.renamed.emit(former, new)

        self._write(lambda work: segments.rename_segment(work, former, new), done)

    def read_file(self, file: Path, then: Callable[[Any], None]) -> None:
        """Read a rule document off the GUI thread and hand it on, whatever is wrong with it."""

        def tell(error: Exception) -> None:
            if isinstance(error, segments.BadRule):
                self.wrong.emit(self._words("“{name}” holds no rule.", name=file.name))
            self.trouble.emit(error)

        self._opening.ask(Task(lambda _task: segments.read_rule(file)), then, tell)

    def write_file(self, file: Path) -> None:
        """Write the rule as it stands to a file, in a task."""
        document = json.loads(self.text)

        def work(_task: Task) -> None:
            segments.write_rule(file, document)

        self._hand_out(work, file, self._words("Writing the rule"), Text("The rule is in {file}."))

    def export(self, file: Path) -> None:
        """Write the segment's members to a CSV file, in a task."""
        node, today, database = self.node(), self._context.database.today(), self._context.database

        def work(task: Task) -> None:
            with database.read(task.is_cancelled) as session:
                segments.write_csv(session, node, today, file, task)

        self._hand_out(work, file, self._words("Writing the list"), Text("The list is in {file}."))

    def _hand_out(self, work: Callable[[Task], None], file: Path, title: str, said: Text) -> None:
        told = self._words(said, file=reports.left_to_right(str(file)))
        task = Task(work)
        task.succeeded.connect(lambda _: self._context.wishes.written.emit(told, file))
        task.failed.connect(self._context.wishes.trouble)
        self._context.tasks.start(task)
        self._context.wishes.long_work.emit(task, title)

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()
        for question in (
            self._question,
            self._opening,
            self._grading,
            self._looking_back,
            self._asking,
            self._versions,
        ):
            question.cancel()

    # ------------------------------------------------------------------------------- private

    def _open_row(self, row: segments.SegmentRow) -> None:
        self.name, self.version = row.name, row.version
        self.text = self._kept = segments.as_text(row.rule)
        self.opened.emit()
        self.count()
        self.ask_versions()

    def _show(self, picture: Picture) -> None:
        self._say(picture.named)
        told: dict[str, str] = {}
        for one in picture.size.missing:
            said = segments.missing_text(one, self._words)
            told[one.path] = f"{told[one.path]} {said}" if one.path in told else said
        self.marked.emit(told)
        self.pictured.emit(picture)
        self._grade()
        if self._asked is not None:
            self.ask_for(self._asked)

    def _grade(self) -> None:
        """Make the quality card and the history of what was just counted, one after the other."""
        node, today, name = self.node(), self._context.database.today(), self.name
        self.graded.emit(None)
        self.moved.emit(None)
        task = Task(lambda one: self._graded(one, node, today, name))

        def take(card: planning.Quality) -> None:
            self.graded.emit(card)
            look_back = Task(lambda one: self._history(one, node, today))
            self._looking_back.ask(look_back, self.moved.emit, self._tell_wrong)

        self._grading.ask(task, take, self._tell_wrong)

    def _graded(self, task: Task, node: segments.Node, today: date, name: str) -> planning.Quality:
        with self._context.database.read(task.is_cancelled) as session:
            return planning.quality(session, node, today, name or None, task)

    def _history(self, task: Task, node: segments.Node, today: date) -> segments.History:
        with self._context.database.read(task.is_cancelled) as session:
            return segments.history(session, node, today, _MONTHS_BACK, task)

    def ask_for(self, member_id: int) -> None:
        """Say whether a customer is in, and why or why not."""
        self._asked = member_id
        _, node = self._checked()
        if node is None:
            return
        rule, today = node, self._context.database.today()
        self._asking.ask(
            reading(
                self._context.database, lambda session: self._judge(session, rule, member_id, today)
            ),
            self.told.emit,
            self._tell_wrong,
        )

    def _judge(self, session: Any, node: segments.Node, member_id: int, today: date) -> Told:
        found = segments.explain(session, node, member_id, today)
        name = members.get_row(session, member_id).name
        why = segments.named_why(session, found.why)
        return Told(member_id, name, found.holds, self._judged(why))

    def _judged(self, why: segments.Why) -> list[Judged]:
        if why.condition is None:
            return [one for part in why.parts for one in self._judged(part)]
        currency = self._context.database.shop.currency
        asked = segments.condition_sentence(why.condition, self._words, currency)
        figure = segments.figure_text(
            why.figure, why.kind, self._words, currency, why.condition.fact
        )
        return [Judged(asked, figure, why.holds)]

    def bring_back(self, version: segments.VersionRow) -> None:
        """Keep an older rule anew: it becomes the newest version."""
        name = self.name
        self._write(
            lambda work: segments.save_segment(work, name, version.rule),
            lambda: self._saved(name),
        )

    def ask_versions(self) -> None:
        """Ask for every version of the open segment's rule."""
        name = self.name
        self._versions.ask(
            reading(self._context.database, lambda session: formers(session, name)),
            self.versioned.emit,
            self.trouble.emit,
        )

    def _checked(self) -> tuple[str, segments.Node | None]:
        """Return what is wrong, in words, and the tree where nothing is."""
        if self._is_broken:
            return self._words("This value does not fit."), None
        try:
            return "", self.node()
        except json.JSONDecodeError as error:
            line = self._words("Line {line}: this is not JSON.", line=str(error.lineno))
            return line, None
        except (ValueError, RecursionError):  # digits or brackets without end
            return self._words("This is not JSON."), None
        except AppError as refusal:
            return self._words.refusal(refusal), None

    def _tell_wrong(self, error: Exception) -> None:
        if isinstance(error, AppError):
            if "path" in error.facts:
                said = said_at_condition(error, self._words)
                self.marked.emit({str(error.facts["path"]): said})
            self.wrong.emit(self._words.refusal(error))
        else:
            self.trouble.emit(error)

    def _picture(self, session: Any, node: segments.Node, today: date) -> Picture:
        size = segments.count(session, node, today)
        rows = segments.sample(session, node, today, SAMPLE)
        sampled = [self._sampled(session, node, row, today) for row in rows]
        return Picture(size, sampled, segments.named(session, node))

    def _sampled(
        self, session: Any, node: segments.Node, row: segments.MemberRow, today: date
    ) -> Sampled:
        found = segments.explain(session, node, row.id, today)
        name = " ".join(filter(None, (row.first_name, row.last_name))) or row.member_no
        why = segments.named_why(session, found.why)
        return Sampled(row.id, name, row.member_no, " · ".join(self._figures(why)))

    def _figures(self, why: segments.Why) -> list[str]:
        """Return the figure of every condition that speaks for the member."""
        if why.condition is None:
            return [text for part in why.parts if part.holds for text in self._figures(part)]
        fact = segments.find_fact(why.condition.fact)
        if fact is None or why.figure in (None, ()):
            return []
        currency = self._context.database.shop.currency
        figure = segments.figure_text(
            why.figure, why.kind, self._words, currency, why.condition.fact
        )
        return [f"{self._words(fact.label)}: {reports.isolated(figure)}"]

    def _saved(self, name: str) -> None:
        self._kept = self.text
        self.saved.emit(name)
        self.open(name)

    def _write(self, write: Callable[[Work], object], then: Callable[[], object]) -> None:
        def work(_task: Task) -> None:
            with self._context.database.work() as transaction:
                write(transaction)

        self._context.write(work, self._words("Saving"), lambda _: then(), self._tell_wrong)
