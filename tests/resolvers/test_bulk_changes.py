"""Bulk changes: records that match a filter, changed in the background."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from beta_client import change
from company_fixture import CompanyFixture, colleague, make_company
from factories import organization
from limits.aio.storage import MemoryStorage
from mutate import create_account, create_record, run_mutation, user_error
from sqlalchemy import delete
from websocket_client import socket

from app import create_app
from auth.point_budget import PointBudget
from auth.services import Services
from beta.ops.kinds import Kill
from db import bulk_changes
from db.bulk_changes import BULK_CHANGES
from db.errors import DatabaseBusy
from db.ids import global_id
from db.models import BetaMember, BulkChange, BulkChangePart, BulkChangeProblem, BulkChangeStatus, CompanyRole, User
from db.row import RowQuery, select_rows
from db.store import Store
from live import bulk_change_worker
from live.bulk_change_worker import BulkChangeWorker
from resolvers import matching_updates
from resolvers.prices import RECORD_COST

STATE = "status recordCount recordsDone changedCount refusedCount refused { id reason } problem list"
BULK_CHANGE = f"query ($id: ID!) {{ bulkChange(id: $id) {{ {STATE} }} }}"
PAYLOAD = f"matchedCount changedCount remainingCount nextAfter records {{ id }} bulkChange {{ id {STATE} }}"


@pytest.fixture
def worker(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> BulkChangeWorker:
    """A worker that changes two records at once."""
    monkeypatch.setattr(bulk_changes, "PART_SIZE", 2)
    return BulkChangeWorker(viewer.services)


async def make_organizations(viewer: CompanyFixture, count: int = 5) -> list[str]:
    return [await create_record(viewer, "organizationCreate", name=f"{number}") for number in range(count)]


async def begin(viewer: CompanyFixture, kind: str = "organization", **values: Any) -> str:
    """Begin a bulk change; return its id."""
    values = {"where": {}, **values, "inBackground": True}
    return str((await run_mutation(viewer, f"{kind}UpdateMatching", PAYLOAD, **values))["bulkChange"]["id"])


@pytest.mark.sqlite_only
async def test_each_record_beyond_those_of_a_call_costs_points(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching_updates, "CALL_SIZE", 2)
    names = [await create_record(viewer, "organizationCreate", name=f"N{number}") for number in range(5)]
    changes = {"ownerId": global_id("User", (await colleague(viewer)).user_id)}
    spent = []
    for part in ("N0", "N"):
        before = (await viewer.services.point_budget.balance(viewer.user_id)).used
        await begin(viewer, where={"name": {"contains": part}}, changes=changes)
        spent.append((await viewer.services.point_budget.balance(viewer.user_id)).used - before)
    assert spent[1] - spent[0] == (len(names) - 2) * RECORD_COST


class WatchedStorage(MemoryStorage):
    """A storage of points; each time that points are spent, another user writes, too."""

    def __init__(self, viewer: CompanyFixture) -> None:
        super().__init__()
        self.viewer, self.spent = viewer, list[int]()

    async def acquire_sliding_window_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        self.spent.append(amount)
        async with self.viewer.uow() as uow:
            await organization(uow, "Written meanwhile")
        return await super().acquire_sliding_window_entry(key, limit, expiry, amount)


@pytest.mark.slow
async def test_points_are_spent_once_and_while_others_can_write(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching_updates, "CALL_SIZE", 2)
    names = [f"N{number}" for number in range(5)]
    for name in names:
        await create_record(viewer, "organizationCreate", name=name)
    changes = {"ownerId": global_id("User", (await colleague(viewer)).user_id)}
    storage = WatchedStorage(viewer)
    viewer.services = replace(viewer.services, point_budget=PointBudget(storage=storage))

    await begin(viewer, where={"name": {"in": names}}, changes=changes)

    assert storage.spent[1:] == [3 * RECORD_COST]  # after the cost of the document


async def state(viewer: CompanyFixture, bulk_change: str) -> Any:
    return (await viewer.ask(BULK_CHANGE, id=bulk_change))["bulkChange"]


async def owner_names(viewer: CompanyFixture) -> list[str]:
    found = await viewer.ask("{ organizations(orderBy: [{field: NAME}]) { nodes { owner { name } } } }")
    return [node["owner"]["name"] for node in found["organizations"]["nodes"]]


@pytest.mark.slow
async def test_all_records_change_in_small_transactions(viewer: CompanyFixture, worker: BulkChangeWorker) -> None:
    tom, ids = await colleague(viewer), await make_organizations(viewer)
    values = {"where": {"createdAt": {"gte": "TODAY"}}, "changes": {"ownerId": global_id("User", tom.user_id)}}
    preview = await run_mutation(
        viewer, "organizationUpdateMatching", PAYLOAD, **values, validateOnly=True, inBackground=True
    )
    assert (preview["matchedCount"], preview["changedCount"], preview["bulkChange"]) == (5, 5, None)

    begun = await run_mutation(
        viewer, "organizationUpdateMatching", PAYLOAD, **values, inBackground=True, expectedCount=5, idempotencyKey="k"
    )
    again = await run_mutation(
        viewer, "organizationUpdateMatching", PAYLOAD, **values, inBackground=True, expectedCount=5, idempotencyKey="k"
    )
    bulk_change = begun["bulkChange"].pop("id")
    assert again["bulkChange"]["id"] == bulk_change
    nothing = {"changedCount": 0, "recordsDone": 0, "refusedCount": 0, "refused": [], "problem": None}
    waiting = {**nothing, "status": "RUNNING", "recordCount": 5, "list": "ORGANIZATIONS"}
    counts = {"matchedCount": 5, "changedCount": 0, "remainingCount": 5, "nextAfter": None}
    records = [{"id": row_id} for row_id in ids]
    assert begun == {**counts, "records": records, "bulkChange": waiting, "userErrors": []}
    assert set(await owner_names(viewer)) == {"Eva Salas"}

    assert await worker.run_next()
    done = {**waiting, "status": "FINISHED", "recordsDone": 5, "changedCount": 5}
    assert (await state(viewer, bulk_change), set(await owner_names(viewer))) == (done, {"Tom Reyes"})
    assert not await worker.run_next()
    events = await viewer.ask(
        "{ events(kinds: [ORGANIZATION_CHANGED], first: 9) { nodes { revision actor { name } } } }"
    )
    nodes = events["events"]["nodes"]
    assert {node["actor"]["name"] for node in nodes} == {"Eva Salas"}
    assert [sum(node["revision"] == each for node in nodes) for each in sorted({n["revision"] for n in nodes})] == [
        2,
        2,
        1,
    ]
    async with viewer.uow() as uow:
        assert await uow.all(select_rows(BulkChangePart)) == []


async def test_all_kinds_of_changes_reach_the_records(viewer: CompanyFixture, worker: BulkChangeWorker) -> None:
    _, deal = await create_account(viewer)
    hot = await create_record(viewer, "labelCreate", name="Hot", entity="DEAL")
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    plan = {"subject": "Review", "typeId": call, "dueAt": "2026-04-01T09:00:00Z"}
    changes = {"addLabelIds": [hot], "expectedCloseDate": "2026-05-01", "planActivity": plan}
    of_deals = await begin(viewer, "deal", changes=changes)
    of_accounts = await begin(viewer, "account", changes={"followUpDays": 30})
    await worker.run_once()
    assert [(await state(viewer, each))["changedCount"] for each in (of_deals, of_accounts)] == [1, 1]
    found = await viewer.ask(
        """query ($deal: ID!) { accounts { nodes { followUpDays } }
        deal(id: $deal) { expectedCloseDate labels { name } activities(first: 5) { nodes { subject dueAt } } } }""",
        deal=deal,
    )
    assert found["accounts"]["nodes"] == [{"followUpDays": 30}]
    activities = {"nodes": [{"subject": "Review", "dueAt": "2026-04-01T09:00:00Z"}]}
    assert found["deal"] == {"expectedCloseDate": "2026-05-01", "labels": [{"name": "Hot"}], "activities": activities}


async def test_deleted_records_are_refused(viewer: CompanyFixture, worker: BulkChangeWorker) -> None:
    ids = await make_organizations(viewer, 3)
    bulk_change = await begin(viewer, changes={"ownerId": None})
    await run_mutation(viewer, "organizationDelete", "deletedId", id=ids[1])
    await worker.run_next()
    done = await state(viewer, bulk_change)
    assert (done["recordsDone"], done["changedCount"], done["refusedCount"]) == (3, 2, 1)
    assert done["refused"] == [{"id": ids[1], "reason": "DELETED"}]


async def test_another_process_goes_on_where_one_died(
    viewer: CompanyFixture, clock: Any, worker: BulkChangeWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each record gets one activity: a part is changed and marked as done in one transaction."""
    await make_organizations(viewer)
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    bulk_change = await begin(viewer, changes={"planActivity": {"subject": "Review", "typeId": call}})
    with monkeypatch.context() as patch:
        die_in_part(patch, 2)
        with pytest.raises(KeyboardInterrupt):
            await worker.run_next()
    stopped = await state(viewer, bulk_change)
    assert (stopped["status"], stopped["recordsDone"]) == ("RUNNING", 2)
    assert not await worker.run_next()
    clock.forward(seconds=61)
    assert await worker.run_next()
    assert (await state(viewer, bulk_change))["status"] == "FINISHED"
    assert (await viewer.ask("{ activities { totalCount } }"))["activities"]["totalCount"] == 5


def die_in_part(patch: pytest.MonkeyPatch, number: int) -> None:
    """Let the process of the worker end within a part."""
    parts = iter(range(1, 10))
    original = bulk_changes.change_next_part

    async def change_part(*arguments: Any) -> Any:
        progress = await original(*arguments)
        if next(parts) == number:
            raise KeyboardInterrupt
        return progress

    patch.setattr(bulk_change_worker, "change_next_part", change_part)


async def after_first_part(monkeypatch: pytest.MonkeyPatch, function: Any) -> None:
    """Call a function between the first and the second part."""
    parts, original = iter(range(10)), bulk_change_worker._Run._change_part  # noqa: SLF001  # where it looks around

    async def change_part(run: Any) -> bool:
        if next(parts) == 1:
            await function()
        return await original(run)

    monkeypatch.setattr(bulk_change_worker._Run, "_change_part", change_part)  # noqa: SLF001  # as above


@pytest.mark.slow
async def test_cancelled_bulk_change_keeps_what_it_did(
    viewer: CompanyFixture, worker: BulkChangeWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make_organizations(viewer)
    bulk_change = await begin(viewer, changes={"ownerId": global_id("User", (await colleague(viewer)).user_id)})

    async def cancel() -> None:
        await run_mutation(viewer, "bulkChangeCancel", "bulkChange { status }", id=bulk_change)

    await after_first_part(monkeypatch, cancel)
    await worker.run_next()
    done = await state(viewer, bulk_change)
    assert (done["status"], done["recordsDone"], done["problem"]) == ("CANCELLED", 2, None)
    assert sorted(await owner_names(viewer)) == ["Eva Salas"] * 3 + ["Tom Reyes"] * 2
    assert await user_error(viewer, "bulkChangeCancel", id=bulk_change) == ("INVALID", ["id"])
    async with viewer.uow() as uow:
        assert await uow.all(select_rows(BulkChangePart)) == []


@pytest.mark.parametrize("loss", [{"role": CompanyRole.READ_ONLY}, {"is_active": False}], ids=str)
async def test_bulk_change_ends_with_the_permission_of_its_user(
    viewer: CompanyFixture, worker: BulkChangeWorker, monkeypatch: pytest.MonkeyPatch, loss: dict[str, Any]
) -> None:
    await make_organizations(viewer)
    tom = await colleague(viewer)
    await begin(tom, changes={"ownerId": global_id("User", tom.user_id)})

    async def lose() -> None:
        async with viewer.uow() as uow:
            await uow.update(User, tom.user_id, **loss)

    await after_first_part(monkeypatch, lose)
    await worker.run_next()
    await expect_stopped(viewer, BulkChangeProblem.ACCESS_CHANGED)


async def expect_stopped(viewer: CompanyFixture, problem: BulkChangeProblem) -> None:
    async with viewer.uow() as uow:
        (row,) = await uow.all(BULK_CHANGES)
        assert await uow.all(select_rows(BulkChangePart)) == []
    assert (row.status, row.problem, row.records_done) == (BulkChangeStatus.FAILED, problem, 2)


@pytest.mark.slow
@pytest.mark.parametrize("is_gated", [True, False])
async def test_closed_feature_ends_only_what_names_it(
    viewer: CompanyFixture, worker: BulkChangeWorker, monkeypatch: pytest.MonkeyPatch, *, is_gated: bool
) -> None:
    for number in range(3):
        await create_account(viewer, f"{number}")
    where = {"wonValue": {"gte": "1"}} if is_gated else {}
    await begin(viewer, "account" if is_gated else "organization", where=where, changes={"ownerId": None})

    async def close() -> None:
        await change(viewer.database, Kill())

    await after_first_part(monkeypatch, close)
    await worker.run_next()
    if is_gated:
        await expect_stopped(viewer, BulkChangeProblem.ACCESS_CHANGED)
    listed = (await viewer.ask("{ bulkChanges { totalCount nodes { status list } } }"))["bulkChanges"]
    ended = {"totalCount": 1, "nodes": [{"status": "FINISHED", "list": "ORGANIZATIONS"}]}
    assert listed == ({"totalCount": 0, "nodes": []} if is_gated else ended)


async def test_retired_owner_ends_a_bulk_change(
    viewer: CompanyFixture, worker: BulkChangeWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make_organizations(viewer)
    tom = await colleague(viewer)
    await begin(viewer, changes={"ownerId": global_id("User", tom.user_id)})

    async def deactivate() -> None:
        async with viewer.uow() as uow:
            await uow.update(User, tom.user_id, is_active=False)

    await after_first_part(monkeypatch, deactivate)
    await worker.run_next()
    await expect_stopped(viewer, BulkChangeProblem.REFERENCE_RETIRED)


@pytest.mark.sqlite_only
async def test_labels_are_checked_by_one_statement(viewer: CompanyFixture, worker: BulkChangeWorker) -> None:
    await make_organizations(viewer, 1)
    values = {"entity": "ORGANIZATION"}
    labels = [await create_record(viewer, "labelCreate", name=f"{number}", **values) for number in range(4)]
    counts = []
    for added in (labels[:1], labels[1:]):
        await begin(viewer, changes={"addLabelIds": added})
        viewer.statements.clear()
        await worker.run_next()
        counts.append(sum("FROM label \n" in each or "FROM label WHERE" in each for each in viewer.statements))
    assert counts[0] == counts[1] > 0


@pytest.mark.slow
async def test_bulk_change_is_seen_by_its_user_alone(viewer: CompanyFixture, worker: BulkChangeWorker) -> None:
    await make_organizations(viewer, 1)
    bulk_change = await begin(viewer, changes={"ownerId": None})
    for other in (await colleague(viewer), await make_company(viewer.database, "Umbra")):
        assert await state(other, bulk_change) is None
        assert (await other.ask("{ bulkChanges { totalCount } }"))["bulkChanges"] == {"totalCount": 0}
        assert await user_error(other, "bulkChangeCancel", id=bulk_change) == ("NOT_FOUND", ["id"])
    reader = await colleague(viewer, "Rita Lund", CompanyRole.READ_ONLY)
    assert (await reader.refusal(BULK_CHANGE, id=bulk_change))[0] == "FORBIDDEN"
    for _ in range(4):
        await begin(viewer, changes={"ownerId": None})
    values = {"where": {}, "changes": {"ownerId": None}, "inBackground": True}
    assert await user_error(viewer, "organizationUpdateMatching", **values) == ("LIMIT_EXCEEDED", None)


class LongFirst(BulkChangeWorker):
    """A worker whose first job lasts until another is worked on."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.first, self.second = asyncio.Event(), asyncio.Event()

    async def work(self, job: BulkChange) -> None:
        (self.second if self.first.is_set() else self.first).set()
        await self.second.wait()
        await super().work(job)


async def test_short_job_does_not_wait_for_a_long_one(viewer: CompanyFixture) -> None:
    await make_organizations(viewer, 1)
    worker = LongFirst(viewer.services)
    async with worker.run():
        await begin(viewer, changes={"ownerId": None})
        await worker.first.wait()
        await begin(viewer, changes={"ownerId": None})
        async with asyncio.timeout(60):
            await worker.second.wait()


@pytest.mark.slow
async def test_accounts_of_a_bulk_change_are_hidden_from_outsiders(
    viewer: CompanyFixture, worker: BulkChangeWorker
) -> None:
    """Also one whose filter alone names the feature, as its count would say something of it."""
    await create_account(viewer)
    begun = [
        await begin(viewer, kind, where=where, changes={"ownerId": None})
        for kind, where in (
            ("account", {}),
            ("organization", {"isAccount": True}),
            ("organization", {}),
        )
    ]
    async with viewer.uow() as uow:
        await uow.write(delete(BetaMember.table))
    assert [await state(viewer, each) is None for each in begun] == [True, True, False]
    await worker.run_once()
    assert (await state(viewer, begun[2]))["status"] == "FINISHED"
    async with viewer.uow() as uow:
        statuses = {global_id("BulkChange", row.id): row.status for row in await uow.all(BULK_CHANGES)}
    assert [statuses[each] for each in begun[:2]] == [BulkChangeStatus.FAILED] * 2


@pytest.mark.sqlite_only
async def test_progress_is_pushed_after_the_database_was_busy(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make_organizations(viewer, 1)
    bulk_change, failures = await begin(viewer, changes={"ownerId": None}), iter([DatabaseBusy()])
    original = Store.first

    async def first(store: Store, query: RowQuery[Any], **values: Any) -> Any:
        if "FROM bulk_change" in str(query.select) and (failure := next(failures, None)) is not None:
            raise failure
        return await original(store, query, **values)

    monkeypatch.setattr(Store, "first", first)
    monkeypatch.setattr("resolvers.context.RETRY_SECONDS", 0)
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.ask("subscription ($id: ID!) { bulkChangeProgress(id: $id) { status } }", id=bulk_change)
        heard = await held.hear()
    assert heard["payload"]["data"] == {"bulkChangeProgress": {"status": "RUNNING"}}


@pytest.mark.slow
async def test_progress_is_pushed(viewer: CompanyFixture, worker: BulkChangeWorker) -> None:
    await make_organizations(viewer)
    bulk_change = await begin(viewer, changes={"ownerId": None})
    document = "subscription ($id: ID!) { bulkChangeProgress(id: $id) { status recordsDone } }"
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.ask(document, id=bulk_change)
        states = [(await held.hear())["payload"]["data"]["bulkChangeProgress"]]
        assert states == [{"status": "RUNNING", "recordsDone": 0}]
        await worker.run_next()
        while states[-1]["status"] != "FINISHED":
            states.append((await held.hear())["payload"]["data"]["bulkChangeProgress"])
    assert states[-1]["recordsDone"] == 5
