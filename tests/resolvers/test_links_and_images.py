"""Fields that clients show as links, and images in notes."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType
from mutate import create_account, create_record, mutation_payload, run_mutation, user_error
from schema_walk import GRAPHQL

from db.column_types import Html
from db.row import metadata
from db.row_changes import SUBJECTS
from resolvers import activities, notes
from resolvers.change_visibility import RICH_TEXT_FIELDS

LINK_FIELDS = {"website", "linkedin"}
RECORDED = """{ notes { nodes { id } } activities { nodes { id } }
  events(first: 100) { nodes { changes { field before after } } } }"""
IMAGE = '<p>Hi<img src="https://tracker.example/eva.png"></p>'
CHANGED = IMAGE.replace("Hi", "Ho")


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
        "AccountUpdateInput": LINK_FIELDS,
        "OrganizationUpdateInput": LINK_FIELDS,
    }


@pytest.mark.parametrize("field", sorted(LINK_FIELDS))
@pytest.mark.parametrize("mutation", ["organizationCreate", "organizationUpdate", "accountUpdate"])
@pytest.mark.sqlite_only  # the input is checked in Python
async def test_link_field_refuses_other_schemes(viewer: CompanyFixture, mutation: str, field: str) -> None:
    organization, _ = await create_account(viewer)
    subject: dict[str, Any] = {"name": "Linked"} if mutation.endswith("Create") else {"id": organization}
    for text in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no domain"):
        assert await user_error(viewer, mutation, **subject, **{field: text}) == ("INVALID", [field])
    payload = "account { website linkedin }" if mutation == "accountUpdate" else "organization { website linkedin }"
    (record,) = [
        value
        for value in (
            await run_mutation(viewer, mutation, payload, **subject, **{field: " https://a.example/x "})
        ).values()
        if isinstance(value, dict)
    ]
    assert record[field] == "https://a.example/x"


async def recorded_html(viewer: CompanyFixture) -> str:
    """All recorded changes, and the differences of a stale change of the only note and the only activity."""
    data = await viewer.ask(RECORDED)
    note, activity = data["notes"]["nodes"][0], data["activities"]["nodes"][0]
    stale = [
        await mutation_payload(viewer, "noteUpdate", "__typename", id=note["id"], content=IMAGE, expectedVersion=1),
        await mutation_payload(
            viewer, "activityUpdate", "__typename", id=activity["id"], note=IMAGE, expectedVersion=1
        ),
    ]
    assert [payload["userErrors"][0]["code"] for payload in stale] == ["STALE_VERSION"] * 2
    return str((data["events"], stale))


async def note_content(viewer: CompanyFixture) -> tuple[str, str]:
    """The content of the only note, and the note of the only activity."""
    data = await viewer.ask("{ notes { nodes { content } } activities { nodes { note } } }")
    return data["notes"]["nodes"][0]["content"], data["activities"]["nodes"][0]["note"]


async def create_note_and_activity(viewer: CompanyFixture) -> None:
    """Create a note and an activity with an image, and change both."""
    organization, _ = await create_account(viewer)
    note = await create_record(viewer, "noteCreate", organizationId=organization, content=IMAGE)
    call = {"typeId": await create_record(viewer, "activityTypeCreate", name="Call"), "subject": "Call"}
    activity = await create_record(viewer, "activityCreate", **call, organizationId=organization, note=IMAGE)
    await run_mutation(viewer, "noteUpdate", "__typename", id=note, content=CHANGED)
    await run_mutation(viewer, "activityUpdate", "__typename", id=activity, note=CHANGED)


@pytest.mark.slow
async def test_images_shown_only_where_the_company_allows_them(viewer: CompanyFixture) -> None:
    await create_note_and_activity(viewer)
    assert await note_content(viewer) == ("<p>Ho</p>", "<p>Ho</p>")
    recorded = await recorded_html(viewer)
    assert ("tracker" in recorded, "<p>Hi</p>" in recorded, "<p>Ho</p>" in recorded) == (False, True, True)

    await run_mutation(viewer, "companyUpdate", "company { allowsRemoteImages }", allowsRemoteImages=True)
    assert all("https://tracker.example/eva.png" in html for html in await note_content(viewer))
    assert (await recorded_html(viewer)).count("tracker") == recorded.count("</p>")

    await run_mutation(viewer, "companyUpdate", "company { allowsRemoteImages }", allowsRemoteImages=False)
    assert await note_content(viewer) == ("<p>Ho</p>", "<p>Ho</p>")
    assert "tracker" not in await recorded_html(viewer)


def test_html_columns_are_those_that_readers_sanitize() -> None:
    """A reader that sanitizes writes a column of type `Html`, and no other column has its name."""
    sanitized = {"content": notes.READERS, "note": activities.READERS}.keys()
    imported_only = {"public_description"}
    assert sanitized | imported_only == RICH_TEXT_FIELDS
    html = {column for table in metadata.sorted_tables for column in table.c if isinstance(column.type, Html)}
    named = {column for model in SUBJECTS for column in model.c if column.name in RICH_TEXT_FIELDS}
    assert named == html
