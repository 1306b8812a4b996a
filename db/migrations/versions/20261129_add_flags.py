"""Add feature flags with their audit, who is in a beta, and companies that are suspended

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types

revision = "20261129"
down_revision = "20261128"
branch_labels = None
depends_on = None

TABLES = (
    "change_review",
    "change_request",
    "beta_invitation",
    "beta_exclusion",
    "beta_member",
    "flag_worker",
    "flag_audit",
    "segment",
    "flag_requires",
    "flag_rule",
    "flag",
    "flag_state",
)
BEGIN_STATE = {
    "sqlite": "INSERT INTO flag_state VALUES (1, 0, 0, '')",
    "postgresql": "INSERT INTO flag_state VALUES (1, 0, 'epoch', '')",
}
OWN = "SELECT 1 FROM change_request WHERE id = NEW.change_id AND author_id = NEW.reviewer_id"
REFUSING = {
    "sqlite": [
        *(
            f"CREATE TRIGGER flag_audit_is_not_{done} BEFORE {act} ON flag_audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
            for act, done in (("UPDATE", "changed"), ("DELETE", "removed"))
        ),
        *(
            f"CREATE TRIGGER nobody_reviews_their_own_{act.lower()} BEFORE {act} ON change_review "
            f"WHEN EXISTS ({OWN}) BEGIN SELECT RAISE(ABORT, 'nobody reviews their own change'); END"
            for act in ("INSERT", "UPDATE")
        ),
    ],
    "postgresql": [
        "CREATE FUNCTION refuse_changed_audit() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$",
        "CREATE TRIGGER flag_audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON flag_audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_changed_audit()",
        f"CREATE FUNCTION refuse_own_review() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS ({OWN}) "
        "THEN RAISE EXCEPTION 'nobody reviews their own change'; END IF; RETURN NEW; END $$",
        "CREATE TRIGGER nobody_reviews_their_own BEFORE INSERT OR UPDATE ON change_review "
        "FOR EACH ROW EXECUTE FUNCTION refuse_own_review()",
    ],
}


def column(name: str, kind: object, *, nullable: bool = False) -> sa.Column:
    """A column as the models make them; `name?` may be null."""
    return sa.Column(name.rstrip("?"), kind, autoincrement=False, nullable=nullable or name.endswith("?"))


def columns_of(kind: object, *names: str) -> list[sa.Column]:
    """Several columns of the same kind."""
    return [column(name, kind) for name in names]


def numbers(*names: str) -> list[sa.Column]:
    """Columns of whole numbers and of ids."""
    return columns_of(sa.BigInteger(), *names)


def keys(*names: str) -> list[sa.Column]:
    """Columns of names for machines."""
    return columns_of(sa.String(length=64), *names)


def names(*names: str) -> list[sa.Column]:
    """Columns of names for people."""
    return columns_of(sa.String(length=255), *names)


def texts(*names: str) -> list[sa.Column]:
    """Columns of texts of any length."""
    return columns_of(sa.Text(), *names)


def words(*names: str) -> list[sa.Column]:
    """Columns of values of an enum."""
    return columns_of(sa.String(length=32), *names)


def flags(*names: str) -> list[sa.Column]:
    """Columns of yes and no."""
    return columns_of(sa.Boolean(), *names)


def moments(*names: str) -> list[sa.Column]:
    """Columns of moments."""
    return columns_of(column_types.UtcDateTime(), *names)


def json(*names: str) -> list[sa.Column]:
    """Columns of values as JSON has them."""
    return columns_of(sa.JSON(none_as_null=True), *names)


def primary(table: str, *by: str) -> sa.PrimaryKeyConstraint:
    """The key of a table."""
    return sa.PrimaryKeyConstraint(*(by or ("id",)), name=op.f(f"pk_{table}"))


def of_a_flag(table: str, by: str = "flag_key") -> sa.ForeignKeyConstraint:
    """The key by which a table points to a flag."""
    return sa.ForeignKeyConstraint([by], ["flag.key"], name=op.f(f"fk_{table}_{by}"))


def of_a_company(table: str, *parts: sa.Column, until: str) -> None:
    """A table of users and whole companies, of which one row each is live."""
    op.create_table(
        table,
        *numbers("company_id", "id"),
        *keys("flag_key"),
        *numbers("user_id?"),
        *parts,
        primary(table, "company_id", "id"),
        sa.ForeignKeyConstraint(
            ["company_id", "user_id"], ["user.company_id", "user.id"], name=op.f(f"fk_{table}_company_id_user_id")
        ),
        sqlite_with_rowid=False,
    )
    for name, by, of_whom in (("user", ["user_id"], "IS NOT NULL"), ("company", [], "IS NULL")):
        live = sa.text(f"{until} IS NULL AND user_id {of_whom}")
        where = {"unique": True, "sqlite_where": live, "postgresql_where": live}
        op.create_index(f"ix_{table}_{name}", table, ["company_id", "flag_key", *by], **where)


def upgrade() -> None:
    """Make the change."""
    with op.batch_alter_table("company") as company:
        company.add_column(column("suspended_at", column_types.UtcDateTime(), nullable=True))
    _add_flags()
    _add_people()
    _add_changes()
    dialect = op.get_bind().dialect.name
    for statement in (BEGIN_STATE[dialect], *REFUSING[dialect]):
        op.execute(statement)


def _add_flags() -> None:
    op.create_table(
        "flag_state", *numbers("id", "revision"), *moments("changed_at"), *keys("audit_head"), primary("flag_state")
    )
    op.create_table(
        "flag",
        *keys("key"),
        *names("title"),
        *texts("description"),
        *words("kind", "stage"),
        *flags("is_hidden", "is_enabled"),
        *moments("killed_at?"),
        *names("killed_by?"),
        *texts("killed_reason?"),
        *keys("salt"),
        *words("bucket_by"),
        *names("owner"),
        column("review_by?", sa.Date()),
        *moments("archived_at?"),
        *json("variants"),
        *moments("created_at"),
        *numbers("version"),
        primary("flag", "key"),
    )
    op.create_table(
        "flag_rule",
        *numbers("id"),
        *keys("flag_key"),
        *numbers("position"),
        *names("title"),
        *json("strategy"),
        *moments("starts_at?", "ends_at?"),
        *flags("is_enabled"),
        *numbers("version"),
        primary("flag_rule"),
        of_a_flag("flag_rule"),
        sa.UniqueConstraint("flag_key", "position", name=op.f("uq_flag_rule_flag_key_position")),
    )
    op.create_table(
        "flag_requires",
        *keys("flag_key", "parent_key"),
        *flags("is_enabled"),
        *json("variants"),
        primary("flag_requires", "flag_key", "parent_key"),
        of_a_flag("flag_requires"),
        of_a_flag("flag_requires", "parent_key"),
    )
    op.create_table(
        "segment",
        *numbers("id"),
        *names("name"),
        *json("constraints"),
        *numbers("version"),
        primary("segment"),
        sa.UniqueConstraint("name", name=op.f("uq_segment_name")),
    )
    op.create_table(
        "flag_worker",
        *keys("worker_id"),
        *names("host"),
        *numbers("pid", "revision"),
        *moments("seen_at"),
        primary("flag_worker", "worker_id"),
    )
    op.create_table(
        "flag_audit",
        *numbers("seq"),
        *moments("at"),
        *words("actor_kind"),
        *names("actor_id", "on_behalf_of?"),
        *keys("action", "flag_key?"),
        *names("subject?"),
        *json("before?", "after?"),
        *texts("reason?"),
        *numbers("change_id?"),
        *names("request_id?", "address?", "environment"),
        *keys("prev_hash", "hash"),
        primary("flag_audit", "seq"),
    )
    op.create_index("ix_flag_audit_flag_key", "flag_audit", ["flag_key", "seq"])
    op.create_index("ix_flag_audit_actor_id", "flag_audit", ["actor_id", "seq"])


def _add_people() -> None:
    of_a_company(
        "beta_member",
        *words("source"),
        *numbers("max_seats?"),
        *names("granted_by"),
        *moments("granted_at", "expires_at?", "revoked_at?"),
        *names("revoked_by?"),
        *texts("revoked_reason?"),
        until="revoked_at",
    )
    of_a_company(
        "beta_exclusion",
        *texts("reason"),
        *names("excluded_by"),
        *moments("excluded_at", "lifted_at?"),
        *names("lifted_by?"),
        until="lifted_at",
    )
    op.create_table(
        "beta_invitation",
        *numbers("id"),
        *keys("flag_key"),
        *numbers("for_company_id?", "for_user_id?"),
        *names("email?"),
        column("token_hash", sa.LargeBinary(length=32)),
        *texts("message"),
        *numbers("max_seats?"),
        *words("state"),
        *moments("expires_at"),
        *names("invited_by"),
        *moments("invited_at"),
        *names("answered_by?"),
        *moments("answered_at?"),
        primary("beta_invitation"),
        of_a_flag("beta_invitation"),
        sa.UniqueConstraint("token_hash", name=op.f("uq_beta_invitation_token_hash")),
    )
    op.create_index("ix_beta_invitation_flag_key", "beta_invitation", ["flag_key", "state", "id"])
    for by in ("email", "for_company_id"):
        op.create_index(f"ix_beta_invitation_{by}", "beta_invitation", [by])


def _add_changes() -> None:
    op.create_table(
        "change_request",
        *numbers("id"),
        *keys("flag_key"),
        *numbers("base_version"),
        *json("ops"),
        *flags("widens"),
        *words("state"),
        *numbers("author_id"),
        *names("author"),
        *texts("reason"),
        *moments("effective_at?", "created_at", "applied_at?"),
        *numbers("version"),
        primary("change_request"),
    )
    op.create_index("ix_change_request_state", "change_request", ["state", "id"])
    op.create_table(
        "change_review",
        *numbers("change_id", "reviewer_id"),
        *names("reviewer"),
        *words("verdict"),
        *keys("ops_hash"),
        *moments("at"),
        primary("change_review", "change_id", "reviewer_id"),
        sa.ForeignKeyConstraint(["change_id"], ["change_request.id"], name=op.f("fk_change_review_change_id")),
    )


def downgrade() -> None:
    """Take it back."""
    for table in TABLES:
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_changed_audit()")
        op.execute("DROP FUNCTION refuse_own_review()")
    with op.batch_alter_table("company") as company:
        company.drop_column("suspended_at")
