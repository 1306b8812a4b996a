"""What a company may store is bounded: saved views, lists of inputs, bytes of files. What is there can be deleted."""

from collections.abc import Iterator
from typing import Any

import pytest
from company_fixture import CompanyFixture, colleague
from graphql import GraphQLInputObjectType, GraphQLList, get_named_type, get_nullable_type, is_required_input_field
from mutate import MUTATIONS, mutation_document, mutation_payload, run_mutation
from sqlalchemy import Text, cast, func, select

from db.models import CompanyRole, SavedView, SavedViewContent, SavedViewList
from db.models.people import MAX_CONTACT_POINTS
from db.saved_views import MAX_CONTENT, MAX_OWN, MAX_SHARED, stored_length

VIEWS = "{ savedViews { id name where } }"
LONG = SavedViewContent({"name": {"in": ["x" * 1_000] * 63}})


async def store_views(viewer: CompanyFixture, count: int, owner_id: int, **values: Any) -> None:
    """Store views as they could be stored before there were limits."""
    row = {"list": SavedViewList.ORGANIZATIONS, "content": SavedViewContent(), "owner_id": owner_id, **values}
    async with viewer.uow() as uow:
        await uow.insert(SavedView, [{"name": f"View {n:04}", **row} for n in range(count)])


async def create(viewer: CompanyFixture, **values: Any) -> Any:
    given = {"list": "ORGANIZATIONS", "name": "New", "content": {}, **values}
    return await mutation_payload(viewer, "savedViewCreate", "savedView { id }", **given)


def reasons(payload: Any) -> list[str]:
    return [error["reason"] for error in payload["userErrors"]]


async def test_views_of_a_user_and_of_a_company_are_limited(viewer: CompanyFixture) -> None:
    other = await colleague(viewer, CompanyRole.ADMIN)
    owner_id, other_id = (await viewer.user()).id, (await other.user()).id
    await store_views(viewer, MAX_OWN - 1, owner_id)
    kept = (await create(viewer))["savedView"]["id"]
    assert reasons(await create(viewer)) == ["TOO_MANY_VIEWS"]
    assert reasons(await create(other)) == []
    await store_views(viewer, MAX_SHARED, other_id, is_shared=True)
    assert reasons(await create(other, isShared=True)) == ["TOO_MANY_VIEWS"]
    share = await mutation_payload(viewer, "savedViewUpdate", "__typename", id=kept, isShared=True)
    assert reasons(share) == ["SHARED_VIEWS_FULL"]
    shared = next(view for view in (await other.ask(VIEWS))["savedViews"] if view["name"] == "View 0001")
    take = await mutation_payload(viewer, "savedViewUpdate", "__typename", id=shared["id"], takeOwnership=True)
    assert reasons(take) == ["TOO_MANY_VIEWS"]
    await run_mutation(viewer, "savedViewUpdate", "__typename", id=kept, name="Renamed")
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=kept)
    assert reasons(await create(viewer)) == []


async def test_content_of_a_view_is_limited(viewer: CompanyFixture) -> None:
    content = {"where": {"name": {"in": ["x" * 900] * 50}}}
    (error,) = (await create(viewer, content=content))["userErrors"]
    assert (error["reason"], error["params"]["most"]) == ("TEXT_TOO_LONG", MAX_CONTENT)


@pytest.mark.parametrize(
    "value",
    [{"in": ["ü漢🙂"] * 9}, '"\\"\n\x7f', {"gte": 1e300}, [1.5e-7, -0.1, 12], {"": [None, True, {}, []]}],
    ids=["letters", "escapes", "large", "small", "keys"],
)
async def test_limit_of_a_content_counts_what_a_database_counts(viewer: CompanyFixture, value: Any) -> None:
    """Else a view that was accepted could be too long to be shown with its filter."""
    content = SavedViewContent({"name": value}, [value], ["name"], [None, 10])
    await store_views(viewer, 1, (await viewer.user()).id, content=content)
    async with viewer.uow() as uow:
        length = await uow.scalar(select(func.length(cast(SavedView.c.content, Text))))
    assert length <= stored_length(content._asdict())


@pytest.mark.slow
async def test_too_many_views_of_before_can_be_listed_and_deleted(viewer: CompanyFixture) -> None:
    await store_views(viewer, MAX_OWN + MAX_SHARED + 50, (await viewer.user()).id, content=LONG)
    views = (await viewer.ask(VIEWS))["savedViews"]
    assert [view["name"] for view in views] == [f"View {n:04}" for n in range(MAX_OWN + MAX_SHARED)]
    assert {view["where"] is None for view in views} == {True}
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=views[0]["id"])
    assert (await viewer.ask(VIEWS))["savedViews"][-1]["name"] == f"View {MAX_OWN + MAX_SHARED:04}"


async def test_few_long_views_keep_their_content(viewer: CompanyFixture) -> None:
    await store_views(viewer, 20, (await viewer.user()).id, content=LONG)
    assert {str(view["where"]) for view in (await viewer.ask(VIEWS))["savedViews"]} == {str(LONG.where)}


async def test_points_of_contact_are_limited(viewer: CompanyFixture) -> None:
    for name, value in (("emails", "a{}@a.example"), ("phones", "+34 600 {}")):
        points = [{"value": value.format(n)} for n in range(MAX_CONTACT_POINTS + 1)]
        payload = await mutation_payload(viewer, "personCreate", "__typename", name="Ana", **{name: points})
        assert reasons(payload) == ["TOO_MANY_ITEMS"]
        await run_mutation(viewer, "personCreate", "__typename", name="Ana", **{name: points[1:]})


def example(kind: Any) -> Any:
    """A value of an input type; what it means does not matter."""
    named = get_named_type(kind)
    if isinstance(get_nullable_type(kind), GraphQLList):
        return []
    if isinstance(named, GraphQLInputObjectType):
        return {name: example(each.type) for name, each in named.fields.items() if is_required_input_field(each)}
    values = {"Boolean": True, "Int": 1, "Float": 1.0, "Date": "2026-01-01", "DateTime": "2026-01-01T00:00:00Z"}
    return next(iter(named.values)) if hasattr(named, "values") else values.get(named.name, "1")


def lists() -> Iterator[tuple[str, str, Any]]:
    """Every mutation with a list in its input, and an input in which it is long."""
    for name, mutation in MUTATIONS.items():
        fields = mutation.args["input"].type.of_type.fields if "input" in mutation.args else {}
        for field, each in fields.items():
            kind = get_nullable_type(each.type)
            if isinstance(kind, GraphQLList):
                required = {n: example(f.type) for n, f in fields.items() if is_required_input_field(f)}
                yield name, field, {**required, field: [example(kind.of_type)] * 1_001}


@pytest.mark.slow
async def test_no_mutation_stores_a_long_list(viewer: CompanyFixture) -> None:
    walked, accepted = [], []
    for name, field, values in lists():
        document = mutation_document(name, "__typename")
        answer = await viewer.answer(document, input=values)
        walked.append(f"{name}.{field}")
        if answer.errors is None and not answer.data[name]["userErrors"]:
            accepted.append(walked[-1])
    assert accepted == []
    assert "personCreate.emails" in walked
    assert len(walked) > 20
