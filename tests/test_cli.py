"""The command: it does what it says, and says in one line what goes wrong."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from cli import main
from db.migrate import upgrade


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/var/afterwin.db")
    monkeypatch.chdir(tmp_path)

    def invoke(*words: str) -> Result:
        return CliRunner().invoke(main, words)

    return invoke


def init(run, name: str = "Acme", **said: str) -> Result:
    usual = {"time-zone": "Europe/Madrid", "currency": "EUR", "user": "Ana", "email": "ana@acme.example"}
    options = [word for key, value in {**usual, **said}.items() for word in (f"--{key}", value)]
    return run("init", "--name", name, *options)


def test_a_company_can_be_made_with_its_first_token(run) -> None:
    result = init(run)

    assert result.exit_code == 0, result.output
    assert "Acme is ready" in result.output
    assert "afterwin_" in result.output


def test_a_company_is_made_once(run) -> None:
    init(run)

    result = init(run)

    assert (result.exit_code, result.output.splitlines()[-1]) == (1, "Error: There is a company 'Acme' already.")


def test_a_token_is_made_listed_and_revoked(run) -> None:
    init(run)
    secret = run("token", "create", "ana@acme.example", "--name", "script").output.strip()

    assert "live" in run("token", "list").output
    assert run("token", "revoke", secret[:15]).output == "Revoked.\n"
    assert run("token", "revoke", secret[:15]).exit_code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("token", "create", "nobody@acme.example"), "no active user"),
        (("token", "list", "--company", "Nobody"), "There is no company 'Nobody'."),
        (("rates", "load", "rates.csv"), "rates.csv: line 2"),
        (("import", "pipedrive", "rates.csv", "--time-zone", "Europe/Madrid"), "rates.csv"),
        (("import", "pipedrive", "rates.csv", "--time-zone", "Mars"), "not an IANA time zone"),
    ],
)
def test_what_goes_wrong_is_one_clear_line(run, words: tuple[str, ...], said: str) -> None:
    init(run)
    Path("rates.csv").write_text("date,base,quote,rate\n2026-01-01,EUR,USD,much\n")

    result = run(*words)

    assert result.exit_code != 0
    assert said in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("words", [("verify",), ("token", "list"), ("demo",)])
def test_a_database_that_cannot_be_opened_is_one_clear_line(run, words: tuple[str, ...], monkeypatch) -> None:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", "postgresql+asyncpg://nobody@127.0.0.1:1/nothing")

    result = run(*words)

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert len(result.output.splitlines()) == 1


def test_a_database_without_tables_says_what_to_do(run) -> None:
    result = run("verify")

    assert (result.exit_code, "afterwin migrate" in result.output) == (1, True)


def test_the_demo_is_loaded_once_and_everything_follows_from_its_source(run) -> None:
    people = json.loads(run("demo", "--organizations", "20", "--json").output)

    assert {person["company"] for person in people} == {"Solera Instruments", "Kōyō Trading", "Fjordlys", "Afterwin"}
    assert run("demo").output.splitlines()[-1] == "Error: The demo companies are loaded already."
    assert run("verify").output == "Everything follows from its source.\n"


def test_the_first_administrator_may_sign_in_and_run_the_beta(run) -> None:
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


def test_staff_roles_are_granted_and_revoked_by_hand(run) -> None:
    init(run)

    run("staff", "grant", "ana@acme.example", "AUDITOR")
    run("staff", "grant", "ana@acme.example", "BETA_APPROVER")
    run("staff", "revoke", "ana@acme.example", "AUDITOR")
    nobody = run("staff", "grant", "nobody@acme.example", "AUDITOR")

    assert run("staff", "list").output == "ana@acme.example  BETA_APPROVER\n"
    assert (nobody.exit_code, "Nobody signs in with" in nobody.output) == (1, True)
    assert run("staff", "grant", "ana@acme.example", "KING").exit_code == 2


def test_a_user_is_invited_and_given_a_password_by_hand(run) -> None:
    init(run)

    link = run("user", "invite", "Bo@acme.example", "--role", "READ_ONLY").output
    taken = run("user", "invite", "ana@acme.example")
    done = run("user", "password", "ana@acme.example", "--password", "a long password")
    weak = run("user", "password", "ana@acme.example", "--password", "short")

    assert link.startswith("http://127.0.0.1:8000/sign-in#invitation_")
    assert (taken.exit_code, "is a user of Acme already" in taken.output) == (1, True)
    assert done.output.endswith("Ana may sign in with it.\n")
    assert (weak.exit_code, weak.output.splitlines()[-1]) == (1, "Error: A password has from 12 to 200 characters.")


def test_rates_change_totals(run, tmp_path: Path) -> None:
    run("demo", "--organizations", "20", "--json")
    Path("rates.csv").write_text("date,base,quote,rate\n2020-01-01,EUR,SOL,4\n")

    result = run("rates", "load", "rates.csv", "--company", "Solera Instruments")

    assert result.output == "1 rates are loaded.\n"
    assert run("verify").exit_code == 0


WON = '{"status": {"in": ["WON"]}}'


def test_a_list_is_exported_to_the_screen_or_to_a_file(run, tmp_path: Path) -> None:
    run("demo", "--organizations", "20", "--json")
    company = ("--company", "Solera Instruments")

    shown = run("export", "deals", *company, "--where", WON, "--time-zone", "Asia/Tokyo")
    written = run("export", "deals", *company, "--where", WON, "-o", "won.xlsx", "--dialect", "pipedrive")

    rows = list(csv.DictReader(io.StringIO(shown.stdout.removeprefix("\ufeff"), newline="")))
    assert {row["Status"] for row in rows} == {"Won"}
    assert {row["Won at"][-6:] for row in rows} == {"+09:00"}
    assert written.stderr == f"{len(rows)} deals were written.\n"
    sheet = load_workbook("won.xlsx")["deals"]
    assert (sheet["A1"].value, sheet.max_row) == ("Deal - ID", len(rows) + 1)
    assert {path.name for path in tmp_path.iterdir()} == {"var", "won.xlsx"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("people", "--where", "name"), "--where is no JSON"),
        (("people", "--where", '{"nam": 1}'), "unknown field 'nam'"),
        (("people", "--where", '{"organizationId": {"eq": "x"}}'), "'x' is not an id"),
        (("cases",), "'cases' is not one of"),
        (("people", "--time-zone", "Mars"), "not an IANA time zone"),
        (("people", "-o", "missing/people.csv"), "No such file or directory"),
    ],
)
def test_what_cannot_be_exported_is_one_clear_line(run, words: tuple[str, ...], said: str) -> None:
    init(run)

    result = run("export", *words)

    assert result.exit_code != 0
    assert said in result.output.splitlines()[-1]


def test_a_file_that_was_there_stays_as_it_is_where_an_export_fails(run, tmp_path: Path) -> None:
    init(run)
    Path("notes.xlsx").write_text("of yesterday")
    long = "x" * 32_768
    Path("notes.csv").write_text(f"Content,Organization,Add time\n{long},Northwind,2026-01-01 10:00:00\n")
    run("import", "pipedrive", "notes.csv", "--time-zone", "UTC")

    result = run("export", "notes", "-o", "notes.xlsx")

    assert (result.exit_code, "of XLSX holds 32,767 characters" in result.output) == (1, True)
    assert Path("notes.xlsx").read_text() == "of yesterday"
    assert {path.name for path in tmp_path.iterdir()} == {"var", "notes.xlsx", "notes.csv"}


def test_a_book_is_not_poured_into_a_terminal(run) -> None:
    init(run)
    screen, terminal = pty.openpty()
    command = [sys.executable, "-c", "from cli import main; main()", "export", "deals", "--format", "xlsx"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

    ended = subprocess.run(command, stdout=terminal, stderr=subprocess.PIPE, env=environment, check=False)

    os.close(terminal)
    os.close(screen)
    assert ended.stderr == b"Error: XLSX is nothing for a terminal; name a file with -o.\n"


def test_help_tells_every_command(run) -> None:
    upgrade(f"sqlite+aiosqlite:///{Path.cwd()}/empty.db")
    for words in ((), ("token",), ("rates",), ("import",)):
        result = run(*words, "--help")
        assert result.exit_code == 0
    assert {"init", "serve", "migrate", "demo", "token", "import", "verify"} <= set(main.commands)


def test_bytes_that_no_file_has_are_swept_up(run, tmp_path: Path) -> None:
    init(run)

    assert run("files", "sweep").output == "0 leftovers were thrown away (0 bytes).\n"
    assert (tmp_path / "var" / "files").is_dir()


def test_a_storage_that_cannot_be_reached_is_told_in_one_line(run, monkeypatch: pytest.MonkeyPatch) -> None:
    init(run)
    monkeypatch.setenv("AFTERWIN_STORAGE_URL", "gopher://nowhere")

    result = run("files", "sweep")

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert len(result.output.splitlines()) == 1
