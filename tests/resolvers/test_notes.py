"""Notes: written, cleaned, pinned, deleted."""

from company_fixture import CompanyFixture, colleague
from mutate import account, do, kinds, made, mistake

NOTES = (
    "{ accounts { nodes { notes { nodes { content isPinnedToOrganization author { name } lastEditor { name } } } } } }"
)


async def test_a_note_is_cleaned_of_what_could_act(world: CompanyFixture) -> None:  # 34
    organization, _ = await account(world)
    wild = '<p onclick="x()">Hi <script>alert(1)</script><img src="data:x"><a href="javascript:x">there</a></p>'
    made_ = await do(world, "noteCreate", "note { content }", organizationId=organization, content=wild)
    for dangerous in ("script", "onclick", "data:", "javascript"):
        assert dangerous not in made_["note"]["content"]
    assert "Hi" in made_["note"]["content"]
    for nothing in ("  ", "<script>x</script>"):
        refused = await mistake(world, "noteCreate", organizationId=organization, content=nothing)
        assert refused == ("BLANK", ["content"])


async def test_a_note_is_about_something(world: CompanyFixture) -> None:
    assert await mistake(world, "noteCreate", content="x") == ("BLANK", None)


async def test_whoever_changes_a_note_is_its_last_editor(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    note = await made(world, "noteCreate", organizationId=organization, content="<p>One</p>")
    other = await colleague(world)

    assert await kinds(other, "noteUpdate", id=note, content="<p>Two</p>") == ["NOTE_CHANGED"]
    assert await kinds(world, "noteUpdate", id=note, content="<p>Two</p>") == []

    shown = (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert shown == [
        {
            "content": "<p>Two</p>",
            "isPinnedToOrganization": False,
            "author": {"name": "Eva Salas"},
            "lastEditor": {"name": "Tom Reyes"},
        }
    ]


async def test_pinned_notes_stand_on_top(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    first = await made(world, "noteCreate", organizationId=organization, content="First")
    await made(world, "noteCreate", organizationId=organization, content="Second")

    await do(world, "notePin", "note { isPinnedToOrganization }", id=first)
    shown = (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert [each["content"] for each in shown] == ["First", "Second"]
    await do(world, "notePin", "note { isPinnedToOrganization }", id=first, isPinned=False)
    shown = (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]
    assert [each["isPinnedToOrganization"] for each in shown] == [False, False]


async def test_a_note_is_deleted_and_restored(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    note = await made(world, "noteCreate", organizationId=organization, content="First")
    assert await kinds(world, "noteDelete", id=note) == ["NOTE_DELETED"]
    assert (await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"] == []
    assert await mistake(world, "noteUpdate", id=note, content="x") == ("NOT_FOUND", ["id"])
    assert await kinds(world, "noteRestore", id=note) == ["NOTE_RESTORED"]
    assert len((await world.ask(NOTES))["accounts"]["nodes"][0]["notes"]["nodes"]) == 1
