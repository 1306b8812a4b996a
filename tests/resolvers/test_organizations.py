"""Organizations and accounts: mutations, versions, idempotency and events."""

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, event_kinds, mutation_payload, run_mutation, user_error

CHANGES = """organization { id version name website address { locality } employeeCount labels { name } }
             events { kind changes { field before after } }"""


async def test_organization_create_with_all_fields(viewer: CompanyFixture) -> None:
    created = await run_mutation(
        viewer,
        "organizationCreate",
        "organization { name owner { name } address { formatted country } website account { id } version }",
        name=" Müller & Söhne \U0001f600 ",
        address={"formatted": "Calle Mayor 1, Madrid", "country": "Spain", "latitude": 40.4},
        website="mueller.example",
    )

    assert created["organization"] == {
        "name": "Müller & Söhne \U0001f600",
        "owner": {"name": "Eva Salas"},
        "address": {"formatted": "Calle Mayor 1, Madrid", "country": "Spain"},
        "website": "mueller.example",
        "account": None,
        "version": 1,
    }
    data = await viewer.ask('{ organizations(where: {name: {contains: "muller"}}) { totalCount } }')
    assert data["organizations"]["totalCount"] == 1


async def test_omitted_field_kept_and_null_clears(viewer: CompanyFixture) -> None:
    created = await run_mutation(
        viewer, "organizationCreate", "organization { id }", name="A", website="a.example", employeeCount=7
    )
    organization_id = created["organization"]["id"]

    payload = await run_mutation(viewer, "organizationUpdate", CHANGES, id=organization_id, website=None, name="B")

    assert payload["organization"] | {"id": ""} == {
        "id": "",
        "version": 2,
        "name": "B",
        "website": None,
        "address": None,
        "employeeCount": 7,
        "labels": [],
    }
    (event,) = payload["events"]
    assert event["kind"] == "ORGANIZATION_CHANGED"
    assert {change["field"]: (change["before"], change["after"]) for change in event["changes"]} == {
        "name": ("A", "B"),
        "website": ("a.example", None),
    }


async def test_update_without_difference_changes_nothing(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)

    payload = await run_mutation(
        viewer, "organizationUpdate", "organization { version } events { kind }", id=organization, name="Northwind"
    )

    assert payload["organization"]["version"] == 1


@pytest.mark.parametrize(
    ("values", "code", "field"),
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
        ({"labelIds": ["TGFiZWw6MQ=="]}, "NOT_FOUND", ["labelIds", "0"]),
        ({"customFields": [{"fieldId": "RmllbGQ6MQ=="}]}, "NOT_FOUND", ["customFields", "0", "fieldId"]),
    ],
)
@pytest.mark.parametrize("name", ["organizationUpdate", "accountUpdate"])
@pytest.mark.sqlite_only  # the input is checked in Python
async def test_update_rejects_invalid_values(
    viewer: CompanyFixture, values: dict[str, object], code: str, field: list[str], name: str
) -> None:
    organization, _ = await create_account(viewer)

    assert await user_error(viewer, name, id=organization, **values) == (code, field)


async def test_name_of_255_astral_characters(
    viewer: CompanyFixture,
) -> None:  # edge case 33
    name = "\U0001f984" * 255
    created = await run_mutation(viewer, "organizationCreate", "organization { name }", name=name)
    assert created["organization"]["name"] == name


async def test_account_update_changes_organization(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)

    payload = await run_mutation(
        viewer,
        "accountUpdate",
        "account { version organization { name version } } events { kind }",
        id=organization,
        name="X",
    )

    assert payload["account"] == {"version": 2, "organization": {"name": "X", "version": 2}}
    assert [event["kind"] for event in payload["events"]] == ["ORGANIZATION_CHANGED", "ACCOUNT_CHANGED"]


async def test_stale_version_reports_differences(
    viewer: CompanyFixture,
) -> None:  # edge case 43
    organization, _ = await create_account(viewer)
    await run_mutation(viewer, "accountUpdate", "account { id }", id=organization, expectedVersion=1, name="Theirs")

    payload = await mutation_payload(
        viewer, "organizationUpdate", "__typename", id=organization, expectedVersion=1, name="Mine", website="x.example"
    )

    (error,) = payload["userErrors"]
    assert (error["code"], error["field"]) == ("STALE_VERSION", ["input", "expectedVersion"])
    assert error["differences"] == [{"field": "name", "base": "Northwind", "theirs": "Theirs", "yours": "Mine"}]


async def test_disjoint_changes_merged_on_request(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    await run_mutation(viewer, "accountUpdate", "account { id }", id=organization, expectedVersion=1, name="Theirs")
    change = {"id": organization, "expectedVersion": 1, "website": "x.example"}

    assert (await user_error(viewer, "organizationUpdate", **change))[0] == "STALE_VERSION"
    merged = await run_mutation(
        viewer, "organizationUpdate", "organization { name website }", **change, onConflict="MERGE_DISJOINT"
    )

    assert merged["organization"] == {"name": "Theirs", "website": "x.example"}


async def test_parent_cycle_rejected(viewer: CompanyFixture) -> None:
    top, _ = await create_account(viewer, "Top")
    child = await run_mutation(viewer, "organizationCreate", "organization { id }", name="Below", parentId=top)

    for parent in (top, child["organization"]["id"]):
        assert await user_error(viewer, "organizationUpdate", id=top, parentId=parent) == ("INVALID", ["parentId"])


async def test_deleted_account_restored_within_30_days(viewer: CompanyFixture, clock) -> None:
    organization, _ = await create_account(viewer)
    before = await viewer.ask("{ accounts { nodes { id name wonValue { total { amount } } } } }")

    assert await event_kinds(viewer, "organizationDelete", id=organization) == ["ORGANIZATION_DELETED", "ACCOUNT_LEFT"]
    assert (await viewer.ask("{ accounts { totalCount } }"))["accounts"]["totalCount"] == 0
    assert await user_error(viewer, "organizationUpdate", id=organization, name="X") == ("NOT_FOUND", ["id"])
    clock.forward(days=30)
    assert await event_kinds(viewer, "organizationRestore", id=organization) == [
        "ORGANIZATION_RESTORED",
        "ACCOUNT_ENTERED",
    ]
    assert await viewer.ask("{ accounts { nodes { id name wonValue { total { amount } } } } }") == before
    await run_mutation(viewer, "organizationDelete", "deletedId", id=organization)
    clock.forward(days=30, seconds=1)
    assert await user_error(viewer, "organizationRestore", id=organization) == ("NOT_FOUND", ["id"])


async def test_deal_create_dry_run(viewer: CompanyFixture) -> None:
    created = await run_mutation(viewer, "organizationCreate", "organization { id }", name="Prospect")
    organization = created["organization"]["id"]
    fields = "deal { organization { account { boardColumn wonValue { total { amount } } } } } events { kind }"
    values = {"title": "D", "organizationId": organization, "value": {"amount": "5.50", "currency": "EUR"}}
    before = await viewer.ask("{ organizations { totalCount } deals { totalCount } events { totalCount } }")

    payload = await run_mutation(
        viewer, "dealCreate", fields, **values, wonAt="2026-03-01T09:00:00Z", validateOnly=True
    )

    assert payload["deal"]["organization"]["account"] == {
        "boardColumn": "NO_ACTIVITY",
        "wonValue": {"total": {"amount": "5.50"}},
    }
    assert [event["kind"] for event in payload["events"]] == ["DEAL_CREATED", "DEAL_WON", "ACCOUNT_ENTERED"]
    assert await viewer.ask("{ organizations { totalCount } deals { totalCount } events { totalCount } }") == before


async def test_idempotency_key_returns_first_result(viewer: CompanyFixture, clock) -> None:
    first = await run_mutation(viewer, "organizationCreate", "organization { id }", name="A", idempotencyKey="k")
    second = await run_mutation(viewer, "organizationCreate", "organization { id }", name="A", idempotencyKey="k")

    assert second == first
    assert await user_error(viewer, "organizationCreate", name="B", idempotencyKey="k") == (
        "IDEMPOTENCY_KEY_REUSED",
        ["idempotencyKey"],
    )
    clock.forward(hours=48)
    assert (
        await run_mutation(viewer, "organizationCreate", "organization { id }", name="B", idempotencyKey="k") != first
    )


async def test_mutations_of_a_document_run_in_order(viewer: CompanyFixture) -> None:
    document = """mutation { a: organizationCreate(input: {name: "A", validateOnly: true}) { organization { name } }
                             b: organizationCreate(input: {name: "B"}) { organization { name } }
                             c: organizationCreate(input: {name: ""}) { userErrors { code } } }"""

    data = await viewer.ask(document)

    assert data == {
        "a": {"organization": {"name": "A"}},
        "b": {"organization": {"name": "B"}},
        "c": {"userErrors": [{"code": "BLANK"}]},
    }
    assert (await viewer.ask("{ organizations { nodes { name } } }"))["organizations"]["nodes"] == [{"name": "B"}]


async def test_events_continue_after_cursor(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    document = """query ($after: String) { events(first: 2, after: $after) {
      nodes { revision ordinal kind node { __typename } organization { name } actor { name } source }
      pageInfo { endCursor hasNextPage } } }"""
    seen, after = [], None
    while True:
        page = (await viewer.ask(document, after=after))["events"]
        seen += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="B")

    (newest, _) = (await viewer.ask(document, after=after))["events"]["nodes"]
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
    history = await viewer.ask("{ accounts { nodes { history { nodes { kind } } } } }")
    (account_node,) = history["accounts"]["nodes"]
    assert [event["kind"] for event in account_node["history"]["nodes"]] == [
        "ACCOUNT_CHANGED",
        "ORGANIZATION_CHANGED",
        "ACCOUNT_ENTERED",
        "DEAL_WON",
        "DEAL_CREATED",
        "ORGANIZATION_CREATED",
    ]


async def test_account_update_rejects_prospect(viewer: CompanyFixture) -> None:
    prospect = await create_record(viewer, "organizationCreate", name="P")
    assert await user_error(viewer, "accountUpdate", id=prospect, name="Q") == ("NOT_FOUND", ["id"])
    assert (await viewer.ask("{ organizations { nodes { name } } }"))["organizations"]["nodes"] == [{"name": "P"}]


@pytest.mark.sqlite_only  # the input is read in Python
@pytest.mark.parametrize("nothing", ["", "  ", None])
async def test_null_and_empty_text_clear_optional_fields(viewer: CompanyFixture, nothing: str | None) -> None:
    values = {"industry": "Tools", "website": "a.example", "annualRevenue": "1M"}
    organization = await create_record(viewer, "organizationCreate", name="Northwind", **values)
    payload = "organization { industry website annualRevenue }"
    emptied = dict.fromkeys(values, nothing)
    cleared = await run_mutation(viewer, "organizationUpdate", payload, id=organization, **emptied)
    assert cleared["organization"] == dict.fromkeys(values)
