"""What every test may ask for: a shop on a real file, and a clock that stands still."""

from datetime import UTC, datetime

import pytest

from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import BranchPlan, ShopPlan, found_shop

# A Wednesday, 12:00 in Jerusalem.
NOW = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)

PLAN = ShopPlan(
    name="בית הקפה של נועה",
    currency="ILS",
    country="IL",
    timezone="Asia/Jerusalem",
    language="he",
    branches=(BranchPlan("A", "מרכז", "צפון"), BranchPlan("B", "נמל", "דרום")),
)


@pytest.fixture
def folder(tmp_path):
    return DataFolder.at(tmp_path / "shop")


@pytest.fixture
def database(folder):
    clock = FixedClock(NOW)
    found_shop(folder, PLAN, clock)
    opened = open_shop(folder, clock)
    yield opened
    opened.close()


@pytest.fixture
def news(database):
    heard: list[object] = []
    database.news.subscribe(heard.append)
    return heard
