"""The beta from a terminal: what is done is told, what is not has its exit code, and everything stands in the audit."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cli import main

Run = Callable[..., Result]


@pytest.fixture
def run(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a command; what comes after `afterwin`."""
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_ACTOR", "noor@platform.example")
    monkeypatch.chdir(tmp_path)

    def invoke(*words: Any) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return invoke


@pytest.fixture
def flags(run: Run) -> Run:
    """Runs a command on flags, which has to be done; two companies are there, and staff."""
    for name, user in (("Acme", "Ana"), ("Rio", "Rui"), ("Platform", "Noor"), ("Vendor", "Ben")):
        email = f"{user.lower()}@{name.lower()}.example"
        usual = ("--time-zone", "UTC", "--currency", "EUR", "--user", user, "--email", email)
        assert run("init", "--name", name, *usual).exit_code == 0
    run("staff", "grant", "noor@platform.example", "BETA_MANAGER")
    run("staff", "grant", "ben@vendor.example", "BETA_APPROVER")

    def invoke(*words: Any) -> str:
        result = run("flags", *words)
        assert result.exit_code == 0, result.output
        return result.output

    return invoke


def opened(flags: Run) -> None:
    """A beta with one company in it."""
    flags("create", "ledger", "--title", "Ledger")
    flags("set-stage", "ledger", "BETA")
    flags("enable", "ledger")
    flags("member", "add", "ledger", "--company", "Acme", "--reason", "They asked.")


def test_a_beta_is_run_from_the_first_to_the_last_day(flags: Run, run: Run) -> None:
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
    assert "Roll-out" in flags("show", "ledger")
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


def test_what_cannot_be_done_is_one_line_with_the_exit_code_3(flags: Run, run: Run) -> None:
    opened(flags)
    flags("create", "twin", "--title", "Twin")
    for words, said in {
        ("create", "ledger", "--title", "Again"): "There is a flag 'ledger' already. (TAKEN at ops.0.flag)",
        ("show", "nothing"): "There is no flag 'nothing'. (NOT_FOUND at flag)",
        ("member", "add", "ledger", "--user", "nobody@acme.example", "--reason", "x"): "There is no user with the",
        ("member", "add", "ledger", "--user", "ana@acme.example", "--company", "Rio"): "'ana@acme.example' in Rio.",
        ("member", "add", "ledger", "--company", "9" * 30): "There is no company",
        ("rollout", "ledger", "101", "--reason", "x"): "(INVALID at percent)",
        ("rollout", "ledger", "1"): "Say why. (BLANK at reason)",
        ("rollout", "ledger", "1", "--reason", "x", "--expected-version", "1"): "(STALE_VERSION at expected_version)",
        ("change", "apply", "7"): "There is no such change.",
        ("explain", "ledger", "--company", "Nobody"): "There is no company 'Nobody'.",
    }.items():
        result = run("flags", *words)
        assert (result.exit_code, words) == (3, words), result.output
        assert said in result.output.splitlines()[-1]
    assert "twin" in flags("list")


def test_nobody_writes_who_does_not_say_who_they_are(flags: Run, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AFTERWIN_ACTOR")

    result = run("flags", "create", "ledger", "--title", "Ledger")

    assert (result.exit_code, "Missing option '--actor'" in result.output) == (2, True)
    assert flags("list") == ""


def test_what_lets_more_people_in_is_proposed_and_done_once_somebody_else_approved_it(
    flags: Run, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(flags)
    monkeypatch.setenv("AFTERWIN_FLAGS_REQUIRE_APPROVAL", "1")

    told = flags("rollout", "ledger", "50", "--reason", "It is time.")

    assert told.startswith("Not done: this lets more people in, so it is proposed as change ")
    number = told.split("change ")[1].split(".")[0]
    assert "SET_ROLLOUT — It is time. (by noor@platform.example)" in flags("change", "list")
    assert "0 rules" in flags("list")
    assert run("flags", "change", "apply", number).exit_code == 3
    assert "Nobody reviews their own change." in run("flags", "change", "review", number, "--approve").output
    flags("change", "review", number, "--approve", "--actor", "ben@vendor.example")
    assert "APPROVE by ben@vendor.example" in flags("change", "show", number)
    assert "is APPLIED" in flags("change", "apply", number)
    assert "1 rules" in flags("list")
    assert flags("rollout", "ledger", "20").startswith("Done: SET_ROLLOUT")
    assert flags("change", "list") == ""
    stranger = run("flags", "rollout", "ledger", "60", "--reason", "Mine.", "--actor", "somebody")
    assert (stranger.exit_code, "must be somebody who signs in" in stranger.output) == (3, True)
    other = flags("rollout", "ledger", "60", "--reason", "More.").split("change ")[1].split(".")[0]
    assert "is REJECTED" in flags("change", "review", other, "--reject", "--actor", "ben@vendor.example")
    assert flags("change", "due") == "0 changes were due.\n"


def test_rules_and_segments_are_written_as_unleash_writes_them(flags: Run, run: Run) -> None:
    opened(flags)
    euro = {"contextName": "companyCurrency", "operator": "IN", "values": ["EUR"]}
    flags("segment", "put", "euro", json.dumps([euro]))
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


def test_people_and_companies_are_invited_one_by_one_or_by_a_file(flags: Run, run: Run) -> None:
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
    assert "line 3: nobody: This is not an e-mail address." in tried
    assert "bo@rio.example" not in before
    assert "Done: INVITE" in done
    invited = next(line for line in flags("member", "list", "ledger").splitlines() if "bo@rio.example" in line)
    flags("invite", "revoke", "ledger", invited.split("invitation ")[1].rstrip(")"))
    assert "bo@rio.example" not in flags("member", "list", "ledger")


def test_a_suspended_company_is_closed_to_all_until_it_is_resumed(flags: Run, run: Run) -> None:
    opened(flags)
    assert "ledger is on for Ana" in flags("explain", "ledger", "--company", "Acme")

    assert run("company", "suspend", "Acme").output == "Acme is suspended.\n"
    assert "ledger is off for Ana of Acme" in flags("explain", "ledger", "--company", "Acme")
    assert run("company", "suspend", "Acme").output == "Acme is suspended.\n"
    assert run("company", "resume", "Acme").output == "Acme is open.\n"
    assert "ledger is on for Ana" in flags("explain", "ledger", "--company", "Acme")
    assert run("company", "suspend", "Nobody").exit_code == 1
