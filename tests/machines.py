"""Servers of two machines, and clients: each writes to one, and reads at once from another what it has written."""

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from live_server import Served, served
from pgbouncer import NAMED_STATEMENTS_SINCE, pgbouncer_version, run_pgbouncer
from sqlalchemy import make_url
from standby import Standby
from until import TIMEOUT_SECONDS

WORKERS = 2
CLOCK_AHEAD = 5.0
"""Seconds by which the clock of the second machine is ahead."""
LAG = ("-c", "recovery_min_apply_delay=50ms")
"""Options of a replica that is always a little behind."""
POOL_SIZE = 4
"""Connections to PostgreSQL that all servers share."""

COUNT = """mutation ($id: ID!, $count: Int!) {
  organizationUpdate(input: {id: $id, employeeCount: $count}) { userErrors { code } organization { id } } }"""
READ = "query ($id: ID!) { organization(id: $id) { employeeCount } }"
SAVED = "RESULT_UNAVAILABLE"
"""Code of a write that was saved, but whose result could not be read."""


@dataclass
class Machines:
    """Servers of two workers each, behind one PgBouncer. One can be lost and replaced."""

    stack: ExitStack
    database_url: str
    settings: dict[str, str]
    servers: list[Served] = field(default_factory=list)

    def start(self, clock_ahead: float = 0.0, **options: Any) -> Served:
        """Start a server of so many workers; `options` are those of `served`."""
        return self.stack.enter_context(
            served(self.database_url, clock_ahead, workers=WORKERS, **options, **self.settings)
        )

    @property
    def origins(self) -> list[str]:
        return [server.origin for server in self.servers]


@contextmanager
def pooled_machines(database_url: str, primary: Path, standby: Standby, folder: Path) -> Iterator[Machines]:
    """Run PgBouncer in front of the server whose socket is in the folder `primary`; no server runs yet."""
    for each in (folder.parent, folder):
        each.chmod(0o755)  # PgBouncer runs as another user
    name = str(make_url(database_url).database)
    has_names = pgbouncer_version() >= NAMED_STATEMENTS_SINCE
    with ExitStack() as stack:
        named = {"max_prepared_statements": 200} if has_names else {}
        pooler = stack.enter_context(run_pgbouncer(primary, folder, pool_size=POOL_SIZE, **named))
        settings = {
            "AFTERWIN_DATABASE_PREPARED_STATEMENTS": "100" if has_names else "0",
            "AFTERWIN_DIRECT_DATABASE_URL": database_url,
            "AFTERWIN_REPLICA_URL": standby.url(name),
            "AFTERWIN_STORAGE_URL": f"file:{folder}/files",
        }
        yield Machines(stack, pooler.url(name), settings)


@dataclass
class Fleet:
    """Servers by their origins, which change while clients run, and how requests ended."""

    origins: list[str]
    headers: dict[str, str]
    results: Counter[str] = field(default_factory=Counter)
    is_over: bool = False

    @asynccontextmanager
    async def load(self, row_ids: Iterable[str]) -> AsyncIterator[None]:
        """Let a client write and read each organization until the context ends. Raise what one of them finds wrong."""
        self.is_over = False
        async with asyncio.TaskGroup() as group:
            for row_id in row_ids:
                group.create_task(self._run(row_id))
            yield
            self.is_over = True

    async def _run(self, row_id: str) -> None:
        async with httpx2.AsyncClient(headers=self.headers, timeout=TIMEOUT_SECONDS) as http:
            client = Client(self, http, row_id)
            for count in itertools.count(1):
                await client.write_and_read(count)
                if self.is_over:
                    return


@dataclass
class Client:
    """One client. Like a proxy, it sends a read that no server answered to the next one, but no write."""

    fleet: Fleet
    http: httpx2.AsyncClient
    row_id: str
    turn: int = 0
    confirmed: int = 0

    async def write_and_read(self, count: int) -> None:
        """Write a number that grows. What another server reads is not older than the last that was confirmed."""
        answer = await self._send(COUNT, id=self.row_id, count=count)
        self._note("write", answer)
        if is_saved(answer):
            self.confirmed = count
        seen = await self._read()
        assert self.confirmed <= seen <= count, (self.confirmed, seen, count)

    async def _read(self) -> int:
        while True:
            answer = await self._send(READ, id=self.row_id)
            self._note("read", answer)
            if answer is not None and "errors" not in answer:
                return answer["data"]["organization"]["employeeCount"] or 0

    def _note(self, kind: str, answer: Any) -> None:
        """Count an answer. A client may wait or lose its server, but nothing else may happen to it."""
        if answer is None:
            self.fleet.results[f"{kind} lost"] += 1
        elif "errors" in answer:
            (code,) = {error["extensions"]["code"] for error in answer["errors"]}
            assert code == "BUSY" or (kind, code) == ("write", SAVED), answer
            self.fleet.results[f"{kind} {code}"] += 1
        else:
            self.fleet.results[kind] += 1

    async def _send(self, document: str, **variables: Any) -> Any:
        """Send a document to the next server; return None if the server is gone."""
        self.turn += 1
        origin = self.fleet.origins[self.turn % len(self.fleet.origins)]
        try:
            body = {"query": document, "variables": variables}
            return (await self.http.post(f"{origin}/graphql", json=body)).json()
        except httpx2.TransportError:
            return None


def is_saved(answer: Any) -> bool:
    """Return whether a write was confirmed."""
    if answer is None or "errors" not in answer:
        return answer is not None
    return bool(answer["errors"][0]["extensions"]["code"] == SAVED)
