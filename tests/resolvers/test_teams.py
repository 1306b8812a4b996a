"""Teams of users: mutations, and the lists that are filtered by the teams of an owner."""

import pytest
from company_fixture import CompanyFixture, colleague
from mutate import create_account, create_record, run_mutation, user_error

from db.ids import global_id
from db.models import CompanyRole

TEAM = "team { id name version members { name } }"
LISTS = {
    "organizations": ("Organization", "name"),
    "accounts": ("Account", "name"),
    "people": ("Person", "name"),
    "deals": ("Deal", "title"),
    "activities": ("Activity", "subject"),
}


async def test_team_is_created_changed_and_deleted(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    eva_id, tom_id = (global_id("User", each.user_id) for each in (viewer, tom))

    made = await run_mutation(viewer, "teamCreate", f"{TEAM} events {{ kind }}", name=" North ", memberIds=[tom_id])
    team = made["team"]
    assert team == {**team, "name": "North", "version": 2, "members": [{"name": "Tom Reyes"}]}
    assert made["events"] == [{"kind": "SETTINGS_CHANGED"}]
    changes = "events { kind changes { field before after } }"
    changed = await run_mutation(viewer, "teamUpdate", f"{TEAM} {changes}", id=team["id"], memberIds=[tom_id, eva_id])
    assert [member["name"] for member in changed["team"]["members"]] == ["Eva Salas", "Tom Reyes"]
    (event,) = changed["events"]
    ids = sorted([eva_id, tom_id])
    assert [{**each, "after": sorted(each["after"])} for each in event["changes"]] == [
        {"field": "members", "before": [tom_id], "after": ids}
    ]
    by_id = "query ($id: ID!) { node(id: $id) { ... on Team { name viewerCanUpdate } } teams { id } }"
    assert await viewer.ask(by_id, id=team["id"]) == {
        "node": {"name": "North", "viewerCanUpdate": True},
        "teams": [{"id": team["id"]}],
    }

    deleted = await run_mutation(viewer, "teamDelete", "deletedId events { kind }", id=team["id"])
    assert deleted == {"deletedId": team["id"], "events": [{"kind": "SETTINGS_CHANGED"}], "userErrors": []}
    assert await viewer.ask(by_id, id=team["id"]) == {"node": None, "teams": []}
    await create_record(viewer, "teamCreate", name="North")  # its name is free again


async def test_team_mutations_refuse(viewer: CompanyFixture) -> None:
    team = await create_record(viewer, "teamCreate", name="Süd")
    other = await create_record(viewer, "teamCreate", name="North")
    missing = global_id("User", 7)
    assert await user_error(viewer, "teamCreate", name="SUD") == ("TAKEN", ["name"])
    assert await user_error(viewer, "teamUpdate", id=other, name="sud ") == ("TAKEN", ["name"])
    assert await user_error(viewer, "teamCreate", name=" ") == ("BLANK", ["name"])
    assert await user_error(viewer, "teamCreate", name="A", memberIds=[missing]) == ("NOT_FOUND", ["memberIds", "0"])
    await run_mutation(viewer, "teamUpdate", TEAM, id=team, name="Süd")
    await run_mutation(viewer, "teamUpdate", TEAM, id=team, memberIds=[global_id("User", viewer.user_id)])
    stale = {"id": team, "expectedVersion": 1}
    assert await user_error(viewer, "teamUpdate", **stale, memberIds=[]) == ("STALE_VERSION", ["expectedVersion"])
    await run_mutation(viewer, "teamUpdate", TEAM, **stale, name="South", onConflict="MERGE_DISJOINT")
    assert await user_error(viewer, "teamDelete", **stale) == ("STALE_VERSION", ["expectedVersion"])
    reader = await colleague(viewer, "Ada Moss", CompanyRole.REGULAR)
    document = 'mutation { teamCreate(input: {name: "A"}) { team { id } } }'
    assert (await reader.refusal(document))[0] == "FORBIDDEN"


@pytest.mark.slow
async def test_lists_are_filtered_by_teams_of_the_owner(viewer: CompanyFixture) -> None:
    tom, uma = await colleague(viewer), await colleague(viewer, "Uma Rao")
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    owners = {name: global_id("User", each.user_id) for name, each in (("Eva", viewer), ("Tom", tom), ("Uma", uma))}
    for name, owner in owners.items():
        organization, deal = await create_account(viewer, name)
        await run_mutation(viewer, "organizationUpdate", "__typename", id=organization, ownerId=owner)
        await run_mutation(viewer, "dealUpdate", "__typename", id=deal, title=name, ownerId=owner)
        await create_record(viewer, "personCreate", name=name, ownerId=owner)
        await create_record(viewer, "activityCreate", subject=name, typeId=call, ownerId=owner)
    north = await create_record(viewer, "teamCreate", name="North", memberIds=[owners["Eva"], owners["Tom"]])
    south = await create_record(viewer, "teamCreate", name="South", memberIds=[owners["Tom"]])

    for expected, where in (
        (["Eva", "Tom"], {"anyOf": [north]}),
        (["Eva", "Tom"], {"anyOf": [south, north]}),
        (["Eva", "Uma"], {"noneOf": [south]}),
        (["Eva"], {"anyOf": [north], "noneOf": [south]}),
        (["Uma"], {"isNull": True}),
        ([], {"anyOf": []}),
    ):
        for kind, (type_name, field) in LISTS.items():
            document = f"query ($where: {type_name}Where) {{ {kind}(where: $where) {{ nodes {{ name: {field} }} }} }}"
            found = await viewer.ask(document, where={"ownerTeams": where})
            assert sorted(node["name"] for node in found[kind]["nodes"]) == expected, (kind, where)
    await run_mutation(viewer, "teamDelete", "deletedId", id=south)
    document = "query ($id: ID!) { users(where: {teams: {anyOf: [$id]}}) { nodes { name } } }"
    assert (await viewer.ask(document, id=south))["users"]["nodes"] == []
    users = (await viewer.ask(document, id=north))["users"]["nodes"]
    assert [row["name"] for row in users] == ["Eva Salas", "Tom Reyes"]
