"""Send e-mails over SMTP or to the console, and the texts of sign-in e-mails."""

import smtplib
import sys
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Protocol

import structlog
from anyio.to_thread import run_sync

log = structlog.get_logger("afterwin.mail")


class Mailer(Protocol):
    """Sends e-mails."""

    async def send(self, to: str, subject: str, text: str) -> None:
        """Send a plain-text e-mail; raise `OSError` if it cannot be sent."""


class ConsoleMailer:
    """Prints e-mails to standard error, for servers without a mail server."""

    async def send(self, to: str, subject: str, text: str) -> None:
        """Print the e-mail."""
        sys.stderr.write(f"\nTo: {to}\nSubject: {subject}\n\n{text}\n\n")
        sys.stderr.flush()


@dataclass(frozen=True)
class SmtpMailer:
    """Sends e-mails through a mail server: with TLS on port 465, otherwise with STARTTLS where the server offers it."""

    host: str
    port: int
    sender: str
    username: str = ""
    password: str = field(default="", repr=False)
    timeout: float = 20.0
    """Seconds to wait for the mail server."""

    async def send(self, to: str, subject: str, text: str) -> None:
        """Send the e-mail from a thread, because `smtplib` blocks."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, to, subject
        message.set_content(text)
        await run_sync(self._deliver, message)

    def _deliver(self, message: EmailMessage) -> None:
        connect = smtplib.SMTP_SSL if self.port == smtplib.SMTP_SSL_PORT else smtplib.SMTP
        with connect(self.host, self.port, timeout=self.timeout) as server:
            server.ehlo_or_helo_if_needed()
            if server.has_extn("starttls"):
                server.starttls()
            if self.username:
                server.login(self.username, self.password)
            server.send_message(message)


async def send_or_log(mailer: Mailer, to: str, subject: str, text: str) -> bool:
    """Send an e-mail. If that fails, log the error without traceback, which could hold secrets, and return False."""
    try:
        await mailer.send(to, subject, text)
    except OSError as error:
        log.warning("e-mail not sent", error=type(error).__name__, reason=str(error))
        return False
    return True


def invitation_email(company: str, inviter: str, url: str) -> tuple[str, str]:
    """Return subject and text of an invitation to a company."""
    return f"{inviter} invites you to {company}", (
        f"{inviter} invites you to work with {company} in Afterwin.\n\n"
        f"Accept the invitation within seven days:\n{url}\n\n"
        "If you did not expect this invitation, you can ignore this e-mail."
    )


def password_reset_email(url: str) -> tuple[str, str]:
    """Return subject and text of an e-mail with a password reset link."""
    return "Set a new password", (
        "A new password was requested for your e-mail address in Afterwin.\n\n"
        f"Set your new password within one hour. The link works once:\n{url}\n\n"
        "If you did not request it, you can ignore this e-mail. Your password stays the same."
    )
