"""Mail servers for tests: an honest one (aiosmtpd), and one that misbehaves as told."""

import asyncio
import contextlib
import datetime
import ipaddress
import socket
import socketserver
import ssl
import threading
from dataclasses import dataclass, field
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "club@shop.example", "correct horse"
CLOSE, SILENT = "close", "silent"


@dataclass(frozen=True)
class Authority:
    """A certificate authority of our own, with a server certificate for 127.0.0.1."""

    ca_file: str
    server_file: str

    def context(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.server_file)
        return context


def make_authority(folder, host="127.0.0.1"):
    """Write ca.pem and server.pem into the folder."""
    now = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    ends = now + datetime.timedelta(days=36500)

    def certificate(name, issuer, key, signer, *extensions):
        builder = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))
            .not_valid_after(ends)
        )
        for extension in extensions:
            builder = builder.add_extension(extension, critical=False)
        return builder.sign(signer, hashes.SHA256())

    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca = certificate("Test CA", "Test CA", ca_key, ca_key, x509.BasicConstraints(True, None))
    place = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))])
    server = certificate("server", "Test CA", key, ca_key, place)
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "ca.pem").write_bytes(ca.public_bytes(pem))
    (folder / "server.pem").write_bytes(private + server.public_bytes(pem))
    return Authority(str(folder / "ca.pem"), str(folder / "server.pem"))


class _Keeper:
    """aiosmtpd's handler: keeps what was accepted."""

    def __init__(self):
        self.accepted = []
        self.grown = threading.Condition()

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - aiosmtpd's name
        with self.grown:
            self.accepted.extend((to, envelope.content) for to in envelope.rcpt_tos)
            self.grown.notify_all()
        return "250 taken"


class _Session(SMTP):
    """aiosmtpd's session; tells the server which lines are open."""

    def __init__(self, lines, *settings, **named):
        super().__init__(*settings, **named)
        self._lines, self._own = lines, set()

    def connection_made(self, transport):
        # Called a second time when the line is encrypted, with the new transport over the old.
        self._own.add(transport)
        self._lines.add(transport)
        super().connection_made(transport)

    def connection_lost(self, error):
        self._lines -= self._own
        super().connection_lost(error)


class _Server(Controller):
    """aiosmtpd's controller; hangs up every line before it stops."""

    lines: set[asyncio.BaseTransport]

    def factory(self):
        return _Session(self.lines, self.handler, **self.SMTP_kwargs)

    def hang_up(self):
        async def end():
            for line in tuple(self.lines):
                line.close()
            while self.lines:
                await asyncio.sleep(0)

        asyncio.run_coroutine_threadsafe(end(), self.loop).result(60)


class HonestServer:
    """A server with STARTTLS and login that takes everything; `accepted` is what it took."""

    def __init__(self, authority):
        self._handler = _Keeper()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._controller = _Server(
            self._handler,
            hostname="127.0.0.1",
            port=self.port,
            tls_context=authority.context(),
            require_starttls=True,
            auth_required=True,
            authenticator=self._authenticate,
        )
        self._controller.lines = set()

    @staticmethod
    def _authenticate(server, session, envelope, mechanism, data):
        good = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=good, handled=False)

    def __enter__(self):
        self._controller.start()
        return self

    def __exit__(self, *error):
        self._controller.hang_up()
        self._controller.stop(no_assert=True)

    @property
    def accepted(self):
        return [to for to, _ in self._handler.accepted]

    def wait_for(self, count, seconds=60.0):
        """Return once so many mails are accepted, or the time is over; say which."""
        with self._handler.grown:
            return self._handler.grown.wait_for(
                lambda: len(self._handler.accepted) >= count, seconds
            )

    @property
    def mails(self):
        return [
            message_from_bytes(content, policy=policy.default)
            for _, content in self._handler.accepted
        ]


@dataclass
class Manners:
    """What a rude server answers, in turn; the last answer is repeated.

    CLOSE hangs up instead of answering, SILENT never answers. `body` is what happens after the
    first line of a message, before its end: None for nothing.
    """

    greeting: list[str] = field(default_factory=lambda: ["220 hello"])
    starttls: bool = False
    mail: list[str] = field(default_factory=lambda: ["250 ok"])
    rcpt: list[str] = field(default_factory=lambda: ["250 ok"])
    data: list[str] = field(default_factory=lambda: ["354 go on"])
    body: list[str | None] = field(default_factory=lambda: [None])
    dot: list[str] = field(default_factory=lambda: ["250 taken"])

    def turn(self, name):
        answers = getattr(self, name)
        return answers.pop(0) if len(answers) > 1 else answers[0]


class RudeServer:
    """A plain-socket server with the given manners; with an authority it can do TLS."""

    def __init__(self, manners, authority=None):
        self.manners, self.authority = manners, authority
        self.accepted, self.connections, self.lines = [], 0, []
        self.over, self.heard = threading.Event(), threading.Condition()
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                outer.connections += 1
                with contextlib.suppress(OSError):
                    _Talk(outer, self.request).run()

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]

    def __enter__(self):
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    def __exit__(self, *error):
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def hear(self, line):
        with self.heard:
            self.lines.append(line)
            self.heard.notify_all()

    def wait_to_hear(self, start, seconds=60.0):
        """Return whether a line with this start came within the time."""
        with self.heard:
            return self.heard.wait_for(
                lambda: any(line.startswith(start) for line in self.lines), seconds
            )


class _Talk:
    """One connection."""

    def __init__(self, server, connection):
        self.server, self.connection = server, connection
        self.file = connection.makefile("rb")
        self.recipient = ""

    def run(self):
        if not self.answer("greeting"):
            return
        while line := self.file.readline():
            words = line.decode().strip()
            self.server.hear(words[:4].upper() + words[4:])
            verb = words.split(" ")[0].upper()
            if not self.act(verb, words):
                return

    def act(self, verb, words):
        if verb == "EHLO":
            extra = "250-STARTTLS\r\n" if self.server.manners.starttls else ""
            self.say(f"250-rude\r\n{extra}250 8BITMIME")
        elif verb == "STARTTLS":
            self.say("220 go")
            self.file.close()
            context = self.server.authority.context()
            self.connection = context.wrap_socket(self.connection, server_side=True)
            self.file = self.connection.makefile("rb")
        elif verb == "MAIL":
            return self.answer("mail")
        elif verb == "RCPT":
            self.recipient = words.partition("<")[2].partition(">")[0]
            return self.answer("rcpt")
        elif verb == "DATA":
            return self.answer("data") and self.take()
        elif verb == "QUIT":
            self.say("221 bye")
            return False
        else:
            self.say("250 ok")
        return True

    def take(self):
        if not self.last.startswith("354"):
            return True
        self.file.readline()
        if self.server.manners.body[0] is None:
            self.server.manners.turn("body")
        elif not self.answer("body"):
            return False
        while (line := self.file.readline()) != b".\r\n":
            if not line:
                return False
        self.server.hear(".")
        return self.answer("dot")

    def answer(self, name):
        self.last = self.server.manners.turn(name)
        if self.last == SILENT:
            self.server.over.wait(60)
        if self.last in (SILENT, CLOSE):
            self.connection.close()
            return False
        if name == "dot" and self.last.startswith("250"):
            self.server.accepted.append(self.recipient)
        self.say(self.last)
        return not self.last.startswith("421")

    def say(self, text):
        self.connection.sendall(text.encode() + b"\r\n")
