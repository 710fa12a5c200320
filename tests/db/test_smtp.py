"""What becomes of one e-mail with servers that behave, and with those that do not."""

import dataclasses
from typing import Any

import pytest

from services.campaigns.channels import smtp
from services.campaigns.channels.smtp import MailServer, SmtpCarrier
from services.campaigns.errors import (
    MailCertificate,
    MailLoginRefused,
    MailNotEncrypted,
    MailRefused,
    MailUnreachable,
)
from services.campaigns.message import Mail
from services.campaigns.rules import Later, Lost, Refused, Sent, Unknown
from services.core.errors import NotReadable
from tests.faults.smtp import (
    CLOSE,
    PASSWORD,
    SILENT,
    USER,
    HonestServer,
    Manners,
    RudeServer,
    make_authority,
)

# What a busy machine may need for an answer; and how long the silent are listened to.
PATIENCE_S, SILENCE_S = 60.0, 3.0
CONTENT = b"Subject: hi\r\n\r\nline one\r\n.line with a dot\r\nlast\r\n"


def mail(to="dana@example.com"):
    return Mail("club@shop.example", to, CONTENT)


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return make_authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def carry():
    """Return a function that makes a carrier for a server; all are closed at the end."""
    made = []

    def make(server, **facts):
        look = facts.pop("look_seconds", 0.02)
        plain: dict[str, Any] = {"security": "none", "timeout_seconds": PATIENCE_S}
        carrier = SmtpCarrier(MailServer("127.0.0.1", server.port, **plain | facts), look)
        made.append(carrier)
        return carrier

    yield make
    for carrier in made:
        carrier.close()


def login(authority, **facts):
    return {
        "security": "starttls",
        "user": USER,
        "password": PASSWORD,
        "ca_file": authority.ca_file,
    } | facts


def test_an_honest_server_gets_every_mail_over_one_encrypted_connection(authority, carry):
    with HonestServer(authority) as server:
        carrier = carry(server, **login(authority))
        outcomes = [carrier.send(mail(f"m{n}@example.com")) for n in range(3)]
        assert all(isinstance(outcome, Sent) for outcome in outcomes)
        assert server.accepted == ["m0@example.com", "m1@example.com", "m2@example.com"]
        text = server.mails[0].get_content()
    assert text.replace("\r\n", "\n") == "line one\n.line with a dot\nlast\n"


def test_a_wrong_password_is_said_and_not_shown(authority, carry):
    with HonestServer(authority) as server:
        carrier = carry(server, **login(authority, password="hunter2"))
        with pytest.raises(MailLoginRefused) as refused:
            carrier.open()
    assert refused.value.facts["user"] == USER
    assert "hunter2" not in str(refused.value.facts)
    assert "hunter2" not in repr(MailServer("h", 1, password="hunter2"))


def test_a_server_without_starttls_gets_nothing(carry):
    with RudeServer(Manners(starttls=False)) as server:
        carrier = carry(server, security="starttls")
        with pytest.raises(MailNotEncrypted):
            carrier.send(mail())
        assert not any(line.startswith(("MAIL", "AUTH")) for line in server.lines)


def test_a_certificate_of_nobody_we_trust_is_refused(authority, carry):
    with RudeServer(Manners(starttls=True), authority) as server:
        carrier = carry(server, security="starttls")
        with pytest.raises(MailCertificate):
            carrier.send(mail())
        assert not any(line.startswith("MAIL") for line in server.lines)


def test_a_certificate_for_another_host_is_refused(tmp_path, carry):
    other = make_authority(tmp_path, host="127.0.0.9")
    with RudeServer(Manners(starttls=True), other) as server:
        carrier = carry(server, security="starttls", ca_file=other.ca_file)
        with pytest.raises(MailCertificate):
            carrier.send(mail())


def test_a_plain_server_on_the_tls_port_is_refused(authority, carry):
    with RudeServer(Manners()) as server:
        carrier = carry(server, security="tls", ca_file=authority.ca_file, timeout_seconds=0.5)
        with pytest.raises(MailUnreachable):
            carrier.send(mail())
        assert server.accepted == []


def test_a_missing_authority_file_is_said(tmp_path, carry):
    with RudeServer(Manners(starttls=True)) as server:
        carrier = carry(server, security="starttls", ca_file=tmp_path / "no.pem")
        with pytest.raises(NotReadable):
            carrier.open()


def test_a_password_never_travels_in_the_open(carry):
    with RudeServer(Manners()) as server:
        carrier = carry(server, security="none", user=USER, password=PASSWORD)
        with pytest.raises(MailNotEncrypted):
            carrier.open()
        assert not any(line.startswith("AUTH") for line in server.lines)


def test_a_port_where_nobody_listens_is_said(carry):
    with RudeServer(Manners()) as server:
        closed = dataclasses.replace(MailServer("127.0.0.1", server.port), timeout_seconds=2)
    with pytest.raises(MailUnreachable):
        SmtpCarrier(closed).open()


@pytest.mark.parametrize("greeting", ["421 too busy", "554 go away", CLOSE, "nonsense", SILENT])
def test_a_server_that_does_not_greet_us_is_said(greeting, carry):
    with RudeServer(Manners(greeting=[greeting])) as server:
        with pytest.raises(MailUnreachable):
            carry(server, timeout_seconds=0.3).send(mail())
        assert server.accepted == []


# What a server may do, what becomes of the mail, and whether the next one goes over a new line.
CASES = [
    ("rcpt", "550 no such user", Refused, 1),
    ("rcpt", "451 try later", Later, 1),
    ("rcpt", "421 closing", Later, 2),
    ("rcpt", CLOSE, Lost, 2),
    ("rcpt", SILENT, Lost, 2),
    ("mail", "451 not now", Later, 1),
    ("mail", "421 closing", Later, 2),
    ("mail", CLOSE, Lost, 2),
    ("data", "451 not now", Later, 1),
    ("data", "554 no", Refused, 1),
    ("data", CLOSE, Lost, 2),
    ("body", CLOSE, Lost, 2),
    ("body", "421 closing", Later, 2),
    ("dot", "550 spam", Refused, 1),
    ("dot", "451 greylisted", Later, 1),
    ("dot", "421 closing", Later, 2),
    ("dot", CLOSE, Unknown, 2),
    ("dot", SILENT, Unknown, 2),
    ("dot", "gibberish", Unknown, 2),
    ("dot", "354 what", Unknown, 2),
]


@pytest.mark.parametrize(("moment", "answer", "outcome", "connections"), CASES)
def test_the_outcome_is_what_is_known(moment, answer, outcome, connections, carry, monkeypatch):
    monkeypatch.setattr(smtp, "AFTER_DOT", 1)
    fine = getattr(Manners(), moment)[0]
    manners = Manners()
    setattr(manners, moment, [answer, fine])
    silent = answer == SILENT
    with RudeServer(manners) as server:
        carrier = carry(
            server,
            timeout_seconds=SILENCE_S if silent else PATIENCE_S,
            look_seconds=PATIENCE_S if moment == "body" else 0.02,
        )
        assert isinstance(carrier.send(mail("first@example.com")), outcome)
        if not silent and moment != "body":
            assert isinstance(carrier.send(mail("second@example.com")), Sent)
            assert server.accepted == ["second@example.com"]
            assert server.connections == connections


def test_a_server_that_turns_the_sender_away_stops_everything(carry):
    rude = RudeServer(Manners(mail=["530 log in first"]))
    with rude as server, pytest.raises(MailRefused) as refused:
        carry(server).send(mail())
    assert refused.value.facts["reply"] == "530 log in first"


def test_stopped_after_the_dot_the_mail_is_in_doubt(carry, monkeypatch):
    class Stop(BaseException):
        pass

    with RudeServer(Manners()) as server:
        carrier = carry(server)
        carrier.open()
        seen: list[object] = []
        true_getreply = carrier._smtp.getreply  # noqa: SLF001 - the moment itself

        def getreply():
            if len(seen) == 3:  # MAIL, RCPT and DATA are answered, the dot is out
                raise Stop
            seen.append(true_getreply())
            return seen[-1]

        monkeypatch.setattr(carrier._smtp, "getreply", getreply)  # noqa: SLF001 - the moment itself
        with pytest.raises(Stop):
            carrier.send(mail())
    assert carrier.in_doubt
