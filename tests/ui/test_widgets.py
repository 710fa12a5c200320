"""The small parts of the pages: lines that run from right to left, and fields under their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.desktop.core.forms import TextField
from ui.desktop.core.language import speak
from ui.desktop.core.widgets import label

_WIDTH, _INK = 160, 128
RIGHT, LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


@pytest.fixture
def hebrew(dressed):
    speak("he")
    yield
    speak("en")


def shown(made: QLabel, qtbot, width: int = _WIDTH, style: str = "color: black") -> QLabel:
    qtbot.addWidget(made)
    made.setStyleSheet(f"background: white; {style}")
    made.ensurePolished()  # else its height is counted in another font
    made.setFixedWidth(width)
    made.setFixedHeight(made.heightForWidth(width))
    made.show()
    return made


def ink(made: QLabel) -> list[tuple[int, int]]:
    """The first and last column with ink of every line of the label."""
    image = made.grab().toImage()
    high = made.fontMetrics().lineSpacing()
    lines = []
    for top in range(0, image.height() - high // 2, high):
        rows = range(top, min(top + high, image.height()))
        columns = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).lightness() < _INK for y in rows)
        ]
        lines.append((columns[0], columns[-1]))
    return lines


def test_lines_from_right_to_left_all_begin_at_the_edge(hebrew, qtbot):
    lines = ink(shown(label("ממממ " * 12, wrap=True), qtbot))
    assert len(lines) > 2
    assert len({last for _, last in lines}) == 1
    assert _WIDTH - lines[0][1] <= 3


def test_a_line_that_fills_the_label_is_not_cut(hebrew, qtbot):
    word = "מ" * 8
    width = label(word).fontMetrics().horizontalAdvance(word) + 1
    one, other = ink(shown(label(f"{word} {word}", wrap=True), qtbot, width))
    assert one == other


def test_lines_of_a_label_keep_to_its_colour_and_padding(context, qtbot):
    made = label("one two three four five six seven", wrap=True)
    style = "color: #ff0000; padding: 6px 20px"
    image = shown(made, qtbot, style=style).grab().toImage()
    red = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).green() < _INK < image.pixelColor(x, y).red()
    ]
    assert red
    assert min(x for x, _ in red) >= 20
    assert min(y for _, y in red) >= 6
    assert max(y for _, y in red) < image.height() - 6


@pytest.mark.parametrize("ltr", [False, True])
def test_what_is_typed_begins_where_the_name_of_its_field_does(hebrew, qtbot, ltr):
    field = TextField("טלפון", "0521234567", ltr=ltr)
    qtbot.addWidget(field)
    assert field.edit.alignment() & RIGHT
    speak("en")
    field = TextField("Phone", "0521234567", ltr=ltr)
    qtbot.addWidget(field)
    assert field.edit.alignment() & LEFT
