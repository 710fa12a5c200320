"""Changing the shop and its branches."""

import pytest

from services.core.errors import BadShop
from services.core.organisation import (
    BranchPlan,
    add_branch,
    branches,
    change_branch,
    change_shop,
)


def test_a_changed_name_is_what_the_next_reader_sees(database):
    assert database.shop.name == "בית הקפה של נועה"
    with database.work() as work:
        change_shop(work, name=" נועה ", phone="", address="חיפה")
    assert (database.shop.name, database.shop.phone, database.shop.address) == (
        "נועה",
        None,
        "חיפה",
    )


@pytest.mark.parametrize(
    ("fact", "value"),
    [("name", ""), ("name", " "), ("name", "a\nb"), ("language", "fr"), ("currency", "USD")],
)
def test_a_fact_that_does_not_hold_changes_nothing(database, fact, value):
    with pytest.raises(BadShop) as refused, database.work() as work:
        change_shop(work, **{fact: value})
    assert refused.value.facts == {"fact": fact, "value": value}


def test_a_branch_is_added_changed_and_moved_to_a_region(database):
    with database.work() as work:
        new = add_branch(work, BranchPlan("C", "שוק"))
        change_branch(work, new, BranchPlan("C1", "השוק", "צפון"))
    with database.read() as session:
        row = next(row for row in branches(session) if row.id == new)
    assert (row.code, row.name, row.region, row.is_here) == ("C1", "השוק", "צפון", False)


@pytest.mark.parametrize("plan", [BranchPlan("", "x"), BranchPlan("x", ""), BranchPlan("A", "x")])
def test_a_branch_without_its_own_code_and_name_is_refused(database, plan):
    with pytest.raises(BadShop), database.work() as work:
        add_branch(work, plan)
    with database.read() as session:
        assert len(branches(session)) == 2


def test_a_branch_may_keep_its_own_code(database):
    with database.work() as work:
        mine = branches(work.session)[0]
        change_branch(work, mine.id, BranchPlan(mine.code, "חדש", None))
        assert branches(work.session)[0].name == "חדש"
