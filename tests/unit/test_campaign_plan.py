"""The campaign file: read whole, or refused with the place."""

import pytest

from models.values import Channel
from services.campaigns.errors import (
    BadEntry,
    LineBreak,
    MissingEntry,
    NotToml,
    UnknownEntry,
    UnknownField,
)
from services.campaigns.plan import LARGEST_FILE, read_plan

GOOD = """
name = "Autumn"
kind = "time_based"
segment = "Drifting"
channels = ["email", "sms"]
response_days = 10
[messages.he]
subject = "שלום {first_name}"
body = "בואו"
html = "<p>בואו</p>"
[messages.he.sms]
body = "קצר"
[messages.en]
subject = "Hello"
body = "Come"
"""


def changed(before, after):
    assert before in GOOD
    return GOOD.replace(before, after).encode()


def test_a_good_file_is_read():
    plan = read_plan(GOOD.encode())
    assert (plan.name, plan.kind, plan.segment, plan.rule) == (
        "Autumn",
        "time_based",
        "Drifting",
        None,
    )
    assert plan.channels == (Channel.EMAIL, Channel.SMS)
    assert plan.languages == ("he", "en")
    said = {(m.channel.value, m.language): (m.body, m.html) for m in plan.messages}
    assert said == {
        ("email", "he"): ("בואו", "<p>בואו</p>"),
        ("sms", "he"): ("קצר", None),
        ("email", "en"): ("Come", None),
        ("sms", "en"): ("Come", None),
    }


def test_a_rule_may_stand_in_the_file_short_or_whole():
    short = read_plan(changed('segment = "Drifting"', "rule = { all = [] }"))
    whole = read_plan(changed('segment = "Drifting"', "rule = {version = 1, rule = {all = []}}"))
    assert short.rule == whole.rule == {"version": 1, "rule": {"all": []}}


def test_a_file_with_a_mark_of_utf8_is_read():
    assert read_plan(b"\xef\xbb\xbf" + GOOD.encode()).name == "Autumn"


@pytest.mark.parametrize(
    ("before", "after", "error", "place"),
    [
        ('name = "Autumn"', "", MissingEntry, "name"),
        ('name = "Autumn"', "name = 7", BadEntry, "name"),
        ('name = "Autumn"', 'name = " "', BadEntry, "name"),
        ('name = "Autumn"', 'name = "a\\nb"', LineBreak, "name"),
        ('"time_based"', '"weekly"', BadEntry, "kind"),
        ('segment = "Drifting"', "", MissingEntry, "segment"),
        ('segment = "Drifting"', 'segment = "x"\nrule = {all = []}', BadEntry, "rule"),
        ('"sms"]', '"fax"]', BadEntry, "channels"),
        ('"sms"]', '"email"]', BadEntry, "channels"),
        ('["email", "sms"]', "[]", BadEntry, "channels"),
        ("response_days = 10", "response_days = 0", BadEntry, "response_days"),
        ("response_days = 10", "response_days = true", BadEntry, "response_days"),
        ("response_days = 10", "respond = 10", UnknownEntry, "respond"),
        ("[messages.en]", "[messages.fr]", UnknownEntry, "messages.fr"),
        ('subject = "Hello"', "", MissingEntry, "messages.en.subject"),
        ('body = "Come"', "", MissingEntry, "messages.en.body"),
        ('body = "Come"', 'body = "  "', MissingEntry, "messages.en.body"),
        ('body = "Come"', "body = 1", BadEntry, "messages.en.body"),
        ('body = "Come"', 'body = "a\\u0000b"', BadEntry, "messages.en.body"),
        ('body = "Come"', 'body = "{nobody}"', UnknownField, "messages.en.body 1:1"),
        ('body = "קצר"', 'body = "{nobody}"', UnknownField, "messages.he.sms.body 1:1"),
        ('body = "Come"', 'text = "Come"', UnknownEntry, "messages.en.text"),
    ],
)
def test_a_bad_file_is_refused_with_its_place(before, after, error, place):
    with pytest.raises(error) as refused:
        read_plan(changed(before, after))
    assert refused.value.facts["place"] == place


@pytest.mark.parametrize(
    "ending",
    ["\\r\\nBcc: all@example.com", "\\n", "\\r", "\\u2028x", "\\u0085x", "\\u000bx", "\\u000cx"],
)
def test_a_subject_is_one_line(ending):
    with pytest.raises(LineBreak):
        read_plan(changed('subject = "Hello"', f'subject = "Hello{ending}"'))


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"name = ", b"[" * 9000, b"#" * (LARGEST_FILE + 1)]
)
def test_what_is_no_campaign_file_is_refused(content):
    with pytest.raises((NotToml, MissingEntry)):
        read_plan(content)


def test_a_cost_may_be_noted_once_and_for_each_message():
    assert read_plan(GOOD.encode()).cost == {}
    noted = read_plan(changed("[messages.he]", "[cost]\nfixed = 15000\nsms = 12\n[messages.he]"))
    assert noted.cost == {"fixed": 15_000, "sms": 12}


@pytest.mark.parametrize(
    ("cost", "error"),
    [
        ("cost = 5", BadEntry),
        ("cost = {fixed = -1}", BadEntry),
        ("cost = {fixed = 1.5}", BadEntry),
        ("cost = {sms = true}", BadEntry),
        ("cost = {pigeon = 1}", UnknownEntry),
    ],
)
def test_a_cost_that_is_no_amount_is_refused_with_its_place(cost, error):
    with pytest.raises(error) as refused:
        read_plan(changed("response_days = 10", f"response_days = 10\n{cost}"))
    assert refused.value.facts["place"].startswith("cost")
