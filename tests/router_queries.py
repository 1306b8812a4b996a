"""Router queries: statements that name one company for each of their tables, so that one shard can answer them.

The inspector of all statements of the suite (`tenant_inspector`) rejects others, but for those of the identity plane
that ask all shards for what is listed here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from company_tables import Companies, named_tables
from sqlalchemy import Engine, event

from db.store import Database
from db.tenancy.tenant_scope import PLANE

Sent = list[tuple[str, str]]
"""The plane and the text of each statement."""

ASKED_OF_ALL_SHARDS = {
    frozenset(tables.split()): reason
    for tables, reason in {
        "beta_exclusion": "Whom a beta leaves out: for the audit's proof, and where companies are named.",
        "beta_exclusion beta_member": "Whether a beta has members or exclusions at all.",
        "beta_exclusion beta_member beta_request company currency user": "Who asks for a beta and is not in it.",
        "beta_exclusion beta_member company currency user": "Whose membership ends soon.",
        "beta_exclusion beta_member company user": "How many users a change lets in, with members and exclusions.",
        "beta_exclusion beta_member first_access user": "One user by id, with what decides on their access.",
        "beta_exclusion company currency user": "Whom a beta leaves out, by name.",
        "beta_exclusion company user": "How many users a change lets in, with exclusions.",
        "beta_feedback company currency user": "What users say of a feature, by name.",
        "beta_member": "Members for the audit's proof, when they end, and how many there are.",
        "beta_member company currency user": "Members of a beta, by name.",
        "beta_member company user": "How many users a change lets in, with members.",
        "beta_request": "Who asks for a beta: for the audit's proof.",
        "beta_request company currency user": "Who asks for a beta, by name.",
        "bulk_change": "The next bulk change that waits.",
        "company": "Companies by name or id, where their users or uses are named already.",
        "company currency": "The next page of companies, whose old rows are deleted; companies that staff look for.",
        "company currency feature_use user": "Who used a feature last, by name.",
        "company currency user": "Members and exclusions of companies that are named.",
        "company feature_use": "Which companies use a feature.",
        "company user": "How many users a change lets in.",
        "currency": "The currency of a company that is named: it is compared with the company's row.",
        "feature_use": "How many users used a feature, and when the last did.",
        "feature_use_day": "Uses of a day that is over, which are summed once.",
        "import": "The next import that waits.",
        "outbox": "The next email that is due; staff list those that failed.",
        "user": "Users by id, email address or name, whatever their company.",
    }.items()
}
"""The tables for which a statement of the identity plane may ask all shards, exactly these, and what it asks.

Staff, commands and background work send them; no request of a company's user does.
"""
ASKED_FOR_ALL_STREAMS = {
    frozenset({credential, "beta_exclusion", "beta_member", "company", "currency", "first_access", "user"})
    for credential in ("session", "token")
}
"""The same for the check of several companies' streams at once, where there are no shards."""


@contextmanager
def statements_sent(database: Database | None = None) -> Iterator[Sent]:
    """Record every statement of a plane that is sent meanwhile: to this database, or to any by this process."""
    sent: Sent = []

    def record(_connection: Any, _cursor: Any, statement: str, _parameters: Any, context: Any, *_: Any) -> None:
        if PLANE in context.execution_options:
            sent.append((context.execution_options[PLANE], statement))

    engine = Engine if database is None else database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", record)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", record)


def spanning_tables(statement: str) -> frozenset[str]:
    """Return the tables that a statement limits to no company."""
    return frozenset(table.name for table in named_tables(statement) if table.companies is Companies.ALL)
