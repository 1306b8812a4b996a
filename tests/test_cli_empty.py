"""Lists on the command line that are empty: a sentence for people, an empty list as JSON."""

import json

import pytest
from test_cli_beta_walk import commands
from test_cli_flags import Flags, Run, flags, run

from cli import main

pytestmark = [pytest.mark.slow, pytest.mark.sqlite_only]

__all__ = ["flags", "run"]  # fixtures

SHOWN = {"adoption", "feedback", "list"}
OF_A_FLAG = {"adoption", "feedback", "news list", "request list", "wave list"}
OTHERS = {"user list", "staff list", "token list", "company list", "flags list", "flags member list"}
"""Lists that are not empty here, and those of the flags and members, which print nothing."""


def test_empty_list_says_so(flags: Flags, run: Run) -> None:
    flags("create", "ledger", "--title", "Ledger")
    lists = [path for path in commands(main) if path[-1] in SHOWN and " ".join(path) not in OTHERS]
    assert len(lists) > 7

    for path in lists:
        words = [*path, *(["ledger"] if " ".join(path[1:]) in OF_A_FLAG else [])]
        words += ["--company", "Acme"] if path[0] == "import" else []
        said, listed = run(*words), run(*words, "--json")
        assert (said.exit_code, said.output.count("\n"), said.output[:3]) == (0, 1, "No "), (path, said.output)
        assert json.loads(listed.output) == [], path
