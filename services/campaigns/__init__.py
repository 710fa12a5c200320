"""Marketing moves: who is written to, what is said, and what came of it.

Words: a *campaign* is a move towards a segment; its *audience* is frozen when it is prepared, one
*outbox row* a member; a *carrier* takes e-mails to a server or into a folder.

Promises. Nobody is written to twice and nobody is skipped, whatever stops the app: each change
of a row is committed before the act it announces, and a message whose answer was never seen is
`unknown` until a person decides. Consent and address are those of the moment of sending. The
advertising label, who is writing, and the way to get no more of it are on every message; no
template can lose them. A password never leaves over an unencrypted line.
"""

from services.campaigns.account import (
    keep_password,
    letter_sender,
    mail_sender,
    mail_server,
)
from services.campaigns.audience import prepare
from services.campaigns.channels.carrier import Carrier
from services.campaigns.channels.mail_folder import MailFolder
from services.campaigns.channels.smtp import MailServer, SmtpCarrier
from services.campaigns.errors import (
    AlreadySending,
    CampaignExists,
    CampaignNotFound,
    MailNotSetUp,
    NotPrepared,
)
from services.campaigns.events import CampaignChanged
from services.campaigns.handover import HandedOver, hand_over
from services.campaigns.message import Reader, Sender, Written, write
from services.campaigns.plan import LARGEST_FILE, Message, Plan, read_plan
from services.campaigns.queries import (
    CampaignRow,
    RecipientRow,
    campaigns,
    counts,
    get_campaign,
    messages,
    readers,
    reasons,
    recipients,
)
from services.campaigns.results import Contact, Response, Results, contacts, response, results
from services.campaigns.rules import Reason
from services.campaigns.sending import send
from services.campaigns.service import create, opt_out, retry
from services.campaigns.template import FIELDS

__all__ = [
    "FIELDS",
    "LARGEST_FILE",
    "AlreadySending",
    "CampaignChanged",
    "CampaignExists",
    "CampaignNotFound",
    "CampaignRow",
    "Carrier",
    "Contact",
    "HandedOver",
    "MailFolder",
    "MailNotSetUp",
    "MailServer",
    "Message",
    "NotPrepared",
    "Plan",
    "Reader",
    "Reason",
    "RecipientRow",
    "Response",
    "Results",
    "Sender",
    "SmtpCarrier",
    "Written",
    "campaigns",
    "contacts",
    "counts",
    "create",
    "get_campaign",
    "hand_over",
    "keep_password",
    "letter_sender",
    "mail_sender",
    "mail_server",
    "messages",
    "opt_out",
    "prepare",
    "read_plan",
    "readers",
    "reasons",
    "recipients",
    "response",
    "results",
    "retry",
    "send",
    "write",
]
