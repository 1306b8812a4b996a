"""The authenticated user of an operation."""

from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from auth.roles import Permission, permissions_of_roles, restrict_to_scopes
from db.credentials import CredentialDetails
from db.models import Company, CompanyRole, Session, StaffRole, Token, User


@dataclass(frozen=True)
class Viewer:
    """A user as of the start of the operation, with company and credential (session or token)."""

    user: User
    company: Company
    credential: Session | Token
    details: CredentialDetails

    @property
    def company_id(self) -> int:
        """Id of the company whose rows the viewer sees."""
        return self.company.id

    @property
    def role(self) -> CompanyRole:
        """Role in the company."""
        return self.user.role

    @property
    def staff_roles(self) -> tuple[StaffRole, ...]:
        """Roles on the platform; empty for most users."""
        return self.details.staff_roles

    @property
    def is_staff(self) -> bool:
        """Whether the viewer has a staff role."""
        return bool(self.details.staff_roles)

    @property
    def time_zone(self) -> str:
        """IANA name of the viewer's time zone."""
        return self.user.time_zone

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone that decides what "today" means."""
        return ZoneInfo(self.user.time_zone)

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        """Permissions of all roles, restricted by a token's scopes."""
        permissions = permissions_of_roles(self.user.role, self.staff_roles)
        if isinstance(self.credential, Token):
            return restrict_to_scopes(permissions, self.credential.scopes)
        return permissions


def has_permission(viewer: Viewer, permission: Permission) -> bool:
    """Return whether the viewer has the permission. All permission checks call this function."""
    return permission in viewer.permissions
