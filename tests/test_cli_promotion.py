"""`afterwin flags diff` and `promote`: flags of one deployment, proposed in another."""

import json
from pathlib import Path

import pytest
from test_cli_flags import EURO, Flags, Run, flags, run

pytestmark = pytest.mark.slow

__all__ = ["flags", "run"]  # fixtures

FILE = {
    "segments": [{"name": "euro", "constraints": [EURO]}],
    "flags": [
        {
            "key": "ledger",
            "title": "Ledger",
            "stage": "BETA",
            "is_enabled": True,
            "owner": "Noor",
            "rules": [
                {"title": "Euro", "strategy": {"name": "default", "segments": ["euro"]}},
                {
                    "title": "Some",
                    "strategy": {"name": "flexibleRollout", "parameters": {"rollout": "20", "stickiness": "companyId"}},
                },
            ],
        },
    ],
}
CHANGES = """ledger
  segment euro: the company's currency is EUR
  create the flag: Ledger
  add the rule Euro: everyone in the segment euro
  add the rule Some: 20 percent of companies
  stage: DRAFT → BETA
  enable it
"""


@pytest.mark.sqlite_only
def test_file_of_another_deployment_is_compared_and_proposed(flags: Flags, run: Run) -> None:
    Path("flags.json").write_text(json.dumps(FILE), "utf-8")
    flags("approval", "require")
    assert flags("diff", "flags.json") == CHANGES
    flags("create", "ledger", "--title", "Ledger")
    flags("exclude", "ledger", "--user", "ben@vendor.example", "--reason", "He approves.")
    assert "in review" in flags("promote", "flags.json", "--reason", "From staging.")
    assert "DRAFT" in flags("list").upper()  # it is proposed only
    (change,) = json.loads(flags("change", "list", "--json"))
    flags("change", "review", change["id"], "--approve", "--actor", "ben@vendor.example")
    flags("change", "apply", change["id"])

    assert flags("diff", "flags.json") == "Nothing differs.\n"
    assert "Euro" in flags("show", "ledger")
    wanted = json.loads(json.dumps(FILE))
    wanted["flags"][0] |= {"title": "Books", "rules": wanted["flags"][0]["rules"][1:]}
    Path("next.json").write_text(json.dumps(wanted), "utf-8")
    found = json.loads(flags("diff", "next.json", "--json"))
    assert found == [{"flag": "ledger", "changes": ["title: Ledger → Books", "remove the rule Euro"]}]


@pytest.mark.sqlite_only
def test_diff_shows_a_segment_before_and_after(flags: Flags) -> None:
    """Both where a rule of the file uses it, and where none does."""
    flags("segment", "put", "euro", json.dumps([EURO]))
    yen = {**EURO, "values": ["JPY"]}
    changed = "segment euro: the company's currency is EUR → the company's currency is JPY"
    for kept, key in ((FILE["flags"], "ledger"), ([], None)):
        Path("next.json").write_text(
            json.dumps({"segments": [{"name": "euro", "constraints": [yen]}], "flags": kept}), "utf-8"
        )
        (found,) = json.loads(flags("diff", "next.json", "--json"))
        assert (found["flag"], found["changes"][0]) == (key, changed)


@pytest.mark.sqlite_only
def test_wrong_files_are_answered_with_all_problems(flags: Flags, run: Run) -> None:
    wrong = {"flags": [{"key": "A bad key", "title": "A"}, {"key": "one", "title": "One", "rules": [{"strategy": {}}]}]}
    both = {"segments": [{"name": name, "constraints": [{}]} for name in ("a", "b")], **wrong}
    no_list = {"flags": [{"key": "one", "title": "One", "rules": [{"strategy": {"name": "default", "segments": 5}}]}]}
    files = ((wrong, 2), (both, 6), (no_list, 1))
    for text, count in (("{", 1), ('{"flags": 1}', 1), *((json.dumps(file), count) for file, count in files)):
        Path("wrong.json").write_text(text, "utf-8")
        for words in (("diff", "wrong.json"), ("promote", "wrong.json", "--reason", "x")):
            result = run("flags", *words)
            assert (result.exit_code, result.output.count("\n")) == (3, count), result.output


FORM_AND_CONTENT = {
    "segments": [{"name": "euro", "constraints": [{}]}, {"constraints": []}],
    "flags": [
        {"key": "first", "title": "First", "stage": "BETTA"},
        {"key": "A bad key", "title": "A"},
        {"key": "second", "title": "Second", "rules": [{"strategy": {"name": "roulette"}}]},
        {"key": "third", "title": "Third", "rules": [{"strategy": {"name": "default", "segments": 5}}]},
        {"key": "fine", "title": "Fine", "rules": [{"strategy": {"name": "default", "segments": ["any"]}}]},
    ],
}
PLACES = (
    "segments.1.name",
    "flags.0.stage",
    "segments.euro.constraints.0",
    "flags.A bad key.flag",
    "flags.second.rules.0.strategy.name",
    "flags.third.rules.0.strategy.segments",
)


@pytest.mark.sqlite_only
def test_problems_of_form_and_content_are_said_at_once(run: Run) -> None:
    Path("wrong.json").write_text(json.dumps(FORM_AND_CONTENT), "utf-8")
    for words in (
        ("diff", "wrong.json"),
        ("promote", "wrong.json", "--reason", "x"),
        ("import", "wrong.json", "--dry-run"),
    ):
        result = run("flags", *words)
        said = [line.rpartition(" at ")[2].rstrip(")") for line in result.output.splitlines()]
        assert (result.exit_code, [place for place in PLACES if not any(each.startswith(place) for each in said)]) == (
            3,
            [],
        ), result.output
        assert all(each.startswith(PLACES) for each in said), result.output


@pytest.mark.sqlite_only
def test_a_wrong_list_of_a_wave_is_answered_with_all_problems(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger")
    Path("wave.csv").write_text("user,company\nnobody@a.example,\n,Nowhere\n,\n", "utf-8")
    result = run("flags", "wave", "put", "ledger", "First", "wave.csv")
    assert (result.exit_code, [line[-15:-1] for line in result.output.splitlines()]) == (
        3,
        ["at line 2.user", "line 3.company", "LANK at line 4"],
    )


@pytest.mark.sqlite_only
def test_verification_of_the_audit_log_is_json_too(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger")
    found = json.loads(flags("audit", "verify", "--json"))
    assert (found["problems"], found["last_seq"]) == ([], 1)
    result = run("flags", "audit", "verify", "--json", "--from", "0" * 64)
    assert (result.exit_code, json.loads(result.output)["problems"][0]["params"]["fault"]) == (5, "HASH_UNKNOWN")


@pytest.mark.sqlite_only
def test_files_of_the_other_form_are_named_as_such(flags: Flags, run: Run) -> None:
    unleash: dict[str, list[str]] = {"features": [], "featureStrategies": [], "featureEnvironments": [], "segments": []}
    Path("unleash.json").write_text(json.dumps(unleash), "utf-8")
    for words in (("diff", "unleash.json"), ("promote", "unleash.json", "--reason", "x"), ("import", "unleash.json")):
        result = run("flags", *words)
        assert (result.exit_code, "--format unleash" in result.output) == (3, True), result.output
    Path("native.json").write_text(flags("export"), "utf-8")
    result = run("flags", "import", "native.json", "--format", "unleash")
    assert (result.exit_code, "Add features: it is required." in result.output) == (3, True), result.output


@pytest.mark.sqlite_only
def test_diff_says_the_problems_of_flags_that_need_broken_ones(run: Run) -> None:
    odd = {"strategy": {"name": "sometimes"}}
    broken = {"key": "first", "title": "First", "rules": [odd, odd]}
    second = {"key": "second", "title": "Second", "requires": [{"parent_key": "first"}, {"parent_key": "gone"}]}
    segments = [{"name": "euro", "constraints": [{}]}]
    rules = [{"strategy": {"name": "default", "segments": ["euro"]}}, odd]
    content = {"flags": [broken, {**second, "rules": rules}], "segments": segments}
    Path("file.json").write_text(json.dumps(content), "utf-8")
    for words in (("diff", "file.json"), ("import", "file.json", "--reason", "x")):
        lines = run("flags", *words).output.splitlines()
        assert [line.rpartition(" at ")[2] for line in lines] == [
            "segments.euro.constraints.0)",
            "segments.euro.constraints.0)",
            "flags.first.rules.0.strategy.name)",
            "flags.first.rules.1.strategy.name)",
            "flags.second.rules.1.strategy.name)",
            "flags.second.requires.gone)",
        ], lines
