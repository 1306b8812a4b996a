"""Tables whose header is not known: their plan has a proposal, and a person chooses what rows and columns are."""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest
from click.testing import CliRunner
from company_fixture import CompanyFixture
from imported import MADRID, all_rows, table
from mutate import run_mutation, user_error
from openpyxl import Workbook

from cli import main
from db.models import Deal, Organization, Person
from files.import_worker import ImportWorker
from imports.headers.mapping_file import mapping_text
from imports.headers.table_choice import UNKNOWN, TableChoice
from imports.messages import ImportMessageCode as Code
from imports.plan import build_stored_plan
from imports.records import EntityKind, ImportOptions, survey_files
from imports.records.survey import ImportPlan, OpenTable, draft_plan
from imports.tables import SourceRow, SourceTable

PLAN = """query ($id: ID!) { import(id: $id) { status rowCount problemMessage { code }
  tables { name kind proposedKind isChosen headerRow rowCount fields problemMessage { code } noteMessages { code }
    columns { header becomes isChosen examples } } leftOutMessages { code table } } }"""
CLIENTS = (
    b"Client no.;Firm;Street;Town;Segment;Mail\n1001;Nordwind AB;Kaj 1;Malm\xc3\xb6;A;info@nordwind.example\n"
    b"1002;Harbour Ltd;Quay 2;Hull;B;office@harbour.example\n"
)


async def plan_of(viewer: CompanyFixture, import_id: str) -> Any:
    return (await viewer.ask(PLAN, id=import_id))["import"]


async def choose(viewer: CompanyFixture, worker: ImportWorker, import_id: str, **values: Any) -> Any:
    await run_mutation(viewer, "importUpdate", "import { status }", id=import_id, **values)
    assert await worker.run_next()
    return await plan_of(viewer, import_id)


@pytest.mark.slow
async def test_unknown_table_is_mapped_over_the_api(viewer, send, worker, anonymous):
    import_id = await send(CLIENTS, fileName="clients.csv")
    plan = await plan_of(viewer, import_id)
    (unknown,) = plan["tables"]
    assert (plan["status"], plan["problemMessage"]) == ("FAILED", {"code": "HEADER_UNKNOWN"})
    assert (unknown["kind"], unknown["proposedKind"], unknown["isChosen"]) == ("UNKNOWN", "organizations", False)
    assert (unknown["problemMessage"], unknown["rowCount"]) == ({"code": "HEADER_UNKNOWN"}, 2)
    assert [(each["header"], each["becomes"], each["examples"]) for each in unknown["columns"]] == [
        ("Client no.", "external_id", ["1001", "1002"]),
        ("Firm", "name", ["Nordwind AB", "Harbour Ltd"]),
        ("Street", "address.street", ["Kaj 1", "Quay 2"]),
        ("Town", "address.locality", ["Malmö", "Hull"]),
        ("Segment", "CUSTOM_FIELD", ["A", "B"]),
        ("Mail", "CUSTOM_FIELD", ["info@nordwind.example", "office@harbour.example"]),
    ]
    assert await user_error(viewer, "importStart", id=import_id) == ("INVALID", ["id"])

    plan = await choose(viewer, worker, import_id, tables=[{"table": "clients.csv", "kind": "organizations"}])
    assert (plan["status"], plan["rowCount"], plan["problemMessage"]) == ("READY", 2, None)
    assert (plan["tables"][0]["kind"], plan["tables"][0]["isChosen"]) == ("organizations", True)
    assert plan["tables"][0]["columns"][1]["becomes"] == "name"

    columns = [{"table": "clients.csv", "header": "Segment", "becomes": "industry"}]
    plan = await choose(viewer, worker, import_id, columns=columns)
    assert plan["tables"][0]["columns"][4] == {
        "header": "Segment",
        "becomes": "industry",
        "isChosen": True,
        "examples": [],
    }
    for dry_run in (True, False):
        await run_mutation(viewer, "importStart", "import { status }", id=import_id, validateOnly=dry_run)
        await worker.run_next()
    rows = {row.name: row for row in await all_rows(viewer, Organization)}
    nordwind = rows["Nordwind AB"]
    assert (nordwind.external_id, nordwind.industry, nordwind.address.locality) == ("1001", "A", "Malmö")
    assert len(rows) == 2


async def test_what_was_chosen_is_shown_when_the_plan_fails(viewer, send, worker):
    import_id = await send(CLIENTS, fileName="clients.csv")
    columns = [{"table": "clients.csv", "header": "Segment", "becomes": "name"}]
    plan = await choose(
        viewer, worker, import_id, tables=[{"table": "clients.csv", "kind": "organizations"}], columns=columns
    )
    (found,) = plan["tables"]
    assert (plan["status"], plan["problemMessage"]) == ("FAILED", {"code": "FIELD_FILLED_TWICE"})
    assert (found["kind"], found["isChosen"], found["problemMessage"]["code"]) == (
        "organizations",
        True,
        "FIELD_FILLED_TWICE",
    )
    assert (found["columns"][4]["becomes"], found["columns"][4]["isChosen"]) == ("name", True)

    columns += [{"table": "clients.csv", "header": "Firm", "becomes": "LEFT_OUT"}]
    assert (await choose(viewer, worker, import_id, columns=columns))["status"] == "READY"


async def test_ambiguous_dates_of_a_chosen_table_are_asked_for(viewer, send, worker):
    content = b"Order;Client;Sum;Date\nPump;Nordwind AB;5 EUR;03/04/2026\n"
    import_id = await send(content, fileName="orders.csv")
    assert (await plan_of(viewer, import_id))["tables"][0]["proposedKind"] == "deals"
    plan = await choose(viewer, worker, import_id, tables=[{"table": "orders.csv", "kind": "deals"}])
    assert (plan["status"], plan["problemMessage"]["code"]) == ("FAILED", "DATES_AMBIGUOUS")
    assert [each["becomes"] for each in plan["tables"][0]["columns"]] == [
        "title",
        "organization",
        "value",
        "created_at",
    ]
    assert (await choose(viewer, worker, import_id, dateOrder="DMY"))["status"] == "READY"


async def test_table_is_left_out_and_taken_back(viewer, send, worker):
    archive = BytesIO()
    with ZipFile(archive, "w") as file:
        file.writestr("organizations.csv", "Name,Address\nAlpha,Quay 1\n")
        file.writestr("colours.csv", "Colour,Size\nred,1\n")
    import_id = await send(archive.getvalue(), fileName="all.zip")
    plan = await plan_of(viewer, import_id)
    assert (plan["status"], [each["kind"] for each in plan["tables"]]) == ("FAILED", ["UNKNOWN", "organizations"])

    left_out = [{"table": "all.zip/colours.csv", "kind": "LEFT_OUT"}]
    plan = await choose(viewer, worker, import_id, tables=left_out)
    assert (plan["status"], plan["rowCount"]) == ("READY", 1)
    assert [(each["kind"], each["isChosen"]) for each in plan["tables"]] == [
        ("LEFT_OUT", True),
        ("organizations", False),
    ]
    assert (await choose(viewer, worker, import_id, tables=None))["status"] == "FAILED"
    everything = [*left_out, {"table": "all.zip/organizations.csv", "kind": "LEFT_OUT"}]
    assert (await choose(viewer, worker, import_id, tables=everything))["problemMessage"]["code"] == "RECORDS_MISSING"


async def test_sheet_that_was_left_out_can_be_chosen(viewer, send, worker):
    book, content = Workbook(), BytesIO()
    book.active.title = "Deals"
    for row in (("Title", "Value", "Organization"), ("Pump", 5, "Alpha")):
        book.active.append(row)
    other = book.create_sheet("Staff")
    for row in (("Whom", "Reach at"), ("Ana Ferrer", "ana@alpha.example")):
        other.append(row)
    book.save(content)
    import_id = await send(content.getvalue(), fileName="book.xlsx")
    plan = await plan_of(viewer, import_id)
    assert (plan["status"], plan["leftOutMessages"]) == (
        "READY",
        [{"code": "LEFT_OUT_HEADER", "table": "book.xlsx [Staff]"}],
    )
    assert [each["kind"] for each in plan["tables"]] == ["LEFT_OUT", "deals"]
    plan = await choose(viewer, worker, import_id, tables=[{"table": "book.xlsx [Staff]", "kind": "people"}])
    assert (plan["status"], plan["leftOutMessages"]) == ("READY", [])
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    (ana,) = await all_rows(viewer, Person)
    assert (ana.name, ana.emails[0].value) == ("Ana Ferrer", "ana@alpha.example")


async def test_table_without_header_has_letters(viewer, send, worker):
    content = b"Nordwind AB;www.nordwind.example;12\nHarbour Ltd;www.harbour.example;7\n"
    import_id = await send(content, fileName="clients.csv")
    chosen = {"table": "clients.csv", "kind": "organizations", "headerRow": 0}
    plan = await choose(viewer, worker, import_id, tables=[chosen])
    (found,) = plan["tables"]
    assert (plan["status"], found["headerRow"], found["rowCount"]) == ("READY", 0, 2)
    assert [(each["header"], each["becomes"]) for each in found["columns"]] == [
        ("A", "name"),
        ("B", "website"),
        ("C", "LEFT_OUT"),
    ]
    assert found["noteMessages"] == [{"code": "COLUMN_UNNAMED"}]
    columns = [{"table": "clients.csv", "header": "C", "becomes": "employee_count"}]
    plan = await choose(viewer, worker, import_id, columns=columns)
    assert plan["tables"][0]["noteMessages"] == []
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    assert {(row.name, row.employee_count) for row in await all_rows(viewer, Organization)} == {
        ("Nordwind AB", 12),
        ("Harbour Ltd", 7),
    }


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        ({"tables": [{"table": "nothing.csv", "kind": "deals"}]}, Code.TABLE_MISSING.name),
        ({"columns": [{"table": "nothing.csv", "header": "Firm", "becomes": "name"}]}, Code.TABLE_MISSING.name),
        ({"columns": [{"table": "clients.csv", "header": "Colour", "becomes": "name"}]}, Code.COLUMN_MISSING.name),
        ({"columns": [{"table": "clients.csv", "header": "Firm", "becomes": "LEFT_OUT"}]}, Code.FIELD_NOT_CHOSEN.name),
        ({"columns": [{"table": "clients.csv", "header": "Town", "becomes": "colour"}]}, "FIELD_UNKNOWN"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_choice_that_fits_nothing_is_refused_by_the_plan(viewer, send, worker, choice, code):
    import_id = await send(CLIENTS, fileName="clients.csv")
    tables = [{"table": "clients.csv", "kind": "organizations"}]
    plan = await choose(viewer, worker, import_id, **{"tables": tables, **choice})
    assert (plan["status"], plan["problemMessage"]["code"]) == ("FAILED", code)


async def test_choice_out_of_range_is_a_user_error(viewer, send):
    import_id = await send(CLIENTS, fileName="clients.csv")
    wrong = {"table": "clients.csv", "kind": "colours"}
    assert await user_error(viewer, "importUpdate", id=import_id, tables=[wrong]) == (
        "INVALID",
        ["tables", "0", "kind"],
    )
    wrong = {"table": "clients.csv", "kind": "deals", "headerRow": 21}
    assert (await user_error(viewer, "importUpdate", id=import_id, tables=[wrong]))[1] == ["tables", "0", "headerRow"]
    many = [{"table": "clients.csv", "kind": "deals"}] * 101
    assert (await user_error(viewer, "importUpdate", id=import_id, tables=many))[0] == "LIMIT_EXCEEDED"


HEADERS = [
    ("customers.csv", "Kunde;Ansprechpartner;Umsatz", "Nordwind;Ana;5", "organizations", {"Kunde": "name"}),
    ("list.csv", "Full name;Mail;Firma", "Ana Ferrer;ana@x.example;Alpha", "people", {"Mail": "emails"}),
    (
        "list.csv",
        "Opportunity;Client;Amount",
        "Pump;Alpha;5 EUR",
        "deals",
        {"Amount": "value", "Client": "organization"},
    ),
    ("pedidos.csv", "Pedido;Cliente;Importe", "Bomba;Alfa;5,50 €", "deals", {"Importe": "value"}),
    ("taches.csv", "Tâche;Quand;Commentaire", "Appeler;2026-03-01;vite", "activities", {"Tâche": "subject"}),
    ("tasks.csv", "What;When;Remark", "Call;2026-03-01;soon", "activities", {"When": "due_date", "Remark": "note"}),
    ("notes.csv", "Comment;Company", "Paid late;Alpha", "notes", {"Comment": "content"}),
    ("clienti.csv", "Ragione sociale;Città", "Alfa Srl;Milano", "organizations", {"Città": "address.locality"}),
    ("x.csv", "Firm;Web", "Alpha;www.alpha.example", "organizations", {"Web": "website"}),
]


@pytest.mark.parametrize(("name", "header", "row", "kind", "becomes"), HEADERS, ids=[each[1] for each in HEADERS])
def test_proposal_and_the_mapping_that_says_it(tmp_path, name, header, row, kind, becomes):
    path = table(tmp_path, name, "A title", "", header, row)
    plan = draft_plan([path], MADRID)
    (unknown,) = plan.open_tables
    assert (plan.problem.message.code, unknown.layout.kind) == (Code.HEADER_UNKNOWN, kind)
    targets = {column.header: column.target for column in unknown.layout.columns}
    assert {header: targets.get(header) for header in becomes} == becomes

    chosen = survey_files([path], ImportOptions(MADRID.zone, tables={name: TableChoice(EntityKind(kind))}))
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(mapping_text(unknown.layout.kind, unknown.table, unknown.layout), "utf-8")
    mapped = survey_files([path, mapping], MADRID)
    for each in (chosen, mapped):
        (surveyed,) = each.tables
        assert (surveyed.count, {column.header: column.target for column in surveyed.layout.columns}) == (1, targets)


async def test_plan_reads_an_unknown_table_once(viewer):
    """A hostile file takes as long as each reading of it."""
    readings = 0

    def read() -> Iterator[SourceRow]:
        nonlocal readings
        readings += 1
        return (SourceRow(number, [f"{number}"]) for number in range(1, 102))

    opened = OpenTable(SourceTable("a.csv", read, header=("1",), header_number=1), UNKNOWN, None)
    async with viewer.uow() as uow:
        plan, _ = await build_stored_plan(uow, viewer.company, ImportPlan([], open_tables=[opened]))
    (table,) = plan.tables
    assert (table["row_count"], table["columns"][0]["examples"]) == (100, ["2", "3", "4"])
    assert table["first_rows"] == [["2"], ["3"], ["4"], ["5"], ["6"]]
    assert readings == 1


def test_kind_of_a_known_table_can_be_another(tmp_path):
    path = table(tmp_path, "list.csv", "Name,Email", "Alpha GmbH,info@alpha.example")
    assert survey_files([path], MADRID).tables[0].kind is EntityKind.PEOPLE
    options = ImportOptions(MADRID.zone, tables={"list.csv": TableChoice(EntityKind.ORGANIZATIONS)})
    (surveyed,) = survey_files([path], options).tables
    assert (surveyed.kind, surveyed.layout.has("name")) == (EntityKind.ORGANIZATIONS, True)


def test_mapping_file_may_say_that_there_is_no_header(tmp_path):
    path = table(tmp_path, "list.csv", "Alpha,www.alpha.example", "Beta,")
    text = "tables: [{file: list.csv, kind: organizations, header_row: 0, columns: {A: name, B: website}}]"
    (tmp_path / "mapping.yaml").write_text(text, "utf-8")
    (surveyed,) = survey_files([path, tmp_path / "mapping.yaml"], MADRID).tables
    assert [row.cells[0] for row in surveyed.rows()] == ["Alpha", "Beta"]


def test_command_prints_a_mapping_to_begin_with(command_folder):
    path = command_folder / "clients.csv"
    path.write_bytes(CLIENTS)
    result = CliRunner().invoke(main, ["import", "pipedrive", str(path), "--time-zone", "Europe/Madrid"])
    assert result.exit_code == 1
    assert "clients.csv: it looks like a list of organizations." in result.output
    assert "'Firm' (Nordwind AB, Harbour Ltd): name" in result.output
    assert "Firm: name" in result.output
    assert "its header does not say what its rows are" in result.output


async def test_skipped_rows_of_a_mapped_table_have_its_columns(viewer, send, worker, anonymous):
    import_id = await send(CLIENTS + b"1003;;;;;\n", fileName="clients.csv")
    await choose(viewer, worker, import_id, tables=[{"table": "clients.csv", "kind": "organizations"}])
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    (found,) = (await viewer.ask("query ($id: ID!) { import(id: $id) { tables { skippedRowsUrl } } }", id=import_id))[
        "import"
    ]["tables"]
    skipped = await anonymous.get(found["skippedRowsUrl"])
    lines = list(csv.reader(StringIO(skipped.content.decode("utf-8-sig"))))
    assert lines[1][0] == "1003"
    assert [row.title for row in await all_rows(viewer, Deal)] == []
