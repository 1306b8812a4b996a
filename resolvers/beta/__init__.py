"""Betas in GraphQL: for the staff who run them, and (`own`) for whoever is invited to one.

What is changed, and whether it may be, is decided in `auth.beta`; here is only how it is asked for and answered.
"""

from resolvers.beta import (
    acting,
    audit,
    changes,
    explaining,
    flags,
    invitations,
    members,
    naming,
    ops,
    own,
    rules,
    segments,
    words,
    workers,
)

__all__ = [
    "acting",
    "audit",
    "changes",
    "explaining",
    "flags",
    "invitations",
    "members",
    "naming",
    "ops",
    "own",
    "rules",
    "segments",
    "words",
    "workers",
]
