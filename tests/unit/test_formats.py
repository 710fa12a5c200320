"""How values are written in a language."""

from decimal import Decimal

import pytest

from models.values import minor_per_major, minor_units
from services import segments
from services.core.formats import formats_for
from services.core.words import PlainWords
from ui.words import words_for


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (40_000, "40,000"), (2_500_000, "2.5M"), (-40_000, "-40,000")]
)
def test_an_axis_is_written_out_below_a_million(value, written):
    assert formats_for("en").short_number(value) == written


@pytest.mark.parametrize(
    ("currency", "minor", "written"),
    [("JPY", 1_200, "1,200"), ("VND", 1_200, "1,200"), ("JOD", 1_200, "1.200"), ("UZS", 5, "0.05")],
)
def test_a_sum_is_written_with_the_digits_its_currency_has(currency, minor, written):
    assert formats_for("en").money(minor, currency).endswith(written)
    assert minor_units(Decimal(written.replace(",", "")), minor_per_major(currency)) == minor


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


@pytest.mark.parametrize(
    ("fact", "op", "value", "said"),
    [
        ("value.alive", "less_than", 0.3, "chance of still being a customer: less than 30%"),
        (
            "value.alive",
            "between",
            (0.25, 0.5),
            "chance of still being a customer: from 25% to 50%",
        ),
        ("sample.percent", "at_most", 10, "random sample: at most 10%"),
        ("lifecycle.preferred", "not_equals", "yes", "preferred customer: no"),
        ("lifecycle.preferred", "none_of", ("no",), "preferred customer: yes"),
        ("contact.consents", "all_of", ("email", "sms"), "agreed to: all of e-mail and SMS"),
        ("member.birthday", "in_month", (3, 4), "birthday: in March or April"),
    ],
)
def test_a_condition_in_a_list_has_its_units_and_no_doubled_no(fact, op, value, said):
    condition = segments.Condition(fact, op, value)
    assert segments.condition_sentence(condition, words_for("en"), "ILS") == said


def test_a_member_s_own_share_is_told_as_a_percentage():
    condition = segments.Condition("purchases.return_rate", "at_most", 0.1)
    told = segments.standing_text(condition, 0.125, segments.Kind.NUMBER, PlainWords(), "ILS")
    assert told == "share of purchases returned: \u206812.5%\u2069"


def test_uzbek_names_of_languages_stand_before_the_word_for_language():
    names = [formats_for("uz").language_name(code) for code in ("en", "he", "ru", "uz", "vi")]
    assert names == ["ingliz", "ivrit", "rus", "oʻzbek", "vyetnam"]
