"""The committed SDL files are current, everything is described, and breaking changes are recorded."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
)
from graphql.utilities import BreakingChange, find_schema_changes

from schema.root import build, schema
from schema.schema_variant import SchemaVariant

ROOT = Path(__file__).parents[2]
FILES = {"schema.public.graphql": schema.public, "schema.beta.graphql": schema.full}
BREAKING_CHANGES = ROOT / "schema" / "BREAKING.md"

GATED_WORDS = re.compile(r"account|beta|staff|flag|follow-?up|roll-?out|kill", re.IGNORECASE)
ANSWERS = ("Invitation", "Leave", "CompanyLeave", "FeedbackSend", "RequestSend", "RequestWithdraw", "RequestState")
ALLOWED = [f"{prefix}{answer}" for prefix in ("beta", "Beta") for answer in ANSWERS]
"""Public names of what users of early access do; they reveal no feature."""


UNNAMED_THING = re.compile(
    r"((What|How|Why|Whether|User who|(Time|Date|Reason)( at| on| since)? \w+) )?"
    r"(to )?(\w+ )?(it|its|they|them|their)\b",
    re.IGNORECASE,
)
"""The beginning of a text that says `it` before it says what."""
NAMES_OF_CODES = ("Code", "UserErrorReason", "FlagRefusal", "RefusalReason")


@pytest.mark.parametrize("name", FILES)
def test_sdl_file_is_current(name: str) -> None:
    committed = (ROOT / "schema" / name).read_text()
    assert committed == FILES[name].as_str() + "\n", "run `make schema` and review the difference"


def description(variant: SchemaVariant) -> str:
    return variant._schema.description or ""  # noqa: SLF001  # no public way


def test_public_schema_does_not_mention_gated_features() -> None:
    lines = f"{schema.public.as_str()}\n{description(schema.public)}".splitlines()
    leaks = [line for line in lines if GATED_WORDS.search(line) and not any(word in line for word in ALLOWED)]
    assert leaks == []


def test_schema_describes_itself() -> None:
    assert "WebSocket" in description(schema.full)
    assert "WebSocket" in description(schema.public)


@pytest.mark.slow
def test_full_schema_has_the_gated_types() -> None:
    names = set(build_schema(schema.full.as_str()).type_map) - set(build_schema(schema.public.as_str()).type_map)
    assert {"Account", "AccountBoard", "AccountWhere", "AccountChange", "WonValue", "StaffRole"} <= names


@pytest.mark.slow
def test_build_is_repeatable() -> None:
    for variant in FILES.values():
        assert build(variant.closed).as_str() == variant.as_str()


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_breaking_changes_are_recorded(name: str) -> None:
    """Breaking changes since the previous version of the file must be listed in `schema/BREAKING.md`."""
    previous = _previous_version(name)
    if previous is None:
        pytest.skip("There is no history of the file here.")
    changes = find_schema_changes(build_schema(previous), build_schema(FILES[name].as_str()))
    recorded = BREAKING_CHANGES.read_text()
    breaking = [change.description for change in changes if isinstance(change, BreakingChange)]
    assert [description for description in breaking if description not in recorded] == []


def _previous_version(name: str) -> str | None:
    path = f"schema/{name}"
    log = subprocess.run(
        ["git", "log", "-2", "--format=%H", "--", path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    commits = log.stdout.split()
    is_changed = subprocess.run(["git", "diff", "--quiet", "HEAD", "--", path], cwd=ROOT, check=False).returncode
    base = commits[:1] if is_changed else commits[1:]
    if not base:
        return None
    file = subprocess.run(["git", "show", f"{base[0]}:{path}"], cwd=ROOT, capture_output=True, text=True, check=False)
    return file.stdout or None


@pytest.mark.slow
def test_descriptions_stand_alone() -> None:
    """A description does not begin with a pronoun for the thing that it describes: it names the thing."""
    found = [text for text in set(all_descriptions(build_schema(schema.full.as_str()))) if UNNAMED_THING.match(text)]
    assert found == []


def all_descriptions(built: GraphQLSchema) -> Iterator[str]:
    """Yield the descriptions of types, fields, arguments and values, but of codes: those have sentences."""
    for name, graphql_type in built.type_map.items():
        if not name.endswith(NAMES_OF_CODES):
            yield from descriptions_below(graphql_type)


def descriptions_below(described: Any) -> Iterator[str]:
    yield described.description or ""
    for members in ("fields", "values", "args"):
        for member in (getattr(described, members, None) or {}).values():
            yield from descriptions_below(member)


@pytest.mark.slow
def test_everything_has_a_description() -> None:
    built = build_schema(schema.full.as_str())
    missing = []
    for name, graphql_type in built.type_map.items():
        if name.startswith("__") or name in {"Int", "Float", "String", "Boolean", "ID"}:
            continue
        missing += [] if graphql_type.description else [name]
        if isinstance(graphql_type, GraphQLEnumType):
            missing += [f"{name}.{value}" for value, enum in graphql_type.values.items() if not enum.description]
        if isinstance(graphql_type, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            missing += [f"{name}.{key}" for key, field in graphql_type.fields.items() if not field.description]
        if isinstance(graphql_type, GraphQLObjectType):
            missing += [
                f"{name}.{key}({argument_name})"
                for key, field in graphql_type.fields.items()
                for argument_name, argument in field.args.items()
                if not argument.description
            ]
    assert missing == []
