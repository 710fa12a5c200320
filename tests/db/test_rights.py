"""Every role and every right, asked at the services."""

from datetime import date

import pytest
from sqlalchemy import select

from models.benefit import LedgerEntry
from models.values import Channel, ConsentState, ImportKind, KeyKind, Unit
from services import (
    backup,
    benefits,
    campaigns,
    checkout,
    imports,
    members,
    merging,
    programs,
    purchases,
    schedule,
    segments,
)
from services.benefits.errors import BeyondLimit
from services.core import settings
from services.core.errors import AppError, BadSetting
from services.core.organisation import BranchPlan, add_branch, change_shop
from services.core.rights import NoLongerUser
from services.security import (
    RIGHTS,
    NotAllowed,
    Right,
    Role,
    create_user,
    deactivate_user,
    has,
    may,
    require,
)
from tests import build
from tests.db.staff import sealed, staffed
from ui.words import words_for

# The matrix once more, by hand: a right that moves must move here too.
CASHIERS = {"sell", "redeem", "enrol", "see_members", "undo_sale"}
OWNERS = {
    "edit_program", "edit_benefit", "settings", "users", "backup", "erase",
}  # fmt: skip


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_table_says_and_nothing_else(database, role, right):
    database.acting_id = staffed(database)[role]
    allowed = role is Role.OWNER or (
        right.value in CASHIERS if role is Role.CASHIER else right.value not in OWNERS
    )
    with database.work() as work:
        assert has(work, right) is allowed
    with database.read() as session:
        assert has(session, right) is allowed


def test_the_table_cannot_be_changed():
    with pytest.raises(TypeError):
        RIGHTS[Role.CASHIER] = frozenset(Right)  # type: ignore[index]  # is refused
    assert RIGHTS[Role.CASHIER] < RIGHTS[Role.MANAGER] < RIGHTS[Role.OWNER] == frozenset(Right)


def test_a_refusal_names_what_and_who_may(database):
    database.acting_id = staffed(database)[Role.CASHIER]
    with pytest.raises(NotAllowed) as refused, database.work() as work:
        require(work, Right.ADJUST)
    assert refused.value.facts == {
        "right": "adjust",
        "what": "correcting points and credit by hand",
        "who": "a manager or the owner",
    }


def test_nobody_acting_may_everything(database):
    staffed(database)
    with database.work() as work:
        assert all(has(work, right) for right in Right)


def test_a_closed_access_ends_in_every_window_at_once(database):
    ids = staffed(database)
    database.acting_id = ids[Role.MANAGER]
    with database.work(ids[Role.OWNER]) as work:
        deactivate_user(work, ids[Role.MANAGER])
    with pytest.raises(NoLongerUser), database.work() as work:
        require(work, Right.SELL)


def test_what_runs_by_itself_acts_as_nobody_and_only_in_its_own_thread(database):
    database.acting_id = staffed(database)[Role.CASHIER]
    with database.acting(None):
        with database.work() as work:
            assert work.actor_id is None
            require(work, Right.BACKUP)
        with database.acting(database.acting_id):
            assert database.actor_id == database.acting_id
        assert database.actor_id is None
    assert database.actor_id == database.acting_id


@pytest.mark.parametrize(
    "deed",
    [
        lambda work: settings.write_setting(work, settings.THEME, "dark"),
        lambda work: change_shop(work, name="x"),
        lambda work: add_branch(work, BranchPlan("Z", "Z")),
    ],
)
def test_the_shop_and_its_settings_are_the_owners(database, deed):
    ids = staffed(database)
    for role in (Role.CASHIER, Role.MANAGER):
        with pytest.raises(NotAllowed), database.work(ids[role]) as work:
            deed(work)
    with database.work(ids[Role.OWNER]) as work:
        deed(work)


BACK = checkout.Return(purchases.ReceiptKey(1, "", "1", date(2026, 6, 17)), "2", {}, 1)
# One deed a right, as far as services ask for it; a deed that is allowed fails for another reason.
DEEDS = {
    Right.SELL: lambda work: checkout.book_receipt(work, checkout.Sale(1, "1", ())),
    Right.RETURN_GOODS: lambda work: checkout.return_receipt(work, BACK),
    Right.REDEEM: lambda work: benefits.redeem(work, 1, Unit.POINTS, -1),
    Right.ADJUST: lambda work: benefits.adjust(work, 1, Unit.POINTS, 0, reason=""),
    Right.ENROL: lambda work: members.enrol(work),
    Right.MERGE: lambda work: members.tell_apart(work, 1, 1),
    Right.EXPORT: lambda work: members.everything_held(work, 999),
    Right.ERASE: lambda work: members.erase(work, 999),
    Right.EDIT_SEGMENT: lambda work: segments.retire_segment(work, "none"),
    Right.CAMPAIGN: lambda work: campaigns.create(work, b""),
    Right.EDIT_BENEFIT: lambda work: benefits.stop_benefit(work, "none"),
    Right.EDIT_PROGRAM: lambda work: programs.change_join_rule(work, "none", {}),
    Right.REPORT: lambda work: schedule.remove_job(work, 999),
    Right.USERS: lambda work: create_user(work, "", Role.OWNER, sealed("1234")),
    Right.UNDO_SALE: lambda work: checkout.undo_sale(work, 999),
    Right.GIVE_BENEFIT: lambda work: benefits.grant_by_hand(work, "none", 1, reason=""),
    Right.SETTINGS: lambda work: change_shop(work, country="none"),
}
# What everybody may who works here, and other deeds of a right above.
MORE_DEEDS = [
    lambda work: members.edit(work, 999),
    lambda work: members.set_consent(work, 999, Channel.SMS, ConsentState.GRANTED),
    lambda work: members.set_tags(work, 999, []),
    lambda work: members.add_key(work, 999, KeyKind.CARD, ""),
    lambda work: members.remove_key(work, 999, KeyKind.CARD, ""),
    lambda work: merging.merge(work, 998, 999),
    lambda work: merging.undo_merge(work, 999),
    lambda work: benefits.revoke(work, 999, reason=""),
    lambda work: benefits.reverse(work, 999, reason=""),
    lambda work: benefits.change_stock(work, "none", 1, reason=""),
    lambda work: benefits.change_benefit(work, {}, from_on=work.today),
    lambda work: programs.leave(work, "none", 999, reason=""),
    lambda work: programs.renew(work, "none", 999, paid_on=work.today, employee_id=None),
    lambda work: programs.close_program(work, "none"),
]


@pytest.mark.parametrize("right", DEEDS)
@pytest.mark.parametrize("role", Role)
def test_a_service_asks_for_its_right_before_anything_else(database, role, right):
    ids = staffed(database)
    with pytest.raises(AppError) as refused, database.work(ids[role]) as work:
        DEEDS[right](work)
    assert isinstance(refused.value, NotAllowed) is not may(role, right)
    if not may(role, right):
        assert refused.value.facts["right"] == right.value


@pytest.mark.parametrize("deed", [*DEEDS.values(), *MORE_DEEDS])
def test_a_closed_access_does_nothing_more(database, deed):
    ids = staffed(database)
    with database.work() as work:
        deactivate_user(work, ids[Role.MANAGER])
    with pytest.raises(NoLongerUser), database.work(ids[Role.MANAGER]) as work:
        deed(work)


def test_importing_and_backing_up_ask_who_is_acting(database, folder, tmp_path):
    ids = staffed(database)
    database.acting_id = ids[Role.CASHIER]
    file = tmp_path / "members.csv"
    file.write_text("member_no,first_name\n77,Dana\n", "utf-8")
    request = imports.Request(ImportKind.MEMBERS, file)
    for deed in (
        lambda: imports.import_file(database, request),
        lambda: imports.undo_import(database, 1),
        lambda: backup.back_up(database, folder),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert backup.backups(folder) == []
    with database.acting(None):  # as the nightly run does
        assert backup.back_up(database, folder).path.is_file()


def test_a_cashier_redeems_for_a_member_up_to_the_limit_of_a_day_however_it_is_split(database):
    ids = staffed(database)
    with database.work() as work:
        settings.write_setting(work, settings.CASHIER_LIMIT_POINTS, 50)
        settings.write_setting(work, settings.CASHIER_LIMIT_MINOR, 1000)
        dana = build.member(work).id
        benefits.grant(work, dana, Unit.POINTS, 500)
        benefits.grant(work, dana, Unit.CREDIT, 5000)
    database.acting_id = ids[Role.CASHIER]
    with database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 30)
        benefits.redeem(work, dana, Unit.POINTS, 20)
    with pytest.raises(BeyondLimit) as points, database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 1)
    assert points.value.facts == {"limit": 50, "left": 0, "wanted": 1}
    with pytest.raises(BeyondLimit) as credit, database.work() as work:
        benefits.redeem(work, dana, Unit.CREDIT, 1001)
    assert words_for("en").refusal(credit.value).startswith("A cashier may redeem ₪10.00")
    with database.work(ids[Role.MANAGER]) as work:
        benefits.redeem(work, dana, Unit.POINTS, 400)


def test_what_was_taken_back_does_not_count_against_the_limit(database):
    ids = staffed(database)
    with database.work() as work:
        settings.write_setting(work, settings.CASHIER_LIMIT_POINTS, 50)
        dana = build.member(work).id
        benefits.grant(work, dana, Unit.POINTS, 500)
    with database.work(ids[Role.CASHIER]) as work:
        benefits.redeem(work, dana, Unit.POINTS, 50, key="slip")
    with database.work(ids[Role.MANAGER]) as work:
        entry = work.session.scalar(select(LedgerEntry.id).where(LedgerEntry.key == "slip"))
        benefits.reverse(work, entry, reason="wrong member")
    with database.work(ids[Role.CASHIER]) as work:
        benefits.redeem(work, dana, Unit.POINTS, 50)


def test_a_limit_is_none_or_a_whole_number(database):
    with database.work() as work:
        for value in (-1, 1.5, "50", True):
            with pytest.raises(BadSetting):
                settings.write_setting(work, settings.CASHIER_LIMIT_POINTS, value)
        settings.write_setting(work, settings.CASHIER_LIMIT_POINTS, 7)
        settings.write_setting(work, settings.CASHIER_LIMIT_POINTS, None)
        assert settings.read_setting(work.session, settings.CASHIER_LIMIT_POINTS) is None
