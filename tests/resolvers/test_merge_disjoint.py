"""A stale update is refused if it sets a field that others changed, and accepted if it sets other fields only.

The test walks every field of every update that takes `onConflict`.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from company_fixture import CompanyFixture, colleague
from graphql import GraphQLInputObjectType, get_named_type
from mutate import create_account, create_record, mutation_payload, run_mutation
from schema_walk import GRAPHQL

from db.ids import global_id
from db.models import File

pytestmark = pytest.mark.slow

COMMON = {"id", "expectedVersion", "onConflict", "validateOnly"}


def updates() -> Iterator[tuple[str, GraphQLInputObjectType]]:
    """Yield every mutation that takes `onConflict`, with the type of its input."""
    for name, field in GRAPHQL.mutation_type.fields.items():
        input_type = get_named_type(field.args["input"].type)
        if {"id", "onConflict"} <= input_type.fields.keys():  # a currency has a code (test_currencies.py)
            yield name, input_type


UPDATES = dict(updates())
ENTITIES = ("DEAL", "ORGANIZATION", "PERSON")
RECORDS: dict[str, dict[str, Any]] = {
    "activityTypeUpdate": {},
    "activityUpdate": {"typeId": "«type»", "organizationId": "«one»"},
    "dealUpdate": {"wonAt": "2026-03-01T09:00:00Z"},
    "fieldUpdate": {"entity": "DEAL", "type": "SINGLE_OPTION", "options": [{"label": "S"}]},
    "labelUpdate": {"entity": "DEAL"},
    "noteUpdate": {"organizationId": "«one»"},
    "organizationUpdate": {},
    "personUpdate": {},
    "pipelineUpdate": {},
    "stageUpdate": {"pipelineId": "«pipeline»"},
    "teamUpdate": {},
}
VALUES: dict[str, Any] = {
    "address": {"formatted": "1 Road"},
    "annualRevenue": "1 M",
    "color": "red",
    "content": "Changed",
    "customFields": [{"fieldId": "«field»", "text": "Gold"}],
    "dealId": "«deal»",
    "description": "Changed",
    "dueAt": "2026-03-20T09:00:00Z",
    "dueDate": "2026-03-20",
    "durationMinutes": 5,
    "emails": [{"value": "a@b.example"}],
    "employeeCount": 5,
    "expectedCloseDate": "2026-03-20",
    "firstName": "Bea",
    "followUpDays": 5,
    "industry": "Rail",
    "isActive": False,
    "isArchived": True,
    "isContact": True,
    "labelIds": ["«label»"],
    "lastName": "Bo",
    "linkedin": "linkedin.example/x",
    "location": {"formatted": "1 Road"},
    "memberIds": ["«tom»"],
    "mentionedUserIds": ["«tom»"],
    "name": "Changed",
    "note": "Changed",
    "options": [{"label": "L"}],
    "organizationId": "«two»",
    "ownerId": "«tom»",
    "parentId": "«two»",
    "personId": "«person»",
    "phones": [{"value": "+34 1"}],
    "position": 77,
    "priority": "HIGH",
    "probability": 5.0,
    "stageId": "«stage»",
    "subject": "Changed",
    "title": "Changed",
    "typeId": "«other type»",
    "value": {"amount": "5", "currency": "USD"},
    "website": "x.example",
    "wonAt": "2026-03-02T09:00:00Z",
}
"""A value for each field, other than that of a new record."""
MAIN_FIELDS = ("name", "title", "subject", "content")
"""Fields of which every update has one."""
NOT_COUNTED = {("organizationUpdate", "followUpDays")}
"""Fields of accounts do not move the version of the organization (docs/decisions/gate.md#traces)."""
SET_TOGETHER = {"dueDate": "dueAt"}
"""A field that clears another one."""
PARTS_OF_NAME = {"firstName", "lastName"}


def with_ids(value: Any, ids: dict[str, str]) -> Any:
    """Return the value with ids in the place of names."""
    if isinstance(value, dict):
        return {name: with_ids(part, ids) for name, part in value.items()}
    if isinstance(value, list):
        return [with_ids(part, ids) for part in value]
    return ids.get(value, value) if isinstance(value, str) else value


async def known_ids(viewer: CompanyFixture) -> dict[str, str]:
    """Create what the records of the test refer to; return the ids by name."""
    names = {
        "«one»": ("organizationCreate", {"name": "First"}),
        "«two»": ("organizationCreate", {"name": "Second"}),
        "«deal»": ("dealCreate", {"title": "Linked"}),
        "«person»": ("personCreate", {"name": "Linked"}),
        "«type»": ("activityTypeCreate", {"name": "Type"}),
        "«other type»": ("activityTypeCreate", {"name": "Other type"}),
        "«pipeline»": ("pipelineCreate", {"name": "Pipeline"}),
        **{f"«{entity} label»": ("labelCreate", {"entity": entity, "name": "Label"}) for entity in ENTITIES},
        **{
            f"«{entity} field»": ("fieldCreate", {"entity": entity, "type": "TEXT", "name": "L"}) for entity in ENTITIES
        },
    }
    ids = {name: await create_record(viewer, mutation, **values) for name, (mutation, values) in names.items()}
    ids["«stage»"] = await create_record(viewer, "stageCreate", name="Stage", pipelineId=ids["«pipeline»"])
    return ids | {"«tom»": global_id("User", (await colleague(viewer)).user_id)}


async def new_record(viewer: CompanyFixture, mutation: str, ids: dict[str, str], name: str) -> str:
    """Create a record that the mutation can update; return its id."""
    if mutation == "accountUpdate":
        return (await create_account(viewer, name))[0]
    if mutation == "fileUpdate":
        async with viewer.uow() as uow:
            values = {"name": name, "size": 1, "content_type": "text/plain"}
            return global_id("File", (await uow.insert(File, [values]))[0])
    values = with_ids(RECORDS[mutation], ids)
    return await create_record(viewer, mutation.replace("Update", "Create"), **values | {name_field(mutation): name})


def name_field(mutation: str) -> str:
    """Return the field of `MAIN_FIELDS` that the mutation has."""
    (name,) = [field for field in UPDATES[mutation].fields if field in MAIN_FIELDS]
    return name


def values_of(mutation: str, ids: dict[str, str]) -> dict[str, Any]:
    """Return a new value for each field of the mutation that its record counts."""
    entity = {"dealUpdate": "DEAL", "personUpdate": "PERSON"}.get(mutation, "ORGANIZATION")
    own_ids = ids | {"«label»": ids[f"«{entity} label»"], "«field»": ids[f"«{entity} field»"]}
    fields = [name for name in UPDATES[mutation].fields if name not in COMMON and (mutation, name) not in NOT_COUNTED]
    return {field: with_ids(VALUES[field], own_ids) for field in fields}


async def is_merged(viewer: CompanyFixture, mutation: str, record: str, **values: Any) -> bool:
    """Try an update that expects version 1 and merges; return False if others changed one of its fields.

    The error then tells what the client wanted to write, also where it is what the others wrote.
    """
    merging = {"expectedVersion": 1, "onConflict": "MERGE_DISJOINT", "validateOnly": True}
    errors = (await mutation_payload(viewer, mutation, "__typename", id=record, **merging, **values))["userErrors"]
    assert [error["code"] for error in errors] in ([], ["STALE_VERSION"]), (mutation, values, errors)
    for error in [] if SET_TOGETHER.keys() & values.keys() else errors:
        assert [each for each in error["differences"] if each["yours"] is not None], (mutation, values, error)
    return not errors


@pytest.mark.sqlite_only
async def test_update_that_merges_is_refused_only_for_the_same_field(viewer: CompanyFixture) -> None:
    ids, lost, refused = await known_ids(viewer), [], []
    for mutation in UPDATES:
        values, name = values_of(mutation, ids), name_field(mutation)
        all_changed, renamed = [await new_record(viewer, mutation, ids, each) for each in (f"A {mutation}", "B")]
        theirs = {field: value for field, value in values.items() if field not in SET_TOGETHER}
        await run_mutation(viewer, mutation, "__typename", id=all_changed, **theirs)
        await run_mutation(viewer, mutation, "__typename", id=renamed, **{name: f"C {mutation}"})
        for field, value in values.items():
            if await is_merged(viewer, mutation, all_changed, **{field: value}):
                lost.append((mutation, field))
            if field not in {name, *PARTS_OF_NAME} and not await is_merged(viewer, mutation, renamed, **{field: value}):
                refused.append((mutation, field))

    assert (lost, refused) == ([], [])
