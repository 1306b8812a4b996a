"""A beta from the first idea to general use on the command line, by one product manager."""

import asyncio
import json
from pathlib import Path

import pytest
from test_cli_beta_walk import ask_as_rui
from test_cli_flags import Flags, Run, flags, run

pytestmark = pytest.mark.slow

__all__ = ["flags", "run"]  # fixtures

APPROVER = ("--actor", "ben@vendor.example")


@pytest.mark.sqlite_only
def test_beta_from_first_idea_to_general_use(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger")
    flags("set-stage", "ledger", "ALPHA", "--reason", "The first try.")
    flags("enable", "ledger", "--reason", "The first try.")
    assert json.loads(flags("impact", "ledger", "--set-rollout", 100, "--json"))["gains"] > 0
    invite_with_second_person(flags, run)
    let_in_from_waiting_list(flags)
    start_wave(flags)
    add_rule(flags)
    kill_and_revive(flags)
    flags("news", "post", "ledger", "It now sorts by month.", "--email")
    release_to_all(flags)
    assert flags("audit", "verify").startswith("The audit log is intact: ")


def invite_with_second_person(flags: Flags, run: Run) -> None:
    """Invite a user while a second person has to approve it, and who does."""
    flags("approval", "require")
    proposed = flags("invite", "user", "ledger", "ana@acme.example", "--reason", "She asked for it.")
    number = proposed.split("as change ")[1].split(".")[0]
    assert "\n  invite ana@acme.example\n" in flags("change", "show", number)
    assert run("flags", "change", "apply", number).exit_code == 3
    flags("change", "review", number, "--approve", *APPROVER)
    assert "is applied" in flags("change", "apply", number)
    assert "ana@acme.example" in flags("member", "list", "ledger")
    flags("approval", "waive", "--reason", "The rest is ours.")


def let_in_from_waiting_list(flags: Flags) -> None:
    flags("update", "ledger", "--visible", "--reason", "All may ask for it.")
    asyncio.run(ask_as_rui())
    assert "rui@rio.example" in flags("request", "list", "ledger")
    flags("request", "accept", "ledger", "--user", "rui@rio.example", "--reason", "He knows our reports.")
    flags("member", "set-note", "ledger", "Call him in May.", "--user", "rui@rio.example")
    assert "Call him in May." in flags("member", "list", "ledger")


def start_wave(flags: Flags) -> None:
    Path("wave.csv").write_text("company,seats\nAcme,2\n", "utf-8")
    flags("wave", "put", "ledger", "First", "wave.csv", "--add")
    flags("wave", "apply", "ledger", "First", "--reason", "The fair is over.")
    assert "all of Acme" in flags("wave", "show", "ledger", "First")


def add_rule(flags: Flags) -> None:
    euro = {"contextName": "companyCurrency", "operator": "IN", "values": ["EUR"]}
    strategy = json.dumps({"name": "default", "constraints": [euro]})
    flags("rule", "add", "ledger", strategy, "--title", "Euro", "--reason", "They asked for it.")
    assert "everyone where the company's currency is EUR" in flags("show", "ledger")


def kill_and_revive(flags: Flags) -> None:
    flags("kill", "ledger", "--reason", "Totals are wrong.")
    assert "killed" in flags("list")
    flags("revive", "ledger", "--reason", "The totals are right again.")


def release_to_all(flags: Flags) -> None:
    """Set the stage to general use, which opens nothing by itself, and roll out to all users."""
    assert "opens nothing by itself" in flags("set-stage", "ledger", "GA", "--reason", "Ready.")
    flags("rollout", "ledger", 100, "--reason", "Ready.")
    assert "100 percent of companies" in flags("show", "ledger")
