"""What PostgreSQL's catalogue lacks of tenant isolation, table by table (docs/decisions/tenancy.md#row-level-security).

A migration changes only that: a policy takes an exclusive lock on its table, and readers of a server wait for it. The
conditions are written as PostgreSQL prints them, so that a policy can be compared with the catalogue.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from db.models import SearchText
from db.row import metadata
from db.tenancy.row_level_security import APPEND_ONLY_TABLES, ROLE, VERSION_TABLE
from db.tenancy.tenant_scope import IDENTITY_TABLES

VISIBLE_COMPANY = "(NULLIF(current_setting('app.company_id'::text, true), ''::text))::bigint"
"""The company whose rows are visible. After a rollback the setting is '' instead of null; both show no rows."""
IS_IDENTITY_SCOPE = "(current_setting('app.identity'::text, true) = 'on'::text)"
"""Whether the transaction authenticates a user."""

PRIVILEGES = ("SELECT", "INSERT", "UPDATE", "DELETE")
READ_ONLY = frozenset({"SELECT"})
APPEND_ONLY = frozenset({"SELECT", "INSERT"})
COMMANDS = {"ALL": "*", "SELECT": "r"}
"""PostgreSQL's codes in its catalogue."""
EVERY_ROLE = "-"
"""The role of a policy for all roles, as PostgreSQL prints it."""
IS_PERMISSIVE = "true"

CATALOGUE = f"""
SELECT relname, relrowsecurity, relforcerowsecurity OR to_regclass('pg_dist_partition') IS NOT NULL,
    ARRAY(
        SELECT name FROM unnest(ARRAY{list(PRIVILEGES)}) AS name
        WHERE has_table_privilege('{ROLE}', pg_class.oid, name)
    ),
    ARRAY(
        SELECT ARRAY[
            polname::text, polcmd::text, array_to_string(polroles::regrole[], ','),
            pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid), polpermissive::text
        ]
        FROM pg_policy WHERE polrelid = pg_class.oid AND EXISTS (
            SELECT FROM unnest(polroles) AS role
            WHERE role IN (0, relowner) OR (role <> 0 AND pg_has_role('{ROLE}', role, 'MEMBER'))
        )
    ),
    relowner::regrole::text
FROM pg_class WHERE relkind IN ('r', 'p') AND pg_table_is_visible(oid)
"""  # noqa: S608  # constants only


@dataclass(frozen=True)
class Policy:
    """A policy of a table: which rows it shows, and which rows it lets be written (None: no condition of its own)."""

    name: str
    command: str
    using: str
    check: str | None = None
    is_for_owner: bool = False
    """Whether it applies to the owner of the table only."""

    def clauses(self, owner: str) -> str:
        """Return what follows the table's name in CREATE POLICY."""
        check = f" WITH CHECK ({self.check})" if self.check else ""
        role = f" TO {owner}" if self.is_for_owner else ""
        return f"FOR {self.command}{role} USING ({self.using}){check}"

    def entry(self, owner: str) -> tuple[str | None, ...]:
        """Return what the catalogue says of it if the table has exactly this policy."""
        role = owner if self.is_for_owner else EVERY_ROLE
        return (self.name, COMMANDS[self.command], role, self.using, self.check, IS_PERMISSIVE)


@dataclass(frozen=True)
class TableState:
    """The isolation of a table, as the catalogue has it."""

    is_enabled: bool
    is_forced: bool
    """Whether policies apply to the owner, too. With Citus they need not: it could not move the shards of the table."""
    privileges: frozenset[str]
    policies: frozenset[tuple[str | None, ...]]
    """Those that apply to the application's role or to the owner. Policies for other roles show these nothing."""
    owner: str
    """Its owner, as SQL."""


def missing_statements(connection: Connection) -> dict[str, list[str]]:
    """Return the statements that each table still needs; tables that lack nothing are left out."""
    return missing_in(connection.exec_driver_sql(CATALOGUE))


def missing_in(catalogue: Iterable[Sequence[Any]]) -> dict[str, list[str]]:
    """Return the statements that each table still needs, by the rows that `CATALOGUE` reads."""
    states = dict(_read_states(catalogue))
    missing = {table.name: list(_missing(table, states[table.name])) for table in _tables() if table.name in states}
    if VERSION_TABLE in states:
        missing[VERSION_TABLE] = list(_privileges(VERSION_TABLE, states[VERSION_TABLE].privileges, READ_ONLY))
    return {table: statements for table, statements in missing.items() if statements}


def _tables() -> list[Table]:
    return metadata.sorted_tables


def _read_states(catalogue: Iterable[Sequence[Any]]) -> Iterator[tuple[str, TableState]]:
    for name, is_enabled, is_forced, privileges, policies, owner in catalogue:
        yield name, TableState(is_enabled, is_forced, frozenset(privileges), frozenset(map(tuple, policies)), owner)


def _missing(table: Table, state: TableState) -> Iterator[str]:
    name = f'"{table.name}"'
    wanted = APPEND_ONLY if table.name in APPEND_ONLY_TABLES else frozenset(PRIVILEGES)
    yield from _privileges(name, state.privileges, wanted)
    if not state.is_enabled:
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    if not state.is_forced:
        yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
    policies = {policy.entry(state.owner): policy for policy in table_policies(table)}
    for entry in sorted(state.policies - policies.keys(), key=str):
        yield f"DROP POLICY {_quoted(entry[0])} ON {name}"
    for entry in policies.keys() - state.policies:
        policy = policies[entry]
        yield f"CREATE POLICY {policy.name} ON {name} {policy.clauses(state.owner)}"


def _quoted(name: str | None) -> str:
    return '"' + (name or "").replace('"', '""') + '"'


def _privileges(name: str, found: frozenset[str], wanted: frozenset[str]) -> Iterator[str]:
    if wanted - found:
        yield f"GRANT {', '.join(sorted(wanted - found))} ON {name} TO {ROLE}"
    if found - wanted:
        yield f"REVOKE {', '.join(sorted(found - wanted))} ON {name} FROM {ROLE}"


def table_policies(table: Table) -> Iterator[Policy]:
    """Yield the policies of a table: those of its company, or of the identity plane."""
    column = "id" if table.name == "company" else "company_id"
    if column == "id" or column in table.c:
        is_of_company = f"({column} = {VISIBLE_COMPANY})"
        yield Policy("of_the_company", "ALL", is_of_company, is_of_company)
        if table.name in IDENTITY_TABLES:
            yield Policy("who_asks", "SELECT", IS_IDENTITY_SCOPE)
        if table is SearchText.table:  # for the function that reads its index
            yield Policy("of_the_search", "SELECT", "true", is_for_owner=True)
    else:
        yield Policy("who_asks", "ALL", IS_IDENTITY_SCOPE, IS_IDENTITY_SCOPE)
