"""Merge fields: a fixed list, plain substitution, nothing to smuggle in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.campaigns.errors import BadBraces, UnknownField
from services.campaigns.template import FIELDS, parse

SPARES = {"first_name": "dear customer"}


def filled(text, **values):
    return parse(text, "body").fill(values, SPARES)


def test_fields_are_filled():
    assert filled("Hi {first_name} of {city}!", first_name="Dana", city="Haifa") == (
        "Hi Dana of Haifa!"
    )


def test_an_empty_field_says_its_own_spare_text():
    assert filled("שלום {first_name|חבר יקר}") == "שלום חבר יקר"
    assert filled("Hi {first_name|}!") == "Hi !"


def test_a_missing_name_without_a_spare_text_is_handled_politely():
    assert filled("Hello {first_name},") == "Hello dear customer,"


def test_doubled_braces_are_braces():
    assert filled("{{first_name}} {{{first_name}}}", first_name="Dana") == "{first_name} {Dana}"


def test_a_value_that_looks_like_a_field_stays_as_it_is():
    assert filled("{first_name}", first_name="{last_name}", last_name="x") == "{last_name}"


@pytest.mark.parametrize(
    "text",
    [
        "{first_nam}",
        "{}",
        "{0}",
        "{first_name.__class__}",
        "{first_name[0]}",
        "{first_name!r}",
        "{first_name:>99999999}",
        "{__import__('os')}",
        "{FIRST_NAME}",
        "{password}",
    ],
)
def test_anything_not_on_the_list_is_refused(text):
    with pytest.raises(UnknownField):
        parse(text, "body")


def test_a_refusal_names_the_place():
    with pytest.raises(UnknownField) as refused:
        parse("one\ntwo {nobody}", "messages.he.body")
    assert refused.value.facts["place"] == "messages.he.body 2:5"
    assert refused.value.facts["field"] == "nobody"


@pytest.mark.parametrize("text", ["{first_name", "first_name}", "a { b", "}{", "{first\nname}"])
def test_a_lonely_brace_is_refused(text):
    with pytest.raises(BadBraces):
        parse(text, "body")


@given(st.text())
def test_doubling_the_braces_keeps_any_text(text):
    assert filled(text.replace("{", "{{").replace("}", "}}")) == text


@given(st.sampled_from(sorted(FIELDS)), st.text(min_size=1))
def test_a_value_arrives_unchanged(field, value):
    assert parse("<{" + field + "}>", "body").fill({field: value}, {}) == f"<{value}>"
