"""Walk of the schema: the shortest path to each field of each type, and a document for each path."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from auth.roles import Permission
from db.gates import Gate
from resolvers.gates_of_types import gates_of_field, gates_of_type
from schema.object_type import RequirePermission
from schema.root import schema

GRAPHQL = schema.full._schema  # noqa: SLF001  # no public way
OTHERS = {
    "typeId": "ActivityType",
    "pipelineId": "Pipeline",
    "key": "FeatureFlag",
    "flag": "FeatureFlag",
    "parent": "FeatureFlag",
    "company": "Company",
}
"""Inputs that take the id of another type than that of the mutation."""
NAMED = [name for name, kind in GRAPHQL.type_map.items() if isinstance(kind, GraphQLObjectType) and "id" in kind.fields]
"""Names of the types with an id."""

Literal = Callable[[str, str], str]
"""From the names of a type and of an input to a valid literal."""


@dataclass(frozen=True)
class Step:
    """A field of a path, or a possible type of an interface or a union (`field` is None)."""

    owner: str
    name: str
    field: GraphQLField | None

    @property
    def needs(self) -> set[Permission]:
        definition = self.field and self.field.extensions.get("strawberry-definition")
        return (
            {each.permission for each in definition.extensions if isinstance(each, RequirePermission)}
            if definition
            else set()
        )

    @property
    def gates(self) -> frozenset[Gate]:
        """Gates of the field or of the type."""
        if self.field is None:
            return gates_of_type(GRAPHQL.type_map[self.name].extensions["strawberry-definition"])
        return gates_of_field(self.field.extensions["strawberry-definition"])


Way = tuple[Step, ...]


def ways(root: GraphQLObjectType, graphql: GraphQLSchema = GRAPHQL) -> Iterator[Way]:
    """Yield the shortest path to every field of every type that is reachable from `root`, breadth first."""
    seen, waiting = {root.name}, deque([(root, ())])
    while waiting:
        owner, path = waiting.popleft()
        for name, each in owner.fields.items():
            way = (*path, Step(owner.name, name, each))
            yield way
            for kind, longer in _further(get_named_type(each.type), way, graphql):
                if kind.name not in seen:
                    seen.add(kind.name)
                    waiting.append((kind, longer))


def _further(kind: GraphQLNamedType, way: Way, graphql: GraphQLSchema) -> Iterator[tuple[GraphQLObjectType, Way]]:
    if is_abstract_type(kind):
        for possible in graphql.get_possible_types(kind):
            yield possible, (*way, Step(kind.name, possible.name, None))
    elif isinstance(kind, GraphQLObjectType):
        yield kind, way


def document(way: Way, literal: Literal, inner: str = "__typename", **said: str) -> str:
    """Return a document that selects this path only, with these arguments and this selection at its last field."""
    last = way[-1].field
    inner = "" if last is None or is_leaf_type(get_named_type(last.type)) else f"{{ {inner} }}"
    for place in range(len(way) - 1, -1, -1):
        step = way[place]
        more = said if place == len(way) - 1 else {}
        head = f"... on {step.name}" if step.field is None else step.name + arguments(way, place, literal, more)
        inner = f"{head} {inner}" if place == len(way) - 1 else f"{head} {{ {inner} }}"
    return f"{way[0].owner.lower()} {{ {inner} }}"


def joint_document(named: Mapping[str, Way], literal: Literal) -> str:
    """Return a document that selects several paths of one root type, each by its alias."""
    alone = {alias: document(way, literal) for alias, way in named.items()}
    root = next(iter(alone.values())).partition(" ")[0]
    selections = (f"{alias}: {text.partition('{ ')[2].removesuffix(' }')}" for alias, text in alone.items())
    return f"{root} {{ {' '.join(selections)} }}"


def selection(step: Step, literal: Literal) -> str:
    """Return the selection of one field."""
    inner = "" if is_leaf_type(get_named_type(step.field.type)) else " { __typename }"
    return step.name + arguments((step,), 0, literal, {}) + inner


def arguments(way: Way, place: int, literal: Literal, said: Mapping[str, str]) -> str:
    """Return the arguments of a field: those that are required, and what is said."""
    step = way[place]
    shown = _meant(way, place)
    required = {
        name: value(each.type, shown, name, literal)
        for name, each in step.field.args.items()
        if is_required_argument(each)
    }
    given = ", ".join(f"{name}: {text}" for name, text in {**required, **said}.items())
    return f"({given})" if given else ""


def _meant(way: Way, place: int) -> str:
    """Return the type whose id a field takes: its own, that of its payload, or the possible type that follows."""
    kind = get_named_type(way[place].field.type)
    if isinstance(kind, GraphQLInterfaceType):
        return way[place + 1].name if place + 1 < len(way) else "User"
    if kind.name.endswith("Payload"):
        named = [name for name in NAMED if kind.name.startswith(name)]
        return max(named, key=len, default=get_named_type(next(iter(kind.fields.values())).type).name)
    return kind.name


def value(kind: Any, shown: str, name: str, literal: Literal) -> str:
    """Return the smallest valid literal of an input type."""
    if isinstance(kind, GraphQLNonNull):
        return value(kind.of_type, shown, name, literal)
    if isinstance(kind, GraphQLList):
        return f"[{value(kind.of_type, shown, name, literal)}]"
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        given = (f"{each}: {value(part.type, shown, each, literal)}" for each, part in _least(kind).items())
        return "{" + ", ".join(given) + "}"
    return literal(OTHERS.get(name, shown) if kind.name == "ID" else kind.name, name)


def _least(kind: GraphQLInputObjectType) -> dict[str, Any]:
    """Return the required fields of an input, or the first field of a oneOf input."""
    if kind.extensions["strawberry-definition"].is_one_of:
        return dict(list(kind.fields.items())[:1])
    return {each: part for each, part in kind.fields.items() if is_required_input_field(part)}
