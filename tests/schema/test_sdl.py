"""The committed schemas are the schemas, every part is told in a sentence, and what clients use is not taken away."""

import re
import subprocess
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    build_schema,
)
from graphql.utilities import BreakingChange, find_schema_changes

from schema.root import build, schema

HOME = Path(__file__).parents[2]
FILES = {"schema.public.graphql": schema.public, "schema.beta.graphql": schema.full}
TOLD = HOME / "schema" / "BREAKING.md"

WORDS = re.compile(r"account|beta|staff|flag|roll-?out|kill", re.IGNORECASE)
ALLOWED = ("betaInvitation", "BetaInvitation", "betaLeave", "BetaLeave", "betaCompanyLeave", "BetaCompanyLeave")
"""What everybody may do about features that are not for everybody, which tells of none."""


@pytest.mark.parametrize("name", FILES)
def test_the_committed_file_is_the_schema(name: str) -> None:
    committed = (HOME / "schema" / name).read_text()
    assert committed == FILES[name].as_str() + "\n", "run `make schema` and look at the difference"


def test_no_word_of_what_is_closed_is_in_what_everybody_sees() -> None:
    lines = schema.public.as_str().splitlines()
    said = [line for line in lines if WORDS.search(line) and not any(word in line for word in ALLOWED)]
    assert said == []


def test_what_is_closed_is_in_the_other() -> None:
    names = set(build_schema(schema.full.as_str()).type_map) - set(build_schema(schema.public.as_str()).type_map)
    assert {"Account", "AccountBoard", "AccountWhere", "Subscription", "WonValue", "StaffRole"} <= names


def test_a_second_build_is_like_the_first() -> None:
    for variant in FILES.values():
        assert build(variant.closed).as_str() == variant.as_str()


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_taken_from_clients_without_a_word(name: str) -> None:
    """What breaks clients, against the file as it was before its last change, must stand in `schema/BREAKING.md`."""
    before = _before(name)
    if before is None:
        pytest.skip("There is no history of the file here.")
    changes = find_schema_changes(build_schema(before), build_schema(FILES[name].as_str()))
    told = TOLD.read_text()
    untold = [each.description for each in changes if isinstance(each, BreakingChange)]
    assert [each for each in untold if each not in told] == []


def _before(name: str) -> str | None:
    path = f"schema/{name}"
    listed = subprocess.run(
        ["git", "log", "-2", "--format=%H", "--", path], cwd=HOME, capture_output=True, text=True, check=False
    )
    commits = listed.stdout.split()
    is_changed = subprocess.run(["git", "diff", "--quiet", "HEAD", "--", path], cwd=HOME, check=False).returncode
    base = commits[:1] if is_changed else commits[1:]
    if not base:
        return None
    shown = subprocess.run(["git", "show", f"{base[0]}:{path}"], cwd=HOME, capture_output=True, text=True, check=False)
    return shown.stdout or None


def test_everything_has_a_description() -> None:
    built = build_schema(schema.full.as_str())
    nameless = []
    for name, kind in built.type_map.items():
        if name.startswith("__") or name in {"Int", "Float", "String", "Boolean", "ID", "Time"}:
            continue
        nameless += [] if kind.description else [name]
        if isinstance(kind, GraphQLEnumType):
            nameless += [f"{name}.{value}" for value, told in kind.values.items() if not told.description]
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            nameless += [f"{name}.{field}" for field, told in kind.fields.items() if not told.description]
        if isinstance(kind, GraphQLObjectType):
            nameless += [
                f"{name}.{field}({argument})"
                for field, told in kind.fields.items()
                for argument, said in told.args.items()
                if not said.description
            ]
    assert nameless == []
