"""What it takes to let somebody in, and what is known of whoever knocks."""

from dataclasses import dataclass, field

from auth.mailer import ConsoleMailer, Mailer
from auth.rate_limit import RateLimiter
from auth.signed_links import Signer
from auth.site import Site
from db.store import Database
from flags.flag_store import FlagStore

MAX_LENGTH = 255


@dataclass(frozen=True)
class Services:
    """The entrance of one application."""

    database: Database
    flag_store: FlagStore
    site: Site = field(default_factory=Site)
    mailer: Mailer = field(default_factory=ConsoleMailer)
    rate_limiter: RateLimiter = field(default_factory=RateLimiter)
    signer: Signer = field(default_factory=Signer)


@dataclass(frozen=True)
class ClientInfo:
    """From where somebody calls, as far as one can know."""

    address: str = ""
    user_agent: str = ""

    @property
    def columns(self) -> dict[str, str]:
        """What is kept of it."""
        return {"address": truncate_printable(self.address), "user_agent": truncate_printable(self.user_agent)}


def truncate_printable(text: str) -> str:
    """A text of a stranger's making, fit to be kept: short, and of characters that every database takes."""
    return "".join(letter for letter in text if letter.isprintable())[:MAX_LENGTH]
