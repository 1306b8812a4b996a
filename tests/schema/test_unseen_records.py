"""What a user may not see answers like an id that nothing has, and errors suggest no names.

The test walks every field and every mutation that takes an id, with private things of a colleague.
"""

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from beta_client import change
from company_fixture import CompanyFixture, colleague
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)
from mutate import create_record, mutation_document, run_mutation
from schema_walk import GRAPHQL

from beta.ops.membership_ops import Invite
from db.flags.platform import platform_of_snapshot
from db.identity import TOKENS
from db.ids import global_id, parse_global_id
from db.models import BetaInvitation, CompanyRole
from db.row import select_rows

pytestmark = pytest.mark.sqlite_only  # the statements are the same

PRODUCT = ("auth", "beta", "cli", "db", "endpoints", "exports", "live", "resolvers", "schema")
SAMPLES = {"String": "x", "Int": 1, "Float": 1.0, "Boolean": True, "ID": global_id("Organization", 7), "JSON": {}}
MIN_REQUESTS = 100


class Request(NamedTuple):
    """A document, and what surrounds the id in its variables."""

    document: str
    values: dict[str, Any] | None

    def variables(self, record: str) -> dict[str, Any]:
        """The variables for the record with this id."""
        return {"id": record} if self.values is None else {"input": {**self.values, "id": record}}


def requests() -> Iterator[Request]:
    """Yield a request for every field that takes an id, and dry runs of every mutation that does."""
    for name, field in GRAPHQL.query_type.fields.items():
        selection = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
        for argument, value in field.args.items():
            others = [each for each in field.args if each != argument and is_required_argument(field.args[each])]
            if get_named_type(value.type).name == "ID" and not others:
                given = "[$id]" if "[" in str(value.type) else "$id"
                yield Request(f"query ($id: ID!) {{ {name}({argument}: {given}){selection} }}", None)
    for name, field in GRAPHQL.mutation_type.fields.items():
        input_type = get_named_type(field.args["input"].type)
        if "id" in input_type.fields:
            for version in (1, 2) if "expectedVersion" in input_type.fields else (None,):
                stale = {} if version is None else {"expectedVersion": version}
                values = {**required_values(input_type), **stale, "validateOnly": True}
                yield Request(mutation_document(name, "__typename"), values)


def required_values(input_type: GraphQLInputObjectType) -> dict[str, Any]:
    """Return a value for each required field of an input."""
    return {name: sample(each.type) for name, each in input_type.fields.items() if is_required_input_field(each)}


def sample(kind: Any) -> Any:
    """Return a value of an input type."""
    if isinstance(kind, GraphQLNonNull):
        return sample(kind.of_type)
    if isinstance(kind, GraphQLList):
        return [sample(kind.of_type)]
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    return required_values(kind) if isinstance(kind, GraphQLInputObjectType) else SAMPLES.get(kind.name, "2026-03-18")


async def private_things(owner: CompanyFixture) -> list[str]:
    """Return the ids of what only its owner sees."""
    view = await create_record(owner, "savedViewCreate", list="DEALS", name="Private", content={"columns": ["title"]})
    await run_mutation(owner, "savedViewUpdate", "savedView { id }", id=view, name="Other")
    await change(owner.database, Invite(company_id=owner.company.id, user_id=owner.user_id))
    async with owner.database.snapshot() as snapshot:
        (invitation,) = await platform_of_snapshot(snapshot).all(select_rows(BetaInvitation))
        (token,) = await snapshot.for_company(owner.company.id).all(TOKENS, user_id=owner.user_id)
    return [view, token.global_id, global_id("BetaInvitation", invitation.id)]


@pytest.mark.slow
async def test_private_things_answer_like_unknown_ids(viewer: CompanyFixture) -> None:
    other_user = await colleague(viewer, role=CompanyRole.ADMIN)
    every = list(requests())
    assert len(every) > MIN_REQUESTS
    wrong = []
    for record in await private_things(viewer):
        parsed = parse_global_id(record)
        assert parsed is not None
        unknown = global_id(parsed.type_name, parsed.id + 1)
        for request in every:
            answers = [
                str(await other_user.answer(request.document, **request.variables(each))).replace(each, "")
                for each in (record, unknown)
            ]
            wrong += [] if answers[0] == answers[1] else [(request, answers)]
    assert wrong == []


JSON_FILTERS = (
    "{ export(list: ORGANIZATIONS, where: {nmae: 1}) { url } }",
    "{ export(list: ORGANIZATIONS, where: {and: [{isAcount: true}]}) { url } }",
    '{ export(list: ORGANIZATIONS, where: {name: {containz: "a"}}) { url } }',
    '{ export(list: ACTIVITIES, where: {priority: {eq: "HIHG"}}) { url } }',
    "{ export(list: ACOUNTS) { url } }",
    "{ export(lsit: DEALS) { url } }",
    "{ organizations(where: {isAcount: true}) { nodes { nmae } } }",
    *(
        f'mutation {{ savedViewCreate(input: {{list: DEALS, name: "V", content: {{{content}}}}}) '
        "{ userErrors { message } } }"
        for content in ("where: {titel: 1}", 'orderBy: [{field: "TITEL"}]')
    ),
)


async def test_errors_suggest_no_names(viewer: CompanyFixture) -> None:
    for document in JSON_FILTERS:
        answer = await viewer.answer(document)
        assert answer.errors or "message" in str(answer.data), document
        assert "Did you mean" not in str(answer), document


@pytest.mark.slow
def test_every_validation_hides_suggestions(templates: Any) -> None:
    """Each call of a function of graphql-core that could suggest a name tells it not to."""
    for path in [each for folder in PRODUCT for each in Path(folder).rglob("*.py")]:
        tree = ast.parse(path.read_text())
        names = dict(suggesting(tree))
        for call in [node for node in ast.walk(tree) if isinstance(node, ast.Call)]:
            if isinstance(call.func, ast.Name) and call.func.id in names:
                assert "hide_suggestions" in {keyword.arg for keyword in call.keywords}, (path, call.func.id)


def suggesting(tree: ast.Module) -> Iterator[tuple[str, Any]]:
    """Yield what a module imports of graphql-core with a parameter `hide_suggestions`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "graphql":
            for alias in node.names:
                imported = getattr(importlib.import_module(node.module or ""), alias.name)
                if inspect.isfunction(imported) and "hide_suggestions" in inspect.signature(imported).parameters:
                    yield alias.asname or alias.name, imported
