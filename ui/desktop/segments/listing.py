"""The saved segments: names at once, then the size of each."""

from PySide6.QtCore import QObject, Signal

from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading


class SegmentsPresenter(QObject):
    """The list: names at once, then the sizes one after the other."""

    listed = Signal(list)
    sized = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows, self._sizes = Latest(context.tasks), Latest(context.tasks)
        self._waiting: list[segments.SegmentRow] = []

    def refresh(self) -> None:
        """Ask for the list and then for every size."""
        task = reading(self._context.database, segments.segments)
        self._rows.ask(task, self._take, self.trouble.emit)

    def close(self) -> None:
        """Stop asking."""
        self._rows.cancel()
        self._sizes.cancel()

    def _take(self, rows: list[segments.SegmentRow]) -> None:
        self.listed.emit(rows)
        self._waiting = list(rows)
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        row = self._waiting.pop(0)
        today = self._context.database.today()
        task = reading(
            self._context.database,
            lambda session: segments.count(session, segments.parse(row.rule), today),
        )

        def tell(size: object) -> None:
            self.sized.emit(row.name, size)
            self._next()

        # A rule that no longer holds (a tag that is gone) must not stop the others.
        self._sizes.ask(task, tell, lambda _error: tell(None))
