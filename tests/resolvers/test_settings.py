"""What a company settles: labels, pipelines, kinds of activity, fields, rates, follow-ups (docs/decisions/custom-fields.md, docs/decisions/follow-ups.md, docs/decisions/money.md)."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import account, do, kinds, made, mistake

TEXT = {"entity": "ORGANIZATION", "type": "TEXT", "name": "Motto"}
OPTIONS = [{"label": "Gold"}, {"label": "Tin"}]
CHOICE = {"entity": "ACCOUNT", "type": "SINGLE_OPTION", "name": "Tier", "options": OPTIONS}


async def test_a_label_is_made_put_on_renamed_and_retired(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    hot = await made(world, "labelCreate", entity="ORGANIZATION", name="Hot", color="red")
    shows = "organization { version labels { name color } }"
    put = await do(world, "organizationUpdate", shows, id=organization, labelIds=[hot])
    assert put["organization"]["labels"] == [{"name": "Hot", "color": "red"}]

    await do(world, "labelUpdate", "label { name }", id=hot, name="Warm", isActive=False)

    again = await do(world, "organizationUpdate", shows, id=organization, labelIds=[hot])
    assert again["organization"] == {**put["organization"], "labels": [{"name": "Warm", "color": "red"}]}
    other = await made(world, "organizationCreate", name="B")
    assert await mistake(world, "organizationUpdate", id=other, labelIds=[hot]) == ("NOT_FOUND", ["labelIds"])
    assert (await world.ask("{ labels { name entity isActive } }"))["labels"] == [
        {"name": "Warm", "entity": "ORGANIZATION", "isActive": False}
    ]


async def test_two_labels_are_not_called_alike(world: CompanyFixture) -> None:
    await made(world, "labelCreate", entity="DEAL", name="Hot")
    cold = await made(world, "labelCreate", entity="DEAL", name="Cold")
    assert await mistake(world, "labelCreate", entity="DEAL", name=" Hot ") == ("TAKEN", ["name"])
    assert await mistake(world, "labelUpdate", id=cold, name="Hot") == ("TAKEN", ["name"])
    await made(world, "labelCreate", entity="PERSON", name="Hot")


async def test_a_label_of_deals_is_put_on_no_person(world: CompanyFixture) -> None:
    label = await made(world, "labelCreate", entity="DEAL", name="Hot")
    assert await mistake(world, "personCreate", name="Bo", labelIds=[label]) == ("NOT_FOUND", ["labelIds"])


async def test_a_pipeline_has_stages_that_deals_stand_at(world: CompanyFixture) -> None:
    pipeline = await made(world, "pipelineCreate", name="New", position=1)
    offer = await made(world, "stageCreate", pipelineId=pipeline, name="Offer", position=2, probability=60)
    await made(world, "stageCreate", pipelineId=pipeline, name="Visit", position=1)
    deal = await do(world, "dealCreate", "deal { id stage { name pipeline { name } } }", title="D", stageId=offer)
    assert deal["deal"]["stage"] == {"name": "Offer", "pipeline": {"name": "New"}}

    await do(world, "stageUpdate", "stage { id }", id=offer, name="Bid", isActive=False, probability=None)
    await do(world, "pipelineUpdate", "pipeline { id }", id=pipeline, name="Newer")

    shown = await world.ask("{ pipelines { nodes { name stages { name probability isActive } } } }")
    assert shown["pipelines"]["nodes"] == [
        {
            "name": "Newer",
            "stages": [
                {"name": "Visit", "probability": None, "isActive": True},
                {"name": "Bid", "probability": None, "isActive": False},
            ],
        }
    ]
    assert await mistake(world, "dealCreate", title="E", stageId=offer) == ("INVALID", ["stageId"])
    await do(world, "dealUpdate", "deal { id }", id=deal["deal"]["id"], title="Still there")


async def test_a_kind_of_activity_is_made_and_retired(world: CompanyFixture) -> None:
    visit = await made(world, "activityTypeCreate", name="Site Visit", isContact=True)
    assert (await world.ask("{ activityTypes { key name isContact isActive } }"))["activityTypes"] == [
        {"key": "site_visit", "name": "Site Visit", "isContact": True, "isActive": True}
    ]
    assert await mistake(world, "activityTypeCreate", name="site  visit") == ("TAKEN", ["name"])
    await do(world, "activityTypeUpdate", "activityType { id }", id=visit, isActive=False)
    assert await mistake(world, "activityCreate", subject="Go", typeId=visit) == ("INVALID", ["typeId"])


async def test_a_field_of_accounts_is_filled_at_accounts_only(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    prospect = await made(world, "organizationCreate", name="B")
    field = (await do(world, "fieldCreate", "field { id options { id label } }", **CHOICE))["field"]
    gold = [{"fieldId": field["id"], "optionIds": [field["options"][0]["id"]]}]

    filled = await do(world, "accountUpdate", "account { customFields { text } }", id=organization, customFields=gold)

    assert filled["account"]["customFields"] == [{"text": "Gold"}]
    refused = await mistake(world, "organizationUpdate", id=prospect, customFields=gold)
    assert refused == ("INVALID", ["customFields"])
    none = [{"fieldId": field["id"]}]
    emptied = await do(world, "accountUpdate", "account { customFields { text } }", id=organization, customFields=none)
    assert emptied["account"]["customFields"] == []


async def test_an_option_that_was_deleted_stays_where_it_was_chosen(world: CompanyFixture) -> None:  # 36, 37
    organization, _ = await account(world)
    field = (await do(world, "fieldCreate", "field { id options { id label } }", **CHOICE))["field"]
    gold, tin = (option["id"] for option in field["options"])
    value = {"fieldId": field["id"], "optionIds": [gold]}
    await do(world, "accountUpdate", "account { id }", id=organization, customFields=[value])

    offers = [{"id": tin, "label": "Zinc"}, {"label": "Lead"}]
    changed = await do(world, "fieldUpdate", "field { options { label isDeleted } }", id=field["id"], options=offers)

    assert changed["field"]["options"] == [
        {"label": "Zinc", "isDeleted": False},
        {"label": "Lead", "isDeleted": False},
        {"label": "Gold", "isDeleted": True},
    ]
    shown = await world.ask("{ accounts { nodes { customFields { text options { label isDeleted } } } } }")
    assert shown["accounts"]["nodes"][0]["customFields"] == [
        {"text": "Gold", "options": [{"label": "Gold", "isDeleted": True}]}
    ]
    for chosen in ([gold], [tin, "3"], ["99"]):
        value = {"fieldId": field["id"], "optionIds": chosen}
        refused = await mistake(world, "accountUpdate", id=organization, customFields=[value])
        assert refused == ("INVALID", ["customFields"])


@pytest.mark.parametrize(
    ("kind", "part", "text"),
    [
        ("TEXT", {"text": " Onwards "}, "Onwards"),
        ("LARGE_TEXT", {"text": "a\nb"}, "a\nb"),
        ("PHONE", {"text": "+34 1"}, "+34 1"),
        ("AUTOCOMPLETE", {"text": "x"}, "x"),
        ("NUMBER", {"number": -1.5}, "-1.5"),
        ("MONETARY", {"money": {"amount": "1.234", "currency": "KWD"}}, "1.234 KWD"),
        ("DATE", {"date": "2026-02-28"}, "2026-02-28"),
        ("DATE_RANGE", {"dates": {"start": "2026-01-01", "end": "2026-02-01"}}, "2026-01-01 – 2026-02-01"),
        ("TIME", {"time": "09:30:00"}, "09:30:00"),
        ("TIME_RANGE", {"times": {"start": "09:30:00"}}, "09:30:00"),
        ("ADDRESS", {"address": {"formatted": "Quay 1"}}, "Quay 1"),
    ],
)
async def test_a_value_of_each_type_is_kept_and_only_as_its_type_takes_it(
    world: CompanyFixture, kind: str, part: dict[str, Any], text: str
) -> None:
    value = {"fieldId": await made(world, "fieldCreate", entity="PERSON", type=kind, name="F"), **part}
    kept = await do(world, "personCreate", "person { id customFields { text } }", name="Bo", customFields=[value])
    assert kept["person"]["customFields"] == [{"text": text}]
    both = {**value, **({"text": "x"} if "text" not in part else {"number": 1})}
    refused = await mistake(world, "personUpdate", id=kept["person"]["id"], customFields=[both])
    assert refused == ("INVALID", ["customFields"])


async def test_a_user_organization_or_person_can_be_a_value(world: CompanyFixture) -> None:
    bank = await made(world, "organizationCreate", name="Bank")
    field = await made(world, "fieldCreate", entity="DEAL", type="ORGANIZATION", name="Payer")
    value = {"fieldId": field, "refersToId": bank}
    shows = "deal { customFields { text refersTo { id } } }"
    deal = await do(world, "dealCreate", shows, title="D", customFields=[value])
    assert deal["deal"]["customFields"] == [{"text": "Bank", "refersTo": {"id": bank}}]


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"name": " "}, "BLANK", ["name"]),
        ({"options": [{"label": "A"}]}, "INVALID", ["options"]),
        ({"type": "SINGLE_OPTION"}, "INVALID", ["options"]),
        ({"type": "MULTIPLE_OPTIONS", "options": [{"label": "A"}, {"label": "a "}]}, "TAKEN", ["options"]),
        ({"type": "MULTIPLE_OPTIONS", "options": [{"label": "A", "id": "1"}]}, "NOT_FOUND", ["options"]),
    ],
)
async def test_what_cannot_be_a_field_is_told(
    world: CompanyFixture, given: dict[str, Any], code: str, field: list[str]
) -> None:
    assert await mistake(world, "fieldCreate", **{**TEXT, **given}) == (code, field)


async def test_a_retired_field_keeps_its_values(world: CompanyFixture) -> None:
    field = await made(world, "fieldCreate", **TEXT)
    await made(world, "organizationCreate", name="A", customFields=[{"fieldId": field, "text": "On"}])
    ask = "{ fields { name } organizations { nodes { customFields { text } } } }"
    before = await world.ask(ask)

    await do(world, "fieldUpdate", "field { id }", id=field, isActive=False)
    assert await world.ask(ask) == {"fields": [], "organizations": {"nodes": [{"customFields": []}]}}
    assert (await world.ask("{ fields(retired: true) { name isActive } }"))["fields"] == [
        {"name": "Motto", "isActive": False}
    ]
    await do(world, "fieldUpdate", "field { id }", id=field, isActive=True)
    assert await world.ask(ask) == before


async def test_the_companys_interval_moves_every_follow_up(world: CompanyFixture) -> None:
    await account(world, wonAt="2026-03-01T09:00:00Z")
    ask = "{ accounts { nodes { followUpDueOn followUpDays } } }"
    assert (await world.ask(ask))["accounts"]["nodes"][0]["followUpDueOn"] is None

    changed = await do(world, "companyUpdate", "company { followUpDays name }", followUpDays=30)

    assert changed["company"]["followUpDays"] == 30
    assert (await world.ask(ask))["accounts"]["nodes"][0] == {"followUpDueOn": "2026-03-31", "followUpDays": 30}
    assert await kinds(world, "companyUpdate", name="Solera & Co") == ["SETTINGS_CHANGED"]
    assert await mistake(world, "companyUpdate", followUpDays=0) == ("INVALID", ["followUpDays"])


async def test_rates_make_totals_whole(world: CompanyFixture) -> None:  # 17, 18, 21
    await account(world, value={"amount": "100", "currency": "USD"}, wonAt="2026-03-01T09:00:00Z")
    rate = {"date": "2026-03-01", "base": "USD", "quote": "EUR", "rate": "0.9"}

    async def worth() -> Any:
        ask = "{ accounts { nodes { wonValue { total { amount } isComplete unconverted { reason } } } } }"
        return (await world.ask(ask))["accounts"]["nodes"][0]["wonValue"]

    assert (await worth())["isComplete"] is False
    late = await do(world, "ratesLoad", "loaded events { kind }", rates=[{**rate, "date": "2026-03-02"}])
    assert (late["loaded"], late["events"]) == (1, [{"kind": "RATES_CHANGED"}])
    assert await worth() == {"total": None, "isComplete": False, "unconverted": [{"reason": "NO_RATE_AT_DATE"}]}
    await do(world, "ratesLoad", "loaded", rates=[rate])
    assert await worth() == {"total": {"amount": "90.00"}, "isComplete": True, "unconverted": []}
    await do(world, "ratesLoad", "loaded", rates=[{**rate, "rate": "0.8"}])
    assert (await worth())["total"] == {"amount": "80.00"}


@pytest.mark.parametrize(
    "wrong", [{"rate": "0"}, {"rate": "-1"}, {"quote": "USD"}, {"base": "TOOLONGCODE"}, {"date": "0001-01-01"}]
)
async def test_a_rate_that_can_be_none_is_refused(world: CompanyFixture, wrong: dict[str, str]) -> None:
    rate = {"date": "2026-03-01", "base": "USD", "quote": "EUR", "rate": "0.9"}
    assert await mistake(world, "ratesLoad", rates=[{**rate, **wrong}]) == ("INVALID", ["rates"])
    assert await mistake(world, "ratesLoad", rates=[]) == ("LIMIT_EXCEEDED", ["rates"])


async def test_what_others_settled_meanwhile_is_not_overwritten(world: CompanyFixture) -> None:
    label = await made(world, "labelCreate", entity="DEAL", name="Hot")
    await do(world, "labelUpdate", "label { version }", id=label, color="red")
    change = {"id": label, "name": "Cold", "expectedVersion": 1}
    assert await mistake(world, "labelUpdate", **change) == ("STALE_VERSION", ["expectedVersion"])
    merged = await do(world, "labelUpdate", "label { name color }", **change, onConflict="MERGE_DISJOINT")
    assert merged["label"] == {"name": "Cold", "color": "red"}
