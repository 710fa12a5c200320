"""The shop's mail account: from the settings, with the password from the system's keyring."""

import os
from pathlib import Path

from sqlalchemy.orm import Session

from services.campaigns.channels.smtp import MailServer
from services.campaigns.errors import MailNotSetUp, NoKeyring, NoMailPassword
from services.campaigns.message import Sender, is_mail_address
from services.core.settings import (
    MAIL_CA_FILE,
    MAIL_HOST,
    MAIL_OPT_OUT,
    MAIL_PORT,
    MAIL_SECURITY,
    MAIL_SENDER,
    MAIL_SENDER_NAME,
    MAIL_TIMEOUT_SECONDS,
    MAIL_USER,
    Declared,
    read_setting,
)
from services.core.shop import read_shop
from services.security import Right, require

# For servers and tests without a keyring; it is read, used, and never shown or logged.
PASSWORD_VARIABLE = "MOADON_MAIL_PASSWORD"  # noqa: S105 - the name of it, not a password
_SERVICE = "Moadon mail"


def mail_server(session: Session) -> MailServer:
    """Return the server of the settings; MailNotSetUp and NoMailPassword say what is missing."""
    host = str(_needed(session, MAIL_HOST))
    user = str(read_setting(session, MAIL_USER))
    ca_file = str(read_setting(session, MAIL_CA_FILE))
    return MailServer(
        host=host,
        port=read_setting(session, MAIL_PORT),
        security=read_setting(session, MAIL_SECURITY),
        user=user,
        password=_password(host, user) if user else "",
        ca_file=Path(ca_file) if ca_file else None,
        timeout_seconds=read_setting(session, MAIL_TIMEOUT_SECONDS),
    )


def mail_sender(session: Session) -> Sender:
    """Return who writes; without a setting of its own "no more" goes to the sender's address."""
    address = str(_needed(session, MAIL_SENDER))
    if not is_mail_address(address):
        raise MailNotSetUp(setting=MAIL_SENDER.name)
    opt_out = str(read_setting(session, MAIL_OPT_OUT)) or address
    if not opt_out.startswith("https://") and not is_mail_address(opt_out):
        raise MailNotSetUp(setting=MAIL_OPT_OUT.name)
    shop = read_shop(session)
    name = str(read_setting(session, MAIL_SENDER_NAME)) or shop.name
    return Sender(shop, address, name, opt_out)


def letter_sender(session: Session) -> Sender:
    """Return who writes letters, text messages and calls: no mail account is needed for that.

    MailNotSetUp when there is no mail address, phone or address to say "no more" to.
    """
    shop = read_shop(session)
    address = str(read_setting(session, MAIL_SENDER)) or shop.email or ""
    ways = (read_setting(session, MAIL_OPT_OUT), address, shop.phone, shop.address)
    opt_out = next((str(way) for way in ways if way), None)
    if opt_out is None:
        raise MailNotSetUp(setting=MAIL_OPT_OUT.name)
    return Sender(shop, address, shop.name, opt_out)


def keep_password(session: Session, password: str) -> None:
    """Put the mail account's password into the system's keyring; NoKeyring where there is none."""
    require(session, Right.SETTINGS)
    import keyring  # noqa: PLC0415 - asks the system for its keyring when imported
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    host, user = str(_needed(session, MAIL_HOST)), str(_needed(session, MAIL_USER))
    try:
        keyring.set_password(_SERVICE, f"{user}@{host}", password)
    except KeyringError as error:
        raise NoKeyring from error


def _needed(session: Session, setting: Declared) -> object:
    value = read_setting(session, setting)
    if not value:
        raise MailNotSetUp(setting=setting.name)
    return value


def _password(host: str, user: str) -> str:
    given = os.environ.get(PASSWORD_VARIABLE)
    if given:
        return given
    import keyring  # noqa: PLC0415 - asks the system for its keyring when imported
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    try:
        kept = keyring.get_password(_SERVICE, f"{user}@{host}")
    except KeyringError:
        kept = None
    if not kept:
        raise NoMailPassword(user=user)
    return kept
