"""What it takes to let somebody in, and what is known of whoever knocks."""

from dataclasses import dataclass, field
from functools import cached_property

from auth.flags.keeper import Keeper
from auth.limits import Limits
from auth.live import Live
from auth.mail import ConsoleMailer, Mailer
from auth.signing import Signer
from auth.site import Site
from db.store import Database

LONGEST = 255


@dataclass(frozen=True)
class Entrance:
    """The entrance of one application."""

    database: Database
    site: Site = field(default_factory=Site)
    mailer: Mailer = field(default_factory=ConsoleMailer)
    limits: Limits = field(default_factory=Limits)
    signer: Signer = field(default_factory=Signer)

    @cached_property
    def flags(self) -> Keeper:
        """The feature flags of this process."""
        return Keeper(self.database)

    @cached_property
    def live(self) -> Live:
        """The streams of this process that are open."""
        return Live(self.database, self.flags)


@dataclass(frozen=True)
class Caller:
    """From where somebody calls, as far as one can know."""

    address: str = ""
    user_agent: str = ""

    @property
    def told(self) -> dict[str, str]:
        """What is kept of it."""
        return {"address": kept(self.address), "user_agent": kept(self.user_agent)}


def kept(text: str) -> str:
    """A text of a stranger's making, fit to be kept: short, and of characters that every database takes."""
    return "".join(letter for letter in text if letter.isprintable())[:LONGEST]


class Refused(Exception):
    """Somebody is not let in, and told why: `code` for programs, the text for people."""

    status = 400

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.field = field
