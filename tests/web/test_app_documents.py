"""The documents of the app: writes that can be stale are guarded, and lists have the order that users expect."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from client_schema import full_schema
from graphql import (
    GraphQLInputObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
    parse,
    type_from_ast,
)

from db.pagination.page import MAX_PAGE_SIZE
from schema.cost.limits import MAX_COST
from schema.cost.pricing import Operation, Pricing
from schema.root import schema
from web.own_documents import own_documents

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "frontend" / "src"
OF_RECORDS, OF_BETAS = (f"...{name}_userErrors @relay(mask: false)" for name in ("commit", "problems"))
MUTATION = re.compile(r"graphql`(\s*mutation[^`]*)`")
STAFF = SOURCES / "beta"
"""Changes of flags have a plan that the server compares; they show no fields."""
SENT_ELSEWHERE = re.compile(r"(page\w*Update|edit\w+|activityWrite|deletions\w+|preview|effects\w*)Mutation")
"""What `edit_context.ts` and `delete_dialog.tsx` send with a version, and the preview of a move."""


STATES = re.compile(
    r"Archive|Kill|Revive|Enable|Disable|Set[A-Z]|Remove|Revoke|Resend|Delete|Exclude|Unexclude|Withdraw|Update|Edit|Review|Apply"
    r"|Schedule|Cancel|Accept|Decline|RuleMove"
)
"""Verbs that leave the same state however often they are sent."""
ROWS_AT_ONCE = re.compile(r"ROWS_AT_ONCE = (\d+);")
PRICING = Pricing(schema.full._schema, schema.public._schema)  # noqa: SLF001  # no public way
OPEN_ACTIVITIES = re.compile(r"activities\([^)]*isDone: false[^)]*\)", re.DOTALL)


def mutations() -> Iterator[tuple[Path, str]]:
    """Yield path and document of every mutation."""
    for path in sorted(SOURCES.rglob("*.ts*")):
        if "__generated__" in path.parts:
            continue
        for document in MUTATION.findall(path.read_text(encoding="utf-8")):
            yield path, document


def versioned_mutations() -> Iterator[tuple[str, str]]:
    """Yield path and name, and source, of the mutations whose input takes `expectedVersion`."""
    schema = full_schema()
    for path, document in mutations():
        operation = parse(document).definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        if takes_version(schema, operation) and not path.is_relative_to(STAFF):
            yield f"{path.relative_to(SOURCES)} {operation.name and operation.name.value}", path.read_text("utf-8")


def takes_version(schema: GraphQLSchema, operation: OperationDefinitionNode) -> bool:
    inputs = [type_from_ast(schema, variable.type) for variable in operation.variable_definitions]
    named = [getattr(each, "of_type", each) for each in inputs]
    return any(isinstance(each, GraphQLInputObjectType) and "expectedVersion" in each.fields for each in named)


@pytest.mark.slow
def test_versioned_mutations_send_the_version() -> None:
    found = list(versioned_mutations())
    assert len(found) > 25
    silent = [place for place, source in found if "expectedVersion" not in source]
    assert [place for place in silent if not SENT_ELSEWHERE.search(place)] == []


def test_mutations_ask_for_all_of_their_problems() -> None:
    """A write that was stale shows both values; a document that asks for less could not."""
    documents = [(path, document) for path, document in mutations() if "userErrors" in document]
    assert len(documents) > 110
    without = [path for path, document in documents if problems_of(path) not in document]
    assert without == []


@pytest.mark.slow
def test_documents_cost_what_an_operation_may_cost() -> None:
    """Also with the longest pages, and with all that can be included: a list that asks for more stays at its first."""
    rows = int(ROWS_AT_ONCE.findall((SOURCES / "app" / "rows_at_once.ts").read_text(encoding="utf-8"))[0])
    costs = {}
    for text in own_documents().values():
        (operation,) = (each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode))
        names = {variable.variable.name.value for variable in operation.variable_definitions or ()}
        wanted = {"labels": True, "customFields": True, "first": rows if "customFields" in names else MAX_PAGE_SIZE}
        variables = {name: value for name, value in wanted.items() if name in names}
        costs[operation.name and operation.name.value] = PRICING.estimate(Operation(text, variables))
    assert len(costs) > 200
    assert {name: cost for name, cost in costs.items() if cost > MAX_COST} == {}


@pytest.mark.slow
def test_mutations_that_make_something_can_be_sent_again() -> None:
    """The app sends a key with each of them, and with no other: an answer that is lost makes no second record."""
    files = [SOURCES / "app" / "idempotency.ts", *SOURCES.glob("*/index.ts")]
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    making, (without,) = (re.findall(rf"{name} = /(.*)/;", source) for name in ("MAKING", "WITHOUT_KEY"))
    takes_key = dict(keyed_fields())
    sends = {name: bool(re.search("|".join(making), name)) and not re.search(without, name) for name in takes_key}
    assert [name for name in takes_key if sends[name] and not takes_key[name]] == []
    assert [name for name in takes_key if takes_key[name] and not sends[name] and not STATES.search(name)] == []
    assert {"noteCreate", "dealCreate", "fileUpload", "userInvite", "betaNewsPost"} <= {
        name for name in sends if sends[name]
    }


def keyed_fields() -> Iterator[tuple[str, bool]]:
    """Yield the field of every mutation of the app, and whether it takes an idempotency key."""
    schema = full_schema()
    assert schema.mutation_type is not None
    for _, document in mutations():
        for name in re.findall(r"result: (\w+)\(input", document):
            taken = get_named_type(schema.mutation_type.fields[name].args["input"].type)
            assert isinstance(taken, GraphQLInputObjectType)
            yield name, "idempotencyKey" in taken.fields


def problems_of(path: Path) -> str:
    return OF_BETAS if path.is_relative_to(STAFF) else OF_RECORDS


def test_open_activities_are_listed_by_when_they_are_due() -> None:
    """`DUE` counts the all-day ones, too; `DUE_AT` puts them behind all others."""
    sources = [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.tsx")]
    lists = [found for source in sources for found in OPEN_ACTIVITIES.findall(source)]
    assert len(lists) > 5
    assert [asked for asked in lists if "orderBy: [{ field: DUE }]" not in asked] == []
