"""Services shared by all requests, and the client's address and user agent."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from auth.feature_use import FeatureUseCounter
from auth.limit_share import UNDIVIDED, LimitShare
from auth.mailer import ConsoleMailer, Mailer
from auth.operation_slots import OperationSlots
from auth.point_budget import PointBudget
from auth.rate_limit import RateLimiter
from auth.signed_links import Signer
from auth.site import Site
from db.flags.kept_by_people import KeptByPeople
from db.flags.kept_counts import KeptCounts
from db.store import Database
from flags.flag_store import FlagStore

MAX_LENGTH = 255


@dataclass(frozen=True)
class Services:
    """The services of one application. `composition.py` creates them."""

    database: Database
    flag_store: FlagStore
    site: Site = field(default_factory=Site)
    mailer: Mailer = field(default_factory=ConsoleMailer)
    rate_limiter: RateLimiter = field(default_factory=RateLimiter)
    point_budget: PointBudget = field(default_factory=PointBudget)
    limit_share: LimitShare = UNDIVIDED
    """What this process allows of what a client may hold at a time, such as sockets and exports."""
    operation_slots: OperationSlots = field(default_factory=OperationSlots)
    feature_uses: FeatureUseCounter = field(default_factory=FeatureUseCounter)
    kept_counts: KeptCounts = field(default_factory=KeptCounts)
    kept_by_people: KeptByPeople = field(default_factory=KeptByPeople)
    signer: Signer = field(default_factory=Signer)
    own_documents: Mapping[str, str] = field(default_factory=dict)
    """Documents of the site's own pages by their SHA-256; they are trusted without being loaded."""


@dataclass(frozen=True)
class ClientInfo:
    """IP address, user agent, device cookie and request id of a client; empty if unknown."""

    address: str = ""
    user_agent: str = ""
    device_cookie: str = field(default="", repr=False)
    request_id: str = ""

    @property
    def columns(self) -> dict[str, str]:
        """Return the column values to store with sessions and identity events."""
        return {"address": truncate_printable(self.address), "user_agent": truncate_printable(self.user_agent)}


def truncate_printable(text: str) -> str:
    """Return the printable characters of a client-supplied text, at most `MAX_LENGTH`."""
    return "".join(character for character in text if character.isprintable())[:MAX_LENGTH]
