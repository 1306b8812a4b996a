"""Feature flags as they are kept: read whole at one revision, written by a `FlagWork`, with an audit of every act."""

from db.flags.flag_set import FlagSet, read_flags

__all__ = ["FlagSet", "read_flags"]
