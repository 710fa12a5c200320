"""Users and their PINs: made, changed, closed; signing in, missing, waiting."""

import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.organisation import Employee
from models.security import AppUser, AuditEntry
from services.core.clock import FixedClock, SystemClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.security import (
    NotAllowed,
    Role,
    access_log,
    acting_employee,
    change_user,
    create_user,
    deactivate_user,
    find_user,
    note_sign_out,
    seal,
    set_pin,
    sign_in,
    users,
)
from services.security.errors import (
    BadPin,
    BadUserName,
    FirstIsOwner,
    LastOwner,
    MustWait,
    NoUser,
    UserExists,
    WrongPin,
)
from tests.conftest import NOW
from tests.db.staff import NAMES, PINS, sealed, staffed

WRONG = "0000"
ROOT = Path(__file__).parents[2]


def test_the_first_user_is_an_owner(database):
    with pytest.raises(FirstIsOwner), database.work() as work:
        create_user(work, "Dana", Role.CASHIER, sealed("1234"))
    with database.work() as work:
        create_user(work, "Dana", Role.OWNER, sealed("1234"))


def test_the_last_owner_is_neither_closed_nor_demoted(database):
    owner = staffed(database)[Role.OWNER]
    with pytest.raises(LastOwner), database.work() as work:
        deactivate_user(work, owner)
    with pytest.raises(LastOwner), database.work() as work:
        change_user(work, owner, name="x", role=Role.MANAGER, employee_id=None)
    with database.work() as work:
        create_user(work, "Second", Role.OWNER, sealed("1234"))
        deactivate_user(work, owner)


@pytest.mark.parametrize("name", ["", "  ", "a\u202eb", "x" * 61])
def test_a_name_can_be_read(database, name):
    with pytest.raises(BadUserName), database.work() as work:
        create_user(work, name, Role.OWNER, sealed("1234"))


def test_two_users_do_not_share_a_name_in_other_letters(database):
    staffed(database)
    with pytest.raises(UserExists), database.work() as work:
        create_user(work, " MAI ", Role.CASHIER, sealed("1234"))
    with database.read() as session:
        assert find_user(session, "mai").name == "Mai"


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12 34", "abcd"])
def test_only_digits_are_sealed(pin):
    with pytest.raises(BadPin) as refused:
        seal(pin)
    assert refused.value.facts == {}


def test_only_who_may_change_users_changes_them_but_the_own_pin_is_ones_own(database):
    ids = staffed(database)
    cashier = ids[Role.CASHIER]
    for role in (Role.CASHIER, Role.MANAGER):
        for deed in (
            lambda work: create_user(work, "New", Role.CASHIER, sealed("1234")),
            lambda work: set_pin(work, ids[Role.OWNER], sealed("1234")),
            lambda work: deactivate_user(work, ids[Role.OWNER]),
            lambda work: change_user(work, cashier, name="x", role=Role.OWNER, employee_id=None),
        ):
            with pytest.raises(NotAllowed), database.work(ids[role]) as work:
                deed(work)
    with database.work(cashier) as work:
        set_pin(work, cashier, sealed("4711"))
    assert sign_in(database, cashier, "4711").role is Role.CASHIER


def test_who_signs_in_acts_from_then_on_as_their_employee(database):
    cashier = staffed(database)[Role.CASHIER]
    with database.work() as work:
        employee = Employee(code="E7", name="Oʻtkir")
        work.session.add(employee)
        work.session.flush()
        employee_id = employee.id
        change_user(
            work, cashier, name=NAMES[Role.CASHIER], role=Role.CASHIER, employee_id=employee_id
        )
    actor = sign_in(database, cashier, PINS[Role.CASHIER])
    assert (actor.id, actor.employee_id) == (cashier, employee_id)
    with database.work() as work:
        assert (work.actor_id, acting_employee(work)) == (cashier, employee_id)
    database.acting_id = None
    with database.work() as work:
        assert (work.actor_id, acting_employee(work)) == (None, None)


def test_who_came_went_and_missed_is_kept(database):
    ids = staffed(database)
    sign_in(database, ids[Role.OWNER], PINS[Role.OWNER])
    database.acting_id = None
    note_sign_out(database, ids[Role.OWNER])
    miss(database, ids[Role.CASHIER])
    with database.read() as session:
        log = [(row.user, row.what) for row in access_log(session)]
    assert log == [
        (NAMES[Role.CASHIER], "missed"),
        (NAMES[Role.OWNER], "signed_out"),
        (NAMES[Role.OWNER], "signed_in"),
    ]


def test_a_closed_access_opens_no_more(database):
    ids = staffed(database)
    with database.work() as work:
        deactivate_user(work, ids[Role.CASHIER])
    with pytest.raises(NoUser):
        sign_in(database, ids[Role.CASHIER], PINS[Role.CASHIER])
    with database.read() as session:
        assert [row.is_active for row in users(session)] == [True, True, False]


def test_after_five_misses_even_the_right_pin_waits(database):
    cashier = staffed(database)[Role.CASHIER]
    for _ in range(5):
        miss(database, cashier)
    with pytest.raises(MustWait) as refused:
        sign_in(database, cashier, PINS[Role.CASHIER])
    assert refused.value.facts == {"name": NAMES[Role.CASHIER], "n": 30}
    assert database.acting_id is None
    move(database, 30)
    sign_in(database, cashier, PINS[Role.CASHIER])


def test_the_right_pin_forgets_the_misses(database):
    cashier = staffed(database)[Role.CASHIER]
    for _ in range(4):
        miss(database, cashier)
    sign_in(database, cashier, PINS[Role.CASHIER])
    for _ in range(4):
        miss(database, cashier)
    sign_in(database, cashier, PINS[Role.CASHIER])


def test_the_delay_grows_with_each_further_miss(database):
    cashier = staffed(database)[Role.CASHIER]
    for _ in range(5):
        miss(database, cashier)
    for seconds in (30, 60, 120, 240, 480, 900, 900):
        assert wait_of(database, cashier) == seconds
        move(database, seconds)
        miss(database, cashier)


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_setting_the_clock_neither_shortens_the_delay_nor_lengthens_it(database, days):
    cashier = staffed(database)[Role.CASHIER]
    started(database, hours=5)
    for _ in range(5):
        miss(database, cashier)
    database.clock = FixedClock(NOW + timedelta(days=days), timedelta(hours=5, seconds=20))
    assert wait_of(database, cashier) == 10
    database.clock = FixedClock(NOW + timedelta(days=days), timedelta(hours=5, seconds=30))
    sign_in(database, cashier, PINS[Role.CASHIER])


@pytest.mark.parametrize("days", [-1, 0, 400])
def test_the_delay_survives_the_app_being_closed_whatever_the_clock_says(database, folder, days):
    cashier = staffed(database)[Role.CASHIER]
    started(database, hours=5)
    for _ in range(5):
        miss(database, cashier)
    database.close()
    clock = FixedClock(NOW + timedelta(days=days), timedelta(hours=5))
    again = open_shop(DataFolder.at(folder.path), clock)
    assert wait_of(again, cashier) == 30
    again.close()


def test_starting_the_machine_anew_saves_no_second_of_the_delay(database):
    """What it has been running since counts; what was waited before is waited again."""
    cashier = staffed(database)[Role.CASHIER]
    started(database, hours=5)
    for _ in range(5):
        miss(database, cashier)
    for seconds in (25, 10):
        database.clock = FixedClock(NOW + timedelta(days=9), timedelta(seconds=seconds))
        assert wait_of(database, cashier) == 30 - seconds
    database.clock = FixedClock(NOW, timedelta(seconds=30))
    sign_in(database, cashier, PINS[Role.CASHIER])


def test_the_machine_s_own_clock_tells_how_long_it_runs_to_every_process():
    command = (
        "from services.core.clock import SystemClock;print(SystemClock().running().total_seconds())"
    )
    before = SystemClock().running()
    told = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True, cwd=ROOT
    )
    after = SystemClock().running()
    assert before < timedelta(seconds=float(told.stdout)) < after


def test_a_new_pin_ends_the_waiting(database):
    cashier = staffed(database)[Role.CASHIER]
    for _ in range(5):
        miss(database, cashier)
    with database.work() as work:
        set_pin(work, cashier, sealed("4711"))
    sign_in(database, cashier, "4711")


def test_two_windows_have_no_more_tries_together_than_one(database, folder):
    cashier = staffed(database)[Role.CASHIER]
    windows = [open_shop(DataFolder.at(folder.path), FixedClock(NOW)) for _ in range(2)]
    barrier, outcomes = threading.Barrier(8), []

    def guess(number):
        barrier.wait()
        try:
            sign_in(windows[number % 2], cashier, f"000{number}")
        except (WrongPin, MustWait) as refused:
            outcomes.append(type(refused))

    threads = [threading.Thread(target=guess, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for window in windows:
        window.close()
    assert (outcomes.count(WrongPin), outcomes.count(MustWait)) == (5, 3)


def test_no_pin_and_no_hash_is_told_anywhere(database, folder):
    with database.work() as work:
        owner = create_user(work, "Dana", Role.OWNER, seal("73915"))
    with pytest.raises(WrongPin) as refused:
        sign_in(database, owner, "82604")
    sign_in(database, owner, "73915")
    with database.work() as work:
        set_pin(work, owner, seal("64028"))
        hashed = work.session.scalars(select(AppUser.pin_hash)).one()
        entries = work.session.scalars(select(AuditEntry)).all()
        told = repr([(entry.action, entry.facts) for entry in entries])
    assert hashed.startswith("$argon2id$")
    assert "user.set_pin" in told
    written = b"".join(file.read_bytes() for file in folder.path.glob("moadon.db*"))
    logs = "".join(file.read_text("utf-8") for file in folder.logs.glob("*"))
    for secret in ("73915", "82604", "64028", hashed):
        assert secret not in told + logs + repr(refused.value) + repr(seal("64028"))
    for pin in (b"73915", b"82604", b"64028"):
        assert pin not in written


def started(database, hours):
    """The machine has been running for so long."""
    database.clock = FixedClock(NOW, timedelta(hours=hours))


def miss(database, user_id):
    with pytest.raises(WrongPin):
        sign_in(database, user_id, WRONG)


def move(database, seconds):
    database.clock = FixedClock(database.clock.now() + timedelta(seconds=seconds))


def wait_of(database, user_id):
    with pytest.raises(MustWait) as refused:
        sign_in(database, user_id, PINS[Role.CASHIER])
    return refused.value.facts["n"]
