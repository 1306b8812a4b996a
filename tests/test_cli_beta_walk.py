"""`afterwin flags` covers the whole administration: each operation has a command, and what is shown is JSON, too."""

import asyncio
import json
import os
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import click
import pytest
from click.testing import CliRunner, Result
from database_templates import open_with_shared_cache
from test_cli_flags import EURO, Flags, Run, flags, run

from beta.access_requests import request_access
from beta.ops.kinds import AnyOp
from cli import main
from db import models
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.statements import USERS_BY_EMAIL
from db.models import FlagActorKind

pytestmark = pytest.mark.slow

__all__ = ["flags", "run"]  # fixtures

SHOWING = {"adoption", "doctor", "explain", "feedback", "impact", "list", "show", "tail", "workers"}
NAMES = (models.StaffRole, models.FlagStage, models.CompanyRole)
CODE = re.compile(r"\b[A-Z]+(?:_[A-Z]+)*\b", re.ASCII)
ROLLOUT = '[{"kind": "SET_ROLLOUT", "percent": 2}]'
KINDS = {op.model_fields["kind"].default for op in get_args(get_args(AnyOp)[0])}


def commands(command: click.Command, *path: str) -> Iterator[tuple[str, ...]]:
    """Return the paths of all commands that are no groups."""
    if not isinstance(command, click.Group):
        yield path
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        yield from commands(found, *path, name)


@pytest.mark.parametrize("path", [path for path in commands(main) if path[-1] in SHOWING], ids=" ".join)
def test_commands_that_show_something_print_json(path: tuple[str, ...]) -> None:
    assert "--json" in CliRunner().invoke(main, [*path, "--help"]).output


class Shell:
    """Runs commands with a reason and reads their JSON."""

    def __init__(self, flags: Callable[..., str]) -> None:
        self.flags = flags
        self.said: list[str] = []

    def change(self, *words: Any) -> None:
        self.said.append(self.flags(*words, "--reason", "For the walk."))

    def read(self, *words: Any) -> Any:
        self.said.append(self.flags(*words))
        return json.loads(self.flags(*words, "--json"))

    def invitation_id(self) -> str:
        return str(self.read("member", "list", "ledger")["invitations"][-1]["id"])


def run_every_command(shell: Shell) -> None:
    strategy = json.dumps({"name": "default", "segments": [1]})
    for key in ("ledger", "parent"):
        shell.flags("create", key, "--title", key.title())
    shell.change("update", "ledger", "--kind", "RELEASE", "--bucket-by", "USER")
    shell.change("set-stage", "ledger", "BETA")
    shell.change("require", "add", "ledger", "parent", "--off")
    shell.change("require", "remove", "ledger", "parent")
    shell.change("segment", "put", "euro", json.dumps([EURO]))
    for title in ("First", "Second"):
        shell.change("rule", "add", "ledger", strategy, "--title", title, "--ends-at", "2999-01-01T00:00:00Z")
    first, second = (str(rule["id"]) for rule in shell.read("show", "ledger")["rules"])
    shell.change("rule", "update", "ledger", first, "--disable", "--ends-at", "none")
    assert [rule["ends_at"] is None for rule in shell.read("show", "ledger")["rules"]] == [True, False]
    shell.change("rule", "move", "ledger", second, 1)
    for rule in (first, second):
        shell.change("rule", "remove", "ledger", rule)
    shell.change("segment", "remove", "euro")
    shell.change("rollout", "ledger", 1)
    shell.change("enable", "ledger")
    shell.change("invite", "company", "ledger", "Rio", "--seats", 2)
    shell.change("invite", "resend", "ledger", shell.invitation_id())
    shell.change("invite", "revoke", "ledger", shell.invitation_id())
    run_members(shell)
    run_waves(shell)
    run_requests(shell)
    shell.change("news", "post", "ledger", "Faster now.", "--email")
    shell.change("news", "remove", "ledger", shell.read("news", "list", "ledger")[0]["id"])
    for switch in ("kill", "revive", "disable", "archive"):
        shell.change(switch, "ledger")


def run_members(shell: Shell) -> None:
    shell.change("member", "add", "ledger", "--company", "Acme", "--seats", 2)
    shell.change("member", "set-seats", "ledger", "none", "--company", "Acme")
    shell.change("member", "set-note", "ledger", "Call them in May.", "--company", "Acme")
    shell.change("member", "set-expiry", "ledger", "2999-01-01T00:00:00Z", "--company", "Acme")
    shell.change("exclude", "ledger", "--company", "Acme")
    shell.change("unexclude", "ledger", "--company", "Acme")
    shell.change("member", "remove", "ledger", "--company", "Acme")


def run_requests(shell: Shell) -> None:
    shell.change("update", "ledger", "--visible")
    for verb in ("decline", "accept"):
        asyncio.run(ask_as_rui())
        assert shell.read("request", "list", "ledger")[0]["email"] == "rui@rio.example"
        shell.change("request", verb, "ledger", "--user", "rui@rio.example")
    states = [row["state"] for row in shell.read("request", "list", "ledger", "--all")]
    assert (shell.read("request", "list", "ledger"), states) == ([], ["DECLINED", "ACCEPTED"])
    shell.change("member", "remove", "ledger", "--user", "rui@rio.example")


async def ask_as_rui() -> None:
    """Ask for access as a user of the app does."""
    database = open_with_shared_cache(os.environ["AFTERWIN_DATABASE_URL"])
    async with begin_flags(database, FlagActor(FlagActorKind.USER, "rui", environment="tests")) as flags:
        (rui,) = await flags.all(USERS_BY_EMAIL, emails=["rui@rio.example"])
        await request_access(flags, rui, "ledger", "", is_open=False)
    await database.close()


def run_waves(shell: Shell) -> None:
    Path("wave.csv").write_text("company,seats\nRio,2\n", "utf-8")
    for name in ("one", "two"):
        shell.change("wave", "put", "ledger", name, "wave.csv", "--add")
    shell.change("wave", "schedule", "ledger", "one", "2999-01-01T00:00:00Z")
    shell.change("wave", "schedule", "ledger", "one", "none")
    shell.change("wave", "delete", "ledger", "one")
    shell.change("wave", "apply", "ledger", "two")
    assert shell.read("wave", "list", "ledger")[0]["state"] == "APPLIED"
    assert shell.read("wave", "show", "ledger", "two")["people"] == ["all of Rio"]
    shell.change("member", "remove", "ledger", "--company", "Rio")


@pytest.mark.sqlite_only
def test_every_operation_has_a_command(flags: Flags) -> None:
    shell = Shell(flags)
    run_every_command(shell)

    entries = shell.read("audit", "tail", "-n", 100)

    assert KINDS - {entry["action"] for entry in entries} == set()
    assert shell.read("list", "--all")[0]["state"] == "archived"
    assert shell.read("list", "--all")[0]["members"] == 0
    assert shell.read("explain", "parent", "--company", "Acme")["explanation"]["decision"]["is_enabled"] is False
    assert shell.read("impact", "parent", "--enable")["widens"] is False
    assert (shell.read("change", "list"), shell.read("workers")) == ([], [])
    assert {(entry["actor_id"], entry["actor_name"]) for entry in entries if entry["actor_kind"] == "CLI"} == {
        ("noor@platform.example", "Noor")
    }
    assert codes_in(*shell.said) == set()


def codes_in(*said: str) -> set[str]:
    """Return the codes of enums and of operations in texts; roles and stages are names."""
    enums = [each for each in vars(models).values() if isinstance(each, type) and issubclass(each, StrEnum)]
    known = {code.value for each in enums if each not in NAMES for code in each} | KINDS
    return known.difference(*NAMES) & set(CODE.findall("\n".join(said)))


@pytest.mark.sqlite_only
def test_codes_are_words_where_changes_are_reviewed(flags: Flags, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = Shell(flags)
    shell.flags("create", "ledger", "--title", "Ledger", "--kind", "release", "--bucket-by", "user")
    shell.flags("set-stage", "ledger", "beta")
    shell.flags("enable", "ledger")
    shell.flags("approval", "require")
    shell.change("rollout", "ledger", 1)
    (change,) = shell.read("change", "list", "--state", "in review")
    at = "2999-01-01T00:00:00Z"
    for words in (("schedule", change["id"], at), ("edit", change["id"], "--ops", ROLLOUT)):
        shell.said.append(shell.flags("change", *words))
    monkeypatch.setenv("AFTERWIN_ACTOR", "ben@vendor.example")
    for verdict in ("--approve", "--reject"):
        result = run("flags", "change", "review", change["id"], verdict)
        shell.said.append(result.output.partition("(CONFLICT")[0])  # the code of an error is for scripts
        assert len(shell.read("change", "list", "--state", "scheduled")) == 1
        shell.read("change", "show", change["id"])
    assert "The change request is scheduled; this needs in review." in result.output
    assert len(shell.read("audit", "tail", "--action", "change approve")) == 1
    shell.read("adoption", "ledger")
    assert codes_in(*shell.said) == set()


@pytest.mark.sqlite_only
def test_mistakes_are_answered_in_one_line(flags: Flags, run: Run) -> None:
    for words, message in {
        ("verify", "--company", "Nowhere"): "There is no company 'Nowhere'.",
        ("flags", "invite", "user", "ledger", "no address", "--reason", "x"): "This is not an email address.",
        ("flags", "member", "list", "nowhere"): "The flag 'nowhere' does not exist.",
        ("staff", "grant", "no address", "ONCALL"): "There is no login with the address 'no address'.",
        (
            "token",
            "create",
            "no address",
            "--company",
            "Acme",
        ): "Acme has no active user with the address 'no address'.",
    }.items():
        result: Result = run(*words)
        assert result.exit_code in {1, 3}
        assert result.output.count("\n") == 1, words
        assert message in result.output, words


@pytest.mark.sqlite_only
def test_a_date_is_read_or_said_by_an_example(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger", "--review-by", "2027-02-01")

    result = run("flags", "update", "ledger", "--review-by", "tomorrow")

    assert result.exit_code == 2
    assert "'tomorrow' is not a date such as 2027-02-01." in result.output
    assert "review by 2027-02-01" in flags("show", "ledger")
    flags("update", "ledger", "--review-by", "2027-03-01")
    assert "review by 2027-03-01" in flags("show", "ledger")


@pytest.mark.sqlite_only
def test_values_that_no_one_can_have_are_refused(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger")
    values = {
        "role": ("ADMIN", "BOSS"),
        "companyTimeZone": ("Europe/Madrid", "Mars"),
        "companyCurrency": ("EUR", "eur"),
    }
    conditions = [{"contextName": name, "operator": "IN", "values": each} for name, each in values.items()]
    rule = json.dumps({"name": "default", "constraints": conditions})
    for words in (("rule", "add", "ledger", rule, "--title", "x"), ("segment", "put", "x", json.dumps(conditions))):
        result = run("flags", *words, "--reason", "x")
        assert result.exit_code == 3
        assert [f"constraints.{index}.values.1)" in line for index, line in enumerate(result.output.splitlines())] == [
            True
        ] * 3
        assert "No company and no user can have the value 'BOSS' here." in result.output


@pytest.mark.sqlite_only
def test_import_answers_all_problems_of_a_file(flags: Flags, run: Run) -> None:
    flag = {"key": "one", "title": "One", "rules": [{"strategy": {"name": "regex"}}]}
    wanted = {
        "segments": [{"name": "euro", "constraints": [{"contextName": "shoeSize"}]}],
        "flags": [flag, flag | {"key": "A bad key"}, {"key": "good", "title": "Good"}],
    }
    Path("wanted.json").write_text(json.dumps(wanted), "utf-8")

    result = run("flags", "import", "wanted.json", "--reason", "x")

    assert result.exit_code == 3
    for place in ("segments.euro.", "flags.A bad key.", "flags.one."):
        assert place in result.output
    assert flags("list").startswith("No flags.")

    Path("wanted.json").write_text(json.dumps({"flags": [{"key": "x"}, {"title": 7}], "more": 1}), "utf-8")
    lines = run("flags", "import", "wanted.json", "--reason", "x").output.splitlines()
    assert [line.partition(" at ")[2] for line in lines] == [
        "flags.0.title)",
        "flags.1.key)",
        "flags.1.title)",
        "more)",
    ]


EXPORT = {
    "features": [{"name": "ledger", "description": "Books", "type": "release", "project": "default", "stale": False}],
    "featureStrategies": [
        {
            "id": "8b2c",
            "featureName": "ledger",
            "name": "flexibleRollout",
            "title": "Pilot",
            "parameters": {"rollout": "30", "stickiness": "companyId", "groupId": "as before"},
            "constraints": [],
            "segments": [],
            "variants": [],
            "sortOrder": 0,
        }
    ],
    "featureEnvironments": [{"featureName": "ledger", "environment": "production", "enabled": True, "variants": []}],
    "contextFields": [],
    "featureTags": [],
    "tagTypes": [],
    "segments": [],
    "dependencies": [],
}


@pytest.mark.sqlite_only
def test_import_reads_an_export_of_unleash(flags: Flags, run: Run) -> None:
    Path("export.json").write_text(json.dumps(EXPORT), "utf-8")
    flags("import", "export.json", "--format", "unleash", "--reason", "We moved.")

    (feature,) = json.loads(flags("export", "--format", "unleash"))["features"]
    assert (feature["name"], feature["enabled"]) == ("ledger", True)
    assert feature["strategies"][0]["parameters"] == EXPORT["featureStrategies"][0]["parameters"]

    other = {"featureName": "ledger", "environment": "staging", "enabled": False}
    for broken, place in (
        ({"featureEnvironments": [*EXPORT["featureEnvironments"], other]}, "(INVALID at file.featureEnvironments)"),
        ({"featureStrategies": []}, "(INVALID at file.features.0)"),
        ({"segments": [{"id": 1, "name": "euro"}]}, "(INVALID at file.segments.0.constraints)"),
    ):
        Path("export.json").write_text(json.dumps(EXPORT | broken), "utf-8")
        result = run("flags", "import", "export.json", "--format", "unleash", "--reason", "x")
        assert (result.exit_code, result.output.count("\n"), place in result.output) == (3, 1, True), result.output

    variants = [EXPORT["featureStrategies"][0] | {"variants": [{"name": "a"}]}]
    environments, more = [*EXPORT["featureEnvironments"], other], [*EXPORT["features"], {"name": "more"}]
    broken = {"featureEnvironments": environments, "featureStrategies": variants, "features": more}
    Path("export.json").write_text(json.dumps(EXPORT | broken), "utf-8")
    lines = run("flags", "import", "export.json", "--format", "unleash", "--reason", "x").output.splitlines()
    assert [line.partition(" at file.")[2] for line in lines] == [
        "featureEnvironments)",
        "featureStrategies.0.variants)",
        "features.1)",
    ]


@pytest.mark.sqlite_only
def test_import_says_the_problems_of_all_stages_at_once(flags: Flags, run: Run) -> None:
    names = ["ledger", "bare", "wide", "odd", "more"]

    def rule(of: str, name: str = "default", **values: Any) -> dict[str, Any]:
        return {"featureName": of, "name": name, "parameters": {}, "constraints": [], "segments": [], **values}

    rollout = {"rollout": "250", "stickiness": "companyId"}
    other = {"featureName": "ledger", "environment": "staging", "enabled": False}
    problems: dict[str, tuple[dict[str, Any], str]] = {
        "environment": ({"featureEnvironments": [*EXPORT["featureEnvironments"], other]}, "file.featureEnvironments"),
        "strategy": ({}, "file.features.1"),
        "segment": ({"segments": [{"id": 1, "name": "euro"}]}, "file.segments.0.constraints"),
        "rollout": (
            rule("wide", "flexibleRollout", parameters=rollout),
            "flags.wide.rules.0.strategy.parameters.rollout",
        ),
        "unknown": (rule("odd", "sometimes"), "flags.odd.rules.0.strategy.name"),
        "second": (rule("odd", parameters={"x": "1"}), "flags.odd.rules.1.strategy.parameters"),
        "attribute": (
            rule("more", constraints=[{"contextName": "age", "operator": "IN", "values": ["1"]}]),
            "flags.more.rules.0.strategy.constraints.0.contextName",
        ),
        "missing": (rule("more", segments=[7]), "flags.more.rules.1.strategy.segments"),
        "parent": (
            {"dependencies": [{"feature": "more", "dependencies": [{"feature": "gone"}]}]},
            "flags.more.requires.gone",
        ),
    }
    content: dict[str, Any] = {**EXPORT, "features": [{"name": name, "type": "release"} for name in names]}
    content["featureStrategies"] = [rule("ledger")]
    for broken, _ in problems.values():
        if "featureName" in broken:
            content["featureStrategies"].append(broken)
        else:
            content |= broken
    Path("export.json").write_text(json.dumps(content), "utf-8")
    lines = run("flags", "import", "export.json", "--format", "unleash", "--reason", "x").output.splitlines()
    assert sorted(line.partition(" at ")[2].rstrip(")") for line in lines) == sorted(
        place for _, place in problems.values()
    ), lines
    assert flags("list", "--json") == "[]\n"


VALUES = {
    **dict.fromkeys(("at", "until", "seats"), "none"),
    **dict.fromkeys(("percent", "rule_id", "position", "invitation_id", "news_id"), "1"),
    **dict.fromkeys(("name", "note", "parent_key", "title", "reason", "text"), "x"),
    "email": "ana@acme.example",
    "company_name": "Acme",
    "stage": "BETA",
    "ops": '[{"kind": "ENABLE"}]',
    "strategy": '{"name": "default"}',
    "file": "people.csv",
}
"""A value of each parameter of commands that take the key of a flag."""


def command_at(path: tuple[str, ...]) -> click.Command:
    """Return the command that a path names."""
    command: click.Command = main
    for name in path:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), name)
        assert found is not None
        command = found
    return command


def words_with_unknown_key(path: tuple[str, ...]) -> list[str] | None:
    """Return the words of a command about the flag `nope`; None if it takes no key."""
    command = command_at(path)
    if not any(parameter.name == "key" for parameter in command.params):
        return None
    arguments = ["nope" if each.name == "key" else VALUES[each.name or ""] for each in command.params if _is_bare(each)]
    options = [
        word
        for each in command.params
        if not _is_bare(each)
        and (each.required or each.name in {"company_name", "ops", "reason"})
        and each.name != "actor"
        for word in (each.opts[0], VALUES[each.name or ""])
    ]
    return [*path, *arguments, *options]


def _is_bare(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Argument)


@pytest.mark.sqlite_only
def test_commands_answer_an_unknown_flag_in_one_line(flags: Flags, run: Run) -> None:
    Path("people.csv").write_text("company\nAcme\n", "utf-8")
    asked, wrong = 0, []
    for path in commands(main):
        words = words_with_unknown_key(path)
        if words is None or path[-1] == "create":
            continue
        asked += 1
        result = run(*words)
        if (result.exit_code, result.output.count("\n")) != (3, 1) or "'nope'" not in result.output:
            wrong.append(f"{' '.join(words)}: {result.output[:200]}")
    assert wrong == []
    assert asked > 30


LISTING = {"adoption", "feedback", "find", "list", "tail", "workers"}
EMPTY_VALUES = VALUES | {"key": "ledger", "text": "zz"}


def words_of_list(path: tuple[str, ...]) -> list[str]:
    """Return the words of a command that lists something about the flag `ledger`."""
    command = command_at(path)
    arguments = [EMPTY_VALUES[each.name or ""] for each in command.params if _is_bare(each) and each.required]
    has_company = any(each.name == "company_name" for each in command.params)
    return [*path, *arguments, *(["--company", "Acme"] if has_company else [])]


@pytest.mark.sqlite_only
def test_empty_lists_say_what_to_do_next(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger")
    empty = []
    for path in commands(main):
        if path[-1] in LISTING:
            words = words_of_list(path)
            shown, as_json = run(*words), run(*words, "--json")
            assert (shown.exit_code, as_json.exit_code) == (0, 0), shown.output
            assert shown.output.strip(), words
            empty += [] if _rows(json.loads(as_json.output)) else [(path, shown.output)]
    assert [path for path, said in empty if said.count("\n") != 1 or said.count(". ") < 1] == []
    assert len(empty) > 10


def _rows(answer: Any) -> list[Any]:
    return [row for rows in answer.values() for row in rows] if isinstance(answer, dict) else answer
