"""Waves on the command line: what is said of a wrong file, of a killed flag, and of a wave that is deleted."""

import json
from pathlib import Path

import pytest
from test_cli_flags import Flags, Run, flags, open_beta, run

pytestmark = [pytest.mark.slow, pytest.mark.sqlite_only]

__all__ = ["flags", "run"]  # fixtures

WRONG = """company,user,seats
Nowhere,,
Rio,,0
Rio,,x
Rio,,2
Rio,,3
,ana@acme.example,2
,leo@acme.example,
,,
"""


def test_all_problems_of_a_file_are_said_at_once(flags: Flags, run: Run) -> None:
    open_beta(flags)
    Path("wave.csv").write_text(WRONG, "utf-8")

    result = run("flags", "wave", "put", "ledger", "First", "wave.csv")

    problems = result.output.removeprefix("Error: ").splitlines()
    assert result.exit_code == 3
    assert [f"line {line}" in problem for line, problem in zip((2, 3, 4, 6, 7, 8, 9), problems, strict=True)] == [
        True
    ] * 7
    assert "on the list twice" in problems[3]


def test_waves_of_a_killed_flag_are_shown_as_stopped(flags: Flags, run: Run) -> None:
    open_beta(flags)
    Path("wave.csv").write_text("company\nRio\n", "utf-8")
    flags("kill", "ledger", "--reason", "Totals are wrong.")
    flags("wave", "put", "ledger", "First", "wave.csv", "--reason", "x")

    applied = run("flags", "wave", "apply", "ledger", "First", "--reason", "x")

    assert "A kill stopped this wave." in applied.output
    shown = [flags("wave", "list", "ledger"), flags("wave", "show", "ledger", "First"), flags("show", "ledger")]
    assert ["wave First: stopped" in text for text in shown] == [True] * 3
    assert json.loads(flags("wave", "list", "ledger", "--json"))[0]["state"] == "STOPPED"
    flags("revive", "ledger", "--reason", "It is well again.")
    assert "wave First: planned" in flags("wave", "list", "ledger")


def test_names_are_shown_instead_of_ids(flags: Flags) -> None:
    open_beta(flags)
    Path("wave.csv").write_text("company\nRio\n", "utf-8")
    flags("wave", "put", "ledger", "First", "wave.csv", "--reason", "x")
    flags("invite", "company", "ledger", "Rio", "--reason", "x")

    flags("wave", "delete", "ledger", "First", "--reason", "x")

    assert "(First)" in flags("audit", "tail", "--action", "WAVE_DELETE")
    assert "invited   all of Rio until" in flags("member", "list", "ledger")


def test_a_command_says_what_it_did_with_a_wave(flags: Flags, run: Run) -> None:
    open_beta(flags)
    Path("wave.csv").write_text("company;seats\nAcme;2\nRio;\n", "utf-8")
    flags("wave", "put", "ledger", "First", "wave.csv", "--reason", "x")
    flags("wave", "schedule", "ledger", "First", "2050-01-01T00:00:00Z", "--reason", "x")
    flags("invite", "company", "ledger", "Rio", "--reason", "x")

    assert "Done: change cancel" in flags("wave", "schedule", "ledger", "First", "none", "--reason", "x")
    assert "Nothing to change" in flags("wave", "schedule", "ledger", "First", "none", "--reason", "x")
    applied = flags("wave", "apply", "ledger", "First", "--reason", "x").splitlines()
    assert applied[-1] == "Invited: 0 of 2. The others are in, invited or excluded already."

    Path("wave.csv").write_text("company\tseats\nVendor\t2\n", "utf-8")
    for name, option, done in (("Second", (), "Invited: 1 of 1."), ("Third", ("--add",), "Added: 1 of 1.")):
        flags("wave", "put", "ledger", name, "wave.csv", *option, "--reason", "x")
        if option:
            flags(
                "invite", "revoke", "ledger", flags("member", "list", "ledger").split("invitation ")[-1].rstrip(")\n")
            )
        assert done in flags("wave", "apply", "ledger", name, "--reason", "x")


def test_members_are_named_in_json_without_data_of_their_company(flags: Flags) -> None:
    open_beta(flags)
    flags("invite", "company", "ledger", "Rio", "--reason", "x")

    people = json.loads(flags("member", "list", "ledger", "--json"))

    assert people["members"][0]["company"].keys() == {"id", "name"}
    assert [each["recipient"] for each in people["invitations"]] == ["all of Rio"]


def test_invitations_of_a_file_are_json(flags: Flags) -> None:
    open_beta(flags)
    flags("invite", "user", "ledger", "ana@acme.example", "--reason", "x")
    Path("many.csv").write_text("email\nana@acme.example\nnobody\n", "utf-8")

    report = json.loads(flags("invite", "bulk", "ledger", "many.csv", "--reason", "x", "--json"))

    assert [(each["line"], bool(each["error"])) for each in report["outcomes"]] == [(2, False), (3, True)]
    assert "INVITATION_REPLACED" in [each["code"] for each in report["outcomes"][0]["notices"]]
    assert (report["queued_emails"], report["change_id"]) == (1, None)


def test_what_is_no_hash_does_not_break_the_audit_log(flags: Flags, run: Run) -> None:
    open_beta(flags)

    result = run("flags", "audit", "verify", "--from", "abc")

    assert result.exit_code == 2
    assert "'abc' is not a hash" in result.output
