"""The targeting board as one page to hang on the wall: map, targets with their four P's, SWOT."""

from pathlib import Path

from services.core.files import whole_file
from services.core.shop import ShopFacts
from services.core.words import Text, Words
from services.paper import Align, Paper, Style, Weight, look, wrap
from services.planning.targeting import ROLE_NAMES, Board, Role, Swot, Target, chosen

_TITLE = Style(look.TITLE, Weight.BOLD)
_SHOP = Style(look.BODY + 1, Weight.SEMIBOLD, look.PRIMARY)
_HEADING = Style(look.HEADING, Weight.SEMIBOLD)
_NAME = Style(look.BODY, Weight.SEMIBOLD)
_BODY = Style(look.BODY - 0.6)
_QUIET = Style(look.SMALL, colour=look.MUTED)
_INK = {Role.PRIMARY: look.PRIMARY, Role.SECONDARY: look.ACCENT, Role.NONE: look.MUTED}

_MAP = 236.0
_DOT = 9.0
_MOST_ON_MAP = 14
_LINES_A_NOTE = 2
_LINES_A_SWOT = 5
_FOUR_P = (
    ("positioning", Text("Positioning")),
    ("product", Text("Product")),
    ("price", Text("Price")),
    ("place", Text("Place")),
    ("promotion", Text("Promotion")),
)
_SWOT = (
    ("strengths", Text("Strengths"), look.OK),
    ("weaknesses", Text("Weaknesses"), look.DANGER),
    ("opportunities", Text("Opportunities"), look.PRIMARY),
    ("threats", Text("Threats"), look.ACCENT),
)


def render_board(board: Board, shop: ShopFacts, words: Words, path: Path) -> None:
    """Write the board as a PDF of one page, whole or not at all. DiskFull, NotWritable."""
    paper = compose_board(board, shop, words)
    with whole_file(path) as part:
        paper.save(part, words("Targeting board"), shop.name, words.language)


def compose_board(board: Board, shop: ShopFacts, words: Words) -> Paper:
    """Return the page. Texts that do not fit their room end with an ellipsis."""
    paper = Paper(words.right_to_left)
    paper.text(0, paper.y, shop.name, _SHOP, paper.body)
    paper.y += 24
    paper.text(0, paper.y, words("Targeting board"), _TITLE, paper.body)
    day = words("As of {day}", day=board.as_of)
    paper.text(0, paper.y, day, _QUIET, paper.body, Align.END)
    paper.y += 18
    top = paper.y
    shown = [t for t in board.targets if t.attractiveness is not None and t.strength is not None]
    _draw_map(paper, shown[:_MOST_ON_MAP], words)
    _draw_key(paper, shown[:_MOST_ON_MAP], words, _MAP + 24, top)
    paper.y = top + _MAP + 40
    _draw_targets(paper, board, words)
    _draw_swot(paper, board.plan.swot, words)
    foot = words(
        "Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. "
        "Each from 0 to 1, weighted as chosen on the board."
    )
    paper.text(0, paper.height - look.MARGIN + 12, foot, _QUIET, paper.body)
    return paper


def _draw_map(paper: Paper, targets: list[Target], words: Words) -> None:
    top = paper.y
    half = _MAP / 2
    for column in (0, 1):
        for row in (0, 1):
            fill = look.PRIMARY_SOFT if (column, row) == (1, 0) else look.SURFACE
            paper.box(column * half, top + row * half, half, half, fill, look.LINE)
    across = words("Our strength →") if not paper.right_to_left else words("Our strength ←")
    paper.text(0, top + _MAP + 13, across, _QUIET, _MAP, Align.CENTRE)
    paper.text(0, top - 5, words("Attractiveness ↑"), _QUIET, _MAP)
    for number, target in enumerate(targets, 1):
        x = (target.strength or 0) * (_MAP - 2 * _DOT) + _DOT
        y = top + (1 - (target.attractiveness or 0)) * (_MAP - 2 * _DOT) + _DOT
        ink = _INK[target.notes.role]
        paper.box(x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT, ink, look.SURFACE, _DOT)
        inside = Style(look.SMALL, Weight.BOLD, look.SURFACE)
        paper.text(x - _DOT, y + 2.8, str(number), inside, 2 * _DOT, Align.CENTRE)


def _draw_key(paper: Paper, targets: list[Target], words: Words, x: float, top: float) -> None:
    """Say which number is which segment, and what it is to the shop."""
    room = paper.body - x
    y = top + 8
    if not targets:
        for line in wrap(words("No segments are saved yet."), room, _BODY.size):
            paper.text(x, y, line, _BODY, room)
            y += _BODY.leading
    for number, target in enumerate(targets, 1):
        name = _cut(f"{number}. {target.segment}", room - 90, _NAME)
        paper.text(x, y, name, _NAME, room)
        role = Style(look.SMALL, Weight.SEMIBOLD, _INK[target.notes.role])
        paper.text(x, y, words(ROLE_NAMES[target.notes.role]), role, room, Align.END)
        y += _MAP / _MOST_ON_MAP


def _draw_targets(paper: Paper, board: Board, words: Words) -> None:
    primary, secondary = chosen(board, Role.PRIMARY), chosen(board, Role.SECONDARY)
    for target in [*primary, *secondary][:3]:
        role = words(ROLE_NAMES[target.notes.role])
        count = words("{value} customers", n=target.members, value=target.members)
        paper.text(0, paper.y, _cut(target.segment, 260, _HEADING), _HEADING, paper.body)
        paper.text(0, paper.y, f"{role} · {count}", _QUIET, paper.body, Align.END)
        paper.y += 6
        paper.line([(0, paper.y), (paper.body, paper.y)])
        paper.y += 12
        for name, label in _FOUR_P:
            text = getattr(target.notes, name) or "–"
            paper.text(0, paper.y, words(label), _QUIET, 80)
            for line in _lines(text, paper.body - 84, _LINES_A_NOTE):
                paper.text(84, paper.y, line, _BODY, paper.body - 84)
                paper.y += _BODY.leading
        paper.y += 8


def _draw_swot(paper: Paper, swot: Swot, words: Words) -> None:
    gap = 10.0
    wide = (paper.body - gap) / 2
    high = 22 + _LINES_A_SWOT * _BODY.leading
    paper.y = max(paper.y, paper.height - look.MARGIN - 2 * high - gap - 16)
    top = paper.y
    for place, (name, label, ink) in enumerate(_SWOT):
        x = (wide + gap) * (place % 2)
        y = top + (high + gap) * (place // 2)
        paper.box(x, y, wide, high, look.SURFACE, look.LINE, 6)
        title = Style(look.BODY, Weight.BOLD, ink)
        paper.text(x + 8, y + 14, words(label), title, wide - 16)
        line_y = y + 28
        said = [line for one in getattr(swot, name) for line in _lines(f"• {one}", wide - 16, 2)]
        for line in said[:_LINES_A_SWOT]:
            paper.text(x + 8, line_y, line, _BODY, wide - 16)
            line_y += _BODY.leading


def _lines(text: str, room: float, most: int) -> list[str]:
    lines = list(wrap(text, room, _BODY.size))
    if len(lines) > most:
        lines = [*lines[: most - 1], _cut(" ".join(lines[most - 1 :]), room, _BODY)]
    return lines or [""]


def _cut(text: str, room: float, style: Style) -> str:
    """Return as much of the text as fits one line."""
    first, *rest = wrap(text, room, style.size, style.weight) or [""]
    if not rest:
        return first
    return wrap(text, room - style.size, style.size, style.weight)[0] + "…"
