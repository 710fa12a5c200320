"""The `campaign` and `settings` verbs, as a script uses them."""

import json

import pytest

from models.values import CampaignState, Channel, ConsentState, RecipientState
from services import campaigns, members
from services.core.opening import open_shop
from services.core.organisation import found_shop
from tests import build
from tests.conftest import PLAN
from tests.faults.smtp import PASSWORD as SECRET
from tests.faults.smtp import USER, HonestServer, Manners, RudeServer, make_authority
from ui.cli import app
from ui.cli.verbs import campaign as verb

FILE = """
name = "Autumn"
rule = { all = [] }
channels = ["email", "post"]
[messages.he]
subject = "{first_name}, הקפה מחכה"
body = "בואו, {first_name}!"
"""


@pytest.fixture
def cli(folder, capsys):
    """Return a function that runs the command line and returns (exit code, JSON, stderr)."""
    found_shop(folder, PLAN)

    def run(*words):
        code = app.run(["--data", str(folder.path), "--json", *words])
        said = capsys.readouterr()
        return code, json.loads(said.out), said.err

    return run


@pytest.fixture
def club(folder, cli, tmp_path):
    """Three members, and a prepared campaign: two mails, one letter."""
    database = open_shop(folder)
    with database.work() as work:
        for number in (1, 2):
            who = build.member(work, email=f"m{number}@example.com", first_name=f"מ{number}")
            members.set_consent(work, who.id, Channel.EMAIL, ConsentState.GRANTED)
        who = build.member(work, first_name="רות", address="אלנבי 7", city="חיפה")
        members.set_consent(work, who.id, Channel.POST, ConsentState.GRANTED)
    database.close()
    file = tmp_path / "autumn.toml"
    file.write_text(FILE, "utf-8")
    assert cli("settings", "set", "mail.sender=club@shop.example", "mail.per_minute=6000")[0] == 0
    assert cli("campaign", "create", str(file))[1]["state"] == "draft"
    assert cli("campaign", "prepare", "Autumn")[1]["counts"]["queued"] == 3
    return file


def use_server(cli, port, *more):
    words = ("mail.host=127.0.0.1", f"mail.port={port}", *more)
    assert cli("settings", "set", *words)[0] == 0


def counts(said):
    return {state: number for state, number in said["counts"].items() if number}


def test_from_the_file_to_the_servers_and_the_letters(cli, club, tmp_path, monkeypatch):
    monkeypatch.setenv("MOADON_MAIL_PASSWORD", SECRET)
    authority = make_authority(tmp_path)
    with HonestServer(authority) as server:
        use_server(cli, server.port, f"mail.user={USER}", f"mail.ca_file={authority.ca_file}")
        code, said, _ = cli("campaign", "send", "Autumn", "--until-done")
        assert (code, said["state"], counts(said)) == (0, "sending", {"sent": 2, "queued": 1})
        assert sorted(server.accepted) == ["m1@example.com", "m2@example.com"]
        assert server.mails[0]["Subject"].startswith("פרסומת: מ")
    code, said, _ = cli("campaign", "letters", "Autumn", "--out", str(tmp_path / "letters"))
    assert (code, said["state"], counts(said), said["written"]) == (0, "finished", {"sent": 3}, 1)
    assert (tmp_path / "letters" / said["file"].split("/")[-1]).is_file()
    code, said, _ = cli("campaign", "results", "Autumn")
    assert said["response"]["contacted"] == 3
    assert said["unknown"] == said["failed"] == []
    assert [one["campaign"] for one in cli("campaign", "list")[1]["campaigns"]] == ["Autumn"]


def test_mails_may_go_into_a_folder_instead(cli, club, tmp_path):
    code, said, _ = cli("campaign", "send", "Autumn", "--to-folder", str(tmp_path / "mails"))
    assert (code, counts(said)) == (0, {"sent": 2, "queued": 1})
    assert sorted(file.name for file in (tmp_path / "mails").iterdir()) == ["0001.eml", "0002.eml"]


def test_a_refused_send_says_why_and_changes_nothing(cli, club):
    with RudeServer(Manners(starttls=False)) as server:
        use_server(cli, server.port)
        code, said, err = cli("campaign", "send", "Autumn")
    assert (code, said["error"]["code"]) == (1, "campaigns.mail_not_encrypted")
    assert "127.0.0.1" in err
    assert counts(cli("campaign", "results", "Autumn")[1]) == {"queued": 3}


def test_what_is_unknown_is_listed_and_resumed_by_nobody(cli, club):
    manners = Manners(dot=["close", "250 ok"])
    with RudeServer(manners) as server:
        use_server(cli, server.port, "mail.security=none")
        cli("campaign", "send", "Autumn")
        code, said, _ = cli("campaign", "resume")
        assert code == 0
        assert counts(said["campaigns"][0]) == {"sent": 1, "unknown": 1, "queued": 1}
        (row,) = cli("campaign", "results", "Autumn")[1]["unknown"]
        assert row["address"] == "m1@example.com"
        assert server.accepted == ["m2@example.com"]
        cli("campaign", "retry", "Autumn", "unknown")
        cli("campaign", "resume", "Autumn")
        assert server.accepted == ["m2@example.com", "m1@example.com"]


def test_a_missing_password_is_said(cli, club, monkeypatch):
    monkeypatch.delenv("MOADON_MAIL_PASSWORD", raising=False)
    use_server(cli, 2525, f"mail.user={USER}")
    code, said, _ = cli("campaign", "send", "Autumn")
    assert (code, said["error"]["code"]) == (1, "campaigns.no_mail_password")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("campaign", "create", "no-such-file.toml"), "core.not_readable"),
        (("campaign", "create", "."), "core.not_readable"),
        (("campaign", "prepare", "x"), "campaigns.not_found"),
        (("campaign", "send", "x", "--to-folder", "y"), "campaigns.mail_not_set_up"),
        (("campaign", "letters", "x", "--out", "y"), "campaigns.mail_not_set_up"),
        (("settings", "set", "mail.port=0"), "core.bad_setting"),
        (("settings", "set", "mail.port=x"), "core.bad_setting"),
        (("settings", "set", "no.such=1"), "core.bad_setting"),
        (("settings", "set", "shop.currency=USD"), "core.bad_setting"),
    ],
)
def test_refusals_have_their_codes(cli, words, code):
    exit_code, said, err = cli(*words)
    assert (exit_code, said["error"]["code"]) == (1, code)
    assert err.strip() == said["error"]["message"]


def test_settings_change_together_or_not_at_all(cli):
    cli("settings", "set", "mail.host=one", "mail.port=0")
    assert cli("settings", "list")[1]["settings"]["mail.host"] == ""
    cli("settings", "set", "mail.host=one", "shop.phone=04-8123456", "lifecycle.lost_ratio=5")
    said = cli("settings", "list")[1]["settings"]
    assert (said["mail.host"], said["shop.phone"]) == ("one", "04-8123456")
    assert said["lifecycle.lost_ratio"] == 5.0


def test_opting_out_by_address(cli, club):
    assert cli("campaign", "opt-out", "email", "M1@example.com")[1] == {"members": 1}


def test_every_state_and_reason_has_words():
    assert set(verb._STATES) == set(RecipientState)  # noqa: SLF001 - nothing may be left unsaid
    assert set(verb._STEPS) == set(CampaignState)  # noqa: SLF001 - as above
    assert set(verb._REASONS) == set(campaigns.Reason)  # noqa: SLF001 - as above
