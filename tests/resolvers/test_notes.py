"""Notes: sanitizing, links, editors, pinning, deletion and restore."""

import pytest
from company_fixture import CompanyFixture, colleague
from mutate import create_account, create_record, event_kinds, run_mutation, user_error

from db.html import MAX_LENGTH
from db.ids import global_id
from db.models import User

NOTES = (
    "{ accounts { nodes { notes { nodes { content isPinnedToOrganization author { name } lastEditor { name } } } } } }"
)


async def test_note_html_sanitized(viewer: CompanyFixture) -> None:  # edge case 34
    organization, _ = await create_account(viewer)
    unsafe = '<p onclick="x()">Hi <script>alert(1)</script><img src="data:x"><a href="javascript:x">there</a></p>'
    created = await run_mutation(viewer, "noteCreate", "note { content }", organizationId=organization, content=unsafe)
    for dangerous in ("script", "onclick", "data:", "javascript"):
        assert dangerous not in created["note"]["content"]
    assert "Hi" in created["note"]["content"]
    for content in ("  ", "<script>x</script>"):
        error = await user_error(viewer, "noteCreate", organizationId=organization, content=content)
        assert error == ("BLANK", ["content"])


@pytest.mark.slow
@pytest.mark.parametrize("character", ["&", "<", "\u00a0", "é", "😀"])
async def test_longest_note_is_saved_again_as_it_is_read(viewer: CompanyFixture, character: str) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Kessler")
    content = f"<p>{character * (MAX_LENGTH - 7)}</p>"
    note = (
        await run_mutation(viewer, "noteCreate", "note { id content }", organizationId=organization, content=content)
    )["note"]

    assert (await run_mutation(viewer, "noteUpdate", "note { id content }", **note))["note"] == note
    assert await user_error(viewer, "noteUpdate", id=note["id"], content=f"{content}a") == ("TOO_LONG", ["content"])


async def test_note_that_grows_beyond_the_limit_is_refused(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Kessler")
    error = await user_error(viewer, "noteCreate", organizationId=organization, content="<p>" * 19_000)
    assert error == ("TOO_LONG", ["content"])


async def test_note_requires_a_link(viewer: CompanyFixture) -> None:
    assert await user_error(viewer, "noteCreate", content="x") == ("BLANK", None)


async def test_note_last_editor(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    note = await create_record(viewer, "noteCreate", organizationId=organization, content="<p>One</p>")
    tom = await colleague(viewer)

    assert await event_kinds(tom, "noteUpdate", id=note, content="<p>Two</p>") == ["NOTE_CHANGED"]
    assert await event_kinds(viewer, "noteUpdate", id=note, content="<p>Two</p>") == []

    notes = (await viewer.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert notes == [
        {
            "content": "<p>Two</p>",
            "isPinnedToOrganization": False,
            "author": {"name": "Eva Salas"},
            "lastEditor": {"name": "Tom Reyes"},
        }
    ]


CHANGES = "events { kind organization { name } changes { field before after } }"


async def test_note_mentions_users_and_its_event_names_them(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Kessler")
    tom = await colleague(viewer)
    tom_id, eva_id = (global_id("User", each.user_id) for each in (tom, viewer))
    selection = f"note {{ id version mentionedUsers {{ name }} lastEditor {{ name }} }} {CHANGES}"
    values = {"organizationId": organization, "content": "@Tom Reyes", "mentionedUserIds": [tom_id, tom_id]}

    created = await run_mutation(viewer, "noteCreate", selection, **values)
    assert created["note"]["mentionedUsers"] == [{"name": "Tom Reyes"}]
    (event,) = created["events"]
    assert event["organization"] == {"name": "Kessler"}
    assert {"field": "mentionedUsers", "before": [], "after": [tom_id]} in event["changes"]

    note = created["note"]["id"]
    changed = await run_mutation(viewer, "noteUpdate", selection, id=note, mentionedUserIds=[tom_id, eva_id])
    assert [user["name"] for user in changed["note"]["mentionedUsers"]] == ["Eva Salas", "Tom Reyes"]
    (event,) = changed["events"]
    (change,) = event["changes"]
    assert (event["kind"], change["field"], change["before"]) == ("NOTE_CHANGED", "mentionedUsers", [tom_id])

    kept = await run_mutation(viewer, "noteUpdate", selection, id=note, content="Both")
    assert len(kept["note"]["mentionedUsers"]) == 2
    stale = {"id": note, "expectedVersion": 1, "mentionedUserIds": []}
    assert await user_error(tom, "noteUpdate", **stale) == ("STALE_VERSION", ["expectedVersion"])
    none = await run_mutation(tom, "noteUpdate", selection, id=note, mentionedUserIds=None)
    assert none["note"]["mentionedUsers"] == []
    assert none["note"]["lastEditor"] == {"name": "Tom Reyes"}


async def test_note_mentions_only_active_users_of_the_company(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Kessler")
    tom = await colleague(viewer)
    tom_id = global_id("User", tom.user_id)
    values = {"organizationId": organization, "content": "@Tom"}
    note = await create_record(viewer, "noteCreate", **values, mentionedUserIds=[tom_id])
    async with viewer.uow() as uow:
        await uow.update(User, tom.user_id, is_active=False)

    for ids, code in (([global_id("User", 7)], "NOT_FOUND"), ([tom_id], "INVALID")):
        error = await user_error(viewer, "noteCreate", **values, mentionedUserIds=ids)
        assert error == (code, ["mentionedUserIds", "0"])
    error = await user_error(viewer, "noteCreate", **values, mentionedUserIds=[tom_id] * 101)
    assert error == ("LIMIT_EXCEEDED", ["mentionedUserIds"])
    selection = "note { mentionedUsers { name } }"
    kept = await run_mutation(viewer, "noteUpdate", selection, id=note, mentionedUserIds=[tom_id])
    assert kept["note"]["mentionedUsers"] == [{"name": "Tom Reyes"}]


async def test_pinned_notes_listed_first(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    first = await create_record(viewer, "noteCreate", organizationId=organization, content="First")
    await create_record(viewer, "noteCreate", organizationId=organization, content="Second")

    await run_mutation(viewer, "notePin", "note { isPinnedToOrganization }", id=first)
    notes = (await viewer.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert [node["content"] for node in notes] == ["First", "Second"]
    await run_mutation(viewer, "notePin", "note { isPinnedToOrganization }", id=first, isPinned=False)
    notes = (await viewer.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert [node["isPinnedToOrganization"] for node in notes] == [False, False]


async def test_note_deleted_and_restored(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    note = await create_record(viewer, "noteCreate", organizationId=organization, content="First")
    assert await event_kinds(viewer, "noteDelete", id=note) == ["NOTE_DELETED"]
    assert (await viewer.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"] == []
    assert await user_error(viewer, "noteUpdate", id=note, content="x") == ("NOT_FOUND", ["id"])
    assert await event_kinds(viewer, "noteRestore", id=note) == ["NOTE_RESTORED"]
    assert len((await viewer.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]) == 1
