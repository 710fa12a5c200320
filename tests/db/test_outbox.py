"""Sending: nobody twice, nobody skipped, and only whom we may."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models.campaign import Campaign, CampaignMessage, CampaignRecipient
from models.member import Member
from models.values import CampaignState, Channel, ConsentState, MemberState, RecipientState
from services import members
from services.campaigns import outbox, queries
from services.campaigns.errors import (
    AlreadySending,
    MailRefused,
    MailUnreachable,
    ManyRefused,
    NotPrepared,
)
from services.campaigns.message import Sender
from services.campaigns.rules import Later, Lost, Refused, Sent, Unknown
from services.campaigns.sending import send
from services.core import gate
from services.core.errors import Cancelled
from services.core.folder import DataFolder
from services.core.settings import (
    MAILS_PER_MINUTE,
    QUIET_FROM_HOUR,
    QUIET_TO_HOUR,
    write_setting,
)
from tests import build
from tests.conftest import NOW
from ui.words import words_for

SENT, FAILED, UNKNOWN = RecipientState.SENT, RecipientState.FAILED, RecipientState.UNKNOWN
QUEUED, SKIPPED = RecipientState.QUEUED, RecipientState.SKIPPED


class MovingClock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self):
        self.moment, self.slept = NOW, 0.0

    def now(self):
        return self.moment

    def sleep(self, seconds):
        self.slept += seconds
        self.moment += timedelta(seconds=seconds)


class Stop(BaseException):
    """Something that ends the process in the middle."""


@dataclass
class Post:
    """A carrier that answers as told, by address; everything else is sent."""

    answers: dict[str, list[Any]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    openings: list[Any] = field(default_factory=list)
    in_doubt: bool = False
    at_each: list[Any] = field(default_factory=list)

    def open(self):
        if self.openings:
            error = self.openings.pop(0)
            if error:
                raise error

    def send(self, mail):
        self.asked.append(mail.recipient)
        for watch in self.at_each:
            watch(mail)
        answers = self.answers.get(mail.recipient, [])
        answer = answers.pop(0) if answers else Sent("250 ok")
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def close(self):
        pass


@pytest.fixture
def clock(database):
    database.clock = MovingClock()
    return database.clock


def mailing(database, count=3, state=QUEUED, name="Autumn", prepared=True):
    """A prepared campaign with members m0, m1… who agreed to e-mail."""
    with database.work() as work:
        campaign = Campaign(
            name=name,
            kind="time_based",
            state=CampaignState.WAITING,
            plan={"channels": ["email"], "languages": ["en"]},
            created_at=work.now,
            prepared_at=work.now if prepared else None,
        )
        work.session.add(campaign)
        work.session.flush()
        work.session.add(
            CampaignMessage(
                campaign_id=campaign.id,
                channel=Channel.EMAIL,
                language="en",
                subject="Hello {first_name}",
                body="Come in, {first_name|you}.",
            )
        )
        for number in range(count):
            who = build.member(work, email=f"m{number}@example.com", first_name=f"M{number}")
            members.set_consent(work, who.id, Channel.EMAIL, ConsentState.GRANTED)
            work.session.add(
                CampaignRecipient(
                    campaign_id=campaign.id,
                    member_id=who.id,
                    channel=Channel.EMAIL,
                    address=who.email,
                    language="en",
                    state=state,
                    queued_at=work.now,
                )
            )
        return campaign.id


def sender(database):
    return Sender(database.shop, "club@shop.example", "The Shop", "club@shop.example")


def run(database, post, **options):
    sleep = database.clock.sleep
    return send(database, "Autumn", post, sender(database), words_for, sleep=sleep, **options)


def rows(database):
    with database.read() as session:
        query = select(CampaignRecipient).order_by(CampaignRecipient.id)
        return list(session.scalars(query))


def states(database):
    return [row.state for row in rows(database)]


def test_every_member_gets_one_mail_and_the_campaign_ends(database, clock, news):
    mailing(database)
    post = Post()
    assert run(database, post) is None
    assert post.asked == ["m0@example.com", "m1@example.com", "m2@example.com"]
    assert states(database) == [SENT] * 3
    assert [row.sent_at for row in rows(database)] == [
        NOW + timedelta(seconds=n / 2) for n in range(3)
    ]
    with database.read() as session:
        assert queries.get_campaign(session, "Autumn").state is CampaignState.FINISHED
    assert news


def test_sending_again_sends_nothing(database, clock):
    mailing(database)
    run(database, Post())
    again = Post()
    run(database, again)
    assert again.asked == []


def test_the_row_says_sending_before_the_mail_leaves(database, clock):
    mailing(database, 1)
    seen = []
    run(database, Post(at_each=[lambda _: seen.extend(states(database))]))
    assert seen == [RecipientState.SENDING]


def test_a_campaign_without_audience_is_refused(database, clock):
    mailing(database, prepared=False)
    with pytest.raises(NotPrepared):
        run(database, Post())


def test_what_a_dead_sender_left_is_unknown_and_stays_unsent(database, clock):
    mailing(database, 2, state=RecipientState.SENDING)
    post = Post()
    run(database, post, until_done=True)
    assert post.asked == []
    assert [(row.state, row.reason) for row in rows(database)] == [(UNKNOWN, "interrupted")] * 2


def test_two_senders_cannot_be_at_work(database, clock):
    mailing(database)
    with gate.sending(DataFolder(database.path.parent)), pytest.raises(AlreadySending):
        run(database, Post())
    assert states(database) == [QUEUED] * 3


def test_consent_withdrawn_after_preparing_counts(database, clock):
    mailing(database)
    with database.work() as work:
        members.refuse_address(work, Channel.EMAIL, "m1@example.com", source="mail")
    post = Post()
    run(database, post)
    assert "m1@example.com" not in post.asked
    assert [row.reason for row in rows(database)] == [None, "opted_out", None]


def test_consent_withdrawn_while_sending_counts(database, clock):
    mailing(database)

    def withdraw(mail):
        if mail.recipient == "m0@example.com":
            with database.work() as work:
                members.refuse_address(work, Channel.EMAIL, "m2@example.com", source="mail")

    post = Post(at_each=[withdraw])
    run(database, post)
    assert post.asked == ["m0@example.com", "m1@example.com"]
    assert states(database) == [SENT, SENT, SKIPPED]


@pytest.mark.parametrize("state", [MemberState.ERASED, MemberState.MERGED])
def test_who_is_gone_gets_nothing(state, database, clock):
    mailing(database, 2)
    with database.work() as work:
        first, second = (work.session.get_one(Member, row.member_id) for row in rows(database))
        first.state = state
        first.merged_into_id = second.id if state is MemberState.MERGED else None
    run(database, Post())
    assert [(row.state, row.reason) for row in rows(database)] == [
        (SKIPPED, state.value),
        (SENT, None),
    ]


def test_a_new_address_is_the_one_written_to(database, clock):
    mailing(database, 1)
    with database.work() as work:
        who = work.session.get_one(Member, rows(database)[0].member_id)
        who.email = "new@example.com"
    post = Post()
    run(database, post)
    assert post.asked == ["new@example.com"]


def test_a_line_lost_before_the_dot_is_tried_again_by_itself(database, clock):
    mailing(database, 2)
    post = Post({"m0@example.com": [Lost("reset")]})
    assert run(database, post) is None
    assert Counter(post.asked) == {"m0@example.com": 2, "m1@example.com": 1}
    assert states(database) == [SENT, SENT]


def test_fresh_rows_come_before_repeated_ones(database, clock):
    mailing(database, 3)
    post = Post({"m0@example.com": [Later("451 wait")]})
    run(database, post)
    with database.work() as work:  # another member joins the wait, and the put-off row is due
        work.session.get_one(CampaignRecipient, rows(database)[2].id).state = QUEUED
        work.session.get_one(CampaignRecipient, rows(database)[2].id).attempts = 0
    clock.sleep(3600)
    run(database, post)
    assert post.asked[-2:] == ["m2@example.com", "m0@example.com"]


def test_an_answer_never_seen_is_unknown_and_never_sent_again(database, clock):
    mailing(database, 2)
    post = Post({"m0@example.com": [Unknown("closed")]})
    run(database, post, until_done=True)
    run(database, post, until_done=True)
    assert Counter(post.asked)["m0@example.com"] == 1
    assert states(database) == [UNKNOWN, SENT]


def test_not_now_waits_and_the_rest_goes_on(database, clock):
    mailing(database, 2)
    post = Post({"m0@example.com": [Later("451 greylisted")]})
    go_on_at = run(database, post)
    assert states(database) == [QUEUED, SENT]
    assert go_on_at == rows(database)[0].next_try_at
    assert rows(database)[0].reply == "451 greylisted"
    assert run(database, post, until_done=True) is None
    assert states(database) == [SENT, SENT]


def test_not_now_for_ever_is_given_up(database, clock):
    mailing(database, 1)
    post = Post({"m0@example.com": [Later("451 no")] * 99})
    run(database, post, until_done=True)
    assert len(post.asked) == 5
    assert (rows(database)[0].state, rows(database)[0].reason) == (FAILED, "gave_up")


def test_a_refusal_fails_one_row(database, clock):
    mailing(database, 2)
    run(database, Post({"m0@example.com": [Refused("550 no such user")]}))
    assert states(database) == [FAILED, SENT]


def test_a_row_of_refusals_stops_the_run(database, clock):
    mailing(database, 40)
    post = Post({f"m{n}@example.com": [Refused("554 blocked")] for n in range(40)})
    with pytest.raises(ManyRefused):
        run(database, post)
    assert Counter(states(database)) == {FAILED: 25, QUEUED: 15}


def test_a_server_that_puts_everybody_off_is_left_alone(database, clock):
    mailing(database, 40)
    post = Post({f"m{n}@example.com": [Later("421 busy")] for n in range(40)})
    assert run(database, post) == clock.now() + timedelta(minutes=1)
    assert len(post.asked) == 25


@pytest.mark.parametrize(
    "error", [MailUnreachable(host="h", port=1, reason="r"), MailRefused(host="h", reply="530")]
)
def test_without_a_server_no_row_is_touched(error, database, clock):
    mailing(database)
    with pytest.raises(type(error)):
        run(database, Post(openings=[error]))
    assert [(row.state, row.attempts) for row in rows(database)] == [(QUEUED, 0)] * 3


def test_a_server_that_goes_away_on_the_way_is_awaited(database, clock):
    mailing(database, 2)
    gone = MailUnreachable(host="h", port=1, reason="r")
    run(database, Post(openings=[None, gone, gone]))
    assert states(database) == [SENT, SENT]
    assert clock.slept > 30


def test_a_sender_turned_away_leaves_the_row_queued(database, clock):
    mailing(database, 1)
    with pytest.raises(MailRefused):
        run(database, Post({"m0@example.com": [MailRefused(host="h", reply="530")]}))
    assert [(row.state, row.attempts) for row in rows(database)] == [(QUEUED, 0)]


@pytest.mark.parametrize(("in_doubt", "state"), [(False, QUEUED), (True, UNKNOWN)])
def test_stopped_in_the_middle_the_row_says_what_is_known(in_doubt, state, database, clock):
    mailing(database, 1)
    with pytest.raises(Stop):
        run(database, Post({"m0@example.com": [Stop()]}, in_doubt=in_doubt))
    assert states(database) == [state]


def test_cancelling_stops_between_two_mails(database, clock):
    mailing(database, 5)

    class Hand:
        def step(self, done, total):
            if done == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        run(database, Post(), progress=Hand())
    assert Counter(states(database)) == {SENT: 2, QUEUED: 3}
    run(database, Post())
    assert Counter(states(database)) == {SENT: 5}


def test_no_more_mails_a_minute_than_set(database, clock):
    mailing(database, 11)
    with database.work() as work:
        write_setting(work, MAILS_PER_MINUTE, 30)
    run(database, Post())
    assert clock.slept == pytest.approx(20.0)


def test_a_clock_set_back_does_not_stop_the_sending(database, clock):
    mailing(database, 3)

    def set_back(_mail):
        clock.moment -= timedelta(days=700)

    answers = {"m0@example.com": [Later("451 wait")]}
    run(database, Post(answers, at_each=[set_back]), until_done=True)
    assert states(database) == [SENT] * 3
    assert clock.slept < 3 * 3600


def test_quiet_hours_are_kept(database, clock):
    mailing(database, 1)
    with database.work() as work:  # it is 12:00 in Jerusalem
        write_setting(work, QUIET_FROM_HOUR, 11)
        write_setting(work, QUIET_TO_HOUR, 14)
    post = Post()
    go_on_at = run(database, post)
    assert post.asked == []
    assert go_on_at == NOW + timedelta(hours=2)
    run(database, post, until_done=True)
    assert post.asked == ["m0@example.com"]
    assert clock.now() >= go_on_at


def test_a_claimed_row_cannot_be_claimed_again(database, clock):
    mailing(database, 1)
    row = rows(database)[0]
    with database.work() as work:
        assert outbox.claim(work, row.id, Channel.EMAIL) is not None
    with database.work() as work:
        assert outbox.claim(work, row.id, Channel.EMAIL) is None
