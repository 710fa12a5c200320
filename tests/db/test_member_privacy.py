"""What is held about a member can be had, and can be made to be gone."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, text

import models
from models.benefit import Benefit, BenefitGrant
from models.campaign import Campaign, CampaignRecipient
from models.imports import ImportBatch, ImportChange
from models.member import (
    CustomField,
    Household,
    Member,
    MemberCustom,
    MemberKey,
    MergeLog,
    OptOut,
)
from models.program import Membership, MembershipEvent, Program
from models.purchase import Receipt
from models.security import AuditEntry
from models.values import (
    BenefitKind,
    Channel,
    ConsentState,
    GrantState,
    ImportKind,
    KeyKind,
    MemberKind,
    MembershipState,
    MemberState,
    ProgramState,
    RecipientState,
    Trigger,
)
from services import members
from services.security import broken_seals
from tests import build

# Told to the shop by the member; none of it may be found in the file after erasing.
CANARIES = {
    "first_name": "Canaryfirst",
    "last_name": "Canarylast",
    "company": "Canarycompany",
    "tax_id": "canarytax",
    "job_title": "canaryjob",
    "email": "canarymail@example.com",
    "gender": "canarygender",
    "city": "Canarycity",
    "postcode": "canarypost",
    "address": "Canarystreet 1",
    "note": "canarynote",
}
PHONE = "+972542345678"


@pytest.fixture
def dana(database):
    """A member about whom the shop knows everything it can."""
    with database.work() as work:
        session = work.session
        who = members.enrol(
            work,
            member_no="CANARYNO77",
            phone=PHONE,
            cards=["CANARYCARD"],
            birthday="13/5/1990",
            source="counter",
            **CANARIES,  # type: ignore[arg-type]  # all texts
        ).id
        members.set_tags(work, who, ["VIP"])
        home = Household(name="Canaryhome")
        program = Program(
            name="Club", state=ProgramState.RUNNING, join_rule={"all": []}, created_at=work.now
        )
        field = CustomField(name="Dog", kind="text")
        gift = Benefit(
            name="Cake",
            kind=BenefitKind.GIFT,
            trigger=Trigger.MANUAL,
            terms={},
            created_at=work.now,
        )
        mail = Campaign(name="Spring", kind="time_based", plan={}, created_at=work.now)
        batch = ImportBatch(
            kind=ImportKind.MEMBERS,
            file_name="m.csv",
            file_hash=b"x",
            mapping={},
            outcome={},
            imported_at=work.now,
        )
        session.add_all([home, program, field, gift, mail, batch])
        session.flush()
        session.get_one(Member, who).household_id = home.id
        membership = Membership(member_id=who, program_id=program.id, state=MembershipState.ACTIVE)
        session.add(membership)
        session.flush()
        session.add_all(
            [
                MembershipEvent(
                    membership_id=membership.id,
                    happened_at=work.now,
                    happened_on=work.today,
                    state=MembershipState.ACTIVE,
                ),
                MemberCustom(member_id=who, field_id=field.id, text_value="Canarydog"),
                BenefitGrant(
                    benefit_id=gift.id,
                    member_id=who,
                    state=GrantState.GRANTED,
                    granted_at=work.now,
                    granted_on=work.today,
                ),
                recipient(mail.id, who, 1, RecipientState.SENT, work.now, reply="canaryreply"),
                recipient(mail.id, who, 2, RecipientState.QUEUED, work.now),
                ImportChange(
                    batch_id=batch.id,
                    table_name="member",
                    row_id=who,
                    before={"city": "Canarybefore"},
                    after={"city": "Canarycity"},
                ),
            ]
        )
        build.receipt(work, session.get_one(Member, who), work.today, (None, 1000, 900))
        members.set_consent(work, who, Channel.EMAIL, ConsentState.GRANTED)
        members.set_consent(work, who, Channel.SMS, ConsentState.REFUSED)
    return who


def recipient(campaign, who, turn, state, at, **facts):
    return CampaignRecipient(
        campaign_id=campaign,
        member_id=who,
        round=turn,
        state=state,
        queued_at=at,
        channel=Channel.EMAIL,
        address=CANARIES["email"],
        **facts,
    )


def canaries_in(file):
    return "canary" in file.read_bytes().decode("latin-1").lower()


def test_everything_held_tells_all_of_it_in_plain_values(database, dana):
    with database.work() as work:
        held = members.everything_held(work, dana)
    told = json.dumps(held, ensure_ascii=False)
    for value in (*CANARIES.values(), "Canarydog", "VIP", "Canaryhome", "canaryreply", PHONE):
        assert value in told
    assert [receipt["total_minor"] for receipt in held["receipts"]] == [900]
    assert [(c["channel"], c["state"]) for c in held["consents"]] == [
        ("sms", "refused"),
        ("email", "granted"),
    ]
    assert held["memberships"][0]["program"] == "Club"
    assert held["allowed_channels"] == ["email"]
    assert [row["benefit"] for row in held["benefits"]] == ["Cake"]
    assert len(held["campaigns"]) == 2


def test_every_table_that_knows_members_is_told_of_in_what_is_held(database, dana):
    told = {
        "member": "profile",
        "member_key": "keys",
        "consent": "consents",
        "member_tag": "tags",
        "member_custom": "custom",
        "merge_log": "merged_records",
        "not_duplicate": "told_apart",
        "member_value": "expected_value",
        "member_summary": "summary",
        "membership": "memberships",
        "account": "accounts",
        "ledger_entry": "ledger",
        "benefit_grant": "benefits",
        "campaign_recipient": "campaigns",
        "receipt": "receipts",
        "receipt_line": "receipts",
    }
    knowing = {
        table.name
        for table in models.Base.metadata.tables.values()
        if "member_id" in table.columns
        or any(key.column.table.name == "member" for key in table.foreign_keys)
    }
    assert knowing == set(told)
    with database.work() as work:
        assert set(told.values()) <= set(members.everything_held(work, dana))


def test_an_export_of_personal_data_leaves_an_entry_in_the_trail(database, dana):
    with database.work() as work:
        members.everything_held(work, dana)
    with database.read() as session:
        assert "member.export" in session.scalars(select(AuditEntry.action)).all()


def test_erasing_leaves_no_trace_of_the_person_in_the_file(database, dana, news):
    with database.work() as work:
        members.erase(work, dana)
    database.close()
    assert not canaries_in(database.path)
    assert news == [members.MemberErased(dana)]


def test_nobody_finds_an_erased_member_any_more(database, dana):
    with database.work() as work:
        members.erase(work, dana)
    with database.read() as session:
        for key in ("CANARYNO77", "CANARYCARD", PHONE, CANARIES["email"]):
            assert members.find_by_key(session, key, "IL") == []
        assert members.search(session, "canaryfirst") == []
        assert members.page(session) == []
        with pytest.raises(members.UnknownMember):
            members.detail(session, dana)


def test_an_erased_members_sums_and_history_stay_and_name_nobody(database, dana):
    with database.work() as work:
        members.erase(work, dana)
    with database.read() as session:
        assert session.execute(select(Receipt.member_id, Receipt.total_minor)).all() == [
            (dana, 900)
        ]
        row = session.get_one(Member, dana)
        assert (row.state, row.member_no) == (MemberState.ERASED, f"erased-{dana}")
        assert (row.consent_mask, row.reach_mask, row.birth_month) == (0, 0, None)
        assert row.enrolled_on is not None
        assert row.kind is MemberKind.PERSON
        assert session.scalar(select(func.count()).select_from(Membership)) == 1
        assert session.scalar(select(func.count()).select_from(ImportChange)) == 0
        assert broken_seals(session) == []
        assert "member.erase" in session.scalars(select(AuditEntry.action)).all()


def test_a_letter_that_waited_for_an_erased_member_is_not_sent(database, dana):
    with database.work() as work:
        members.erase(work, dana)
    with database.read() as session:
        states = select(CampaignRecipient.state, CampaignRecipient.address)
        assert session.execute(states.order_by(CampaignRecipient.id)).all() == [
            (RecipientState.SENT, None),
            (RecipientState.SKIPPED, None),
        ]


def test_what_an_erased_member_refused_stays_refused_for_the_address(database, dana):
    with database.work() as work:
        members.erase(work, dana)
        again = build.member(work, phone=PHONE)
        members.set_consent(
            work,
            again.id,
            Channel.SMS,
            ConsentState.GRANTED,
            decided_at=work.now - timedelta(days=1),
        )
        again_id = again.id
    with database.read() as session:
        assert session.get_one(Member, again_id).consent_mask == 0


def test_a_file_that_names_an_erased_member_is_recognised(database, dana):
    with database.work() as work:
        members.erase(work, dana)
    with database.read() as session:
        asked = ["CANARYNO77", "CANARYCARD", PHONE, CANARIES["email"]]
        assert members.was_erased(session, [*asked, "other"]) == set(asked)
        values = session.scalars(select(MemberKey.value).where(MemberKey.member_id == dana)).all()
        assert all(value.startswith("erased:") for value in values)


def test_those_merged_into_an_erased_member_are_erased_with_it(database, dana):
    with database.work() as work:
        twin = build.member(
            work, first_name="Canarytwin", state=MemberState.MERGED, merged_into_id=dana
        )
        work.session.add(
            MergeLog(
                kept_id=dana, merged_id=twin.id, moved={"note": "Canarymoved"}, merged_at=work.now
            )
        )
        members.erase(work, dana)
    with database.read() as session:
        assert set(session.scalars(select(Member.state))) == {MemberState.ERASED}
    database.close()
    assert not canaries_in(database.path)


def test_a_household_keeps_its_name_while_somebody_lives_there(database, dana):
    with database.work() as work:
        home = work.session.get_one(Member, dana).household_id
        noa = build.member(work, household_id=home)
        members.erase(work, dana)
        assert work.session.scalars(select(Household.name)).one() == "Canaryhome"
        members.erase(work, noa.id)
    with database.read() as session:
        assert session.scalars(select(Household.name)).one() is None


def test_refusals_outlive_a_restore(database, dana):
    with database.work() as work:
        noa = build.member(work, email="noa@example.com")
        members.set_consent(work, noa.id, Channel.EMAIL, ConsentState.GRANTED)
        uid = work.session.get_one(Member, dana).uid
        noa_id = noa.id
    hashed = members.rules.address_hash(Channel.EMAIL, "noa@example.com")
    later = datetime(2026, 6, 18, tzinfo=UTC)
    kept = members.Refusals((uid, b"somebody else"), ((Channel.EMAIL, hashed, later),))
    with database.work() as work:
        assert members.apply_refusals(work, kept) == members.Reapplied(erased=1, opt_outs=1)
        assert members.apply_refusals(work, kept) == members.Reapplied(erased=0, opt_outs=0)
    with database.read() as session:
        assert session.get_one(Member, dana).state is MemberState.ERASED
        assert session.get_one(Member, noa_id).consent_mask == 0
        now = members.refusals(session)
        assert now.erased == (uid,)
        assert (Channel.EMAIL, hashed, later) in now.opt_outs
        assert session.scalar(select(func.count()).select_from(OptOut)) == len(now.opt_outs)


def test_the_number_of_an_erased_member_may_be_given_again(database, dana):
    with database.work() as work:
        members.erase(work, dana)
        assert members.add_key(work, build.member(work).id, KeyKind.CARD, "CANARYCARD")


def test_erasing_is_whole_or_not_at_all(database, dana):
    def erase_and_fail(work):
        members.erase(work, dana)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.work() as work:
        erase_and_fail(work)
    with database.work() as work:
        assert members.get_by_key(work.session, "CANARYCARD", "IL").id == dana
        assert work.session.execute(text("PRAGMA secure_delete")).scalar() == 0
