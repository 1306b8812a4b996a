"""`python -m bench.beta`: the CPU time of the staff screens' documents with a large beta, on SQLite.

Each document of the app's screens runs as the app sends it. The time is that of the whole process: this API, the driver
and SQLite.
"""

import asyncio
import json
import statistics
import time
from collections.abc import Iterator, Mapping
from typing import Any

import click
from graphql import GraphQLError

from auth.services import ClientInfo, Services
from bench.databases import HOME
from bench.large_beta import KEY, prepare
from db.migrate import upgrade
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.context import RequestContext
from schema.root import schema

ROUNDS = 3
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
    "pageApprovalsQuery": {"state": None},
    "pageCalendarQuery": {},
    "pageAuditQuery": {"first": 50},
    "verifyQuery": {},
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


def documents() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield names, documents and variables: all screens, then the impact of changes."""
    texts = json.loads((HOME / "web" / "dist" / "documents.json").read_text(encoding="utf-8"))
    by_name = {text.split(None, 2)[1].partition("(")[0].strip("{ "): text for text in texts}
    for name, variables in SCREENS.items():
        yield name, by_name[name], variables
    for name, op in CHANGES.items():
        yield f"impact: {name}", by_name["impactQuery"], {"flag": KEY, "ops": [op]}


async def cpu_ms(services: Services, token: str, document: str, variables: Mapping[str, Any]) -> float:
    """Return the CPU time of one execution in milliseconds; print its errors."""
    context = RequestContext(services, {"authorization": f"Bearer {token}"}, ClientInfo())
    started_at = time.process_time()
    result = await schema.execute(document, variable_values=dict(variables), context_value=context)
    errors: list[GraphQLError] = result.errors or []
    for error in errors:
        print("   ", error.message[:200])
    return (time.process_time() - started_at) * 1000


async def report(url: str, companies: int, members: int, only: str) -> None:
    """Print the median of each document."""
    database = Database(url)
    token = await prepare(database, companies, members)
    services = Services(database, FlagStore(database))
    for name, document, variables in documents():
        if only in name:
            times = [await cpu_ms(services, token, document, variables) for _ in range(1 + ROUNDS)][1:]
            print(f"{name:28}{statistics.median(times):9.1f} ms")
    await database.close()


@click.command()
@click.option("--companies", default=20_000, show_default=True, help="Number of companies.")
@click.option("--members", default=100_000, show_default=True, help="Number of members, all of one beta.")
@click.option("--only", default="", help="Part of the names of the documents to measure. Default: all.")
def main(companies: int, members: int, only: str) -> None:
    """Measure the documents of the staff screens."""
    folder = HOME / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/beta_{members}.db"
    upgrade(url)
    asyncio.run(report(url, companies, members, only))


if __name__ == "__main__":
    main()
