"""Exported lists: rows, linked rows, and custom fields."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture, make_company
from factories import activity, activity_type, custom_value, deal, note, organization, person, won

from db.ids import global_id
from db.links import replace_links
from db.models import (
    Address,
    ContactPoint,
    Deal,
    Field,
    FieldEntity,
    FieldOption,
    FieldType,
    Label,
    LabelEntity,
    Organization,
    OrganizationLabel,
    Team,
)
from db.teams import MEMBERS
from db.text import fold
from exports import LISTS, Dialect, ExportRequest, build_table
from imports.dialects.vocabulary import EntityKind
from imports.headers.header_parser import parse_header

WON_AT = datetime(2026, 2, 27, 23, 30, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")


async def export_rows(viewer: CompanyFixture, name: str, **options: Any) -> list[dict[str, Any]]:
    async with viewer.database.snapshot() as snapshot:
        table = await build_table(
            snapshot.for_company(viewer.company.id), viewer.company, ExportRequest(name, **options)
        )
        rows = [dict(zip(table.header, row, strict=True)) async for page in table.pages for row in page]
        assert len(rows) == await table.count()
        return rows


async def export_header(viewer: CompanyFixture, name: str, dialect: Dialect) -> list[str]:
    async with viewer.database.snapshot() as snapshot:
        return list(
            (
                await build_table(
                    snapshot.for_company(viewer.company.id), viewer.company, ExportRequest(name, dialect=dialect)
                )
            ).header
        )


@pytest.mark.sqlite_only
@pytest.mark.parametrize("name", LISTS)
async def test_import_knows_every_exported_header(viewer: CompanyFixture, name: str) -> None:
    layout = parse_header(await export_header(viewer, name, Dialect.PIPEDRIVE), name)

    kind = EntityKind.ORGANIZATIONS if name == "accounts" else EntityKind(name)
    assert (layout.kind, layout.customs, layout.warnings) == (kind, (), ())
    assert await export_rows(viewer, name, dialect=Dialect.PIPEDRIVE) == []


@pytest.mark.sqlite_only
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("dialect", Dialect)
async def test_headers_are_unique(viewer: CompanyFixture, name: str, dialect: Dialect) -> None:
    names = await export_header(viewer, name, dialect)

    assert len(names) == len(set(names)) > 10


async def test_deal_row_has_its_linked_rows(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        firm = await organization(uow, external_id="301")
        ana = await person(uow, organization_id=firm)
        (team,) = await uow.insert(Team, [{"name": "North"}])
        await replace_links(uow, MEMBERS, team, [viewer.user_id])
        owned = {"person_id": ana, "owner_id": viewer.user_id}
        sold = await deal(uow, firm, **won(WON_AT, value=1250, currency_code="KWD", probability=12.5), **owned)

    (ours,) = await export_rows(viewer, "deals", zone=TOKYO)
    (theirs,) = await export_rows(viewer, "deals", dialect=Dialect.PIPEDRIVE)

    assert ours["ID"] == theirs["Deal - ID"] == global_id("Deal", sold)
    assert (ours["Organization"], ours["Organization ID"]) == ("Northwind Tools", global_id("Organization", firm))
    assert theirs["Deal - Organization ID"] == "301"
    assert ours["Contact person ID"] == theirs["Deal - Contact person ID"] == global_id("Person", ana)
    assert (ours["Value"], ours["Currency of Value"], ours["Status"]) == (Decimal("1.250"), "KWD", "Won")
    assert str(theirs["Deal - Value"]) == "1.2500"  # not readable as a thousand
    assert (ours["Won at"], ours["Won at"].tzinfo, ours["Won on"]) == (WON_AT, TOKYO, date(2026, 2, 27))
    assert theirs["Deal - Won time"] == "2026-02-27T23:30:00+00:00"
    assert ours["Probability"] == Decimal("12.5")
    assert ours["Monthly recurring value"] is None
    assert (ours["Owner"], ours["Owner teams"], "Owner teams" in theirs) == ("Eva Salas", "North", False)


async def test_account_row_has_value_and_labels(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        firm = await organization(uow, address=Address("Main street 1, Hull", street="Main street", latitude=-0.335))
        await organization(uow, "A prospect")
        for value in (100_00, 50):
            await deal(uow, firm, **won(WON_AT, value=value))
        labels = [{"entity": LabelEntity.ORGANIZATION, "name": name} for name in ("Key account", "North")]
        for label in await uow.insert(Label, labels):
            await uow.insert(OrganizationLabel, [{"organization_id": firm, "label_id": label}])

    (account,) = await export_rows(viewer, "accounts")

    assert account["ID"] == global_id("Organization", firm)
    assert (account["Won value"], account["Currency of Won value"]) == (Decimal("100.50"), "EUR")
    assert (account["Won deals"], account["State"], account["Won value is complete"]) == (2, "Account", "Yes")
    assert sorted(account["Labels"].split(", ")) == ["Key account", "North"]
    assert account["Street/road name of Address"] == "Main street"
    assert (account["Address"], account["Latitude of Address"]) == ("Main street 1, Hull", Decimal("-0.335"))


async def test_activity_times_use_the_zone_of_the_export(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        call = await activity_type(uow)
        firm = await organization(uow)
        await activity(uow, call, organization_id=firm, due_at=WON_AT, due_zone="Europe/Madrid", duration_minutes=90)
        await activity(uow, call, organization_id=firm, due_date=date(2026, 3, 1))

    timed, all_day = await export_rows(viewer, "activities", dialect=Dialect.PIPEDRIVE, zone=TOKYO)

    assert (timed["Due date"], timed["Due time"], timed["Duration"]) == (date(2026, 2, 28), time(8, 30), "01:30")
    assert (all_day["Due date"], all_day["Due time"], all_day["Done"]) == (date(2026, 3, 1), None, "To do")
    assert [each["Due on"] for each in await export_rows(viewer, "activities")] == [None, date(2026, 3, 1)]


async def test_people_have_a_column_for_each_label_in_use(viewer: CompanyFixture) -> None:
    points = (ContactPoint("ana@home.example", "Private"), ContactPoint("ana@work.example", "work", is_primary=True))
    async with viewer.uow() as uow:
        await person(uow, emails=points)

    (ours,) = await export_rows(viewer, "people")
    (theirs,) = await export_rows(viewer, "people", dialect=Dialect.PIPEDRIVE)

    assert ours["Emails"] == "ana@work.example, ana@home.example"
    assert theirs["Person - Email - Private"] == "ana@home.example"
    assert (theirs["Person - Email - Work"], theirs["Person - Email - Home"]) == ("ana@work.example", "")


async def test_note_row_has_direct_links_only(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        sold = await deal(uow, await organization(uow), title="Drill")
        await note(uow, deal_id=sold, author_id=viewer.user_id, is_pinned_to_deal=True)

    (row,) = await export_rows(viewer, "notes")

    assert (row["Deal"], row["Organization"], row["Author"]) == ("Drill", None, "Eva Salas")
    assert (row["Note is pinned to deal"], row["Note is pinned to person"]) == ("Yes", "No")


OPTIONS = (FieldOption(1, "Service, on site"), FieldOption(2, "Training", is_deleted=True))
VALUES: dict[FieldType, tuple[dict[str, Any], dict[str, Any]]] = {
    FieldType.TEXT: ({"text": "=1"}, {"": "=1"}),
    FieldType.AUTOCOMPLETE: ({"text": "Buyer"}, {"": "Buyer"}),
    FieldType.LARGE_TEXT: ({"text": "One\ntwo"}, {"": "One\ntwo"}),
    FieldType.NUMBER: ({"number": 1e-7}, {"": Decimal("1E-7")}),
    FieldType.MONETARY: ({"amount": 1250, "currency": "JPY"}, {"": Decimal(1250), "Currency of ": "JPY"}),
    FieldType.DATE: ({"day": date(2026, 3, 1)}, {"": date(2026, 3, 1)}),
    FieldType.DATE_RANGE: (
        {"day": date(2026, 3, 1), "day_until": date(2026, 4, 1)},
        {"": "2026-03-01 – 2026-04-01"},
    ),
    FieldType.TIME: ({"time_value": time(8, 30)}, {"": time(8, 30)}),
    FieldType.TIME_RANGE: ({"time_value": time(8, 30)}, {"": "08:30:00"}),
    FieldType.MULTIPLE_OPTIONS: ({"options": ",2,1,"}, {"": "Training, Service, on site"}),
    FieldType.SINGLE_OPTION: ({"options": ",1,"}, {"": "Service, on site"}),
    FieldType.PHONE: ({"text": "+34 555 1"}, {"": "+34 555 1"}),
    FieldType.ADDRESS: ({"address": Address("Hull", locality="Hull")}, {"": "Hull", "Country of ": None}),
    FieldType.USER: ({"refers_to": "user"}, {"": "Eva Salas"}),
    FieldType.ORGANIZATION: ({"refers_to": "organization"}, {"": "Northwind Tools"}),
    FieldType.PERSON: ({"refers_to": "person"}, {"": "Ana Ferrer"}),
}


async def test_custom_fields_of_every_type_are_columns(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        firm, ana = await organization(uow), await person(uow)
        referred = {"user": viewer.user_id, "organization": firm, "person": ana}
        for position, field_type in enumerate(FieldType):
            field_id = await field(uow, field_type, position, FieldEntity.ORGANIZATION)
            value = VALUES[field_type][0]
            values = {**value, "refers_to": referred[value["refers_to"]]} if "refers_to" in value else value
            await custom_value(uow, field_id, firm, **values)

    (row,) = await export_rows(viewer, "organizations")

    for field_type in FieldType:
        expected = {f"{start}My {field_type.lower()}": value for start, value in VALUES[field_type][1].items()}
        assert {name: row[name] for name in expected} == expected


async def field(uow: Any, field_type: FieldType, position: int, entity: FieldEntity) -> int:
    name = f"My {field_type.lower()}"
    values = {
        "entity": entity,
        "key": f"{entity}{field_type}",
        "name": name,
        "folded_name": fold(name),
        "type": field_type,
    }
    (field_id,) = await uow.insert(Field, [{**values, "options": OPTIONS, "position": position, "is_active": True}])
    return field_id


async def test_custom_fields_of_accounts_are_columns_of_accounts_only(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await field(uow, FieldType.NUMBER, 0, FieldEntity.ACCOUNT)
        await field(uow, FieldType.TEXT, 1, FieldEntity.ORGANIZATION)
        await field(uow, FieldType.DATE, 0, FieldEntity.DEAL)

    assert (await export_header(viewer, "accounts", Dialect.AFTERWIN))[-2:] == ["My text", "My number"]
    assert (await export_header(viewer, "organizations", Dialect.AFTERWIN))[-1:] == ["My text"]
    assert (await export_header(viewer, "deals", Dialect.AFTERWIN))[-1:] == ["My date"]


async def test_export_applies_conditions_and_leaves_out_deleted_rows(viewer: CompanyFixture) -> None:
    elsewhere = await make_company(viewer.database, "Elsewhere")
    async with elsewhere.uow() as uow:
        await organization(uow, "Alder of another company")
    async with viewer.uow() as uow:
        for name in ("Alder", "Birch", "Cedar"):
            await organization(uow, name)
        await organization(uow, "Alder, deleted", deleted_at=uow.now)

    assert [each["Name"] for each in await export_rows(viewer, "organizations")] == ["Alder", "Birch", "Cedar"]
    where = {"name": {"contains": "r"}, "not_": {"name": {"eq": "cedar"}}}
    assert [each["Name"] for each in await export_rows(viewer, "organizations", where=where)] == ["Alder", "Birch"]


@pytest.mark.slow
async def test_export_reads_pages_in_order(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        firm = await organization(uow)
        defaults = {"organization_id": firm, "currency_code": "EUR", "value": 1, **won(WON_AT)}
        rows = [{**defaults, "title": f"Deal {number}", "folded_title": f"deal {number}"} for number in range(2_000)]
        await uow.insert(Deal, rows)
    viewer.statements.clear()

    rows = await export_rows(viewer, "deals")

    assert [each["Title"] for each in rows] == [f"Deal {number}" for number in range(2_000)]
    assert sum(" deal.title" in each for each in viewer.statements) == 5  # four pages, and that there is no fifth


@pytest.mark.slow
async def test_export_does_not_see_later_writes(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await uow.insert(Organization, [{"name": f"{n}", "folded_name": f"{n}"} for n in range(600)])

    async with viewer.database.snapshot() as snapshot:
        table = await build_table(
            snapshot.for_company(viewer.company.id), viewer.company, ExportRequest("organizations")
        )
        first = await anext(table.pages)
        async with viewer.uow() as uow:
            await organization(uow, "Late")
        rest = [row async for page in table.pages for row in page]

    assert len(first) + len(rest) == 600
