"""An outsider cannot distinguish a gated feature from one that does not exist: every path in the schema is tested.

A gated name and a misspelt name of the same length are requested in the same place. Both responses must be equal once
the names are exchanged (docs/decisions/threat-model.md, 1 to 9, 11, 20, 26).
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    get_introspection_query,
    get_named_type,
)

sys.path.insert(0, str(Path(__file__).parent))

from beta_client import STAFF, api_client, change, get, post
from client_schema import public_schema
from company_fixture import CompanyFixture, make_company
from schema_walk import GRAPHQL, Way, document, value, ways
from websocket_client import socket

from app import create_app
from beta.changes.change_flag import open_feature_to_company
from beta.ops.kinds import RemoveMember
from db.flags.flag_unit_of_work import begin_flags
from db.gates import GATE, Gate
from db.ids import global_id
from db.row import metadata
from db.store import Database
from schema.documents import DocumentCache
from schema.root import schema
from schema.schema_variant import SchemaVariant

pytestmark = pytest.mark.slow

PUBLIC = public_schema()
ROOTS = (GRAPHQL.query_type, GRAPHQL.mutation_type, GRAPHQL.subscription_type)
BEHIND = {table.name for table in metadata.tables.values() if table.info.get(GATE) is Gate.ACCOUNTS}


class Probe(NamedTuple):
    """A document, and its twin with the name misspelt."""

    name: str
    misspelt: str
    asked: str
    gate: Gate | None = None

    @property
    def twin(self) -> str:
        return re.sub(rf"\b{self.name}\b", self.misspelt, self.asked)


def misspell(name: str) -> str:
    """A name of the same length that nothing has."""
    return name[:-2] + ("Qz" if name[-1].islower() else "QZ")


def literal(kind: str, _name: str) -> str:
    """A literal of a scalar, or the global id of a row that does not exist."""
    return SCALARS.get(kind) or f'"{global_id(kind, 1)}"'


SCALARS = {
    "Boolean": "true",
    "Date": '"2026-01-01"',
    "DateTime": '"2026-01-01T00:00:00Z"',
    "FilterDate": '"TODAY"',
    "FilterDateTime": '"P-60D"',
    "Decimal": '"1"',
    "Float": "1.5",
    "Int": "1",
    "JSON": '"x"',
    "String": '"x"',
}


def gated_at(way: Way) -> int | None:
    """The index of the first gated step of a path."""
    return next((place for place, step in enumerate(way) if step.gates), None)


def fields() -> Iterator[Probe]:
    """Every path to a gated field, misspelt at its first gated step."""
    for way in (way for root in ROOTS for way in ways(root)):
        place = gated_at(way)
        if place is not None:
            name, (gate, *_) = way[place].name, way[place].gates
            yield Probe(name, misspell(name), document(way, literal), gate)


def parts() -> Iterator[Probe]:
    """Every gated argument, input field and enum value, used in an ungated field."""
    for way in (way for root in ROOTS[:2] for way in ways(root) if gated_at(way) is None and way[-1].field):
        seen = PUBLIC.type_map[way[-1].owner].fields[way[-1].name].args
        for name, argument in way[-1].field.args.items():
            if name in seen:
                hidden = hidden_in(argument.type, seen[name].type)
            else:
                hidden = [(name, value(argument.type, "Organization", name, literal))]
            for each, text in hidden:
                yield Probe(each, misspell(each), document(way, literal, **{name: text}))


def hidden_in(kind, public, depth: int = 0) -> Iterator[tuple[str, str]]:
    """The gated members of an input type: name, and a literal with it."""
    whole, seen = get_named_type(kind), get_named_type(public)
    if isinstance(whole, GraphQLEnumType):
        yield from ((name, name) for name in whole.values.keys() - seen.values.keys())
    if isinstance(whole, GraphQLInputObjectType) and depth < 3:
        for name, part in whole.fields.items():
            if name not in seen.fields:
                yield name, f"{{{name}: {value(part.type, 'Organization', name, literal)}}}"
            elif name not in {"and", "or", "not"}:
                for hidden, text in hidden_in(part.type, seen.fields[name].type, depth + 1):
                    yield hidden, f"{{{name}: {text}}}"


FIELDS = list(dict.fromkeys(fields()))
ENTRIES = list({(probe.name, probe.asked.partition(probe.name)[0]): probe for probe in FIELDS}.values())
"""One path for each place where a gate is entered."""
WALKED = [probe for probe in FIELDS if probe.gate is Gate.ACCOUNTS or probe in ENTRIES]
"""Every path behind the gate ACCOUNTS, and one for each place where the gate STAFF is entered."""
PARTS = list(dict.fromkeys(parts()))
TYPES = sorted(set(GRAPHQL.type_map) - set(PUBLIC.type_map))
TYPES_BY_NAME = [
    Probe(name, misspell(name), f'{{ __type(name: "{name}") {{ name kind description }} }}') for name in TYPES
]
ELSEWHERE = [
    *(
        Probe(name, misspell(name), f"{{ organizations {{ nodes {{ ... on {name} {{ __typename }} }} }} }}")
        for name in TYPES[::5]
    ),
    *(
        Probe(name, misspell(name), f"{{ viewer {{ __typename }} }} fragment F on {name} {{ __typename }}")
        for name in TYPES[::5]
    ),
    *(Probe(name, misspell(name), f"query ($v: {name}) {{ viewer {{ __typename }} }}") for name in TYPES),
]


def test_walk_finds_the_gated_names() -> None:
    names = {probe.name for probe in FIELDS}
    assert {"account", "accounts", "accountBoard", "accountUpdate", "accountCardMove", "accountChanged"} <= names
    assert {"isAccount", "followUpDays", "ACCOUNT_ENTERED", "ACCOUNTS", "ACCOUNT"} <= {probe.name for probe in PARTS}
    assert {"Account", "AccountConnection", "AccountWhere", "BoardColumn"} <= set(TYPES)
    assert len(FIELDS) > 150
    assert all(probe.asked != probe.twin for probe in (*FIELDS, *PARTS, *TYPES_BY_NAME, *ELSEWHERE))


@pytest.fixture
async def outsider(database: Database) -> CompanyFixture:
    return await make_company(database, in_beta=False)


def same(probe: Probe, answer: str, twin: str) -> bool:
    return answer == twin.replace(probe.misspelt, probe.name)


"""Rejected before a statement runs, so that one database is enough."""


def validation_errors(asked: str, variant: SchemaVariant = schema.public) -> str:
    """The errors of a document in a variant of the schema, of which responses consist."""
    errors = DocumentCache().parse(asked).validate(variant._schema)  # noqa: SLF001  # no public way
    return str([error.formatted for error in errors])


def test_gated_names_look_misspelt_on_every_path() -> None:
    """A part of these documents is sent to the application by the tests below."""
    errors = {probe: validation_errors(probe.asked) for probe in (*WALKED, *PARTS, *ELSEWHERE)}
    assert [probe for probe, found in errors.items() if not same(probe, found, validation_errors(probe.twin))] == []
    assert [probe for probe, found in errors.items() if found == "[]"] == []


SENT = (*ENTRIES, *WALKED[::24], *PARTS, *TYPES_BY_NAME[::4], *ELSEWHERE[::20])


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("ask", "probes"), [(post, SENT), (get, ENTRIES)])
async def test_gated_names_look_misspelt_to_outsiders(outsider: CompanyFixture, ask: Any, probes: Any) -> None:
    await expect_same(outsider, ask, probes)


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_gated_names_look_misspelt_on_postgresql(outsider: CompanyFixture) -> None:
    await expect_same(outsider, post, (*ENTRIES[::4], *PARTS[::4]))


async def expect_same(outsider: CompanyFixture, ask: Any, probes: Any) -> None:
    different = []
    async with api_client(outsider) as http:
        for probe in probes:
            outsider.statements.clear()
            answer = await ask(http, probe.asked)
            asked = list(outsider.statements)
            if not same(probe, answer, await ask(http, probe.twin)) or any(touches(each) for each in asked):
                different.append((probe, answer))
    assert different == []


def touches(statement: str) -> bool:
    return any(re.search(rf"\b{table}\b", statement) for table in BEHIND)


@pytest.mark.sqlite_only
async def test_gated_names_look_misspelt_over_websocket(outsider: CompanyFixture) -> None:
    different = []
    async with socket(create_app(outsider.services), outsider.headers) as held:
        await held.begin()
        for probe in (*ENTRIES, *PARTS):
            answer, twin = [orjson.dumps(await held.answer(each)).decode() for each in (probe.asked, probe.twin)]
            if not same(probe, answer, twin):
                different.append((probe, answer))
    assert different == []


@pytest.mark.sqlite_only
async def test_unauthenticated_requests_get_one_response(outsider: CompanyFixture) -> None:
    async with api_client(outsider) as http:
        del http.headers["authorization"]
        answers = {await post(http, each) for probe in FIELDS[::20] for each in (probe.asked, probe.twin)}
    (answer,) = answers
    assert "UNAUTHENTICATED" in answer


async def test_former_member_gets_feature_unavailable(
    viewer: CompanyFixture,
) -> None:
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))
    wrong = []
    async with api_client(viewer) as http:
        for probe in [each for each in ENTRIES if each.gate is Gate.ACCOUNTS and not each.asked.startswith("sub")]:
            answer, twin = orjson.loads(await post(http, probe.asked)), orjson.loads(await post(http, probe.twin))
            (error,) = answer["errors"]
            is_explained = error["extensions"] == {"code": "FEATURE_UNAVAILABLE", "feature": "accounts"}
            codes = {each["extensions"]["code"] for each in twin["errors"]}
            if not is_explained or codes != {"GRAPHQL_VALIDATION_FAILED"}:
                wrong.append((probe, answer, twin))
    assert wrong == []


@pytest.mark.sqlite_only
async def test_gated_paths_are_valid_for_members(viewer: CompanyFixture) -> None:
    """Control: the documents that outsiders cannot use are valid for members. A part of them is sent."""
    queries = [probe for probe in FIELDS if probe.asked.startswith("query") and probe.gate is Gate.ACCOUNTS]
    refused = [probe for probe in queries if validation_errors(probe.asked, schema.full) != "[]"]
    async with api_client(viewer) as http:
        for probe in queries[::8]:
            answer = orjson.loads(await post(http, probe.asked))
            codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
            refused += [probe] if "GRAPHQL_VALIDATION_FAILED" in codes else []
    assert refused == []


@pytest.mark.sqlite_only
async def test_introspection_shows_the_own_variant(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    asked = get_introspection_query(descriptions=True)
    inside, out = str(await viewer.ask(asked)), str(await outsider.ask(asked))
    assert "AccountBoard" in inside
    assert re.search("account", out, re.IGNORECASE) is None


async def test_node_of_a_gated_type_is_null_for_outsiders(viewer: CompanyFixture, outsider: CompanyFixture) -> None:
    asked = "query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }"
    account = global_id("Account", outsider.user_id)
    nothing = global_id("Acxount", outsider.user_id)
    answers = []
    for each in (account, nothing):
        answers.append(await outsider.ask(asked, id=each))
        assert not any("organization" in statement or touches(statement) for statement in outsider.statements)
    assert answers == [{"node": None, "nodes": [None]}] * 2


@pytest.mark.parametrize(
    "asked",
    [
        "query ($id: ID!) { organization(id: $id) { id } }",
        "query ($id: ID!) { organizations(where: {id: {eq: $id}}) { nodes { id } } }",
        "query ($id: ID!) { deals(where: {organizationId: {eq: $id}}) { nodes { id } } }",
        "mutation ($id: ID!) { organizationUpdate(input: {id: $id}) { userErrors { code message } } }",
        'mutation ($id: ID!) { dealCreate(input: {title: "D", organizationId: $id}) { userErrors { code message } } }',
        "query ($id: ID!) { events(organizationId: $id) { nodes { id } } }",
    ],
)
async def test_account_ids_are_invalid_for_outsiders(outsider: CompanyFixture, asked: str) -> None:
    answers = []
    for kind in ("Account", "Acxount"):
        text = str(await outsider.answer(asked, id=global_id(kind, 7)))
        answers.append(text.replace("Acxount", "Account").replace(global_id("Acxount", 7), global_id("Account", 7)))
    assert answers[0] == answers[1]
    assert "Organization or Account" not in answers[0]


async def test_feature_appears_when_the_gate_opens(outsider: CompanyFixture) -> None:
    await outsider.ask("{ viewer { user { name } } }")
    from_outside = await outsider.refusal("{ accounts { totalCount } }")
    await open_flag(outsider)
    assert from_outside[0] == "GRAPHQL_VALIDATION_FAILED"
    assert await outsider.ask("{ accounts { totalCount } viewer { features { key isEnabled } } }") == {
        "accounts": {"totalCount": 0},
        "viewer": {"features": [{"key": "accounts", "isEnabled": True}]},
    }


async def open_flag(viewer: CompanyFixture) -> None:
    async with begin_flags(viewer.database, STAFF) as flags:
        await open_feature_to_company(flags, "accounts", viewer.company.id)
