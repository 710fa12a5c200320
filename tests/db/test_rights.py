"""Every role and every right, asked at the services."""

import pytest

from services.core import settings
from services.core.organisation import BranchPlan, add_branch, change_shop
from services.core.rights import NoLongerUser
from services.security import (
    RIGHTS,
    NotAllowed,
    Right,
    Role,
    deactivate_user,
    has,
    require,
)
from tests.db.staff import staffed

# The matrix once more, by hand: a right that moves must move here too.
CASHIERS = {"sell", "redeem", "enrol", "see_members", "undo_sale"}
OWNERS = {
    "edit_program", "edit_benefit", "settings", "users", "backup", "restore", "erase",
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
        RIGHTS[Role.CASHIER] = frozenset(Right)  # type: ignore[index]
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
