"""Storage of feature flags: read at one revision, written by a `FlagUnitOfWork`, with an audit log of every change."""

from db.flags.flag_set import FlagSet, read_flags

__all__ = ["FlagSet", "read_flags"]
