"""Every way through the schema, found by walking it: a document for each field of each type, by the shortest path."""

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
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from auth.roles import Permission
from db.gates import Gate
from schema.object_type import RequirePermission
from schema.root import schema
from schema.schema_variant import gates_of_field, gates_of_type

GRAPHQL = schema.full._schema  # there is no public way to walk it
OTHERS = {
    "typeId": "ActivityType",
    "pipelineId": "Pipeline",
    "key": "FeatureFlag",
    "flag": "FeatureFlag",
    "parent": "FeatureFlag",
    "company": "Company",
}
"""The inputs that ask for the id of another type than the mutation is about."""
NAMED = [name for name, kind in GRAPHQL.type_map.items() if isinstance(kind, GraphQLObjectType) and "id" in kind.fields]
"""The types of what has an id."""

Literal = Callable[[str, str], str]
"""From the name of a type and the name of an input to a literal that fits."""


@dataclass(frozen=True)
class Step:
    """One field on the way, or (`field` is None) one of the types that an interface may be."""

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
        """The gates that must be open for there to be such a field, or such a type."""
        if self.field is None:
            return gates_of_type(GRAPHQL.type_map[self.name].extensions["strawberry-definition"])
        return gates_of_field(self.field.extensions["strawberry-definition"])


Way = tuple[Step, ...]


def ways(root: GraphQLObjectType) -> Iterator[Way]:
    """The shortest way to every field of every type that can be reached from `root`; each of its own fields first."""
    seen, waiting = {root.name}, deque([(root, ())])
    while waiting:
        owner, path = waiting.popleft()
        for name, each in owner.fields.items():
            way = (*path, Step(owner.name, name, each))
            yield way
            for kind, longer in _further(get_named_type(each.type), way):
                if kind.name not in seen:
                    seen.add(kind.name)
                    waiting.append((kind, longer))


def _further(kind: GraphQLNamedType, way: Way) -> Iterator[tuple[GraphQLObjectType, Way]]:
    if isinstance(kind, GraphQLInterfaceType):
        for possible in GRAPHQL.get_possible_types(kind):
            yield possible, (*way, Step(kind.name, possible.name, None))
    elif isinstance(kind, GraphQLObjectType):
        yield kind, way


def document(way: Way, literal: Literal, **said: str) -> str:
    """The document that goes this way and asks for nothing else; at its end it also says these arguments."""
    last = way[-1].field
    inner = "" if last is None or is_leaf_type(get_named_type(last.type)) else "{ __typename }"
    for place in range(len(way) - 1, -1, -1):
        step = way[place]
        more = said if place == len(way) - 1 else {}
        head = f"... on {step.name}" if step.field is None else step.name + _arguments(way, place, literal, more)
        inner = f"{head} {inner}" if place == len(way) - 1 else f"{head} {{ {inner} }}"
    return f"{way[0].owner.lower()} {{ {inner} }}"


def _arguments(way: Way, place: int, literal: Literal, said: Mapping[str, str]) -> str:
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
    """The type whose id a field is given: what it shows, what its payload shows, or what is chosen after it."""
    kind = get_named_type(way[place].field.type)
    if isinstance(kind, GraphQLInterfaceType):
        return way[place + 1].name if place + 1 < len(way) else "User"
    if kind.name.endswith("Payload"):
        named = [name for name in NAMED if kind.name.startswith(name)]
        return max(named, key=len, default=get_named_type(next(iter(kind.fields.values())).type).name)
    return kind.name


def value(kind: Any, shown: str, name: str, literal: Literal) -> str:
    """A literal of an input type: the least that is valid."""
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
    """The parts of an input that must be said, or the first where one of all must be."""
    if kind.extensions["strawberry-definition"].is_one_of:
        return dict(list(kind.fields.items())[:1])
    return {each: part for each, part in kind.fields.items() if is_required_input_field(part)}
