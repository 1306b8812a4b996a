"""Deleted records: what their events tell, the list of what can be restored, and restoring several."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import create_record, run_mutation, user_error

DELETED = """query ($kind: DeletedKind!, $first: Int, $after: String) {
  deleted(kind: $kind, first: $first, after: $after) {
    nodes { recordId kind name deletedAt deletedBy { name } restorableUntil }
    totalCount pageInfo { endCursor } } }"""
EVENTS = "events { kind subject subjectId subjectName node { id } }"
RESULTS = "results { record { id } userErrors { code field } } events { kind }"


async def create_all(viewer: CompanyFixture) -> dict[str, str]:
    """Create a record of every kind but a file; return their ids by kind."""
    organization = await create_record(viewer, "organizationCreate", name="Northwind")
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    note = {"content": "<p>Likes <b>drills</b></p>", "organizationId": organization}
    return {
        "ORGANIZATION": organization,
        "PERSON": await create_record(viewer, "personCreate", name="Bo"),
        "DEAL": await create_record(viewer, "dealCreate", title="Drills"),
        "ACTIVITY": await create_record(viewer, "activityCreate", subject="Call back", typeId=call),
        "NOTE": await create_record(viewer, "noteCreate", **note),
    }


NAMES = {
    "ORGANIZATION": "Northwind",
    "PERSON": "Bo",
    "DEAL": "Drills",
    "ACTIVITY": "Call back",
    "NOTE": "Likes drills",
}


@pytest.mark.slow
async def test_deletion_tells_what_was_deleted_and_is_listed(viewer: CompanyFixture) -> None:
    ids = await create_all(viewer)
    for kind, record_id in ids.items():
        deleted = await run_mutation(viewer, f"{kind.lower()}Delete", EVENTS, id=record_id)
        (event,) = [each for each in deleted["events"] if each["kind"] == f"{kind}_DELETED"]
        assert event == {
            "kind": f"{kind}_DELETED",
            "subject": kind,
            "subjectId": record_id,
            "subjectName": NAMES[kind],
            "node": None,
        }
        page = (await viewer.ask(DELETED, kind=kind))["deleted"]
        assert page["totalCount"] == 1
        assert page["nodes"] == [
            {
                "recordId": record_id,
                "kind": kind,
                "name": NAMES[kind],
                "deletedAt": "2026-03-18T10:00:00Z",
                "deletedBy": {"name": "Eva Salas"},
                "restorableUntil": "2026-04-17T10:00:00Z",
            }
        ]
    restored = await run_mutation(viewer, "recordBulkRestore", RESULTS, ids=list(ids.values()))
    assert [result["record"]["id"] for result in restored["results"]] == list(ids.values())
    assert sorted(event["kind"] for event in restored["events"]) == sorted(f"{kind}_RESTORED" for kind in ids)
    for kind in ids:
        assert (await viewer.ask(DELETED, kind=kind))["deleted"]["totalCount"] == 0


@pytest.mark.slow
async def test_deleted_pages_take_as_many_statements_for_any_number(viewer: CompanyFixture, clock: FixedClock) -> None:
    people = [await create_record(viewer, "personCreate", name=f"P{number}") for number in range(5)]
    for person in people:
        clock.forward(minutes=1)
        await run_mutation(viewer, "personDelete", "deletedId", id=person)

    async def page(first: int, after: str | None = None) -> Any:
        return (await viewer.ask(DELETED, kind="PERSON", first=first, after=after))["deleted"]

    one = await page(1)
    statements = len(viewer.statements)
    rest = await page(4, one["pageInfo"]["endCursor"])
    assert len(viewer.statements) == statements
    assert [node["name"] for node in one["nodes"] + rest["nodes"]] == ["P4", "P3", "P2", "P1", "P0"]


async def test_only_restorable_records_are_listed_and_restored(viewer: CompanyFixture, clock: FixedClock) -> None:
    names = ("Kept", "Old", "Merged", "New")
    kept, old, merged, new = [await create_record(viewer, "organizationCreate", name=name) for name in names]
    await run_mutation(viewer, "organizationDelete", "deletedId", id=old)
    clock.forward(days=31)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=merged, intoId=kept)
    await run_mutation(viewer, "organizationDelete", "deletedId", id=new)

    listed = (await viewer.ask(DELETED, kind="ORGANIZATION"))["deleted"]["nodes"]
    assert [node["name"] for node in listed] == ["New"]
    restored = await run_mutation(viewer, "recordBulkRestore", RESULTS, ids=[kept, old, merged, new])
    outcomes = [[(error["code"], error["field"]) for error in each["userErrors"]] for each in restored["results"]]
    assert outcomes == [
        [("NOT_FOUND", ["input", "ids", "0"])],
        [("NOT_FOUND", ["input", "ids", "1"])],
        [("INVALID", ["input", "ids", "2"])],
        [],
    ]
    assert restored["results"][3]["record"] == {"id": new}


@pytest.mark.sqlite_only  # refused before any statement
async def test_bulk_restore_limits_ids(viewer: CompanyFixture) -> None:
    assert await user_error(viewer, "recordBulkRestore", ids=[]) == ("LIMIT_EXCEEDED", ["ids"])
    assert await user_error(viewer, "recordBulkRestore", ids=["x"] * 101) == ("LIMIT_EXCEEDED", ["ids"])
