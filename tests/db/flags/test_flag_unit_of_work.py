"""Writes of flags have one order, and the audit log reveals tampering."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.flags.audit_log import AUDIT, AuditBreak, verify_audit_log
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.statements import AUDIT_ORDER
from db.models import BetaMember, FlagActorKind, FlagState, MemberSource
from db.pagination.page import PageRequest
from db.pagination.paged_queries import count_rows, fetch_page
from db.row import select_rows
from db.store import Database
from db.transactions import begin_dry_run, finalize

NOOR = FlagActor(FlagActorKind.CLI, "noor", environment="tests")
OF_LEDGER = BetaMember.c.flag_key == "ledger"
NULL: dict[str, Any] = dict.fromkeys(("max_seats", "expires_at", "revoked_at", "revoked_by", "revoked_reason"))


async def write_audit_rows(database: Database, count: int = 3) -> None:
    """Write rows to the audit log, with values of all types."""
    for number in range(count):
        async with begin_flags(database, replace(NOOR, request_id=f"r{number}")) as flags:
            changed = {"at": flags.now, "floats": 0.1, "words": "Größe", "list": [1, None, True]}
            await flags.audit("ENABLE", "accounts", before={"number": number}, after=changed, reason="Because.")


async def find_break(database: Database) -> AuditBreak | None:
    async with database.snapshot() as snapshot:
        return await verify_audit_log(platform_of_snapshot(snapshot))


async def test_every_change_advances_the_revision(database: Database) -> None:
    await write_audit_rows(database)

    async with database.snapshot() as snapshot:
        rows = await platform_of_snapshot(snapshot).all(AUDIT.order_by(AUDIT.select.selected_columns.seq))
        (state,) = await snapshot.all_identity(select_rows(FlagState))
    assert [row.seq for row in rows] == [1, 2, 3]
    assert [row.prev_hash for row in rows] == ["", rows[0].hash, rows[1].hash]
    assert (state.revision, state.audit_head) == (3, rows[2].hash)
    assert (rows[1].actor_id, rows[1].request_id, rows[1].environment) == ("noor", "r1", "tests")
    assert await find_break(database) is None


async def test_concurrent_writers_take_turns(database: Database) -> None:
    await asyncio.gather(*(write_audit_rows(database, 1) for _ in range(20)))

    assert await find_break(database) is None
    async with begin_flags(database, NOOR) as flags:
        assert flags.revision == 20


async def test_failed_change_writes_nothing(database: Database) -> None:
    async def failing() -> None:
        async with begin_flags(database, NOOR) as flags:
            await flags.audit("KILL", "accounts")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await failing()

    async with begin_flags(database, NOOR) as flags:
        assert flags.revision == 0


async def test_members_of_several_companies_are_written_together(viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    async with viewer.uow() as uow:
        flags = await FlagUnitOfWork.within(uow, NOOR)
        assert flags.for_company(viewer.company.id) is uow
        for company_id in (viewer.company.id, other.company.id):
            row = {"flag_key": "ledger", "source": MemberSource.DIRECT, "granted_by": "noor", "granted_at": uow.now}
            await flags.for_company(company_id).insert(BetaMember, [{**row, **NULL, "user_id": None}])
        await flags.audit("MEMBER_ADD", "ledger")
        assert len(await uow.all(select_rows(BetaMember).where(OF_LEDGER))) == 1

    async with viewer.database.snapshot() as snapshot:
        found = await platform_of_snapshot(snapshot).tuples(AUDIT.select)
        members = await snapshot.for_company(other.company.id).all(select_rows(BetaMember).where(OF_LEDGER))
    assert (len(found), [member.company_id for member in members]) == (1, [other.company.id])


async def test_dry_run_writes_nothing(viewer: CompanyFixture) -> None:
    async with begin_dry_run(viewer.database, viewer.company.id) as uow:
        flags = await FlagUnitOfWork.within(uow, NOOR)
        await flags.audit("KILL", "accounts")
        await finalize(uow)
        assert flags.revision == 1

    async with begin_flags(viewer.database, NOOR) as flags:
        assert flags.revision == 0


async def test_audit_log_is_paginated(database: Database) -> None:
    await write_audit_rows(database, 5)

    async with database.snapshot() as snapshot:
        store = platform_of_snapshot(snapshot)
        first = await fetch_page(store, AUDIT, AUDIT_ORDER, PageRequest(first=2))
        second = await fetch_page(store, AUDIT, AUDIT_ORDER, PageRequest(first=2, after=first.end_cursor))
        assert [row.seq for row in (*first.rows, *second.rows)] == [5, 4, 3, 2]
        assert (second.has_next_page, await count_rows(store, AUDIT)) == (True, 5)


@pytest.mark.parametrize(
    ("tampering", "seq"),
    [
        ("UPDATE flag_audit SET reason = 'Another.' WHERE seq = 2", 2),
        ("UPDATE flag_audit SET after = '{}' WHERE seq = 2", 2),
        ("UPDATE flag_audit SET hash = prev_hash WHERE seq = 3", 3),
        ("DELETE FROM flag_audit WHERE seq = 1", 1),
        ("DELETE FROM flag_audit WHERE seq = 2", 2),
        ("DELETE FROM flag_audit WHERE seq = 3", 3),
        ("UPDATE flag_audit SET seq = CASE seq WHEN 1 THEN 12 ELSE 11 END WHERE seq < 3", 1),
        ("UPDATE flag_state SET audit_head = ''", 3),
    ],
)
async def test_audit_log_reveals_tampering(database: Database, owner: AsyncEngine, tampering: str, seq: int) -> None:
    await write_audit_rows(database)
    async with owner.begin() as connection:
        for trigger in ("flag_audit_rejects_update", "flag_audit_rejects_delete"):
            if owner.dialect.name == "sqlite":
                await connection.execute(text(f"DROP TRIGGER {trigger}"))
        if owner.dialect.name == "postgresql":
            await connection.execute(text("DROP TRIGGER flag_audit_is_append_only ON flag_audit"))
        await connection.execute(text(tampering))
        if "11" in tampering:
            await connection.execute(text("UPDATE flag_audit SET seq = seq - 10 WHERE seq > 10"))

    found = await find_break(database)

    assert found is not None
    assert found.seq == seq


@pytest.mark.parametrize("statement", ["UPDATE flag_audit SET reason = 'x'", "DELETE FROM flag_audit"])
async def test_database_rejects_changes_of_the_audit_log(
    database: Database, owner: AsyncEngine, statement: str
) -> None:
    await write_audit_rows(database)

    with pytest.raises(DBAPIError, match="append-only"):
        async with owner.begin() as connection:
            await connection.execute(text(statement))


@pytest.mark.parametrize("table", ["flag_audit", "event"])
async def test_application_role_cannot_change_append_only_tables(owner: AsyncEngine, table: str) -> None:
    if owner.dialect.name != "postgresql":
        pytest.skip("SQLite has no privileges.")

    async def execute(statement: str) -> None:
        async with owner.begin() as connection:
            await connection.execute(text("SET LOCAL ROLE afterwin_app"))
            await connection.execute(text(statement))

    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET actor_id = NULL"):
        with pytest.raises(DBAPIError, match="permission denied"):
            await execute(statement)
