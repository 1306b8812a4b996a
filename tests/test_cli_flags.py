"""`afterwin flags`: what its commands print, exit codes, and the audit log."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from database_templates import open_with_shared_cache
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
from flags.golden_buckets import GoldenBucket

pytestmark = pytest.mark.slow

Run = Callable[..., Result]
EURO = {"contextName": "companyCurrency", "operator": "IN", "values": ["EUR"]}
Flags = Callable[..., str]
PEOPLE = (
    ("Acme", "Ana", ()),
    ("Rio", "Rui", ()),
    ("Platform", "Noor", (StaffRole.BETA_MANAGER,)),
    ("Vendor", "Ben", (StaffRole.BETA_APPROVER,)),
)


@pytest.fixture
def run(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Return a function that runs `afterwin` with the given words."""
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_ACTOR", "noor@platform.example")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("cli.base.Database", open_with_shared_cache)

    def invoke(*words: Any) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return invoke


async def create_people(database_url: str) -> None:
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
    """Return a function that runs `afterwin flags`, which must succeed. Some companies and staff exist."""
    asyncio.run(create_people(database_url))

    def invoke(*words: Any) -> str:
        result = run("flags", *words)
        assert result.exit_code == 0, result.output
        return result.output

    return invoke


def open_beta(flags: Flags) -> None:
    """Create a beta with one company as its member."""
    flags("create", "ledger", "--title", "Ledger")
    flags("set-stage", "ledger", "BETA")
    flags("enable", "ledger")
    flags("member", "add", "ledger", "--company", "Acme", "--reason", "They asked.")


def test_beta_runs_from_creation_to_archive(flags: Flags, run: Run) -> None:
    open_beta(flags)
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
    assert "→ membership   The user is a member." in flags("explain", "ledger", "--user", "rui@rio.example")
    steps = json.loads(flags("explain", "ledger", "--user", "rui@rio.example", "--json"))["explanation"]["steps"]
    assert {(step["kind"], step["code"]) for step in steps if step["found"] == "The user is a member."} == {
        ("MEMBERSHIP", "USER_MEMBER")
    }
    flags("exclude", "ledger", "--user", "rui@rio.example", "--reason", "He left us.")
    assert flags("explain", "ledger", "--user", "RUI@rio.example").startswith(
        "ledger is off for Rui of Rio. The user is excluded."
    )
    listed = flags("member", "list", "ledger")
    assert "member    all of Acme" in listed
    assert "member    Rui <rui@rio.example> of Rio until 2999-01-01 00:00" in listed
    assert "excluded  Rui <rui@rio.example> of Rio — He left us." in listed

    flags("unexclude", "ledger", "--user", "rui@rio.example", "--reason", "He is back.")
    flags("member", "remove", "ledger", "--user", "rui@rio.example")
    flags("rollout", "ledger", "100", "--reason", "For all.")
    assert "Rollout" in flags("show", "ledger")
    assert "0 users would gain access, 3 would lose it." in flags("impact", "ledger", "--set-rollout", "0")
    assert flags("kill", "ledger", "--reason", "It hurts.").startswith("Done: kill (revision ")
    assert "killed" in flags("list")
    assert "4 users would gain access, 0 would lose it." in flags("impact", "ledger", "--revive")
    flags("revive", "ledger", "--reason", "It is well again.")
    flags("set-stage", "ledger", "RETIRED")
    flags("archive", "ledger")

    assert "--all` includes archived ones." in flags("list")
    assert "archived" in flags("list", "--all")
    entries = flags("audit", "tail", "-n", "2").splitlines()
    assert [line.split(maxsplit=3)[3].partition("  ")[0] for line in entries] == ["set stage", "archive"]
    assert all("by Noor (command line)" in line for line in entries)
    lines = [json.loads(line) for line in flags("audit", "export", "ledger").splitlines()]
    assert [line["action"] for line in lines[:4]] == ["CREATE", "SET_STAGE", "ENABLE", "MEMBER_ADD"]
    assert (
        flags("audit", "verify")
        == f"The audit log is intact: {len(lines)} entries, the last hash is {lines[-1]['hash']}.\n"
    )


@pytest.mark.sqlite_only
def test_refused_change_ends_with_exit_code_3(flags: Flags, run: Run) -> None:
    open_beta(flags)
    flags("create", "twin", "--title", "Twin")
    for words, message in {
        ("create", "ledger", "--title", "Again"): "The flag 'ledger' already exists. (TAKEN at ops.0.flag)",
        ("show", "nothing"): "The flag 'nothing' does not exist. (NOT_FOUND at flag)",
        ("member", "add", "ledger", "--user", "unknown@acme.example", "--reason", "x"): "There is no user 'unknown@",
        ("member", "add", "ledger", "--user", "ana@acme.example", "--company", "Rio"): "'ana@acme.example' in Rio.",
        ("member", "add", "ledger", "--company", "9" * 30): "There is no company",
        ("rollout", "ledger", "1"): "A reason is required for this change. (BLANK at reason)",
        ("rollout", "ledger", "1", "--reason", "x", "--expected-version", "1"): "(STALE_VERSION at expected_version)",
        ("change", "apply", "7"): "There is no change request 7.",
        (
            "require",
            "add",
            "ledger",
            "ledger",
        ): "A flag cannot require itself, directly or through others, as 'ledger' w",
        ("explain", "ledger", "--company", "Unknown"): "There is no company 'Unknown'.",
    }.items():
        result = run("flags", *words)
        assert (result.exit_code, words) == (3, words), result.output
        assert message in result.output.splitlines()[-1]
    assert "twin" in flags("list")


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("actor", "name", "id_"),
    [
        ("noor@platform.example", "Noor", "noor@platform.example"),
        (" Noor@Platform.Example", "Noor", "noor@platform.example"),
        ("Deploy@CI.example", "deploy@ci.example", "deploy@ci.example"),
        ("nightly run ", "nightly run", "nightly run"),
    ],
)
def test_actor_is_shown_by_name(flags: Flags, actor: str, name: str, id_: str) -> None:
    open_beta(flags)
    flags("kill", "ledger", "--reason", "Totals are wrong.", "--actor", actor)

    by_name, by_id, by_typed = (flags("audit", "tail", "--by", by, "--action", "KILL") for by in (name, id_, actor))
    entry = json.loads(flags("audit", "tail", "--action", "KILL", "--json"))[0]

    assert f" by {name} (command line) — Totals are wrong." in by_name
    assert by_name == by_id == by_typed
    assert (entry["actor_id"], entry["actor_name"]) == (id_, name)


@pytest.mark.sqlite_only
def test_change_requires_an_actor(flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AFTERWIN_ACTOR")

    result = run("flags", "create", "ledger", "--title", "Ledger")

    assert (result.exit_code, "Missing option '--actor'" in result.output) == (2, True)
    assert flags("list").startswith("No flags.")


def test_widening_change_is_proposed_reviewed_and_applied(
    flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_beta(flags)
    flags("exclude", "ledger", "--user", "ben@vendor.example", "--reason", "He approves.")
    monkeypatch.setenv("AFTERWIN_FLAGS_REQUIRE_APPROVAL", "1")

    output = flags("rollout", "ledger", "100", "--reason", "It is time.")

    assert output.startswith("Not done: the change can give more users access, so it is proposed as change ")
    number = output.split("as change ")[1].split(".")[0]
    assert "set rollout — It is time. (by Noor)" in flags("change", "list")
    assert "0 rules" in flags("list")
    shown = flags("change", "show", number)
    assert "\n  roll out to 100 percent\n" in shown
    assert "2 users would gain access, 0 would lose it." in shown  # all but Ana, who is in, and Ben
    flags("change", "comment", number, "Why now?", "--actor", "ben@vendor.example")
    assert "Ben at" in flags("change", "show", number)
    assert run("flags", "change", "apply", number).exit_code == 3
    assert "You cannot review your own change request." in run("flags", "change", "review", number, "--approve").output
    flags("change", "review", number, "--approve", "--actor", "ben@vendor.example")
    assert "approved by Ben" in flags("change", "show", number)
    assert "is applied" in flags("change", "apply", number)
    assert "1 rule " in flags("list")
    assert flags("rollout", "ledger", "20").startswith("Done: set rollout")
    assert flags("change", "list").startswith("No change requests. ")
    unknown = run("flags", "rollout", "ledger", "60", "--reason", "Mine.", "--actor", "somebody")
    assert (unknown.exit_code, "Only a person with a login can" in unknown.output) == (3, True)
    other = flags("rollout", "ledger", "60", "--reason", "More.").split("as change ")[1].split(".")[0]
    assert "is rejected" in flags("change", "review", other, "--reject", "--actor", "ben@vendor.example")
    assert flags("change", "due") == "0 changes were due.\n"


@pytest.mark.sqlite_only
def test_change_is_submitted_edited_and_scheduled(flags: Flags, run: Run) -> None:
    open_beta(flags)
    member = json.dumps([{"kind": "EXCLUDE", "company_id": int(company_id(flags, "Acme"))}])
    submitted = flags("change", "submit", "ledger", "--ops", member, "--reason", "Later.")
    number = submitted.split()[1]
    assert "\n  exclude all of Acme\n" in flags("change", "show", number)
    assert "concerns all of Acme" in flags("change", "show", number)
    assert "0 users would gain access, 1 would lose it." in flags("change", "show", number)
    flags("change", "edit", number, "--ops", '[{"kind": "DISABLE"}]')
    assert "is scheduled" in flags("change", "schedule", number, "2999-01-01T00:00:00Z")
    assert "is approved" in flags("change", "schedule", number, "none")
    assert json.loads(flags("change", "show", number, "--json"))["impact"]["losses"] == 1


def company_id(flags: Flags, name: str) -> str:
    members = json.loads(flags("member", "list", "ledger", "--json"))["members"]
    return str(next(row["company"]["id"] for row in members if row["company"]["name"] == name))


def test_rules_and_segments_are_added_moved_and_removed(flags: Flags, run: Run) -> None:
    open_beta(flags)
    flags("segment", "put", "euro", json.dumps([EURO]))
    assert [(row["name"], row["constraints"]) for row in json.loads(flags("segment", "list", "--json"))] == [
        ("euro", [EURO])
    ]
    assert flags("segment", "list").startswith("euro (version 1)")
    for title in ("First", "Second"):
        strategy = json.dumps({"name": "default", "segments": [1]})
        flags("rule", "add", "ledger", strategy, "--title", title, "--reason", "x", "--ends-at", "2999-01-01T00:00:00Z")

    lines = flags("show", "ledger").splitlines()
    assert lines[4] == "    everyone in the segment euro"
    assert json.loads(flags("show", "ledger", "--json"))["rules"][0]["strategy"]["segments"] == ["euro"]
    first = next(line for line in lines if "First" in line).split("(id ")[1].split(")")[0]
    flags("rule", "move", "ledger", first, "2")

    assert run("flags", "segment", "remove", "euro").exit_code == 3
    assert "rule 2: First" in flags("show", "ledger")
    flags("rule", "remove", "ledger", first)
    assert "First" not in flags("show", "ledger")
    assert run("flags", "rule", "add", "ledger", "{", "--title", "x").exit_code == 2


def test_invitations_of_users_companies_and_files(flags: Flags, run: Run) -> None:
    open_beta(flags)
    sent = flags("invite", "user", "ledger", "Rui@rio.example", "--message", "Come!", "--reason", "We like him.")
    assert "beta_" in sent
    assert "Emails in the outbox: 1." in sent
    assert "Invitation code" in flags("invite", "company", "ledger", "Vendor", "--seats", "2", "--reason", "x")
    assert "rui@rio.example: Invitation to try" in run("outbox", "list").stdout
    Path("many.csv").write_text("email\nbo@rio.example\nnobody\n", "utf-8")

    preview = flags("invite", "bulk", "ledger", "many.csv", "--dry-run", "--reason", "All.")
    before = flags("member", "list", "ledger")
    done = flags("invite", "bulk", "ledger", "many.csv", "--reason", "All.")

    assert preview.splitlines()[0] == "line 2: bo@rio.example: invited"
    assert "line 3: nobody: This is not an email address." in preview
    assert "bo@rio.example" not in before
    assert "Done: invite" in done
    invited = next(line for line in flags("member", "list", "ledger").splitlines() if "bo@rio.example" in line)
    flags("invite", "revoke", "ledger", invited.split("invitation ")[1].rstrip(")"))
    assert "bo@rio.example" not in flags("member", "list", "ledger")


@pytest.mark.sqlite_only
def test_second_kill_says_that_nothing_changed(flags: Flags) -> None:
    open_beta(flags)
    flags("kill", "ledger", "--reason", "Totals are wrong.")

    said = flags("kill", "ledger", "--reason", "Once more.").splitlines()

    assert said[0].startswith("Nothing to change (revision ")
    assert re.fullmatch(r"It is killed already, since [-\d]{10} [:\d]{8} UTC by Noor: Totals are wrong\.", said[1])
    assert len(said) == 2


def test_explain_names_nothing_inner(flags: Flags) -> None:
    """Sentences say what decides; a rule has its id, too, for the commands that change it."""
    open_beta(flags)
    flags("create", "parent", "--title", "Parent")
    flags("require", "add", "ledger", "parent", "--off", "--reason", "x")
    flags("rollout", "ledger", "1", "--reason", "x")
    (rule,) = json.loads(flags("show", "ledger", "--json"))["rules"]

    lines = flags("explain", "ledger", "--company", "Acme").splitlines()

    assert [line.rpartition(".")[2] for line in lines] == [*[""] * (len(lines) - 1), f"  (id {rule['id']})"]
    assert "The flag requires that Parent (parent) is off. It is off." in "\n".join(lines)


def test_company_suspend_closes_the_feature_until_resume(flags: Flags, run: Run) -> None:
    open_beta(flags)
    assert "ledger is on for Ana" in flags("explain", "ledger", "--company", "Acme")

    assert run("company", "suspend", "Acme").output == "Acme is suspended.\n"
    assert "ledger is off for Ana of Acme" in flags("explain", "ledger", "--company", "Acme")
    assert run("company", "suspend", "Acme").output == "Acme is suspended.\n"
    assert run("company", "resume", "Acme").output == "Acme is open.\n"
    assert "ledger is on for Ana" in flags("explain", "ledger", "--company", "Acme")
    assert run("company", "suspend", "Unknown").exit_code == 1


def ledger_file(flags: Flags) -> dict[str, Any]:
    """Create a flag with three rules and a roll-out, and return its export."""
    open_beta(flags)
    flags("segment", "put", "euro", json.dumps([EURO]))
    for title in ("First", "Second", "Third"):
        strategy = json.dumps({"name": "default", "segments": [1]})
        flags("rule", "add", "ledger", strategy, "--title", title, "--reason", "x")
    flags("rollout", "ledger", "20", "--reason", "x")
    flags("export", "-o", "flags.json")
    return json.loads(Path("flags.json").read_text("utf-8"))


def test_import_makes_flags_equal_to_a_file(flags: Flags) -> None:
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


@pytest.mark.sqlite_only
def test_import_dry_run_and_approval_of_widening_changes(
    flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = ledger_file(flags)
    wanted["flags"][0] |= {"title": "The ledger", "rules": [{"title": "All", "strategy": {"name": "default"}}]}
    Path("wanted.json").write_text(json.dumps(wanted), "utf-8")

    preview = flags("import", "wanted.json", "--dry-run", "--diff")

    assert json.loads(flags("export"))["flags"][0]["title"] == "Ledger"
    assert "This was a dry run: nothing was saved." in preview
    assert 'flag:ledger title: "Ledger" → "The ledger"' in preview
    assert run("flags", "import", "wanted.json").exit_code == 3  # no reason
    monkeypatch.setenv("AFTERWIN_FLAGS_REQUIRE_APPROVAL", "1")
    assert "would be proposed" in flags("import", "wanted.json", "--dry-run")
    assert "Not done: the change can give more users access" in flags("import", "wanted.json", "--reason", "x")
    assert json.loads(flags("export"))["flags"][0]["title"] == "Ledger"


@pytest.mark.sqlite_only
def test_import_from_unleash_keeps_percentages(flags: Flags) -> None:
    parameters = {"rollout": "30", "stickiness": "companyId", "groupId": "as before"}
    strategy = {"name": "flexibleRollout", "parameters": parameters}
    state = {"version": 2, "features": [{"name": "ledger", "enabled": True, "strategies": [strategy]}]}
    Path("state.json").write_text(json.dumps(state), "utf-8")

    flags("import", "state.json", "--format", "unleash", "--reason", "We moved.")

    (feature,) = json.loads(flags("export", "--format", "unleash"))["features"]
    assert (feature["name"], feature["enabled"]) == ("ledger", True)
    assert feature["strategies"][0]["parameters"] == parameters
    assert flags("import", "state.json", "--format", "unleash") == ""


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("text", "file_format", "message"),
    [
        ("{", "native", "The file is not JSON"),
        ('{"flags": [{"key": "x"}]}', "native", "(BLANK at flags.0.title)"),
        (
            '{"flags": [{"key": "xy", "title": "X", "rules": [{"strategy": {"name": "regex"}}]}]}',
            "native",
            "at flags.xy.rules.0.strategy.name",
        ),
        ('{"features": 7}', "unleash", "(INVALID at file.features)"),
    ],
)
def test_import_rejects_an_invalid_file(flags: Flags, run: Run, text: str, file_format: str, message: str) -> None:
    Path("wanted.json").write_text(text, "utf-8")

    result = run("flags", "import", "wanted.json", "--format", file_format, "--reason", "x")

    assert (result.exit_code, message in result.output.splitlines()[-1]) == (3, True), result.output
    assert flags("list").startswith("No flags.")


def worker(database_url: str, name: str, revision: int) -> None:
    async def save() -> None:
        database = Database(database_url)
        seen_at = datetime.now(UTC)
        await save_heartbeat(
            database, FlagWorker(worker_id=name, host="http", pid=1, revision=revision, seen_at=seen_at)
        )
        await database.close()

    asyncio.run(save())


@pytest.mark.sqlite_only
def test_kill_waits_for_every_process(flags: Flags, run: Run, database_url: str) -> None:
    open_beta(flags)
    assert flags("workers").startswith("No server process is running. ")
    worker(database_url, "one", 1_000)
    worker(database_url, "two", 1)

    late = run("flags", "kill", "ledger", "--reason", "It hurts.", "--wait", "100ms")

    assert (late.exit_code, late.output.splitlines()[-1]) == (
        4,
        "Error: So far, only 1 of 2 processes confirmed revision 5.",
    )
    assert "killed" in flags("list")
    assert "one  http:1  revision 1000  live, seen " in flags("workers")
    assert run("flags", "wait", "--revision", "5", "--timeout", "0").exit_code == 4
    worker(database_url, "two", 5)
    assert flags("wait", "--revision", "5", "--timeout", "0.1m") == "Seen by 2 of 2 processes.\n"
    assert run("flags", "wait", "--revision", "5", "--timeout", "soon").exit_code == 2


def write(database_url: str, statement: Update, company: str | None = None) -> None:
    """Change a table directly, which no command does."""

    async def run_statement() -> None:
        database = Database(database_url)
        company_id = next((each.id for each in await list_companies(database) if each.name == company), 0)
        async with begin(database, company_id, advances_revision=False) as uow:
            await (uow.write(statement) if company else uow.execute_identity(statement))
        await database.close()

    asyncio.run(run_statement())


@pytest.mark.sqlite_only
def test_audit_tail_of_an_unknown_action_names_those_near(run: Run) -> None:
    for words, message in {
        "member": "There is no action 'member'. Near it: member add, member expiry, member note, ",
        "set-rolout": "There is no action 'set-rolout'. Near it: set rollout",
        "zzz": "There is no action 'zzz'. The actions: approval require, approval waive, ",
    }.items():
        result = run("flags", "audit", "tail", "--action", words)
        assert (result.exit_code, message in result.output) == (2, True), result.output


@pytest.mark.sqlite_only
def test_audit_verify_ends_with_exit_code_5_when_broken(flags: Flags, run: Run, database_url: str) -> None:
    assert flags("audit", "verify") == "The audit log is empty.\n"
    open_beta(flags)

    write(database_url, update(FlagState.table).values(audit_head="x"))

    result = run("flags", "audit", "verify")
    assert (result.exit_code, result.output) == (
        5,
        "Error: The audit log is broken at entry 4: This is not the last row that was written.\n",
    )
    assert "The audit log is broken at entry 4" in run("flags", "doctor").output


def test_doctor_lists_neglected_settings(flags: Flags, run: Run, database_url: str) -> None:
    for words in (("create", "accounts", "--title", "Accounts"), ("set-stage", "accounts", "BETA")):
        flags(*words)
    assert flags("doctor") == "No problems found.\n"
    flags("member", "add", "accounts", "--company", "Rio", "--reason", "x")
    run("company", "suspend", "Rio")
    flags("member", "add", "accounts", "--company", "Acme", "--reason", "x")
    flags("invite", "user", "accounts", "bo@rio.example", "--reason", "x")
    flags("update", "accounts", "--review-by", "2026-01-01", "--owner", "Noor")
    past = datetime.now(UTC) - timedelta(days=1)
    write(database_url, update(BetaInvitation.table).values(expires_at=past))
    write(database_url, update(BetaMember.table).values(expires_at=past), company="Acme")

    result = run("flags", "doctor")

    lines = set(result.output.splitlines())
    unaudited = {line for line in lines if line.endswith("differs from the audit log in expires_at.")}
    assert (result.exit_code, len(unaudited)) == (1, 2)
    assert lines - unaudited == {
        "accounts: its review was due by 2026-01-01 (owner Noor).",
        "accounts: the membership of all of Rio goes on, but the company is suspended.",
        "accounts: the membership of all of Acme has ended.",
        "Invitations that have expired: 1. Run `afterwin flags change due`.",
    }
    flags("change", "due")
    assert "Invitations that have expired" not in run("flags", "doctor").output
    flags("archive", "accounts")
    assert "The gate accounts has no flag 'accounts', so it is closed to all users." in run("flags", "doctor").output


@pytest.mark.sqlite_only
def test_doctor_detects_changed_percentages(flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    flags("create", "accounts", "--title", "Accounts")
    assert flags("doctor") == "No problems found.\n"
    monkeypatch.setattr("flags.golden_buckets.GOLDEN_BUCKETS", (GoldenBucket("Accounts", 3, 84, is_enabled=False),))

    assert "Percentages select other companies than before: company 3" in run("flags", "doctor").output


@pytest.mark.sqlite_only
def test_waves_of_a_killed_flag_are_shown_as_stopped(flags: Flags) -> None:
    open_beta(flags)
    Path("wave.csv").write_text("company\nRio\n", "utf-8")
    flags("wave", "put", "ledger", "May", "wave.csv")
    flags("kill", "ledger", "--reason", "Totals are wrong.")

    for words in (("wave", "list", "ledger"), ("wave", "show", "ledger", "May"), ("show", "ledger")):
        shown = json.loads(flags(*words, "--json"))
        (wave,) = shown if isinstance(shown, list) else shown.get("waves", [shown])
        assert wave["state"] == "STOPPED"
        assert "wave May: stopped" in flags(*words)
