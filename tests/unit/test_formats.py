"""How values are written in a language."""

import pytest

from services import segments
from services.core.formats import formats_for
from services.core.words import PlainWords


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (40_000, "40,000"), (2_500_000, "2.5M"), (-40_000, "-40,000")]
)
def test_an_axis_is_written_out_below_a_million(value, written):
    assert formats_for("en").short_number(value) == written


def test_a_birthday_among_reasons_is_a_day_of_the_year():
    said = segments.figure_text("11-26", segments.Kind.BIRTHDAY, PlainWords(), "ILS")
    assert said == "26 Nov"
