"""The targeting board as one page to hang on the wall: map, targets with their four P's, SWOT."""

from pathlib import Path

from services.core.files import whole_file
from services.core.shop import ShopFacts
from services.core.words import Text, Words
from services.paper import Align, Paper, Style, Weight, look, width, wrap
from services.planning.places import places_of
from services.planning.targeting import ROLE_NAMES, Board, Role, Swot, Target, chosen

_TITLE = Style(look.TITLE, Weight.BOLD)
_SHOP = Style(look.BODY + 1, Weight.SEMIBOLD, look.PRIMARY)
_HEADING = Style(look.HEADING, Weight.SEMIBOLD)
_NAME = Style(look.BODY, Weight.SEMIBOLD)
_BODY = Style(look.BODY - 0.6)
_QUIET = Style(look.SMALL, colour=look.MUTED)
_INK = {Role.PRIMARY: look.PRIMARY, Role.SECONDARY: look.ACCENT, Role.NONE: look.MUTED}

_MAP = 196.0
_DOT = 8.0
_MOST_ON_MAP = 14
_MOST_TARGETS = 3
_LINES_A_SWOT = 5
_LABEL = 84.0  # what the names of the four P's take
_FRAME = 28.0  # a target's heading, rule and the space below it
_GAP = 8.0
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
    paper.y += 24
    shown = [t for t in board.targets if t.attractiveness is not None and t.strength is not None]
    top = paper.y
    _draw_map(paper, shown[:_MOST_ON_MAP], words)
    if board.targets:
        _draw_key(paper, shown, words, _MAP + 24, top)
    else:
        empty = _cut(words("No segments are saved yet."), paper.body - _MAP - 24, _BODY)
        paper.text(_MAP + 24, top + 8, empty, _BODY, paper.body)
    paper.y = top + _MAP + 36
    swot = _swot_lines(board.plan.swot, (paper.body - _GAP) / 2 - 16, words)
    high = 24 + max(2, *map(len, swot)) * _BODY.leading
    foot = paper.height - look.MARGIN + 12
    swot_top = foot - 16 - 2 * high - _GAP
    _draw_targets(paper, board, words, swot_top - 10)
    _draw_swot(paper, swot, words, swot_top, high)
    text = words(
        "Attractiveness: size, growth, value, rivalry. Strength: fit, response, cost to serve. "
        "Each from 0 to 1, weighted as chosen on the board."
    )
    paper.text(0, foot, _cut(text, paper.body, _QUIET), _QUIET, paper.body)
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
    room = _MAP - 2 * _DOT
    places = places_of(targets, room, room, 2 * _DOT)
    for number, (target, (x, y)) in enumerate(zip(targets, places, strict=True), 1):
        ink = _INK[target.notes.role]
        paper.box(x, top + y, 2 * _DOT, 2 * _DOT, ink, look.SURFACE, _DOT)
        inside = Style(look.SMALL, Weight.BOLD, look.SURFACE)
        paper.text(x, top + y + _DOT + 2.8, str(number), inside, 2 * _DOT, Align.CENTRE)


def _draw_key(paper: Paper, targets: list[Target], words: Words, x: float, top: float) -> None:
    """Say which number is which segment, and what it is to the shop."""
    room = paper.body - x
    y = top + 8
    for number, target in enumerate(targets[:_MOST_ON_MAP], 1):
        role = words(ROLE_NAMES[target.notes.role])
        style = Style(look.SMALL, Weight.SEMIBOLD, _INK[target.notes.role])
        name = _cut(f"{number}. {target.segment}", room - _wide(role, style) - 8, _NAME)
        paper.text(x, y, name, _NAME, room)
        paper.text(x, y, role, style, room, Align.END)
        y += _MAP / _MOST_ON_MAP
    if len(targets) > _MOST_ON_MAP:
        more = words("… and {n} more segments.", n=len(targets) - _MOST_ON_MAP)
        paper.text(x, y, more, _QUIET, room)


def _draw_targets(paper: Paper, board: Board, words: Words, bottom: float) -> None:
    """Draw the first targets with all they are to get, as many lines of it as there is room."""
    targets = [*chosen(board, Role.PRIMARY), *chosen(board, Role.SECONDARY)]
    first, others = targets[:_MOST_TARGETS], targets[_MOST_TARGETS:]
    room = bottom - paper.y - len(first) * _FRAME - (_BODY.leading if others else 0)
    notes = [getattr(target.notes, name) or "–" for target in first for name, _ in _FOUR_P]
    wanted = [len(wrap(text, paper.body - _LABEL, _BODY.size)) for text in notes]
    lines = iter(zip(notes, shared_out(wanted, int(room // _BODY.leading)), strict=True))
    for target in first:
        role = words(ROLE_NAMES[target.notes.role])
        count = words("{value} customers", n=target.members, value=target.members)
        beside = f"{role} · {count}"
        name = _cut(target.segment, paper.body - _wide(beside, _QUIET) - 16, _HEADING)
        paper.text(0, paper.y, name, _HEADING, paper.body)
        paper.text(0, paper.y, beside, _QUIET, paper.body, Align.END)
        paper.y += 6
        paper.line([(0, paper.y), (paper.body, paper.y)])
        paper.y += 12
        for _, label in _FOUR_P:
            paper.text(0, paper.y, words(label), _QUIET, _LABEL)
            for line in _lines(*next(lines), paper.body - _LABEL):
                paper.text(_LABEL, paper.y, line, _BODY, paper.body - _LABEL)
                paper.y += _BODY.leading
        paper.y += _FRAME - 18
    if others:
        names = ", ".join(target.segment for target in others)
        text = _cut(words("Further targets: {names}", names=names), paper.body, _BODY)
        paper.text(0, paper.y, text, _BODY, paper.body)


def shared_out(wanted: list[int], room: int) -> list[int]:
    """Return how many lines each text gets: one at least, the rest in turn to who wants more."""
    given = [1] * len(wanted)
    while sum(given) < room and given != wanted:
        for place, most in enumerate(wanted):
            if given[place] < most and sum(given) < room:
                given[place] += 1
    return given


def _swot_lines(swot: Swot, room: float, words: Words) -> list[list[str]]:
    """Return the lines of each box; where points are left out, the last line says how many."""
    boxes = []
    for name, _, _ in _SWOT:
        points = [_lines(f"• {point}", 2, room) for point in getattr(swot, name)]
        lines: list[str] = []
        for place, point in enumerate(points):
            is_last = place == len(points) - 1
            if len(lines) + len(point) > _LINES_A_SWOT - (not is_last):
                lines.append(words("… and {n} more points.", n=len(points) - place))
                break
            lines += point
        boxes.append(lines)
    return boxes


def _draw_swot(paper: Paper, boxes: list[list[str]], words: Words, top: float, high: float) -> None:
    wide = (paper.body - _GAP) / 2
    for place, ((_, label, ink), lines) in enumerate(zip(_SWOT, boxes, strict=True)):
        x = (wide + _GAP) * (place % 2)
        y = top + (high + _GAP) * (place // 2)
        paper.box(x, y, wide, high, look.SURFACE, look.LINE, 6)
        title = Style(look.BODY, Weight.BOLD, ink)
        paper.text(x + 8, y + 14, words(label), title, wide - 16)
        for number, line in enumerate(lines):
            paper.text(x + 8, y + 28 + number * _BODY.leading, line, _BODY, wide - 16)


def _wide(text: str, style: Style) -> float:
    return width(text, style.size, style.weight)


def _lines(text: str, most: int, room: float) -> list[str]:
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
