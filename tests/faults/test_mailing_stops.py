"""SIGTERM in the middle of a mailing: gone within seconds, and the row says what is known."""

import signal

import pytest

from models.values import RecipientState
from services import campaigns
from services.core.opening import open_shop
from tests.faults.smtp import SILENT, Manners, RudeServer
from tests.faults.test_mailing_kills import answer, shop_with_a_mailing, start

# Left to itself it would wait for the silent server, or for the next minute, longer than this.
SOON_S = 20


def first_is_sent(folder, server, process):
    """Wait until the first mail is written down as sent: the pause before the next has begun."""
    database, sent = open_shop(folder), 0
    while not sent and process.poll() is None:
        server.over.wait(0.05)
        with database.read() as session:
            (campaign,) = campaigns.campaigns(session)
            sent = campaigns.counts(session, campaign.id)[RecipientState.SENT]
    database.close()


@pytest.mark.parametrize(
    ("manners", "moment", "states"),
    [
        (Manners(rcpt=[SILENT]), "RCPT", {"queued": 2}),
        (Manners(dot=[SILENT]), ".", {"unknown": 1, "queued": 1}),
        (Manners(), "pause", {"sent": 1, "queued": 1}),
    ],
    ids=["before the dot", "after the dot", "between two mails"],
)
def test_a_stopped_mailing_ends_soon_and_knows_what_it_did(folder, manners, moment, states):
    with RudeServer(manners) as server:
        shop_with_a_mailing(folder, 2, server.port, security="none", per_minute=1)
        with start(folder, "send", "Kill me", "--until-done") as process:
            try:
                if moment == "pause":
                    first_is_sent(folder, server, process)
                else:
                    assert server.wait_to_hear(moment)
                process.send_signal(signal.SIGTERM)
                _, err = process.communicate(timeout=SOON_S)
            finally:
                process.kill()
    assert process.returncode == 143, err
    counts = answer(folder, "results", "Kill me")["counts"]
    assert {state: number for state, number in counts.items() if number} == states
