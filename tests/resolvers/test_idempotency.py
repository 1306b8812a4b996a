"""Repeated mutations with an idempotency key answer as the first one did, events included."""

import asyncio
from typing import Any

import pytest
from company_fixture import CompanyFixture, colleague
from graphql import GraphQLEnumType, GraphQLScalarType, get_named_type
from mutate import create_account, create_record, run_mutation, user_error
from schema_walk import GRAPHQL

from db.ids import global_id


def payload_fields(name: str) -> dict[str, Any]:
    """The fields of a mutation's payload, by name."""
    fields: dict[str, Any] = get_named_type(GRAPHQL.mutation_type.fields[name].type).fields
    return fields


KEYED = {
    name
    for name, field in GRAPHQL.mutation_type.fields.items()
    if "idempotencyKey" in get_named_type(field.args["input"].type).fields and "events" in payload_fields(name)
}
"""Mutations of company data with a key."""
WITHOUT_EVENTS = {
    *("betaInvitationAccept", "betaInvitationDecline", "betaLeave", "betaCompanyLeave", "betaFeedbackSend"),
    *("betaRequestSend", "betaRequestWithdraw"),
}
"""Mutations of access to a beta write to the log of flags."""


MATCHED = ("person", "deal", "activity", "account", "organization")
"""Kinds of records that are changed by a filter."""


def selection_of(name: str) -> str:
    """All leaves of a payload, and the ids of its objects."""
    shown = {key: get_named_type(field.type) for key, field in payload_fields(name).items()}
    del shown["userErrors"]
    leaves = [key for key, kind in shown.items() if isinstance(kind, GraphQLScalarType | GraphQLEnumType)]
    objects = [f"{key} {{ id }}" for key, kind in shown.items() if "id" in getattr(kind, "fields", ())]
    return " ".join([*leaves, *objects])


async def inputs_of(viewer: CompanyFixture) -> dict[str, dict[str, Any]]:
    """An input of each mutation with a key."""
    organization, _ = await create_account(viewer)
    owner = global_id("User", (await colleague(viewer)).user_id)
    type_id = await create_record(viewer, "activityTypeCreate", name="Call")
    pipeline = await create_record(viewer, "pipelineCreate", name="Sales")
    return {
        "organizationCreate": {"name": "A"},
        "personCreate": {"name": "A"},
        "dealCreate": {"title": "A", "organizationId": organization},
        "activityCreate": {"subject": "A", "typeId": type_id},
        "accountCardMove": {"id": organization, "to": "TODAY", "subject": "A", "typeId": type_id},
        "noteCreate": {"content": "A", "organizationId": organization},
        "fileUpload": {"name": "a.txt", "size": 1, "contentType": "text/plain", "organizationId": organization},
        "savedViewCreate": {"name": "A", "list": "DEALS", "content": {}},
        "labelCreate": {"name": "A", "entity": "DEAL"},
        "pipelineCreate": {"name": "A"},
        "stageCreate": {"name": "A", "pipelineId": pipeline},
        "activityTypeCreate": {"name": "A"},
        "fieldCreate": {"name": "A", "entity": "DEAL", "type": "TEXT"},
        "teamCreate": {"name": "A"},
        "userInvite": {"email": "a@solera.example"},
        **{f"{kind}UpdateMatching": {"where": {}, "changes": {"ownerId": owner}} for kind in MATCHED},
    }


@pytest.mark.slow
async def test_repeated_mutations_answer_as_before(viewer: CompanyFixture, subtests: pytest.Subtests) -> None:
    inputs = await inputs_of(viewer)
    assert inputs.keys() == KEYED - WITHOUT_EVENTS
    for name, values in inputs.items():
        with subtests.test(mutation=name):
            keyed = {**values, "idempotencyKey": name}
            first = await run_mutation(viewer, name, selection_of(name), **keyed)
            await run_mutation(viewer, "profileUpdate", "events { id }", name=f"After {name}")
            assert await run_mutation(viewer, name, selection_of(name), **keyed) == first
            assert name in {"savedViewCreate", "fileUpload", "userInvite"} or first["events"]


async def test_same_key_at_once_answers_one_result(viewer: CompanyFixture) -> None:
    """A saved view does not wait for the company's other writers."""
    values = {"name": "A", "list": "DEALS", "content": {}, "idempotencyKey": "once"}
    views = await asyncio.gather(*(create_record(viewer, "savedViewCreate", **values) for _ in range(6)))
    assert len(set(views)) == 1
    assert len((await viewer.ask("{ savedViews { id } }"))["savedViews"]) == 1


async def next_activity(viewer: CompanyFixture, account: str) -> Any:
    document = "query ($id: ID!) { organization(id: $id) { account { nextActivity { id version } } } }"
    return (await viewer.ask(document, id=account))["organization"]["account"]["nextActivity"]


async def test_card_move_expects_activity_that_client_saw(viewer: CompanyFixture) -> None:
    account, _ = await create_account(viewer)
    type_id = await create_record(viewer, "activityTypeCreate", name="Call")
    new = {"subject": "A", "typeId": type_id}
    await run_mutation(viewer, "accountCardMove", "column", id=account, to="TODAY", **new, expectedActivity=None)
    seen = await next_activity(viewer, account)

    await run_mutation(viewer, "accountCardMove", "column", id=account, to="TOMORROW", expectedActivity=seen)

    for expected, path in ((seen, ["expectedActivity", "version"]), (None, ["expectedActivity"])):
        refused = await user_error(viewer, "accountCardMove", id=account, to="TODAY", expectedActivity=expected)
        assert refused == ("STALE_VERSION", path)
    await run_mutation(viewer, "activityComplete", "activity { id }", id=seen["id"])
    assert await user_error(viewer, "accountCardMove", id=account, to="TODAY", **new, expectedActivity=seen) == (
        "STALE_VERSION",
        ["expectedActivity"],
    )
