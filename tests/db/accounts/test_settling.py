"""Derived data after a history in which only what the written columns concern is computed again.

The same history runs with everything computed again after each write. Both must leave the same roll-ups, search text
and event log.
"""

from collections.abc import Collection
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from mutate import run_mutation

from db import unit_of_work
from db.accounts.rollup_inputs import ROLLUP_COLUMNS, SOURCES, named_columns
from db.accounts.rollup_queries import source_queries
from db.ids import global_id, row_id_of
from db.models import AccountRollup, Event, Organization, SearchText
from db.row import Row, select_rows
from db.store import Database
from db.unit_of_work import UnitOfWork
from db.verify import find_differences


class Everything(frozenset[str]):
    """Columns that meet all others."""

    def isdisjoint(self, other: object) -> bool:
        return False


def settle_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compute all derived data of a written row again, whatever was written of it."""

    def all_ids(uow: UnitOfWork, model: type[Row], columns: Collection[str]) -> list[int]:
        return list(uow.rows_before.get(model, {}))

    monkeypatch.setattr(UnitOfWork, "ids_written", all_ids)
    models = dict.fromkeys([*SOURCES, *Row.__subclasses__()], Everything())
    monkeypatch.setattr(unit_of_work, "ROLLUP_COLUMNS", models)


async def run_history(viewer: CompanyFixture, clock: FixedClock) -> None:
    """Write records of all kinds; change what concerns derived data, and what does not."""

    async def run(name: str, shown: str = "", /, **values: Any) -> Any:
        clock.forward(minutes=1)
        payload = await run_mutation(viewer, name, shown and f"{shown} {{ id }}", **values)
        return payload[shown]["id"] if shown else None

    call = await run("activityTypeCreate", "activityType", name="Call", isContact=True)
    one, two = [await run("organizationCreate", "organization", name=name) for name in ("One", "Two")]
    person = await run("personCreate", "person", name="Ana", organizationId=one)
    deal = await run("dealCreate", "deal", title="Pumps", organizationId=one, value={"amount": "10", "currency": "EUR"})
    by_deal, by_person = [
        await run("activityCreate", "activity", subject="Visit", typeId=call, dueAt="2026-03-20T10:00:00Z", **link)
        for link in ({"dealId": deal}, {"personId": person})
    ]
    note = await run("noteCreate", "note", content="<p>Old</p>", personId=person)
    changes: list[tuple[str, dict[str, Any]]] = [
        ("dealUpdate", {"id": deal, "title": "Valves"}),
        ("dealWin", {"id": deal}),
        ("dealUpdate", {"id": deal, "value": {"amount": "12", "currency": "EUR"}}),
        ("accountUpdate", {"id": global_id("Account", row_id_of("Organization", one) or 0), "followUpDays": 9}),
        ("organizationUpdate", {"id": one, "website": "https://one.example"}),
        ("organizationUpdate", {"id": one, "name": "First", "industry": "Mining"}),
        ("activityUpdate", {"id": by_deal, "note": "<p>Bring samples</p>"}),
        ("activityUpdate", {"id": by_deal, "dueDate": "2026-03-25"}),
        ("activityComplete", {"id": by_deal}),
        ("personUpdate", {"id": person, "name": "Ana Maria"}),
        ("personUpdate", {"id": person, "organizationId": two}),
        ("dealMove", {"id": deal, "organizationId": two}),
        ("noteUpdate", {"id": note, "content": "<p>New</p>"}),
        ("activityUpdate", {"id": by_person, "organizationId": one}),
        ("dealReopen", {"id": deal}),
        ("dealWin", {"id": deal}),
        ("organizationMerge", {"id": one, "intoId": two}),
        ("organizationUpdate", {"id": two, "website": "https://two.example"}),
        ("activityDelete", {"id": by_person}),
        ("activityRestore", {"id": by_person}),
        ("organizationDelete", {"id": two}),
    ]
    for name, values in changes:
        await run(name, **values)


async def derived(viewer: CompanyFixture) -> dict[str, Any]:
    """Derived data without ids."""
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert [difference async for difference in find_differences(store)] == []
        names = {row.id: row.name for row in await store.all(select_rows(Organization))}
        events = await store.all(select_rows(Event).order_by(Event.c.revision, Event.c.ordinal))
        texts = await store.all(select_rows(SearchText))
        rollups = await store.all(select_rows(AccountRollup))
    first = events[0].revision
    hidden = ("company_id", "organization_id", "part", "next_timed_id", "next_day_id", "last_activity_id")
    return {
        "events": [
            (
                each.revision - first,
                each.kind,
                names.get(each.organization_id),
                [change.field for change in each.changes],
            )
            for each in events
        ],
        "texts": sorted((each.kind, names.get(each.organization_id) or "", each.title, each.words) for each in texts),
        "rollups": {
            names[each.organization_id]: [str(value) for name, value in each._asdict().items() if name not in hidden]
            for each in rollups
        },
    }


@pytest.mark.slow
@pytest.mark.sqlite_only  # what is computed again does not depend on the database
async def test_settling_equals_full_computation(
    database: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, found = clock.now, []
    for name in ("Some", "All"):
        clock.now = start
        viewer = await make_company(database, name)
        await run_history(viewer, clock)
        found.append(await derived(viewer))
        settle_everything(monkeypatch)
    assert found[0] == found[1]
    assert len(found[0]["events"]) > 25


def test_columns_of_rollups_are_those_of_their_queries() -> None:
    named = {(table.name, name) for statement in source_queries() for table, name in named_columns(statement)}
    known = {(model.table.name, name) for model, names in ROLLUP_COLUMNS.items() for name in names}
    others = {"activity_type", "deal_status_event", "membership_event", "won_sum", "currency"}
    assert {pair for pair in named - known if pair[0] not in others} == set()
    assert {("deal", "won_at"), ("activity", "done_at"), ("organization", "deleted_at")} <= known
    assert ("organization", "website") not in known
