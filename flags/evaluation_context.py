"""For whom a flag is decided, told by what our database knows of them; nothing of it comes from a client."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from types import MappingProxyType

from db.flags.participation import Participation
from db.models import Company, User
from flags.constraints import ATTRIBUTES

NO_PARTICIPATION = Participation()


@dataclass(frozen=True)
class EvaluationContext:
    """A user in a company, and all by which rules may know them; `is_active` where both of them are."""

    user_id: int | None = None
    company_id: int | None = None
    is_active: bool = False
    participation: Participation = NO_PARTICIPATION
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_complete(self) -> bool:
        """Whether it is known who they are, and they are somebody."""
        return self.user_id is not None and self.company_id is not None and self.is_active

    @cached_property
    def properties(self) -> dict[str, str]:
        """What Unleash calls their properties: no attribute but those that a rule may ask for."""
        known = {name: value for name, value in self.attributes.items() if name in ATTRIBUTES}
        return {**known, "companyId": str(self.company_id)}


ANONYMOUS = EvaluationContext()
"""Nobody that is known; every flag is off for them."""


def context_for_user(user: User, company: Company, participation: Participation) -> EvaluationContext:
    """A user of a company; whoever was only named in an imported file is nobody."""
    is_active = user.is_active and not user.is_placeholder and company.suspended_at is None
    attributes = {
        "companyCreatedAt": _told(company.created_at),
        "companyCurrency": company.currency,
        "companyTimeZone": company.time_zone,
        "role": user.role.value,
        "userCreatedAt": _told(user.created_at),
    }
    return EvaluationContext(user.id, company.id, is_active, participation, MappingProxyType(attributes))


def _told(moment: datetime) -> str:
    return moment.isoformat()
