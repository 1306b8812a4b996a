"""An SMTP server for tests: TLS with certificates of its own, and the faults that mail servers have."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = datetime.now(UTC)


@dataclass
class Authority:
    """A certificate authority; its certificate is in the file `path`."""

    folder: Path
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)
        self.path = self.folder / "authority.pem"
        constraints = x509.BasicConstraints(ca=True, path_length=None)
        self.path.write_bytes(_pem(self._sign("Tests", self.key.public_key(), constraints)))

    def context(self, host: str = "localhost") -> ssl.SSLContext:
        """Return the TLS context of a server with a certificate for `host`."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._sign(host, key.public_key(), x509.SubjectAlternativeName([x509.DNSName(host)]))
        path = self.folder / f"{host}.pem"
        no_password = serialization.NoEncryption()
        pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, no_password)
        path.write_bytes(pem + _pem(certificate))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _sign(self, name: str, key: ec.EllipticCurvePublicKey, extension: x509.ExtensionType) -> x509.Certificate:
        issuer, subject = (x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)]) for text in ("Tests", name))
        day = timedelta(days=1)
        builder = x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number(), NOW - day, NOW + day)
        return builder.add_extension(extension, critical=False).sign(self.key, hashes.SHA256())


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


@dataclass
class SmtpServer:
    """A mail server on localhost. `answers` replace its answers to commands; None as an answer hangs."""

    context: ssl.SSLContext
    is_tls: bool = False
    offers_starttls: bool = True
    answers: dict[str, str | None] = field(default_factory=dict)
    port: int = 0
    lines: list[tuple[bool, str]] = field(default_factory=list)
    """Every line that a client sent, and whether it was encrypted."""
    emails: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def run(self) -> AsyncIterator["SmtpServer"]:
        tls = self.context if self.is_tls else None
        server = await asyncio.start_server(self._serve, "localhost", 0, ssl=tls)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        is_encrypted = self.is_tls
        try:
            writer.write(b"220 localhost ready\r\n")
            while line := (await reader.readline()).decode().rstrip("\r\n"):
                self.lines.append((is_encrypted, line))
                answer = self._answer(line.split(" ")[0].upper(), is_encrypted=is_encrypted)
                if answer is None:
                    await asyncio.sleep(60)
                writer.write(f"{answer}\r\n".encode())
                if answer == "220 go ahead":
                    await writer.drain()
                    await writer.start_tls(self.context)
                    is_encrypted = True
                elif answer == "354 go ahead":
                    self.emails.append((await reader.readuntil(b"\r\n.\r\n")).decode())
                    writer.write(b"250 taken\r\n")
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def _answer(self, command: str, *, is_encrypted: bool) -> str | None:
        starttls = "250-STARTTLS\r\n" if self.offers_starttls and not is_encrypted else ""
        answers = {
            "EHLO": f"250-localhost\r\n{starttls}250 AUTH PLAIN",
            "STARTTLS": "220 go ahead",
            "AUTH": "235 welcome",
            "DATA": "354 go ahead",
            "QUIT": "221 bye",
        }
        return {**answers, **self.answers}.get(command, "250 ok")
