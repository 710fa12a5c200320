"""The mail account: settings, and a password that lies in the keyring and nowhere else."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoBackend

from services import campaigns
from services.campaigns.account import PASSWORD_VARIABLE
from services.campaigns.errors import MailNotSetUp, NoKeyring, NoMailPassword
from services.core import settings
from services.core.settings import write_setting


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self):
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch):
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def put(database, **values):
    with database.work() as work:
        for declared in settings.ALL:
            domain, _, name = declared.name.partition(".")
            if domain == "mail" and name in values:
                write_setting(work, declared, values[name])


def server(database):
    with database.read() as session:
        return campaigns.mail_server(session)


def test_the_password_comes_from_the_keyring(database, ring):
    put(database, host="mail.example", user="club")
    with database.read() as session:
        campaigns.keep_password(session, "s3cret")
    assert server(database).password == "s3cret"
    assert list(ring.kept) == [("Moadon mail", "club@mail.example")]
    assert b"s3cret" not in database.path.read_bytes()


def test_the_environment_comes_before_the_keyring(database, ring, monkeypatch):
    put(database, host="mail.example", user="club")
    monkeypatch.setenv(PASSWORD_VARIABLE, "other")
    assert server(database).password == "other"


def test_without_a_user_no_password_is_asked_for(database, ring):
    put(database, host="mail.example")
    assert server(database).password == ""


def test_a_missing_password_or_host_is_said(database, ring):
    with pytest.raises(MailNotSetUp):
        server(database)
    put(database, host="mail.example", user="club")
    with pytest.raises(NoMailPassword):
        server(database)


def test_without_a_keyring_nothing_is_kept(database, ring):
    put(database, host="mail.example", user="club")
    keyring.set_keyring(NoBackend())
    with pytest.raises(NoKeyring), database.read() as session:
        campaigns.keep_password(session, "s3cret")
    with pytest.raises(NoMailPassword):
        server(database)


def test_the_shops_own_name_and_address_stand_in_for_what_is_not_set(database):
    put(database, sender="club@shop.example")
    with database.read() as session:
        sender = campaigns.mail_sender(session)
    assert (sender.name, sender.opt_out) == (database.shop.name, "club@shop.example")


@pytest.mark.parametrize(
    "values",
    [
        {"sender": "no address"},
        {"sender": "a@example.com, b@example.com"},
        {"sender": "club@shop.example", "opt_out": "http://plain.example"},
        {"sender": "club@shop.example", "opt_out": "call us"},
    ],
)
def test_a_sender_that_cannot_be_answered_is_refused(database, values):
    put(database, **values)
    with pytest.raises(MailNotSetUp), database.read() as session:
        campaigns.mail_sender(session)
