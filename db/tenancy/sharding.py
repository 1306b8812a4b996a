"""Shards: whether the rows of companies may live on different machines (docs/scale.md#shards).

Citus routes a statement by the company that it names, and `db.tenancy.tenant_scope` lets every statement name one.
Tables are distributed by `deploy/citus/distribute.sql`. What must not cross shards asks `is_sharded`.
"""

from sqlalchemy import Dialect

IS_SHARDED = "is_sharded"
"""An attribute of dialects of ours."""


def mark_sharded(dialect: Dialect, *, is_sharded: bool) -> None:
    """Note whether the statements of a dialect go to shards."""
    setattr(dialect, IS_SHARDED, is_sharded)


def is_sharded(dialect: Dialect) -> bool:
    """Return whether the statements of a dialect go to shards."""
    return getattr(dialect, IS_SHARDED, False)
