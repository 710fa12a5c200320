"""Asking past the layers for whole objects finds what the usual way finds."""

from sqlalchemy import bindparam, select

from models.member import Member
from models.organisation import Branch
from services.core.asking import ask, listed
from tests import build

CODES = select(Branch.id, Branch.code).where(Branch.id.in_(listed("ids"))).order_by(Branch.id)
NUMBERS = select(Member.member_no).where(Member.state == bindparam("state"))


def test_what_the_session_holds_unwritten_is_found(database):
    with database.work() as work:
        row = build.branch(work, "A")
        row.code = "Z"
        assert ask(work.session, CODES, {"ids": [row.id]}).one().code == "Z"


def test_values_come_and_go_in_the_column_s_own_type(database):
    with database.work() as work:
        state = build.member(work, member_no="000007").state
        found = ask(work.session, NUMBERS, {"state": state}).scalars().all()
        assert found == ["000007"]
        kept = ask(work.session, select(Member.state, Member.created_at)).one()
        assert kept == (state, work.now)


def test_a_list_may_hold_any_number_of_values(database):
    with database.work() as work:
        ids = [build.branch(work, code).id for code in "ABC"]
        assert [row.code for row in ask(work.session, CODES, {"ids": ids})] == ["A", "B", "C"]
        assert [row.code for row in ask(work.session, CODES, {"ids": ids[1:2]})] == ["B"]
        assert ask(work.session, CODES, {"ids": []}).all() == []
