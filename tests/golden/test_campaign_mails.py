"""What a member gets, as text: `mail_he.txt` and `mail_en.txt` are the whole of it."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.headerregistry import Address
from pathlib import Path

import pytest

from models.values import Channel
from services.campaigns.message import (
    Reader,
    Sender,
    compose,
    is_mail_address,
    labelled,
    one_line,
    sms_text,
    write,
)
from services.campaigns.plan import Message
from services.core.shop import ShopFacts
from ui.words import words_for

HERE = Path(__file__).parent
AT = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
UID = bytes(range(16))

SHOP = ShopFacts(
    name="בית הקפה של נועה",
    currency="ILS",
    country="IL",
    timezone="Asia/Jerusalem",
    language="he",
    address="הרצל 12, חיפה",
    phone="+97248123456",
)
SENDER = Sender(SHOP, "club@noa.example", "נועה", "stop@noa.example")
DANA = Reader("000017", "דנה", "כהן", branch="מרכז", points=1200, credit_minor=4550)
NOBODY = Reader("000018")

TEXTS = {
    "he": Message(
        Channel.EMAIL,
        "he",
        "{first_name}, הקפה שלך מחכה, ואיתו מאפה שקדים חם וטרי מהתנור על חשבון הבית",
        "{first_name} שלום,\n\nיש לך {points} נקודות ו{credit} לשימוש בסניף {branch}.\n\nנתראה!\n",
        '<p>היי <b>{first_name}</b></p><script>alert(1)</script><p onclick="x()">בואו</p>'
        '<a href="javascript:x">לחצו</a> <a href="https://noa.example/">אתר</a>',
    ),
    "en": Message(
        Channel.EMAIL,
        "en",
        "{first_name}, coffee is waiting",
        "Dear {first_name},\n\nYou have {points} points and {credit}.\n",
        None,
    ),
}


def mail(language, reader=DANA, message=None, sender=SENDER):
    words = words_for(language)
    written = write(message or TEXTS[language], reader, sender, words)
    return compose(written, sender, "dana@example.com", words, UID, AT)


def read(mail_):
    return message_from_bytes(mail_.content, policy=policy.default)


def as_text(mail_):
    """The mail as its reader sees it: decoded headers, then each part."""
    message = read(mail_)
    lines = [f"{name}: {value}" for name, value in message.items() if name != "Content-Type"]
    for part in message.walk():
        if not part.is_multipart():
            lines += ["", f"--- {part.get_content_type()}", part.get_content().rstrip()]
    return "\n".join(lines).replace("\r\n", "\n") + "\n"


@pytest.mark.parametrize("language", ["he", "en"])
def test_the_mail_reads_as_written_down(language):
    assert as_text(mail(language)) == (HERE / f"mail_{language}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "start"),
    [("he", "פרסומת: "), ("en", "Advertisement: "), ("vi", "[QC] "), ("uz", "Reklama: ")],
)
def test_every_language_labels_its_advertising(language, start):
    written = write(TEXTS["en"], DANA, SENDER, words_for(language))
    made = compose(written, SENDER, "a@example.com", words_for(language), UID, AT)
    assert read(made)["Subject"].startswith(start)


def test_a_label_the_owner_wrote_is_not_doubled():
    assert labelled("פרסומת: קפה", "פרסומת", words_for("he")) == "פרסומת: קפה"


@pytest.mark.parametrize("language", ["he", "en", "vi", "uz"])
def test_label_sender_and_way_out_cannot_be_written_away(language):
    bare = Message(Channel.EMAIL, language, "x", "x", "<!-- <body hidden> <div style='x'>")
    message = read(mail(language, message=bare))
    for part in message.walk():
        if not part.is_multipart():
            text = part.get_content()
            for needed in (words_for(language)("Advertisement"), SHOP.name, "stop@noa.example"):
                assert needed in text
            assert "<!-- " not in text


def test_a_missing_name_is_handled_politely():
    assert "Dear dear customer" in read(mail("en", NOBODY)).get_content()
    polite = Message(Channel.EMAIL, "he", "{first_name|שלום}", "{first_name|חבר יקר}", None)
    assert read(mail("he", NOBODY, polite))["Subject"] == "פרסומת: שלום"


def test_what_goes_over_the_wire_is_lawful():
    content = mail("he").content
    head, _, body = content.partition(b"\r\n\r\n")
    assert content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")
    for line in head.split(b"\r\n"):
        assert len(line) <= 78 or line.startswith(b"List-Unsubscribe: <mailto:")
        assert all(len(word) <= 75 for word in line.split() if word.startswith(b"=?"))
    assert max(len(line) for line in body.split(b"\r\n")) <= 78


def test_the_message_id_is_the_rows_own():
    assert read(mail("en"))["Message-ID"] == f"<{UID.hex()}@noa.example>"
    assert mail("en").content == mail("en").content


def test_a_long_way_out_stays_in_one_piece():
    link = "https://noa.example/" + "o" * 300
    sender = Sender(SHOP, "club@noa.example", "x", link)
    assert f"List-Unsubscribe: <{link}>\r\n".encode() in mail("en", sender=sender).content


HOSTILE = [
    "Dana\r\nBcc: all@example.com",
    "Dana\nBcc: all@example.com",
    "Dana\rBcc: all@example.com",
    "Dana\r\n\r\n<html>",
    "Dana\u2028Bcc: x",
    "Dana\u0085Bcc: x",
    "Dana\x0bBcc: x",
    "Dana\x00",
    "=?utf-8?q?=0D=0ABcc:_all=40example.com?=",
    "Dana, all@example.com",
    '"Dana" <all@example.com>',
    "\u202eanaD",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{opt_out}",
    "%s%n{0}",
    ".",
    "א" * 500,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_cannot_add_a_header_a_reader_or_code(name):
    message = Message(
        Channel.EMAIL,
        "en",
        "Hi {first_name}",
        "Hi {first_name}",
        '<p>{first_name}</p><a href="{first_name}" title="{first_name}">x</a>',
    )
    safe = read(mail("en", message=message))
    read_back = read(mail("en", Reader("1", first_name=name), message))
    assert read_back.keys() == safe.keys()
    assert read_back["To"] == "dana@example.com"
    assert read_back["Bcc"] is None
    page = read_back.get_body(("html",)).get_content()
    assert "<script" not in page
    assert "<img" not in page
    assert 'href="javascript' not in page
    assert "\u202e" not in page


@pytest.mark.parametrize("name", [name for name in HOSTILE if name.isascii()])
def test_a_shops_name_cannot_either(name):
    sender = Sender(SHOP, "club@noa.example", name, "stop@noa.example")
    made = read(mail("en", sender=sender))
    assert made["Bcc"] is None
    assert [a.addr_spec for a in made["From"].addresses] == ["club@noa.example"]
    shown = one_line(name).replace("=?", "= ?")
    assert made["From"].addresses[0] == Address(shown, addr_spec="club@noa.example")


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        ("dana@example.com", True),
        ("d.a-n+a@mail.example.co.il", True),
        ("dana@xn--4dbrk0ce.example", True),
        ("dana@example.com\r\nRCPT TO:<x@example.com>", False),
        ("dana@example.com>", False),
        ("a@example.com, b@example.com", False),
        ('"a b"@example.com', False),
        ("דנה@example.com", False),
        ("dana@דואר.example", False),
        ("dana", False),
        ("", False),
        ("a" * 65 + "@example.com", False),
    ],
)
def test_only_one_plain_address_is_an_address(address, fine):
    assert is_mail_address(address) is fine


def test_a_text_message_carries_the_same_three_things():
    words = words_for("he")
    text = sms_text(write(TEXTS["he"], DANA, SENDER, words), words)
    assert text.startswith("פרסומת: דנה שלום, יש לך 1,200 נקודות")
    assert SHOP.name in text
    assert text.endswith("stop@noa.example")
    assert "\n" not in text
