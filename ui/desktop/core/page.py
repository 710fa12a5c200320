"""The base of every page: what the window's top bar shows of it, and its life."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP


class Page(QWidget):
    """A page; the top bar shows `title`, `hint`, `crumb`, `mark` and the `tools`.

    Set them and emit `head_changed`. `body` is the page's layout. A bare page has no top bar, and
    its `keys`, each with what it does, stand at the foot of the side bar.
    """

    is_bare = False
    keys: tuple[tuple[str, str], ...] = ()

    head_changed = Signal()
    crumb_clicked = Signal()

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.context, self.words = context, context.words
        self.title, self.hint, self.crumb, self.mark = title, "", "", ""
        self.tools: list[QWidget] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(GAP)

    def set_head(self, *, title: str, hint: str = "", crumb: str = "", mark: str = "") -> None:
        """Change what the top bar says."""
        self.title, self.hint, self.crumb, self.mark = title, hint, crumb, mark
        self.head_changed.emit()

    def show_subject(self, subject: object) -> None:
        """Open the page on a subject (an id; None: as the side bar opens it)."""

    def refresh(self) -> None:
        """Ask for the figures anew; called when the page comes to the front."""

    def close_page(self) -> None:
        """Stop what is still running for it."""
