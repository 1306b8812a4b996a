"""`python -m bench`: the documents of tests/contract against a server with 100,000 organizations on SQLite.

Compare the ratios; absolute figures depend on the machine. The database is created once, in `var/bench/`.
"""

import asyncio
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import click
import httpx2
from rich.progress import track

from auth.authentication import TOKEN_PREFIX
from auth.feature_gate import FLAG_OF_GATE
from auth.secret_tokens import new_secret
from beta.change_flag import open_feature_to_company
from db.companies import create_token, list_companies
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.migrate import upgrade
from db.models import BetaMember, FlagActorKind, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from demo import load_demo

HOME = Path(__file__).parents[1]
ROUNDS, WARM_UP, TIMEOUT_SECONDS = 60, 8, 60.0
DOCUMENTS = {path.stem: path.read_text() for path in sorted((HOME / "tests" / "contract").glob("*.graphql"))}
SMALLEST = "{ viewer { user { name } } }"
NO_SETTINGS: Mapping[str, str] = MappingProxyType({})
UNLIMITED = MappingProxyType({"AFTERWIN_POINTS_PER_MINUTE": str(10**9)})
"""One user of a benchmark sends more than a user may."""


async def prepare_token(url: str, organizations: int) -> str:
    """Return a token of the demo company, which is created if it is missing."""
    database = Database(url)
    if not await list_companies(database):
        started_at = time.perf_counter()
        await load_demo(
            database, organizations=organizations, on_progress=lambda done: print(f"\r{done} organizations", end="")
        )
        print(f" in {time.perf_counter() - started_at:.0f} s")
    company, token = (await list_companies(database))[0], new_secret(TOKEN_PREFIX)
    async with begin(database, company.id) as uow:
        user = await uow.first(select_rows(User).where(User.c.is_active))
        if user is not None:
            await create_token(uow, user.id, "bench", hash=token.hash, prefix=token.prefix)
    await open_accounts(database, company.id)
    await database.close()
    return token.text


async def open_accounts(database: Database, company_id: int) -> None:
    """Open the feature accounts to the company, unless it has members already."""
    async with begin_flags(database, FlagActor(FlagActorKind.CLI, "bench")) as flags:
        if not await flags.for_company(company_id).all(select_rows(BetaMember)):
            await open_feature_to_company(flags, FLAG_OF_GATE[Gate.ACCOUNTS], company_id)


class RunningServer(NamedTuple):
    """A server: its URL and its process id."""

    url: str
    pid: int


@contextmanager
def run_server(url: str, settings: Mapping[str, str] = NO_SETTINGS) -> Iterator[RunningServer]:
    """Run a server on that database, with more settings of the environment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "app:create_app_from_environment", "--factory", "--port", str(port)]
    server = subprocess.Popen(
        [*command, "--log-level", "warning"],
        env={**os.environ, "AFTERWIN_LOG_LEVEL": "warning", "AFTERWIN_DATABASE_URL": url, **settings},
        cwd=HOME,
    )
    try:
        _wait_until_live(f"http://127.0.0.1:{port}")
        yield RunningServer(f"http://127.0.0.1:{port}", server.pid)
    finally:
        server.terminate()
        server.wait(TIMEOUT_SECONDS)


def _wait_until_live(url: str) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        try:
            httpx2.get(f"{url}/livez")
        except httpx2.TransportError:
            time.sleep(0.1)
        else:
            return
    raise click.ClickException("The server did not answer in time.")


def measure(client: httpx2.Client, document: str, **variables: str) -> list[float]:
    """Return the sorted response times of a document in milliseconds, after a warm-up."""
    times = []
    for round_number in range(WARM_UP + ROUNDS):
        started_at = time.perf_counter()
        response = client.post("/graphql", json={"query": document, "variables": variables}).raise_for_status().json()
        if "errors" in response:
            raise click.ClickException(str(response["errors"]))
        times += [(time.perf_counter() - started_at) * 1000] if round_number >= WARM_UP else []
    return sorted(times)


def report(client: httpx2.Client) -> None:
    """Print median and 95th percentile of each document, and its ratio to the smallest query."""
    account = client.post("/graphql", json={"query": "{ accounts(first: 1) { nodes { id } } }"}).json()
    variables = {"account_page": {"id": account["data"]["accounts"]["nodes"][0]["id"]}}
    alive = [client.get("/livez").elapsed.total_seconds() * 1000 for _ in range(ROUNDS)]
    results = {"plain route": sorted(alive), "viewer": measure(client, SMALLEST)}
    for name in track(DOCUMENTS, description="Measuring"):
        results[name] = measure(client, DOCUMENTS[name], **variables.get(name, {}))
    smallest = statistics.median(results["viewer"])
    print(f"{'document':16}{'median ms':>12}{'p95 ms':>10}{'× viewer':>10}")
    for name, times in results.items():
        median = statistics.median(times)
        print(f"{name:16}{median:12.1f}{times[int(len(times) * 0.95)]:10.1f}{median / smallest:10.1f}")


@click.command()
@click.option("--organizations", default=100_000, show_default=True, help="Size of the demo company in organizations.")
def main(organizations: int) -> None:
    """Measure the documents of tests/contract."""
    folder = HOME / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/{organizations}.db"
    upgrade(url)
    token = asyncio.run(prepare_token(url, organizations))
    with (
        run_server(url, UNLIMITED) as server,
        httpx2.Client(base_url=server.url, headers={"authorization": f"Bearer {token}"}) as client,
    ):
        report(client)


if __name__ == "__main__":
    main()
