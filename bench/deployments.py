"""`python -m bench.deployments`: CPU per request with one and two workers, two servers, PgBouncer and a replica.

The deployments take turns within one run, on one PostgreSQL database, each with several connections of clients. It
prints a table: CPU time of all server processes, and after a plus sign that of PostgreSQL, the replica and PgBouncer.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import click
import httpx2
from rich.progress import track

from bench.cluster import run_pgbouncer, run_replica
from bench.cpu import child_pids, cpu_seconds
from bench.databases import FOLDER, HOME, BenchDatabase, prepare_postgresql, run_postgresql
from bench.operations import OPERATIONS, Client, Operation, Variables
from bench.report import table
from bench.servers import TIMEOUT_SECONDS, WITHOUT_ANSWERS, free_port, wait_until_live

CONNECTIONS = 4
REQUESTS = 24
"""Requests of a round: of all connections together."""
ROUNDS = 5
WARM_UP_ROUNDS = 4
"""Rounds before those that count: every process compiles and prepares its statements itself."""
NAMES = ("viewer", "list", "page", "accountUpdate")
PROGRAM = (sys.executable, "-c", "from cli import main; main()", "serve", "--port")
SETTINGS = {
    **WITHOUT_ANSWERS,
    "AFTERWIN_LOG_LEVEL": "error",
    "AFTERWIN_SECRET": "of a benchmark, which is not secret at all",
}
UNNAMED_STATEMENTS = {"AFTERWIN_DATABASE_PREPARED_STATEMENTS": "0"}
"""PgBouncer before 1.21 passes on no others."""


@dataclass(frozen=True)
class Deployment:
    """Servers with so many workers each, and what stands between them and the primary."""

    name: str
    servers: int = 1
    workers: int = 1
    pooler: bool = False
    replica: bool = False


DEPLOYMENTS = (
    Deployment("1 worker"),
    Deployment("2 workers", workers=2),
    Deployment("2 servers", servers=2),
    Deployment("PgBouncer", pooler=True),
    Deployment("replica", replica=True),
    Deployment("PgBouncer, replica", pooler=True, replica=True),
)


@dataclass(frozen=True)
class Running:
    """A running deployment: the origins and processes of its servers, and the processes of its databases."""

    name: str
    origins: Sequence[str]
    pids: Sequence[int]
    helpers: Sequence[int]
    """Processes of the pooler, and parents of those of the databases."""

    def cpu(self) -> tuple[float, float]:
        """Return the CPU time of the servers, and of everything behind them."""
        return _cpu_of(self.pids), _cpu_of(self.helpers)


def _cpu_of(pids: Sequence[int]) -> float:
    """Return the CPU time of processes and their children."""
    return cpu_seconds([*pids, *(child for pid in pids for child in child_pids(pid))])


class _Server(NamedTuple):
    origin: str
    process: subprocess.Popen[bytes]


@contextmanager
def _serve(settings: Mapping[str, str], workers: int) -> Iterator[_Server]:
    """Run a server, which may not be ready yet."""
    port = free_port()
    server = subprocess.Popen(
        [*PROGRAM, str(port), "--workers", str(workers)], env={**os.environ, **settings}, cwd=HOME
    )
    try:
        yield _Server(f"http://127.0.0.1:{port}", server)
    finally:
        server.terminate()
        server.wait(TIMEOUT_SECONDS)


@contextmanager
def running(
    deployments: Sequence[Deployment], folder: Path, organizations: int
) -> Iterator[tuple[list[Running], BenchDatabase]]:
    """Run deployments on one database, with one pooler and one replica for those that have them."""
    with ExitStack() as stack:
        server = stack.enter_context(run_postgresql(folder / "deployments"))  # small, since the replica copies it whole
        database, name = prepare_postgresql(server, organizations), f"bench_{organizations}"
        pooler = stack.enter_context(run_pgbouncer(server.folder, name))
        replica = stack.enter_context(run_replica(server.folder, name))
        helpers = [server.postmaster, replica.pid, pooler.pid]
        found: list[tuple[str, list[_Server]]] = []
        for each in deployments:
            settings = {**SETTINGS, "AFTERWIN_DATABASE_URL": database.url}
            if each.pooler:
                settings |= {"AFTERWIN_DATABASE_URL": pooler.url, "AFTERWIN_DIRECT_DATABASE_URL": database.url}
                settings |= UNNAMED_STATEMENTS
            settings |= {"AFTERWIN_REPLICA_URL": replica.url} if each.replica else {}
            started = [stack.enter_context(_serve(settings, each.workers)) for _ in range(each.servers)]
            found.append((each.name, started))
        for origin, process in (server for _, servers in found for server in servers):
            wait_until_live(origin, process)
        yield [_running(name, servers, helpers) for name, servers in found], database


def _running(name: str, servers: Sequence[_Server], helpers: Sequence[int]) -> Running:
    return Running(name, [each.origin for each in servers], [each.process.pid for each in servers], helpers)


def _body(operation: Operation, variables: Variables) -> Mapping[str, object]:
    return {"query": operation.document, "variables": variables}


async def _send(deployment: Running, token: str, bodies: Sequence[Mapping[str, object]]) -> None:
    """Send requests by several connections at once, to the servers in turn."""
    waiting = iter(bodies)

    async def connection(origin: str) -> None:
        headers = {"authorization": f"Bearer {token}"}
        async with httpx2.AsyncClient(base_url=origin, headers=headers, timeout=TIMEOUT_SECONDS) as http:
            for body in waiting:
                answer = (await http.post("/graphql", json=body)).json()
                if "errors" in answer:
                    raise click.ClickException(str(answer["errors"]))

    origins = deployment.origins
    await asyncio.gather(*(connection(origins[number % len(origins)]) for number in range(CONNECTIONS)))


def measure(
    deployments: Sequence[Running], database: BenchDatabase, operation: Operation, rounds: int
) -> Iterator[tuple[str, float, float]]:
    """Yield medians for each deployment: CPU of the servers and of what is behind them, in ms for each request."""
    client = Client(deployments[0].origins[0], database.token)
    requests = operation.prepare(client)
    samples: dict[str, list[tuple[float, float]]] = {each.name: [] for each in deployments}
    for number in range(WARM_UP_ROUNDS + rounds):
        for each in deployments:
            bodies = [_body(operation, variables) for variables in islice(requests, REQUESTS)]
            before = each.cpu()
            asyncio.run(_send(each, database.token, bodies))
            sample = [1000 * (after - begun) / REQUESTS for begun, after in zip(before, each.cpu(), strict=True)]
            samples[each.name] += [(sample[0], sample[1])] if number >= WARM_UP_ROUNDS else []
    client.close()
    for name, found in samples.items():
        yield name, *(statistics.median(figures) for figures in zip(*found, strict=True))


@click.command(help=(__doc__ or "").partition("\n")[0])
@click.option("--organizations", default=1_000, show_default=True, help="Size of the demo company.")
@click.option("--rounds", default=ROUNDS, show_default=True, help="How often each request is repeated.")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, help="Folder of the databases.")
def main(organizations: int, rounds: int, folder: Path) -> None:
    """Measure deployments."""
    chosen = [each for each in OPERATIONS if each.name in NAMES]
    cells: dict[str, list[str]] = {each.name: [] for each in DEPLOYMENTS}
    started_at = time.monotonic()
    with running(DEPLOYMENTS, folder, organizations) as (deployments, database):
        for operation in track(chosen, description="Measuring"):
            for name, servers, behind in measure(deployments, database, operation, rounds):
                cells[name].append(f"{servers:.1f} + {behind:.1f}")
    click.echo("\n".join(table(["deployment", *(each.name for each in chosen)], [[k, *v] for k, v in cells.items()])))
    click.echo(f"\nLoad of the machine: {os.getloadavg()[0]:.1f}. It took {time.monotonic() - started_at:.0f} seconds.")


if __name__ == "__main__":
    main()
