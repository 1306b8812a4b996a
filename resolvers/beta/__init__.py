"""Betas in the API: for platform staff, and (`own_invitations`) for invited users and members.

The package `beta` decides which changes are valid and applies them. This package holds inputs, resolvers and mutations.
"""

from resolvers.beta import (
    adoption,
    audit,
    change_flags,
    change_request_inputs,
    change_requests,
    change_subjects,
    directory,
    enum_descriptions,
    explain,
    feedback,
    flag_op_input,
    flags,
    invitations,
    members,
    op_inputs,
    own_invitations,
    rules,
    segments,
    stale_flags,
    subjects,
    waves,
    workers,
)

__all__ = [
    "adoption",
    "audit",
    "change_flags",
    "change_request_inputs",
    "change_requests",
    "change_subjects",
    "directory",
    "enum_descriptions",
    "explain",
    "feedback",
    "flag_op_input",
    "flags",
    "invitations",
    "members",
    "op_inputs",
    "own_invitations",
    "rules",
    "segments",
    "stale_flags",
    "subjects",
    "waves",
    "workers",
]
