"""Letters: what is written in them, and how they leave the house."""

import smtplib
import sys
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Protocol

from anyio.to_thread import run_sync


class Mailer(Protocol):
    """Whatever can deliver a letter."""

    async def send(self, to: str, subject: str, text: str) -> None:
        """Deliver it, or raise `OSError`."""


class ConsoleMailer:
    """Prints letters on standard error, for whoever runs the server to hand on."""

    async def send(self, to: str, subject: str, text: str) -> None:
        """Print it."""
        print(
            f"\nTo: {to}\nSubject: {subject}\n\n{text}\n", file=sys.stderr, flush=True
        )  # the console is the letter box


@dataclass(frozen=True)
class SmtpMailer:
    """Hands letters to a mail server, over TLS where the server offers it or `port` is 465."""

    host: str
    port: int
    sender: str
    username: str = ""
    password: str = ""
    timeout: float = 20.0

    async def send(self, to: str, subject: str, text: str) -> None:
        """Hand it over, in a thread: the library waits."""
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self.sender, to, subject
        letter.set_content(text)
        await run_sync(self._hand_over, letter)

    def _hand_over(self, letter: EmailMessage) -> None:
        connect = smtplib.SMTP_SSL if self.port == smtplib.SMTP_SSL_PORT else smtplib.SMTP
        with connect(self.host, self.port, timeout=self.timeout) as server:
            if "starttls" in server.esmtp_features or (server.ehlo()[0] and server.has_extn("starttls")):
                server.starttls()
            if self.username:
                server.login(self.username, self.password)
            server.send_message(letter)


def invitation_email(company: str, inviter: str, link: str) -> tuple[str, str]:
    """Subject and text of an invitation."""
    return f"{inviter} invites you to {company}", (
        f"{inviter} invites you to work with {company} in Afterwin.\n\n"
        f"Accept here, within seven days:\n{link}\n\nIf you did not expect this, there is nothing to do."
    )


def password_reset_email(link: str) -> tuple[str, str]:
    """Subject and text of a letter that lets somebody set a new password."""
    return "Set a new password", (
        "Somebody, probably you, asked for a new password at Afterwin.\n\n"
        f"Set it here, within an hour; the link works once:\n{link}\n\n"
        "If it was not you, there is nothing to do: your password stays as it is."
    )
