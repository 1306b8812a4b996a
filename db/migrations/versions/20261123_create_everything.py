"""Create everything

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, remove one
release later); every table of a company has company_id in its primary key, its foreign keys and its uniques; an index on a
large table is made CONCURRENTLY on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
from db import column_types, search

revision = "20261123"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "activity_type",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("key", sa.String(length=64), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("is_active", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("is_contact", sa.Boolean(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_activity_type")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_activity_type_company_id_external_id")),
        sa.UniqueConstraint("company_id", "key", name=op.f("uq_activity_type_company_id_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "company",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("time_zone", sa.String(length=64), autoincrement=False, nullable=False),
        sa.Column("currency", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column("follow_up_days", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("rates_version", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
        sqlite_with_rowid=True,
    )
    op.create_table(
        "currency",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("symbol", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("decimal_points", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("is_active", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("is_custom", sa.Boolean(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "code", name=op.f("pk_currency")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "field",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "entity",
            sa.Enum("ACCOUNT", "DEAL", "ORGANIZATION", "PERSON", name="fieldentity", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("key", sa.String(length=64), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("folded_name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column(
            "type",
            sa.Enum(
                "TEXT",
                "AUTOCOMPLETE",
                "LARGE_TEXT",
                "NUMBER",
                "MONETARY",
                "DATE",
                "DATE_RANGE",
                "TIME",
                "TIME_RANGE",
                "MULTIPLE_OPTIONS",
                "SINGLE_OPTION",
                "USER",
                "ORGANIZATION",
                "PERSON",
                "PHONE",
                "ADDRESS",
                name="fieldtype",
                native_enum=False,
                length=32,
            ),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("options", column_types.JsonValueObject(dict), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("is_active", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_field")),
        sa.UniqueConstraint("company_id", "entity", "key", name=op.f("uq_field_company_id_entity_key")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("field", schema=None) as batch_op:
        batch_op.create_index("ix_field_entity", ["company_id", "entity", "position"], unique=False)

    op.create_table(
        "import_mapping",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("source", sa.String(length=64), autoincrement=False, nullable=False),
        sa.Column("entity", sa.String(length=64), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("nth", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("field_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "source", "entity", "name", "nth", name=op.f("pk_import_mapping")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "label",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "entity",
            sa.Enum("DEAL", "ORGANIZATION", "PERSON", name="labelentity", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("color", sa.String(length=255), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_label")),
        sa.UniqueConstraint("company_id", "entity", "name", name=op.f("uq_label_company_id_entity_name")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pipeline",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("is_probability_enabled", sa.Boolean(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_pipeline")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_pipeline_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rate",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("base", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column("quote", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column("on_date", sa.Date(), autoincrement=False, nullable=False),
        sa.Column("rate", column_types.ExactDecimal(), autoincrement=False, nullable=False),
        sa.Column("source", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("loaded_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "base", "quote", "on_date", name=op.f("pk_rate")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "user",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("email", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("time_zone", sa.String(length=64), autoincrement=False, nullable=False),
        sa.Column("locale", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("currency", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column("is_active", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("is_placeholder", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_user")),
        sa.UniqueConstraint("company_id", "email", name=op.f("uq_user_company_id_email")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_user_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "custom_value",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("field_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("subject_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("words", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("folded", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("number", sa.Double(), autoincrement=False, nullable=True),
        sa.Column("amount", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("currency", sa.String(length=8), autoincrement=False, nullable=True),
        sa.Column("day", sa.Date(), autoincrement=False, nullable=True),
        sa.Column("day_until", sa.Date(), autoincrement=False, nullable=True),
        sa.Column("clock", sa.Time(), autoincrement=False, nullable=True),
        sa.Column("clock_until", sa.Time(), autoincrement=False, nullable=True),
        sa.Column("options", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("refers_to", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("address", column_types.JsonValueObject(dict), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "field_id"],
            ["field.company_id", "field.id"],
            name=op.f("fk_custom_value_company_id_field_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "field_id", "subject_id", name=op.f("pk_custom_value")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("custom_value", schema=None) as batch_op:
        batch_op.create_index("ix_custom_value_amount", ["company_id", "field_id", "amount"], unique=False)
        batch_op.create_index("ix_custom_value_day", ["company_id", "field_id", "day"], unique=False)
        batch_op.create_index("ix_custom_value_number", ["company_id", "field_id", "number"], unique=False)
        batch_op.create_index("ix_custom_value_subject_id", ["company_id", "subject_id"], unique=False)
        batch_op.create_index("ix_custom_value_words", ["company_id", "field_id", "folded"], unique=False)

    op.create_table(
        "organization",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("folded_name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("owner_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("parent_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("address", column_types.JsonValueObject(dict), autoincrement=False, nullable=True),
        sa.Column("website", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("linkedin", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("industry", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("annual_revenue", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("employee_count", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("visible_to", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("follow_up_days", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "owner_id"], ["user.company_id", "user.id"], name=op.f("fk_organization_company_id_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "parent_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_organization_company_id_parent_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_organization")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_organization_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("organization", schema=None) as batch_op:
        batch_op.create_index("ix_organization_folded_name", ["company_id", "folded_name", "id"], unique=False)
        batch_op.create_index("ix_organization_owner_id", ["company_id", "owner_id"], unique=False)
        batch_op.create_index("ix_organization_parent_id", ["company_id", "parent_id"], unique=False)

    op.create_table(
        "stage",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("pipeline_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("probability", sa.Double(), autoincrement=False, nullable=True),
        sa.Column("days_to_rotten", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "pipeline_id"],
            ["pipeline.company_id", "pipeline.id"],
            name=op.f("fk_stage_company_id_pipeline_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_stage")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_stage_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("stage", schema=None) as batch_op:
        batch_op.create_index("ix_stage_pipeline_id", ["company_id", "pipeline_id"], unique=False)

    op.create_table(
        "token",
        sa.Column("hash", sa.LargeBinary(length=32), autoincrement=False, nullable=False),
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("prefix", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("expires_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("revoked_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "user_id"], ["user.company_id", "user.id"], name=op.f("fk_token_company_id_user_id")
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_token")),
        sqlite_with_rowid=True,
    )
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.create_index("ix_token_company_id_user_id", ["company_id", "user_id"], unique=False)

    op.create_table(
        "membership_event",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum("ACCOUNT_ENTERED", "ACCOUNT_LEFT", name="membershipeventkind", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("again", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("recorded_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_membership_event_company_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_membership_event")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("membership_event", schema=None) as batch_op:
        batch_op.create_index(
            "ix_membership_event_organization", ["company_id", "organization_id", "at", "id"], unique=False
        )

    op.create_table(
        "organization_label",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("label_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "label_id"],
            ["label.company_id", "label.id"],
            name=op.f("fk_organization_label_company_id_label_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_organization_label_company_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "organization_id", "label_id", name=op.f("pk_organization_label")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("organization_label", schema=None) as batch_op:
        batch_op.create_index("ix_organization_label_label_id", ["company_id", "label_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("folded_name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("first_name", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("last_name", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("emails", column_types.JsonValueObject(dict), autoincrement=False, nullable=False),
        sa.Column("phones", column_types.JsonValueObject(dict), autoincrement=False, nullable=False),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("owner_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("visible_to", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_person_company_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "owner_id"], ["user.company_id", "user.id"], name=op.f("fk_person_company_id_owner_id")
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_person")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_person_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index("ix_person_folded_name", ["company_id", "folded_name", "id"], unique=False)
        batch_op.create_index("ix_person_organization_id", ["company_id", "organization_id", "id"], unique=False)

    op.create_table(
        "search_text",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("subject_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum("DEAL", "NOTE", "ORGANIZATION", "PERSON", name="searchkind", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("words", sa.Text(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_search_text_company_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "subject_id", "kind", name=op.f("pk_search_text")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("search_text", schema=None) as batch_op:
        batch_op.create_index("ix_search_text_id", ["company_id", "id", "organization_id"], unique=True)

    op.create_table(
        "standing",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("folded_name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("is_account", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column(
            "state",
            sa.Enum("PROSPECT", "ACCOUNT", "FORMER", name="accountstate", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("account_since", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("account_since_is_estimated", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("first_became_account_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("left_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("won_count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("archived_won_count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("open_count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("lost_count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("last_won_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("won_value", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("won_value_is_complete", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("next_timed_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("next_timed_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("next_day", sa.Date(), autoincrement=False, nullable=True),
        sa.Column("next_day_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("next_due_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("undated_count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("last_activity_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("last_activity_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("last_contacted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("follow_up_due_on", sa.Date(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_standing_company_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "organization_id", name=op.f("pk_standing")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("standing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_standing_follow_up_due_on",
            ["company_id", "follow_up_due_on", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.create_index(
            "ix_standing_is_account",
            ["company_id", "is_account", "next_timed_at", "next_day", "won_value"],
            unique=False,
        )
        batch_op.create_index(
            "ix_standing_last_contacted_at",
            ["company_id", "last_contacted_at", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.create_index(
            "ix_standing_next_day",
            ["company_id", "next_day", "folded_name", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.create_index(
            "ix_standing_next_timed_at",
            ["company_id", "next_timed_at", "folded_name", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.create_index(
            "ix_standing_without_activity",
            ["company_id", "next_timed_at", "next_day", "folded_name", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1 AND next_timed_at IS NULL AND next_day IS NULL"),
            postgresql_where=sa.text("is_account AND next_timed_at IS NULL AND next_day IS NULL"),
        )
        batch_op.create_index(
            "ix_standing_won_value",
            ["company_id", "won_value", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.create_index(
            "ix_standing_last_won_at",
            ["company_id", "last_won_at", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.create_index(
            "ix_standing_next_due_at",
            ["company_id", "next_due_at", "organization_id"],
            unique=False,
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )

    op.create_table(
        "won_sum",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("currency", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column("won_on", sa.Date(), autoincrement=False, nullable=False),
        sa.Column("amount", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deal_count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_won_sum_company_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "organization_id", "currency", "won_on", name=op.f("pk_won_sum")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "deal",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("title", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("folded_title", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("owner_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("creator_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("stage_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("value", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("currency_code", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column(
            "status",
            sa.Enum("OPEN", "WON", "LOST", name="dealstatus", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("won_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("won_on", sa.Date(), autoincrement=False, nullable=True),
        sa.Column("won_at_is_estimated", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("first_won_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("lost_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("closed_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("lost_reason", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("expected_close_date", sa.Date(), autoincrement=False, nullable=True),
        sa.Column("probability", sa.Double(), autoincrement=False, nullable=True),
        sa.Column("stage_changed_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("is_archived", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("archived_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("annual_recurring_value", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("monthly_recurring_value", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("annual_contract_value", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("origin", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("origin_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("channel", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("channel_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("visible_to", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "creator_id"], ["user.company_id", "user.id"], name=op.f("fk_deal_company_id_creator_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "currency_code"],
            ["currency.company_id", "currency.code"],
            name=op.f("fk_deal_company_id_currency_code"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_deal_company_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "owner_id"], ["user.company_id", "user.id"], name=op.f("fk_deal_company_id_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "person_id"], ["person.company_id", "person.id"], name=op.f("fk_deal_company_id_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "stage_id"], ["stage.company_id", "stage.id"], name=op.f("fk_deal_company_id_stage_id")
        ),
        sa.CheckConstraint(
            "status <> 'WON' OR (won_at IS NOT NULL AND won_on IS NOT NULL)", name=op.f("ck_deal_won_has_a_day")
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_deal")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_deal_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("deal", schema=None) as batch_op:
        batch_op.create_index("ix_deal_created_at", ["company_id", "created_at", "id"], unique=False)
        batch_op.create_index("ix_deal_organization_id", ["company_id", "organization_id", "status"], unique=False)
        batch_op.create_index("ix_deal_person_id", ["company_id", "person_id"], unique=False)

    op.create_table(
        "person_label",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("label_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "label_id"],
            ["label.company_id", "label.id"],
            name=op.f("fk_person_label_company_id_label_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "person_id"],
            ["person.company_id", "person.id"],
            name=op.f("fk_person_label_company_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "person_id", "label_id", name=op.f("pk_person_label")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("person_label", schema=None) as batch_op:
        batch_op.create_index("ix_person_label_label_id", ["company_id", "label_id"], unique=False)

    op.create_table(
        "activity",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("subject", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("type_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("owner_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("creator_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("deal_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("effective_organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column(
            "effective_source",
            sa.Enum("DIRECT", "DEAL", "PERSON", name="effectivesource", native_enum=False, length=32),
            autoincrement=False,
            nullable=True,
        ),
        sa.Column("due_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("due_zone", sa.String(length=64), autoincrement=False, nullable=True),
        sa.Column("due_date", sa.Date(), autoincrement=False, nullable=True),
        sa.Column("duration_minutes", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("is_done", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("done_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.Column("is_busy", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column(
            "priority",
            sa.Enum("LOW", "MEDIUM", "HIGH", name="priority", native_enum=False, length=32),
            autoincrement=False,
            nullable=True,
        ),
        sa.Column("location", column_types.JsonValueObject(dict), autoincrement=False, nullable=True),
        sa.Column("note", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("public_description", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.CheckConstraint("due_at IS NULL OR due_date IS NULL", name=op.f("ck_activity_one_due")),
        sa.CheckConstraint("is_done = (done_at IS NOT NULL)", name=op.f("ck_activity_done_has_a_time")),
        sa.ForeignKeyConstraint(
            ["company_id", "creator_id"], ["user.company_id", "user.id"], name=op.f("fk_activity_company_id_creator_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "deal_id"], ["deal.company_id", "deal.id"], name=op.f("fk_activity_company_id_deal_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "effective_organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_activity_company_id_effective_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_activity_company_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "owner_id"], ["user.company_id", "user.id"], name=op.f("fk_activity_company_id_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "person_id"],
            ["person.company_id", "person.id"],
            name=op.f("fk_activity_company_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "type_id"],
            ["activity_type.company_id", "activity_type.id"],
            name=op.f("fk_activity_company_id_type_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_activity")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_activity_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.create_index(
            "ix_activity_all_day",
            ["company_id", "effective_organization_id", "due_date", "id"],
            unique=False,
            sqlite_where=sa.text("is_done = 0 AND deleted_at IS NULL"),
            postgresql_where=sa.text("NOT is_done AND deleted_at IS NULL"),
        )
        batch_op.create_index("ix_activity_deal_id", ["company_id", "deal_id"], unique=False)
        batch_op.create_index(
            "ix_activity_done", ["company_id", "effective_organization_id", "done_at", "id"], unique=False
        )
        batch_op.create_index("ix_activity_person_id", ["company_id", "person_id"], unique=False)
        batch_op.create_index(
            "ix_activity_timed",
            ["company_id", "effective_organization_id", "due_at", "id"],
            unique=False,
            sqlite_where=sa.text("is_done = 0 AND deleted_at IS NULL"),
            postgresql_where=sa.text("NOT is_done AND deleted_at IS NULL"),
        )

    op.create_table(
        "deal_label",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deal_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("label_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "deal_id"], ["deal.company_id", "deal.id"], name=op.f("fk_deal_label_company_id_deal_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "label_id"], ["label.company_id", "label.id"], name=op.f("fk_deal_label_company_id_label_id")
        ),
        sa.PrimaryKeyConstraint("company_id", "deal_id", "label_id", name=op.f("pk_deal_label")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("deal_label", schema=None) as batch_op:
        batch_op.create_index("ix_deal_label_label_id", ["company_id", "label_id"], unique=False)

    op.create_table(
        "deal_status_event",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deal_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "from_status",
            sa.Enum("OPEN", "WON", "LOST", name="dealstatus", native_enum=False, length=32),
            autoincrement=False,
            nullable=True,
        ),
        sa.Column(
            "to_status",
            sa.Enum("OPEN", "WON", "LOST", name="dealstatus", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("effective_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("actor_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("value", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("currency_code", sa.String(length=8), autoincrement=False, nullable=False),
        sa.Column(
            "source",
            sa.Enum("APP", "API", "IMPORT", name="eventsource", native_enum=False, length=32),
            autoincrement=False,
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "actor_id"],
            ["user.company_id", "user.id"],
            name=op.f("fk_deal_status_event_company_id_actor_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "deal_id"],
            ["deal.company_id", "deal.id"],
            name=op.f("fk_deal_status_event_company_id_deal_id"),
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_deal_status_event")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("deal_status_event", schema=None) as batch_op:
        batch_op.create_index("ix_deal_status_event_deal", ["company_id", "deal_id", "effective_at"], unique=False)
        batch_op.create_index(
            "ix_deal_status_event_organization", ["company_id", "organization_id", "effective_at", "id"], unique=False
        )

    op.create_table(
        "file",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("name", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("size", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("content_type", sa.String(length=255), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(length=64), autoincrement=False, nullable=True),
        sa.Column("storage_key", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("description", sa.Text(), autoincrement=False, nullable=True),
        sa.Column("uploader_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("deal_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("effective_organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column(
            "effective_source",
            sa.Enum("DIRECT", "DEAL", "PERSON", name="effectivesource", native_enum=False, length=32),
            autoincrement=False,
            nullable=True,
        ),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "deal_id"], ["deal.company_id", "deal.id"], name=op.f("fk_file_company_id_deal_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "effective_organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_file_company_id_effective_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_file_company_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "person_id"], ["person.company_id", "person.id"], name=op.f("fk_file_company_id_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "uploader_id"], ["user.company_id", "user.id"], name=op.f("fk_file_company_id_uploader_id")
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_file")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_file_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.create_index("ix_file_deal_id", ["company_id", "deal_id"], unique=False)
        batch_op.create_index(
            "ix_file_effective_organization_id",
            ["company_id", "effective_organization_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index("ix_file_person_id", ["company_id", "person_id"], unique=False)

    op.create_table(
        "note",
        sa.Column("company_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("external_id", sa.String(length=255), autoincrement=False, nullable=True),
        sa.Column("content", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("author_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("last_editor_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("deal_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("effective_organization_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column(
            "effective_source",
            sa.Enum("DIRECT", "DEAL", "PERSON", name="effectivesource", native_enum=False, length=32),
            autoincrement=False,
            nullable=True,
        ),
        sa.Column("is_pinned_to_organization", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("is_pinned_to_deal", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("is_pinned_to_person", sa.Boolean(), autoincrement=False, nullable=False),
        sa.Column("created_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), autoincrement=False, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("deleted_at", column_types.UtcDateTime(), autoincrement=False, nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "author_id"], ["user.company_id", "user.id"], name=op.f("fk_note_company_id_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "deal_id"], ["deal.company_id", "deal.id"], name=op.f("fk_note_company_id_deal_id")
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "effective_organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_note_company_id_effective_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "last_editor_id"],
            ["user.company_id", "user.id"],
            name=op.f("fk_note_company_id_last_editor_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "organization_id"],
            ["organization.company_id", "organization.id"],
            name=op.f("fk_note_company_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "person_id"], ["person.company_id", "person.id"], name=op.f("fk_note_company_id_person_id")
        ),
        sa.PrimaryKeyConstraint("company_id", "id", name=op.f("pk_note")),
        sa.UniqueConstraint("company_id", "external_id", name=op.f("uq_note_company_id_external_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index("ix_note_deal_id", ["company_id", "deal_id"], unique=False)
        batch_op.create_index(
            "ix_note_effective_organization_id",
            ["company_id", "effective_organization_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index("ix_note_person_id", ["company_id", "person_id"], unique=False)
    for statement in search.SQLITE_DDL if op.get_context().dialect.name == "sqlite" else search.POSTGRESQL_DDL:
        op.execute(statement)


def downgrade() -> None:
    """Take it back."""
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE search_index")
        op.execute("DROP VIEW search_index_words")
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.drop_index("ix_note_person_id")
        batch_op.drop_index("ix_note_effective_organization_id")
        batch_op.drop_index("ix_note_deal_id")

    op.drop_table("note")
    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.drop_index("ix_file_person_id")
        batch_op.drop_index("ix_file_effective_organization_id")
        batch_op.drop_index("ix_file_deal_id")

    op.drop_table("file")
    with op.batch_alter_table("deal_status_event", schema=None) as batch_op:
        batch_op.drop_index("ix_deal_status_event_organization")
        batch_op.drop_index("ix_deal_status_event_deal")

    op.drop_table("deal_status_event")
    with op.batch_alter_table("deal_label", schema=None) as batch_op:
        batch_op.drop_index("ix_deal_label_label_id")

    op.drop_table("deal_label")
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_activity_timed",
            sqlite_where=sa.text("is_done = 0 AND deleted_at IS NULL"),
            postgresql_where=sa.text("NOT is_done AND deleted_at IS NULL"),
        )
        batch_op.drop_index("ix_activity_person_id")
        batch_op.drop_index("ix_activity_done")
        batch_op.drop_index("ix_activity_deal_id")
        batch_op.drop_index(
            "ix_activity_all_day",
            sqlite_where=sa.text("is_done = 0 AND deleted_at IS NULL"),
            postgresql_where=sa.text("NOT is_done AND deleted_at IS NULL"),
        )

    op.drop_table("activity")
    with op.batch_alter_table("person_label", schema=None) as batch_op:
        batch_op.drop_index("ix_person_label_label_id")

    op.drop_table("person_label")
    with op.batch_alter_table("deal", schema=None) as batch_op:
        batch_op.drop_index("ix_deal_person_id")
        batch_op.drop_index("ix_deal_organization_id")
        batch_op.drop_index("ix_deal_created_at")

    op.drop_table("deal")
    op.drop_table("won_sum")
    with op.batch_alter_table("standing", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_standing_won_value", sqlite_where=sa.text("is_account = 1"), postgresql_where=sa.text("is_account")
        )
        batch_op.drop_index(
            "ix_standing_last_won_at", sqlite_where=sa.text("is_account = 1"), postgresql_where=sa.text("is_account")
        )
        batch_op.drop_index(
            "ix_standing_next_due_at", sqlite_where=sa.text("is_account = 1"), postgresql_where=sa.text("is_account")
        )
        batch_op.drop_index(
            "ix_standing_next_timed_at", sqlite_where=sa.text("is_account = 1"), postgresql_where=sa.text("is_account")
        )
        batch_op.drop_index(
            "ix_standing_next_day", sqlite_where=sa.text("is_account = 1"), postgresql_where=sa.text("is_account")
        )
        batch_op.drop_index(
            "ix_standing_last_contacted_at",
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )
        batch_op.drop_index("ix_standing_is_account")
        batch_op.drop_index(
            "ix_standing_without_activity",
            sqlite_where=sa.text("is_account = 1 AND next_timed_at IS NULL AND next_day IS NULL"),
            postgresql_where=sa.text("is_account AND next_timed_at IS NULL AND next_day IS NULL"),
        )
        batch_op.drop_index(
            "ix_standing_follow_up_due_on",
            sqlite_where=sa.text("is_account = 1"),
            postgresql_where=sa.text("is_account"),
        )

    op.drop_table("standing")
    with op.batch_alter_table("search_text", schema=None) as batch_op:
        batch_op.drop_index("ix_search_text_id")

    op.drop_table("search_text")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index("ix_person_organization_id")
        batch_op.drop_index("ix_person_folded_name")

    op.drop_table("person")
    with op.batch_alter_table("organization_label", schema=None) as batch_op:
        batch_op.drop_index("ix_organization_label_label_id")

    op.drop_table("organization_label")
    with op.batch_alter_table("membership_event", schema=None) as batch_op:
        batch_op.drop_index("ix_membership_event_organization")

    op.drop_table("membership_event")
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.drop_index("ix_token_company_id_user_id")

    op.drop_table("token")
    with op.batch_alter_table("stage", schema=None) as batch_op:
        batch_op.drop_index("ix_stage_pipeline_id")

    op.drop_table("stage")
    with op.batch_alter_table("organization", schema=None) as batch_op:
        batch_op.drop_index("ix_organization_parent_id")
        batch_op.drop_index("ix_organization_owner_id")
        batch_op.drop_index("ix_organization_folded_name")

    op.drop_table("organization")
    with op.batch_alter_table("custom_value", schema=None) as batch_op:
        batch_op.drop_index("ix_custom_value_words")
        batch_op.drop_index("ix_custom_value_subject_id")
        batch_op.drop_index("ix_custom_value_number")
        batch_op.drop_index("ix_custom_value_day")
        batch_op.drop_index("ix_custom_value_amount")

    op.drop_table("custom_value")
    op.drop_table("user")
    op.drop_table("rate")
    op.drop_table("pipeline")
    op.drop_table("label")
    op.drop_table("import_mapping")
    with op.batch_alter_table("field", schema=None) as batch_op:
        batch_op.drop_index("ix_field_entity")

    op.drop_table("field")
    op.drop_table("currency")
    op.drop_table("company")
    op.drop_table("activity_type")
