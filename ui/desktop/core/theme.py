"""The look: tokens for light and dark, and the one style sheet made from them."""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

TEXT_PX, SMALL_PX, TITLE_PX, FIGURE_PX = 14, 12, 20, 26
CARD_RADIUS, CONTROL_RADIUS = 12, 8
SIDE_WIDTH, GAP, PAD = 212, 14, 16


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the app, as "#rrggbb". `on_x` is text upon x, `x_soft` its pale ground.

    `shade` is light or dark.
    """

    shade: str
    canvas: str
    surface: str
    line: str
    text: str
    muted: str
    primary: str
    primary_soft: str
    on_primary: str
    primary_strong: str
    accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    ok: str
    ok_soft: str
    plain_soft: str
    on_plain: str
    side: str
    on_side: str
    side_muted: str
    side_chosen: str
    pale_bar: str
    hover: str


LIGHT = Tokens(
    shade="light",
    canvas="#F6F7F9",
    surface="#FFFFFF",
    line="#E3E6EB",
    text="#1B2430",
    muted="#667085",
    primary="#0F6E6A",
    primary_soft="#E3F2F1",
    on_primary="#FFFFFF",
    primary_strong="#0B5754",
    accent="#AE4E0B",  # the brand's #C2570C is a shade too pale to be read on its soft ground
    accent_soft="#FDF0E4",
    danger="#B42318",
    danger_soft="#FDECEA",
    ok="#137A3A",
    ok_soft="#E6F5EB",
    plain_soft="#EEF0F3",
    on_plain="#475467",
    side="#10302F",
    on_side="#E8F0EF",
    side_muted="#9FB7B5",
    side_chosen="#2F4A49",
    pale_bar="#C1DAD9",
    hover="#F1F4F5",
)
DARK = Tokens(
    shade="dark",
    canvas="#0F1417",
    surface="#171D21",
    line="#2A3238",
    text="#E6EAED",
    muted="#98A2AD",
    primary="#3FB8AF",
    primary_soft="#16302F",
    on_primary="#0F1417",
    primary_strong="#62CAC2",
    accent="#F2A365",
    accent_soft="#3A2616",
    danger="#F28B82",
    danger_soft="#3B1D1B",
    ok="#6FCF97",
    ok_soft="#16301F",
    plain_soft="#252D33",
    on_plain="#B4BDC6",
    side="#0B2322",
    on_side="#E6EAED",
    side_muted="#8FA7A5",
    side_chosen="#1F3C3A",
    pale_bar="#2F5654",
    hover="#1E262B",
)


class Theme(QObject):
    """Which tokens hold now. `changed` tells those who paint by themselves."""

    changed = Signal()

    def __init__(self, wish: str = "system") -> None:
        super().__init__()
        self._wish = wish
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def wished(self) -> str:
        """Return what was wished for: system, light or dark."""
        return self._wish

    @property
    def is_dark(self) -> bool:
        """Return whether the dark tokens hold."""
        if self._wish == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._wish == "dark"

    @property
    def tokens(self) -> Tokens:
        """Return the colours that hold now."""
        return DARK if self.is_dark else LIGHT

    def color(self, name: str) -> QColor:
        """Return a token as a colour to paint with."""
        return QColor(getattr(self.tokens, name))

    def wish(self, wish: str) -> None:
        """Follow the system, or stay light or dark."""
        self._wish = wish
        self.apply()

    def apply(self) -> None:
        """Dress the application in the tokens that hold now."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(_palette(self.tokens))
            application.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._wish == "system":
            self.apply()


@cache
def load_fonts() -> None:
    """Add the fonts we ship; DejaVu draws the few signs Open Sans lacks."""
    for name in ("OpenSans-Regular", "OpenSans-SemiBold", "OpenSans-Bold", "DejaVuSans"):
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf"))


def app_font() -> QFont:
    """Return the text font, with figures of one width so that columns stand."""
    font = QFont()
    font.setFamilies(["Open Sans", "DejaVu Sans"])
    font.setPixelSize(TEXT_PX)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, token in {
        role.Window: tokens.canvas,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.canvas,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.primary_soft,
        role.HighlightedText: tokens.text,
        role.Link: tokens.primary,
    }.items():
        palette.setColor(where, QColor(token))
    return palette


@cache
def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of the whole app for the tokens.

    It names no left or right: what Qt mirrors stays mirrored.
    """
    facts = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    sizes = {
        "small": SMALL_PX,
        "text_px": TEXT_PX,
        "title": TITLE_PX,
        "figure": FIGURE_PX,
        "card_radius": CARD_RADIUS,
        "radius": CONTROL_RADIUS,
        "tick": (RESOURCES / "themes" / f"tick_{tokens.shade}.svg").as_posix(),
        "arrow": (RESOURCES / "themes" / f"arrow_{tokens.shade}.svg").as_posix(),
    }
    sheet = (RESOURCES / "themes" / "app.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(facts, **sizes)
