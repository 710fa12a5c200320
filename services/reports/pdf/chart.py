"""Charts on paper, drawn as lines and areas: bars, stacks, lines and rankings.

All x run from the start edge, so in Hebrew the first month stands at the right and the values
of the axis beside it.
"""

from services.core.formats import Formats
from services.core.words import Words
from services.paper import Align, Paper, Style, Weight, look, runs_right_to_left, width, wrap
from services.reports.scale import Scale, numbers, scale_of
from services.reports.sections import Chart, ChartKind
from services.reports.writing import cell_text

_HIGH, _LOW = 150.0, 105.0  # of the plot; it gives way a little to stay on its page
_AROUND = 62.0  # caption, labels and legend
_TICK = Style(look.SMALL - 0.4, colour=look.MUTED)
_VALUE = Style(look.SMALL - 0.8, Weight.SEMIBOLD, look.TEXT)
_LEGEND = Style(look.SMALL, colour=look.TEXT)
_ROW = 19.0


def chart_height(chart: Chart) -> float:
    """Return about how much of the page the chart takes at the least."""
    if chart.kind is ChartKind.RANKING:
        return min(len(chart.labels), 12) * _ROW
    return _LOW + _AROUND


def draw_chart(paper: Paper, chart: Chart, words: Words, formats: Formats) -> None:
    """Draw the chart from where the paper stands, with its axis, labels and legend."""
    if chart.kind is ChartKind.RANKING:
        _draw_ranking(paper, chart, formats)
    else:
        _Plot(paper, chart, scale_of(chart, words, formats), formats).draw()


class _Plot:
    """A chart over labelled slots along the x axis."""

    def __init__(self, paper: Paper, chart: Chart, scale: Scale, formats: Formats) -> None:
        self.paper, self.chart, self.scale, self.formats = paper, chart, scale, formats
        self.ticks = scale.tick_labels(formats)
        self.axis = max(width(tick, _TICK.size) for tick in self.ticks) + 8
        self.slot = (paper.body - self.axis) / max(len(chart.labels), 1)
        self.top = paper.y + (16 if scale.caption else 8)
        self.high = min(max(paper.left_over - _AROUND, _LOW), _HIGH)
        self.rows = [numbers(series.values) for series in chart.series]

    def draw(self) -> None:
        if self.scale.caption:
            y = self.paper.y + _TICK.size
            self.paper.text(0, y, self.scale.caption, _TICK, self.paper.body)
        self._grid()
        match self.chart.kind:
            case ChartKind.LINES:
                self._lines()
            case ChartKind.STACKED:
                self._stacks()
            case _:
                self._bars()
        base = self._labels()
        self.paper.y = self._legend(base)

    def y(self, number: float) -> float:
        """Return how far down the number stands."""
        return self.top + self.high * (1 - self.scale.place(number))

    def x(self, place: int, part: float = 0.5) -> float:
        """Return a point of a slot: 0 is its start, 1 its end."""
        return self.axis + (place + part) * self.slot

    def _grid(self) -> None:
        for tick, label in zip(self.scale.ticks, self.ticks, strict=True):
            y = self.y(tick * self.scale.per_unit)
            self.paper.line(
                [(self.axis, y), (self.paper.body, y)],
                look.MUTED if tick == 0 else look.LINE,
                0.6,
            )
            room = self.axis - 6
            self.paper.text(0, y + _TICK.size * 0.35, label, _TICK, room, Align.END)

    def _bars(self) -> None:
        count = len(self.rows)
        thick = min(self.slot * 0.68 / count, 30.0)
        for index, row in enumerate(self.rows):
            for place, value in enumerate(row):
                if value is None:
                    continue
                x = self.x(place) + (index - count / 2) * thick
                self._bar(x + 0.5, thick - 1, 0.0, value, look.SERIES[index % len(look.SERIES)])
                if count == 1:
                    self._value(place, value)

    def _stacks(self) -> None:
        thick = min(self.slot * 0.62, 34.0)
        for place in range(len(self.chart.labels)):
            above = below = 0.0
            for index, row in enumerate(self.rows):
                value = row[place] or 0.0
                base = above if value >= 0 else below
                colour = look.SERIES[index % len(look.SERIES)]
                self._bar(self.x(place) - thick / 2, thick, base, base + value, colour)
                above, below = (base + value, below) if value >= 0 else (above, base + value)
            self._value(place, above, above + below)

    def _bar(self, x: float, thick: float, start: float, end: float, colour: str) -> None:
        upper, lower = sorted((self.y(start), self.y(end)))
        high = lower - upper
        if high > 0.05:
            self.paper.box(x, upper, thick, high, colour, radius=min(1.6, high / 2))

    def _lines(self) -> None:
        for index, row in enumerate(self.rows):
            colour = look.SERIES[index % len(look.SERIES)]
            stretch: list[tuple[float, float]] = []
            for place, value in enumerate([*row, None]):
                if value is None:
                    if len(stretch) > 1:
                        self.paper.line(stretch, colour, 1.8)
                    stretch = []
                else:
                    point = (self.x(place), self.y(value))
                    self.paper.box(point[0] - 2.2, point[1] - 2.2, 4.4, 4.4, colour, radius=2.2)
                    stretch.append(point)
                    if len(self.rows) == 1:
                        self._value(place, value)

    def _value(self, place: int, top: float, number: float | None = None) -> None:
        """Write a value above its bar, which ends at `top`, where there is room for it."""
        number = top if number is None else number
        label = self.scale.label(number / self.scale.per_unit, self.formats)
        if number and width(label, _VALUE.size, _VALUE.weight) <= self.slot - 2:
            y = self.y(max(top, 0.0)) - 4
            self.paper.text(self.x(place, 0), y, label, _VALUE, self.slot, Align.CENTRE)

    def _labels(self) -> float:
        """Write the labels below the axis; return how far down they reach.

        Where they do not fit side by side in two lines each, every second or third is written.
        """
        labels = self.chart.labels
        step = 1
        while step < len(labels) and any(
            len(wrap(label, self.slot * step - 4, _TICK.size)) > 2
            or _widest_word(label) > self.slot * step - 4
            for label in labels
        ):
            step += 1
        base = self.top + self.high + 6
        deepest = 1
        for place in range(0, len(labels), step):
            lines = wrap(labels[place], self.slot * step - 4, _TICK.size)
            deepest = max(deepest, len(lines))
            # A label wider than its slot stands in the middle of the slots it covers.
            x = self.x(place) - self.slot * step / 2
            x = min(max(x, 0.0), self.paper.body - self.slot * step)
            for number, line in enumerate(lines):
                y = base + _TICK.size + number * _TICK.leading
                self.paper.text(x, y, line, _TICK, self.slot * step, Align.CENTRE)
        return base + deepest * _TICK.leading

    def _legend(self, y: float) -> float:
        if len(self.chart.series) < 2:
            return y + 4
        x, y = self.axis, y + 14
        for index, series in enumerate(self.chart.series):
            wide = width(series.name, _LEGEND.size) + 28
            if x + wide > self.paper.body and x > self.axis:
                x, y = self.axis, y + _LEGEND.leading
            colour = look.SERIES[index % len(look.SERIES)]
            self.paper.box(x, y - 6.5, 8, 8, colour, radius=2)
            self.paper.text(x + 13, y, series.name, _LEGEND, wide - 20)
            x += wide
        return y + 8


def _widest_word(label: str) -> float:
    return max(width(word, _TICK.size) for word in label.split(" "))


def _draw_ranking(paper: Paper, chart: Chart, formats: Formats) -> None:
    """Draw one bar a row, its name before it and its value behind it."""
    series = chart.series[0]
    plain = Style(look.BODY - 0.4)
    texts = [cell_text(value, formats) for value in series.values]
    behind = max((width(text, plain.size, Weight.SEMIBOLD) for text in texts), default=0) + 10
    widest = max((width(label, plain.size) for label in chart.labels), default=0.0)
    before = min(widest + 12, paper.body * 0.38)
    highest = max([v for v in numbers(series.values) if v is not None], default=1.0) or 1.0
    most = paper.body - before - behind
    for label, value, text in zip(chart.labels, numbers(series.values), texts, strict=True):
        lines = wrap(label, before - 12, plain.size)
        high = max(_ROW, len(lines) * plain.leading + 5)
        paper.need(high)
        y = paper.y + (high - len(lines) * plain.leading) / 2 + plain.size * 1.1
        own = runs_right_to_left(label, paper.right_to_left)
        for line in lines:
            paper.text(0, y, line, plain, before - 12, right_to_left=own)
            y += plain.leading
        middle = paper.y + high / 2
        long = max(most * max(value or 0.0, 0.0) / highest, 1.0)
        paper.box(before, middle - 5, long, 10, look.PRIMARY, radius=min(3.0, long / 2))
        strong = Style(plain.size, Weight.SEMIBOLD)
        paper.text(before + long + 6, middle + plain.size * 0.36, text, strong, behind - 6)
        paper.y += high
