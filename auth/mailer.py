"""Send emails over SMTP with TLS, or print them on the console (docs/decisions/outbox.md#mail-servers)."""

import smtplib
import ssl
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from enum import StrEnum
from ipaddress import ip_address
from typing import Protocol

from anyio import fail_after
from anyio.to_thread import run_sync
from pydantic import SecretStr

from auth.email_addresses import to_header_address

MAX_SECONDS = 120
"""How long one email may take altogether, however slowly the mail server answers."""
FIRST_PERMANENT_CODE = 500


class DeliveryError(Exception):
    """An email could not be sent. The message holds no secret: the mail server's own words are left out."""

    def __init__(self, message: str, *, is_permanent: bool = False) -> None:
        super().__init__(message)
        self.is_permanent = is_permanent


class SmtpSecurity(StrEnum):
    """How the connection to the mail server is encrypted."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class Mailer(Protocol):
    """Sends emails."""

    async def send(self, to: str, subject: str, text: str, message_id: str) -> None:
        """Send a plain-text email; raise `DeliveryError` if it cannot be sent.

        `message_id` is the same whenever the same email is sent again.
        """


class ConsoleMailer:
    """Prints emails to standard error, for servers without a mail server."""

    async def send(self, to: str, subject: str, text: str, message_id: str) -> None:  # not shown
        """Print the email."""
        sys.stderr.write(f"\nTo: {to}\nSubject: {subject}\n\n{text}\n\n")
        sys.stderr.flush()


@dataclass(frozen=True)
class SmtpMailer:
    """Sends emails through a mail server, whose certificate and host name are verified."""

    host: str
    port: int
    sender: str
    username: str = ""
    password: SecretStr = field(default=SecretStr(""), repr=False)
    security: SmtpSecurity = SmtpSecurity.STARTTLS
    timeout: float = 20.0
    """Seconds to wait for each answer of the mail server."""

    def __post_init__(self) -> None:
        """Raise `ValueError` if no email could be sent, or the password without TLS."""
        if not _is_sender(self.sender):
            raise ValueError("AFTERWIN_SMTP_SENDER should be an email address, such as Afterwin <crm@example.com>.")
        if self.password.get_secret_value() and not self.username:
            raise ValueError("AFTERWIN_SMTP_PASSWORD is never sent without AFTERWIN_SMTP_USERNAME.")
        if self.security is SmtpSecurity.NONE and self.username and not _is_loopback(self.host):
            msg = "AFTERWIN_SMTP_SECURITY=none sends no user name or password to another machine. Use starttls or tls."
            raise ValueError(msg)

    async def send(self, to: str, subject: str, text: str, message_id: str) -> None:
        """Send the email from a thread, because `smtplib` blocks. A thread that hangs is abandoned."""
        try:
            with fail_after(MAX_SECONDS):
                await run_sync(self._deliver, to, subject, text, message_id, abandon_on_cancel=True)
        except TimeoutError:
            msg = f"The mail server took longer than {MAX_SECONDS} seconds."
            raise DeliveryError(msg) from None

    def _deliver(self, to: str, subject: str, text: str, message_id: str) -> None:
        # `from None`: the frames of smtplib hold the password, and a traceback may show the variables of frames.
        try:
            message = self._message(to, subject, text, message_id)
        except Exception as error:  # noqa: BLE001  # the email package raises many kinds, also by mistake
            msg = f"This email cannot be written: {type(error).__name__}."
            raise DeliveryError(msg, is_permanent=True) from None
        try:
            self._transmit(message)
        except Exception as error:  # noqa: BLE001  # smtplib, ssl and socket raise many kinds
            raise _delivery_error(error) from None

    def _message(self, to: str, subject: str, text: str, message_id: str) -> EmailMessage:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, _recipient(to), subject
        domain = self.sender.rstrip(">").rpartition("@")[2]
        message["Message-ID"], message["Date"] = f"<{message_id}@{domain}>", formatdate()
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        return message

    def _transmit(self, message: EmailMessage) -> None:
        (recipient,) = message["To"].addresses
        server = self._connect()
        try:
            self._encrypt(server)
            if self.username:
                server.login(self.username, self.password.get_secret_value())
            _check_letters(server, recipient.username)
            server.send_message(message, to_addrs=[recipient.addr_spec])
            with suppress(OSError):  # the server has the email; an error now must not send it again
                server.quit()
        finally:
            server.close()

    def _connect(self) -> smtplib.SMTP:
        if self.security is SmtpSecurity.TLS:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout, context=ssl.create_default_context())
        return smtplib.SMTP(self.host, self.port, timeout=self.timeout)

    def _encrypt(self, server: smtplib.SMTP) -> None:
        """Turn TLS on if it is not on yet; raise `DeliveryError` if the server does not offer it."""
        if self.security is not SmtpSecurity.STARTTLS:
            return
        server.ehlo_or_helo_if_needed()
        if not server.has_extn("starttls"):
            msg = "The mail server does not offer STARTTLS. Nothing was sent to it."
            raise DeliveryError(msg)
        server.starttls(context=ssl.create_default_context())


def _is_sender(text: str) -> bool:
    """Return whether a text is an email address, with or without a name before it."""
    return text.isprintable() and to_header_address(parseaddr(text)[1]) is not None


def _recipient(to: str) -> Address:
    address = to_header_address(to)
    if address is None:
        raise ValueError("not an email address")
    return address


def _check_letters(server: smtplib.SMTP, local_part: str) -> None:
    """Raise `DeliveryError` if the mail server does not take addresses with such letters (RFC 6531)."""
    server.ehlo_or_helo_if_needed()
    if not local_part.isascii() and not server.has_extn("smtputf8"):
        raise DeliveryError("The mail server takes no address with letters beyond ASCII.", is_permanent=True)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _delivery_error(error: Exception) -> DeliveryError:
    """Describe an error by its kind and code. The text of a mail server may repeat what was sent to it."""
    match error:
        case DeliveryError():
            return error
        case smtplib.SMTPRecipientsRefused():
            code, message = min(code for code, _ in error.recipients.values()), "The mail server refuses the recipient"
        case smtplib.SMTPDataError():
            code, message = error.smtp_code, "The mail server refuses the email"
        case _:
            return DeliveryError(_server_fault(error))
    return DeliveryError(f"{message}: {code}.", is_permanent=code >= FIRST_PERMANENT_CODE)


def _server_fault(error: Exception) -> str:
    """Describe an error that has nothing to do with the email, so that a later attempt may succeed."""
    match error:
        case smtplib.SMTPResponseException():
            return f"The mail server answers {error.smtp_code}: {type(error).__name__}."
        case ssl.SSLCertVerificationError():
            return f"The certificate of the mail server is not valid: {error.verify_message}"
        case OSError() if error.strerror:
            return f"The mail server cannot be reached: {error.strerror}."
    return f"The mail server cannot be used: {type(error).__name__}."
