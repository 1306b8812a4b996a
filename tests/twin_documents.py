"""Documents of the public schema in large numbers, generated from a seed: reads, dry runs and introspection.

«name» in a document stands for the id of a record (tests/twin.py).
"""

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any, NamedTuple

import graphql
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    get_introspection_query,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries
from input_strategies import REFERENCE_TYPES
from schema_walk import GRAPHQL, document, ways

from schema.root import schema

PUBLIC = schema.public._schema  # noqa: SLF001  # no public way
Names = Mapping[str, Sequence[str]]
"""Names of records by type."""

STRINGS = ("Northwind", "Aurora", "a", "zebra", "Platinum", "Service level", "Tools", "Credit limit", "")
TIMES = (
    "2026-03-18T10:30:00Z",
    "2026-03-18T14:00:00Z",
    "2026-03-18T17:00:00Z",
    "2026-03-18T20:00:00Z",
    "2026-03-05T09:00:00Z",
)
SCALARS: dict[str, Sequence[Any]] = {
    "String": STRINGS,
    "Int": (0, 1, 2, 9, 31),
    "Float": (0.5, 4.0, 40.0),
    "Boolean": (True, False),
    "Date": ("2026-03-18", "2026-03-20", "1990-01-02"),
    "DateTime": TIMES,
    "FilterDate": ("2026-03-18", "TODAY", "START_OF_MONTH-P1M"),
    "FilterDateTime": ("2026-03-18T14:00:00Z", "P-60D", "START_OF_WEEK+P1W", "TODAY"),
    "Time": ("09:00:00", "12:00:00"),
    "Decimal": ("90.50", "1000", "5000"),
    "JSON": ({}, {"name": {"contains": "a"}}, {"isAccount": True}, {"isAcxount": True}),
}
TEXT_SCALARS = {"Date", "DateTime", "FilterDate", "FilterDateTime", "Time", "Decimal"}
ID_TYPES = {
    **REFERENCE_TYPES,
    "authorId": "User",
    "userId": "User",
    "pipelineId": "Pipeline",
    "fieldId": "Field",
    "labelIds": "Label",
    "memberIds": "User",
    "addLabelIds": "Label",
    "removeLabelIds": "Label",
}
ORDERS, FILTERS = 300, 600
"""How many documents of a kind are asked; the others of the kind are left to chance by the seed."""
ID_ARGUMENT = re.compile(r'\b(id|\w+Id): ("[^"]*"|-?\d+)')
OWNERS = {"organization": "cobalt", "deal": "ember.open", "person": "cobalt.ana", "user": "lars"}
"""Records with lists of their own, by the field of the root that returns them."""
PAGES = ("", "first: 3", "last: 4")


class Asked(NamedTuple):
    """A document for one surface: its text, and its variables if it has any."""

    surface: str
    text: str
    variables: Any = None


def shape(kind: Any, depth: int) -> str:
    """Return the selection of every field of a type that needs no argument, `depth` objects deep."""
    kind = get_named_type(kind)
    if is_leaf_type(kind):
        return ""
    if isinstance(kind, GraphQLInterfaceType):
        return " { __typename id }"
    picked = [name + _deeper(each, depth) for name, each in kind.fields.items() if _fits(each, depth)]
    return " { " + " ".join(picked or ["__typename"]) + " }"


def _fits(each: Any, depth: int) -> bool:
    kind = get_named_type(each.type)
    return not any(map(is_required_argument, each.args.values())) and (depth > 0 or is_leaf_type(kind))


def _deeper(each: Any, depth: int) -> str:
    kind = get_named_type(each.type)
    if kind.name.endswith("Connection"):
        return f"(first: 3) {{ totalCount nodes{shape(kind.fields['nodes'].type, depth - 1)} }}"
    if kind.name == "Event":
        return shape(kind, 1)
    return shape(kind, depth - 1)


def page_of(kind: Any, depth: int = 1) -> str:
    """Return the selection of a connection: its count, and every field of its nodes."""
    inner = get_named_type(get_named_type(kind).fields["nodes"].type)
    return f" {{ totalCount pageInfo {{ hasNextPage startCursor endCursor }} nodes{shape(inner, depth)} }}"


class ListField(NamedTuple):
    """A field that returns a connection, and what a document has around it."""

    name: str
    field: Any
    around: str

    def asked(self, arguments: str, selection: str) -> str:
        """Return a document that asks for this list."""
        return self.around.format(f"{self.name}({arguments}){selection}" if arguments else self.name + selection)


def lists() -> Iterator[ListField]:
    """Yield every list of the root, and of an organization, a deal, a person and a user."""
    for name, each in PUBLIC.query_type.fields.items():
        if get_named_type(each.type).name.endswith("Connection"):
            yield ListField(name, each, "{{ {} }}")
    for field, known in OWNERS.items():
        for name, each in PUBLIC.type_map[field.title()].fields.items():
            if get_named_type(each.type).name.endswith("Connection"):
                yield ListField(name, each, f'{{{{ {field}(id: "«{known}»") {{{{ {{}} }}}} }}}}')


def orders() -> Iterator[Asked]:
    """Yield every list in every order, from both ends."""
    for each in lists():
        for page in PAGES:
            yield Asked("lists", each.asked(page, page_of(each.field.type)))
        for key in _order_keys(each.field):
            for way in ("ASC", "ASC, nulls: FIRST", "DESC", "DESC, nulls: FIRST"):
                for page in PAGES[way.startswith("D") :]:
                    order = f"orderBy: [{{field: {key}, direction: {way}}}] {page}"
                    yield Asked("orders", each.asked(order, page_of(each.field.type, 0)))


def _order_keys(each: Any) -> Sequence[str]:
    argument = each.args.get("orderBy")
    return () if argument is None else list(get_named_type(argument.type).fields["field"].type.of_type.values)


def filters(names: Names, chosen: random.Random) -> Iterator[Asked]:
    """Yield every list with every condition of its filter, alone, negated and combined."""
    for each in lists():
        if "where" in each.field.args:
            conditions = list(_conditions(get_named_type(each.field.args["where"].type), names, chosen))
            for condition in conditions:
                yield Asked("filters", each.asked(f"where: {literal(condition)}", page_of(each.field.type, 0)))
            for _ in range(25):
                both = {chosen.choice(("and", "or")): chosen.sample(conditions, 2), "not": chosen.choice(conditions)}
                yield Asked("filters", each.asked(f"where: {literal(both)}", page_of(each.field.type, 0)))
        if "kinds" in each.field.args:
            for kind in get_named_type(each.field.args["kinds"].type).values:
                yield Asked("filters", each.asked(f"kinds: [{kind}], first: 50", page_of(each.field.type)))


class Name(str):
    """The name of an enum value, which is written without quotes."""

    __slots__ = ()


def literal(value: Any) -> str:
    """Write a value as GraphQL does."""
    if isinstance(value, Name):
        return value
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {literal(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _conditions(kind: GraphQLInputObjectType, names: Names, chosen: random.Random, depth: int = 1) -> Iterator[Any]:
    for name, part in kind.fields.items():
        inner = get_named_type(part.type)
        if name in {"and", "or", "not"}:
            continue
        if inner.name == "CustomFieldFilter":
            yield from ({name: [{"key": key, "isNull": is_null}]} for key in ("x", "name") for is_null in (True, False))
        elif isinstance(inner, GraphQLInputObjectType) and inner.name.endswith("Filter") and "some" in inner.fields:
            if depth:
                deep = list(_conditions(get_named_type(inner.fields["some"].type), names, chosen, 0))
                yield from ({name: {chosen.choice(("some", "none", "every")): each}} for each in deep[::2])
        elif isinstance(inner, GraphQLInputObjectType):
            yield from (
                {name: {op: found}}
                for op, each in inner.fields.items()
                for found in _values(each.type, name, names, chosen)
            )
        else:
            yield from ({name: found} for found in _values(part.type, name, names, chosen))


def _values(kind: Any, name: str, names: Names, chosen: random.Random) -> list[Any]:
    if isinstance(kind, GraphQLNonNull):
        return _values(kind.of_type, name, names, chosen)
    if isinstance(kind, GraphQLList):
        return [[each] for each in _values(kind.of_type, name, names, chosen)][:2]
    if isinstance(kind, GraphQLEnumType):
        return [Name(each) for each in kind.values]
    if isinstance(kind, GraphQLInputObjectType):
        return [
            {op: found} for op, each in kind.fields.items() for found in _values(each.type, name, names, chosen)[:1]
        ]
    if kind.name == "ID":
        pool = names.get(ID_TYPES.get(name, "Organization"), ("missing",))
        return [f"«{each}»" for each in chosen.sample(list(pool), min(2, len(pool)))]
    return list(SCALARS[kind.name])[:3] if kind.name != "DateTime" else list(TIMES)


def searches() -> Iterator[Asked]:
    """Yield searches for words of organizations, of accounts and of nothing, of all kinds and of each."""
    found = PUBLIC.query_type.fields["search"]
    kinds = get_named_type(found.args["kinds"].type).values
    for query in STRINGS:
        yield Asked("searches", f"{{ search(query: {literal(query)}, first: 100){shape(found.type, 2)} }}")
        for kind in kinds:
            yield Asked("searches", f"{{ search(query: {literal(query)}, kinds: [{kind}]){shape(found.type, 2)} }}")


def paths(names: Names, chosen: random.Random) -> Iterator[Asked]:
    """Yield the shortest path to every public field, for several records."""

    def pick(kind: str, name: str) -> str:
        if kind in SCALARS:
            return literal(chosen.choice(SCALARS[kind]))
        return f'"«{chosen.choice(list(names.get(kind, ("missing",))))}»"'

    for way in ways(PUBLIC.query_type, PUBLIC):
        for text in {document(way, pick) for _ in range(2)}:
            yield Asked("paths", text)


EVENT_PAGE = page_of(PUBLIC.query_type.fields["events"].type)


def rows(names: Names) -> Iterator[Asked]:
    """Yield every named record by `node`, and by the field of its type; many have ids that only one side knows."""
    for kind, known in names.items():
        found = kind in PUBLIC.type_map and isinstance(PUBLIC.type_map[kind], GraphQLObjectType)
        inner = f"... on {kind}{shape(PUBLIC.type_map[kind], 2)}" if found else ""
        for name in known:
            both = f'nodes(ids: ["«{name}»", "«missing»"]) {{ id }}'
            yield Asked("rows", f'{{ node(id: "«{name}»") {{ __typename id {inner} }} {both} }}')
            for given_as in ("subjectId", "organizationId"):
                yield Asked("events", f'{{ events({given_as}: "«{name}»", first: 100){EVENT_PAGE} }}')
            field = kind[0].lower() + kind[1:]
            if field in PUBLIC.query_type.fields and "id" in PUBLIC.query_type.fields[field].args:
                yield Asked("rows", f'{{ {field}(id: "«{name}»"){shape(PUBLIC.type_map[kind], 2)} }}')


def settings_documents() -> Iterator[Asked]:
    """Yield what has no connection: fields, labels, saved views, the viewer."""
    for name, each in PUBLIC.query_type.fields.items():
        kind = get_named_type(each.type)
        if not any(map(is_required_argument, each.args.values())) and not kind.name.endswith("Connection"):
            yield Asked("settings", f"{{ {name}{shape(kind, 2)} }}")
    yield Asked("settings", f"{{ fields(retired: true){shape(PUBLIC.type_map['Field'], 2)} }}")


TYPE = """{ __type(name: "%s") { name kind description specifiedByURL
  fields(includeDeprecated: true) {
    name description args { name description defaultValue type { name kind } } type { name kind ofType { name } } }
  inputFields { name description defaultValue } enumValues { name description }
  possibleTypes { name } interfaces { name } } }"""


def introspection() -> Iterator[Asked]:
    """Yield the introspection of every type, also of those that the public schema lacks."""
    yield Asked("introspection", get_introspection_query(descriptions=True))
    yield from (Asked("introspection", TYPE % name) for name in GRAPHQL.type_map)


def mutations(names: Names, chosen: random.Random, each: int = 6) -> Iterator[Asked]:
    """Yield dry runs of every mutation with several inputs, and of merges of all pairs of organizations and people."""
    for name, field in PUBLIC.mutation_type.fields.items():
        kind = get_named_type(field.args["input"].type)
        for _ in range(each):
            yield dry_run(name, _input(kind, _subject(name), names, chosen))
    organizations = names["Organization"]
    for away in organizations:
        yield dry_run("organizationMergeUndo", {"id": f"«{away}»"})
        yield from (dry_run("organizationMerge", {"id": f"«{away}»", "intoId": f"«{into}»"}) for into in organizations)
        for version in range(1, 7):
            yield dry_run("organizationUpdate", {"id": f"«{away}»", "expectedVersion": version, "name": "New"})
    people = names["Person"]
    for away in people:
        yield dry_run("personMergeUndo", {"id": f"«{away}»"})
        yield from (dry_run("personMerge", {"id": f"«{away}»", "intoId": f"«{into}»"}) for into in people)
    for field_id in names["Field"]:
        yield dry_run("fieldUpdate", {"id": f"«{field_id}»", "name": "Other"})
        value = {"fieldId": f"«{field_id}»", "text": "x"}
        yield dry_run("organizationUpdate", {"id": "«delta»", "customFields": [value]})


def memberships() -> Iterator[Asked]:
    """Yield requests whose answers tell of memberships, and requests that are wrong in themselves."""
    for name in ("betaLeave", "betaCompanyLeave"):
        yield from (dry_run(name, {"feature": key})._replace(surface="memberships") for key in ("accounts", "ledger"))
    yield Asked("memberships", "{ viewer { features { key isEnabled } betaInvitations { id } } }")
    yield Asked("memberships", "{ accounts { totalCount } }")


def mistakes() -> Iterator[Asked]:
    """Yield requests that are wrong, also with the feature."""
    for text in (
        "{ organizations { totalCount ",
        "{ organizations(frist: 1) { totalCount } }",
        "{ accounts(frist: 1) { totalCount } }",
        "{ organizations { isAcxount } }",
        "query a { organizations { totalCount } } query b { deals { totalCount } }",
        "query ($n: Int!) { organizations(first: $n) { totalCount } }",
        "fragment f on Organization { id }",
        "",
    ):
        yield Asked("mistakes", text)
    yield Asked("mistakes", "query ($n: Int!) { organizations(first: $n) { totalCount } }", {"n": "x"})


def views(names: Names) -> Iterator[Asked]:
    """Yield dry runs on every saved view, in several versions, and filters by an account's id."""
    for name, version in product(names["SavedView"], (None, 1, 2)):
        stale = {} if version is None else {"expectedVersion": version}
        yield dry_run("savedViewUpdate", {"id": f"«{name}»", "name": "Other", **stale})
        yield dry_run("savedViewDelete", {"id": f"«{name}»", **stale})
    for name in ("deals", "activities", "people"):
        where = 'where: {organizationId: {in: ["«account»"]}}'
        yield Asked("filters", f"{{ {name}({where}) {{ totalCount }} }}")


def dry_run(name: str, values: dict[str, Any]) -> Asked:
    """Return a mutation that keeps nothing."""
    kind = get_named_type(PUBLIC.mutation_type.fields[name].type)
    selection = shape(kind, 2)
    input_type = PUBLIC.mutation_type.fields[name].args["input"].type
    text = f"mutation ($input: {input_type}) {{ {name}(input: $input){selection} }}"
    return Asked("dry runs", text, {"input": {**values, "validateOnly": True}})


def _subject(mutation: str) -> str:
    kinds = [kind for kind in PUBLIC.type_map if mutation.lower().startswith(kind.lower())]
    return max(kinds, key=len, default="Organization")


NESTING = frozenset({"and", "or", "not"})
"""Parts of a filter that hold filters."""


def _input(kind: GraphQLInputObjectType, subject: str, names: Names, chosen: random.Random) -> dict[str, Any]:
    picked = {}
    for name, part in kind.fields.items():
        if name not in {"validateOnly", "idempotencyKey"} and (is_required_input_field(part) or chosen.random() < 0.35):
            picked[name] = _given(part.type, name, subject, names, chosen)
    return picked


def _given(kind: Any, name: str, subject: str, names: Names, chosen: random.Random) -> Any:
    if isinstance(kind, GraphQLNonNull):
        return _given(kind.of_type, name, subject, names, chosen)
    if isinstance(kind, GraphQLList):
        return [_given(kind.of_type, name, subject, names, chosen)]
    if isinstance(kind, GraphQLInputObjectType):
        return {} if name in NESTING else _input(kind, subject, names, chosen)
    if isinstance(kind, GraphQLEnumType):
        return chosen.choice(list(kind.values))
    if kind.name == "ID":
        pool = names.get(subject if name in {"id", "ids"} else ID_TYPES.get(name, subject), ("missing",))
        return f"«{chosen.choice(list(pool))}»"
    return chosen.choice([each for each in SCALARS[kind.name] if each != ""])


def _scalar(*values: Any) -> st.SearchStrategy[graphql.ValueNode]:
    return st.sampled_from(values).map(nodes.String)


def generated(names: Names, chosen: random.Random, count: int) -> Iterator[Asked]:
    """Yield documents that Hypothesis makes of the public schema, with ids of known records."""
    found: list[str] = []
    custom = {
        name: _scalar(*map(str, SCALARS[name]))
        for name, kind in PUBLIC.type_map.items()
        if isinstance(kind, GraphQLScalarType) and name in TEXT_SCALARS
    }
    custom["JSON"] = st.just(nodes.Object([]))

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(queries(PUBLIC, custom_scalars=custom, allow_x00=False, codec="ascii"))
    def collect(text: str) -> None:
        found.append(text)

    collect()
    known = [name for names_of_kind in names.values() for name in names_of_kind]
    for text in dict.fromkeys(found):
        yield Asked("generated", _with_ids(text, known, chosen))


def _with_ids(text: str, known: Sequence[str], chosen: random.Random) -> str:
    return ID_ARGUMENT.sub(lambda match: f'{match[1]}: "«{chosen.choice(known)}»"', text)


def reads(names: Names, seed: int, generated_count: int) -> list[Asked]:
    """Return documents that read, each once; `generated_count` of them are made by Hypothesis."""
    chosen = random.Random(seed)  # a choice that anyone may guess
    made = [
        *paths(names, chosen),
        *rows(names),
        *settings_documents(),
        *searches(),
        *generated(names, chosen, generated_count),
    ]
    made += chosen.sample(list(orders()), ORDERS)
    made += chosen.sample(list(filters(names, chosen)), FILTERS)
    return list({each.text: each for each in [*made, *introspection()]}.values())


def writes(names: Names, seed: int) -> list[Asked]:
    """Return dry runs."""
    return [*mutations(names, random.Random(seed)), *views(names)]  # a choice that anyone may guess
