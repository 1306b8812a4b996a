"""Add roles, logins, sessions, invitations, and what is remembered of who came in

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types

revision = "20261124"
down_revision = "20261123"
branch_labels = None
depends_on = None

OLDEST_IS_ADMIN = """
UPDATE "user" SET role = 'ADMIN' WHERE (company_id, id) IN (
    SELECT company_id, min(id) FROM "user" WHERE is_active AND NOT is_placeholder GROUP BY company_id)
"""
NUMBERED = {
    "sqlite": "UPDATE token SET id = abs(random())",
    "postgresql": "UPDATE token SET id = (random() * 9223372036854775000)::bigint",
}


def column(name: str, kind: object, *, nullable: bool = False, **options: object) -> sa.Column:
    """A column as the models make them."""
    return sa.Column(name, kind, autoincrement=False, nullable=nullable, **options)


def number(name: str, *, nullable: bool = False, **options: object) -> sa.Column:
    """A column of ids."""
    return column(name, sa.BigInteger(), nullable=nullable, **options)


def name(name: str) -> sa.Column:
    """A column of short texts."""
    return column(name, sa.String(length=255))


def moment(name: str, *, nullable: bool = False) -> sa.Column:
    """A column of moments."""
    return column(name, column_types.UtcDateTime(), nullable=nullable)


def one_of(name: str, **options: object) -> sa.Column:
    """A column of values of an enum."""
    return column(name, sa.String(length=32), **options)


def of_a_user(table: str, by: str = "user_id") -> sa.ForeignKeyConstraint:
    """The key by which a table points to users of the same company."""
    return sa.ForeignKeyConstraint(
        ["company_id", by], ["user.company_id", "user.id"], name=op.f(f"fk_{table}_company_id_{by}")
    )


def of_the_company(table: str) -> sa.PrimaryKeyConstraint:
    """The key of tables whose rows lie with their company's."""
    return sa.PrimaryKeyConstraint("company_id", "id", name=op.f(f"pk_{table}"))


def upgrade() -> None:
    """Make the change."""
    _add_logins()
    _add_roles()
    _widen_tokens()
    _add_sessions()
    _add_invitations()
    _add_events()


def _add_logins() -> None:
    op.create_table(
        "login",
        number("id"),
        name("email"),
        column("staff_roles", sa.Text()),
        moment("sessions_since"),
        moment("created_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login")),
        sa.UniqueConstraint("email", name=op.f("uq_login_email")),
    )
    op.create_table(
        "password",
        number("login_id"),
        column("hash", sa.Text()),
        moment("changed_at"),
        sa.PrimaryKeyConstraint("login_id", name=op.f("pk_password")),
    )
    op.create_table(
        "password_reset",
        column("hash", sa.LargeBinary(length=32)),
        number("login_id"),
        moment("created_at"),
        moment("expires_at"),
        moment("used_at", nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_password_reset")),
    )
    op.create_index("ix_password_reset_login_id", "password_reset", ["login_id"])
    op.create_table(
        "provider_subject",
        name("issuer"),
        name("subject"),
        number("login_id"),
        moment("created_at"),
        sa.PrimaryKeyConstraint("issuer", "subject", name=op.f("pk_provider_subject")),
    )
    op.create_index("ix_provider_subject_login_id", "provider_subject", ["login_id"])


def _add_roles() -> None:
    op.add_column("user", one_of("role", server_default="REGULAR"))
    op.add_column("user", number("login_id", nullable=True))
    op.create_index("ix_user_login_id", "user", ["login_id"])
    op.execute(OLDEST_IS_ADMIN)


def _widen_tokens() -> None:
    op.add_column("token", number("id", server_default="0"))
    op.add_column("token", number("login_id", nullable=True))
    op.add_column("token", column("scopes", sa.Text(), server_default="READ,WRITE"))
    op.add_column("token", moment("last_used_at", nullable=True))
    op.execute(NUMBERED[op.get_bind().dialect.name])
    with op.batch_alter_table("token") as table:
        table.create_unique_constraint(op.f("uq_token_company_id_id"), ["company_id", "id"])


def _add_sessions() -> None:
    op.create_table(
        "session",
        column("hash", sa.LargeBinary(length=32)),
        number("company_id"),
        number("id"),
        number("user_id"),
        number("login_id"),
        one_of("method"),
        name("user_agent"),
        name("address"),
        moment("created_at"),
        moment("last_used_at"),
        moment("idle_at"),
        moment("expires_at"),
        moment("revoked_at", nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_session")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_session_company_id_id")),
        of_a_user("session"),
    )
    op.create_index("ix_session_company_id_user_id", "session", ["company_id", "user_id"])


def _add_invitations() -> None:
    op.create_table(
        "invitation",
        number("company_id"),
        number("id"),
        column("hash", sa.LargeBinary(length=32)),
        name("email"),
        name("name"),
        one_of("role"),
        number("invited_by_id", nullable=True),
        moment("created_at"),
        moment("expires_at"),
        moment("accepted_at", nullable=True),
        moment("revoked_at", nullable=True),
        of_the_company("invitation"),
        sa.UniqueConstraint("company_id", "hash", name=op.f("uq_invitation_company_id_hash")),
        of_a_user("invitation", "invited_by_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_invitation_hash", "invitation", ["hash"])


def _add_events() -> None:
    op.create_table(
        "identity_event",
        number("company_id"),
        number("id"),
        moment("at"),
        one_of("kind"),
        number("actor_id", nullable=True),
        number("user_id", nullable=True),
        name("details"),
        name("user_agent"),
        name("address"),
        of_the_company("identity_event"),
        of_a_user("identity_event", "actor_id"),
        of_a_user("identity_event"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_identity_event_company_id_at_id", "identity_event", ["company_id", "at", "id"])


def downgrade() -> None:
    """Take it back."""
    for table in ("identity_event", "invitation", "session", "provider_subject", "password_reset", "password", "login"):
        op.drop_table(table)
    with op.batch_alter_table("token") as table:
        table.drop_constraint(op.f("uq_token_company_id_id"), type_="unique")
        for gone in ("id", "login_id", "scopes", "last_used_at"):
            table.drop_column(gone)
    op.drop_index("ix_user_login_id", "user")
    for gone in ("role", "login_id"):
        op.drop_column("user", gone)
