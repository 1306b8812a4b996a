"""The command: it does what it says, and says in one line what goes wrong."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

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

    assert {person["company"] for person in people} == {"Solera Instruments", "Kōyō Trading"}
    assert run("demo").output.splitlines()[-1] == "Error: The demo companies are loaded already."
    assert run("verify").output == "Everything follows from its source.\n"


def test_rates_change_totals(run, tmp_path: Path) -> None:
    run("demo", "--organizations", "20", "--json")
    Path("rates.csv").write_text("date,base,quote,rate\n2020-01-01,EUR,SOL,4\n")

    result = run("rates", "load", "rates.csv", "--company", "Solera Instruments")

    assert result.output == "1 rates are loaded.\n"
    assert run("verify").exit_code == 0


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
