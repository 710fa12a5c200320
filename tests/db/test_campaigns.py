"""Making and preparing campaigns, files for other channels, and what came of them."""

import csv
from datetime import date, timedelta

import pypdfium2
import pytest
from sqlalchemy import select

from models.campaign import Campaign, CampaignRecipient
from models.member import Member
from models.organisation import Shop
from models.security import AuditEntry
from models.segment import Segment
from models.values import CampaignState, Channel, ConsentState, MemberState, RecipientState
from services import campaigns, members
from services.campaigns import (
    CampaignExists,
    CampaignNotFound,
    MailNotSetUp,
    NotPrepared,
    Sender,
)
from services.core.settings import MAIL_SENDER, write_setting
from tests import build
from tests.conftest import NOW
from ui.words import words_for

QUEUED, SKIPPED, SENT = RecipientState.QUEUED, RecipientState.SKIPPED, RecipientState.SENT

FILE = """
name = "Autumn"
rule = { all = [] }
channels = ["email", "post", "sms"]
[messages.he]
subject = "הקפה מחכה, {first_name}"
body = "{first_name} שלום,\\nבואו לקפה. יש לך {points} נקודות."
[messages.en]
subject = "Coffee is waiting"
body = "Dear {first_name}, come in."
"""


def granted(work, who, *channels):
    for channel in channels:
        members.set_consent(work, who.id, channel, ConsentState.GRANTED)


@pytest.fixture
def people(database):
    """Eight customers, one for each way preparing may end."""
    with database.work() as work:
        home = {"address": "הרצל 5", "city": "חיפה", "postcode": "33030"}
        made = {
            "mail": build.member(work, first_name="דנה", email="dana@example.com", language="he"),
            "post": build.member(work, first_name="Ben", language="en", **home),
            "sms": build.member(work, first_name="=CMD", phone="+972501234567", language="vi"),
            "silent": build.member(work, email="silent@example.com"),
            "nowhere": build.member(work, first_name="No"),
            "refused": build.member(work, email="no@example.com"),
            "shared": build.member(work, email="dana@example.com"),
            "erased": build.member(work, email="gone@example.com"),
        }
        granted(work, made["mail"], Channel.EMAIL)
        granted(work, made["shared"], Channel.EMAIL)
        granted(work, made["post"], Channel.POST)
        granted(work, made["sms"], Channel.SMS)
        granted(work, made["nowhere"], Channel.EMAIL)
        granted(work, made["refused"], Channel.EMAIL)
        members.refuse_address(work, Channel.EMAIL, "no@example.com", source="mail")
        return {name: row.id for name, row in made.items()}


def create(database, file=FILE):
    with database.work() as work:
        return campaigns.create(work, file.encode())


def prepare(database, name="Autumn"):
    campaigns.prepare(database, name)


def rows(database):
    with database.read() as session:
        query = select(CampaignRecipient).order_by(CampaignRecipient.id)
        return {row.member_id: row for row in session.scalars(query)}


def sender(database):
    return Sender(database.shop, "club@shop.example", "Shop", "stop@shop.example")


def hand_over(database, channel, folder):
    return campaigns.hand_over(database, "Autumn", channel, folder, sender(database), words_for)


def test_a_campaign_is_kept_as_a_draft_once(database, news):
    created = create(database)
    assert created.state is CampaignState.DRAFT
    assert news == [campaigns.CampaignChanged(created.id)]
    with pytest.raises(CampaignExists):
        create(database)


def test_a_campaign_of_a_bad_rule_is_not_kept(database):
    with pytest.raises(Exception, match="segments"):
        create(database, FILE.replace("{ all = [] }", '{ fact = "no.such", op = "equals" }'))
    with database.read() as session:
        assert campaigns.campaigns(session) == []


def test_an_unknown_name_is_refused(database):
    with pytest.raises(CampaignNotFound):
        prepare(database, "nobody")


def test_preparing_gives_everybody_a_row_with_channel_or_reason(database, people):
    create(database)
    prepare(database)
    found = rows(database)
    by_name = {name: found.get(member_id) for name, member_id in people.items()}
    told = {
        name: (row.state, row.channel, row.reason, row.language)
        for name, row in by_name.items()
        if row is not None
    }
    assert told == {
        "mail": (QUEUED, Channel.EMAIL, None, "he"),
        "post": (QUEUED, Channel.POST, None, "en"),
        "sms": (QUEUED, Channel.SMS, None, "he"),
        "silent": (SKIPPED, None, "no_consent", "he"),
        "nowhere": (SKIPPED, None, "no_address", "he"),
        "refused": (SKIPPED, None, "opted_out", "he"),
        "shared": (SKIPPED, None, "same_address", "he"),
        "erased": (SKIPPED, None, "no_consent", "he"),
    }
    assert by_name["post"].address == "הרצל 5\nחיפה 33030"


def test_preparing_twice_changes_nothing(database, people):
    create(database)
    prepare(database)
    before = {row.id: row.queued_at for row in rows(database).values()}
    with database.work() as work:
        granted(work, build.member(work, email="late@example.com"), Channel.EMAIL)
    prepare(database)
    assert {row.id: row.queued_at for row in rows(database).values()} == before


def test_who_is_no_customer_any_more_is_not_in_the_audience(database, people):
    create(database)
    with database.work() as work:
        work.session.get_one(Member, people["erased"]).state = MemberState.ERASED
    prepare(database)
    assert people["erased"] not in rows(database)


def test_who_was_written_to_lately_is_left_out(database, people):
    create(database)
    prepare(database)
    with database.work() as work:
        row = work.session.scalars(select(CampaignRecipient).limit(1)).one()
        row.state, row.sent_at = SENT, NOW - timedelta(days=3)
    for days, reason in ((3, "written_to_lately"), (2, None)):
        name = f"After {days}"
        create(database, f"not_within_days = {days}\n{FILE.replace('Autumn', name)}")
        prepare(database, name)
        assert rows(database)[people["mail"]].reason == reason


def test_every_deed_is_in_the_trail(database, people):
    create(database)
    prepare(database)
    with database.read() as session:
        deeds = session.scalars(select(AuditEntry.action)).all()
    assert [deed for deed in deeds if deed.startswith("campaign.")] == [
        "campaign.create",
        "campaign.prepare",
    ]


def pdf_pages(file):
    document = pypdfium2.PdfDocument(file)
    pages = []
    for page in document:
        words = page.get_textpage()
        pages.append(words.get_text_range())
        words.close()
        page.close()
    document.close()
    return pages


def test_letters_are_one_page_each_with_label_sender_and_way_out(database, people, tmp_path):
    with database.work() as work:
        hebrew = build.member(
            work, first_name="רות", last_name="לוי", address="אלנבי 7", city="חיפה", language="he"
        )
        granted(work, hebrew, Channel.POST)
        work.session.get_one(Shop, 1).phone = "+97248123456"
        work.session.info["shop_changed"] = True
    create(database)
    prepare(database)
    done = hand_over(database, Channel.POST, tmp_path)
    english, hebrew_page = pdf_pages(done.file)
    for needed in ("Dear Ben, come in.", "Advertisement", "stop@shop.example"):
        assert needed in english
    for needed in ("רות לוי", "אלנבי 7", "רות שלום,", "פרסומת", "בית הקפה של נועה"):
        assert needed in hebrew_page
    assert rows(database)[people["post"]].state is SENT
    assert rows(database)[people["mail"]].state is QUEUED
    assert hand_over(database, Channel.POST, tmp_path).count == 0


def test_a_letter_that_is_too_long_goes_on_over_the_page(database, people, tmp_path):
    long = FILE.replace("come in.", "come in. " * 1500 + "The end.")
    create(database, long)
    prepare(database)
    pages = pdf_pages(hand_over(database, Channel.POST, tmp_path).file)
    assert len(pages) > 1
    assert "end." in pages[-1]
    assert all("stop@shop.example" in page for page in pages)


def test_a_file_that_cannot_be_written_leaves_the_rows_waiting(database, people, tmp_path):
    create(database)
    prepare(database)
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(Exception, match=r"core\.not_writable"):
        hand_over(database, Channel.POST, blocked / "letters")
    assert rows(database)[people["post"]].state is QUEUED


def test_consent_is_asked_again_when_letters_are_written(database, people, tmp_path):
    create(database)
    prepare(database)
    with database.work() as work:
        members.set_consent(work, people["post"], Channel.POST, ConsentState.REFUSED)
    assert hand_over(database, Channel.POST, tmp_path).count == 0
    assert rows(database)[people["post"]].reason == "opted_out"


def test_the_sms_file_is_for_a_gateway(database, people, tmp_path):
    create(database)
    prepare(database)
    file = hand_over(database, Channel.SMS, tmp_path).file
    with file.open(encoding="utf-8-sig", newline="") as lines:
        (line,) = csv.DictReader(lines)
    assert line["phone"] == "+972501234567"
    assert line["text"].startswith("פרסומת: =CMD שלום, בואו לקפה.")
    assert line["text"].endswith("stop@shop.example")


def test_a_phone_list_holds_no_formula(database, people, tmp_path):
    with database.work() as work:
        granted(work, work.session.get_one(Member, people["sms"]), Channel.PHONE)
    create(database, FILE.replace('"sms"]', '"phone"]'))
    prepare(database)
    file = hand_over(database, Channel.PHONE, tmp_path).file
    with file.open(encoding="utf-8-sig", newline="") as lines:
        (line,) = csv.DictReader(lines)
    assert (line["phone"], line["name"]) == ("+972501234567", "'=CMD")


def test_handing_over_needs_an_audience(database, tmp_path):
    create(database)
    with pytest.raises(NotPrepared):
        hand_over(database, Channel.POST, tmp_path)


def test_letters_need_a_way_to_say_no_more(database):
    with database.read() as session, pytest.raises(MailNotSetUp):
        campaigns.letter_sender(session)
    with database.work() as work:
        write_setting(work, MAIL_SENDER, "club@shop.example")
    with database.read() as session:
        assert campaigns.letter_sender(session).opt_out == "club@shop.example"


def test_only_a_persons_word_sends_the_unknown_again(database, people):
    create(database)
    prepare(database)
    with database.work() as work:
        for row in work.session.scalars(select(CampaignRecipient)):
            if row.channel is Channel.EMAIL:
                row.state, row.attempts = RecipientState.UNKNOWN, 1
    with database.work() as work:
        assert campaigns.retry(work, "Autumn", RecipientState.UNKNOWN) == 1
    assert rows(database)[people["mail"]].state is QUEUED
    with pytest.raises(ValueError, match="sent"), database.work() as work:
        campaigns.retry(work, "Autumn", RecipientState.SENT)


def test_opting_out_takes_an_address_in_any_spelling(database, people):
    with database.work() as work:
        assert campaigns.opt_out(work, Channel.EMAIL, " Dana@Example.com ") == 2
        assert campaigns.opt_out(work, Channel.SMS, "050-123-4567") == 1
    create(database)
    prepare(database)
    assert rows(database)[people["mail"]].reason == "opted_out"
    assert rows(database)[people["sms"]].reason == "opted_out"


def test_a_response_is_a_purchase_after_the_message_within_its_days(database, people):
    create(database)
    prepare(database)
    day = date(2026, 6, 17)
    with database.work() as work:
        for name in ("mail", "post", "sms"):
            row = work.session.scalars(
                select(CampaignRecipient).where(CampaignRecipient.member_id == people[name])
            ).one()
            row.state, row.sent_at = SENT, NOW
        buyer, keeper, late = (
            work.session.get_one(Member, people[name]) for name in ("mail", "post", "sms")
        )
        build.receipt(work, buyer, day - timedelta(days=1), (None, 1000, 9900))
        build.receipt(work, buyer, day + timedelta(days=1), (None, 1000, 1000))
        build.receipt(work, buyer, day + timedelta(days=14), (None, 1000, 2000))
        build.receipt(work, buyer, day + timedelta(days=2), (None, 1000, -300))
        build.receipt(work, keeper, day + timedelta(days=3), (None, 1000, -500))
        build.receipt(work, late, day + timedelta(days=15), (None, 1000, 7000))
        build.receipt(work, None, day + timedelta(days=3), (None, 1000, 8000))
    with database.read() as session:
        campaign = campaigns.get_campaign(session, "Autumn")
        came = campaigns.response(session, campaign.id, 14)
        assert (came.contacted, came.responded, came.receipts) == (3, 1, 2)
        assert came.revenue_minor == 1000 + 2000 - 300 - 500
        assert came.rate == pytest.approx(1 / 3)
        assert campaigns.response(session, campaign.id + 1, 14).contacted == 0


def test_the_segments_version_is_kept_as_it_was(database, people):
    with database.work() as work:
        rule = {"version": 1, "rule": {"all": []}}
        facts = {"name": "All", "rule": rule, "created_at": NOW, "changed_at": NOW}
        work.session.add(Segment(version=3, **facts))
    create(database, FILE.replace("rule = { all = [] }", 'segment = "All"'))
    prepare(database)
    with database.work() as work:
        row = work.session.scalars(select(Segment)).one()
        row.rule, row.version = {"version": 1, "rule": {"any": []}}, 4
    with database.read() as session:
        kept = session.scalars(select(Campaign)).one()
        assert (kept.segment_version, kept.segment_rule) == (3, rule)


def test_a_noted_cost_is_kept_with_the_campaign(database, people):
    noted = FILE.replace("[messages.he]", "[cost]\nfixed = 900\nemail = 2\n[messages.he]", 1)
    assert create(database, noted).plan["cost"] == {"fixed": 900, "email": 2}
