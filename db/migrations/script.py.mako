"""${message}

Rules: it runs on SQLite and on PostgreSQL; the release before it must still work while it runs (add first, read and remove
one release later); rows that exist are filled by `db.migrations.back_fill`, in a migration of its own; every table of a company has
company_id in its primary key, its foreign keys and its uniques; an index on a large table is made CONCURRENTLY on
PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    """Apply the migration."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """Revert the migration."""
    ${downgrades if downgrades else "pass"}
