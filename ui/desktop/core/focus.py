"""Where the keys go when what held the focus is hidden, switched off or taken away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMainWindow, QWidget


class KeepsFocus(QMainWindow):
    """A window whose focus goes to the page in front when its holder goes away.

    Left to Qt, the next in line would have it, wherever that stands: a toast that goes, a button
    that is off while it saves, a list that turned out empty would give the keys to the side bar,
    and a scan at the counter would be lost.
    """

    def front(self) -> QWidget | None:
        """Return the page in front, if there is one."""
        return None

    def focus_front(self) -> bool:
        """Give the page in front the focus unless a part of it has it; return whether it is shown.

        Behind the lock it is not.
        """
        page, held = self.front(), self.focusWidget()
        if page is None or not page.isVisible():
            return False
        if held is None or not _takes_keys(held) or not page.isAncestorOf(held):
            page.setFocus()
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Asked for Tab, and also when the holder goes away.
        left = self.focusWidget()
        moved = super().focusNextPrevChild(forward)
        if left is None or _takes_keys(left):
            return moved
        return self.focus_front() or moved

    def event(self, event: QEvent) -> bool:
        # What went away while another window was in front was not asked about.
        if event.type() == QEvent.Type.WindowActivate:
            held = self.focusWidget()
            if held is None or not _takes_keys(held):
                self.focus_front()
        return super().event(event)


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
