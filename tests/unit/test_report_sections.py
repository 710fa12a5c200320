"""What a report says before anything draws it."""

from datetime import date
from fractions import Fraction

import pytest

from models.values import Money, Period
from services.analytics import Baskets, Level, Rule, Scope
from services.core.formats import formats_for
from services.core.words import PlainWords
from services.reports import Chart, ChartKind, Code, Figure, Series, Share, cell_text, change_of
from services.reports.builders.baskets import baskets_report
from services.reports.scale import scale_of
from services.reports.sections import MadeRows, Paragraph
from services.reports.writing import change_text


@pytest.mark.parametrize(
    ("cell", "hebrew", "english"),
    [
        (Money(123456, "ILS"), "\u200f1,234.56\u00a0\u200f₪", "₪1,234.56"),
        (Money(-5, "ILS"), "\u200f\u200e-0.05\u00a0\u200f₪", "-₪0.05"),
        (Share(0.684), "68.4%", "68.4%"),
        (-12, "\u200e-12", "-12"),
        (1234, "1,234", "1,234"),
        (10.656, "10.66", "10.66"),
        (date(2017, 1, 2), "2 בינו׳ 2017", "2 Jan 2017"),
        (Code("+972 54"), "\u2066+972 54\u2069", "\u2066+972 54\u2069"),
        ("=1+1", "=1+1", "=1+1"),
        (None, "", ""),
    ],
)
def test_a_cell_is_written_as_its_reader_expects(cell, hebrew, english):
    assert cell_text(cell, formats_for("he")) == hebrew
    assert cell_text(cell, formats_for("en")) == english


@pytest.mark.parametrize(
    ("figure", "shown", "is_good"),
    [
        (Figure("", 106, before=100), "▲ 6.0%", True),
        (Figure("", Money(90, "ILS"), Money(100, "ILS")), "▼ 10.0%", False),
        (Figure("", 120, 100, more_is_better=False), "▲ 20.0%", False),
        (Figure("", Share(0.684), Share(0.653)), "▲ 3.1 pts", True),
        (Figure("", 5, before=5), "no change", None),
        (Figure("", -50, before=-100), "▲ 50.0%", True),
    ],
)
def test_a_change_has_an_arrow_a_size_and_a_judgement(figure, shown, is_good):
    change = change_of(figure)
    assert change is not None
    assert change.is_good is is_good
    assert change_text(change, PlainWords(), formats_for("en")) == shown


@pytest.mark.parametrize("before", [None, 0, "text"])
def test_without_something_to_compare_there_is_no_change(before):
    assert change_of(Figure("", 5, before)) is None


def chart(*values, kind=ChartKind.BARS):
    return Chart("", kind, [str(v) for v in values], [Series("", values)])


@pytest.mark.parametrize(
    ("drawn", "ticks", "caption"),
    [
        (chart(3, 293), [0, 100, 200, 300], ""),
        (chart(1, 2), [0, 1, 2], ""),
        (chart(0, 0), [0, 1], ""),
        (chart(-40, 90), [-50, 0, 50, 100], ""),
        (chart(Money(4562668, "ILS")), [0, 20_000, 40_000, 60_000], "₪"),
        (chart(Money(4_562_668_00, "ILS")), [0, 2000, 4000, 6000], "₪ thousands"),
        (chart(Money(3_000_000_000, "VND")), [0, 1000, 2000, 3000], "₫ millions"),
        (chart(Share(0.597)), [0, 0.2, 0.4, 0.6], ""),
    ],
)
def test_an_axis_has_few_round_ticks_around_all_values(drawn, ticks, caption):
    scale = scale_of(drawn, PlainWords(), formats_for("en"))
    assert list(scale.ticks) == pytest.approx(ticks)
    assert scale.caption == caption


def test_a_stack_reaches_as_high_as_its_parts_together():
    series = [Series("", [60, 10]), Series("", [50, 20])]
    drawn = Chart("", ChartKind.STACKED, ["a", "b"], series)
    assert scale_of(drawn, PlainWords(), formats_for("en")).ticks[-1] >= 110


def test_rows_of_a_long_table_are_made_when_they_are_asked_for():
    made = []

    def make(number):
        made.append(number)
        return [number]

    rows = MadeRows(range(100), make)
    assert len(rows) == 100
    assert rows[98:][1] == [99]
    assert made == [99]
    assert list(rows[:2]) == [[0], [1]]


@pytest.mark.parametrize(
    ("lift", "said"),
    [
        (1.42, "Who buys Tea also buys Cake in 40.0% of the receipts, 1.4 times as often"),
        (1.0, "Nothing is bought together more often than by chance: the strongest lift is 1.00."),
        (0.83, "Nothing is bought together more often than by chance: the strongest lift is 0.83."),
    ],
)
def test_what_is_bought_together_less_than_by_chance_is_not_recommended(lift, said):
    scope = Scope(Period(date(2026, 1, 1), date(2026, 1, 31)))
    rule = Rule(("Tea",), ("Cake",), 0.1, 0.4, lift, 10)
    least = Fraction(1, 100)
    found = Baskets(scope, Level.CATEGORY, least, least, 100, [rule], {})
    _, sections = baskets_report(found, "ILS", PlainWords())
    told = [section.text for section in sections if isinstance(section, Paragraph)]
    assert told[0].replace("\u2068", "").replace("\u2069", "").startswith(said)
