"""Add files that were announced and have not come yet; no two files share their bytes

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types

revision = "20261127"
down_revision = "20261126"
branch_labels = None
depends_on = None

POINTS_TO = {"uploader_id": "user", "organization_id": "organization", "deal_id": "deal", "person_id": "person"}


def column(name: str, kind: object, *, nullable: bool = False) -> sa.Column:
    """A column as the models make them."""
    return sa.Column(name, kind, autoincrement=False, nullable=nullable)


def of_the_same_company(name: str, table: str) -> sa.ForeignKeyConstraint:
    """The key by which an upload points to a row of another table."""
    return sa.ForeignKeyConstraint(
        ["company_id", name], [f"{table}.company_id", f"{table}.id"], name=op.f(f"fk_upload_company_id_{name}")
    )


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "upload",
        column("company_id", sa.BigInteger()),
        column("id", sa.BigInteger()),
        column("name", sa.String(length=255)),
        column("size", sa.BigInteger()),
        column("content_type", sa.String(length=255)),
        column("sha256", sa.String(length=64), nullable=True),
        column("description", sa.Text(), nullable=True),
        column("uploader_id", sa.BigInteger()),
        column("organization_id", sa.BigInteger(), nullable=True),
        column("deal_id", sa.BigInteger(), nullable=True),
        column("person_id", sa.BigInteger(), nullable=True),
        column("created_at", column_types.UtcDateTime()),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_upload")),
        *(of_the_same_company(name, table) for name, table in POINTS_TO.items()),
        sqlite_with_rowid=False,
    )
    # Not CONCURRENTLY: it is made in a moment, for no file had bytes before this release.
    op.create_index("ix_file_storage_key", "file", ["company_id", "storage_key"], unique=True)


def downgrade() -> None:
    """Take it back."""
    op.drop_index("ix_file_storage_key", "file")
    op.drop_table("upload")
