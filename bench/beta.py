"""`python -m bench.beta`: the CPU time of the staff screens' documents with a large beta, on SQLite and PostgreSQL.

Each document of the app's screens runs as the app sends it. The time is that of the whole process: this API, the driver
and SQLite. That of PostgreSQL's backends, which need a core of their own, comes after it.
"""

import asyncio
import json
import statistics
import time
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import click
from graphql import GraphQLError

from auth.point_budget import PointBudget
from auth.services import ClientInfo, Services
from bench.cpu import child_pids, cpu_seconds
from bench.databases import HOME, PostgresqlServer, create_database, run_postgresql
from bench.large_beta import KEY, prepare
from db.migrations.migrate import upgrade
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.context import RequestContext
from schema.root import schema

WARM_UP, ROUNDS = 2, 3
POINTS = 10**9
"""Points of the measuring user for a minute: all documents together cost more than a user has."""
SCREENS: Mapping[str, Mapping[str, Any]] = {
    "pageBetasQuery": {},
    "pageFlagQuery": {"key": KEY},
    "pageBetaPeopleQuery": {"key": KEY},
    "membersQuery": {"flag": KEY, "inactive": False, "first": 50},
    "invitationsQuery": {"flag": KEY, "state": "PENDING", "first": 50},
    "exclusionsQuery": {"flag": KEY, "first": 50},
    "requestsQuery": {"flag": KEY, "first": 50},
    "pageInviteQuery": {"key": KEY},
    "subjectSearchQuery": {"search": "mori", "first": 8},
    "pageRulesQuery": {"key": KEY},
    "pageSegmentsQuery": {},
    "pageExplainQuery": {"key": KEY},
    "stepsQuery": {"flag": KEY, "user": "user7@bench.example"},
    "pageApprovalsQuery": {"state": None, "first": 25},
    "pageCalendarQuery": {},
    "pageAuditQuery": {"first": 50},
    "betaSelectQuery": {},
    "proofQuery": {},
    "pageUsageQuery": {"key": KEY},
    "pageNewsQuery": {"key": KEY},
    "pageWavesQuery": {"key": KEY},
    "pageHealthQuery": {},
    "acknowledgedQuery": {},
    "downloadQuery": {},
}
"""The documents of the screens, and the variables with which they are measured."""
CHANGES: Mapping[str, Any] = {
    "add a member": {"memberAdd": {"company": "Mori & Co 7"}},
    "roll-out 50": {"setRollout": {"percent": 50}},
    "switch off": {"switch": "DISABLE"},
}
"""Changes whose impact is measured."""


def screen_documents() -> Mapping[str, str]:
    """Return the documents of the built app by their names."""
    texts = json.loads((HOME / "web" / "dist" / "documents.json").read_text(encoding="utf-8"))
    return {text.split(None, 2)[1].partition("(")[0].strip("{ "): text for text in texts}


def documents() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield names, documents and variables: all screens, then the impact of changes."""
    by_name = screen_documents()
    for name, variables in SCREENS.items():
        yield name, by_name[name], variables
    for name, op in CHANGES.items():
        yield f"impact: {name}", by_name["impactQuery"], {"flag": KEY, "ops": [op]}


class CpuTime(NamedTuple):
    """CPU time in milliseconds: of this process, and of PostgreSQL's backends."""

    process: float
    backends: float


async def cpu_time(
    services: Services, token: str, document: str, variables: Mapping[str, Any], server: PostgresqlServer | None = None
) -> CpuTime:
    """Return the CPU time of one execution; print its errors."""
    context = RequestContext(services, {"authorization": f"Bearer {token}"}, ClientInfo())
    backends = [] if server is None else child_pids(server.postmaster)
    before, started_at = cpu_seconds(backends), time.process_time()
    result = await schema.execute(document, variable_values=dict(variables), context_value=context)
    process = time.process_time() - started_at
    errors: list[GraphQLError] = result.errors or []
    for error in errors:
        print("   ", error.message[:200])
    return CpuTime(process * 1000, (cpu_seconds(backends) - before) * 1000)


async def report(database: Database, companies: int, members: int, only: str, server: PostgresqlServer | None) -> None:
    """Print the median of each document."""
    token = await prepare(database, companies, members)
    services = Services(database, FlagStore(database), point_budget=PointBudget(POINTS))
    for name, document, variables in documents():
        if only in name:
            times = [await cpu_time(services, token, document, variables, server) for _ in range(WARM_UP + ROUNDS)]
            process, backends = (statistics.median(each) for each in zip(*times[WARM_UP:], strict=True))
            print(f"{name:28}{process:9.1f} ms" + (f"{backends:9.1f} ms" if server else ""))
    await database.close()


def report_sqlite(companies: int, members: int, only: str) -> None:
    """Measure on SQLite."""
    folder = HOME / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/beta_{members}.db"
    upgrade(url)
    asyncio.run(report(Database(url), companies, members, only, None))


def report_postgresql(companies: int, members: int, only: str) -> None:
    """Measure on PostgreSQL, as the application's role."""
    with run_postgresql(HOME / "var" / "bench" / "postgresql") as server:
        url = create_database(server, f"beta_{members}")
        upgrade(url)
        asyncio.run(report(Database(url), companies, members, only, server))


@click.command()
@click.option("--companies", default=20_000, show_default=True, help="Number of companies.")
@click.option("--members", default=100_000, show_default=True, help="Number of members, all of one beta.")
@click.option("--only", default="", help="Part of the names of the documents to measure. Default: all.")
@click.option("--postgresql", is_flag=True, help="Measure on PostgreSQL. Default: on SQLite.")
def main(companies: int, members: int, only: str, *, postgresql: bool) -> None:
    """Measure the documents of the staff screens."""
    (report_postgresql if postgresql else report_sqlite)(companies, members, only)


if __name__ == "__main__":
    main()
