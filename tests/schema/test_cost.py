"""Cost of operations: computed before they run, the same for all viewers, and never more work than a small walk."""

from functools import reduce
from inspect import signature
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLSyntaxError, get_introspection_query

from db.pagination.page import MAX_PAGE_SIZE
from schema import documents as schema_documents
from schema.cost import pricing
from schema.cost.limits import (
    BASE_COST,
    CONNECTION_COST,
    MAX_COST,
    MAX_DEPTH,
    ROOT_FIELD_COST,
    TYPES_FOR_ONE_LIST_OF_LISTS,
    USUAL_WRAPPERS,
    CostLimitExceeded,
)
from schema.cost.pricing import Operation, Pricing
from schema.documents import MAX_LENGTH, DocumentCache
from schema.root import schema

PUBLIC, FULL = schema.public._schema, schema.full._schema  # noqa: SLF001  # no public way
LEAST, PAGE = BASE_COST + ROOT_FIELD_COST, CONNECTION_COST


def cost(document: str, variables: dict[str, Any] | None = None, *, outsider: bool = False) -> int:
    return Pricing(PUBLIC if outsider else FULL, PUBLIC).estimate(Operation(document, variables))


def refusal(document: str, variables: dict[str, Any] | None = None) -> str:
    found = Pricing(FULL, PUBLIC).cost_of(document, variables, None)
    assert found.reason is not None
    assert not found.is_allowed
    return found.reason


@pytest.mark.parametrize(
    ("document", "values"),
    [
        ("{ viewer { user { name } } }", 3),
        ("{ organizations(first: 10) { nodes { id } } }", PAGE + 2 + 10 * 2),
        ("{ organizations { nodes { id name } } }", PAGE + 1 + 25 * 3),
        ("{ organizations(last: 5) { edges { cursor node { id } } pageInfo { endCursor } } }", PAGE + 2 + 5 * 4 + 2),
        ("{ organizations(first: 2) { nodes { deals(first: 3) { nodes { id } } } } }", PAGE + 2 + 2 * (PAGE + 3 + 6)),
        ('{ nodes(ids: ["a", "b"]) { id } }', 3 + 2 * 2),
    ],
)
def test_cost_counts_values_of_the_answer(document: str, values: int) -> None:
    assert cost(document) == LEAST + values


def test_cost_takes_page_size_from_variables_and_defaults() -> None:
    document = "query ($n: Int = 10) { organizations(first: $n) { nodes { id } } }"
    per_row = 2
    assert cost(document, {"n": 11}) - cost(document) == per_row
    assert cost(document, {"n": MAX_PAGE_SIZE + 1}) == cost(document, {"n": MAX_PAGE_SIZE})
    assert cost(document, {"n": "many"}) >= cost(document, {"n": MAX_PAGE_SIZE})


@pytest.mark.parametrize(
    "directive", ["@include(if: $is)", "@skip(if: $not)", "@include(if: false)", "@skip(if: true)"]
)
@pytest.mark.parametrize("selection", ["name %s", "...Name %s", "... %s { name }"])
def test_what_is_left_out_costs_nothing(selection: str, directive: str) -> None:
    document = """query ($is: Boolean! = %s, $not: Boolean! = %s) {
        organizations(first: 9) { nodes { id %s } }
        ...Used @include(if: $is) ...Used @skip(if: $not) ...Used
      }
      fragment Name on Organization { name } fragment Used on Query { __typename }"""
    left_out = cost(document % ("false", "true", selection % directive))
    without = cost(document % ("false", "true", ""))
    assert left_out == without
    if "$" in directive:
        assert cost(document % ("true", "false", selection % directive)) == left_out + 9


def test_cost_of_fragments_equals_cost_of_fields() -> None:
    plain = "{ organizations(first: 9) { nodes { id name } } }"
    spread = """{ organizations(first: 9) { ...Page } }
      fragment Page on OrganizationConnection { nodes { ...Row } } fragment Row on Organization { id ... { name } }"""
    assert cost(spread) == cost(plain)


def test_cost_is_the_same_for_outsiders_and_members() -> None:
    for document in (
        '{ organizations(where: {or: [{name: {contains: "a"}}]}) { nodes { id deals { nodes { id } } } } }',
        'mutation { organizationUpdate(input: {id: "a", name: "b"}) { organization { name } } }',
        "query ($w: OrganizationWhere) { organizations(where: $w) { totalCount } }",
        "{ __schema { types { name fields { name } } } }",
    ):
        variables = {"w": {"or": [{"name": {"contains": "a"}}]}}
        assert cost(document, variables) == cost(document, variables, outsider=True)


def test_gated_names_cost_an_outsider_what_unknown_names_do() -> None:
    for gated, unknown in (("accounts", "acounts"), ("accountBoard", "acountBoard"), ("featureImpact", "featureImpct")):
        document = "{ %s(first: 50) { nodes { id name } columns { key } } }"
        assert cost(document % gated, outsider=True) == cost(document % unknown, outsider=True)


def nested(levels: int) -> str:
    inner = "id"
    for _ in range(levels):
        inner = f"organization {{ deals(first: 100) {{ nodes {{ {inner} }} }} }}"
    return f"{{ deals(first: 100) {{ nodes {{ {inner} }} }} }}"


def bomb(fragments: int) -> str:
    """Fragments that spread the next one twice: without a memo, the walk takes 2^fragments steps."""
    links = [f"fragment F{n} on Organization {{ ...F{n + 1} ... {{ ...F{n + 1} }} }}" for n in range(fragments)]
    return (
        f"{{ organizations {{ nodes {{ ...F0 }} }} }} {' '.join(links)} fragment F{fragments} on Organization {{ id }}"
    )


VIEW = 'input: {list: DEALS, name: "x", content: {where: $w}}'
COSTLY: dict[str, tuple[str, dict[str, Any]]] = {
    "nesting": (nested(3), {}),
    "aliases": (
        "{{ {} }}".format(" ".join(f"a{n}: organizations(first: 100) {{ nodes {{ id }} }}" for n in range(70))),
        {},
    ),
    "ids": (
        "query ($ids: [ID!]!) {{ {} }}".format(" ".join(f"a{n}: nodes(ids: $ids) {{ id }}" for n in range(75))),
        {"ids": ["x"] * 100},
    ),
    "duplicates": (f"{{ organizations {{ nodes {{ {'name ' * 450} }} }} }}", {}),
    "where": (
        "query ($w: OrganizationWhere) { organizations(where: $w) { nodes { id } } }",
        {"w": {"or": [{"name": {"contains": "a"}}] * 1000}},
    ),
    "variables": ("query ($w: OrganizationWhere) { organizations(where: $w) { nodes { id } } }", {"w": [[]] * 100_000}),
    "JSON": (
        f"mutation ($w: JSON) {{ savedViewCreate({VIEW}) {{ userErrors {{ code }} }} }}",
        {"w": {"or": [{"title": {"eq": "a"}}] * 1000}},
    ),
    "deep JSON": (
        "query ($w: JSON) { export(list: DEALS, where: $w) { url } }",
        {"w": reduce(lambda value, _: [value], range(60), 1)},
    ),
    "depth": (nested(MAX_DEPTH), {}),
    "operations": (" ".join(f"query Q{n} {{ viewer {{ user {{ name }} }} }}" for n in range(21)), {}),
    "fragments": (
        " ".join(["{ viewer { user { name } } }", *(f"fragment F{n} on User {{ id }}" for n in range(51))]),
        {},
    ),
    "fragments in a chain": (bomb(MAX_DEPTH), {}),
    "undeclared variables": ("{ viewer { user { name } } }", {"w": [[]] * 20_001}),
}


@pytest.mark.parametrize("name", COSTLY)
def test_costly_operation_is_refused(name: str) -> None:
    assert refusal(*COSTLY[name])


async def test_refused_operation_runs_no_statement_of_its_own(viewer: Any) -> None:
    for document, variables in COSTLY.values():
        code, _ = await viewer.refusal(document, **variables)
        assert code == "COST_LIMIT_EXCEEDED"
        assert [each for each in viewer.statements if "FROM organization" in each or "FROM deal" in each] == []


@pytest.mark.parametrize(
    "value",
    [
        {"text": "x"},
        {"money": {"amount": "1", "currency": "EUR"}},
        {"optionIds": ["1", "2", "3"]},
        {"address": {"street": "x", "locality": "y", "country": "z"}},
    ],
)
def test_all_values_of_500_custom_fields_fit_into_one_mutation(value: dict[str, Any]) -> None:
    document = "mutation ($i: OrganizationUpdateInput!) { organizationUpdate(input: $i) { userErrors { code } } }"
    fields = [{"fieldId": "Field:1", **value}] * 500
    assert cost(document, {"i": {"id": "x", "customFields": fields}}) <= MAX_COST


OPTIONS = [name for name in signature(get_introspection_query).parameters if name != "type_depth"]


@pytest.mark.parametrize("outsider", [False, True])
@pytest.mark.parametrize("depth", [7, 9, 13])
def test_introspection_with_all_options_is_far_from_the_limit(depth: int, *, outsider: bool) -> None:
    document = get_introspection_query(**dict.fromkeys(OPTIONS, True), type_depth=depth)  # type: ignore[arg-type]
    assert cost(document, outsider=outsider) <= MAX_COST / 2


def test_rare_wrappers_of_types_cost_little() -> None:
    wrapped = [f"{'ofType { ' * levels}name kind{' }' * levels}" for levels in range(10)]
    costs = [cost(f"{{ __schema {{ types {{ fields {{ type {{ {each} }} }} }} }} }}") for each in wrapped]
    assert costs[0] < costs[1] < costs[2] < costs[3]
    assert costs[4:] == [costs[4]] * 6
    assert costs[4] <= costs[3]


def test_lists_of_lists_are_as_rare_as_the_cost_assumes() -> None:
    kinds = [each for each in FULL.type_map.values() if hasattr(each, "fields")]
    members: list[Any] = [field for each in kinds for field in each.fields.values()]
    types = [
        *(member.type for member in members),
        *(argument.type for member in members for argument in getattr(member, "args", {}).values()),
    ]
    rare = [each for each in types if _wrappers(each) > USUAL_WRAPPERS]
    assert len(rare) * TYPES_FOR_ONE_LIST_OF_LISTS < len(types)


def _wrappers(kind: Any) -> int:
    return 1 + _wrappers(kind.of_type) if hasattr(kind, "of_type") else 0


def test_syntax_errors_are_kept_too() -> None:
    cache = DocumentCache()
    for _ in range(2):
        with pytest.raises(GraphQLSyntaxError) as raised:
            cache.parse("{ a ")
        assert len(raised.traceback) <= 3  # a kept error does not collect the frames of every request
    assert cache.documents.currsize > 0


@pytest.mark.parametrize(
    "document", ['{ organization(id: "%s") { id } }' % ("\\u0041" * MAX_LENGTH), "{ a }" + "," * MAX_LENGTH]
)
def test_long_document_is_refused_before_it_is_read(document: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema_documents, "parse", None)
    cache = DocumentCache()
    with pytest.raises(GraphQLSyntaxError, match="Send long values as variables"):
        cache.parse(document)
    assert cache.documents.currsize == 0


def test_walk_visits_each_fragment_once() -> None:
    links = [f"fragment {name}{n} on User {{ ...A{n + 1} ...B{n + 1} }}" for n in range(24) for name in "AB"]
    last = "fragment A24 on User { id } fragment B24 on User { name }"
    assert cost(f"{{ viewer {{ user {{ ...A0 }} }} }} {' '.join(links)} {last}") > 2**24


def test_fragment_that_is_spread_twice_counts_once() -> None:
    row = "fragment Row on Organization { id name }"
    once, twice = (
        f"{{ organizations {{ nodes {{ {spread} }} }} }} {row}" for spread in ("...Row", "...Row ... { ...Row }")
    )
    assert cost(once) == cost(twice)


def test_fragment_cycle_ends() -> None:
    assert cost("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A viewer { user { id } } }") < MAX_COST


def test_depth_counts_through_fragments() -> None:
    with pytest.raises(CostLimitExceeded, match="nested deeper"):
        cost(bomb(MAX_DEPTH))


def test_invalid_document_has_no_cost() -> None:
    with pytest.raises(GraphQLError):
        cost("{")


def test_document_cache_is_bounded_by_bytes() -> None:
    cache = DocumentCache(max_bytes=100_000)
    small, large = "{ a }", "{{ {} }}".format(" ".join(f"a{n}" for n in range(75)))
    for number in range(50):
        cache.parse(f"{small} #{number}")
    assert cache.documents.currsize <= 100_000
    kept = cache.parse(large)
    assert cache.parse(large) is kept
    assert cache.documents.currsize <= 100_000


def test_cost_is_computed_once_for_the_same_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    document, computed = "query Once($first: Int) { organizations(first: $first) { nodes { id } } }", []
    compute = pricing.operation_cost
    monkeypatch.setattr(
        pricing, "operation_cost", lambda *args, **options: computed.append(args[-1]) or compute(*args, **options)
    )

    costs = [cost(document, {"first": first}) for first in (10, 20, 10, 20)]

    assert computed == [{"first": 10}, {"first": 20}]
    assert costs[0] < costs[1]
    assert costs[:2] == costs[2:]


def test_refusal_is_computed_each_time() -> None:
    document = "{ " + " ".join(["viewer { user { name } }"] * 21) + " }"

    for _ in range(2):
        with pytest.raises(CostLimitExceeded):
            cost(document)
