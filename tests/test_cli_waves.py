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
