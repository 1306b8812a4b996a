"""Who is asking."""

from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from auth.roles import Permission, permissions_of_roles, restrict_to_scopes
from db.identity import CredentialDetails
from db.models import Company, CompanyRole, Session, StaffRole, Token, User


@dataclass(frozen=True)
class Viewer:
    """A user of a company, as they were when the operation began, and the door by which they came."""

    user: User
    company: Company
    credential: Session | Token
    details: CredentialDetails

    @property
    def company_id(self) -> int:
        """The company whose rows may be seen."""
        return self.company.id

    @property
    def role(self) -> CompanyRole:
        """Their role in the company."""
        return self.user.role

    @property
    def staff_roles(self) -> tuple[StaffRole, ...]:
        """Their roles for the platform."""
        return self.details.staff_roles

    @property
    def is_staff(self) -> bool:
        """Whether they are of the platform's staff."""
        return bool(self.details.staff_roles)

    @property
    def time_zone(self) -> str:
        """The name of their time zone."""
        return self.user.time_zone

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone that decides what "today" means."""
        return ZoneInfo(self.user.time_zone)

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        """All that they may do, by this door."""
        mine = permissions_of_roles(self.user.role, self.staff_roles)
        return restrict_to_scopes(mine, self.credential.scopes) if isinstance(self.credential, Token) else mine


def has_permission(viewer: Viewer, permission: Permission) -> bool:
    """Whether they may do it; the only place where that is decided."""
    return permission in viewer.permissions
