"""Permissions, and the permissions of each role (docs/decisions/roles.md).

There are two planes of roles. A company role grants permissions in the user's own company. Staff roles grant
permissions on the platform; they show no company's data. A token has at most the permissions of its owner.
"""

from collections.abc import Iterable
from enum import StrEnum

from db.gates import Gate, gate_enum_values
from db.models import CompanyRole, StaffRole, TokenScope


@gate_enum_values(
    Gate.STAFF,
    "FLAGS_READ",
    "FLAGS_PREVIEW",
    "FLAGS_KILL",
    "FLAGS_CHANGE",
    "FLAGS_EXCLUDE",
    "FLAGS_APPROVE",
    "FLAGS_AUDIT",
    "FLAGS_VERIFY",
    "FLAGS_COMMENT",
)
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
    FLAGS_VERIFY = "FLAGS_VERIFY"
    FLAGS_COMMENT = "FLAGS_COMMENT"


P = Permission

AUDIT_PERMISSIONS = frozenset({P.FLAGS_READ, P.FLAGS_AUDIT, P.FLAGS_VERIFY, P.FLAGS_COMMENT})
"""What all staff may do."""

READ_ONLY_PERMISSIONS = frozenset({P.RECORDS_READ, P.PROFILE_READ, P.PROFILE_WRITE, P.TOKENS_CREATE})
REGULAR_PERMISSIONS = READ_ONLY_PERMISSIONS | {P.RECORDS_WRITE, P.RECORDS_EXPORT}

COMPANY_ROLE_PERMISSIONS: dict[CompanyRole, frozenset[Permission]] = {
    CompanyRole.ADMIN: REGULAR_PERMISSIONS | {P.SETTINGS_WRITE, P.USERS_MANAGE, P.IDENTITY_AUDIT_READ},
    CompanyRole.REGULAR: REGULAR_PERMISSIONS,
    CompanyRole.READ_ONLY: READ_ONLY_PERMISSIONS,
}
STAFF_ROLE_PERMISSIONS: dict[StaffRole, frozenset[Permission]] = {
    StaffRole.BETA_MANAGER: AUDIT_PERMISSIONS | {P.FLAGS_PREVIEW, P.FLAGS_KILL, P.FLAGS_EXCLUDE, P.FLAGS_CHANGE},
    StaffRole.BETA_APPROVER: AUDIT_PERMISSIONS | {P.FLAGS_PREVIEW, P.FLAGS_KILL, P.FLAGS_EXCLUDE, P.FLAGS_APPROVE},
    StaffRole.ONCALL: AUDIT_PERMISSIONS | {P.FLAGS_PREVIEW, P.FLAGS_KILL},
    StaffRole.AUDITOR: AUDIT_PERMISSIONS,
}

READ_SCOPE_PERMISSIONS = frozenset(
    {P.RECORDS_READ, P.PROFILE_READ, P.IDENTITY_AUDIT_READ, P.FLAGS_READ, P.FLAGS_PREVIEW, P.FLAGS_AUDIT}
)
"""The permissions that a token without the scope WRITE can have."""

SESSION_ONLY_PERMISSIONS = frozenset({P.TOKENS_CREATE})
"""Permissions that no token has: a leaked token must not create tokens that outlive it."""


def permissions_of_roles(role: CompanyRole, staff_roles: Iterable[StaffRole]) -> frozenset[Permission]:
    """Return the permissions of a company role and staff roles together."""
    return COMPANY_ROLE_PERMISSIONS[role].union(*(STAFF_ROLE_PERMISSIONS[staff_role] for staff_role in staff_roles))


def restrict_to_scopes(permissions: frozenset[Permission], scopes: Iterable[TokenScope]) -> frozenset[Permission]:
    """Return the permissions that remain with a token of these scopes; WRITE includes READ."""
    token_permissions = permissions - SESSION_ONLY_PERMISSIONS
    return token_permissions if TokenScope.WRITE in scopes else token_permissions & READ_SCOPE_PERMISSIONS
