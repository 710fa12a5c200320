"""The icons of `resources/icons`, drawn in the colour that is asked for."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.desktop.core.theme import RESOURCES

# "Back" points to where the line of text began.
MIRRORED = frozenset({"back", "undo"})


@cache
def icon(name: str, color: str, size: int = 18, mirrored: bool = False) -> QIcon:
    """Return the icon in one colour ("#rrggbb"), sharp on screens up to three times as dense."""
    result = QIcon()
    for density in (1, 2, 3):
        result.addPixmap(pixmap(name, color, size, density, mirrored))
    return result


def pixmap(name: str, color: str, size: int, density: float = 1, mirrored: bool = False) -> QPixmap:
    """Return the icon as a picture of `size` logical pixels."""
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    picture = QPixmap(int(size * density), int(size * density))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored and name in MIRRORED:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(density)
    return picture
