"""Organizations and accounts, which are one thing by two names."""

import pytest
from company_fixture import CompanyFixture
from mutate import account, do, kinds, made, mistake, told

CHANGED = """organization { id version name website address { locality } employeeCount labels { name } }
             events { kind changes { field before after } }"""


async def test_an_organization_is_entered_with_all_that_is_known(world: CompanyFixture) -> None:
    made = await do(
        world,
        "organizationCreate",
        "organization { name owner { name } address { formatted country } website account { id } version }",
        name=" Müller & Söhne \U0001f600 ",
        address={"formatted": "Calle Mayor 1, Madrid", "country": "Spain", "latitude": 40.4},
        website="mueller.example",
    )

    assert made["organization"] == {
        "name": "Müller & Söhne \U0001f600",
        "owner": {"name": "Eva Salas"},
        "address": {"formatted": "Calle Mayor 1, Madrid", "country": "Spain"},
        "website": "mueller.example",
        "account": None,
        "version": 1,
    }
    found = await world.ask('{ organizations(where: {name: {contains: "muller"}}) { totalCount } }')
    assert found["organizations"]["totalCount"] == 1


async def test_what_is_left_out_stays_and_null_empties(world: CompanyFixture) -> None:
    made = await do(world, "organizationCreate", "organization { id }", name="A", website="a.example", employeeCount=7)
    identity = made["organization"]["id"]

    done = await do(world, "organizationUpdate", CHANGED, id=identity, website=None, name="B")

    assert done["organization"] | {"id": ""} == {
        "id": "",
        "version": 2,
        "name": "B",
        "website": None,
        "address": None,
        "employeeCount": 7,
        "labels": [],
    }
    (event,) = done["events"]
    assert event["kind"] == "ORGANIZATION_CHANGED"
    assert {change["field"]: (change["before"], change["after"]) for change in event["changes"]} == {
        "name": ("A", "B"),
        "website": ("a.example", None),
    }


async def test_what_is_the_same_already_is_no_change(world: CompanyFixture) -> None:
    organization, _ = await account(world)

    done = await do(
        world, "organizationUpdate", "organization { version } events { kind }", id=organization, name="Northwind"
    )

    assert done["organization"]["version"] == 1


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"name": ""}, "BLANK", ["name"]),
        ({"name": " \u00a0\u200b "}, "BLANK", ["name"]),
        ({"name": "x" * 256}, "TOO_LONG", ["name"]),
        ({"name": "a\x00b"}, "INVALID", ["name"]),
        ({"name": "a\ud800"}, "INVALID", ["name"]),
        ({"employeeCount": -1}, "INVALID", ["employeeCount"]),
        ({"followUpDays": 0}, "INVALID", ["followUpDays"]),
        ({"address": {}}, "BLANK", ["address"]),
        ({"address": {"latitude": 91}}, "INVALID", ["address"]),
        ({"ownerId": "VXNlcjox"}, "NOT_FOUND", ["ownerId"]),
        ({"labelIds": ["TGFiZWw6MQ=="]}, "NOT_FOUND", ["labelIds"]),
        ({"customFields": [{"fieldId": "RmllbGQ6MQ=="}]}, "NOT_FOUND", ["customFields"]),
    ],
)
@pytest.mark.parametrize("name", ["organizationUpdate", "accountUpdate"])
async def test_what_cannot_be_kept_is_told_at_its_field(
    world: CompanyFixture, given: dict[str, object], code: str, field: list[str], name: str
) -> None:
    organization, _ = await account(world)

    assert await mistake(world, name, id=organization, **given) == (code, field)


async def test_a_name_may_have_255_letters_of_any_plane(
    world: CompanyFixture,
) -> None:  # docs/decisions/edge-cases.md, 33
    name = "\U0001f984" * 255
    made = await do(world, "organizationCreate", "organization { name }", name=name)
    assert made["organization"]["name"] == name


async def test_an_account_and_its_organization_are_changed_by_both_doors_as_one(world: CompanyFixture) -> None:
    organization, _ = await account(world)

    done = await do(
        world,
        "accountUpdate",
        "account { version organization { name version } } events { kind }",
        id=organization,
        name="X",
    )

    assert done["account"] == {"version": 2, "organization": {"name": "X", "version": 2}}
    assert [event["kind"] for event in done["events"]] == ["ORGANIZATION_CHANGED", "ACCOUNT_CHANGED"]


async def test_whoever_comes_second_is_told_what_differs(
    world: CompanyFixture,
) -> None:  # docs/decisions/edge-cases.md, 43
    organization, _ = await account(world)
    await do(world, "accountUpdate", "account { id }", id=organization, expectedVersion=1, name="Theirs")

    late = await told(
        world, "organizationUpdate", "__typename", id=organization, expectedVersion=1, name="Mine", website="x.example"
    )

    (error,) = late["userErrors"]
    assert (error["code"], error["field"]) == ("STALE_VERSION", ["input", "expectedVersion"])
    assert error["differences"] == [{"field": "name", "base": "Northwind", "theirs": "Theirs", "yours": "Mine"}]


async def test_disjoint_changes_are_merged_on_request(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    await do(world, "accountUpdate", "account { id }", id=organization, expectedVersion=1, name="Theirs")
    mine = {"id": organization, "expectedVersion": 1, "website": "x.example"}

    assert (await mistake(world, "organizationUpdate", **mine))[0] == "STALE_VERSION"
    merged = await do(world, "organizationUpdate", "organization { name website }", **mine, onConflict="MERGE_DISJOINT")

    assert merged["organization"] == {"name": "Theirs", "website": "x.example"}


async def test_an_organization_belongs_to_none_that_belongs_to_it(world: CompanyFixture) -> None:
    top, _ = await account(world, "Top")
    below = await do(world, "organizationCreate", "organization { id }", name="Below", parentId=top)

    for parent in (top, below["organization"]["id"]):
        assert await mistake(world, "organizationUpdate", id=top, parentId=parent) == ("INVALID", ["parentId"])


async def test_a_deleted_account_leaves_and_comes_back_as_it_was(world: CompanyFixture, clock) -> None:
    organization, _ = await account(world)
    before = await world.ask("{ accounts { nodes { id name wonValue { total { amount } } } } }")

    assert await kinds(world, "organizationDelete", id=organization) == ["ORGANIZATION_DELETED", "ACCOUNT_LEFT"]
    assert (await world.ask("{ accounts { totalCount } }"))["accounts"]["totalCount"] == 0
    assert await mistake(world, "organizationUpdate", id=organization, name="X") == ("NOT_FOUND", ["id"])
    clock.forward(days=30)
    assert await kinds(world, "organizationRestore", id=organization) == ["ORGANIZATION_RESTORED", "ACCOUNT_ENTERED"]
    assert await world.ask("{ accounts { nodes { id name wonValue { total { amount } } } } }") == before
    await do(world, "organizationDelete", "deletedId", id=organization)
    clock.forward(days=30, seconds=1)
    assert await mistake(world, "organizationRestore", id=organization) == ("NOT_FOUND", ["id"])


async def test_a_rehearsal_shows_what_would_be_and_keeps_nothing(world: CompanyFixture) -> None:
    made = await do(world, "organizationCreate", "organization { id }", name="Prospect")
    organization = made["organization"]["id"]
    shows = "deal { organization { account { boardColumn wonValue { total { amount } } } } } events { kind }"
    given = {"title": "D", "organizationId": organization, "value": {"amount": "5.50", "currency": "EUR"}}
    before = await world.ask("{ organizations { totalCount } deals { totalCount } events { totalCount } }")

    shown = await do(world, "dealCreate", shows, **given, wonAt="2026-03-01T09:00:00Z", validateOnly=True)

    assert shown["deal"]["organization"]["account"] == {
        "boardColumn": "NO_ACTIVITY",
        "wonValue": {"total": {"amount": "5.50"}},
    }
    assert [event["kind"] for event in shown["events"]] == ["DEAL_CREATED", "DEAL_WON", "ACCOUNT_ENTERED"]
    assert await world.ask("{ organizations { totalCount } deals { totalCount } events { totalCount } }") == before


async def test_the_same_key_does_nothing_again(world: CompanyFixture, clock) -> None:
    first = await do(world, "organizationCreate", "organization { id }", name="A", idempotencyKey="k")
    again = await do(world, "organizationCreate", "organization { id }", name="A", idempotencyKey="k")

    assert again == first
    assert await mistake(world, "organizationCreate", name="B", idempotencyKey="k") == (
        "IDEMPOTENCY_KEY_REUSED",
        ["idempotencyKey"],
    )
    clock.forward(hours=48)
    assert await do(world, "organizationCreate", "organization { id }", name="B", idempotencyKey="k") != first


async def test_several_mutations_of_one_document_are_done_in_their_order(world: CompanyFixture) -> None:
    document = """mutation { a: organizationCreate(input: {name: "A", validateOnly: true}) { organization { name } }
                             b: organizationCreate(input: {name: "B"}) { organization { name } }
                             c: organizationCreate(input: {name: ""}) { userErrors { code } } }"""

    answer = await world.ask(document)

    assert answer == {
        "a": {"organization": {"name": "A"}},
        "b": {"organization": {"name": "B"}},
        "c": {"userErrors": [{"code": "BLANK"}]},
    }
    assert (await world.ask("{ organizations { nodes { name } } }"))["organizations"]["nodes"] == [{"name": "B"}]


async def test_the_log_goes_on_where_a_reader_stopped(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    document = """query ($after: String) { events(first: 2, after: $after) {
      nodes { revision ordinal kind node { __typename } organization { name } actor { name } source }
      pageInfo { endCursor hasNextPage } } }"""
    seen, after = [], None
    while True:
        page = (await world.ask(document, after=after))["events"]
        seen += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    await do(world, "organizationUpdate", "organization { id }", id=organization, name="B")

    (newest, _) = (await world.ask(document, after=after))["events"]["nodes"]
    assert [event["kind"] for event in seen][-4:] == [
        "ORGANIZATION_CREATED",
        "DEAL_CREATED",
        "DEAL_WON",
        "ACCOUNT_ENTERED",
    ]
    assert newest | {"revision": 0} == {
        "revision": 0,
        "ordinal": 0,
        "kind": "ORGANIZATION_CHANGED",
        "node": {"__typename": "Organization"},
        "organization": {"name": "B"},
        "actor": {"name": "Eva Salas"},
        "source": "API",
    }
    history = await world.ask("{ accounts { nodes { history { nodes { kind } } } } }")
    (account_,) = history["accounts"]["nodes"]
    assert [event["kind"] for event in account_["history"]["nodes"]] == [
        "ACCOUNT_CHANGED",
        "ORGANIZATION_CHANGED",
        "ACCOUNT_ENTERED",
        "DEAL_WON",
        "DEAL_CREATED",
        "ORGANIZATION_CREATED",
    ]


async def test_what_never_was_an_account_is_not_changed_as_one(world: CompanyFixture) -> None:
    prospect = await made(world, "organizationCreate", name="P")
    assert await mistake(world, "accountUpdate", id=prospect, name="Q") == ("NOT_FOUND", ["id"])
    assert (await world.ask("{ organizations { nodes { name } } }"))["organizations"]["nodes"] == [{"name": "P"}]
