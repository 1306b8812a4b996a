"""Tenant isolation in PostgreSQL: row-level security (docs/decisions/tenancy.md#row-level-security).

It backs up `db.tenancy.tenant_scope`; SQLite has only that. The application's role owns no table and is no superuser,
so that every policy (`db.tenancy.table_policies`) applies to it. Each transaction takes this role and sets the company
whose rows are visible, in one statement. Both end with the transaction, so that a pooled connection keeps neither.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable, Select, Text, bindparam, func, select, text
from sqlalchemy.exc import ProgrammingError

from db.tenancy.tenant_scope import PLANE

ROLE = "afterwin_app"
"""The role that runs all statements. The login that connects must be a member of it; migrations run as the login."""

VERSION_TABLE = "alembic_version"
"""Alembic's table, which the health check reads."""
LOCK_TIMEOUT, LOCK_STEPS = "lock_timeout", 16
"""PostgreSQL's setting for waits for a lock, 0 for no limit, and the number of values that shorter waits have."""
NO_SETTINGS: Mapping[str, str] = MappingProxyType({})

APPEND_ONLY_TABLES = frozenset({"event", "flag_audit"})
"""Tables whose rows are never changed or deleted."""

CREATE_ROLE = f"""
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN
        CREATE ROLE {ROLE} NOLOGIN;
        GRANT {ROLE} TO SESSION_USER;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""


class Setting(NamedTuple):
    """A statement that sets something for the transaction, and its parameters."""

    statement: Executable
    values: Mapping[str, str] = NO_SETTINGS


def set_tenant_statement(company_id: int | None, more: Mapping[str, str] = NO_SETTINGS) -> Setting:
    """Return the statement that begins isolation: it takes the role and sets the tenant until the transaction ends.

    The tenant is a company, or None for the identity plane. `more`: other settings of the transaction.
    """
    settings = _settings(company_id, more)
    values = {f"value_{number}": value for number, value in enumerate(settings.values())}
    return Setting(_set_config(tuple(settings)), values)


@cache
def _set_config(names: tuple[str, ...]) -> Select[Any]:
    """Build the statement that sets these settings to `:value_0`, `:value_1` and so on: each transaction runs it."""
    values = (
        func.set_config(name, bindparam(f"value_{number}", type_=Text), True) for number, name in enumerate(names)
    )
    return select(*values).execution_options(**{PLANE: "identity"})


def set_local_statements(company_id: int | None, more: Mapping[str, str] = NO_SETTINGS) -> Iterator[Setting]:
    """Yield statements that do the same by `SET LOCAL`, which Citus passes on to the nodes of the shards."""
    for name, value in _settings(company_id, more).items():
        yield Setting(text(f"SET LOCAL {name} = '{value}'").execution_options(**{PLANE: "identity"}))


class TransactionSettings(NamedTuple):
    """PostgreSQL's settings of each transaction, such as `statement_timeout`, and how they are set with the tenant."""

    values: Mapping[str, str] = NO_SETTINGS
    set_local: bool = False
    """Whether by `SET LOCAL`, and not by one statement."""

    def waiting(self, seconds: float | None) -> "TransactionSettings":
        """Return these settings with waits for locks of about `seconds`, if they limit waits and that is shorter."""
        most = int(self.values.get(LOCK_TIMEOUT, "0ms").removesuffix("ms"))
        if seconds is None or not most or seconds * 1000 >= most:
            return self
        steps = max(1, int(seconds * 1000 * LOCK_STEPS / most))  # each value is a statement of its own for `SET LOCAL`
        return self._replace(values={**self.values, LOCK_TIMEOUT: f"{max(1, most * steps // LOCK_STEPS)}ms"})

    def statements(self, company_id: int | None, *, is_first: bool) -> Iterable[Setting]:
        """Return what sets the tenant, and all settings if it is the first of the transaction."""
        more = self.values if is_first else NO_SETTINGS
        return set_local_statements(company_id, more) if self.set_local else [set_tenant_statement(company_id, more)]


def _settings(company_id: int | None, more: Mapping[str, str]) -> dict[str, str]:
    company, identity = ("", "on") if company_id is None else (str(company_id), "off")
    return {**more, "role": ROLE, "app.company_id": company, "app.identity": identity}


def create_role(connection: Connection) -> None:
    """Create the application's role, if it is missing. Raise `ValueError` if the login may not."""
    try:
        connection.exec_driver_sql(CREATE_ROLE)
    except ProgrammingError as error:
        msg = (
            f"The role {ROLE} is missing and cannot be created: {error.orig}. "
            f"Ask an administrator to run: CREATE ROLE {ROLE} NOLOGIN; GRANT {ROLE} TO <login>"
        )
        raise ValueError(msg) from error
