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


def test_currency_country_and_zone_have_names_in_every_language():
    named = {
        language: (
            formats_for(language).currency_name("ILS"),
            formats_for(language).country_name("IL"),
            formats_for(language).zone_name("Asia/Jerusalem"),
        )
        for language in ("he", "en")
    }
    assert named == {
        "he": ("שקל חדש (₪)", "ישראל", "ירושלים"),
        "en": ("Israeli New Shekel (₪)", "Israel", "Jerusalem"),
    }


def test_a_member_s_figure_is_told_with_its_period():
    within = segments.LastDays(60)
    condition = segments.Condition("purchases.count", "at_least", 3, within)
    said = segments.standing_text(condition, 5, segments.Kind.NUMBER, PlainWords(), "ILS")
    assert said.endswith("in the last 60 days: \u20685\u2069")


def test_where_a_member_has_no_single_figure_what_is_asked_is_told():
    condition = segments.Condition("contact.reachable", "any_of", ("email",))
    said = segments.standing_text(condition, ("sms",), None, PlainWords(), "ILS")
    assert said == segments.condition_sentence(condition, PlainWords(), "ILS")
    assert ": " in said
