"""Axes are numbers a shop can read: round, and whole where nothing can be halved."""

import pytest

from ui.desktop.core.charts import Chart, Series, nice_top
from ui.desktop.core.theme import Theme


@pytest.mark.parametrize(
    ("highest", "whole", "expected"),
    [
        (10, False, (10, 2.5)),
        (10, True, (10, 5)),
        (1, True, (1, 1)),
        (3, True, (3, 1)),
        (100, True, (100, 25)),
        (0, True, (1, 1)),
    ],
)
def test_the_axis_ends_at_a_round_number(highest, whole, expected):
    assert nice_top(highest, whole=whole) == expected


@pytest.mark.parametrize(("values", "half"), [([10.0, 3.0], False), ([10.0, 2.5], True)])
def test_customers_are_not_halved_along_an_axis(qtbot, values, half):
    written: list[float] = []

    def write(value: float) -> str:
        written.append(value)
        return str(value)

    chart = Chart(Theme(), "bars", write)
    qtbot.addWidget(chart)
    chart.show_values("Joined", ["Mon", "Tue"], [Series("Joined", values)])
    written.clear()
    chart.grab()
    assert (2.5 in written) is half
