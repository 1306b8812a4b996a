"""The evaluation context: the attributes of a user and company, all read from the database, none sent by a client."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any

from db.flags.participation import Participation
from db.models import Company, User
from flags.constraints import ATTRIBUTES

NO_PARTICIPATION = Participation()


@dataclass(frozen=True)
class EvaluationContext:
    """A user of a company, and the attributes that rules use. `is_active` if both user and company are active."""

    user_id: int | None = None
    company_id: int | None = None
    is_active: bool = False
    participation: Participation = NO_PARTICIPATION
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    user_name: str = ""
    company_name: str = ""

    @property
    def user_label(self) -> str:
        """The user's name, for people; their id if it is unknown."""
        return self.user_name or f"user {self.user_id}"

    @property
    def company_label(self) -> str:
        """The company's name, for people; its id if it is unknown."""
        return self.company_name or f"company {self.company_id}"

    @property
    def is_complete(self) -> bool:
        """Whether user and company are known and active. Otherwise all flags are off."""
        return self.user_id is not None and self.company_id is not None and self.is_active

    @cached_property
    def properties(self) -> dict[str, str]:
        """The context's properties in Unleash: the attributes in `ATTRIBUTES` only."""
        known = {name: value for name, value in self.attributes.items() if name in ATTRIBUTES}
        return {**known, "companyId": str(self.company_id)}


ANONYMOUS = EvaluationContext()
"""Context without a user: all flags are off."""


USER_COLUMNS: Mapping[str, Any] = {"role": User.c.role, "userCreatedAt": User.c.created_at}
COMPANY_COLUMNS: Mapping[str, Any] = {
    "companyCreatedAt": Company.c.created_at,
    "companyCurrency": Company.c.currency,
    "companyTimeZone": Company.c.time_zone,
}
COLUMNS: Mapping[str, Any] = {**USER_COLUMNS, **COMPANY_COLUMNS}
"""The columns of the attributes that are no ids."""


def attribute_text(value: datetime | str) -> str:
    """Return the value of a column as rules compare it."""
    return value.isoformat() if isinstance(value, datetime) else str(value)


def context_for_user(user: User, company: Company, participation: Participation) -> EvaluationContext:
    """Return the evaluation context of a user. Placeholder users from imported files are inactive."""
    is_active = user.is_active and not user.is_placeholder and company.suspended_at is None
    values = {name: getattr(user, column.name) for name, column in USER_COLUMNS.items()}
    values |= {name: getattr(company, column.name) for name, column in COMPANY_COLUMNS.items()}
    return EvaluationContext(
        user_id=user.id,
        company_id=company.id,
        is_active=is_active,
        participation=participation,
        attributes=MappingProxyType({name: attribute_text(value) for name, value in values.items()}),
        user_name=user.name,
        company_name=company.name,
    )
