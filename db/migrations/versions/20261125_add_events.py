"""Add the event log, which nobody can change, keys of what was asked for, and what an organization was merged into

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types

revision = "20261125"
down_revision = "20261124"
branch_labels = None
depends_on = None

REFUSING = {
    "sqlite": [
        f"CREATE TRIGGER event_is_not_{done} BEFORE {act} ON event "
        "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END"
        for act, done in (("UPDATE", "changed"), ("DELETE", "removed"))
    ],
    "postgresql": [
        "CREATE FUNCTION refuse_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the event log is append-only'; END $$",
        "CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_append_only()",
    ],
}


def number(name: str, *, nullable: bool = False) -> sa.Column:
    """A column of ids."""
    return sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=nullable)


def upgrade() -> None:
    """Make the change."""
    op.add_column("organization", number("merged_into_id", nullable=True))
    op.create_index("ix_organization_merged_into_id", "organization", ["company_id", "merged_into_id"])
    op.create_table(
        "event",
        number("company_id"),
        number("id"),
        number("revision"),
        number("ordinal"),
        sa.Column("at", column_types.UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        number("subject_id", nullable=True),
        number("version", nullable=True),
        number("organization_id", nullable=True),
        number("actor_id", nullable=True),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("user_agent", sa.String(length=255), nullable=False),
        number("transaction_id"),
        sa.Column("changes", column_types.JsonValueObject(dict), nullable=False),
        sa.Column("details", column_types.JsonValueObject(dict), nullable=False),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_event")),
        sa.UniqueConstraint("company_id", "revision", "ordinal", name=op.f("uq_event_company_id_revision_ordinal")),
        sa.ForeignKeyConstraint(
            ["company_id", "actor_id"], ["user.company_id", "user.id"], name=op.f("fk_event_company_id_actor_id")
        ),
        sqlite_with_rowid=False,
    )
    for column in ("organization_id", "subject_id"):
        op.create_index(f"ix_event_{column}", "event", ["company_id", column, "revision", "ordinal"])
    op.create_table(
        "idempotency_key",
        number("company_id"),
        number("user_id"),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("mutation", sa.String(length=64), nullable=False),
        sa.Column("input_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("parts", column_types.JsonValueObject(dict), nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("company_id", "user_id", "key", name=op.f("pk_idempotency_key")),
        sa.ForeignKeyConstraint(
            ["company_id", "user_id"],
            ["user.company_id", "user.id"],
            name=op.f("fk_idempotency_key_company_id_user_id"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_idempotency_key_created_at", "idempotency_key", ["company_id", "created_at"])
    for statement in REFUSING[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Take it back."""
    op.drop_table("idempotency_key")
    op.drop_table("event")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_append_only()")
    op.drop_index("ix_organization_merged_into_id", "organization")
    op.drop_column("organization", "merged_into_id")
