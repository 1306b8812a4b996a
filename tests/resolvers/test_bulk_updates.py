"""Bulk updates: several changes in one transaction."""

from functools import partial
from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType, GraphQLList, get_named_type, get_nullable_type
from mutate import MUTATIONS, create_account, create_record, mutation_payload, run_mutation, user_error

from db.ids import global_id
from db.models import Deal, DealStatus

PAYLOAD = "results { organization { name industry version } userErrors { code field } } events { kind transactionId }"


async def test_bulk_update_applies_valid_changes_only(viewer: CompanyFixture) -> None:
    first, _ = await create_account(viewer, "A")
    second, _ = await create_account(viewer, "B")
    updates = [
        {"id": first, "industry": "Tools"},
        {"id": second, "name": " "},
        {"id": second, "industry": "Wood", "expectedVersion": 9},
        {"id": second, "industry": "Wood"},
    ]

    done = await run_mutation(viewer, "organizationBulkUpdate", PAYLOAD, updates=updates)

    data = [result["organization"] and result["organization"]["industry"] for result in done["results"]]
    assert data == ["Tools", None, None, "Wood"]
    assert [result["userErrors"] for result in done["results"]] == [
        [],
        [{"code": "BLANK", "field": ["input", "updates", "1", "name"]}],
        [{"code": "STALE_VERSION", "field": ["input", "updates", "2", "expectedVersion"]}],
        [],
    ]
    assert len({event["transactionId"] for event in done["events"]}) == 1
    assert sorted(event["kind"] for event in done["events"]) == ["ACCOUNT_CHANGED"] * 2 + ["ORGANIZATION_CHANGED"] * 2


async def test_bulk_update_rolls_back_failed_change(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    field = await create_record(viewer, "fieldCreate", entity="ORGANIZATION", type="NUMBER", name="N")
    invalid = [{"fieldId": field, "number": 1}, {"fieldId": field, "text": "x"}]
    updates = [{"id": organization, "industry": "Tools", "customFields": invalid}]

    done = await run_mutation(viewer, "organizationBulkUpdate", PAYLOAD, updates=updates)

    errors = [{"code": "INVALID", "field": ["input", "updates", "0", "customFields", "1", "text"]}]
    assert done["results"] == [{"organization": None, "userErrors": errors}]
    data = await viewer.ask("{ organizations { nodes { industry version customFields { text } } } }")
    assert data["organizations"]["nodes"] == [{"industry": None, "version": 1, "customFields": []}]


async def test_bulk_update_dry_run(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)
    updates = [{"id": deal, "title": "New"}]
    payload = "results { deal { title } } events { kind }"

    done = await run_mutation(viewer, "dealBulkUpdate", payload, validateOnly=True, updates=updates)

    assert done["results"] == [{"deal": {"title": "New"}}]
    assert done["events"] == [{"kind": "DEAL_CHANGED"}]
    assert (await viewer.ask("{ deals { nodes { title } } }"))["deals"]["nodes"] == [{"title": "First"}]


async def test_bulk_complete(viewer: CompanyFixture) -> None:
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    ids = [await create_record(viewer, "activityCreate", subject="Call", typeId=call) for _ in range(2)]
    completions = [{"id": ids[0]}, {"id": ids[1], "expectedVersion": 9}, {"id": ids[1]}]
    selection = "results { activity { isDone } userErrors { code field } } events { kind transactionId }"

    done = await run_mutation(viewer, "activityBulkComplete", selection, completions=completions)

    error = {"code": "STALE_VERSION", "field": ["input", "completions", "1", "expectedVersion"]}
    assert [result["activity"] for result in done["results"]] == [{"isDone": True}, None, {"isDone": True}]
    assert [result["userErrors"] for result in done["results"]] == [[], [error], []]
    assert [event["kind"] for event in done["events"]] == ["ACTIVITY_COMPLETED"] * 2
    assert len({event["transactionId"] for event in done["events"]}) == 1
    assert await user_error(viewer, "activityBulkComplete", completions=[]) == ("LIMIT_EXCEEDED", ["completions"])


async def test_bulk_update_size_limits(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    change = {"id": organization, "industry": "Tools"}
    for updates in ([], [change] * 101):
        assert await user_error(viewer, "organizationBulkUpdate", updates=updates) == ("LIMIT_EXCEEDED", ["updates"])
    done = await run_mutation(
        viewer, "organizationBulkUpdate", "results { userErrors { code } }", updates=[change] * 100
    )
    assert len(done["results"]) == 100


async def test_bulk_update_of_people_and_activities(viewer: CompanyFixture) -> None:
    person = await create_record(viewer, "personCreate", name="Bo")
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    activity = await create_record(viewer, "activityCreate", subject="Ring", typeId=call)

    renamed = [{"id": person, "name": "Jo"}]
    people = await run_mutation(viewer, "personBulkUpdate", "results { person { name } }", updates=renamed)
    retitled = [{"id": activity, "subject": "Call"}]
    calls = await run_mutation(viewer, "activityBulkUpdate", "results { activity { subject } }", updates=retitled)

    assert people["results"] == [{"person": {"name": "Jo"}}]
    assert calls["results"] == [{"activity": {"subject": "Call"}}]


CHANGED = "deal { title version person { name } value { amount } customFields { number } labels { name } }"
STATE = """query ($id: ID!) { deal(id: $id) { account { wonValue { total { amount } } } }
  events(subjectId: $id, first: 50) { nodes { changes { field before after } } } }"""


@pytest.mark.slow
async def test_bulk_update_equals_single_updates(viewer: CompanyFixture) -> None:
    person = await create_record(viewer, "personCreate", name="Bo")
    label = await create_record(viewer, "labelCreate", name="Hot", entity="DEAL")
    field = await create_record(viewer, "fieldCreate", entity="DEAL", type="NUMBER", name="N")
    bulk, single = [[(await create_account(viewer, "A"))[1] for _ in range(3)] for _ in range(2)]
    changes = [
        (0, {"title": "New", "personId": person, "value": {"amount": "7", "currency": "EUR"}}),
        (0, {"title": "Newer", "expectedVersion": 2, "labelIds": [label]}),
        (1, {"title": "Undone", "customFields": [{"fieldId": field, "number": 1}, {"fieldId": field, "text": "x"}]}),
        (1, {"title": "Kept", "personId": person, "customFields": [{"fieldId": field, "number": 1}]}),
        (0, {"title": "Late", "expectedVersion": 1}),
        (2, {"title": " "}),
        (2, {"title": "First", "value": {"amount": "7", "currency": "XXX"}}),
    ]

    updates = [{"id": bulk[index], **change} for index, change in changes]
    done = await run_mutation(
        viewer, "dealBulkUpdate", f"results {{ {CHANGED} userErrors {{ code message }} }}", updates=updates
    )
    one_by_one = [
        await mutation_payload(viewer, "dealUpdate", f"{CHANGED}", id=single[index], **change)
        for index, change in changes
    ]

    assert [_codes(result) for result in done["results"]] == [_codes(result) for result in one_by_one]
    last = {index: number for number, (index, _) in enumerate(changes) if not one_by_one[number]["userErrors"]}
    assert [done["results"][each]["deal"] for each in last.values()] == [
        one_by_one[each]["deal"] for each in last.values()
    ]
    for left, right in zip(bulk, single, strict=True):
        assert await _last_state(viewer, left) == await _last_state(viewer, right)


def _codes(result: dict[str, Any]) -> list[str]:
    return [error["code"] for error in result["userErrors"]]


async def _last_state(viewer: CompanyFixture, deal: str) -> Any:
    """Return the fields that changed, each with its first and last value, and the value of the deal's account."""
    found = await viewer.ask(STATE, id=deal)
    every = (change for event in found["events"]["nodes"] for change in event["changes"])
    changes = [change for change in every if change["field"] != "organization"]
    before = {change["field"]: change["before"] for change in reversed(changes)}
    return before, {change["field"]: change["after"] for change in changes}, found["deal"]


@pytest.mark.parametrize("validate_only", [False, True])
async def test_bulk_update_takes_as_many_statements_for_many_rows(
    viewer: CompanyFixture, *, validate_only: bool
) -> None:
    async with viewer.uow() as uow:
        rows = [{"title": f"{number}", "status": DealStatus.OPEN, "currency_code": "EUR"} for number in range(112)]
        ids = [global_id("Deal", row_id) for row_id in await uow.insert(Deal, rows)]
    counts = []
    for some in (ids[:1], ids[1:2], ids[2:12], ids[12:]):  # what a process keeps is read by the first
        updates = [{"id": row_id, "title": "New", "value": {"amount": "7", "currency": "EUR"}} for row_id in some]
        await run_mutation(
            viewer, "dealBulkUpdate", "results { deal { version } }", updates=updates, validateOnly=validate_only
        )
        counts.append(len(viewer.statements))
    assert counts[1] <= counts[2] == counts[3]


@pytest.mark.parametrize(
    ("kind", "names", "field"),
    [("organization", "name", "industry"), ("person", "name", "name"), ("activity", "subject", "subject")],
)
async def test_other_bulk_updates_take_equally_many_statements(
    viewer: CompanyFixture, kind: str, names: str, field: str
) -> None:
    others = {"typeId": await create_record(viewer, "activityTypeCreate", name="Call")} if kind == "activity" else {}
    ids = [await create_record(viewer, f"{kind}Create", **{names: f"{n}"}, **others) for n in range(6)]
    counts = []
    for number, some in enumerate((ids[:2], ids)):
        updates = [{"id": row_id, field: f"New {number}"} for row_id in some]
        await run_mutation(viewer, f"{kind}BulkUpdate", f"results {{ {kind} {{ version }} }}", updates=updates)
        counts.append(len(viewer.statements))
    assert counts[0] == counts[1]


BULK_MUTATIONS = [name for name in MUTATIONS if "Bulk" in name and not name.startswith("beta")]
WRONG_IDS = ["nonsense", "", global_id("Company", 1), global_id("Nothing", 1), global_id("Label", 7)]


def _id_places(name: str) -> list[tuple[str, Any]]:
    """The places of ids in an entry of a bulk mutation, each with a function that puts an id there."""
    ((_, entries),) = _list_of(name)
    item = get_named_type(entries)
    if not isinstance(item, GraphQLInputObjectType):
        return [("", lambda text: text)]
    places: list[tuple[str, Any]] = []
    for field, each in item.fields.items():
        if str(get_named_type(each.type)) == "ID":
            is_list = isinstance(get_nullable_type(each.type), GraphQLList)
            places.append((f"{field}.0" if is_list else field, partial(_value, field, is_list=is_list)))
        elif field == "customFields":
            places.append(("customFields.0.fieldId", lambda text: {"customFields": [{"fieldId": text, "number": 1}]}))
    return places


def _value(field: str, text: str, *, is_list: bool) -> dict[str, Any]:
    return {field: [text] if is_list else text}


def _list_of(name: str) -> list[tuple[str, Any]]:
    arguments: Any = get_named_type(MUTATIONS[name].args["input"].type)
    return [
        (field, each.type)
        for field, each in arguments.fields.items()
        if isinstance(get_nullable_type(each.type), GraphQLList)
    ]


@pytest.mark.parametrize("name", BULK_MUTATIONS)
async def test_wrong_id_in_a_bulk_refuses_its_entry_only(viewer: CompanyFixture, name: str) -> None:
    good = await _records_for(viewer, name)
    ((entries, _),) = _list_of(name)
    for place, put in _id_places(name):
        for wrong in WRONG_IDS:
            changed = put(wrong)
            entry = changed if isinstance(changed, str) else {"id": good[0], **changed}
            whole = [
                entry if each is None else each if place == "" else {"id": each} for each in (good[0], None, good[1])
            ]
            done = await run_mutation(
                viewer, name, "results { userErrors { reason field } }", **{entries: whole}, validateOnly=True
            )
            first, second, third = (result["userErrors"] for result in done["results"])
            assert (first, third) == ([], []), (place, wrong)
            path = ["input", entries, "1", *filter(None, place.split("."))]
            assert second in _refusals(path), (place, wrong)


def _refusals(path: list[str]) -> list[Any]:
    reasons = ("RECORD_UNKNOWN", "LABEL_UNKNOWN")
    return [[{"reason": reason, "field": path}] for reason in reasons]


async def _records_for(viewer: CompanyFixture, name: str) -> list[str]:
    """Return the ids of two records that the mutation can change."""
    if name == "recordBulkRestore":
        ids = [await create_record(viewer, "personCreate", name=each) for each in "ab"]
        for each in ids:
            await run_mutation(viewer, "personDelete", "userErrors { code }", id=each)
        return ids
    kind = name.split("Bulk", maxsplit=1)[0]
    named = {"deal": "title", "activity": "subject"}.get(kind, "name")
    others = {"typeId": await create_record(viewer, "activityTypeCreate", name="Call")} if kind == "activity" else {}
    return [await create_record(viewer, f"{kind}Create", **{named: each}, **others) for each in "ab"]
