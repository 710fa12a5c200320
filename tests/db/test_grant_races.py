"""Several processes after the same places, stock and grants: no more than there are, none twice."""

from datetime import date

import pytest
from sqlalchemy import func, select

from models.benefit import Benefit, BenefitGrant, ExperienceSlot
from models.member import Member
from services import benefits, segments
from services.benefits import grants
from tests import build
from tests.db import club
from tests.db.test_ledger_races import race

FAR = date(2090, 1, 1)  # the processes go by the computer's own clock
# Each process tries for every member, and prints how often it got something.
RESERVES = """
import sys
from pathlib import Path
from services import benefits
from services.core.errors import AppError
from services.core.work import Database

database, got = Database(Path(sys.argv[1])), 0
slot, *members = map(int, sys.argv[2].split(","))
for member in members:
    try:
        with database.work() as work:
            benefits.reserve(work, slot, member)
        got += 1
    except AppError:
        pass
print(got)
"""
GIVES = """
import sys
from pathlib import Path
from services import benefits
from services.core.errors import AppError
from services.core.work import Database

database, got = Database(Path(sys.argv[1])), 0
for member in map(int, sys.argv[2].split(",")):
    try:
        with database.work() as work:
            benefits.grant_by_hand(work, "מתנה", member, reason="race")
        got += 1
    except AppError:
        pass
print(got)
"""
BY_NIGHT = """
import sys
from pathlib import Path
from services import benefits
from services.core.work import Database

print(benefits.grant_all_due(Database(Path(sys.argv[1]))).count)
"""
DRAWS = """
import sys
from pathlib import Path
from services import benefits
from services.core.work import Database

print(benefits.draw_now(Database(Path(sys.argv[1])), "מועדון"))
"""


def listed(*ids):
    return ",".join(map(str, ids))


@pytest.mark.slow
def test_processes_that_race_for_places_keep_exactly_as_many_as_there_are(database):
    with database.work() as work:
        into = club.program(work)
        document = {"name": "ערב", "kind": "experience", "trigger": "manual"}
        benefits.create_benefit(work, document, program_id=into.id)
        slot = grants.add_slot(work, "ערב", on=FAR, minute=0, capacity=5)
        ids = []
        for _ in range(12):
            who = build.member(work)
            club.join(work, who, into)
            grants.grant_by_hand(work, "ערב", who.id, reason="race")
            ids.append(who.id)
    race(RESERVES, database, listed(slot, *ids), 4)
    with database.read() as session:
        assert session.get_one(ExperienceSlot, slot).taken == 5
        kept = select(func.count()).where(BenefitGrant.slot_id == slot)
        assert session.scalar(kept) == 5
        assert benefits.verify(session) == []


@pytest.mark.slow
def test_processes_that_race_for_a_stock_give_exactly_what_there_is(database):
    with database.work() as work:
        into = club.program(work)
        document = {"name": "מתנה", "kind": "gift", "trigger": "manual", "stock": 7}
        benefits.create_benefit(work, document, program_id=into.id)
        ids = [build.member(work).id for _ in range(5)]
        for who in ids:
            club.join(work, work.session.get_one(Member, who), into)
    assert sum(race(GIVES, database, listed(*ids), 4)) == 7
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(BenefitGrant)) == 7


@pytest.mark.slow
def test_a_night_that_runs_in_several_processes_at_once_grants_once(database):
    with database.work() as work:
        into = club.program(work)
        segments.save_segment(work, "כולם", {"version": 1, "rule": {"all": []}})
        document = {"name": "עוגה", "kind": "points", "points": 30}
        document |= {"trigger": "segment", "segment": "כולם"}
        benefits.create_benefit(work, document, program_id=into.id)
        for _ in range(600):  # more than a piece
            club.join(work, build.member(work), into)
    assert sum(race(BY_NIGHT, database, "-", 3)) == 600
    with database.read() as session:
        assert session.scalars(select(Benefit.uses)).one() == 600
        assert benefits.verify(session) == []


@pytest.mark.slow
def test_a_draw_by_several_processes_at_once_is_one(database):
    with database.work() as work:
        into = club.program(work)
        into.surprise = {"every": "day", "count": 3, "cool_down_days": 0}
        document = {"name": "הפתעה", "kind": "gift", "trigger": "surprise"}
        benefits.create_benefit(work, document, program_id=into.id)
        for _ in range(50):
            club.join(work, build.member(work), into)
    (draw_id,) = set(race(DRAWS, database, "-", 4))
    with database.read() as session:
        assert len(grants.grants_of(session, draw_id=draw_id)) == 3
