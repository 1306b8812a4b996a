"""Accounts: membership, won value, timeline, next activity and summary."""

from datetime import date, timedelta
from decimal import Decimal

import factories
from company_fixture import CompanyFixture

from db.folded_columns import custom_text
from db.models import Deal, DealStatus, Field, FieldEntity, FieldType, Rate

ACCOUNT = """query ($id: ID!) {
  account(id: $id) { id name state accountSince leftAt wonDealCount organization { name account { id } } }
  accounts { totalCount nodes { id } }
}"""


async def create_won_account(viewer: CompanyFixture, **values) -> tuple[int, int, str]:
    async with viewer.uow() as uow:
        organization_id = await factories.organization(uow, "Möller & Söhne")
        deal_id = await factories.deal(uow, organization_id, **factories.won(uow.now - timedelta(days=3)), **values)
    data = await viewer.ask("{ accounts { nodes { id } } }")
    return organization_id, deal_id, data["accounts"]["nodes"][0]["id"]


async def test_account_membership_follows_won_deals(viewer: CompanyFixture) -> None:
    _, deal_id, account_id = await create_won_account(viewer)

    async with viewer.uow() as uow:
        await uow.update(Deal, deal_id, status=DealStatus.OPEN, won_at=None, won_on=None)
    former = await viewer.ask(ACCOUNT, id=account_id)
    async with viewer.uow() as uow:
        await uow.update(Deal, deal_id, **factories.won(uow.now))
    again = await viewer.ask(ACCOUNT, id=account_id)

    assert former["accounts"] == {"totalCount": 0, "nodes": []}
    assert former["account"]["state"] == "FORMER"
    assert former["account"]["leftAt"] == "2026-03-18T10:00:00Z"
    assert again["account"]["state"] == "ACCOUNT"
    assert again["accounts"]["totalCount"] == 1
    assert again["account"]["organization"] == {"name": "Möller & Söhne", "account": {"id": account_id}}


async def test_organization_without_won_deal_is_no_account(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await factories.deal(uow, await factories.organization(uow))

    data = await viewer.ask("{ accounts { nodes { id } } organizations { nodes { account { id } } } }")

    assert data == {"accounts": {"nodes": []}, "organizations": {"nodes": [{"account": None}]}}


async def test_won_value_with_each_rate_policy(viewer: CompanyFixture) -> None:
    organization_id, _, account_id = await create_won_account(viewer)
    async with viewer.uow() as uow:
        rates = {date(2026, 3, 1): "2", date(2026, 3, 17): "4"}
        await uow.insert(
            Rate,
            [
                {
                    "base": "EUR",
                    "quote": "USD",
                    "on_date": day,
                    "rate": Decimal(rate),
                    "source": "test",
                    "loaded_at": uow.now,
                }
                for day, rate in rates.items()
            ],
        )
        await factories.deal(uow, organization_id, **factories.won(uow.now - timedelta(days=5)), currency_code="USD")
        await factories.deal(
            uow, organization_id, **factories.won(uow.now - timedelta(days=60)), currency_code="USD", value=7_00
        )

    data = await viewer.ask(
        """query ($id: ID!) { account(id: $id) {
          atWin: wonValue { total { amount currency } isComplete dealCount
                            unconverted { currency amount dealCount reason } byCurrency { currency amount dealCount } }
          current: wonValue(rates: CURRENT) { total { amount } isComplete ratesAsOf }
          frozen: wonValue(rates: FROZEN, frozenOn: "2026-03-02") { total { amount } }
          dollars: wonValue(in: "USD") { total { amount currency } } } }""",
        id=account_id,
    )

    value = data["account"]
    assert value["atWin"]["total"] == {"amount": "150.00", "currency": "EUR"}
    assert value["atWin"]["unconverted"] == [
        {"currency": "USD", "amount": "7.00", "dealCount": 1, "reason": "NO_RATE_AT_DATE"}
    ]
    assert (value["atWin"]["isComplete"], value["atWin"]["dealCount"]) == (False, 3)
    assert value["current"] == {"total": {"amount": "126.75"}, "isComplete": True, "ratesAsOf": "2026-03-17"}
    assert value["frozen"]["total"] == {"amount": "153.50"}
    assert value["dollars"]["total"] == {"amount": "307.00", "currency": "USD"}


async def test_won_value_rejects_invalid_arguments(viewer: CompanyFixture) -> None:
    _, _, account_id = await create_won_account(viewer)
    document = "query ($id: ID!) { account(id: $id) { wonValue(%s) { total { amount } } } }"

    for arguments, expected in (("rates: FROZEN", "frozenOn"), ('in: "XXX"', "not a currency of this company")):
        code, message = await viewer.refusal(document % arguments, id=account_id)
        assert (code, expected in message) == ("BAD_USER_INPUT", True)


async def test_timeline_pages_newest_first(viewer: CompanyFixture, clock) -> None:
    organization_id, deal_id, _ = await create_won_account(viewer)
    async with viewer.uow() as uow:
        call = await factories.activity_type(uow)
        done = {"is_done": True, "done_at": uow.now - timedelta(hours=1)}
        await factories.activity(uow, call, subject="Called", organization_id=organization_id, **done)
        await factories.note(uow, deal_id=deal_id, created_at=uow.now - timedelta(hours=2))

    document = """query ($after: String, $kinds: [TimelineKind!]) { accounts { nodes {
    timeline(first: 2, after: $after, kinds: $kinds) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { kind item { __typename ... on Activity { subject } ... on MembershipEvent { kind } } } } } } }"""
    pages, after = [], None
    while True:
        (account,) = (await viewer.ask(document, after=after))["accounts"]["nodes"]
        pages.append([(node["kind"], node["item"]["__typename"]) for node in account["timeline"]["nodes"]])
        after = account["timeline"]["pageInfo"]["endCursor"]
        if not account["timeline"]["pageInfo"]["hasNextPage"]:
            break

    assert [kind for page in pages for kind, _ in page] == ["ACTIVITY", "NOTE", "DEAL_STATUS", "MEMBERSHIP"]
    assert account["timeline"]["totalCount"] == 4
    only = (await viewer.ask(document, kinds=["NOTE"]))["accounts"]["nodes"][0]["timeline"]
    assert (only["totalCount"], only["nodes"][0]["item"]["__typename"]) == (1, "Note")


async def test_next_activity_prefers_timed_over_all_day(viewer: CompanyFixture) -> None:
    organization_id, _, _ = await create_won_account(viewer)
    async with viewer.uow() as uow:
        call = await factories.activity_type(uow)
        await factories.activity(
            uow, call, subject="Today, any time", organization_id=organization_id, due_date=date(2026, 3, 18)
        )
        at = uow.now + timedelta(hours=2)
        await factories.activity(uow, call, subject="At noon", organization_id=organization_id, due_at=at)

    data = await viewer.ask(
        "{ accounts { nodes { boardColumn nextActivity { subject isOverdue account { name } } } } }"
    )

    assert data["accounts"]["nodes"][0] == {
        "boardColumn": "TODAY",
        "nextActivity": {"subject": "At noon", "isOverdue": False, "account": {"name": "Möller & Söhne"}},
    }


async def test_account_fields_hidden_on_organizations(viewer: CompanyFixture) -> None:
    organization_id, _, _ = await create_won_account(viewer)
    async with viewer.uow() as uow:
        kinds = ((FieldEntity.ACCOUNT, "Level", FieldType.TEXT), (FieldEntity.ORGANIZATION, "Size", FieldType.NUMBER))
        rows = [
            {
                "entity": entity,
                "key": name * 8,
                "name": name,
                "folded_name": name.lower(),
                "type": kind,
                "is_active": True,
            }
            for entity, name, kind in kinds
        ]
        level, size = await uow.insert(Field, rows)
        await factories.custom_value(uow, level, organization_id, **custom_text("gold"))
        await factories.custom_value(uow, size, organization_id, number=12.5)

    data = await viewer.ask(
        """{ accounts { nodes { customFields { field { name type } text number }
                                organization { customFields { field { name } text } } } } }"""
    )

    (account,) = data["accounts"]["nodes"]
    assert account["customFields"] == [
        {"field": {"name": "Level", "type": "TEXT"}, "text": "gold", "number": None},
        {"field": {"name": "Size", "type": "NUMBER"}, "text": "12.5", "number": 12.5},
    ]
    assert account["organization"]["customFields"] == [{"field": {"name": "Size"}, "text": "12.5"}]


async def test_account_summary_figures(viewer: CompanyFixture) -> None:
    organization_id, _, _ = await create_won_account(viewer)
    async with viewer.uow() as uow:
        other = await factories.organization(uow, "Second", follow_up_days=1)
        await factories.deal(uow, other, **factories.won(uow.now - timedelta(days=9)))
        call = await factories.activity_type(uow)
        done = {"is_done": True, "done_at": uow.now - timedelta(days=2)}
        await factories.activity(uow, call, organization_id=organization_id, **done)

    data = await viewer.ask(
        """{ accountSummary { count contactedCount notContactedCount lateFollowUpCount wonDealCount isComplete
                              wonValue { amount currency } columns { key count } }
             accounts(where: {isFollowUpLate: true}) { nodes { name followUpDays followUpDueOn isFollowUpLate } } }"""
    )

    summary = data["accountSummary"]
    assert {key: summary[key] for key in ("count", "contactedCount", "notContactedCount", "lateFollowUpCount")} == {
        "count": 2,
        "contactedCount": 1,
        "notContactedCount": 1,
        "lateFollowUpCount": 1,
    }
    assert summary["wonValue"] == {"amount": "200.00", "currency": "EUR"}
    assert summary["columns"][0] == {"key": "NO_ACTIVITY", "count": 2}
    assert data["accounts"]["nodes"] == [
        {"name": "Second", "followUpDays": 1, "followUpDueOn": "2026-03-10", "isFollowUpLate": True}
    ]


async def test_nodes_returned_in_order_of_ids(viewer: CompanyFixture) -> None:
    organization_id, _, account_id = await create_won_account(viewer)
    data = await viewer.ask("{ organizations { nodes { id } } deals { nodes { id } } viewer { user { id } } }")
    ids = [
        data["deals"]["nodes"][0]["id"],
        account_id,
        data["viewer"]["user"]["id"],
        data["organizations"]["nodes"][0]["id"],
        account_id,
    ]

    data = await viewer.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", ids=ids)

    assert [node["id"] for node in data["nodes"]] == ids
    assert [node["__typename"] for node in data["nodes"]] == ["Deal", "Account", "User", "Organization", "Account"]
    assert organization_id
