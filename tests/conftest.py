"""What every test may ask for: a shop on a real file, and a clock that stands still."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import BranchPlan, ShopPlan, found_shop

# A law is not broken because the machine was busy with something else.
settings.register_profile(
    "patient", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")

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


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """A new shop to copy: founding takes a third of a second, which every test would pay."""
    folder = DataFolder.at(tmp_path_factory.mktemp("founded") / "shop")
    found_shop(folder, PLAN, FixedClock(NOW))
    return folder.path


@pytest.fixture(scope="session")
def open_new_shop(founded):
    """A function that makes a new shop in a folder and opens it, for tests that make many."""

    def opened(path):
        shutil.copytree(founded, path)
        return open_shop(DataFolder.at(path), FixedClock(NOW))

    return opened


@pytest.fixture
def database(folder, open_new_shop):
    opened = open_new_shop(folder.path)
    yield opened
    opened.close()


@pytest.fixture
def news(database):
    heard: list[object] = []
    database.news.subscribe(heard.append)
    return heard


@pytest.fixture(scope="session")
def shared_data():
    """The folder of sales data with known truth, beside the checkout; skips where it is missing."""
    folder = Path(__file__).resolve().parents[1].parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the sales data to check against is not here")
    return folder
