"""Add a journal of merges, by which they can be undone

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types

revision = "20261128"
down_revision = "20261127"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    numbers = ("company_id", "id", "organization_id", "into_id")
    op.create_table(
        "merge",
        *(sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False) for name in numbers),
        sa.Column("moves", column_types.JsonValueObject(dict), nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("undone_at", column_types.UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_merge")),
        *(
            sa.ForeignKeyConstraint(
                ["company_id", name],
                ["organization.company_id", "organization.id"],
                name=op.f(f"fk_merge_company_id_{name}"),
            )
            for name in ("organization_id", "into_id")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_merge_organization_id", "merge", ["company_id", "organization_id"])


def downgrade() -> None:
    """Take it back."""
    op.drop_table("merge")
