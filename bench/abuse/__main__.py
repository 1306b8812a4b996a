"""`python -m bench.abuse`: hostile inputs against a server, and the table of docs/hostile-inputs.md.

Each input is sent twice: alone, for its status, the CPU time and the peak memory of the server; and while a user of
another company asks for `viewer` all the time, for what that user waits. Both take seconds at most.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import click
import httpx2

from bench.abuse import bodies, books, documents, sockets
from bench.abuse.attack import Attack, Target
from bench.abuse.company import create_other_company
from bench.databases import FOLDER, BenchDatabase, prepare_postgresql, prepare_sqlite, run_postgresql
from bench.operations import SMALLEST
from bench.servers import UNLIMITED, RunningServer, run_afterwin

TIMEOUT_SECONDS = 60
PROBE_PAUSE = 0.05


class Figures(NamedTuple):
    """What an input did to the server."""

    status: str
    cpu_ms: float
    peak_mib: float
    waited_ms: list[float]


class Process:
    """CPU time and memory of a process, from Linux's `/proc`."""

    def __init__(self, pid: int) -> None:
        """Watch the process with this id."""
        self._folder = Path(f"/proc/{pid}")

    def cpu_ms(self) -> float:
        """Return the CPU time that its threads have taken."""
        return sum(map(_nanoseconds, self._folder.glob("task/*/schedstat"))) / 1e6

    def reset_peak(self) -> None:
        """Forget the peak of its memory."""
        with suppress(PermissionError):
            (self._folder / "clear_refs").write_text("5")

    def peak_mib(self) -> float:
        """Return the peak of its memory."""
        status = (self._folder / "status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _nanoseconds(schedstat: Path) -> int:
    """Return the CPU time of a thread; none of one that ended meanwhile."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return int(schedstat.read_text().split()[0])
    return 0


@asynccontextmanager
async def probing(url: str, token: str) -> AsyncIterator[list[float]]:
    """Ask for `viewer` as a user of another company until the end; collect the times in milliseconds."""
    times: list[float] = []
    async with httpx2.AsyncClient(base_url=url, headers=_headers(token), timeout=TIMEOUT_SECONDS) as client:
        answered = asyncio.Event()
        task = asyncio.create_task(_probe(client, times, answered))
        try:
            yield times
        finally:
            await asyncio.wait_for(answered.wait(), TIMEOUT_SECONDS)
            task.cancel()
            await asyncio.wait({task})


async def _probe(client: httpx2.AsyncClient, times: list[float], answered: asyncio.Event) -> None:
    while True:
        started_at = time.perf_counter()
        response = await client.post("/graphql", json={"query": SMALLEST})
        response.raise_for_status()
        times.append((time.perf_counter() - started_at) * 1000)
        answered.set()
        await asyncio.sleep(PROBE_PAUSE)


async def measure(server: RunningServer, attack: Attack, attacker: str, other: str) -> Figures:
    """Send an input alone, and again while another company's user is served."""
    process = Process(server.pid)
    async with httpx2.AsyncClient(base_url=server.url, headers=_headers(attacker), timeout=TIMEOUT_SECONDS) as client:
        target = Target(server.url, attacker, client)
        await client.post("/graphql", json={"query": SMALLEST})
        process.reset_peak()
        before = process.cpu_ms()
        status = await attack.send(target)
        cpu_ms, peak_mib = process.cpu_ms() - before, process.peak_mib()
        async with probing(server.url, other) as waited:
            await asyncio.sleep(0.1)
            await attack.send(target)
    return Figures(status, cpu_ms, peak_mib, sorted(waited))


def _headers(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}", "accept": "application/graphql-response+json"}


def print_table(server: RunningServer, attacks: Iterable[Attack], attacker: str, other: str) -> None:
    """Print a row for each attack."""
    for attack in attacks:
        status, cpu_ms, peak_mib, waited = asyncio.run(measure(server, attack, attacker, other))
        p99 = waited[int(len(waited) * 0.99)]
        print(
            f"| {attack.name} | {status} | {cpu_ms:.0f} | {peak_mib:.0f} | {p99:.0f} | {waited[-1]:.0f} |", flush=True
        )


@contextmanager
def attacked_database(kind: str, organizations: int) -> Iterator[BenchDatabase]:
    """Prepare the database; PostgreSQL runs meanwhile."""
    if kind == "sqlite":
        yield prepare_sqlite(FOLDER, organizations)
        return
    with run_postgresql(FOLDER / "postgresql") as server:
        yield prepare_postgresql(server, organizations)


def print_load() -> None:
    """Print the load of the machine: on a busy one, waits are those for the processor."""
    print(f"\nLoad {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.\n", flush=True)


@click.command()
@click.option("--database", type=click.Choice(["sqlite", "postgresql"]), default="sqlite", show_default=True)
@click.option("--organizations", default=2_000, show_default=True, help="Size of the attacked company.")
@click.option("--only", default="", help="Only attacks whose name contains this.")
def main(database: str, organizations: int, only: str) -> None:
    """Send hostile inputs, and print what each costs. On PostgreSQL, CPU and memory are those of the server alone."""
    every = [*documents.attacks(), *bodies.attacks(), *books.attacks(), *sockets.attacks()]
    chosen = [attack for attack in every if only in attack.name]
    with attacked_database(database, organizations) as attacked:
        other = asyncio.run(create_other_company(attacked.url))
        print_load()
        print("| Input | Answer | CPU ms | Peak MiB | Others p99 ms | Others max ms |\n" + "| --- " * 6 + "|")
        with run_afterwin(attacked.url, UNLIMITED) as server:
            print_table(server, [attack for attack in chosen if not attack.is_flood], attacked.token, other)
        with run_afterwin(attacked.url) as server:
            print_table(server, [attack for attack in chosen if attack.is_flood], attacked.token, other)
        print_load()


if __name__ == "__main__":
    main()
