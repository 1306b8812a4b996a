"""Labels, pipelines, stages and kinds of activity have versions and can be retired; people keep views

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types

revision = "20261126"
down_revision = "20261125"
branch_labels = None
depends_on = None

RETIRED_BY = ("label", "pipeline", "stage")
VERSIONED = (*RETIRED_BY, "activity_type")


def upgrade() -> None:
    """Make the change."""
    for table in RETIRED_BY:
        op.add_column(table, sa.Column("is_active", sa.Boolean(), nullable=False, server_default=sa.true()))
    for table in VERSIONED:
        op.add_column(table, sa.Column("version", sa.BigInteger(), nullable=False, server_default="1"))
    op.create_table(
        "saved_view",
        *(sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False) for name in ("company_id", "id")),
        sa.Column("owner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("list", sa.String(length=32), nullable=False),
        sa.Column("content", column_types.JsonValueObject(dict), nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_saved_view")),
        sa.ForeignKeyConstraint(
            ["company_id", "owner_id"],
            ["user.company_id", "user.id"],
            name=op.f("fk_saved_view_company_id_owner_id"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_saved_view_owner_id", "saved_view", ["company_id", "owner_id"])


def downgrade() -> None:
    """Take it back."""
    op.drop_table("saved_view")
    for table in VERSIONED:
        op.drop_column(table, "version")
    for table in RETIRED_BY:
        op.drop_column(table, "is_active")
