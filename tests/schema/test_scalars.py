"""Every scalar and every nullable input, at every extreme, as a literal and as a variable."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from beta_client import give_staff_roles
from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
    parse,
    validate,
)

sys.path.insert(0, str(Path(__file__).parent))

from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation
from schema_walk import GRAPHQL, value

from db.models import StaffRole
from schema.errors import format_errors
from schema.validation_rules import RULES

LEAKS = re.compile(
    r"'(bool|int|float|str|datetime|date|time|list\[.*)'|None|Maybe|UNSET|Strawberry|Traceback|object at"
    r"|timedelta|isoformat"
)
"""Names that tell of Python."""

TEXTS = ("String", "ID")
MIN_REFUSED = 40
"""Texts of queries that are refused with a NUL: fewer would mean that the walk reaches too little."""
FARTHEST_ZONE = "Pacific/Kiritimati"
"""A time zone in which neither the first nor the last moment of UTC has a date: it was behind it, and is ahead now."""

EXTREMES: dict[str, list[str]] = {
    "DateTime": [
        '"0001-01-01T00:00:00+02:00"', '"9999-12-31T23:59:59-02:00"', '"0001-01-01T00:00:00Z"',
        '"9999-12-31T23:59:59.999999Z"', '"2026-02-30T00:00:00Z"', '"2026-01-01T24:00:00Z"', '"2026-01-01T00:00:60Z"',
        '"2026-01-01T00:00:00+99:99"', '"2026-01-01T00:00:00+24:00"', '"2026-01-01"', '""',
        '"٢٠٢٦-01-01T00:00:00Z"', "0", "1.5", "true", "[]", "{}",
    ],
    "Date": ['"0001-01-01"', '"9999-12-31"', '"0000-01-01"', '"2026-02-30"', '"10000-01-01"', '""', "0", "true", "[]"],
    "FilterDateTime": [
        '"P-60D"', '"P200Y"', '"P-201Y"', '"P999999D"', '"PT-999999H"', '"TODAY"', '"TODAYP1D"',
        '"START_OF_QUARTER-P3M"', '"P"', '"PT"', '"now"', '"-P1D"', '"P1.5D"', '"٢"', '""', "0", "true", "[]",
        '"0001-01-01T00:00:00Z"', '"9999-12-31T23:59:59.999999Z"', '"2026-01-01T00:00:00+24:00"',
    ],
    "FilterDate": ['"TODAY+P1W"', '"PT1H"', '"P200Y"', '"P-73001D"', '"START_OF_YEAR"', '"0000-01-01"', '""', "0"],
    "Time": ['"00:00"', '"23:59:59.999999"', '"24:00"', '"09:30+02:00"', '"T09:30"', '"9:30"', '""', "9", "true", "{}"],
    "Decimal": [
        '"999999999999999999999999999999.999999999999999999"', '"-999999999999999999999999999999"', '"1e400"', '"NaN"',
        '"Infinity"', '"-0"', '"١"', '""', "0", "123456789012345678901234567890", "1.5", "1e3", "true", "[]",
    ],
    "Int": ["2147483647", "-2147483648", "2147483648", "9" * 400, "1.5", "1e3", '"1"', "true", "[]"],
    "Float": ["1.7976931348623157e308", "1e400", "-1e400", "5e-324", "0", "-0.0", "9" * 400, '"1"', "true", "{}"],
    "Boolean": ["true", "false", "0", "1", '"true"', "[]"],
    "ID": ['""', '"x"', "0", "9" * 400, '"\\u0000"', '"\\ud800"', "1.5", "true", "[]"],
    "String": ['""', '"\\u0000"', '"\\ud800"', '"\\uffff"', "0", "true", "[]"],
}  # fmt: skip
"""Values as literals of GraphQL."""

PLACES: dict[str, list[str]] = {
    "DateTime": [
        "query (V) { accountSummary(contactedSince: X) { __typename } }",
        "mutation (V) { activityCreate(input: {ACTIVITY, dueAt: X}) { activity { dueAt } userErrors { code } } }",
        'mutation (V) { dealUpdate(input: {id: "DEAL", wonAt: X}) { deal { wonAt } userErrors { code } } }',
        'mutation (V) { tokenCreate(input: {name: "A", scopes: [READ], expiresAt: X}) { userErrors { code } } }',
    ],
    "Date": [
        "query (V) { accounts { nodes { wonValue(frozenOn: X) { amount } } } }",
        'mutation (V) { dealUpdate(input: {id: "DEAL", expectedCloseDate: X}) { deal { id } userErrors { code } } }',
        "mutation (V) { activityCreate(input: {ACTIVITY, dueDate: X}) { activity { dueDate } userErrors { code } } }",
    ],
    "FilterDateTime": [
        "query (V) { activities(where: {dueAt: {lt: X}}) { nodes { id } } }",
        "query (V) { activities(where: {due: {gte: X}}) { nodes { id } } }",
    ],
    "FilterDate": [
        "query (V) { deals(where: {expectedCloseDate: {lt: X}}) { nodes { id } } }",
        "query (V) { accounts(where: {followUpDueOn: {eq: X}}) { nodes { id } } }",
    ],
    "Time": [
        'query (V) { activities(where: {and: [{customFields: [{field: "x", time: {eq: X}}]}]}) { nodes { id } } }'
    ],
    "Decimal": [
        'mutation (V) { dealUpdate(input: {id: "DEAL", value: {amount: X, currency: "EUR"}}) { userErrors { code } } }',
        "query (V) { deals(where: {value: {lt: X}}) { nodes { id } } }",
    ],
    "Int": [
        "query (V) { organizations(first: X) { nodes { id } } }",
        'mutation (V) { organizationUpdate(input: {id: "ORGANIZATION", employeeCount: X}) { userErrors { code } } }',
        'mutation (V) { organizationUpdate(input: {id: "ORGANIZATION", expectedVersion: X}) { userErrors { code } } }',
    ],
    "Float": [
        'mutation (V) { dealUpdate(input: {id: "DEAL", probability: X}) { userErrors { code } } }',
        'mutation (V) { organizationCreate(input: {name: "A", address: {latitude: X}}) { userErrors { code } } }',
    ],
    "Boolean": [
        "query (V) { deals(where: {isArchived: X}) { nodes { id } } }",
        'mutation (V) { organizationCreate(input: {name: "A", validateOnly: X}) { userErrors { code } } }',
    ],
    "ID": [
        "query (V) { node(id: X) { id } }",
        "query (V) { events(subjectId: X) { nodes { id } } }",
        'mutation (V) { organizationUpdate(input: {id: X, name: "A"}) { userErrors { code } } }',
    ],
    "String": [
        "query (V) { organizations(after: X) { nodes { id } } }",
        "query (V) { accountSummary(timeZone: X) { __typename } }",
        "query (V) { organizations(where: {name: {contains: X}}) { nodes { id } } }",
        'mutation (V) { organizationUpdate(input: {id: "ORGANIZATION", name: X}) { userErrors { code } } }',
    ],
}
"""Documents with the scalar X, and the declaration of a variable V."""


@pytest.mark.slow
async def test_scalars_have_no_extreme_that_is_an_error_of_ours(viewer: CompanyFixture) -> None:
    ids = dict(zip(("ORGANIZATION", "DEAL"), await create_account(viewer), strict=True))
    await run_mutation(viewer, "profileUpdate", "user { id }", timeZone=FARTHEST_ZONE)
    type_id = await create_record(viewer, "activityTypeCreate", name="Call", isContact=True)
    ids["ACTIVITY"] = f'subject: "A", typeId: "{type_id}", organizationId: "{ids["ORGANIZATION"]}"'
    field = await run_mutation(viewer, "fieldCreate", "field { key }", entity="ORGANIZATION", type="TIME", name="Opens")
    ids["FIELD"] = field["field"]["key"]
    problems = []
    for scalar, places in PLACES.items():
        for place in places:
            document = re.sub("|".join(ids), lambda found: ids[found[0]], place)
            for literal in EXTREMES[scalar]:
                problems += await _problems(viewer, document, scalar, literal)
    assert problems == []


async def _problems(viewer: CompanyFixture, document: str, scalar: str, literal: str) -> list[Any]:
    as_literal = document.replace("(V) ", "").replace("X", literal)
    as_variable = document.replace("(V)", f"($x: {scalar}!)").replace("X", "$x")
    answers = [await viewer.answer(as_literal)]
    try:
        variable = orjson.loads(literal)
    except orjson.JSONDecodeError:
        variable = None
    if variable is not None:
        answers.append(await viewer.answer(as_variable, x=variable))
    errors = [error for answer in answers for error in answer.errors or ()]
    return [
        (document, literal, error.message)
        for error in errors
        if error.extensions["code"] == "INTERNAL_SERVER_ERROR" or LEAKS.search(error.message)
    ]


def test_every_scalar_is_walked() -> None:
    scalars = {name for name, kind in GRAPHQL.type_map.items() if isinstance(kind, GraphQLScalarType)}
    assert scalars - {"JSON"} == set(PLACES) == set(EXTREMES)


def inputs() -> Iterator[tuple[str, GraphQLInputObjectType]]:
    """Yield each mutation with its input."""
    for name, field in GRAPHQL.mutation_type.fields.items():
        if "input" in field.args:
            yield name, get_named_type(field.args["input"].type)


def required_values(kind: GraphQLInputObjectType, row_id: str) -> dict[str, str]:
    """Return a literal for each required field of an input."""
    return {
        name: value(field.type, "Organization", name, lambda of, _: _literal(of, row_id))
        for name, field in kind.fields.items()
        if is_required_input_field(field)
    }


def document(mutation: str, values: dict[str, str]) -> str:
    given = ", ".join(f"{name}: {literal}" for name, literal in values.items())
    return f"mutation {{ {mutation}(input: {{{given}}}) {{ userErrors {{ code }} }} }}"


@pytest.mark.slow
def test_null_is_refused_where_a_value_is_required() -> None:
    for mutation, kind in inputs():
        required = required_values(kind, "x")
        for name in (name for name, field in kind.fields.items() if isinstance(field.type, GraphQLNonNull)):
            errors = validate(GRAPHQL, parse(document(mutation, {**required, name: "null"})), RULES)
            messages = [error.message for error in format_errors(errors)]
            assert messages, (mutation, name)
            assert [message for message in messages if LEAKS.search(message)] == []


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_null_is_no_error_of_ours_where_it_is_allowed(viewer: CompanyFixture) -> None:
    row_id = await create_record(viewer, "organizationCreate", name="A")
    problems = []
    for mutation, kind in inputs():
        nullable = {name: "null" for name, field in kind.fields.items() if not isinstance(field.type, GraphQLNonNull)}
        answer = await viewer.answer(document(mutation, {**required_values(kind, row_id), **nullable}))
        problems += [(mutation, error.message) for error in answer.errors or () if _is_problem(error)]
    assert problems == []


@pytest.mark.slow
@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
@pytest.mark.parametrize("text", ['"a\\u0000b"', f'"{"x" * 300}"'], ids=["nul", "long"])
async def test_odd_texts_are_no_error_of_ours_in_any_mutation(viewer: CompanyFixture, text: str) -> None:
    row_id = await create_record(viewer, "organizationCreate", name="A")
    problems = []
    for mutation, kind in inputs():
        required = required_values(kind, row_id)
        texts = [name for name, field in kind.fields.items() if get_named_type(field.type).name == "String"]
        for name in texts:
            answer = await viewer.answer(document(mutation, {**required, name: text}))
            problems += [(mutation, name, error.message) for error in answer.errors or () if _is_problem(error)]
    assert problems == []


@pytest.mark.slow
async def test_nul_is_no_error_of_ours_in_any_query(viewer: CompanyFixture) -> None:
    problems, refused = [], 0
    staff = await give_staff_roles(viewer, *StaffRole)
    for name, field in GRAPHQL.query_type.fields.items():
        texts = {argument: "X" for argument, each in field.args.items() if get_named_type(each.type).name in TEXTS}
        for nul in texts:
            required = {argument: "X" for argument, each in field.args.items() if is_required_argument(each)}
            given = ", ".join(f"{argument}: {_argument(field, argument, nul)}" for argument in {**required, nul: "X"})
            shown = "" if is_leaf_type(get_named_type(field.type)) else "{ __typename }"
            answer = await staff.answer(f"{{ {name}({given}) {shown} }}")
            refused += bool(answer.errors)
            problems += [(name, nul, error.message) for error in answer.errors or () if _is_problem(error)]
    assert problems == []
    assert refused > MIN_REFUSED


def _argument(field: GraphQLField, name: str, nul: str) -> str:
    """Return a literal for an argument; that of `nul` has the character NUL."""
    if name == nul:
        of_list = isinstance(get_nullable_type(field.args[name].type), GraphQLList)
        return '["a\\u0000b"]' if of_list else '"a\\u0000b"'
    return value(field.args[name].type, "Organization", name, lambda of, _: _literal(of, "T3JnYW5pemF0aW9uOjE="))


def _is_problem(error: Any) -> bool:
    return error.extensions["code"] == "INTERNAL_SERVER_ERROR" or bool(LEAKS.search(error.message))


def _literal(kind: str, row_id: str) -> str:
    numbers = {
        "Int": "1",
        "Float": "1",
        "Boolean": "true",
        "Date": '"2026-01-01"',
        "DateTime": '"2026-01-01T00:00:00Z"',
        "FilterDate": '"TODAY"',
        "FilterDateTime": '"P-60D"',
    }
    return {**numbers, "ID": f'"{row_id}"', "Decimal": '"1"', "JSON": "{}"}.get(kind, '"x"')
