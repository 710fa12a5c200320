"""The import dialog: kind and file, what the file would bring, its problems row by row."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QProgressBar, QWidget

from models.values import ImportKind
from services import imports
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog, open_file
from ui.desktop.core.errors import Troubles
from ui.desktop.core.forms import add_row, choice_field, form
from ui.desktop.core.tasks import Task
from ui.desktop.core.widgets import button, label
from ui.desktop.imports.presenter import KINDS, REFERENCES, ImportPresenter, guessed_kind

PATTERN = "CSV, Excel (*.csv *.tsv *.txt *.xlsx *.xlsm);; (*)"


class ImportDialog(Dialog):
    """Checks the file as soon as it is chosen; "Take in" lights when something can be used."""

    def __init__(self, parent: QWidget | None, context: Context, path: Path | None = None) -> None:
        words = context.words
        super().__init__(parent, words, words("Take a file in"), words("Take in"))
        self.setMinimumSize(620, 520)
        self._troubles = Troubles(context.folder, context.database.clock, words)
        self.presenter = ImportPresenter(context)
        self._path = path
        self.kind = choice_field(
            words("What the file holds"),
            [(words(text), kind.value) for kind, text in KINDS.items()],
            (guessed_kind(path) if path else ImportKind.PURCHASES).value,
        )
        self.file = label(path.name if path else words("No file yet"), "hint")
        choose = button(words("Choose a file…"), self._choose)
        self.make_missing = QCheckBox(words("Make branches, members and products not known yet"))
        self.make_missing.setAccessibleName(self.make_missing.text())
        self.make_missing.setChecked(True)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        fields = form()
        add_row(fields, words("What the file holds"), self.kind)
        add_row(fields, words("File"), holder)
        self.body.addLayout(fields)
        self.body.addWidget(self.make_missing)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words("Checking the file"))
        self.bar.hide()
        self.said = label("", wrap=True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(words("Problems in the file"))
        self.problems.hide()
        for part in (self.bar, self.said):
            self.body.addWidget(part)
        self.body.addWidget(self.problems, 1)
        self.body.addStretch(0)
        self.accept_button.setEnabled(False)
        self._connect()
        self._check()

    def try_accept(self) -> None:
        """Start taking in; the window shows how far it is, and this dialog goes."""
        if self._path is not None:
            self.presenter.take_in(self._kind(), self._path, self.make_missing.isChecked())
            self.accept()

    def done(self, result: int) -> None:
        self.presenter.stop()
        super().done(result)

    # ------------------------------------------------------------------------------- private

    def _connect(self) -> None:
        self.presenter.checking.connect(self._show_checking)
        self.presenter.checked.connect(self._show_outcome)
        self.presenter.refused.connect(self._refuse)
        self.kind.activated.connect(lambda _: self._check())
        self.make_missing.toggled.connect(lambda _: self._check())

    def _kind(self) -> ImportKind:
        return ImportKind(self.kind.currentData())

    def _choose(self) -> None:
        chosen = open_file(self, self.words("Choose a file…"), PATTERN)
        if chosen is not None:
            self._path = chosen
            self.file.setText(chosen.name)
            self.kind.setCurrentIndex(self.kind.findData(guessed_kind(chosen).value))
            self._check()

    def _check(self) -> None:
        self.make_missing.setVisible(self._kind() in REFERENCES)
        self.accept_button.setEnabled(False)
        self.show_problem("")
        self.problems.hide()
        self.said.setText("")
        if self._path is None:
            self.said.setText(self.words("Choose the file that the till or another program wrote."))
            return
        self.presenter.check(self._kind(), self._path, self.make_missing.isChecked())

    def _show_checking(self, task: Task) -> None:
        self.bar.setRange(0, 0)
        self.bar.show()
        task.progressed.connect(self._show_progress)
        task.ended.connect(self.bar.hide)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_outcome(self, outcome: imports.Outcome) -> None:
        words = self.words
        lines = [
            words(
                "{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.",
                rows=outcome.rows,
                updated=outcome.updated,
                unchanged=outcome.unchanged,
                rejected=outcome.rejected,
            )
        ]
        made = [
            f"{words(imports.THINGS[name])}: {words.formats.number(number)}"
            for name, number in sorted(outcome.created.items())
            if number
        ]
        lines.append(" · ".join(made))
        if unused := outcome.found.get("unused_columns"):
            lines.append(words("Columns that are not used: {names}", names=", ".join(unused)))
        self.said.setText("\n".join(filter(None, lines)))
        self.accept_button.setEnabled(outcome.taken > 0)
        self.problems.clear()
        for problem in outcome.problems:
            self.problems.addItem(self._line(problem))
        more = outcome.problem_count - len(outcome.problems)
        if more > 0:
            self.problems.addItem(words("… and {n} more problems.", n=more))
        self.problems.setVisible(bool(outcome.problems))

    def _line(self, problem: imports.Problem) -> str:
        return self.words(
            "Row {row}, {column}: {problem} “{value}”",
            row=str(problem.row),
            column=problem.column,
            problem=self.words(imports.PROBLEMS[problem.code]),
            value=problem.value,
        )

    def _refuse(self, error: Exception) -> None:
        self.show_problem(self._troubles.sentence(error))
