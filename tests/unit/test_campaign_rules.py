"""Who gets which channel and language, and what an answer does to a row."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import Channel, RecipientState
from services.campaigns.rules import (
    BACKOFF_MINUTES,
    Contact,
    Later,
    Lost,
    Refused,
    Sent,
    Unknown,
    choose_channel,
    choose_language,
    pause_seconds,
    quiet_until,
    step_after,
)

NOW = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
EMAIL, SMS, POST = Channel.EMAIL, Channel.SMS, Channel.POST


def contact(consent=(), reach=(), preferred=None, opted_out=()):
    return Contact(
        consent_mask=sum(channel.bit for channel in consent),
        reach_mask=sum(channel.bit for channel in reach),
        preferred=preferred,
        addresses={channel: f"to-{channel}" for channel in reach},
        opted_out=frozenset(opted_out),
    )


def test_the_plans_order_decides_among_what_is_allowed():
    both = contact(consent=(EMAIL, POST), reach=(EMAIL, POST))
    assert choose_channel(both, (POST, EMAIL)).channel is POST
    assert choose_channel(both, (EMAIL, POST)).address == "to-email"


def test_the_members_own_preference_comes_first_if_offered():
    fond = contact(consent=(EMAIL, POST), reach=(EMAIL, POST), preferred=POST)
    assert choose_channel(fond, (EMAIL, POST)).channel is POST
    assert choose_channel(fond, (EMAIL, SMS)).channel is EMAIL


@pytest.mark.parametrize(
    ("who", "reason"),
    [
        (contact(), "no_consent"),
        (contact(reach=(EMAIL,)), "no_consent"),
        (contact(opted_out=(EMAIL,)), "opted_out"),
        (contact(consent=(EMAIL,)), "no_address"),
        (contact(consent=(POST,), opted_out=(EMAIL,)), "no_address"),
    ],
)
def test_without_a_channel_the_nearest_obstacle_is_named(who, reason):
    choice = choose_channel(who, (EMAIL, POST))
    assert (choice.channel, choice.reason) == (None, reason)


def test_the_language_is_the_members_then_the_shops_then_the_first():
    assert choose_language(("en", "he"), "he", "en") == "he"
    assert choose_language(("en", "he"), "vi", "he") == "he"
    assert choose_language(("en", "he"), None, "vi") == "en"


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Sent("250"), RecipientState.SENT),
        (Refused("550"), RecipientState.FAILED),
        (Unknown("closed"), RecipientState.UNKNOWN),
        (Later("451"), RecipientState.QUEUED),
        (Lost("reset"), RecipientState.QUEUED),
    ],
)
def test_an_answer_decides_the_state(outcome, state):
    assert step_after(outcome, 1, NOW).state is state


def test_tries_come_further_apart_and_end():
    waits = [step_after(Later("451"), tries, NOW).next_try_at for tries in (1, 2, 3, 4)]
    assert waits == [NOW + timedelta(minutes=minutes) for minutes in BACKOFF_MINUTES]
    assert step_after(Later("451"), 5, NOW).reason == "gave_up"
    assert step_after(Lost("reset"), 1, NOW).next_try_at == NOW
    assert step_after(Lost("reset"), 5, NOW).state is RecipientState.FAILED


@pytest.mark.parametrize(
    ("hour", "first", "last", "end"),
    [
        (12, 0, 0, None),
        (12, 21, 8, None),
        (8, 21, 8, None),
        (23, 21, 8, datetime(2026, 6, 18, 8, 0, tzinfo=UTC)),
        (3, 21, 8, datetime(2026, 6, 17, 8, 0, tzinfo=UTC)),
        (21, 21, 24, datetime(2026, 6, 18, 0, 0, tzinfo=UTC)),
        (13, 12, 14, datetime(2026, 6, 17, 14, 0, tzinfo=UTC)),
    ],
)
def test_quiet_hours_go_over_midnight(hour, first, last, end):
    assert quiet_until(NOW.replace(hour=hour, minute=30), first, last) == end


@given(st.timedeltas(), st.integers(1, 6000))
def test_a_pause_is_never_longer_than_one_gap_whatever_the_clock_does(since, per_minute):
    assert 0 <= pause_seconds(since, per_minute) <= 60 / per_minute
