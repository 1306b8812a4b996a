"""Which streams a check looks at: those of the companies that were named, and all of them now and then."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import Any

import factories
import pytest
from company_fixture import CompanyFixture, make_company
from database_templates import Templates, share_compiled_statements

from auth import authentication
from auth.feature_gate import FeatureAccess
from auth.viewer import Viewer
from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.models import FlagActorKind
from db.notify import EVERYBODY, listen
from db.store import Database, Snapshot
from db.transactions import begin_dry_run
from db.unit_of_work import UnitOfWork
from live import stream_monitor
from live.stream_monitor import Stream, StreamMonitor
from live.write_notifier import WriteNotifier

TIMEOUT = 30.0
Looks = asyncio.Queue[set[str]]


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite notifies no other process."""
    return postgresql


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    """The names of the companies that each check looked at; no check comes by itself while notifications do."""
    found = Looks()

    async def reauthenticate_all(snapshot: Snapshot, viewers: Iterable[Viewer]) -> Any:
        viewers = list(viewers)
        found.put_nowait({viewer.company.name for viewer in viewers})
        return await authentication.reauthenticate_all(snapshot, viewers)

    monkeypatch.setattr(stream_monitor, "reauthenticate_all", reauthenticate_all)
    monkeypatch.setattr(stream_monitor, "NOTIFIED_INTERVAL", 3600.0)
    return found


async def look(looks: Looks) -> set[str]:
    return await asyncio.wait_for(looks.get(), TIMEOUT)


@asynccontextmanager
async def other_process(viewer: CompanyFixture) -> AsyncIterator[Database]:
    """The same database, as another process has it."""
    url = viewer.database.engine.url.render_as_string(hide_password=False)
    opened = Database(url, clock=viewer.database.clock)
    await share_compiled_statements(opened)
    yield opened
    await opened.close()


@asynccontextmanager
async def streams_of(*companies: CompanyFixture) -> AsyncIterator[None]:
    """A monitor with a stream of each company."""
    monitor = StreamMonitor(companies[0].database, companies[0].services.flag_store)
    async with AsyncExitStack() as stack:
        for company in companies:
            async with company.database.snapshot() as snapshot:
                viewer = await authentication.authenticate(snapshot, company.headers, company.services.site)
            await stack.enter_async_context(monitor.watch(Stream(viewer, FeatureAccess())))
        yield


async def wait_for_first_looks(looks: Looks) -> None:
    """Wait until all streams were looked at, by the check at the start or by their own."""
    seen: set[str] = set()
    while seen != {"Solera", "Koyo"}:
        seen |= await look(looks)


async def write(company: CompanyFixture, database: Database) -> None:
    async with replace(company, database=database).uow() as uow:
        await factories.organization(uow, "Northwind")


async def create_flag(database: Database) -> None:
    async with begin_flags(database, FlagActor(FlagActorKind.SYSTEM, "tests")) as flags:
        await change_flag(flags, "ledger", [CreateFlag(title="Ledger", owner="Eva")], reason="New.")


@pytest.mark.slow
async def test_write_of_another_process_wakes_streams_of_its_company(viewer: CompanyFixture, looks: Looks) -> None:
    koyo = await make_company(viewer.database, "Koyo")
    async with other_process(viewer) as other, streams_of(viewer, koyo):
        await wait_for_first_looks(looks)
        await write(koyo, other)
        assert await look(looks) == {"Koyo"}
        await write(viewer, other)
        assert await look(looks) == {"Solera"}
        await create_flag(other)
        assert await look(looks) == {"Solera", "Koyo"}


async def test_all_look_after_the_interval(
    viewer: CompanyFixture, looks: Looks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_monitor, "NOTIFIED_INTERVAL", 0.0)
    koyo = await make_company(viewer.database, "Koyo")
    async with streams_of(viewer, koyo):
        await wait_for_first_looks(looks)
        assert [await look(looks) for _ in range(2)] == [{"Solera", "Koyo"}] * 2


async def heard(database: Database, write: Any) -> list[int | None]:
    """What a process hears of a write, up to the notification of a change of flags that follows it."""
    found: list[int | None] = []
    is_over = asyncio.Event()

    def on_notify(company_id: int | None) -> None:
        found.append(company_id)
        if company_id is EVERYBODY:
            is_over.set()

    async with listen(database, on_notify):
        await write()
        await create_flag(database)
        await asyncio.wait_for(is_over.wait(), TIMEOUT)
    return found[:-1]


def in_company(uow: UnitOfWork, company: CompanyFixture) -> UnitOfWork:
    return replace(uow, company_id=company.company.id)


@pytest.mark.slow
async def test_every_company_of_a_transaction_is_named_once(viewer: CompanyFixture) -> None:
    koyo = await make_company(viewer.database, "Koyo")

    async def write_in_both() -> None:
        async with viewer.uow() as uow:
            for name in ("Northwind", "Alma"):
                await factories.organization(uow, name)
                await in_company(uow, koyo).update(type(await koyo.user()), koyo.user_id, name=name)

    assert sorted(await heard(viewer.database, write_in_both)) == sorted([viewer.company.id, koyo.company.id])


async def test_what_is_rolled_back_is_not_heard(viewer: CompanyFixture) -> None:

    async def write_nothing() -> None:
        async with begin_dry_run(viewer.database, viewer.company.id) as uow:
            await factories.organization(uow, "Northwind")
        async with viewer.uow():
            pass

    assert await heard(viewer.database, write_nothing) == []


async def test_server_notifies_after_the_commit(viewer: CompanyFixture) -> None:
    is_notified, notifier = asyncio.Event(), WriteNotifier(viewer.database)

    async with listen(viewer.database, lambda _company_id: is_notified.set()), notifier.run():
        viewer.statements.clear()
        async with viewer.uow() as uow:
            await factories.organization(uow, "Alma")
        assert not any("pg_notify" in each for each in viewer.statements)
        await asyncio.wait_for(is_notified.wait(), TIMEOUT)

    assert sum("pg_notify" in each for each in viewer.statements) == 1


async def test_server_notifies_of_its_last_writes(viewer: CompanyFixture) -> None:
    async def write_and_stop() -> None:
        async with WriteNotifier(viewer.database).run(), viewer.uow() as uow:
            await factories.organization(uow, "Alma")

    assert await heard(viewer.database, write_and_stop) == [viewer.company.id]
