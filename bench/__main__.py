"""`python -m bench`: the contract's documents against a real server over a hundred thousand organizations on SQLite.

Read the ratios: absolute figures belong to the machine. The database is made once, under `var/bench/`.
"""

import asyncio
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
ROUNDS, WARM_UP, TIMEOUT_SECONDS = 60, 8, 30.0
DOCUMENTS = {path.stem: path.read_text() for path in sorted((HOME / "tests" / "contract").glob("*.graphql"))}
SMALLEST = "{ viewer { user { name } } }"


async def prepare_token(url: str, organizations: int) -> str:
    """A token for the company of the demo, which is made if it is not there."""
    database = Database(url)
    if not await list_companies(database):
        began = time.perf_counter()
        await load_demo(
            database, organizations=organizations, on_progress=lambda done: print(f"\r{done} organizations", end="")
        )
        print(f" in {time.perf_counter() - began:.0f} s")
    company, token = (await list_companies(database))[0], new_secret(TOKEN_PREFIX)
    async with begin(database, company.id) as uow:
        user = await uow.first(select_rows(User).where(User.c.is_active))
        if user is not None:
            await create_token(uow, user.id, "bench", hash=token.hash, prefix=token.prefix)
    await open_accounts(database, company.id)
    await database.close()
    return token.text


async def open_accounts(database: Database, company_id: int) -> None:
    """Open accounts to the company, unless they are."""
    async with begin_flags(database, FlagActor(FlagActorKind.CLI, "bench")) as flags:
        if not await flags.for_company(company_id).all(select_rows(BetaMember)):
            await open_feature_to_company(flags, FLAG_OF_GATE[Gate.ACCOUNTS], company_id)


@contextmanager
def run_server(url: str) -> Iterator[str]:
    """The address of a server over that database; it is ended when it is no longer needed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "app:create_app_from_environment", "--factory", "--port", str(port)]
    server = subprocess.Popen(
        [*command, "--log-level", "warning"], env={**os.environ, "AFTERWIN_DATABASE_URL": url}, cwd=HOME
    )
    try:
        _wait(f"http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(TIMEOUT_SECONDS)


def _wait(address: str) -> None:
    until = time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < until:
        try:
            httpx2.get(f"{address}/livez")
        except httpx2.TransportError:
            time.sleep(0.1)
        else:
            return
    raise click.ClickException("The server did not answer in time.")


def measure(client: httpx2.Client, document: str, **variables: str) -> list[float]:
    """How long each of the answers took, in milliseconds, once the server is warm."""
    times = []
    for turn in range(WARM_UP + ROUNDS):
        began = time.perf_counter()
        answer = client.post("/graphql", json={"query": document, "variables": variables}).raise_for_status().json()
        if "errors" in answer:
            raise click.ClickException(str(answer["errors"]))
        times += [(time.perf_counter() - began) * 1000] if turn >= WARM_UP else []
    return sorted(times)


def report(client: httpx2.Client) -> None:
    """Print the median and the 95th percentile of each document, and its ratio to the smallest question."""
    account = client.post("/graphql", json={"query": "{ accounts(first: 1) { nodes { id } } }"}).json()
    variables = {"account_page": {"id": account["data"]["accounts"]["nodes"][0]["id"]}}
    alive = [client.get("/livez").elapsed.total_seconds() * 1000 for _ in range(ROUNDS)]
    results = {"plain route": sorted(alive), "viewer": measure(client, SMALLEST)}
    for name in track(DOCUMENTS, description="Asking"):
        results[name] = measure(client, DOCUMENTS[name], **variables.get(name, {}))
    smallest = statistics.median(results["viewer"])
    print(f"{'document':16}{'median ms':>12}{'p95 ms':>10}{'× viewer':>10}")
    for name, times in results.items():
        median = statistics.median(times)
        print(f"{name:16}{median:12.1f}{times[int(len(times) * 0.95)]:10.1f}{median / smallest:10.1f}")


@click.command()
@click.option("--organizations", default=100_000, show_default=True, help="How large the demo company is made.")
def main(organizations: int) -> None:
    """Measure the contract's documents."""
    folder = HOME / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/{organizations}.db"
    upgrade(url)
    token = asyncio.run(prepare_token(url, organizations))
    with (
        run_server(url) as address,
        httpx2.Client(base_url=address, headers={"authorization": f"Bearer {token}"}) as client,
    ):
        report(client)


if __name__ == "__main__":
    main()
