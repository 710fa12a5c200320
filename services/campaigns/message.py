"""The message a member gets: merge fields filled, label, sender and the way out added.

Label, sender and opt-out are put on here, after the owner's text, so no template can lose them.
"""

import html as html_entities
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from services.campaigns.plan import Message
from services.campaigns.template import parse
from services.core.formats import formats_for
from services.core.shop import ShopFacts
from services.core.words import Text, Words
from services.members import full_name
from services.paper import runs_right_to_left

# Everything that some program takes for the end of a line, and other invisible controls.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Signs that turn the direction of the text after them.
_TURNS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")

# What is said in place of a name we do not have; other empty fields stay empty.
_SPARES = {
    "first_name": Text("dear customer"),
    "last_name": Text("dear customer"),
    "full_name": Text("dear customer"),
}

# What cleaned HTML may carry besides nh3's own list: direction and plain looks.
_STYLES = {
    *("background-color", "border", "border-radius", "color", "direction", "font-size"),
    *("font-style", "font-weight", "line-height", "margin", "max-width", "padding"),
    *("text-align", "text-decoration", "width"),
}


@dataclass(frozen=True, slots=True)
class Reader:
    """What a message may say about its reader; `credit_minor` in the shop's currency."""

    member_no: str
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    city: str | None = None
    branch: str | None = None
    points: int = 0
    credit_minor: int = 0

    @property
    def name(self) -> str:
        """Return first and last name, else the company, else nothing."""
        return full_name(self.first_name, self.last_name, self.company)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: the shop, the mail address it writes from, and where "no more" is to go.

    `opt_out` is an e-mail address or an https link.
    """

    shop: ShopFacts
    address: str
    name: str
    opt_out: str


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail ready for a server: envelope and content."""

    sender: str
    recipient: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """A message for one reader: the owner's text filled in, the parts the law asks for beside.

    `label` says that this is advertising, `sender` who writes, `way_out` how to get no more.
    """

    subject: str
    body: str
    html: str | None
    label: str
    sender: str
    way_out: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A written message for a channel that is carried on by hand: who gets it, and where."""

    member_no: str
    name: str
    address: str
    written: Written
    words: Words
    shop: str


def is_mail_address(text: str) -> bool:
    """Return whether the text is one plain address that every mail server understands."""
    return len(text) <= 254 and _ADDRESS.fullmatch(text) is not None


def one_line(text: str) -> str:
    """Return the text with every line break and control character made a space."""
    return _CONTROLS.sub(" ", text).strip()


def write(message: Message, reader: Reader, sender: Sender, words: Words) -> Written:
    """Return the message for one reader, in the language of `words`."""
    values = _values(reader, sender, words)
    spares = {field: words(text) for field, text in _SPARES.items()}
    body = parse(message.body, "body").fill(values, spares)
    html = None
    if message.html is not None:
        filled = parse(message.html, "html").fill(values, spares, html_entities.escape)
        html = _cleaned(filled)
    return Written(
        subject=one_line(parse(message.subject or "", "subject").fill(values, spares)),
        body=body.replace("\r\n", "\n").strip("\n"),
        html=html,
        label=words("Advertisement"),
        sender=_sender_line(sender, words),
        way_out=words(
            "You get this because you agreed to hear from {shop}. "
            "No more of it? Tell us: {opt_out}",
            shop=sender.shop.name,
            opt_out=sender.opt_out,
        ),
    )


def labelled(text: str, label: str, words: Words) -> str:
    """Return the text with the advertising label in front, once."""
    if text.startswith(label):
        return text
    return words("Advertisement: {text}", text=text)


def sms_text(written: Written, words: Words) -> str:
    """Return the message as a text message, with label, sender and the way out."""
    body = labelled(" ".join(written.body.split()), written.label, words)
    return f"{body} {written.way_out}"


def compose(
    written: Written, sender: Sender, recipient: str, words: Words, uid: bytes, at: datetime
) -> Mail:
    """Return the e-mail. Its Message-ID comes from the outbox row: sent twice it would be equal."""
    mail = EmailMessage(policy=_POLICY)
    domain = sender.address.rpartition("@")[2]
    mail["From"] = Address(_header_text(sender.name), addr_spec=sender.address)
    mail["To"] = Address(addr_spec=recipient)
    mail["Subject"] = _header_text(labelled(written.subject, written.label, words))
    mail["Date"] = format_datetime(at.astimezone(ZoneInfo(sender.shop.timezone)))
    mail["Message-ID"] = f"<{uid.hex()}@{domain}>"
    mail["List-Unsubscribe"] = f"<{_opt_out_link(sender.opt_out, uid)}>"
    # Written by people, sent by a machine: no vacation notes, please (RFC 3834, 2 and 5.2).
    mail["Auto-Submitted"] = "auto-generated"
    mail["Precedence"] = "bulk"
    mail.set_content(_plain(written))
    if written.html is not None:
        mail.add_alternative(_page(written, words), subtype="html")
    mail["Content-Language"] = words.language
    return Mail(sender.address, recipient, mail.as_bytes())


def _values(reader: Reader, sender: Sender, words: Words) -> Mapping[str, str]:
    formats = formats_for(words.language)
    values = {
        "first_name": reader.first_name,
        "last_name": reader.last_name,
        "full_name": reader.name,
        "company": reader.company,
        "member_no": reader.member_no,
        "city": reader.city,
        "branch": reader.branch or sender.shop.name,
        "points": formats.number(reader.points),
        "credit": formats.money(reader.credit_minor, sender.shop.currency),
        "shop": sender.shop.name,
        "shop_phone": sender.shop.phone,
        "shop_address": sender.shop.address,
        "opt_out": sender.opt_out,
    }
    return {field: one_line(_TURNS.sub("", value or "")) for field, value in values.items()}


def _sender_line(sender: Sender, words: Words) -> str:
    """Return shop, address, phone and e-mail, each in its own direction and in this order.

    The e-mail comes last and bare: mail programs make a link of it, and an invisible mark beside
    it could get into the link.
    """
    shop, base = sender.shop, words.right_to_left
    parts = [
        f"\u2068{part}\u2069" if runs_right_to_left(part, base) is not base else part
        for part in (one_line(shop.name), one_line(shop.address or ""))
    ]
    phone = one_line(shop.phone or "")
    parts.append(f"\u2066{phone}\u2069" if phone and base else phone)
    parts.append(shop.email or sender.address)
    return " · ".join(part for part in parts if part)


def _plain(written: Written) -> str:
    # "-- " is the signature mark that mail programs know.
    return f"{written.label}\n\n{written.body}\n\n-- \n{written.sender}\n{written.way_out}\n"


def _page(written: Written, words: Words) -> str:
    label, sender, way_out = (
        html_entities.escape(text) for text in (written.label, written.sender, written.way_out)
    )
    direction = "rtl" if words.right_to_left else "ltr"
    return (
        f'<!doctype html>\n<html lang="{words.language}" dir="{direction}">'
        '<head><meta charset="utf-8"></head>\n'
        f'<body dir="{direction}">\n<p><small>{label}</small></p>\n{written.html}\n'
        f"<hr>\n<p><small>{sender}<br>\n{way_out}</small></p>\n</body></html>\n"
    )


def _cleaned(html: str) -> str:
    """Return the HTML without scripts, forms, frames and anything else that acts.

    Cleaned after filling in: a name is no way to smuggle in a link either.
    """
    import nh3  # noqa: PLC0415 - needed only for mails with HTML

    attributes = {tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()}
    attributes["*"] = {"dir", "lang", "style"}
    return nh3.clean(
        html,
        attributes=attributes,
        filter_style_properties=_STYLES,
        url_schemes={"http", "https", "mailto", "tel"},
        url_relative="deny",
    )


def _header_text(text: str) -> str:
    """Return the text as one line that no mail library takes for encoded words.

    Python decodes `=?…?=` in a header it is given, and what comes out may hold line breaks.
    """
    return one_line(text).replace("=?", "= ?")


def _opt_out_link(opt_out: str, uid: bytes) -> str:
    """Return what a mail program opens on "unsubscribe"; the row's id tells who it was."""
    if opt_out.startswith("https://"):
        return opt_out
    return f"mailto:{opt_out}?subject={quote('unsubscribe ' + uid.hex())}"


class _MailPolicy(EmailPolicy):
    """SMTP's own, 76 columns, but List-Unsubscribe stays in one piece.

    Folding would cut the link or write it as encoded words, which mail programs do not read
    there; the other headers need the 76 columns for encoded words of lawful length (RFC 2047).
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        """Return the header as it goes over the wire."""
        policy = _WIDE if name.lower() == "list-unsubscribe" else _NARROW
        return bytes(policy.fold_binary(name, value))


# 7bit: quoted-printable or base64, whichever is shorter, so every server on the way can carry it.
_NARROW = SMTP.clone(cte_type="7bit", max_line_length=76)
_WIDE = _NARROW.clone(max_line_length=998)
_POLICY = _MailPolicy(linesep="\r\n", cte_type="7bit", max_line_length=76)
