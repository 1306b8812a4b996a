"""Who is asking."""

from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from db.models import Company, User


@dataclass(frozen=True)
class Viewer:
    """A user of a company, as they were when the operation began."""

    user: User
    company: Company

    @property
    def company_id(self) -> int:
        """The company whose rows may be seen."""
        return self.company.id

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone that decides what "today" means."""
        return ZoneInfo(self.user.time_zone)
