"""The command `afterwin`: what its subcommands do and print, and errors of one line."""

import asyncio
import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from cli import main
from cli.base import open_database
from db.companies import list_companies
from db.migrations.migrate import upgrade
from db.models import ActivityType, Field, FieldEntity, FieldType, Pipeline, Stage
from db.row import select_rows
from db.transactions import begin

pytestmark = pytest.mark.slow


@pytest.fixture
def run(command_folder: Path):  # commands run in it
    def invoke(*words: str) -> Result:
        return CliRunner().invoke(main, words)

    return invoke


def init(run, name: str = "Acme", **values: str) -> Result:
    defaults = {"time-zone": "Europe/Madrid", "currency": "EUR", "user": "Ana", "email": "ana@acme.example"}
    options = [word for key, value in {**defaults, **values}.items() for word in (f"--{key}", value)]
    return run("init", "--name", name, *options)


def test_init_creates_a_company_and_prints_a_token(run) -> None:
    result = init(run)

    assert result.exit_code == 0, result.output
    assert "Acme is ready" in result.output
    assert "afterwin_" in result.output


def test_init_is_rejected_when_the_company_exists(run) -> None:
    init(run)

    result = init(run)

    assert (result.exit_code, result.output.splitlines()[-1]) == (1, "Error: There is a company 'Acme' already.")


@pytest.mark.parametrize(
    "wrong", [{"password": "short"}, {"user": "Ana\nLópez"}, {"currency": "€"}, {"time-zone": "Mars"}], ids=str
)
def test_refused_init_leaves_no_company(run, wrong: dict[str, str]) -> None:
    refused = init(run, **wrong)

    assert refused.exit_code != 0
    assert init(run).exit_code == 0


def test_token_is_created_listed_and_revoked(run) -> None:
    init(run)
    secret = run("token", "create", "ana@acme.example", "--name", "script").output.strip()

    assert "live" in run("token", "list").output
    assert run("token", "revoke", secret[:-37]).output == "Revoked.\n"
    assert run("token", "revoke", secret[:-37]).exit_code == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("token", "create", "unknown@acme.example"), "no active user"),
        (("token", "list", "--company", "Unknown"), "There is no company 'Unknown'."),
        (("rates", "load", "rates.csv"), "rates.csv: line 2"),
        (("import", "pipedrive", "rates.csv", "--time-zone", "Europe/Madrid"), "rates.csv"),
        (("import", "pipedrive", "rates.csv", "--time-zone", "Mars"), "not an IANA time zone"),
    ],
)
def test_error_is_printed_without_a_traceback(run, words: tuple[str, ...], message: str) -> None:
    init(run)
    Path("rates.csv").write_text("date,base,quote,rate\n2026-01-01,EUR,USD,much\n")

    result = run(*words)

    assert result.exit_code != 0
    assert message in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("words", [("verify",), ("token", "list"), ("demo",)])
def test_error_is_one_line_when_the_database_is_unreachable(run, words: tuple[str, ...], monkeypatch) -> None:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", "postgresql+asyncpg://unknown@127.0.0.1:1/nothing")

    result = run(*words)

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert len(result.output.splitlines()) == 1


@pytest.mark.parametrize("words", [("verify",), ("user", "list"), ("migrate", "--check"), ("token", "list")])
def test_command_makes_no_database_where_there_is_none(run, monkeypatch, tmp_path: Path, words: tuple[str, ...]):
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/away/none.db")
    result = run(*words)

    line = f"Error: There is no database {tmp_path}/away/none.db. Run `afterwin migrate` first.\n"
    assert (result.exit_code, result.output) == (1, line)
    assert not (tmp_path / "away").exists()


def test_error_names_migrate_when_tables_are_missing(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/empty.db")
    result = run("verify")

    assert (result.exit_code, "afterwin migrate" in result.output) == (1, True)


def test_demo_is_loaded_once_and_verified(run) -> None:
    people = json.loads(run("demo", "--organizations", "20", "--json").output)

    assert {person["company"] for person in people} == {"Solera Instruments", "Kōyō Trading", "Fjordlys", "Afterwin"}
    assert run("demo").output.splitlines()[-1] == "Error: The demo companies are loaded already."
    assert run("verify").output == "All stored values match their source.\n"


def test_demo_adds_its_members_to_a_beta_that_exists(run) -> None:
    administrator = ("--user", "Ana", "--email", "ana@acme.example", "--password", "a long password")
    run("init", "--name", "Acme", "--time-zone", "Europe/Madrid", "--currency", "EUR", *administrator)
    run("demo", "--organizations", "20", "--json")

    people = run("flags", "member", "list", "accounts").output

    assert all(name in people for name in ("Acme", "Solera Instruments", "Ingrid Aas", "Lucía Ferrer"))


def test_init_gives_the_first_administrator_staff_roles(run) -> None:
    result = run(
        *("init", "--name", "Acme", "--time-zone", "Europe/Madrid", "--currency", "EUR", "--user", "Ana"),
        *(
            "--email",
            "Ana@acme.example",
            "--password",
            "a long password",
            "--staff",
            "BETA_MANAGER",
            "--staff",
            "ONCALL",
        ),
    )

    assert result.exit_code == 0, result.output
    assert run("staff", "list").output == "ana@acme.example  BETA_MANAGER, ONCALL\n"
    assert run("user", "list").output == "ADMIN      active       Ana <ana@acme.example>\n"


def test_staff_grant_and_revoke_change_roles(run) -> None:
    init(run)

    run("staff", "grant", "ana@acme.example", "AUDITOR")
    run("staff", "grant", "ana@acme.example", "BETA_APPROVER")
    run("staff", "revoke", "ana@acme.example", "AUDITOR")
    unknown = run("staff", "grant", "unknown@acme.example", "AUDITOR")

    assert run("staff", "list").output == "ana@acme.example  BETA_APPROVER\n"
    assert (unknown.exit_code, "There is no login with the address" in unknown.output) == (1, True)
    assert run("staff", "grant", "ana@acme.example", "KING").exit_code == 2


def test_user_invite_and_password(run) -> None:
    init(run)

    link = run("user", "invite", "Bo@acme.example", "--role", "READ_ONLY").output
    taken = run("user", "invite", "ana@acme.example")
    done = run("user", "password", "ana@acme.example", "--password", "a long password")
    weak = run("user", "password", "ana@acme.example", "--password", "short")

    assert "\nhttp://127.0.0.1:8000/sign-in#invitation_" in link
    assert (taken.exit_code, "is a user of Acme already" in taken.output) == (1, True)
    assert done.output.endswith("Ana can sign in with the new password.\n")
    assert (weak.exit_code, weak.output.splitlines()[-1]) == (1, "Error: A password must have 12 to 200 characters.")


def test_rates_load_recomputes_totals(run, tmp_path: Path) -> None:
    run("demo", "--organizations", "20", "--json")
    Path("rates.csv").write_text("date,base,quote,rate\n2020-01-01,EUR,SOL,4\n")

    result = run("rates", "load", "rates.csv", "--company", "Solera Instruments")

    assert result.output == "1 rates are loaded.\n"
    assert run("verify").exit_code == 0


WON = '{"status": {"in": ["WON"]}}'


def test_export_writes_to_stdout_or_a_file(run, tmp_path: Path) -> None:
    run("demo", "--organizations", "20", "--json")
    company = ("--company", "Solera Instruments")

    printed = run("export", "deals", *company, "--where", WON, "--time-zone", "Asia/Tokyo")
    written = run("export", "deals", *company, "--where", WON, "-o", "won.xlsx", "--dialect", "pipedrive")

    rows = list(csv.DictReader(io.StringIO(printed.stdout.removeprefix("\ufeff"), newline="")))
    assert {row["Status"] for row in rows} == {"Won"}
    assert {row["Won at"][-6:] for row in rows} == {"+09:00"}
    assert written.stderr == f"{len(rows)} deals were written.\n"
    sheet = load_workbook("won.xlsx")["deals"]
    assert (sheet["A1"].value, sheet.max_row) == ("Deal - ID", len(rows) + 1)
    assert {path.name for path in tmp_path.iterdir()} == {"var", "won.xlsx"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("people", "--where", "name"), "--where is not JSON"),
        (("people", "--where", '{"nam": 1}'), "unknown field 'nam'"),
        (("people", "--where", '{"organizationId": {"eq": "x"}}'), "'x' is not an id"),
        (("cases",), "'cases' is not one of"),
        (("people", "--time-zone", "Mars"), "not an IANA time zone"),
        (("people", "-o", "missing/people.csv"), "No such file or directory"),
    ],
)
def test_export_error_is_one_line(run, words: tuple[str, ...], message: str) -> None:
    init(run)

    result = run("export", *words)

    assert result.exit_code != 0
    assert message in result.output.splitlines()[-1]


def test_export_keeps_the_old_file_when_it_fails(run, tmp_path: Path) -> None:
    init(run)
    Path("notes.xlsx").write_text("of yesterday")
    long = "x" * 32_768
    Path("notes.csv").write_text(f"Content,Organization,Add time\n{long},Northwind,2026-01-01 10:00:00\n")
    run("import", "pipedrive", "notes.csv", "--time-zone", "UTC")

    result = run("export", "notes", "-o", "notes.xlsx")

    assert (result.exit_code, "of XLSX holds 32,767 characters" in result.output) == (1, True)
    assert Path("notes.xlsx").read_text() == "of yesterday"
    assert {path.name for path in tmp_path.iterdir()} == {"var", "notes.xlsx", "notes.csv"}


def test_import_is_undone_by_its_id(run) -> None:
    init(run)
    Path("people.csv").write_text("Name,Email,First name\nAna Ferrer,ana@ferrer.example,Ana\n")
    imported = run("import", "pipedrive", "people.csv", "--time-zone", "UTC")
    import_id = imported.output.split("afterwin import undo ")[1].split()[0]

    assert f"{import_id}  " in run("import", "list").output
    again = run("import", "pipedrive", "people.csv", "--time-zone", "UTC").output
    second_id = again.split("afterwin import undo ")[1].split()[0]
    assert run("import", "undo", second_id).output == "The import had changed nothing.\n"
    assert run("import", "undo", import_id).output == "Person: 1 removed\n"
    assert run("export", "people").output.splitlines()[1:] == ["0 people were written."]
    assert run("import", "undo", import_id).output == "Error: This import is undone already.\n"
    assert run("import", "undo", "1").output == "Error: There is no such import.\n"


def test_export_replaces_the_target_of_a_link_and_keeps_its_mode(run, tmp_path: Path) -> None:
    init(run)
    (tmp_path / "kept").mkdir()
    real, link = tmp_path / "kept" / "notes.csv", tmp_path / "notes.csv"
    real.write_text("of yesterday")
    real.chmod(0o640)
    link.symlink_to(real)

    assert run("export", "notes", "-o", "notes.csv").exit_code == 0

    assert link.is_symlink()
    assert real.read_text("utf-8-sig").startswith("ID,")
    assert real.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in real.parent.iterdir()] == ["notes.csv"]


@pytest.mark.parametrize("words", [("notes", "n.csv"), ("company", "n.zip")])
def test_export_keeps_the_other_names_and_the_owner_of_a_file(run, tmp_path: Path, words: tuple[str, str]) -> None:
    init(run)
    file, other = tmp_path / words[1], tmp_path / "other name"
    file.write_bytes(b"of yesterday" * 1_000_000)
    other.hardlink_to(file)
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(file, 65534, 65534)

    assert run("export", words[0], "-o", words[1]).exit_code == 0

    assert file.read_bytes() == other.read_bytes() != b""
    assert b"yesterday" not in file.read_bytes()
    assert other.samefile(file)
    assert file.stat().st_uid == (65534 if is_root else os.geteuid())
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name) == []


def test_export_writes_to_standard_output_by_its_usual_name(run, tmp_path: Path) -> None:
    init(run)
    result = run("export", "notes", "-o", "-")
    assert result.output.removeprefix("\ufeff").startswith("ID,")
    assert not (tmp_path / "-").exists()


def test_export_writes_into_devices_and_pipes(run, tmp_path: Path) -> None:
    init(run)
    os.mkfifo(tmp_path / "pipe")
    reader = subprocess.Popen(["cat", "pipe"], cwd=tmp_path, stdout=subprocess.PIPE)

    assert run("export", "notes", "-o", "pipe").exit_code == 0
    assert run("export", "notes", "-o", "/dev/null").exit_code == 0
    full = run("export", "notes", "-o", "/dev/full")

    assert reader.communicate(timeout=30)[0].startswith(b"\xef\xbb\xbfID,")
    assert (tmp_path / "pipe").is_fifo()
    assert Path("/dev/null").is_char_device()
    assert (full.exit_code, full.output.splitlines()[-1]) == (
        1,
        "Error: /dev/full cannot be written: No space left on device.",
    )


def test_export_writes_into_a_pipe_without_a_name(run) -> None:
    init(run)
    command = [sys.executable, "-c", "from cli import main; main()", "export", "notes", "-o", "/dev/stdout"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

    ended = subprocess.run(command, capture_output=True, env=environment, check=False)

    assert (ended.returncode, ended.stdout[:6]) == (0, b"\xef\xbb\xbfID,")


def test_export_ends_quietly_when_its_reader_leaves(run, tmp_path: Path) -> None:
    init(run)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    command = "import sys; from cli import main; main()"
    ended = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$0" -c "$1" export notes | true', sys.executable, command],
        capture_output=True,
        env=environment,
        check=False,
    )

    assert b"Traceback" not in ended.stderr
    assert b"BrokenPipe" not in ended.stderr


def test_export_rejects_xlsx_on_a_terminal(run) -> None:
    init(run)
    screen, terminal = pty.openpty()
    command = [sys.executable, "-c", "from cli import main; main()", "export", "deals", "--format", "xlsx"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

    ended = subprocess.run(command, stdout=terminal, stderr=subprocess.PIPE, env=environment, check=False)

    os.close(terminal)
    os.close(screen)
    assert ended.stderr == b"Error: XLSX cannot be shown in a terminal. Name a file with -o.\n"


def test_help_lists_commands(run) -> None:
    upgrade(f"sqlite+aiosqlite:///{Path.cwd()}/empty.db")
    for words in ((), ("token",), ("rates",), ("import",)):
        result = run(*words, "--help")
        assert result.exit_code == 0
    assert {"init", "serve", "migrate", "demo", "token", "import", "verify"} <= set(
        main.list_commands(click.Context(main))
    )


def test_files_cleanup_reports_deleted_objects(run, tmp_path: Path) -> None:
    init(run)

    assert run("files", "cleanup").output == "0 unused objects were deleted (0 bytes).\n"
    assert (tmp_path / "var" / "files").is_dir()


def test_files_sweep_error_is_one_line_when_storage_is_unknown(run, monkeypatch: pytest.MonkeyPatch) -> None:
    init(run)
    monkeypatch.setenv("AFTERWIN_STORAGE_URL", "gopher://nowhere")

    result = run("files", "sweep")

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert len(result.output.splitlines()) == 1


def test_init_makes_usual_settings_unless_asked_not_to(run) -> None:
    init(run)
    assert run("init", "--name", "Bare", *BARE).exit_code == 0

    async def counts() -> list[tuple[int, ...]]:
        async with open_database() as database, database.snapshot() as snapshot:
            stores = [snapshot.for_company(company.id) for company in await list_companies(database)]
            models = (ActivityType, Pipeline, Stage, Field)
            return [tuple([len(await store.all(select_rows(model))) for model in models]) for store in stores]

    assert asyncio.run(counts()) == [(6, 1, 4, 3), (0, 0, 0, 0)]


BARE = ("--time-zone", "UTC", "--currency", "EUR", "--user", "Bo", "--email", "bo@bare.example", "--no-settings")


def test_company_is_exported_and_imported(run, tmp_path) -> None:
    init(run)
    written = run("export", "company", "-o", "acme.zip")
    assert (written.exit_code, "Acme was written" in written.output) == (0, True)
    taken = run("import", "company", "acme.zip")
    assert (taken.exit_code, "Choose another name with --name" in taken.output) == (1, True)
    assert run("import", "company", "acme.zip", "--name", "Acme 2").output == "Acme 2 is imported.\n"
    assert run("export", "deals", "--company", "Acme 2").exit_code == 0
    (tmp_path / "acme.zip").write_bytes(b"PK")
    broken = run("import", "company", "acme.zip", "--name", "Acme 3")
    assert broken.output.startswith("Error: acme.zip: it is not the archive of a company.")


BOTH_ENTITIES, HIDDEN_ONLY = {"ACCOUNT", "ORGANIZATION"}, {"ACCOUNT"}


@pytest.mark.parametrize(("options", "entities"), [((), BOTH_ENTITIES), (("--account-fields",), HIDDEN_ONLY)])
def test_import_fills_hidden_fields_only_with_the_option(run, options: tuple[str, ...], entities: set[str]) -> None:
    init(run)
    asyncio.run(add_account_field())
    Path("organizations.csv").write_text("Name,Address,Tier\nAlpha,Quay 1,Gold\n")
    result = run("import", "pipedrive", "organizations.csv", "--time-zone", "UTC", *options)
    assert result.exit_code == 0, result.output
    assert {field.entity.value for field in asyncio.run(fields_called("Tier"))} == entities


async def add_account_field() -> None:
    async with open_database() as database:
        (company,) = await list_companies(database)
        async with begin(database, company.id) as uow:
            named = {"entity": FieldEntity.ACCOUNT, "key": "tier", "name": "Tier", "type": FieldType.TEXT}
            await uow.insert(Field, [{**named, "position": 0}])


async def fields_called(name: str) -> list[Field]:
    async with open_database() as database:
        (company,) = await list_companies(database)
        async with database.snapshot() as snapshot:
            fields = await snapshot.for_company(company.id).all(select_rows(Field))
    return [field for field in fields if field.name == name]


def test_import_says_which_field_a_column_fills(run) -> None:
    init(run)
    Path("organizations.csv").write_text("Name,Address,Tier\nAlpha,Quay 1,Gold\n")
    options = ("organizations.csv", "--time-zone", "UTC")
    first, again = (run("import", "pipedrive", *options) for _ in range(2))
    left_out = run("import", "pipedrive", *options, "--custom-fields", "none")

    assert "  'Tier' is unknown (Gold): it becomes a custom field of the type text.\n" in first.output
    assert "  'Tier' belongs to the custom field 'Tier' (Gold): it fills that field.\n" in again.output
    assert "  'Tier' belongs to the custom field 'Tier' (Gold): it is left out.\n" in left_out.output


def test_script_reads_how_to_choose_custom_fields(run, tmp_path: Path) -> None:
    init(run)
    files = tmp_path / "files"
    files.mkdir()
    (files / "deals.csv").write_text("Title,Value,Colour\nPumps,1,red\n", "utf-8")

    result = run("import", "pipedrive", str(files), "--time-zone", "UTC", "--custom-fields", "ask")

    assert result.exit_code == 2
    assert result.stderr.endswith("Give --custom-fields all or --custom-fields none.\n")
