"""`python -m bench.gate_overhead`: the cost of the feature gate for an operation, as a ratio within one run.

Each document runs with the gate as usual, and without it: one statement authenticates, the full schema results, and no
check follows. Absolute figures depend on the machine.
"""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import click
from sqlalchemy import LargeBinary, bindparam

from auth.authentication import TOKEN_PREFIX
from auth.feature_gate import FeatureAccess
from auth.secret_tokens import company_of_credential, hash_secret
from auth.services import ClientInfo, Services
from auth.viewer import Viewer
from bench.databases import HOME, prepare_token
from bench.operations import CONTRACT as DOCUMENTS
from bench.operations import SMALLEST
from db.credentials import CredentialDetails
from db.flags.participation import Participation
from db.gates import Gate
from db.migrations.migrate import upgrade
from db.models import Token
from db.row import join_alias, select_rows
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.context import Context, RequestContext
from schema.root import schema

ROUNDS, WARM_UP = 100, 10
TOKEN_QUERY = select_rows(Token).where(
    Token.c.company_id == bindparam("company_id"),
    Token.c.hash == bindparam("hash", type_=LargeBinary),
    join_alias(Token, "user").c.is_active,
)
NO_DETAILS = CredentialDetails((), 0, Participation())

Execute = Callable[[str], Awaitable[Any]]


@dataclass(frozen=True)
class GateBench:
    """One user of one application."""

    services: Services
    token: str

    async def gated(self, document: str) -> Any:
        """Execute a document with the gate."""
        request_context = RequestContext(self.services, {"authorization": f"Bearer {self.token}"}, ClientInfo())
        return await schema.execute(document, context_value=request_context)

    async def plain(self, document: str) -> Any:
        """Execute a document without the gate."""
        async with AsyncExitStack() as stack:
            snapshot = await stack.enter_async_context(self.services.database.snapshot())
            company_id = company_of_credential(self.token, TOKEN_PREFIX)
            parameters = {"company_id": company_id, "hash": hash_secret(self.token)}
            (credential,) = await snapshot.all_identity(TOKEN_QUERY, **parameters)
            viewer = Viewer(credential.user, credential.company, credential, NO_DETAILS)
            store, gates = snapshot.for_company(viewer.company_id), FeatureAccess(frozenset(Gate))
            context = Context(self.services, ClientInfo(), viewer, gates, store, stack)
            return await schema.full.execute(document, context_value=context)


async def measure(variants: dict[str, Execute], document: str) -> dict[str, float]:
    """Return the median of each variant in milliseconds. The variants take turns, so that noise affects all alike."""
    times: dict[str, list[float]] = {name: [] for name in variants}
    for round_number in range(WARM_UP + ROUNDS):
        for name, execute in variants.items():
            started_at = time.perf_counter()
            result = await execute(document)
            duration = (time.perf_counter() - started_at) * 1000
            if result.errors:
                raise click.ClickException(str(result.errors))
            times[name] += [duration] if round_number >= WARM_UP else []
    return {name: statistics.median(durations) for name, durations in times.items()}


async def report(url: str, organizations: int) -> None:
    """Print both medians of each document, and the share of the gate."""
    token = await prepare_token(url, organizations)
    database = Database(url)
    bench = GateBench(Services(database, FlagStore(database)), token)
    documents = {"viewer": SMALLEST, **{name: text for name, text in DOCUMENTS.items() if "$id" not in text}}
    print(f"{'document':16}{'plain ms':>10}{'gated ms':>10}{'gate ms':>9}{'share':>8}")
    for name, document in documents.items():
        medians = await measure({"plain": bench.plain, "gated": bench.gated}, document)
        overhead = medians["gated"] - medians["plain"]
        print(
            f"{name:16}{medians['plain']:10.2f}{medians['gated']:10.2f}"
            f"{overhead:9.2f}{overhead / medians['gated']:8.1%}"
        )
    await database.close()


@click.command()
@click.option("--organizations", default=2_000, show_default=True, help="Size of the demo company in organizations.")
def main(organizations: int) -> None:
    """Measure the cost of the feature gate."""
    folder = HOME / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/{organizations}.db"
    upgrade(url)
    asyncio.run(report(url, organizations))


if __name__ == "__main__":
    main()
