"""Create all tables: the baseline of every later migration.

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, read and remove
one release later); rows that exist are filled by `db.migrations.back_fill`, in a migration of its own; every table of a company has
company_id in its primary key, its foreign keys and its uniques; an index on a large table is made CONCURRENTLY on
PostgreSQL.

Primary keys, foreign keys and unique constraints get their names from the naming convention in `db.row`.
"""

import sqlalchemy as sa
from alembic import op
from db.search import full_text
from db.column_types import ExactDecimal, JsonValueObject, UtcDateTime

revision = "20261128"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "company",
    "currency",
    "rate",
    "user",
    "organization",
    "person",
    "pipeline",
    "stage",
    "deal",
    "deal_status_event",
    "activity_type",
    "activity",
    "note",
    "note_mention",
    "file",
    "upload",
    "label",
    "organization_label",
    "deal_label",
    "person_label",
    "field",
    "custom_value",
    "import_mapping",
    "import",
    "import_batch",
    "bulk_change",
    "bulk_change_part",
    "account_rollup",
    "account_part",
    "won_sum",
    "membership_event",
    "search_text",
    "lookup_key",
    "event",
    "idempotency_key",
    "merge",
    "saved_view",
    "default_view",
    "team",
    "team_member",
    "login",
    "login_company",
    "password",
    "password_reset",
    "provider_subject",
    "token",
    "session",
    "invitation",
    "identity_event",
    "outbox",
    "flag_state",
    "flag",
    "flag_rule",
    "flag_requires",
    "segment",
    "flag_audit",
    "flag_audit_check",
    "flag_webhook",
    "flag_worker",
    "change_request",
    "change_comment",
    "change_review",
    "beta_member",
    "beta_exclusion",
    "first_access",
    "feature_use",
    "feature_use_day",
    "feature_use_total",
    "beta_feedback",
    "beta_invitation",
    "beta_reminder",
    "beta_wave",
    "beta_request",
    "beta_news",
    "beta_news_mailing",
    "trusted_document",
)
"""Every table, after the tables that its foreign keys refer to."""

ORDERED_TEXT = sa.String(255).with_variant(sa.String(255, collation="C"), "postgresql")

SQLITE_TRIGGERS = (
    "CREATE TRIGGER event_rejects_update BEFORE UPDATE ON event "
    "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END",
    "CREATE TRIGGER event_rejects_delete BEFORE DELETE ON event "
    "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END",
    "CREATE TRIGGER flag_audit_rejects_update BEFORE UPDATE ON flag_audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END",
    "CREATE TRIGGER flag_audit_rejects_delete BEFORE DELETE ON flag_audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END",
    "CREATE TRIGGER change_review_rejects_author_insert BEFORE INSERT ON change_review "
    "WHEN EXISTS (SELECT 1 FROM change_request WHERE id = NEW.change_id AND author_id = NEW.reviewer_id) "
    "BEGIN SELECT RAISE(ABORT, 'the author of a change cannot review it'); END",
    "CREATE TRIGGER change_review_rejects_author_update BEFORE UPDATE ON change_review "
    "WHEN EXISTS (SELECT 1 FROM change_request WHERE id = NEW.change_id AND author_id = NEW.reviewer_id) "
    "BEGIN SELECT RAISE(ABORT, 'the author of a change cannot review it'); END",
)

POSTGRESQL_TRIGGERS = (
    "CREATE FUNCTION reject_event_change() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the event log is append-only'; END $$",
    "CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event "
    "FOR EACH STATEMENT EXECUTE FUNCTION reject_event_change()",
    "CREATE FUNCTION reject_flag_audit_change() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$",
    "CREATE TRIGGER flag_audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON flag_audit "
    "FOR EACH STATEMENT EXECUTE FUNCTION reject_flag_audit_change()",
    "CREATE FUNCTION reject_author_review() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN "
    "IF EXISTS (SELECT 1 FROM change_request WHERE id = NEW.change_id AND author_id = NEW.reviewer_id) "
    "THEN RAISE EXCEPTION 'the author of a change cannot review it'; END IF; RETURN NEW; "
    "END $$",
    "CREATE TRIGGER change_review_rejects_author BEFORE INSERT OR UPDATE ON change_review "
    "FOR EACH ROW EXECUTE FUNCTION reject_author_review()",
)

POSTGRESQL_FUNCTIONS = (
    "reject_event_change()",
    "reject_flag_audit_change()",
    "reject_author_review()",
    "search_index_ids(text)",
)

FIRST_FLAG_STATE = {
    "sqlite": (
        "INSERT INTO flag_state (id, revision, changed_at, audit_head, is_approval_required) VALUES (1, 0, 0, '', 0)"
    ),
    "postgresql": (
        "INSERT INTO flag_state (id, revision, changed_at, audit_head, is_approval_required) "
        "VALUES (1, 0, 'epoch', '', false)"
    ),
}

COUNTED_COLUMNS = (
    *("next_timed_at", "next_day", "won_value", "won_value_is_complete"),
    *("won_count", "last_contacted_at", "follow_up_due_on"),
)
ACCOUNTS_ONLY = {"sqlite_where": sa.text("is_account = 1"), "postgresql_where": sa.text("is_account")}
WITHOUT_ACTIVITY = {
    "sqlite_where": sa.text("is_account = 1 AND next_timed_at IS NULL AND next_day IS NULL"),
    "postgresql_where": sa.text("is_account AND next_timed_at IS NULL AND next_day IS NULL"),
}
IS_STORED = {
    "sqlite_where": sa.text("storage_key IS NOT NULL"),
    "postgresql_where": sa.text("storage_key IS NOT NULL"),
}
INACTIVE = {"sqlite_where": sa.text("is_active = 0"), "postgresql_where": sa.text("NOT is_active")}
OPEN_ACTIVITIES = {
    "sqlite_where": sa.text("is_done = 0 AND deleted_at IS NULL"),
    "postgresql_where": sa.text("NOT is_done AND deleted_at IS NULL"),
}


def upgrade() -> None:
    """Create all tables, the search index and the triggers."""
    _create_companies()
    _create_organizations_people()
    _create_deals()
    _create_activities()
    _create_notes_files()
    _create_deletion_indexes()
    _create_labels()
    _create_custom_fields()
    _create_imports()
    _create_bulk_changes()
    _create_rollups()
    _create_search()
    _create_event_log()
    _create_saved_views()
    _create_teams()
    _create_identity()
    _create_outbox()
    _create_flags()
    _create_beta()
    _create_beta_growth()
    _create_trusted_documents()
    _execute_for_database()


def downgrade() -> None:
    """Drop everything that `upgrade` creates."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if is_sqlite:
        op.execute("DROP TABLE search_index")
        op.execute("DROP VIEW search_index_words")
    for table in reversed(TABLES):
        op.drop_table(table)
    if not is_sqlite:
        for function in POSTGRESQL_FUNCTIONS:
            op.execute(f"DROP FUNCTION {function}")


def _execute_for_database() -> None:
    dialect = op.get_bind().dialect.name
    op.execute(FIRST_FLAG_STATE[dialect])
    is_sqlite = dialect == "sqlite"
    for statement in full_text.SQLITE_DDL if is_sqlite else full_text.POSTGRESQL_DDL:
        op.execute(statement)
    for statement in SQLITE_TRIGGERS if is_sqlite else POSTGRESQL_TRIGGERS:
        op.execute(statement)


def _reference(column: str, table: str) -> sa.ForeignKeyConstraint:
    """Return a foreign key to a row of `table` in the same company."""
    return sa.ForeignKeyConstraint(["company_id", column], [f"{table}.company_id", f"{table}.id"])


def _where(condition: str) -> dict[str, sa.TextClause]:
    """Return the options of a partial index; the condition is the same on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def _create_companies() -> None:
    op.create_table(
        "company",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("currency", sa.String(8), nullable=False),
        sa.Column("follow_up_days", sa.BigInteger),
        sa.Column("allows_remote_images", sa.Boolean, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("revision_id", sa.BigInteger),
        sa.Column("rates_version", sa.BigInteger),
        sa.Column("users_version", sa.BigInteger),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("account_version", sa.BigInteger, nullable=False),
        sa.Column("suspended_at", UtcDateTime),
    )
    op.create_index("ix_company_name", "company", ["name"])
    op.create_index("ix_company_folded_name", "company", ["folded_name", "id"])
    op.create_index("ix_company_users_version", "company", ["users_version"])
    op.create_table(
        "currency",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, nullable=False),
        sa.Column("code", sa.String(8), primary_key=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("symbol", sa.String(255), nullable=False),
        sa.Column("decimal_points", sa.BigInteger, nullable=False),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("is_custom", sa.Boolean, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("company_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rate",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("base", sa.String(8), primary_key=True),
        sa.Column("quote", sa.String(8), primary_key=True),
        sa.Column("on_date", sa.Date, primary_key=True),
        sa.Column("rate", ExactDecimal, nullable=False),
        sa.Column("source", sa.String(255), nullable=False),
        sa.Column("loaded_at", UtcDateTime, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "user",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("email", sa.String(255)),
        sa.Column("folded_email", sa.String(255)),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("login_id", sa.BigInteger),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("locale", sa.String(255), nullable=False),
        sa.Column("currency", sa.String(8), nullable=False),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("is_placeholder", sa.Boolean, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("company_id", "email"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_user_login_id", "user", ["login_id"])
    op.create_index("ix_user_id", "user", ["id"])
    op.create_index("ix_user_email", "user", ["email"])
    searched = ["folded_name", "id", "folded_email", "is_placeholder", "company_id"]
    op.create_index("ix_user_folded_name", "user", searched)
    op.create_index("ix_user_is_inactive", "user", ["company_id", "id"], **INACTIVE)


def _create_organizations_people() -> None:
    op.create_table(
        "organization",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("owner_id", sa.BigInteger),
        sa.Column("parent_id", sa.BigInteger),
        sa.Column("address", JsonValueObject(dict)),
        sa.Column("website", sa.String(255)),
        sa.Column("linkedin", sa.String(255)),
        sa.Column("industry", sa.String(255)),
        sa.Column("annual_revenue", sa.String(255)),
        sa.Column("employee_count", sa.BigInteger),
        sa.Column("folded_website", sa.String(255)),
        sa.Column("folded_industry", sa.String(255)),
        sa.Column("folded_annual_revenue", sa.String(255)),
        sa.Column("visible_to", sa.String(255)),
        sa.Column("follow_up_days", sa.BigInteger),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("account_updated_at", UtcDateTime, nullable=False),
        sa.Column("account_version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        sa.Column("merged_into_id", sa.BigInteger),
        _reference("owner_id", "user"),
        _reference("parent_id", "organization"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    for name in ("account_updated_at", "created_at", "employee_count", "updated_at"):
        op.create_index(f"ix_organization_{name}", "organization", ["company_id", name, "id"])
    op.create_index("ix_organization_folded_name", "organization", ["company_id", "folded_name", "id"])
    op.create_index("ix_organization_merged_into_id", "organization", ["company_id", "merged_into_id"])
    op.create_index("ix_organization_owner_id", "organization", ["company_id", "owner_id", "id"])
    op.create_index("ix_organization_parent_id", "organization", ["company_id", "parent_id"])
    op.create_table(
        "person",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("first_name", sa.String(255)),
        sa.Column("last_name", sa.String(255)),
        sa.Column("emails", JsonValueObject(dict), nullable=False),
        sa.Column("phones", JsonValueObject(dict), nullable=False),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("owner_id", sa.BigInteger),
        sa.Column("visible_to", sa.String(255)),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        sa.Column("merged_into_id", sa.BigInteger),
        _reference("organization_id", "organization"),
        _reference("owner_id", "user"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    for name in ("created_at", "folded_name", "updated_at"):
        op.create_index(f"ix_person_{name}", "person", ["company_id", name, "id"])
    op.create_index("ix_person_merged_into_id", "person", ["company_id", "merged_into_id"])
    op.create_index("ix_person_organization_id", "person", ["company_id", "organization_id", "id"])


def _create_deals() -> None:
    op.create_table(
        "pipeline",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("is_probability_enabled", sa.Boolean, nullable=False),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("pipeline_id", sa.BigInteger, nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("probability", sa.Double),
        sa.Column("days_to_rotten", sa.BigInteger),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        _reference("pipeline_id", "pipeline"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_stage_pipeline_id", "stage", ["company_id", "pipeline_id"])
    op.create_table(
        "deal",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("folded_title", sa.String(255), nullable=False),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("owner_id", sa.BigInteger),
        sa.Column("creator_id", sa.BigInteger),
        sa.Column("stage_id", sa.BigInteger),
        sa.Column("value", sa.BigInteger),
        sa.Column("currency_code", sa.String(8), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("won_at", UtcDateTime),
        sa.Column("won_on", sa.Date),
        sa.Column("won_at_is_estimated", sa.Boolean, nullable=False),
        sa.Column("first_won_at", UtcDateTime),
        sa.Column("lost_at", UtcDateTime),
        sa.Column("closed_at", UtcDateTime),
        sa.Column("lost_reason", sa.Text),
        sa.Column("expected_close_date", sa.Date),
        sa.Column("probability", sa.Double),
        sa.Column("stage_changed_at", UtcDateTime),
        sa.Column("is_archived", sa.Boolean, nullable=False),
        sa.Column("archived_at", UtcDateTime),
        sa.Column("annual_recurring_value", sa.BigInteger),
        sa.Column("monthly_recurring_value", sa.BigInteger),
        sa.Column("annual_contract_value", sa.BigInteger),
        sa.Column("origin", sa.String(255)),
        sa.Column("origin_id", sa.String(255)),
        sa.Column("channel", sa.String(255)),
        sa.Column("channel_id", sa.String(255)),
        sa.Column("visible_to", sa.String(255)),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        _reference("creator_id", "user"),
        sa.ForeignKeyConstraint(["company_id", "currency_code"], ["currency.company_id", "currency.code"]),
        _reference("organization_id", "organization"),
        _reference("owner_id", "user"),
        _reference("person_id", "person"),
        _reference("stage_id", "stage"),
        sa.CheckConstraint("status <> 'WON' OR (won_at IS NOT NULL AND won_on IS NOT NULL)", name="won_has_a_day"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    for name in ("created_at", "expected_close_date", "folded_title", "status", "updated_at", "won_at"):
        op.create_index(f"ix_deal_{name}", "deal", ["company_id", name, "id"])
    op.create_index("ix_deal_organization_id", "deal", ["company_id", "organization_id", "status"])
    op.create_index("ix_deal_person_id", "deal", ["company_id", "person_id"])
    op.create_index("ix_deal_value", "deal", ["company_id", "currency_code", "value", "id"])
    op.create_table(
        "deal_status_event",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("deal_id", sa.BigInteger, nullable=False),
        sa.Column("from_status", sa.String(32)),
        sa.Column("to_status", sa.String(32), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("effective_at", UtcDateTime, nullable=False),
        sa.Column("actor_id", sa.BigInteger),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("value", sa.BigInteger),
        sa.Column("currency_code", sa.String(8), nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        _reference("actor_id", "user"),
        _reference("deal_id", "deal"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deal_status_event_deal", "deal_status_event", ["company_id", "deal_id", "effective_at"])
    op.create_index(
        "ix_deal_status_event_organization",
        "deal_status_event",
        ["company_id", "organization_id", "effective_at", "id"],
    )


def _create_activities() -> None:
    op.create_table(
        "activity_type",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("is_contact", sa.Boolean, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("company_id", "external_id"),
        sa.UniqueConstraint("company_id", "key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "activity",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("folded_subject", sa.String(255), nullable=False),
        sa.Column("type_id", sa.BigInteger, nullable=False),
        sa.Column("owner_id", sa.BigInteger),
        sa.Column("creator_id", sa.BigInteger),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("deal_id", sa.BigInteger),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("effective_organization_id", sa.BigInteger),
        sa.Column("effective_source", sa.String(32)),
        sa.Column("due_at", UtcDateTime),
        sa.Column("due_zone", sa.String(64)),
        sa.Column("due_date", sa.Date),
        sa.Column("duration_minutes", sa.BigInteger),
        sa.Column("is_done", sa.Boolean, nullable=False),
        sa.Column("done_at", UtcDateTime),
        sa.Column("is_busy", sa.Boolean, nullable=False),
        sa.Column("priority", sa.String(32)),
        sa.Column("location", JsonValueObject(dict)),
        sa.Column("note", sa.Text),
        sa.Column("public_description", sa.Text),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        _reference("creator_id", "user"),
        _reference("deal_id", "deal"),
        _reference("effective_organization_id", "organization"),
        _reference("organization_id", "organization"),
        _reference("owner_id", "user"),
        _reference("person_id", "person"),
        _reference("type_id", "activity_type"),
        sa.CheckConstraint("is_done = (done_at IS NOT NULL)", name="done_has_a_time"),
        sa.CheckConstraint("due_at IS NULL OR due_date IS NULL", name="one_due"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_activity_all_day",
        "activity",
        ["company_id", "effective_organization_id", "due_date", "id"],
        **OPEN_ACTIVITIES,
    )
    due = ["is_done", "due_at", "due_date", "id", "deleted_at"]
    op.create_index("ix_activity_due", "activity", ["company_id", *due])
    op.create_index("ix_activity_owner_due", "activity", ["company_id", "owner_id", *due])
    op.create_index("ix_activity_deal_id", "activity", ["company_id", "deal_id"])
    op.create_index("ix_activity_owner_id", "activity", ["company_id", "owner_id", "is_done", "created_at"])
    op.create_index("ix_activity_done", "activity", ["company_id", "effective_organization_id", "done_at", "id"])
    newest_first = [sa.text("created_at DESC"), sa.text("id DESC")]
    op.create_index("ix_activity_is_done", "activity", ["company_id", "is_done", *newest_first])
    op.create_index("ix_activity_person_id", "activity", ["company_id", "person_id"])
    for name in ("created_at", "done_at", "due_at", "due_date", "folded_subject", "updated_at"):
        op.create_index(f"ix_activity_{name}", "activity", ["company_id", name, "id"])
    op.create_index(
        "ix_activity_timed", "activity", ["company_id", "effective_organization_id", "due_at", "id"], **OPEN_ACTIVITIES
    )


def _create_notes_files() -> None:
    op.create_table(
        "note",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("author_id", sa.BigInteger),
        sa.Column("last_editor_id", sa.BigInteger),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("deal_id", sa.BigInteger),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("effective_organization_id", sa.BigInteger),
        sa.Column("effective_source", sa.String(32)),
        sa.Column("is_pinned_to_organization", sa.Boolean, nullable=False),
        sa.Column("is_pinned_to_deal", sa.Boolean, nullable=False),
        sa.Column("is_pinned_to_person", sa.Boolean, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        _reference("author_id", "user"),
        _reference("deal_id", "deal"),
        _reference("effective_organization_id", "organization"),
        _reference("last_editor_id", "user"),
        _reference("organization_id", "organization"),
        _reference("person_id", "person"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_note_deal_id", "note", ["company_id", "deal_id"])
    op.create_index(
        "ix_note_effective_organization_id", "note", ["company_id", "effective_organization_id", "created_at", "id"]
    )
    op.create_index("ix_note_person_id", "note", ["company_id", "person_id"])
    op.create_table(
        "note_mention",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("note_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        _reference("note_id", "note"),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_note_mention_user_id", "note_mention", ["company_id", "user_id"])
    op.create_table(
        "file",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("external_id", sa.String(255)),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("content_type", sa.String(255), nullable=False),
        sa.Column("sha256", sa.String(64)),
        sa.Column("storage_key", sa.String(255)),
        sa.Column("description", sa.Text),
        sa.Column("uploader_id", sa.BigInteger),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("deal_id", sa.BigInteger),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("effective_organization_id", sa.BigInteger),
        sa.Column("effective_source", sa.String(32)),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        _reference("deal_id", "deal"),
        _reference("effective_organization_id", "organization"),
        _reference("organization_id", "organization"),
        _reference("person_id", "person"),
        _reference("uploader_id", "user"),
        sa.UniqueConstraint("company_id", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_file_deal_id", "file", ["company_id", "deal_id"])
    op.create_index(
        "ix_file_effective_organization_id", "file", ["company_id", "effective_organization_id", "created_at", "id"]
    )
    op.create_index("ix_file_person_id", "file", ["company_id", "person_id"])
    op.create_index("ix_file_storage_key", "file", ["company_id", "storage_key"], unique=True)
    op.create_index("ix_file_stored_bytes", "file", ["company_id", "size", "storage_key"], **IS_STORED)
    op.create_table(
        "upload",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("content_type", sa.String(255), nullable=False),
        sa.Column("sha256", sa.String(64)),
        sa.Column("description", sa.Text),
        sa.Column("uploader_id", sa.BigInteger, nullable=False),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("deal_id", sa.BigInteger),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("created_at", UtcDateTime, nullable=False),
        _reference("deal_id", "deal"),
        _reference("organization_id", "organization"),
        _reference("person_id", "person"),
        _reference("uploader_id", "user"),
        sqlite_with_rowid=False,
    )


def _create_deletion_indexes() -> None:
    for table in ("organization", "person", "deal", "activity", "note", "file"):
        op.create_index(
            f"ix_{table}_deleted_at", table, ["company_id", "deleted_at", "id"], **_where("deleted_at IS NOT NULL")
        )


def _create_labels() -> None:
    op.create_table(
        "label",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("entity", sa.String(32), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("color", sa.String(255)),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("company_id", "entity", "name"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "organization_label",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("organization_id", sa.BigInteger, primary_key=True),
        sa.Column("label_id", sa.BigInteger, primary_key=True),
        _reference("label_id", "label"),
        _reference("organization_id", "organization"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_organization_label_label_id", "organization_label", ["company_id", "label_id"])
    op.create_table(
        "deal_label",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("deal_id", sa.BigInteger, primary_key=True),
        sa.Column("label_id", sa.BigInteger, primary_key=True),
        _reference("deal_id", "deal"),
        _reference("label_id", "label"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deal_label_label_id", "deal_label", ["company_id", "label_id"])
    op.create_table(
        "person_label",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("person_id", sa.BigInteger, primary_key=True),
        sa.Column("label_id", sa.BigInteger, primary_key=True),
        _reference("label_id", "label"),
        _reference("person_id", "person"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_person_label_label_id", "person_label", ["company_id", "label_id"])


def _create_custom_fields() -> None:
    op.create_table(
        "field",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("entity", sa.String(32), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("type", sa.String(32), nullable=False),
        sa.Column("options", JsonValueObject(dict), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("company_id", "entity", "key"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_field_entity", "field", ["company_id", "entity", "position"])
    op.create_table(
        "custom_value",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("field_id", sa.BigInteger, primary_key=True),
        sa.Column("subject_id", sa.BigInteger, primary_key=True),
        sa.Column("text", sa.Text),
        sa.Column("folded", sa.Text),
        sa.Column("folded_start", sa.String(200)),
        sa.Column("number", sa.Double),
        sa.Column("amount", sa.BigInteger),
        sa.Column("currency", sa.String(8)),
        sa.Column("day", sa.Date),
        sa.Column("day_until", sa.Date),
        sa.Column("time_value", sa.Time),
        sa.Column("time_value_until", sa.Time),
        sa.Column("options", sa.Text),
        sa.Column("refers_to", sa.BigInteger),
        sa.Column("address", JsonValueObject(dict)),
        _reference("field_id", "field"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_custom_value_amount", "custom_value", ["company_id", "field_id", "amount"])
    op.create_index("ix_custom_value_day", "custom_value", ["company_id", "field_id", "day"])
    op.create_index("ix_custom_value_number", "custom_value", ["company_id", "field_id", "number"])
    op.create_index("ix_custom_value_subject_id", "custom_value", ["company_id", "subject_id"])
    op.create_index("ix_custom_value_text", "custom_value", ["company_id", "field_id", "folded_start"])
    op.create_table(
        "import_mapping",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("source", sa.String(64), primary_key=True),
        sa.Column("entity", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(255), primary_key=True),
        sa.Column("nth", sa.BigInteger, primary_key=True),
        sa.Column("field_id", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )


def _create_imports() -> None:
    op.create_table(
        "import",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("storage_key", sa.String(255)),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("is_dry_run", sa.Boolean, nullable=False),
        sa.Column("feature", sa.String(32)),
        sa.Column("open_gates", sa.Text, nullable=False),
        sa.Column("options", JsonValueObject(dict), nullable=False),
        sa.Column("plan", JsonValueObject(dict), nullable=False),
        sa.Column("report", JsonValueObject(dict), nullable=False),
        sa.Column("undo_report", JsonValueObject(dict), nullable=False),
        sa.Column("problem", JsonValueObject(dict)),
        sa.Column("row_count", sa.BigInteger, nullable=False),
        sa.Column("rows_done", sa.BigInteger, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("started_at", UtcDateTime),
        sa.Column("finished_at", UtcDateTime),
        sa.Column("undone_at", UtcDateTime),
        sa.Column("claimed_until", UtcDateTime),
        sa.Column("claim", sa.BigInteger, nullable=False),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_import_status", "import", ["status", "claimed_until"])
    op.create_index("ix_import_stored_bytes", "import", ["company_id", "size", "storage_key"], **IS_STORED)
    op.create_table(
        "import_batch",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("import_id", sa.BigInteger, nullable=False),
        sa.Column("changes", JsonValueObject(dict), nullable=False),
        sa.Column("skipped", JsonValueObject(dict), nullable=False),
        _reference("import_id", "import"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_import_batch_import_id", "import_batch", ["company_id", "import_id"])


def _create_bulk_changes() -> None:
    op.create_table(
        "bulk_change",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("list", sa.String(32), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("feature", sa.String(32)),
        sa.Column("open_gates", sa.Text, nullable=False),
        sa.Column("changes", JsonValueObject(dict), nullable=False),
        sa.Column("record_count", sa.BigInteger, nullable=False),
        sa.Column("records_done", sa.BigInteger, nullable=False),
        sa.Column("changed_count", sa.BigInteger, nullable=False),
        sa.Column("refused_count", sa.BigInteger, nullable=False),
        sa.Column("refused", JsonValueObject(dict), nullable=False),
        sa.Column("problem", sa.String(32)),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("finished_at", UtcDateTime),
        sa.Column("claimed_until", UtcDateTime),
        sa.Column("claim", sa.BigInteger, nullable=False),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_bulk_change_status", "bulk_change", ["status", "claimed_until"])
    op.create_table(
        "bulk_change_part",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("bulk_change_id", sa.BigInteger, nullable=False),
        sa.Column("records", JsonValueObject(dict), nullable=False),
        _reference("bulk_change_id", "bulk_change"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_bulk_change_part_bulk_change_id", "bulk_change_part", ["company_id", "bulk_change_id"])


def _create_rollups() -> None:
    op.create_table(
        "account_rollup",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("organization_id", sa.BigInteger, primary_key=True),
        sa.Column("part", sa.BigInteger, nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("is_account", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("account_since", UtcDateTime),
        sa.Column("account_since_is_estimated", sa.Boolean, nullable=False),
        sa.Column("first_became_account_at", UtcDateTime),
        sa.Column("left_at", UtcDateTime),
        sa.Column("won_count", sa.BigInteger, nullable=False),
        sa.Column("archived_won_count", sa.BigInteger, nullable=False),
        sa.Column("open_count", sa.BigInteger, nullable=False),
        sa.Column("lost_count", sa.BigInteger, nullable=False),
        sa.Column("last_won_at", UtcDateTime),
        sa.Column("won_value", sa.BigInteger),
        sa.Column("won_value_is_complete", sa.Boolean, nullable=False),
        sa.Column("next_timed_at", UtcDateTime),
        sa.Column("next_timed_id", sa.BigInteger),
        sa.Column("next_day", sa.Date),
        sa.Column("next_day_id", sa.BigInteger),
        sa.Column("next_due_at", UtcDateTime),
        sa.Column("undated_count", sa.BigInteger, nullable=False),
        sa.Column("last_activity_at", UtcDateTime),
        sa.Column("last_activity_id", sa.BigInteger),
        sa.Column("last_contacted_at", UtcDateTime),
        sa.Column("follow_up_due_on", sa.Date),
        _reference("organization_id", "organization"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_account_rollup_follow_up_due_on",
        "account_rollup",
        ["company_id", "follow_up_due_on", "organization_id"],
        **ACCOUNTS_ONLY,
    )
    op.create_index(
        "ix_account_rollup_is_account",
        "account_rollup",
        ["company_id", "is_account", "part", *COUNTED_COLUMNS],
    )
    op.create_index(
        "ix_account_rollup_last_contacted_at",
        "account_rollup",
        ["company_id", "last_contacted_at", "organization_id"],
        **ACCOUNTS_ONLY,
    )
    op.create_index(
        "ix_account_rollup_last_won_at",
        "account_rollup",
        ["company_id", "last_won_at", "organization_id"],
        **ACCOUNTS_ONLY,
    )
    op.create_index(
        "ix_account_rollup_next_day",
        "account_rollup",
        ["company_id", "next_day", "folded_name", "organization_id"],
        **ACCOUNTS_ONLY,
    )
    op.create_index(
        "ix_account_rollup_next_due_at",
        "account_rollup",
        ["company_id", "next_due_at", "organization_id"],
        **ACCOUNTS_ONLY,
    )
    op.create_index(
        "ix_account_rollup_next_timed_at",
        "account_rollup",
        ["company_id", "next_timed_at", "folded_name", "organization_id"],
        **ACCOUNTS_ONLY,
    )
    op.create_index(
        "ix_account_rollup_without_activity",
        "account_rollup",
        ["company_id", "next_timed_at", "next_day", "folded_name", "organization_id"],
        **WITHOUT_ACTIVITY,
    )
    op.create_index(
        "ix_account_rollup_won_value", "account_rollup", ["company_id", "won_value", "organization_id"], **ACCOUNTS_ONLY
    )
    for name in ("account_since", "last_activity_at", "won_count"):
        columns = ["company_id", name, "organization_id"]
        op.create_index(f"ix_account_rollup_{name}", "account_rollup", columns, **ACCOUNTS_ONLY)
    op.create_table(
        "account_part",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("part", sa.BigInteger, primary_key=True),
        sa.Column("stamp", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "won_sum",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("organization_id", sa.BigInteger, primary_key=True),
        sa.Column("currency", sa.String(8), primary_key=True),
        sa.Column("won_on", sa.Date, primary_key=True),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("deal_count", sa.BigInteger, nullable=False),
        _reference("organization_id", "organization"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_won_sum_won_on", "won_sum", ["company_id", "won_on", "currency", "amount", "deal_count", "organization_id"]
    )
    op.create_table(
        "membership_event",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("organization_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("again", sa.Boolean, nullable=False),
        sa.Column("recorded_at", UtcDateTime, nullable=False),
        _reference("organization_id", "organization"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_membership_event_organization", "membership_event", ["company_id", "organization_id", "at", "id"]
    )


def _create_search() -> None:
    op.create_table(
        "search_text",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, nullable=False),
        sa.Column("subject_id", sa.BigInteger, primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("title", ORDERED_TEXT, nullable=False),
        sa.Column("title_start", ORDERED_TEXT, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("folded", sa.Text),
        _reference("organization_id", "organization"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_text_id", "search_text", ["company_id", "id", "organization_id"], unique=True)
    op.create_index("ix_search_text_title", "search_text", ["company_id", "kind", "title", "subject_id"])
    op.create_index(
        "ix_search_text_title_start", "search_text", ["company_id", "title_start", "subject_id", "kind", "title"]
    )
    op.create_table(
        "lookup_key",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("key", ORDERED_TEXT, primary_key=True),
        sa.Column("subject_id", sa.BigInteger, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_lookup_key_subject_id", "lookup_key", ["company_id", "subject_id"])


def _create_event_log() -> None:
    op.create_table(
        "event",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("ordinal", sa.BigInteger, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.BigInteger),
        sa.Column("version", sa.BigInteger),
        sa.Column("account_version", sa.BigInteger),
        sa.Column("organization_id", sa.BigInteger),
        sa.Column("actor_id", sa.BigInteger),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("user_agent", sa.String(255), nullable=False),
        sa.Column("transaction_id", sa.BigInteger, nullable=False),
        sa.Column("changes", JsonValueObject(dict), nullable=False),
        sa.Column("details", JsonValueObject(dict), nullable=False),
        _reference("actor_id", "user"),
        sa.UniqueConstraint("company_id", "revision", "ordinal"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_organization_id", "event", ["company_id", "organization_id", "revision", "ordinal"])
    op.create_index("ix_event_subject_id", "event", ["company_id", "subject_id", "revision", "ordinal"])
    op.create_table(
        "idempotency_key",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        sa.Column("key", sa.String(255), primary_key=True),
        sa.Column("mutation", sa.String(64), nullable=False),
        sa.Column("input_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("parts", JsonValueObject(dict), nullable=False),
        sa.Column("revision", sa.BigInteger),
        sa.Column("created_at", UtcDateTime, nullable=False),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_idempotency_key_created_at", "idempotency_key", ["company_id", "created_at"])
    op.create_table(
        "merge",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("away_id", sa.BigInteger, nullable=False),
        sa.Column("into_id", sa.BigInteger, nullable=False),
        sa.Column("moves", JsonValueObject(dict), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("undone_at", UtcDateTime),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_merge_away_id", "merge", ["company_id", "away_id"])


def _create_saved_views() -> None:
    op.create_table(
        "saved_view",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("owner_id", sa.BigInteger, nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("list", sa.String(32), nullable=False),
        sa.Column("content", JsonValueObject(dict), nullable=False),
        sa.Column("feature", sa.String(32)),
        sa.Column("is_shared", sa.Boolean, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        _reference("owner_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_saved_view_owner_id", "saved_view", ["company_id", "owner_id"])
    op.create_table(
        "default_view",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        sa.Column("list", sa.String(32), primary_key=True),
        sa.Column("view_id", sa.BigInteger, nullable=False),
        _reference("user_id", "user"),
        _reference("view_id", "saved_view"),
        sqlite_with_rowid=False,
    )


def _create_teams() -> None:
    op.create_table(
        "team",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folded_name", sa.String(255), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "team_member",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("team_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        _reference("team_id", "team"),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_team_member_user_id", "team_member", ["company_id", "user_id"])


def _create_identity() -> None:
    op.create_table(
        "login",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("email", sa.String(255), nullable=False),
        sa.Column("staff_roles", sa.Text, nullable=False),
        sa.Column("session_generation", sa.BigInteger, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.UniqueConstraint("email"),
    )
    op.create_table(
        "login_company",
        sa.Column("login_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("in_company_id", sa.BigInteger, primary_key=True, autoincrement=False),
    )
    op.create_index("ix_login_company_in_company_id", "login_company", ["in_company_id"])
    op.create_table(
        "password",
        sa.Column("login_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
    )
    op.create_table(
        "password_reset",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("login_id", sa.BigInteger, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("used_at", UtcDateTime),
    )
    op.create_index("ix_password_reset_login_id", "password_reset", ["login_id"])
    op.create_table(
        "provider_subject",
        sa.Column("issuer", sa.String(255), primary_key=True),
        sa.Column("subject", sa.String(255), primary_key=True),
        sa.Column("login_id", sa.BigInteger, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.UniqueConstraint("login_id", "issuer"),
    )
    op.create_table(
        "token",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("id", sa.BigInteger, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("login_id", sa.BigInteger),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("prefix", sa.String(255), nullable=False),
        sa.Column("scopes", sa.Text, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime),
        sa.Column("last_used_at", UtcDateTime),
        sa.Column("revoked_at", UtcDateTime),
        _reference("user_id", "user"),
        sa.UniqueConstraint("company_id", "id"),
    )
    op.create_index("ix_token_company_id_user_id", "token", ["company_id", "user_id"])
    op.create_table(
        "session",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("id", sa.BigInteger, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("login_id", sa.BigInteger, nullable=False),
        sa.Column("login_generation", sa.BigInteger, nullable=False),
        sa.Column("method", sa.String(32), nullable=False),
        sa.Column("user_agent", sa.String(255), nullable=False),
        sa.Column("address", sa.String(255), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("last_used_at", UtcDateTime, nullable=False),
        sa.Column("idle_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("revoked_at", UtcDateTime),
        _reference("user_id", "user"),
        sa.UniqueConstraint("company_id", "id"),
    )
    op.create_index("ix_session_company_id_user_id", "session", ["company_id", "user_id"])
    op.create_table(
        "invitation",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("email", sa.String(255), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("invited_by_id", sa.BigInteger),
        sa.Column("placeholder_id", sa.BigInteger),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("accepted_at", UtcDateTime),
        sa.Column("revoked_at", UtcDateTime),
        _reference("invited_by_id", "user"),
        _reference("placeholder_id", "user"),
        sa.UniqueConstraint("company_id", "hash"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "identity_event",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("actor_id", sa.BigInteger),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("details", sa.String(255), nullable=False),
        sa.Column("user_agent", sa.String(255), nullable=False),
        sa.Column("address", sa.String(255), nullable=False),
        _reference("actor_id", "user"),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_identity_event_company_id_at_id", "identity_event", ["company_id", "at", "id"])


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("recipient", sa.String(255), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(32)),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("attempts", sa.BigInteger, nullable=False),
        sa.Column("error", sa.String(255), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("next_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("sent_at", UtcDateTime),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_outbox_next_at", "outbox", ["next_at"])


def _create_trusted_documents() -> None:
    op.create_table(
        "trusted_document",
        sa.Column("document_id", sa.String(255), primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("loaded_at", UtcDateTime, nullable=False),
    )
    op.create_index("ix_trusted_document_sha256", "trusted_document", ["sha256"])


def _create_flags() -> None:
    op.create_table(
        "flag_state",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.Column("audit_head", sa.String(64), nullable=False),
        sa.Column("is_approval_required", sa.Boolean, nullable=False),
    )
    op.create_table(
        "flag",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("description", sa.Text, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("stage", sa.String(32), nullable=False),
        sa.Column("is_hidden", sa.Boolean, nullable=False),
        sa.Column("is_enabled", sa.Boolean, nullable=False),
        sa.Column("killed_at", UtcDateTime),
        sa.Column("killed_by", sa.String(255)),
        sa.Column("killed_reason", sa.Text),
        sa.Column("salt", sa.String(64), nullable=False),
        sa.Column("bucket_by", sa.String(32), nullable=False),
        sa.Column("owner", sa.String(255), nullable=False),
        sa.Column("review_by", sa.Date),
        sa.Column("archived_at", UtcDateTime),
        sa.Column("variants", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "flag_rule",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("strategy", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("starts_at", UtcDateTime),
        sa.Column("ends_at", UtcDateTime),
        sa.Column("is_enabled", sa.Boolean, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.ForeignKeyConstraint(["flag_key"], ["flag.key"]),
        sa.UniqueConstraint("flag_key", "position"),
    )
    op.create_table(
        "flag_requires",
        sa.Column("flag_key", sa.String(64), primary_key=True),
        sa.Column("parent_key", sa.String(64), primary_key=True),
        sa.Column("is_enabled", sa.Boolean, nullable=False),
        sa.Column("variants", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(["flag_key"], ["flag.key"]),
        sa.ForeignKeyConstraint(["parent_key"], ["flag.key"]),
    )
    op.create_table(
        "segment",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("constraints", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "flag_audit",
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("actor_kind", sa.String(32), nullable=False),
        sa.Column("actor_id", sa.String(255), nullable=False),
        sa.Column("actor_name", sa.String(255), nullable=False),
        sa.Column("credential", sa.String(64)),
        sa.Column("on_behalf_of", sa.String(255)),
        sa.Column("action", sa.String(64), nullable=False),
        sa.Column("flag_key", sa.String(64)),
        sa.Column("flag_title", sa.String(255)),
        sa.Column("subject", sa.String(255)),
        sa.Column("subject_name", sa.String(255)),
        sa.Column("before", sa.JSON(none_as_null=True)),
        sa.Column("after", sa.JSON(none_as_null=True)),
        sa.Column("reason", sa.Text),
        sa.Column("change_id", sa.BigInteger),
        sa.Column("request_id", sa.String(255)),
        sa.Column("address", sa.String(255)),
        sa.Column("environment", sa.String(255), nullable=False),
        sa.Column("prev_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_index("ix_flag_audit_actor_id", "flag_audit", ["actor_id", "seq"])
    op.create_index("ix_flag_audit_flag_key", "flag_audit", ["flag_key", "seq"])
    op.create_index("ix_flag_audit_action", "flag_audit", ["flag_key", "action", "at"])
    op.create_index("ix_flag_audit_hash", "flag_audit", ["hash"])
    op.create_table(
        "flag_audit_check",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("actor_kind", sa.String(32), nullable=False),
        sa.Column("actor_name", sa.String(255), nullable=False),
        sa.Column("started_at", UtcDateTime, nullable=False),
        sa.Column("phase", sa.String(32), nullable=False),
        sa.Column("done", sa.BigInteger, nullable=False),
        sa.Column("entries", sa.BigInteger, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("last_hash", sa.String(64), nullable=False),
        sa.Column("problems", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("finished_at", UtcDateTime),
        sa.Column("claim", sa.String(64)),
        sa.Column("claimed_until", UtcDateTime),
    )
    op.create_table(
        "flag_webhook",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("delivered_seq", sa.BigInteger, nullable=False),
        sa.Column("attempts", sa.BigInteger, nullable=False),
        sa.Column("fault", sa.String(32)),
        sa.Column("detail", sa.String(255), nullable=False),
        sa.Column("next_at", UtcDateTime, nullable=False),
        sa.Column("delivered_at", UtcDateTime),
    )
    op.create_table(
        "flag_worker",
        sa.Column("worker_id", sa.String(64), primary_key=True),
        sa.Column("host", sa.String(255), nullable=False),
        sa.Column("pid", sa.BigInteger, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("seen_at", UtcDateTime, nullable=False),
    )
    op.create_table(
        "change_request",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("base_version", sa.BigInteger, nullable=False),
        sa.Column("ops", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("widens", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("author_id", sa.BigInteger, nullable=False),
        sa.Column("author", sa.String(255), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("effective_at", UtcDateTime),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("applied_at", UtcDateTime),
        sa.Column("version", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_change_request_state", "change_request", ["state", "id"])
    op.create_table(
        "change_comment",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("change_id", sa.BigInteger, nullable=False),
        sa.Column("author_id", sa.BigInteger, nullable=False),
        sa.Column("author", sa.String(255), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change_request.id"]),
    )
    op.create_index("ix_change_comment_change_id", "change_comment", ["change_id", "id"])
    op.create_table(
        "change_review",
        sa.Column("change_id", sa.BigInteger, primary_key=True),
        sa.Column("reviewer_id", sa.BigInteger, primary_key=True),
        sa.Column("reviewer", sa.String(255), nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("ops_hash", sa.String(64), nullable=False),
        sa.Column("not_before", UtcDateTime),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change_request.id"]),
    )


def _create_beta() -> None:
    op.create_table(
        "beta_member",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("max_seats", sa.BigInteger),
        sa.Column("granted_by", sa.String(255), nullable=False),
        sa.Column("granted_at", UtcDateTime, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("expires_at", UtcDateTime),
        sa.Column("revoked_at", UtcDateTime),
        sa.Column("revoked_by", sa.String(255)),
        sa.Column("revoked_reason", sa.Text),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_beta_member_company",
        "beta_member",
        ["company_id", "flag_key"],
        unique=True,
        **_where("revoked_at IS NULL AND user_id IS NULL"),
    )
    op.create_index("ix_beta_member_present", "beta_member", ["flag_key", "revoked_at", "expires_at"])
    op.create_index("ix_beta_member_expires_at", "beta_member", ["expires_at"])
    op.create_index("ix_beta_member_granted_at", "beta_member", ["flag_key", "granted_at", "id"])
    op.create_index(
        "ix_beta_member_user",
        "beta_member",
        ["company_id", "flag_key", "user_id"],
        unique=True,
        **_where("revoked_at IS NULL AND user_id IS NOT NULL"),
    )
    op.create_table(
        "beta_exclusion",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("excluded_by", sa.String(255), nullable=False),
        sa.Column("excluded_at", UtcDateTime, nullable=False),
        sa.Column("lifted_at", UtcDateTime),
        sa.Column("lifted_by", sa.String(255)),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_beta_exclusion_company",
        "beta_exclusion",
        ["company_id", "flag_key"],
        unique=True,
        **_where("lifted_at IS NULL AND user_id IS NULL"),
    )
    op.create_index(
        "ix_beta_exclusion_user",
        "beta_exclusion",
        ["company_id", "flag_key", "user_id"],
        unique=True,
        **_where("lifted_at IS NULL AND user_id IS NOT NULL"),
    )
    op.create_index("ix_beta_exclusion_excluded_at", "beta_exclusion", ["flag_key", "excluded_at", "id"])
    op.create_table(
        "first_access",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), primary_key=True),
        sa.Column("at", UtcDateTime, nullable=False),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "feature_use",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), primary_key=True),
        sa.Column("first_used_at", UtcDateTime, nullable=False),
        sa.Column("last_used_at", UtcDateTime, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("days", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_feature_use_last_used_at", "feature_use", ["flag_key", "last_used_at", "user_id", "company_id"])
    op.create_index(
        "ix_feature_use_company_id", "feature_use", ["flag_key", "company_id", "last_used_at", "first_used_at"]
    )
    op.create_table(
        "feature_use_day",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("reason", sa.String(32), primary_key=True),
        sa.Column("users", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_feature_use_day_day", "feature_use_day", ["flag_key", "day", "reason", "users"])
    op.create_table(
        "feature_use_total",
        sa.Column("flag_key", sa.String(64), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("reason", sa.String(32), primary_key=True),
        sa.Column("users", sa.BigInteger, nullable=False),
        sa.Column("companies", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "beta_feedback",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), primary_key=True),
        sa.Column("rating", sa.BigInteger, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sent_at", UtcDateTime, nullable=False),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_beta_feedback_sent_at", "beta_feedback", ["flag_key", "sent_at", "user_id"])
    op.create_table(
        "beta_invitation",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("for_company_id", sa.BigInteger),
        sa.Column("for_user_id", sa.BigInteger),
        sa.Column("email", sa.String(255)),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("max_seats", sa.BigInteger),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("invited_by", sa.String(255), nullable=False),
        sa.Column("invited_at", UtcDateTime, nullable=False),
        sa.Column("answered_by", sa.String(255)),
        sa.Column("answered_at", UtcDateTime),
        sa.ForeignKeyConstraint(["flag_key"], ["flag.key"]),
        sa.UniqueConstraint("token_hash"),
    )
    op.create_index("ix_beta_invitation_email", "beta_invitation", ["email"])
    op.create_index("ix_beta_invitation_expires_at", "beta_invitation", ["state", "expires_at", "flag_key"])
    op.create_index("ix_beta_invitation_flag_key", "beta_invitation", ["flag_key", "state", "id"])
    op.create_index("ix_beta_invitation_for_company_id", "beta_invitation", ["for_company_id"])
    op.create_table(
        "beta_reminder",
        sa.Column("row_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("expires_at", UtcDateTime, primary_key=True),
        sa.Column("created_at", UtcDateTime, nullable=False),
    )


def _create_beta_growth() -> None:
    op.create_table(
        "beta_wave",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("subjects", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("planned_at", UtcDateTime),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("created_by", sa.String(255), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("applied_at", UtcDateTime),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("flag_key", "name"),
        sa.ForeignKeyConstraint(["flag_key"], ["flag.key"]),
    )
    op.create_table(
        "beta_request",
        sa.Column("company_id", sa.BigInteger, primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("requested_at", UtcDateTime, nullable=False),
        sa.Column("answered_by", sa.String(255)),
        sa.Column("answered_at", UtcDateTime),
        _reference("user_id", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_beta_request_requested_at", "beta_request", ["flag_key", "state", "requested_at", "id"])
    op.create_index(
        "ix_beta_request_user",
        "beta_request",
        ["company_id", "flag_key", "user_id"],
        unique=True,
        **_where("state = 'PENDING'"),
    )
    op.create_table(
        "beta_news",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("flag_key", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("by_email", sa.Boolean, nullable=False),
        sa.Column("posted_by", sa.String(255), nullable=False),
        sa.Column("posted_at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(["flag_key"], ["flag.key"]),
    )
    op.create_index("ix_beta_news_flag_key", "beta_news", ["flag_key", "id"])
    op.create_table(
        "beta_news_mailing",
        sa.Column("news_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("last_company_id", sa.BigInteger, nullable=False),
        sa.ForeignKeyConstraint(["news_id"], ["beta_news.id"]),
    )
