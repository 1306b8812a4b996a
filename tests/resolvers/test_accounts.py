"""Accounts as a client sees them: who is one, what they are worth, what happened with them."""

from datetime import date, timedelta
from decimal import Decimal

import factories
from company_fixture import CompanyFixture

from db.models import Deal, DealStatus, Field, FieldEntity, FieldType, Rate

ACCOUNT = """query ($id: ID!) {
  account(id: $id) { id name state accountSince leftAt wonDealCount organization { name account { id } } }
  accounts { totalCount nodes { id } }
}"""


async def account_of(world: CompanyFixture, **values) -> tuple[int, int, str]:
    async with world.uow() as uow:
        one = await factories.organization(uow, "Möller & Söhne")
        won = await factories.deal(uow, one, **factories.won(uow.now - timedelta(days=3)), **values)
    found = await world.ask("{ accounts { nodes { id } } }")
    return one, won, found["accounts"]["nodes"][0]["id"]


async def test_an_account_leaves_with_its_last_won_deal_and_comes_back_with_it(world: CompanyFixture) -> None:
    _, won, identity = await account_of(world)

    async with world.uow() as uow:
        await uow.update(Deal, won, status=DealStatus.OPEN, won_at=None, won_on=None)
    former = await world.ask(ACCOUNT, id=identity)
    async with world.uow() as uow:
        await uow.update(Deal, won, **factories.won(uow.now))
    again = await world.ask(ACCOUNT, id=identity)

    assert former["accounts"] == {"totalCount": 0, "nodes": []}
    assert former["account"]["state"] == "FORMER"
    assert former["account"]["leftAt"] == "2026-03-18T10:00:00Z"
    assert again["account"]["state"] == "ACCOUNT"
    assert again["accounts"]["totalCount"] == 1
    assert again["account"]["organization"] == {"name": "Möller & Söhne", "account": {"id": identity}}


async def test_an_organization_that_never_bought_is_no_account(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await factories.deal(uow, await factories.organization(uow))

    data = await world.ask("{ accounts { nodes { id } } organizations { nodes { account { id } } } }")

    assert data == {"accounts": {"nodes": []}, "organizations": {"nodes": [{"account": None}]}}


async def test_what_it_is_worth_can_be_asked_at_the_rates_of_any_day(world: CompanyFixture) -> None:
    one, _, identity = await account_of(world)
    async with world.uow() as uow:
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
        await factories.deal(uow, one, **factories.won(uow.now - timedelta(days=5)), currency_code="USD")
        await factories.deal(uow, one, **factories.won(uow.now - timedelta(days=60)), currency_code="USD", value=7_00)

    data = await world.ask(
        """query ($id: ID!) { account(id: $id) {
          atWin: wonValue { total { amount currency } isComplete dealCount
                            unconverted { currency amount dealCount reason } byCurrency { currency amount dealCount } }
          current: wonValue(rates: CURRENT) { total { amount } isComplete ratesAsOf }
          frozen: wonValue(rates: FROZEN, frozenOn: "2026-03-02") { total { amount } }
          dollars: wonValue(in: "USD") { total { amount currency } } } }""",
        id=identity,
    )

    worth = data["account"]
    assert worth["atWin"]["total"] == {"amount": "150.00", "currency": "EUR"}
    assert worth["atWin"]["unconverted"] == [
        {"currency": "USD", "amount": "7.00", "dealCount": 1, "reason": "NO_RATE_AT_DATE"}
    ]
    assert (worth["atWin"]["isComplete"], worth["atWin"]["dealCount"]) == (False, 3)
    assert worth["current"] == {"total": {"amount": "126.75"}, "isComplete": True, "ratesAsOf": "2026-03-17"}
    assert worth["frozen"]["total"] == {"amount": "153.50"}
    assert worth["dollars"]["total"] == {"amount": "307.00", "currency": "USD"}


async def test_rates_that_cannot_be_meant_are_refused(world: CompanyFixture) -> None:
    _, _, identity = await account_of(world)
    document = "query ($id: ID!) { account(id: $id) { wonValue(%s) { total { amount } } } }"

    for arguments, said in (("rates: FROZEN", "frozenOn"), ('in: "XXX"', "not a currency of this company")):
        code, message = await world.refusal(document % arguments, id=identity)
        assert (code, said in message) == ("BAD_USER_INPUT", True)


async def test_the_timeline_tells_everything_once_newest_first(world: CompanyFixture, clock) -> None:
    one, won, _ = await account_of(world)
    async with world.uow() as uow:
        call = await factories.activity_type(uow)
        done = {"is_done": True, "done_at": uow.now - timedelta(hours=1)}
        await factories.activity(uow, call, subject="Called", organization_id=one, **done)
        await factories.note(uow, deal_id=won, created_at=uow.now - timedelta(hours=2))

    document = """query ($after: String, $kinds: [TimelineKind!]) { accounts { nodes {
    timeline(first: 2, after: $after, kinds: $kinds) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { kind item { __typename ... on Activity { subject } ... on MembershipEvent { kind } } } } } } }"""
    pages, after = [], None
    while True:
        (account,) = (await world.ask(document, after=after))["accounts"]["nodes"]
        pages.append([(node["kind"], node["item"]["__typename"]) for node in account["timeline"]["nodes"]])
        after = account["timeline"]["pageInfo"]["endCursor"]
        if not account["timeline"]["pageInfo"]["hasNextPage"]:
            break

    assert [kind for page in pages for kind, _ in page] == ["ACTIVITY", "NOTE", "DEAL_STATUS", "MEMBERSHIP"]
    assert account["timeline"]["totalCount"] == 4
    only = (await world.ask(document, kinds=["NOTE"]))["accounts"]["nodes"][0]["timeline"]
    assert (only["totalCount"], only["nodes"][0]["item"]["__typename"]) == (1, "Note")


async def test_next_comes_what_is_due_first_and_a_whole_day_lasts_until_its_end(world: CompanyFixture) -> None:
    one, _, _ = await account_of(world)
    async with world.uow() as uow:
        call = await factories.activity_type(uow)
        await factories.activity(uow, call, subject="Today, any time", organization_id=one, due_date=date(2026, 3, 18))
        at = uow.now + timedelta(hours=2)
        await factories.activity(uow, call, subject="At noon", organization_id=one, due_at=at)

    data = await world.ask("{ accounts { nodes { boardColumn nextActivity { subject isOverdue account { name } } } } }")

    assert data["accounts"]["nodes"][0] == {
        "boardColumn": "TODAY",
        "nextActivity": {"subject": "At noon", "isOverdue": False, "account": {"name": "Möller & Söhne"}},
    }


async def test_fields_of_accounts_show_on_accounts_only(world: CompanyFixture) -> None:
    one, _, _ = await account_of(world)
    async with world.uow() as uow:
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
        await factories.custom_value(uow, level, one, text="gold", folded="gold")
        await factories.custom_value(uow, size, one, number=12.5)

    data = await world.ask(
        """{ accounts { nodes { customFields { field { name type } text number }
                                organization { customFields { field { name } text } } } } }"""
    )

    (account,) = data["accounts"]["nodes"]
    assert account["customFields"] == [
        {"field": {"name": "Level", "type": "TEXT"}, "text": "gold", "number": None},
        {"field": {"name": "Size", "type": "NUMBER"}, "text": "12.5", "number": 12.5},
    ]
    assert account["organization"]["customFields"] == [{"field": {"name": "Size"}, "text": "12.5"}]


async def test_the_summary_counts_who_was_contacted_and_who_waits(world: CompanyFixture) -> None:
    one, _, _ = await account_of(world)
    async with world.uow() as uow:
        other = await factories.organization(uow, "Second", follow_up_days=1)
        await factories.deal(uow, other, **factories.won(uow.now - timedelta(days=9)))
        call = await factories.activity_type(uow)
        done = {"is_done": True, "done_at": uow.now - timedelta(days=2)}
        await factories.activity(uow, call, organization_id=one, **done)

    data = await world.ask(
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


async def test_things_answer_by_their_ids_in_their_order(world: CompanyFixture) -> None:
    one, _, identity = await account_of(world)
    data = await world.ask("{ organizations { nodes { id } } deals { nodes { id } } viewer { user { id } } }")
    ids = [
        data["deals"]["nodes"][0]["id"],
        identity,
        data["viewer"]["user"]["id"],
        data["organizations"]["nodes"][0]["id"],
        identity,
    ]

    found = await world.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", ids=ids)

    assert [node["id"] for node in found["nodes"]] == ids
    assert [node["__typename"] for node in found["nodes"]] == ["Deal", "Account", "User", "Organization", "Account"]
    assert one
