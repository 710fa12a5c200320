"""E-mails to an SMTP server, encrypted, with a true account of what became of each.

The one moment that matters is the final dot: before it the server cannot have taken the message,
after it only the server's answer tells. So the dot is sent by itself, after a last look at
whether the server is still there.
"""

import re
import select
import smtplib
import ssl
from dataclasses import dataclass, field
from pathlib import Path

from services.campaigns.errors import (
    MailCertificate,
    MailLoginRefused,
    MailNotEncrypted,
    MailRefused,
    MailUnreachable,
)
from services.campaigns.message import Mail
from services.campaigns.rules import Later, Lost, Outcome, Refused, Sent, Unknown
from services.core.errors import NotReadable

# RFC 5321, 4.5.3.2 grants the server minutes, and ten times as many after the dot.
TIMEOUT_SECONDS = 60.0
AFTER_DOT = 10
LOOK_SECONDS = 0.02

_LONGEST_REPLY = 300
_SERVICE_CLOSES = 421


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mails go; `security` is starttls, tls or none (then without a login)."""

    host: str
    port: int
    security: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: Path | None = None
    timeout_seconds: float = TIMEOUT_SECONDS


class SmtpCarrier:
    """One connection to a mail server, used for many mails and opened again when it is lost."""

    def __init__(self, server: MailServer, look_seconds: float = LOOK_SECONDS) -> None:
        self._server = server
        self._look_seconds = look_seconds
        self._smtp: smtplib.SMTP | None = None
        self._in_doubt = False

    @property
    def in_doubt(self) -> bool:
        """Return whether the final dot went out and its answer is not yet seen."""
        return self._in_doubt

    def open(self) -> None:
        """Connect, encrypt and log in.

        MailUnreachable, MailNotEncrypted, MailCertificate, MailLoginRefused say what went
        wrong. There is no way from here to a plain connection.
        """
        if self._smtp is not None:
            return
        server = self._server
        try:
            smtp = self._connected()
            try:
                self._prepare(smtp)
            except BaseException:
                smtp.close()
                raise
        except ssl.SSLCertVerificationError as error:
            raise MailCertificate(host=server.host, reason=error.verify_message) from error
        except smtplib.SMTPNotSupportedError as error:
            raise MailNotEncrypted(host=server.host) from error
        except smtplib.SMTPAuthenticationError as error:
            reply = _text(error.smtp_code, error.smtp_error)
            raise MailLoginRefused(host=server.host, user=server.user, reply=reply) from error
        except (OSError, smtplib.SMTPException) as error:
            reason = _reason(error)
            raise MailUnreachable(host=server.host, port=server.port, reason=reason) from error
        self._smtp = smtp

    def send(self, mail: Mail) -> Outcome:
        """Hand the mail over and return what became of it.

        MailRefused when the server turns the sender away: no recipient of ours would fare better.
        """
        self._in_doubt = False
        self.open()
        assert self._smtp is not None  # noqa: S101 - open() returns connected or raises
        try:
            outcome = self._hand_over(self._smtp, mail)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            outcome = Unknown(_reason(error)) if self._in_doubt else Lost(_reason(error))
        except BaseException:
            self._drop()  # stopped half-way: the server sees no dot, or we no answer
            raise
        self._in_doubt = False
        return outcome

    def close(self) -> None:
        """Take leave of the server."""
        if self._smtp is not None:
            try:
                self._smtp.quit()
            except (OSError, smtplib.SMTPException):
                self._smtp.close()
            self._smtp = None

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        # An address literal: the name of a shop's PC means nothing outside, and asking for it
        # can take half a minute.
        us = "[127.0.0.1]"
        if server.security == "tls":
            return smtplib.SMTP_SSL(
                server.host, server.port, us, timeout=server.timeout_seconds, context=self._trust()
            )
        return smtplib.SMTP(server.host, server.port, us, timeout=server.timeout_seconds)

    def _prepare(self, smtp: smtplib.SMTP) -> None:
        server = self._server
        if server.security == "starttls":
            smtp.starttls(context=self._trust())
        smtp.ehlo_or_helo_if_needed()
        if server.user:
            if server.security == "none":
                raise MailNotEncrypted(host=server.host)
            try:
                smtp.login(server.user, server.password)
            except smtplib.SMTPNotSupportedError as error:
                reply = "no AUTH"
                raise MailLoginRefused(host=server.host, user=server.user, reply=reply) from error

    def _trust(self) -> ssl.SSLContext:
        """Return a context that checks chain and host name, from TLS 1.2 on."""
        file = self._server.ca_file
        try:
            context = ssl.create_default_context(cafile=file)
        except (OSError, ssl.SSLError) as error:
            raise NotReadable(name=str(file), reason=_reason(error)) from error
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context

    def _hand_over(self, smtp: smtplib.SMTP, mail: Mail) -> Outcome:
        refusal = self._announce(smtp, mail)
        if refusal is not None:
            self._settle(smtp, refusal)
            return refusal
        smtp.send(_stuffed(mail.content))
        if self._server_spoke(smtp):
            # Whatever it says, it has seen no dot.
            reply = _text(*smtp.getreply())
            self._drop()
            return Later(reply)
        self._in_doubt = True
        smtp.send(b".\r\n")
        assert smtp.sock is not None  # noqa: S101 - it has just been written to
        smtp.sock.settimeout(self._server.timeout_seconds * AFTER_DOT)
        code, text = smtp.getreply()
        smtp.sock.settimeout(self._server.timeout_seconds)
        outcome = _verdict(code, _text(code, text))
        if isinstance(outcome, Unknown) or code == _SERVICE_CLOSES:
            self._drop()
        return outcome

    def _announce(self, smtp: smtplib.SMTP, mail: Mail) -> Later | Refused | None:
        """Say who writes to whom; None when the server now waits for the message."""
        code, text = smtp.mail(mail.sender)
        if code // 100 == 5:
            self._drop()
            raise MailRefused(host=self._server.host, reply=_text(code, text))
        if code // 100 == 2:
            code, text = smtp.rcpt(mail.recipient)
        if code // 100 == 2:
            code, text = smtp.docmd("DATA")
            if code == 354:
                return None
        reply = _text(code, text)
        return Refused(reply) if code // 100 == 5 else Later(reply)

    def _settle(self, smtp: smtplib.SMTP, refusal: Later | Refused) -> None:
        """Make the connection ready for the next mail, or let go of it."""
        if refusal.reply.startswith(str(_SERVICE_CLOSES)):
            self._drop()
            return
        try:
            code, _ = smtp.rset()
        except (OSError, smtplib.SMTPException):
            code = -1
        if code != 250:
            self._drop()

    def _server_spoke(self, smtp: smtplib.SMTP) -> bool:
        """Return whether the server said something, or hung up, in the middle of the message.

        This is the last moment to notice it: past the dot a closed line is an open question.
        """
        assert smtp.sock is not None  # noqa: S101 - it has just been written to
        readable, _, _ = select.select([smtp.sock], [], [], self._look_seconds)
        return bool(readable)

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None


def _verdict(code: int, reply: str) -> Outcome:
    match code // 100:
        case 2:
            return Sent(reply)
        case 4:
            return Later(reply)
        case 5:
            return Refused(reply)
        case _:
            return Unknown(reply)


def _stuffed(content: bytes) -> bytes:
    """Return the content as DATA carries it: CRLF, leading dots doubled (RFC 5321, 4.5.2)."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", content)
    lines = re.sub(rb"(?m)^\.", b"..", lines)
    return lines if lines.endswith(b"\r\n") else lines + b"\r\n"


def _text(code: int, reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return f"{code} {' '.join(text.split())}"[:_LONGEST_REPLY]


def _reason(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return _text(error.smtp_code, error.smtp_error)
    strerror = getattr(error, "strerror", None)
    return str(strerror or error or type(error).__name__)[:_LONGEST_REPLY]
