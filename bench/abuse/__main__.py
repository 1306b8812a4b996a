"""`python -m bench.abuse`: hostile inputs against a server, and the table of docs/hostile-inputs.md.

Each input is sent twice: alone, for its status, the CPU time and the peak memory of the server; and while a user of
another company asks for `viewer` all the time, for what that user waits. Both take seconds at most.
"""

import asyncio
import os
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from functools import partial
from statistics import median
from typing import NamedTuple, TypeAlias

import click
import httpx2

from bench.abuse import bodies, books, documents, sockets, texts
from bench.abuse.attack import Attack, Target
from bench.abuse.company import create_other_company
from bench.abuse.process import Process
from bench.databases import FOLDER, BenchDatabase, prepare_postgresql, prepare_sqlite, run_postgresql
from bench.operations import SMALLEST
from bench.servers import NO_SETTINGS, UNLIMITED, RunningServer, run_afterwin

TIMEOUT_SECONDS = 60
PROBE_PAUSE = 0.05

Start: TypeAlias = Callable[[], AbstractContextManager[RunningServer]]


class Figures(NamedTuple):
    """What an input did to the server."""

    status: str
    cpu_ms: float
    peak_mib: float
    waited_ms: list[float]


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
        await process.wait_until_quiet()
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


def print_rows(start: Start, attacks: Sequence[Attack], tokens: tuple[str, str], rounds: int) -> None:
    """Print a row for each attack. Each round has a server of its own, since a server keeps what it has parsed."""
    measured: dict[str, list[Figures]] = defaultdict(list)
    for number in range(1, rounds + 1):
        with start() as server:
            for attack in attacks:
                measured[attack.name].append(asyncio.run(measure(server, attack, *tokens)))
                if number == rounds:
                    print(row(attack.name, measured[attack.name]), flush=True)


def row(name: str, rounds: Sequence[Figures]) -> str:
    """Return the row of an attack: medians of the rounds, and what others waited in all of them."""
    waited = sorted(time for figures in rounds for time in figures.waited_ms)
    numbers = (
        median(figures.cpu_ms for figures in rounds),
        median(figures.peak_mib for figures in rounds),
        waited[int(len(waited) * 0.99)],
        waited[-1],
    )
    return f"| {name} | {rounds[-1].status} | {' | '.join(f'{number:.0f}' for number in numbers)} |"


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
@click.option("--only", multiple=True, default=[""], help="Only attacks whose name contains one of these.")
@click.option("--rounds", type=click.IntRange(1, 99), default=1, show_default=True, help="Medians of so many servers.")
def main(database: str, organizations: int, only: Sequence[str], rounds: int) -> None:
    """Send hostile inputs, and print what each costs. On PostgreSQL, CPU and memory are those of the server alone."""
    every = [*documents.attacks(), *bodies.attacks(), *texts.attacks(), *books.attacks(), *sockets.attacks()]
    chosen = [attack for attack in every if any(part in attack.name for part in only)]
    with attacked_database(database, organizations) as attacked:
        tokens = attacked.token, asyncio.run(create_other_company(attacked.url))
        print_load()
        print("| Input | Answer | CPU ms | Peak MiB | Others p99 ms | Others max ms |\n" + "| --- " * 6 + "|")
        for settings, is_flood in ((UNLIMITED, False), (NO_SETTINGS, True)):
            attacks = [attack for attack in chosen if attack.is_flood == is_flood]
            if attacks:
                print_rows(partial(run_afterwin, attacked.url, settings), attacks, tokens, rounds)
        print_load()


if __name__ == "__main__":
    main()
