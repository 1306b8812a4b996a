"""Betas in GraphQL: for the staff who run them, and (`own_invitations`) for whoever is invited to one.

What is changed, and whether it may be, is decided in `beta`; here is only how it is asked for and answered.
"""

from resolvers.beta import (
    audit,
    change_flags,
    change_requests,
    enum_descriptions,
    explain,
    flags,
    invitations,
    members,
    op_inputs,
    own_invitations,
    rules,
    segments,
    subjects,
    workers,
)

__all__ = [
    "audit",
    "change_flags",
    "change_requests",
    "enum_descriptions",
    "explain",
    "flags",
    "invitations",
    "members",
    "op_inputs",
    "own_invitations",
    "rules",
    "segments",
    "subjects",
    "workers",
]
