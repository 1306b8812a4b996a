"""Exports of other systems: HubSpot, Odoo, Salesforce, Twenty and Zoho."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from import_samples import HUBSPOT, ODOO, TWENTY
from imported import all_rows

from db.models import Activity, Deal, DealStatus, Organization, Person
from db.row import select_rows
from imports.dialects.csv_dialects import CSV_DIALECTS
from imports.messages import ImportMessageCode as Code
from imports.plan import build_stored_plan
from imports.records import ImportOptions, run_import, survey_files


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


async def imported(viewer: CompanyFixture, folder: Path, **files: str) -> Any:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    plan = survey_files([folder / f"{name}.csv" for name in files], ImportOptions(ZoneInfo("UTC")))
    return await run_import(viewer.database, viewer.company, plan, lambda *_: None)


async def only(viewer: CompanyFixture, model: Any, **columns: Any) -> Any:
    async with viewer.database.snapshot() as snapshot:
        rows = await snapshot.for_company(viewer.company.id).all(select_rows(model))
    (row,) = [row for row in rows if all(getattr(row, name) == value for name, value in columns.items())]
    return row


async def test_hubspot_exports_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, **HUBSPOT)
    assert report.skipped == []
    alpha = await only(viewer, Organization)
    assert (alpha.external_id, alpha.address.locality, alpha.address.country) == ("11", "Bern", "Switzerland")
    ana = await only(viewer, Person)
    assert (ana.name, ana.organization_id, ana.emails[0].value) == ("Ana Ferrer", alpha.id, "ana@alpha.example")
    pumps, valves = await only(viewer, Deal, title="Pumps"), await only(viewer, Deal, title="Valves")
    assert (pumps.status, pumps.value, pumps.won_at) == (DealStatus.WON, 120050, datetime(2025, 3, 4, 9, tzinfo=UTC))
    assert (valves.status, valves.won_at, valves.organization_id) == (DealStatus.OPEN, None, alpha.id)
    assert (await only(viewer, Activity)).organization_id == alpha.id


async def test_numbers_that_a_program_wrote_with_decimals_are_the_same(viewer, tmp_path):
    company = "Record ID,Company name,Number of Employees\n11,Alpha,120.0\n"
    header = "Record ID,Deal Name,Deal Stage,Amount,Associated Company,Associated Company IDs"
    report = await imported(viewer, tmp_path, companies=company, deals=f"{header}\n31,Pumps,Lead,10.0,Alpha,11.0\n")
    assert report.skipped == []
    alpha = await only(viewer, Organization)
    assert (alpha.employee_count, (await only(viewer, Deal)).organization_id) == (120, alpha.id)


async def test_odoo_opportunities_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, opportunities=ODOO)
    assert report.skipped == []
    fans = await only(viewer, Deal)
    assert (fans.external_id, fans.status, fans.value) == ("lead_7", DealStatus.WON, 30000)
    assert (await only(viewer, Organization)).name == "Alpha"


async def test_twenty_exports_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, **TWENTY)
    assert report.skipped == []
    alpha, ana = await only(viewer, Organization), await only(viewer, Person)
    assert (alpha.external_id, alpha.website, alpha.employee_count) == ("c-1", "https://alpha.example", 12)
    assert (ana.name, ana.organization_id, ana.created_at) == (
        "Ana Ferrer",
        alpha.id,
        datetime(2026, 1, 2, 10, tzinfo=UTC),
    )
    pumps, belts = await only(viewer, Deal, title="Pumps"), await only(viewer, Deal, title="Belts")
    assert (pumps.status, pumps.value, pumps.person_id) == (DealStatus.WON, 120050, ana.id)
    assert (belts.status, belts.organization_id) == (DealStatus.OPEN, alpha.id)
    assert (await only(viewer, Activity)).is_done is False


async def test_contacts_of_hubspot_with_a_company_name_are_people(viewer, tmp_path):
    header = "Record ID,First Name,Last Name,Email,Company Name,Contact owner"
    await imported(viewer, tmp_path, contacts=f"{header}\n21,Ana,Ferrer,ana@alpha.example,Alpha,\n")
    ana, alpha = await only(viewer, Person), await only(viewer, Organization)
    assert (ana.name, ana.organization_id, alpha.name) == ("Ana Ferrer", alpha.id, "Alpha")


async def test_deals_of_hubspot_with_several_companies_are_skipped(viewer, tmp_path):
    header = "Record ID,Deal Name,Deal Stage,Deal owner,Amount,Associated Company,Associated Company IDs"
    company = "Record ID,Company name\n11,Alpha\n"
    user = await viewer.user()
    owner = f"{user.name} ({user.email})"
    rows = f"31,Pumps,Closed Won,{owner},10,Alpha,11\n32,Valves,Closed Won,,10,Alpha;Beta,11;12\n"
    report = await imported(viewer, tmp_path, companies=company, deals=f"{header}\n{rows}")
    assert [str(row.reason) for row in report.skipped[0].rows] == [
        "Associated Company: 'Alpha;Beta' names several; keep one of them"
    ]
    deal = await only(viewer, Deal)
    assert (deal.organization_id, deal.owner_id) == ((await only(viewer, Organization)).id, user.id)


ODOO_CONTACTS = {
    "labels": (
        "External ID,Name,Is a Company,Related Company,Email,Phone,City,Country,Salesperson,"
        "Tax ID,Job Position,Created on\n"
        "c1,Azure,True,,info@azure.example,,Fremont,United States,Eva Salas,US123,,2025-01-02 10:00:00\n"
        "p2,Brandon,,Azure,b@azure.example,+1 555 0100,,,,,Director,2025-01-02 10:00:00\n"
    ),
    "company types": (
        "External ID,Name,Company Type,Related Company,Email,Phone,City,Country,Salesperson,"
        "Tax ID,Job Position,Created on\n"
        "c1,Azure,Company,,info@azure.example,,Fremont,United States,Eva Salas,US123,,2025-01-02 10:00:00\n"
        "p2,Brandon,Individual,Azure,b@azure.example,+1 555 0100,,,,,Director,2025-01-02 10:00:00\n"
    ),
    "names of fields": (
        "id,name,is_company,parent_id/id,email,phone,city,country_id,user_id,vat,function,create_date\n"
        "c1,Azure,True,,info@azure.example,,Fremont,United States,Eva Salas,US123,,2025-01-02 10:00:00\n"
        "p2,Brandon,False,c1,b@azure.example,+1 555 0100,,,,,Director,2025-01-02 10:00:00\n"
    ),
}


@pytest.mark.parametrize("headers", ODOO_CONTACTS)
async def test_contacts_of_odoo_are_companies_and_people(viewer, tmp_path, headers):
    (tmp_path / "contacts.csv").write_text(ODOO_CONTACTS[headers], "utf-8")
    plan = survey_files([tmp_path / "contacts.csv"], ImportOptions(ZoneInfo("UTC")))
    assert [(each.table.name, each.count) for each in plan.tables] == [
        ("contacts.csv [companies]", 1),
        ("contacts.csv [people]", 1),
    ]
    assert [len(each.layout.customs) for each in plan.tables] == [2, 1]  # email and tax id; job position

    report = await run_import(viewer.database, viewer.company, plan, lambda *_: None)

    assert report.skipped == []
    azure, brandon = await only(viewer, Organization), await only(viewer, Person)
    assert (azure.name, azure.external_id, azure.address.locality) == ("Azure", "c1", "Fremont")
    assert (brandon.name, brandon.external_id, brandon.organization_id) == ("Brandon", "p2", azure.id)
    assert brandon.created_at == datetime(2025, 1, 2, 10, tzinfo=UTC)


async def test_people_of_odoo_may_be_called_after_their_company(viewer, tmp_path):
    header = "External ID,Display Name,Is a Company,Related Company"
    await imported(viewer, tmp_path, contacts=f'{header}\np1,"Alpha, Ana",False,Alpha\np2,"Beta, Leo",False,Alpha\n')

    people = {person.name for person in await all_rows(viewer, Person)}
    assert people == {"Ana", "Beta, Leo"}


async def test_people_of_others_keep_names_like_their_company(viewer, tmp_path):
    header = "Person - Name,Person - Organization"
    await imported(viewer, tmp_path, people=f'{header}\n"Smith, John",Smith\n')
    assert (await only(viewer, Person)).name == "Smith, John"


async def test_opportunities_of_odoo_may_have_names_of_fields(viewer, tmp_path):
    header = "id,name,partner_id,expected_revenue,stage_id,user_id,create_date"
    report = await imported(viewer, tmp_path, leads=f"{header}\nl1,Fans,Azure,300.0,Won,,2025-01-02 10:00:00\n")
    assert report.skipped == []
    assert (await only(viewer, Deal)).status is DealStatus.WON


@pytest.mark.parametrize("record_id", ["Record ID", "Record ID - {}", "{} ID"])
async def test_ids_of_hubspot_have_several_names(viewer, tmp_path, record_id):
    company = f"{record_id.format('Company')},Company name,Company owner,Company Domain Name\n11,Alpha,,alpha.example\n"
    contact = f"{record_id.format('Contact')},First Name,Last Name,Contact owner,Company ID\n21,Ana,Ferrer,,11\n"
    deal = f"{record_id.format('Deal')},Deal Name,Deal Stage,Deal owner,Company ID\n31,Pumps,closedwon,,11\n"
    report = await imported(viewer, tmp_path, companies=company, contacts=contact, deals=deal)
    assert report.skipped == []
    alpha, ana, pumps = await only(viewer, Organization), await only(viewer, Person), await only(viewer, Deal)
    assert (alpha.external_id, alpha.website, ana.external_id) == ("11", "alpha.example", "21")
    assert (ana.organization_id, pumps.organization_id, pumps.status) == (alpha.id, alpha.id, DealStatus.WON)


async def test_tasks_of_hubspot_are_done_by_their_status(viewer, tmp_path):
    header = "Record ID,Task Title,Task Status,Task Type,Queue"
    report = await imported(viewer, tmp_path, tasks=f"{header}\n1,Ask,Completed,Call,A\n2,Send,Not started,Email,A\n")
    assert (await only(viewer, Activity, subject="Ask")).is_done
    assert not (await only(viewer, Activity, subject="Send")).is_done
    assert any("the column 'Queue' is unknown and is left out" in str(warning) for warning in report.warnings)


async def test_records_that_twenty_deleted_are_skipped(viewer, tmp_path):
    header = "Id,Name,Domain Name / Link URL,Deleted at"
    rows = "c-1,Alpha,,\nc-2,Beta,,2026-02-01T10:00:00.000Z\n"
    report = await imported(viewer, tmp_path, companies=f"{header}\n{rows}")
    assert (await only(viewer, Organization)).name == "Alpha"
    assert [str(row.reason) for row in report.skipped[0].rows] == [
        "Deleted at: it was deleted in the system that exported it"
    ]


async def test_opportunities_of_odoo_may_say_whether_they_were_won(viewer, tmp_path):
    header = "External ID,Opportunity,Customer,Expected Revenue,Stage,Won/Lost"
    rows = "1,Fans,Alpha,3,Proposition,Won\n2,Belts,Alpha,3,New,Lost\n3,Pumps,Alpha,3,New,Pending\n"
    await imported(viewer, tmp_path, leads=f"{header}\n{rows}")
    found = [(await only(viewer, Deal, title=title)).status for title in ("Fans", "Belts", "Pumps")]
    assert found == [DealStatus.WON, DealStatus.LOST, DealStatus.OPEN]


async def test_deal_may_have_the_sign_of_its_currency(viewer, tmp_path):
    header = "Title,Value,Currency,Status"
    report = await imported(viewer, tmp_path, deals=f"{header}\nPumps,5,€,Open\nFans,5,US$,Open\nBelts,5,¥,Open\n")
    assert (await only(viewer, Deal, title="Fans")).currency_code == "USD"
    assert (await only(viewer, Deal, title="Pumps")).currency_code == "EUR"
    assert [str(row.reason) for row in report.skipped[0].rows] == ["its currency may be in JPY, CNY"]


async def test_deal_may_have_the_name_of_its_currency(viewer, tmp_path):
    header = "Title,Value,Currency,Status"
    await imported(viewer, tmp_path, deals=f"{header}\nPumps,5 €,euro,Open\nFans,5,US Dollar,Open\nBelts,5,chf,Open\n")
    found = [(await only(viewer, Deal, title=title)).currency_code for title in ("Pumps", "Fans", "Belts")]
    assert found == ["EUR", "USD", "CHF"]


async def test_links_of_twenty_may_be_called_primary(viewer, tmp_path):
    company = "Id,Name,Domain Name / Primary Link URL,Employees\nc-1,Alpha,https://alpha.example,12\n"
    assert (await imported(viewer, tmp_path, companies=company)).skipped == []
    assert (await only(viewer, Organization)).website == "https://alpha.example"


async def test_open_deals_of_hubspot_are_expected_to_close(viewer, tmp_path):
    header = "Record ID,Deal Name,Deal Stage,Close Date,Amount,Pipeline"
    await imported(viewer, tmp_path, deals=f"{header}\n1,Pumps,Contract Sent (Sales),2027-03-01 09:00,5,Sales\n")

    deal = await only(viewer, Deal, title="Pumps")
    assert (deal.status, deal.closed_at, deal.expected_close_date) == (DealStatus.OPEN, None, date(2027, 3, 1))


async def test_records_that_a_flag_says_were_deleted_are_skipped(viewer, tmp_path):
    text = "ID,ISDELETED,NAME,WEBSITE,INDUSTRY\n1,false,Alpha,a.example,\n2,true,Beta,b.example,\n3,,Gamma,,\n"
    report = await imported(viewer, tmp_path, account=text)

    assert [row.number for row in report.skipped[0].rows] == [3]
    assert str(report.skipped[0].rows[0].reason).endswith("it was deleted in the system that exported it")


async def test_pages_of_an_api_may_be_in_one_file(viewer, tmp_path):
    records = [{"id": n, "title": f"D{n}", "stage_id": 1, "pipeline_id": 1, "add_time": "2026-01-01"} for n in range(3)]
    pages = [{"success": True, "data": data} for data in ([records[0]], None, records[1:])]
    (tmp_path / "deals.json").write_text(json.dumps(pages))
    (tmp_path / "deals.jsonl").write_text("\n".join(map(json.dumps, pages)))
    plan = survey_files([tmp_path / "deals.json", tmp_path / "deals.jsonl"], ImportOptions(ZoneInfo("UTC")))
    assert [table.count for table in plan.tables] == [3, 3]


async def test_email_addresses_have_several_headers(viewer, tmp_path):
    await imported(viewer, tmp_path, contacts="First Name,Last Name,E-mail Address\nAna,Ferrer,ana@f.example\n")

    assert (await only(viewer, Person, name="Ana Ferrer")).emails[0].value == "ana@f.example"


SALESFORCE = {
    "Account": "Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,BillingState,"
    "BillingPostalCode,BillingCountry,Phone,Website,Industry,AnnualRevenue,NumberOfEmployees,OwnerId,CreatedDate,LastModifiedDate\n"
    "001A,0,000000000000000AAA,Alpha,Customer,000000000000000AAA,Quay 1,Bern,,3011,Switzerland,,alpha.example,Food,"
    "1000000.0,120,005A,2025-01-02T10:00:00.000Z,2025-02-02T10:00:00.000Z\n"
    "001B,0,000000000000000AAA,Alpha South,Customer,001A,,,,,,,,,,,005A,2025-01-02T10:00:00.000Z,\n"
    "001C,1,001A,Alfa,,,,,,,,,,,,,005A,2025-01-02T10:00:00.000Z,\n",
    "Contact": "Id,IsDeleted,AccountId,LastName,FirstName,Salutation,Name,Phone,MobilePhone,Email,OwnerId,CreatedDate\n"
    "003A,0,001A,Ferrer,Ana,Ms.,Ana Ferrer,+41 31 000 00 00,,ana@alpha.example,005A,2025-01-03T10:00:00.000Z\n"
    "003B,0,000000000000000AAA,Okafor,Leo,,Leo Okafor,,,,005A,2025-01-03T10:00:00.000Z\n",
    "Opportunity": "Id,IsDeleted,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,OwnerId,"
    "CreatedDate,ContactId,CurrencyIsoCode\n"
    "006A,0,001A,Pumps,Closed Won,1200.5,100,2025-03-04,1,1,005A,2025-01-04T10:00:00.000Z,003A,EUR\n"
    "006B,0,001B,Valves,Prospecting,80,10,2027-03-04,0,0,005A,2025-01-04T10:00:00.000Z,000000000000000AAA,EUR\n",
}
ZOHO = {
    "Accounts": "Record Id,Account Owner.id,Account Owner,Account Name,Phone,Website,Parent Account.id,Parent Account,"
    "Employees,Industry,Billing Street,Billing City,Billing Code,Billing Country,Created Time\n"
    "zcrm_1,zcrm_9,Eva Salas,Alpha,,alpha.example,,,120,Food,Quay 1,Bern,3011,Switzerland,2025-01-02 10:00:00\n"
    "zcrm_2,zcrm_9,Eva Salas,Alpha South,,,zcrm_1,Alpha,,,,,,,2025-01-02 10:00:00\n",
    "Contacts": "Record Id,Contact Owner.id,Contact Owner,First Name,Last Name,Account Name.id,Account Name,Email,"
    "Phone,Mobile,Created Time\n"
    "zcrm_3,zcrm_9,Eva Salas,Ana,Ferrer,zcrm_1,Alpha,ana@alpha.example,,,2025-01-03 10:00:00\n"
    "zcrm_4,zcrm_9,Eva Salas,Leo,Okafor,,,,,,2025-01-03 10:00:00\n",
    "Deals": "Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Type,"
    "Probability (%),Contact Name.id,Contact Name,Created Time\n"
    "zcrm_5,zcrm_9,Eva Salas,1200.5,Pumps,2025-03-04,zcrm_1,Alpha,Closed Won,,100,zcrm_3,Ana Ferrer,2025-01-04\n"
    "zcrm_6,zcrm_9,Eva Salas,80,Valves,2027-03-04,zcrm_2,Alpha South,Qualification,,10,,,2025-01-04 10:00:00\n",
}


@pytest.mark.parametrize("files", [SALESFORCE, ZOHO], ids=["Salesforce", "Zoho"])
async def test_accounts_contacts_and_opportunities_are_imported(viewer, tmp_path, files):
    report = await imported(viewer, tmp_path, **files)

    reasons = [str(row.reason) for table in report.skipped for row in table.rows]
    assert all(reason.endswith("it was deleted in the system that exported it") for reason in reasons)
    alpha, south = await only(viewer, Organization, name="Alpha"), await only(viewer, Organization, name="Alpha South")
    assert (alpha.employee_count, alpha.industry, alpha.address.locality) == (120, "Food", "Bern")
    assert (alpha.parent_id, south.parent_id) == (None, alpha.id)
    ana, leo = await only(viewer, Person, name="Ana Ferrer"), await only(viewer, Person, name="Leo Okafor")
    assert (ana.organization_id, leo.organization_id) == (alpha.id, None)
    pumps, valves = await only(viewer, Deal, title="Pumps"), await only(viewer, Deal, title="Valves")
    assert (pumps.status, pumps.value, pumps.person_id) == (DealStatus.WON, 120050, ana.id)
    assert (valves.status, valves.organization_id) == (DealStatus.OPEN, south.id)
    assert (valves.person_id, valves.expected_close_date) == (None, date(2027, 3, 4))


async def test_plan_shows_what_could_be_chosen_for_each_column(viewer, tmp_path):
    for number, dialect in enumerate(CSV_DIALECTS):
        headers = sorted({*dialect.evidence, *dialect.columns})
        (tmp_path / f"{number}.csv").write_text(f"{','.join(headers)}\n{','.join('1' * len(headers))}\n", "utf-8")
    survey = survey_files([tmp_path], ImportOptions(ZoneInfo("UTC")))
    async with viewer.database.snapshot() as snapshot:
        plan, _ = await build_stored_plan(snapshot.for_company(viewer.company.id), viewer.company, survey)

    shown = [(column["becomes"], table["fields"]) for table in plan.tables for column in table["columns"]]
    assert len(shown) > 300
    unknown = {becomes for becomes, fields in shown if becomes not in {*fields, "LEFT_OUT", "CUSTOM_FIELD", "COMPARED"}}
    assert unknown == set()


COPPER_PEOPLE = (
    "First Name,Last Name,Company,Company Id,Owned By,Email,Email Type,Email 2,Email 2 Type,Phone Number,"
    "Phone Number Type,Created At,Tier cf_1,Copper ID,Copper URL"
)
COPPER = {
    "companies": "Name,Email Domain,Street,City,Postal Code,Owned By,Owner Id,Tags,Interaction Count,Copper ID\n"
    "Alpha,alpha.example,Quay 1,Hull,HU1,Eva Salas,7,vip,9,501\n",
    "people": f"{COPPER_PEOPLE}\nAna,Ferrer,Alpha,501,Eva Salas,ana@x.example,personal,ana@alpha.example,work,"
    "+44 1482 000001,mobile,2025-03-01,Gold,601,https://copper.example\n",
    "opportunities": "Name,Company,Company Id,Primary Person Contact,Status,Priority,Owner,Close Date,Completed Date,"
    "Value,Currency,Win Probability,Pipeline,Stage,Loss Reason,Created At,Copper ID\n"
    "Pumps,Alpha,501,Ana Ferrer,Won,None,Eva Salas,2025-04-30,2025-04-02,1200.50,GBP,100%,Sales,Closing,,2025-03-01,1\n"
    "Valves,Alpha,501,,Abandoned,High,Eva Salas,2025-04-30,2025-05-02,,GBP,,Sales,Closing,Price,2025-03-01,2\n",
    "tasks": "Name,Details,Status,Priority,Owner,Due Date,Completed At,Activity Type,Copper ID\n"
    "Call,About pumps,Completed,None,Eva Salas,2025-05-15,2025-05-14 10:00,To Do,3\n",
}
CLOSE = {
    "leads": "id,display_name,description,url,status_label,primary_contact_name,address_1_address_1,address_1_city,"
    "date_created,custom.Tier,num_calls\nlead_1,Alpha,Pumps,https://alpha.example,Customer,Ana Ferrer,Quay 1,Hull,"
    "2025-03-01 10:00:00+00:00,Gold,7\n",
    "opportunities": "id,lead_id,lead_name,status_type,status_label,pipeline_name,value,value_formatted,value_currency,"
    "confidence,note,date_created,date_won,user_name\n"
    'oppo_1,lead_1,Alpha,won,Paid,Sales,120050,"$1,200.50",USD,100,Two pumps,2025-03-01,2025-04-02,Eva Salas\n'
    "oppo_2,lead_1,Alpha,active,Offer,Sales,500,$5,USD,50,,2025-03-02,,Eva Salas\n",
}


async def test_copper_exports_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, **COPPER)
    assert report.skipped == []
    alpha, ana = await only(viewer, Organization), await only(viewer, Person)
    assert (alpha.external_id, alpha.address.postal_code, ana.organization_id) == ("501", "HU1", alpha.id)
    assert {(each.label, each.value) for each in (*ana.emails, *ana.phones)} == {
        ("personal", "ana@x.example"),
        ("work", "ana@alpha.example"),
        ("mobile", "+44 1482 000001"),
    }
    pumps, valves = await only(viewer, Deal, title="Pumps"), await only(viewer, Deal, title="Valves")
    assert (pumps.status, pumps.value, pumps.won_at.date()) == (DealStatus.WON, 120050, date(2025, 4, 2))
    assert (valves.status, valves.lost_reason, pumps.person_id) == (DealStatus.LOST, "Price", ana.id)
    task = await only(viewer, Activity)
    assert (task.subject, task.is_done, task.priority, task.note) == ("Call", True, None, "About pumps")


async def test_close_exports_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, **CLOSE)
    assert report.skipped == []
    assert {each.code for each in report.warnings} >= {Code.COLUMNS_LEFT_OUT, Code.AMOUNTS_OF_UNKNOWN_UNIT}
    alpha = await only(viewer, Organization)
    assert (alpha.external_id, alpha.website, alpha.address.locality) == ("lead_1", "https://alpha.example", "Hull")
    won, offered = [await only(viewer, Deal, external_id=f"oppo_{number}") for number in (1, 2)]
    assert (won.status, won.value, won.currency_code, won.organization_id) == (DealStatus.WON, 120050, "USD", alpha.id)
    assert (offered.status, offered.value, offered.title) == (DealStatus.OPEN, 500, "Alpha")
