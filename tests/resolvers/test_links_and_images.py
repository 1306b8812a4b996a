"""Fields that clients show as links, and images in notes."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType
from mutate import create_account, create_record, run_mutation, user_error
from schema_walk import GRAPHQL

LINK_FIELDS = {"website", "linkedin"}
IMAGE = '<p>Hi<img src="https://tracker.example/eva.png"></p>'


def inputs_with_links() -> dict[str, set[str]]:
    """The link fields of each input that is not a filter."""
    return {
        name: fields
        for name, kind in GRAPHQL.type_map.items()
        if isinstance(kind, GraphQLInputObjectType)
        and (
            fields := {
                field for field in kind.fields if any(word in field.lower() for word in ("website", "linkedin", "url"))
            }
        )
        and not name.endswith("Where")
    }


def test_every_input_with_links_is_tried_below() -> None:
    assert inputs_with_links() == {
        "OrganizationCreateInput": LINK_FIELDS,
        "OrganizationUpdateInput": LINK_FIELDS,
    }


@pytest.mark.parametrize("field", sorted(LINK_FIELDS))
@pytest.mark.parametrize("mutation", ["organizationCreate", "organizationUpdate", "accountUpdate"])
async def test_link_field_refuses_other_schemes(world: CompanyFixture, mutation: str, field: str) -> None:
    organization, _ = await create_account(world)
    subject: dict[str, Any] = {"name": "Linked"} if mutation.endswith("Create") else {"id": organization}
    for text in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no domain"):
        assert await user_error(world, mutation, **subject, **{field: text}) == ("INVALID", [field])
    payload = "account { website linkedin }" if mutation == "accountUpdate" else "organization { website linkedin }"
    (record,) = [
        value
        for value in (
            await run_mutation(world, mutation, payload, **subject, **{field: " https://a.example/x "})
        ).values()
        if isinstance(value, dict)
    ]
    assert record[field] == "https://a.example/x"


async def note_content(world: CompanyFixture) -> tuple[str, str]:
    """The content of the only note, and the note of the only activity."""
    data = await world.ask("{ notes { nodes { content } } activities { nodes { note } } }")
    return data["notes"]["nodes"][0]["content"], data["activities"]["nodes"][0]["note"]


async def test_images_shown_only_where_the_company_allows_them(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    await create_record(world, "noteCreate", organizationId=organization, content=IMAGE)
    call = {"typeId": await create_record(world, "activityTypeCreate", name="Call"), "subject": "Call"}
    await create_record(world, "activityCreate", **call, organizationId=organization, note=IMAGE)
    assert await note_content(world) == ("<p>Hi</p>", "<p>Hi</p>")

    await run_mutation(world, "companyUpdate", "company { allowsRemoteImages }", allowsRemoteImages=True)
    assert all("https://tracker.example/eva.png" in html for html in await note_content(world))

    await run_mutation(world, "companyUpdate", "company { allowsRemoteImages }", allowsRemoteImages=False)
    assert await note_content(world) == ("<p>Hi</p>", "<p>Hi</p>")
