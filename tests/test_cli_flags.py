"""The beta from a terminal: what is done is told, what is not has its exit code, and everything stands in the audit."""

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Update, update

from auth.logins import ensure_login
from cli import main
from db.companies import create_company, create_user, list_companies
from db.flags.workers import save_heartbeat
from db.identity import change_staff_roles
from db.models import BetaInvitation, BetaMember, CompanyRole, FlagState, FlagWorker, StaffRole, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin

Run = Callable[..., Result]
EURO = {"contextName": "companyCurrency", "operator": "IN", "values": ["EUR"]}
Flags = Callable[..., str]
EMBEDDED = pytest.mark.parametrize("templates", ["sqlite"], indirect=True)
"""What is about words alone is asked of one database; whatever is written, of both."""
PEOPLE = (
    ("Acme", "Ana", ()),
    ("Rio", "Rui", ()),
    ("Platform", "Noor", (StaffRole.BETA_MANAGER,)),
    ("Vendor", "Ben", (StaffRole.BETA_APPROVER,)),
)


KEPT: dict[str, Any] = {}


def remembering(url: str) -> Database:
    """A database that compiles no statement which another compiled: each command opens one."""
    database = Database(url)
    engine = database.engine.sync_engine
    kept = (engine.dialect, engine._compiled_cache)  # there is no public way
    engine.dialect, engine._compiled_cache = KEPT.setdefault(engine.dialect.name, kept)  # as above
    return database


@pytest.fixture
def run(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a command; what comes after `afterwin`."""
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_ACTOR", "noor@platform.example")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("cli.base.Database", remembering)

    def invoke(*words: Any) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return invoke


async def make_people(database_url: str) -> None:
    database = Database(database_url)
    for name, person, role in PEOPLE:
        company_id = await create_company(database, name=name, time_zone="UTC", currency="EUR")
        (company,) = [each for each in await list_companies(database) if each.id == company_id]
        async with begin(database, company_id) as uow:
            email = f"{person.lower()}@{name.lower()}.example"
            user_id = await create_user(uow, company, name=person, email=email, role=CompanyRole.ADMIN)
            (user,) = await uow.all(select_rows(User).where(User.c.id == user_id))
            await change_staff_roles(uow, await ensure_login(uow, user), role)
    await database.close()


@pytest.fixture
def flags(run: Run, database_url: str) -> Flags:
    """Runs a command on flags, which has to be done; some companies are there, and staff."""
    asyncio.run(make_people(database_url))

    def invoke(*words: Any) -> str:
        result = run("flags", *words)
        assert result.exit_code == 0, result.output
        return result.output

    return invoke


def opened(flags: Flags) -> None:
    """A beta with one company in it."""
    flags("create", "ledger", "--title", "Ledger")
    flags("set-stage", "ledger", "BETA")
    flags("enable", "ledger")
    flags("member", "add", "ledger", "--company", "Acme", "--reason", "They asked.")


def test_a_beta_is_run_from_the_first_to_the_last_day(flags: Flags, run: Run) -> None:
    opened(flags)
    flags(
        "member",
        "add",
        "ledger",
        "--user",
        "rui@rio.example",
        "--until",
        "2999-01-01T00:00:00Z",
        "--reason",
        "He, too.",
    )
    assert "→ MEMBERSHIP   The user is a member." in flags("explain", "ledger", "--user", "rui@rio.example")
    flags("exclude", "ledger", "--user", "rui@rio.example", "--reason", "He left us.")
    assert flags("explain", "ledger", "--user", "RUI@rio.example").startswith("ledger is off for Rui of Rio")
    listed = flags("member", "list", "ledger")
    assert "member    all of Acme" in listed
    assert "member    Rui <rui@rio.example> of Rio until 2999-01-01 00:00" in listed
    assert "excluded  Rui <rui@rio.example> of Rio — He left us." in listed

    flags("unexclude", "ledger", "--user", "rui@rio.example", "--reason", "He is back.")
    flags("member", "rm", "ledger", "--user", "rui@rio.example")
    flags("rollout", "ledger", "100", "--reason", "For all.")
    assert "Rollout" in flags("show", "ledger")
    assert "0 users would gain it, 3 would lose it." in flags("impact", "ledger", "--set-rollout", "0")
    assert flags("kill", "ledger", "--reason", "It hurts.").startswith("Done: KILL (revision ")
    assert "killed" in flags("list")
    assert "4 users would gain it, 0 would lose it." in flags("impact", "ledger", "--revive")
    flags("revive", "ledger", "--reason", "It is well again.")
    flags("set-stage", "ledger", "RETIRED")
    flags("archive", "ledger")

    assert flags("list") == ""
    assert "archived" in flags("list", "--all")
    told = flags("audit", "tail", "-n", "2").splitlines()
    assert [line.split()[3] for line in told] == ["SET_STAGE", "ARCHIVE"]
    assert all("by CLI:noor@platform.example" in line for line in told)
    lines = [json.loads(line) for line in flags("audit", "export", "ledger").splitlines()]
    assert [line["action"] for line in lines[:4]] == ["CREATE", "SET_STAGE", "ENABLE", "MEMBER_ADD"]
    assert flags("audit", "verify") == f"The audit is whole: {len(lines)} acts, the last hash is {lines[-1]['hash']}.\n"


@EMBEDDED
def test_what_cannot_be_done_is_one_line_with_the_exit_code_3(flags: Flags, run: Run) -> None:
    opened(flags)
    flags("create", "twin", "--title", "Twin")
    for words, said in {
        ("create", "ledger", "--title", "Again"): "The flag 'ledger' already exists. (TAKEN at ops.0.flag)",
        ("show", "nothing"): "The flag 'nothing' does not exist. (NOT_FOUND at flag)",
        ("member", "add", "ledger", "--user", "nobody@acme.example", "--reason", "x"): "There is no user with the",
        ("member", "add", "ledger", "--user", "ana@acme.example", "--company", "Rio"): "'ana@acme.example' in Rio.",
        ("member", "add", "ledger", "--company", "9" * 30): "There is no company",
        ("rollout", "ledger", "101", "--reason", "x"): "(INVALID at percent)",
        ("rollout", "ledger", "1"): "A reason is required for this change. (BLANK at reason)",
        ("rollout", "ledger", "1", "--reason", "x", "--expected-version", "1"): "(STALE_VERSION at expected_version)",
        ("change", "apply", "7"): "There is no such change.",
        ("explain", "ledger", "--company", "Nobody"): "There is no company 'Nobody'.",
    }.items():
        result = run("flags", *words)
        assert (result.exit_code, words) == (3, words), result.output
        assert said in result.output.splitlines()[-1]
    assert "twin" in flags("list")


@EMBEDDED
def test_nobody_writes_who_does_not_say_who_they_are(flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AFTERWIN_ACTOR")

    result = run("flags", "create", "ledger", "--title", "Ledger")

    assert (result.exit_code, "Missing option '--actor'" in result.output) == (2, True)
    assert flags("list") == ""


def test_what_lets_more_people_in_is_proposed_and_done_once_somebody_else_approved_it(
    flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(flags)
    monkeypatch.setenv("AFTERWIN_FLAGS_REQUIRE_APPROVAL", "1")

    told = flags("rollout", "ledger", "50", "--reason", "It is time.")

    assert told.startswith("Not done: this lets more people in, so it is proposed as change ")
    number = told.split("change ")[1].split(".")[0]
    assert "SET_ROLLOUT — It is time. (by noor@platform.example)" in flags("change", "list")
    assert "0 rules" in flags("list")
    assert run("flags", "change", "apply", number).exit_code == 3
    assert "You cannot review your own change request." in run("flags", "change", "review", number, "--approve").output
    flags("change", "review", number, "--approve", "--actor", "ben@vendor.example")
    assert "APPROVE by ben@vendor.example" in flags("change", "show", number)
    assert "is APPLIED" in flags("change", "apply", number)
    assert "1 rules" in flags("list")
    assert flags("rollout", "ledger", "20").startswith("Done: SET_ROLLOUT")
    assert flags("change", "list") == ""
    stranger = run("flags", "rollout", "ledger", "60", "--reason", "Mine.", "--actor", "somebody")
    assert (stranger.exit_code, "Only a person with a login can" in stranger.output) == (3, True)
    other = flags("rollout", "ledger", "60", "--reason", "More.").split("change ")[1].split(".")[0]
    assert "is REJECTED" in flags("change", "review", other, "--reject", "--actor", "ben@vendor.example")
    assert flags("change", "due") == "0 changes were due.\n"


def test_rules_and_segments_are_written_as_unleash_writes_them(flags: Flags, run: Run) -> None:
    opened(flags)
    flags("segment", "put", "euro", json.dumps([EURO]))
    for title in ("First", "Second"):
        strategy = json.dumps({"name": "default", "segments": [1]})
        flags("rule", "add", "ledger", strategy, "--title", title, "--reason", "x", "--ends-at", "2999-01-01T00:00:00Z")

    shown = flags("show", "ledger").splitlines()
    first = next(line for line in shown if "First" in line).split("(id ")[1].split(")")[0]
    flags("rule", "mv", "ledger", first, "2")

    assert run("flags", "segment", "rm", "euro").exit_code == 3
    assert "rule 2: First" in flags("show", "ledger")
    flags("rule", "rm", "ledger", first)
    assert "First" not in flags("show", "ledger")
    assert run("flags", "rule", "add", "ledger", "{", "--title", "x").exit_code == 2


def test_people_and_companies_are_invited_one_by_one_or_by_a_file(flags: Flags, run: Run) -> None:
    opened(flags)
    sent = flags("invite", "user", "ledger", "Rui@rio.example", "--message", "Come!", "--reason", "We like him.")
    assert "beta_" in sent
    assert "Come!" in sent
    assert "invitation" in flags("invite", "company", "ledger", "Vendor", "--seats", "2", "--reason", "x")
    Path("many.csv").write_text("email\nbo@rio.example\nnobody\n", "utf-8")

    tried = flags("invite", "bulk", "ledger", "many.csv", "--dry-run", "--reason", "All.")
    before = flags("member", "list", "ledger")
    done = flags("invite", "bulk", "ledger", "many.csv", "--reason", "All.")

    assert tried.splitlines()[0] == "line 2: bo@rio.example: invited"
    assert "line 3: nobody: This is not an email address." in tried
    assert "bo@rio.example" not in before
    assert "Done: INVITE" in done
    invited = next(line for line in flags("member", "list", "ledger").splitlines() if "bo@rio.example" in line)
    flags("invite", "revoke", "ledger", invited.split("invitation ")[1].rstrip(")"))
    assert "bo@rio.example" not in flags("member", "list", "ledger")


def test_a_suspended_company_is_closed_to_all_until_it_is_resumed(flags: Flags, run: Run) -> None:
    opened(flags)
    assert "ledger is on for Ana" in flags("explain", "ledger", "--company", "Acme")

    assert run("company", "suspend", "Acme").output == "Acme is suspended.\n"
    assert "ledger is off for Ana of Acme" in flags("explain", "ledger", "--company", "Acme")
    assert run("company", "suspend", "Acme").output == "Acme is suspended.\n"
    assert run("company", "resume", "Acme").output == "Acme is open.\n"
    assert "ledger is on for Ana" in flags("explain", "ledger", "--company", "Acme")
    assert run("company", "suspend", "Nobody").exit_code == 1


def ledger_file(flags: Flags) -> dict[str, Any]:
    """A flag with three rules and a roll-out, as it is exported."""
    opened(flags)
    flags("segment", "put", "euro", json.dumps([EURO]))
    for title in ("First", "Second", "Third"):
        strategy = json.dumps({"name": "default", "segments": [1]})
        flags("rule", "add", "ledger", strategy, "--title", title, "--reason", "x")
    flags("rollout", "ledger", "20", "--reason", "x")
    flags("export", "-o", "flags.json")
    return json.loads(Path("flags.json").read_text("utf-8"))


def test_flags_become_what_a_file_says(flags: Flags) -> None:
    wanted = ledger_file(flags)
    assert flags("import", "flags.json") == ""
    assert "salt" not in Path("flags.json").read_text("utf-8")
    assert wanted["flags"][0]["rules"][0]["strategy"]["segments"] == ["euro"]

    first, second, _, rollout = wanted["flags"][0]["rules"]
    rollout["strategy"]["parameters"]["rollout"] = "70"
    wanted["flags"][0]["rules"] = [second, {"title": "New", "strategy": {"name": "default"}}, first, rollout]
    wanted["flags"].append({"key": "other", "title": "Other", "stage": "BETA", "requires": [{"parent_key": "ledger"}]})
    Path("wanted.json").write_text(json.dumps(wanted), "utf-8")
    flags("import", "wanted.json", "--reason", "As it is elsewhere.")

    made = json.loads(flags("export"))
    assert [rule["title"] for rule in made["flags"][0]["rules"]] == ["Second", "New", "First", "Rollout"]
    assert made["flags"][0]["rules"][3]["strategy"]["parameters"]["rollout"] == "70"
    assert made["flags"][1]["requires"][0]["parent_key"] == "ledger"
    assert made["segments"] == wanted["segments"]
    assert flags("import", "wanted.json") == ""


@EMBEDDED
def test_what_a_file_would_do_is_told_before_and_caught_where_it_lets_more_people_in(
    flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = ledger_file(flags)
    wanted["flags"][0] |= {"title": "The ledger", "rules": [{"title": "All", "strategy": {"name": "default"}}]}
    Path("wanted.json").write_text(json.dumps(wanted), "utf-8")

    tried = flags("import", "wanted.json", "--dry-run", "--diff")

    assert json.loads(flags("export"))["flags"][0]["title"] == "Ledger"
    assert "Nothing of this was kept." in tried
    assert 'flag:ledger title: "Ledger" → "The ledger"' in tried
    assert run("flags", "import", "wanted.json").exit_code == 3  # nobody said why
    monkeypatch.setenv("AFTERWIN_FLAGS_REQUIRE_APPROVAL", "1")
    assert "would be proposed" in flags("import", "wanted.json", "--dry-run")
    assert "Not done: this lets more people in" in flags("import", "wanted.json", "--reason", "x")
    assert json.loads(flags("export"))["flags"][0]["title"] == "Ledger"


@EMBEDDED
def test_flags_come_from_unleash_and_go_there_and_nobody_changes_sides(flags: Flags) -> None:
    parameters = {"rollout": "30", "stickiness": "companyId", "groupId": "as before"}
    strategy = {"name": "flexibleRollout", "parameters": parameters}
    state = {"version": 2, "features": [{"name": "ledger", "enabled": True, "strategies": [strategy]}]}
    Path("state.json").write_text(json.dumps(state), "utf-8")

    flags("import", "state.json", "--format", "unleash", "--reason", "We moved.")

    (feature,) = json.loads(flags("export", "--format", "unleash"))["features"]
    assert (feature["name"], feature["enabled"]) == ("ledger", True)
    assert feature["strategies"][0]["parameters"] == parameters
    assert flags("import", "state.json", "--format", "unleash") == ""


@EMBEDDED
@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("{", "native", "This is no JSON"),
        ('{"flags": [{"key": "x"}]}', "native", "(BLANK at flags.0.title)"),
        (
            '{"flags": [{"key": "xy", "title": "X", "rules": [{"strategy": {"name": "regex"}}]}]}',
            "native",
            "at flags.xy.strategy.name",
        ),
        ('{"features": 7}', "unleash", "(INVALID at file.features)"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused_whole(flags: Flags, run: Run, text: str, form: str, said: str) -> None:
    Path("wanted.json").write_text(text, "utf-8")

    result = run("flags", "import", "wanted.json", "--format", form, "--reason", "x")

    assert (result.exit_code, said in result.output.splitlines()[-1]) == (3, True), result.output
    assert flags("list") == ""


def worker(database_url: str, name: str, revision: int) -> None:
    async def told() -> None:
        database = Database(database_url)
        seen_at = datetime.now(UTC)
        await save_heartbeat(
            database, FlagWorker(worker_id=name, host="here", pid=1, revision=revision, seen_at=seen_at)
        )
        await database.close()

    asyncio.run(told())


@EMBEDDED
def test_a_kill_waits_until_every_process_has_seen_it(flags: Flags, run: Run, database_url: str) -> None:
    opened(flags)
    assert flags("workers") == "No process has told that it answers.\n"
    worker(database_url, "one", 1_000)
    worker(database_url, "two", 1)

    late = run("flags", "kill", "ledger", "--reason", "It hurts.", "--wait", "100ms")

    assert (late.exit_code, late.output.splitlines()[-1]) == (
        4,
        "Error: Only 1 of 2 processes have seen revision 5 by now.",
    )
    assert "killed" in flags("list")
    assert "one  here:1  revision 1000  answers, " in flags("workers")
    assert run("flags", "wait", "--revision", "5", "--timeout", "0").exit_code == 4
    worker(database_url, "two", 5)
    assert flags("wait", "--revision", "5", "--timeout", "0.1m") == "Seen by 2 of 2 processes.\n"
    assert run("flags", "wait", "--revision", "5", "--timeout", "soon").exit_code == 2


def write(database_url: str, statement: Update, company: str | None = None) -> None:
    """What only a hand in the tables does."""

    async def written() -> None:
        database = Database(database_url)
        company_id = next((each.id for each in await list_companies(database) if each.name == company), 0)
        async with begin(database, company_id, advances_revision=False) as uow:
            await (uow.write(statement) if company else uow.execute_identity(statement))
        await database.close()

    asyncio.run(written())


@EMBEDDED
def test_an_audit_that_was_tampered_with_ends_with_the_exit_code_5(flags: Flags, run: Run, database_url: str) -> None:
    assert flags("audit", "verify") == "Nothing was done yet.\n"
    opened(flags)

    write(database_url, update(FlagState.table).values(audit_head="x"))

    result = run("flags", "audit", "verify")
    assert (result.exit_code, result.output) == (
        5,
        "Error: The audit is broken at 4: This is not the last row that was written.\n",
    )
    assert "The audit is broken at 4" in run("flags", "doctor").output


def test_the_doctor_tells_of_all_that_was_forgotten(flags: Flags, run: Run, database_url: str) -> None:
    for words in (("create", "accounts", "--title", "Accounts"), ("set-stage", "accounts", "BETA")):
        flags(*words)
    assert flags("doctor") == "All is well.\n"
    flags("member", "add", "accounts", "--company", "Rio", "--reason", "x")
    run("company", "suspend", "Rio")
    flags("member", "add", "accounts", "--company", "Acme", "--reason", "x")
    flags("invite", "user", "accounts", "bo@rio.example", "--reason", "x")
    flags("update", "accounts", "--review-by", "2026-01-01", "--owner", "Noor")
    past = datetime.now(UTC) - timedelta(days=1)
    write(database_url, update(BetaInvitation.table).values(expires_at=past))
    write(database_url, update(BetaMember.table).values(expires_at=past), company="Acme")

    result = run("flags", "doctor")

    assert (result.exit_code, set(result.output.splitlines())) == (
        1,
        {
            "accounts was to be reviewed by 2026-01-01 (Noor).",
            "accounts: all of Rio is a member, but the company is suspended.",
            "accounts: the membership of all of Acme ran out.",
            "1 invitations ran out: run `flags change due`.",
        },
    )
    flags("change", "due")
    assert "invitations ran out" not in run("flags", "doctor").output
    flags("archive", "accounts")
    assert "The gate accounts has no flag 'accounts': it is closed to everybody." in run("flags", "doctor").output


@EMBEDDED
def test_the_doctor_sees_an_engine_that_puts_others_into_a_percentage(
    flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    flags("create", "accounts", "--title", "Accounts")
    assert flags("doctor") == "All is well.\n"
    monkeypatch.setattr("cli.flags.doctor.GOLDEN", (("Accounts", 3, 84, False),))

    assert "The engine puts others into a percentage than it did: company 3" in run("flags", "doctor").output
