"""kill -9 in the middle of a mailing: nobody twice, nobody skipped."""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from models.values import Channel, ConsentState
from services import campaigns, members
from services.core import settings
from services.core.opening import open_shop
from services.core.organisation import found_shop
from services.core.settings import write_setting
from tests import build
from tests.conftest import PLAN
from tests.faults.smtp import PASSWORD, USER, HonestServer, make_authority

ROOT = Path(__file__).parents[2]
FILE = """
name = "Kill me"
rule = { all = [] }
[messages.he]
subject = "{first_name}, הקפה מחכה"
body = "בואו, {first_name}!"
"""


def shop_with_a_mailing(folder, count, port, **mail):
    """A shop with so many members, all of them in a prepared campaign."""
    found_shop(folder, PLAN)
    database = open_shop(folder)
    with database.work() as work:
        for number in range(count):
            who = build.member(work, email=f"m{number}@example.com", first_name=f"מ{number}")
            members.set_consent(work, who.id, Channel.EMAIL, ConsentState.GRANTED)
        mail |= {"host": "127.0.0.1", "port": port, "sender": "club@shop.example"}
        for declared in settings.ALL:
            domain, _, name = declared.name.partition(".")
            if domain == "mail" and name in mail:
                write_setting(work, declared, mail[name])
        campaigns.create(work, FILE.encode())
    campaigns.prepare(database, "Kill me")
    database.close()


def start(folder, *words):
    return subprocess.Popen(
        [sys.executable, "main.py", "--data", str(folder.path), "--json", "campaign", *words],
        cwd=ROOT,
        env=os.environ | {"MOADON_MAIL_PASSWORD": PASSWORD},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def answer(folder, *words):
    process = start(folder, *words)
    out, err = process.communicate(timeout=600)
    assert process.returncode == 0, err.decode()
    return json.loads(out)


@pytest.mark.parametrize(
    ("count", "kills"), [(60, 3), pytest.param(500, 10, marks=pytest.mark.slow)]
)
def test_killed_on_the_way_nobody_is_written_to_twice_or_skipped(folder, tmp_path, count, kills):
    authority, moments = make_authority(tmp_path), random.Random(count)
    with HonestServer(authority) as server:
        login = {"user": USER, "ca_file": authority.ca_file, "per_minute": 6000}
        shop_with_a_mailing(folder, count, server.port, **login)
        for _ in range(kills):
            process = start(folder, "send", "Kill me", "--until-done")
            before = len(server.accepted)
            server.wait_for(before + moments.randint(1, count // (kills + 1)))
            # Somewhere within the next mail: claimed, handed over, answered, written down.
            server.wait_for(count + 1, seconds=moments.uniform(0, 0.04))
            process.kill()
            process.communicate()
        assert len(server.accepted) < count
        done = answer(folder, "resume", "Kill me", "--until-done")
        results = answer(folder, "results", "Kill me")

        times = Counter(server.accepted)
        unknown = {row["address"] for row in results["unknown"]}
        everybody = {f"m{number}@example.com" for number in range(count)}
        assert set(times.values()) == {1}
        assert set(times) | unknown == everybody
        assert done["state"] == "finished"
        assert done["counts"]["sent"] + done["counts"]["unknown"] == count
        assert len(unknown) <= kills
        assert set(times) >= everybody - unknown
