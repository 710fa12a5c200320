"""Taking a file in: a dry run tells what would come, then it is done, and can be undone."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.values import ImportKind
from services import imports
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Task

KINDS = {
    ImportKind.PURCHASES: Text("Purchases"),
    ImportKind.MEMBERS: Text("Members"),
    ImportKind.PRODUCTS: Text("Products"),
    ImportKind.CONSENTS: Text("Consents"),
    ImportKind.BALANCES: Text("Balances"),
}
# What each kind of file may refer to, and the app may make where it is not there yet.
REFERENCES = {
    ImportKind.PURCHASES: frozenset({"branch", "member", "product"}),
    ImportKind.MEMBERS: frozenset({"branch", "employee"}),
}


class ImportPresenter(QObject):
    """One file at a time; a new choice cancels the dry run before."""

    checking = Signal(object)
    checked = Signal(object)
    done = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._task: Task | None = None

    def check(self, kind: ImportKind, path: Path, make_missing: bool) -> None:
        """Say what the file would bring; nothing is written."""
        self.stop()
        task = self._run(kind, path, make_missing, dry_run=True)
        task.succeeded.connect(lambda outcome: self._hear(task, outcome))
        task.failed.connect(lambda error: self._fail(task, error))
        self._task = task
        self._context.tasks.start(task)
        self.checking.emit(task)

    def take_in(self, kind: ImportKind, path: Path, make_missing: bool) -> None:
        """Take the file in, whole or not at all."""
        self.stop()
        task = self._run(kind, path, make_missing, dry_run=False)
        task.succeeded.connect(self._tell_done)
        task.failed.connect(self._context.wishes.trouble)
        self._context.tasks.start(task, writes=True)
        title = self._words("Taking in {file}", file=path.name)
        self._context.wishes.long_work.emit(task, title)

    def stop(self) -> None:
        """Stop the dry run."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _run(self, kind: ImportKind, path: Path, make_missing: bool, *, dry_run: bool) -> Task:
        missing = REFERENCES.get(kind, frozenset()) if make_missing else frozenset()
        mapping = imports.Mapping(kind, create_missing=missing)
        request = imports.Request(kind, path, mapping, dry_run)
        database, words = self._context.database, self._words
        return Task(lambda task: imports.import_file(database, request, progress=task, words=words))

    def _hear(self, task: Task, outcome: imports.Outcome) -> None:
        if task is self._task:
            self._task = None
            self.checked.emit(outcome)

    def _fail(self, task: Task, error: Exception) -> None:
        if task is self._task:
            self._task = None
            self.refused.emit(error)

    def _tell_done(self, outcome: imports.Outcome) -> None:
        wishes, words = self._context.wishes, self._words
        self.done.emit(outcome)
        wishes.fresh.emit()
        batch = outcome.batch
        if batch is None:
            wishes.said.emit(words("Everything in the file was already here."))
            return
        text = words("{n} rows were taken in.", n=outcome.taken)
        wishes.undoable.emit(text, lambda: self._undo(batch))

    def _undo(self, batch: int) -> None:
        wishes, words, database = self._context.wishes, self._words, self._context.database

        def done(_undone: object) -> None:
            wishes.said.emit(words("The import was taken back."))
            wishes.fresh.emit()

        self._context.write(
            lambda task: imports.undo_import(database, batch, progress=task),
            words("Taking the import back"),
            done,
        )


def guessed_kind(path: Path) -> ImportKind:
    """Return what a file is likely to hold, by its name."""
    name = path.stem.casefold()
    for kind, marks in {
        ImportKind.MEMBERS: ("member", "customer", "חבר", "לקוח"),
        ImportKind.PRODUCTS: ("product", "item", "מוצר", "פריט"),
        ImportKind.CONSENTS: ("consent", "הסכמ"),
        ImportKind.BALANCES: ("balance", "point", "יתר"),
    }.items():
        if any(mark in name for mark in marks):
            return kind
    return ImportKind.PURCHASES
