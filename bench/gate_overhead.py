"""`python -m bench.gate`: what the gate costs an operation, as a ratio within one run.

Each document is answered in turn with the gate, as everybody is, and without it: by a statement that asks only who it
is, in the schema with everything, with nothing looked at afterwards. Absolute figures belong to the machine.
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

from auth.feature_gate import FeatureAccess
from auth.secret_tokens import hash_secret
from auth.services import ClientInfo, Services
from auth.viewer import Viewer
from bench.__main__ import DOCUMENTS, HOME, SMALLEST, prepare_token
from db.flags.participation import Participation
from db.gates import Gate
from db.identity import CredentialDetails
from db.migrate import upgrade
from db.models import Token
from db.row import join_alias, select_rows
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.context import Context, RequestContext
from schema.root import schema

ROUNDS, WARM_UP = 100, 10
WHO = select_rows(Token).where(
    Token.c.hash == bindparam("hash", type_=LargeBinary), join_alias(Token, "user").c.is_active
)
NOTHING_KNOWN = CredentialDetails((), 0, Participation())

Way = Callable[[str], Awaitable[Any]]


@dataclass(frozen=True)
class GateBench:
    """One user at the door of one application."""

    services: Services
    token: str

    async def gated(self, document: str) -> Any:
        """Answer as everybody is answered."""
        request_context = RequestContext(self.services, {"authorization": f"Bearer {self.token}"}, ClientInfo())
        return await schema.execute(document, context_value=request_context)

    async def plain(self, document: str) -> Any:
        """Answer without a gate."""
        async with AsyncExitStack() as stack:
            snapshot = await stack.enter_async_context(self.services.database.snapshot())
            (door,) = await snapshot.all_identity(WHO, hash=hash_secret(self.token))
            viewer = Viewer(door.user, door.company, door, NOTHING_KNOWN)
            store, gates = snapshot.for_company(viewer.company_id), FeatureAccess(frozenset(Gate))
            context = Context(self.services, ClientInfo(), viewer, gates, store, stack)
            return await schema.full.execute(document, context_value=context)


async def measure(ways: dict[str, Way], document: str) -> dict[str, float]:
    """The median of each way in milliseconds; the ways take turns, so that whatever else goes on meets all of them."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(WARM_UP + ROUNDS):
        for name, way in ways.items():
            began = time.perf_counter()
            answer = await way(document)
            took = (time.perf_counter() - began) * 1000
            if answer.errors:
                raise click.ClickException(str(answer.errors))
            times[name] += [took] if turn >= WARM_UP else []
    return {name: statistics.median(each) for name, each in times.items()}


async def report(url: str, organizations: int) -> None:
    """Print both medians of each document, and what the gate costs of it."""
    token = await prepare_token(url, organizations)
    database = Database(url)
    bench = GateBench(Services(database, FlagStore(database)), token)
    documents = {"viewer": SMALLEST, **{name: each for name, each in DOCUMENTS.items() if "$id" not in each}}
    print(f"{'document':16}{'plain ms':>10}{'gated ms':>10}{'gate ms':>9}{'of it':>8}")
    for name, document in documents.items():
        found = await measure({"plain": bench.plain, "gated": bench.gated}, document)
        more = found["gated"] - found["plain"]
        print(f"{name:16}{found['plain']:10.2f}{found['gated']:10.2f}{more:9.2f}{more / found['gated']:8.1%}")
    await database.close()


@click.command()
@click.option("--organizations", default=2_000, show_default=True, help="How large the demo company is made.")
def main(organizations: int) -> None:
    """Measure what the gate costs."""
    folder = HOME / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/{organizations}.db"
    upgrade(url)
    asyncio.run(report(url, organizations))


if __name__ == "__main__":
    main()
