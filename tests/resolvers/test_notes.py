"""Notes: sanitizing, links, editors, pinning, deletion and restore."""

from company_fixture import CompanyFixture, colleague
from mutate import create_account, create_record, event_kinds, run_mutation, user_error

NOTES = (
    "{ accounts { nodes { notes { nodes { content isPinnedToOrganization author { name } lastEditor { name } } } } } }"
)


async def test_note_html_sanitized(world: CompanyFixture) -> None:  # edge case 34
    organization, _ = await create_account(world)
    unsafe = '<p onclick="x()">Hi <script>alert(1)</script><img src="data:x"><a href="javascript:x">there</a></p>'
    created = await run_mutation(world, "noteCreate", "note { content }", organizationId=organization, content=unsafe)
    for dangerous in ("script", "onclick", "data:", "javascript"):
        assert dangerous not in created["note"]["content"]
    assert "Hi" in created["note"]["content"]
    for content in ("  ", "<script>x</script>"):
        error = await user_error(world, "noteCreate", organizationId=organization, content=content)
        assert error == ("BLANK", ["content"])


async def test_note_requires_a_link(world: CompanyFixture) -> None:
    assert await user_error(world, "noteCreate", content="x") == ("BLANK", None)


async def test_note_last_editor(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    note = await create_record(world, "noteCreate", organizationId=organization, content="<p>One</p>")
    tom = await colleague(world)

    assert await event_kinds(tom, "noteUpdate", id=note, content="<p>Two</p>") == ["NOTE_CHANGED"]
    assert await event_kinds(world, "noteUpdate", id=note, content="<p>Two</p>") == []

    notes = (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert notes == [
        {
            "content": "<p>Two</p>",
            "isPinnedToOrganization": False,
            "author": {"name": "Eva Salas"},
            "lastEditor": {"name": "Tom Reyes"},
        }
    ]


async def test_pinned_notes_listed_first(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    first = await create_record(world, "noteCreate", organizationId=organization, content="First")
    await create_record(world, "noteCreate", organizationId=organization, content="Second")

    await run_mutation(world, "notePin", "note { isPinnedToOrganization }", id=first)
    notes = (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert [node["content"] for node in notes] == ["First", "Second"]
    await run_mutation(world, "notePin", "note { isPinnedToOrganization }", id=first, isPinned=False)
    notes = (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert [node["isPinnedToOrganization"] for node in notes] == [False, False]


async def test_note_deleted_and_restored(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    note = await create_record(world, "noteCreate", organizationId=organization, content="First")
    assert await event_kinds(world, "noteDelete", id=note) == ["NOTE_DELETED"]
    assert (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"] == []
    assert await user_error(world, "noteUpdate", id=note, content="x") == ("NOT_FOUND", ["id"])
    assert await event_kinds(world, "noteRestore", id=note) == ["NOTE_RESTORED"]
    assert len((await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]) == 1
