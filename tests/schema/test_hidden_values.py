"""Gated names and values in JSON, strings, orders and searches are hidden from outsiders of the same company.

A member uses the feature in every way that a value without a type of its own can carry. An outsider sees none of it.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from beta_client import api_client, change
from company_fixture import CompanyFixture, colleague
from mutate import create_account, create_record, mutation_document, mutation_payload, run_mutation, user_error

from beta.ops.kinds import Exclude
from db.gates import Gate
from db.ids import global_id
from db.models import CompanyRole, SavedView, SavedViewContent, SavedViewList
from resolvers.phrases import fold_name
from resolvers.saved_view_gates import gates_of_columns
from schema.root import schema

VIEWS = "{ savedViews { name where orderBy columns } }"
FIELDS = "{ fields(retired: true) { name entity position } }"
LOG = "{ events(last: 3) { totalCount edges { cursor } nodes { id ordinal kind } } }"
FOUND = "query ($where: OrganizationWhere) { organizations(where: $where) { totalCount nodes { name } } }"
ID_CONDITIONS = {
    "ACTIVITIES": "organizationId",
    "DEALS": "organizationId",
    "ORGANIZATIONS": "id",
    "PEOPLE": "organizationId",
}
"""For each list, a condition that takes the id of an organization."""
LISTS = [each.name for each in SavedViewList if not each.name.startswith("ACCOUNT")]


TEXTS_ABOUT_THE_FEATURE = (
    *("wonValue", "Won value", "wonValue.total", "wonValue amount", "WON_VALUE_CHANGED", "won_value (EUR)"),
    *("nextActivityDue", "NEXT_ACTIVITY_DUE", "accountBoard", "lateFollowUpCount", "accountSummary", "isAccount"),
    *("my follow-up days", "service level", "customFields.Service level", "SERVICE-LEVEL!"),
    *(
        "\uff37\uff4f\uff4e value",
        f"{'a ' * 60}wonValue",
        f"id:{global_id('Account', 7)}",
        global_id("Account", 7).rstrip("="),
    ),
)
"""Words that a column may have: names of all kinds, and of a custom field of accounts, in several forms."""


@pytest.fixture
async def outsider(viewer: CompanyFixture) -> CompanyFixture:
    """An administrator of the same company who is kept out of the beta."""
    other = await colleague(viewer, role=CompanyRole.ADMIN)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=other.user_id))
    return other


async def account_field(viewer: CompanyFixture, name: str = "Service level") -> tuple[str, str]:
    """Create a custom field of accounts; return its id and key."""
    payload = await run_mutation(viewer, "fieldCreate", "field { id key }", entity="ACCOUNT", type="TEXT", name=name)
    return payload["field"]["id"], payload["field"]["key"]


def contents(field_id: str, key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every content of a view that names the feature, with its list."""
    yield "ORGANIZATIONS", {"where": {"isAccount": True}}
    yield "ORGANIZATIONS", {"where": {"or": [{"name": {"contains": "a"}}, {"not": {"state": {"in": ["FORMER"]}}}]}}
    for column in (*TEXTS_ABOUT_THE_FEATURE, field_id, f"customFields.{key}", key.upper()):
        yield "ORGANIZATIONS", {"columns": ["name", column]}
    account, column = global_id("Account", 7), global_id("AccountBoardColumn", '["TODAY","UTC",null]')
    for view_list, name in ID_CONDITIONS.items():
        yield view_list, {"where": {name: {"eq": account}}}
        yield view_list, {"where": {"or": [{"not": {name: {"in": [global_id("Organization", 1), account]}}}]}}
        yield from ((view_list, {"columns": ["name", each]}) for each in (account, column))
    for view_list in LISTS:
        yield from ((view_list, {"columns": [column]}) for column in ("account.state", key, "Service level"))


async def old_view(viewer: CompanyFixture, name: str, view_list: str, content: dict[str, Any]) -> str:
    """Save a view that has these columns already, be they columns or other texts, as after a copy of a company."""
    row = {"name": name, "list": SavedViewList[view_list], "owner_id": viewer.user_id, "is_shared": True}
    async with viewer.uow() as uow:
        (row_id,) = await uow.insert(SavedView, [{**row, "content": SavedViewContent(columns=content["columns"])}])
    view = global_id("SavedView", row_id)
    await run_mutation(viewer, "savedViewUpdate", "__typename", id=view, content=content)
    return view


@pytest.mark.slow
async def test_views_that_name_the_feature_are_hidden(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    field = await account_field(viewer)
    plain = {"where": {"name": {"contains": "wonValue"}}, "columns": ["name"]}
    shown = [("ORGANIZATIONS", plain), *[(each, {"columns": ["createdAt", "x"]}) for each in LISTS]]
    hidden = list(contents(*field))
    views = []
    for place, (view_list, content) in enumerate([*shown, *hidden]):
        views.append(await old_view(viewer, f"V{place:04}", view_list, {"columns": [], **content}))
    assert len(hidden) > 40
    assert {*ID_CONDITIONS, "FILES", "NOTES"} == set(LISTS)

    assert len((await viewer.ask(VIEWS))["savedViews"]) == len(views)
    seen = (await outsider.ask(VIEWS))["savedViews"]
    assert [view["name"] for view in seen] == [f"V{place:04}" for place in range(len(shown))]


@pytest.mark.slow
def test_every_name_of_the_feature_alone_is_known_to_columns() -> None:
    """A name is known that is in the full schema and not in the public one, of whatever kind it is."""
    hidden = {fold_name(name) for name in names_in(schema.full)} - {fold_name(name) for name in names_in(schema.public)}
    of_staff = {fold_name(name) for name in names_in(schema.variant(frozenset({Gate.ACCOUNTS})))}
    assert {"wonvalue", "accountboard", "nextactivitydue", "accountentered"} <= hidden
    unknown = [name for name in sorted(hidden - of_staff) if not gates_of_columns(schema.full, [f"x {name}"])]
    assert unknown == []


def names_in(variant: Any) -> Iterator[str]:
    """Yield the names of fields, arguments, input fields and enum values of a schema."""
    for each in variant._schema.type_map.values():  # noqa: SLF001  # no public way
        for name, member in (*getattr(each, "fields", {}).items(), *getattr(each, "values", {}).items()):
            yield from (name, *getattr(member, "args", {}))


@pytest.mark.slow
async def test_view_of_an_outsider_survives_the_edit_of_a_member(
    viewer: CompanyFixture, outsider: CompanyFixture
) -> None:
    plain, named = {"columns": ["name"]}, {"columns": ["name"], "where": {"isAccount": True}}
    view = await create_record(
        outsider, "savedViewCreate", list="ORGANIZATIONS", name="V", content=plain, isShared=True
    )
    assert await user_error(viewer, "savedViewUpdate", id=view, content=named) == ("INVALID", ["content"])
    assert [view["name"] for view in (await outsider.ask(VIEWS))["savedViews"]] == ["V"]
    await run_mutation(viewer, "savedViewUpdate", "savedView { id }", id=view, content=named, takeOwnership=True)


async def test_view_is_hidden_or_shown_after_an_update(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    named = {"columns": ["account"]}
    view = await create_record(viewer, "savedViewCreate", list="DEALS", name="V", content=named, isShared=True)
    for content, count in (({"columns": ["title"]}, 1), (named, 0)):
        await run_mutation(viewer, "savedViewUpdate", "savedView { id }", id=view, content=content)
        assert len((await outsider.ask(VIEWS))["savedViews"]) == count


async def test_events_of_hidden_views_are_hidden(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    before = await outsider.ask(LOG)
    named = {"columns": ["account"]}
    view = await create_record(viewer, "savedViewCreate", list="DEALS", name="V", content=named, isShared=True)
    await run_mutation(viewer, "savedViewUpdate", "savedView { id }", id=view, name="W")
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=view)
    assert await outsider.ask(LOG) == before


async def test_column_of_the_feature_is_refused_as_unknown(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    """An outsider learns of no column, neither by acceptance nor by the error."""
    _, key = await account_field(viewer)
    for view_list, column in [*((each, "account") for each in LISTS), ("ORGANIZATIONS", key), ("DEALS", "wonValue")]:
        refusals = []
        for name in (column, "x"):
            values = {"list": view_list, "name": "V", "content": {"columns": ["createdAt", name]}}
            (error,) = (await mutation_payload(outsider, "savedViewCreate", "__typename", **values))["userErrors"]
            refusals.append({**error, "message": error["message"].replace(name, "?"), "params": None})
            assert error["params"] == {"name": name}
        assert refusals[0] == refusals[1]
        assert refusals[0]["field"] == ["input", "content", "columns", "1"]


@pytest.mark.slow
async def test_positions_of_fields_have_no_gaps(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    for place in range(3):
        await account_field(viewer, f"A{place}")
        await create_record(viewer, "fieldCreate", entity="ORGANIZATION", type="TEXT", name=f"O{place}")
        await create_record(outsider, "fieldCreate", entity="DEAL", type="TEXT", name=f"D{place}")
    fields = (await outsider.ask(FIELDS))["fields"]
    assert [(field["entity"], field["position"]) for field in fields] == [
        (entity, place) for entity in ("DEAL", "ORGANIZATION") for place in range(3)
    ]


async def test_values_of_account_fields_are_not_found(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    field_id, key = await account_field(viewer)
    account, _ = await create_account(viewer)
    value = {"id": account, "customFields": [{"fieldId": field_id, "text": "Zx"}]}
    await run_mutation(viewer, "organizationUpdate", "organization { id }", **value)
    assert (await outsider.ask(FOUND, where={"search": "zx"}))["organizations"] == {"totalCount": 0, "nodes": []}
    for condition in ({"isNull": False}, {"isNull": True}, {"text": {"eq": "Zx"}}, {"number": {"gt": 1}}):
        named, misspelt = [
            await outsider.refusal(FOUND, where={"custom": [{"key": each, **condition}]}) for each in (key, "0" * 40)
        ]
        assert named == (misspelt[0], misspelt[1].replace("0" * 40, key))
    assert await user_error(outsider, "organizationUpdate", **value) == ("NOT_FOUND", ["customFields", "0", "fieldId"])


async def test_replay_of_a_former_member_has_no_gated_view(viewer: CompanyFixture) -> None:
    member = await colleague(viewer, role=CompanyRole.ADMIN)
    view = {"list": "DEALS", "name": "V", "content": {"columns": ["account"]}, "idempotencyKey": "k"}
    await create_record(member, "savedViewCreate", **view)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=member.user_id))
    answer = await member.answer(mutation_document("savedViewCreate", "savedView { name }"), input=view)
    assert "account" not in str(answer.data)
    assert not answer.errors or answer.errors[0].extensions["code"] != "INTERNAL_SERVER_ERROR", answer.errors


async def test_export_link_of_a_former_member_is_not_found(viewer: CompanyFixture) -> None:
    member = await colleague(viewer, role=CompanyRole.ADMIN)
    document = "{ export(list: ORGANIZATIONS, where: {isAccount: true}) { url } }"
    url = (await member.ask(document))["export"]["url"]
    async with api_client(member) as client:
        assert (await client.get(url)).status_code == 200
        await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=member.user_id))
        assert (await client.get(url)).status_code == 404


@pytest.mark.slow
async def test_events_with_custom_fields_load_the_fields_once(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    field = await create_record(viewer, "fieldCreate", entity="ORGANIZATION", type="TEXT", name="Motto")
    counts = []
    for number in range(3):
        values = [{"fieldId": field, "text": f"M{number}"}]
        await create_record(viewer, "organizationCreate", name=f"O{number}", customFields=values)
        payload = "events { changes { field } }"
        await run_mutation(outsider, "organizationCreate", payload, name="O", customFields=values, validateOnly=True)
        viewer.statements.clear()
        shown = await outsider.ask("{ events(last: 50) { nodes { changes { field after } } } }")
        assert str(shown).count("'customFields.") == number + 1
        counts.append(len(viewer.statements))
    assert 0 < counts[1] == counts[-1]  # the first also reads the flags
