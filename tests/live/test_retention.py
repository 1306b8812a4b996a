"""Retention: what was kept long enough is deleted in small units, whichever process comes to it first."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from click.testing import CliRunner
from company_fixture import CompanyFixture, FixedClock, make_company
from sqlalchemy import func, select

from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag
from cli import main
from db import retention
from db.bulk_changes import Changes, create_bulk_change, end_bulk_change
from db.flags.audience_days import read_audience
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.ids import new_id
from db.imports.jobs import add_batch, create_import
from db.models import (
    AccessReason,
    BulkChange,
    BulkChangePart,
    BulkChangeStatus,
    CompanyRole,
    FeatureUseDay,
    FlagActorKind,
    IdempotencyKey,
    IdentityEvent,
    IdentityEventKind,
    Import,
    ImportBatch,
    ImportStatus,
    Invitation,
    SavedViewList,
    Session,
    SignInMethod,
    StoredImportOptions,
    Token,
)
from db.retention import Retention, purge_page
from db.row import Row
from db.store import Database
from live.retention_task import RetentionTask

DAYS = timedelta(days=1)
ALL = Retention(ended_sessions=10 * DAYS, identity_log=20 * DAYS)


@pytest.fixture(autouse=True)
def _small_units(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "UNIT_SIZE", 2)
    monkeypatch.setattr(retention, "PAGE_SIZE", 1)


async def add_sessions(company: CompanyFixture, **ends: Any) -> None:
    """Add a session with each of these columns of time; the others are far away."""
    now = company.database.clock()
    times = dict.fromkeys(("idle_at", "expires_at"), now + 100 * DAYS) | {"created_at": now, "last_used_at": now}
    kept = {"user_id": company.user_id, "login_id": 1, "method": SignInMethod.PASSWORD, "user_agent": "", "address": ""}
    async with company.uow() as uow:
        for name, end in ends.items():
            key = {"hash": name.encode().ljust(32), "id": new_id()}
            await uow.insert(Session, [{**kept, **times, **key, "revoked_at": None, name.rstrip("_"): end}])


async def add_log(company: CompanyFixture, *ages: timedelta) -> None:
    row = {"kind": IdentityEventKind.USER_CREATED, "details": "", "user_agent": "", "address": ""}
    async with company.uow() as uow:
        await uow.insert(IdentityEvent, [{**row, "at": uow.now - age} for age in ages])


async def add_key(company: CompanyFixture, key: str) -> None:
    row = {"user_id": company.user_id, "mutation": "x", "input_hash": b"", "parts": (), "revision": None}
    async with company.uow() as uow:
        await uow.insert(IdempotencyKey, [{**row, "key": key}])


async def count(company: CompanyFixture, model: type[Row]) -> int:
    async with company.database.snapshot() as snapshot:
        store = snapshot.for_company(company.company.id)
        return int(await store.scalar(select(func.count()).select_from(model.table)))


async def purge_all(database: Database, kept: Retention = ALL) -> dict[str, int]:
    """Delete page by page, as the task does; return the number of rows by table."""
    after, counts = 0, dict[str, int]()
    while after is not None:
        after, deleted = await purge_page(database, kept, after)
        counts |= {table: counts.get(table, 0) + number for table, number in deleted.items()}
    return counts


async def test_rows_are_deleted_after_their_time(viewer: CompanyFixture, clock: FixedClock) -> None:
    now = clock.now
    old, recent = now - 11 * DAYS, now - 9 * DAYS
    await add_sessions(viewer, idle_at=old, expires_at=old, revoked_at=old, idle_at_=recent, expires_at_=recent)
    await add_log(viewer, 21 * DAYS, 22 * DAYS, 23 * DAYS, 19 * DAYS)
    before = await count(viewer, IdentityEvent)

    assert await purge_all(viewer.database) == {"session": 3, "identity_event": 3}
    assert (await count(viewer, Session), await count(viewer, IdentityEvent)) == (2, before - 3)
    assert await purge_all(viewer.database) == {}


async def add_tokens(company: CompanyFixture, **ends: Any) -> None:
    """Add a token with each of these columns of time."""
    row = {"user_id": company.user_id, "login_id": 1, "name": "x", "prefix": "x", "scopes": (), "last_used_at": None}
    never = dict.fromkeys(("expires_at", "revoked_at")) | {"created_at": company.database.clock()}
    async with company.uow() as uow:
        for name, end in ends.items():
            key = {"hash": name.encode().ljust(32), "id": new_id()}
            await uow.insert(Token, [{**row, **never, **key, name.rstrip("_"): end}])


async def add_invitations(company: CompanyFixture, **ends: Any) -> None:
    """Add an invitation with each of these columns of time; it expires in 100 days else."""
    now = company.database.clock()
    row = {"email": "a@b.example", "name": "x", "role": CompanyRole.REGULAR, "created_at": now}
    open_ = {"accepted_at": None, "revoked_at": None, "expires_at": now + 100 * DAYS}
    async with company.uow() as uow:
        for name, end in ends.items():
            hash_ = {"hash": name.encode().ljust(32)}
            await uow.insert(Invitation, [{**row, **open_, **hash_, name.rstrip("_"): end}])


async def test_ended_tokens_and_invitations_go(viewer: CompanyFixture, clock: FixedClock) -> None:
    old, recent = clock.now - 11 * DAYS, clock.now - 9 * DAYS
    before = await count(viewer, Token)
    await add_tokens(viewer, expires_at=old, revoked_at=old, expires_at_=recent, revoked_at_=None)
    await add_invitations(
        viewer, accepted_at=old, revoked_at=old, expires_at=old, accepted_at_=recent, expires_at_=recent
    )

    assert await purge_all(viewer.database) == {"token": 2, "invitation": 3}
    assert (await count(viewer, Token), await count(viewer, Invitation)) == (before + 2, 2)


async def test_days_of_uses_go_once_summed(viewer: CompanyFixture, clock: FixedClock) -> None:
    """The series of all companies goes on to show them."""
    async with begin_flags(viewer.database, FlagActor(FlagActorKind.SYSTEM, "tests")) as flags:
        await change_flag(flags, "ledger", [CreateFlag(title="Ledger", owner="Eva")], reason="New.")
    days = [(clock.now - age * DAYS).date() for age in (399, 401, 402, 403)]
    row = {"flag_key": "ledger", "reason": AccessReason.RULE, "users": 3}
    async with viewer.uow() as uow:
        await uow.insert(FeatureUseDay, [{**row, "day": day} for day in days])

    assert await purge_all(viewer.database) == {"feature_use_day": 3}

    async with viewer.database.snapshot() as snapshot:
        series = await read_audience(platform_of_snapshot(snapshot), "ledger", min(days), max(days) + DAYS)
    assert [(each.day, each.users, each.companies) for each in series] == [(day, 3, 1) for day in sorted(days)]


async def test_rows_stay_when_they_are_kept_for_ever(viewer: CompanyFixture, clock: FixedClock) -> None:
    await add_sessions(viewer, idle_at=clock.now - 1000 * DAYS)
    await add_log(viewer, 1000 * DAYS)

    assert await purge_all(viewer.database, Retention(ended_sessions=None)) == {}


async def test_idempotency_keys_go_without_another_mutation(viewer: CompanyFixture, clock: FixedClock) -> None:
    other = await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    for company in (viewer, other):
        await add_key(company, "first")
    clock.forward(hours=47)
    await add_key(other, "second")
    assert await purge_all(viewer.database) == {}
    clock.forward(hours=2)

    assert await purge_all(viewer.database) == {"idempotency_key": 2}
    assert (await count(viewer, IdempotencyKey), await count(other, IdempotencyKey)) == (0, 1)


async def test_imports_go_after_their_journals(viewer: CompanyFixture, clock: FixedClock) -> None:
    for status in (ImportStatus.FINISHED, ImportStatus.RUNNING):
        async with viewer.uow() as uow:
            options = StoredImportOptions("Europe/Madrid")
            import_id = await create_import(uow, "a.csv", 1, options, status=status, row_count=1)
            for _ in range(3):
                await add_batch(uow, import_id, (), ())
    clock.forward(days=29)
    assert await purge_all(viewer.database) == {}
    clock.forward(days=1)
    assert await purge_all(viewer.database) == {"import_batch": 3}
    clock.forward(days=335)
    assert await purge_all(viewer.database) == {"import": 1}

    assert (await count(viewer, Import), await count(viewer, ImportBatch)) == (1, 3)  # of the one that runs


async def add_bulk_changes(company: CompanyFixture, *ends: timedelta | None) -> None:
    """Add a bulk change that ended so long ago; None for one that runs."""
    async with company.uow() as uow:
        for end in ends:
            row_id = await create_bulk_change(
                uow, SavedViewList.DEALS, [1], Changes({}), user_id=company.user_id, feature=None, open_gates=()
            )
            if end is not None:
                await end_bulk_change(uow, row_id, BulkChangeStatus.FINISHED)
                await uow.update(BulkChange, row_id, finished_at=uow.now - end)


async def test_bulk_changes_that_ended_are_deleted(viewer: CompanyFixture, clock: FixedClock) -> None:
    await add_bulk_changes(viewer, 31 * DAYS, 29 * DAYS, None)
    assert await purge_all(viewer.database) == {"bulk_change": 1}
    clock.forward(days=40)

    assert await purge_all(viewer.database) == {"bulk_change": 1}
    listed = await viewer.ask("{ bulkChanges { nodes { status } } }")
    assert listed == {"bulkChanges": {"nodes": [{"status": "RUNNING"}]}}
    assert await count(viewer, BulkChangePart) == 1


async def test_deletion_writes_no_event(viewer: CompanyFixture) -> None:
    await add_log(viewer, 21 * DAYS)
    document = "{ viewer { user { name } } events { totalCount nodes { id } } }"
    before = await viewer.ask(document)

    await purge_all(viewer.database)

    assert await viewer.ask(document) == before


async def test_processes_share_the_work(viewer: CompanyFixture) -> None:
    await add_log(viewer, *[21 * DAYS] * 9)

    counts = await asyncio.gather(*(purge_all(viewer.database) for _ in range(3)))

    assert sum(each.get("identity_event", 0) for each in counts) == 9


async def test_task_goes_through_all_companies_from_anywhere(viewer: CompanyFixture) -> None:
    companies = [viewer, *[await make_company(viewer.database, name, "UTC", "EUR") for name in ("Koyo", "Alma")]]
    for company in companies:
        await add_log(company, 21 * DAYS)
    before = [await count(company, IdentityEvent) for company in companies]
    task = RetentionTask(viewer.database, ALL, after=companies[0].company.id)

    for _ in range(len(companies) + 1):  # the last page of a round is empty
        await task.run_once()

    assert [await count(company, IdentityEvent) for company in companies] == [number - 1 for number in before]


@pytest.mark.sqlite_only
async def test_purge_counts_the_deleted_rows(
    viewer: CompanyFixture, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await add_log(viewer, 21 * DAYS)  # the clock of the command is later
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_IDENTITY_LOG_RETENTION_DAYS", "20")
    outputs = [(await asyncio.to_thread(CliRunner().invoke, main, ["purge"])).output for _ in range(2)]

    assert outputs == ["identity_event: 1 rows deleted.\n", "There is nothing to delete.\n"]
