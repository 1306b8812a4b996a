"""Who may do what: one list of permissions, one table from roles to them (docs/decisions/roles.md).

There are two planes. What a user may do in their company follows from their role there; what somebody may do for the
platform follows from their staff roles, which show no company's data. A token may do less than its owner, never more.
"""

from collections.abc import Iterable
from enum import StrEnum

from db.gates import Gate, gate_enum_values
from db.models import CompanyRole, StaffRole, TokenScope


class Permission(StrEnum):
    """Permission to perform a kind of operation."""

    RECORDS_READ = "RECORDS_READ"
    RECORDS_WRITE = "RECORDS_WRITE"
    RECORDS_EXPORT = "RECORDS_EXPORT"
    SETTINGS_WRITE = "SETTINGS_WRITE"
    USERS_MANAGE = "USERS_MANAGE"
    IDENTITY_AUDIT_READ = "IDENTITY_AUDIT_READ"
    PROFILE_READ = "PROFILE_READ"
    PROFILE_WRITE = "PROFILE_WRITE"
    TOKENS_CREATE = "TOKENS_CREATE"
    FLAGS_READ = "FLAGS_READ"
    FLAGS_PREVIEW = "FLAGS_PREVIEW"
    FLAGS_KILL = "FLAGS_KILL"
    FLAGS_CHANGE = "FLAGS_CHANGE"
    FLAGS_EXCLUDE = "FLAGS_EXCLUDE"
    FLAGS_APPROVE = "FLAGS_APPROVE"
    FLAGS_AUDIT = "FLAGS_AUDIT"


P = Permission
gate_enum_values(Gate.STAFF, *(permission for permission in P if permission.startswith("FLAGS_")))

READ_ONLY_PERMISSIONS = frozenset({P.RECORDS_READ, P.PROFILE_READ, P.PROFILE_WRITE, P.TOKENS_CREATE})
REGULAR_PERMISSIONS = READ_ONLY_PERMISSIONS | {P.RECORDS_WRITE, P.RECORDS_EXPORT}

COMPANY_ROLE_PERMISSIONS: dict[CompanyRole, frozenset[Permission]] = {
    CompanyRole.ADMIN: REGULAR_PERMISSIONS | {P.SETTINGS_WRITE, P.USERS_MANAGE, P.IDENTITY_AUDIT_READ},
    CompanyRole.REGULAR: REGULAR_PERMISSIONS,
    CompanyRole.READ_ONLY: READ_ONLY_PERMISSIONS,
}
STAFF_ROLE_PERMISSIONS: dict[StaffRole, frozenset[Permission]] = {
    StaffRole.BETA_MANAGER: frozenset(
        {P.FLAGS_READ, P.FLAGS_PREVIEW, P.FLAGS_KILL, P.FLAGS_EXCLUDE, P.FLAGS_CHANGE, P.FLAGS_AUDIT},
    ),
    StaffRole.BETA_APPROVER: frozenset(
        {P.FLAGS_READ, P.FLAGS_PREVIEW, P.FLAGS_KILL, P.FLAGS_EXCLUDE, P.FLAGS_APPROVE, P.FLAGS_AUDIT},
    ),
    StaffRole.ONCALL: frozenset({P.FLAGS_READ, P.FLAGS_PREVIEW, P.FLAGS_KILL}),
    StaffRole.AUDITOR: frozenset({P.FLAGS_READ, P.FLAGS_AUDIT}),
}

READ_SCOPE_PERMISSIONS = frozenset(
    {P.RECORDS_READ, P.PROFILE_READ, P.IDENTITY_AUDIT_READ, P.FLAGS_READ, P.FLAGS_PREVIEW, P.FLAGS_AUDIT}
)
"""All that a token without the scope WRITE is good for."""

SESSION_ONLY_PERMISSIONS = frozenset({P.TOKENS_CREATE})
"""A token that leaked must not be able to make others that outlive it."""


def permissions_of_roles(role: CompanyRole, staff_roles: Iterable[StaffRole]) -> frozenset[Permission]:
    """What these roles may do."""
    return COMPANY_ROLE_PERMISSIONS[role].union(*(STAFF_ROLE_PERMISSIONS[each] for each in staff_roles))


def restrict_to_scopes(permissions: frozenset[Permission], scopes: Iterable[TokenScope]) -> frozenset[Permission]:
    """What is left of permissions with a token of these scopes; whoever may write may read."""
    left = permissions - SESSION_ONLY_PERMISSIONS
    return left if TokenScope.WRITE in scopes else left & READ_SCOPE_PERMISSIONS
