"""The demo shop: a whole year through the app's own verbs."""

import json

import pytest
from sqlalchemy import text

from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.demo import DemoPlan, write_files
from tests.conftest import NOW
from ui.cli import app

SMALL = ("demo", "--members", "40", "--receipts", "500")
CLOCK = FixedClock(NOW)


@pytest.fixture(scope="module")
def demo_shop(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "shop"
    assert app.run(["--data", str(folder), *SMALL], CLOCK) == 0
    return folder


def counted(folder, table):
    database = open_shop(DataFolder.at(folder))
    try:
        with database.read() as session:
            return session.scalar(text(f"SELECT count(*) FROM {table}"))
    finally:
        database.close()


def test_the_demo_shop_has_lived(demo_shop):
    assert counted(demo_shop, "member") == 40
    assert counted(demo_shop, "receipt") >= 500
    for lived in ("membership", "ledger_entry", "campaign", "segment", "consent", "value_fit"):
        assert counted(demo_shop, lived) > 0, lived
    assert len(list((demo_shop / "backups").glob("*.db"))) == 1
    assert list((demo_shop / "exports" / "reports").glob("*.pdf"))


def test_everything_it_promises_holds(demo_shop, capsys):
    capsys.readouterr()
    assert app.run(["--data", str(demo_shop), "--json", "check"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True


def test_a_folder_with_a_shop_is_not_filled_again(demo_shop, capsys):
    assert app.run(["--data", str(demo_shop), *SMALL], CLOCK) == 1
    assert str(demo_shop) in capsys.readouterr().err


def test_the_same_seed_makes_the_same_sales(tmp_path):
    plan = DemoPlan(NOW.date(), members=30, receipts=200)
    for name in ("one", "two"):
        write_files(tmp_path / name, plan)
    first, second = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()}
        for name in ("one", "two")
    )
    assert first == second


def test_without_a_screen_the_show_leaves_reports_mails_and_letters(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(screen, raising=False)
    monkeypatch.setattr("ui.cli.verbs.demo.sys.platform", "linux")
    assert app.run(list(SMALL), CLOCK) == 0
    output = tmp_path / "demo-output"
    for kind in ("reports/summary-01-he.pdf", "reports/summary-02-en.xlsx"):
        assert (output / kind).stat().st_size > 1000
    assert list((output / "mails").glob("*.eml"))
    assert (output / "shop" / "moadon.db").exists()
    assert "main.py import purchases" in capsys.readouterr().out
