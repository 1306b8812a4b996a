"""Random documents for every root field, made by Schemathesis, with existing ids; and the shape of their answers."""

from collections.abc import Callable, Iterator
from functools import cache
from random import Random
from typing import Any

import schemathesis
from graphql import (
    REMOVE,
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    NullValueNode,
    ObjectFieldNode,
    SelectionSetNode,
    StringValueNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    get_operation_ast,
    is_leaf_type,
    is_list_type,
    parse,
    print_ast,
    visit,
)
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "Date": st.dates().map(lambda day: nodes.String(day.isoformat())),
    "DateTime": st.datetimes().map(lambda at: nodes.String(f"{at.isoformat()}Z")),
    "FilterDate": st.sampled_from(["TODAY", "P-7D", "2026-03-18"]).map(nodes.String),
    "FilterDateTime": st.sampled_from(["NOW", "P-60D", "2026-03-18T10:00:00Z"]).map(nodes.String),
    "Decimal": st.decimals(allow_nan=False, allow_infinity=False).map(lambda number: nodes.String(str(number))),
    "JSON": st.sampled_from([nodes.Object(fields=[]), nodes.String("x"), nodes.Null, nodes.List(values=[])]),
    "Time": st.times().map(lambda at: nodes.String(at.isoformat("minutes"))),
}
DRAWING = settings(
    phases=[Phase.generate], database=None, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def random_documents(sdl: str, each: int = 1, kind: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name of each root field with documents that select it, the same ones each time.

    `each`: documents of a field. `kind`: the name of the only root type; all by default.
    """
    for name in ("Query.", "Mutation."):
        if name.startswith(kind):
            yield from _of_kind(sdl, each, name)


@cache
def _of_kind(sdl: str, each: int, kind: str) -> list[tuple[str, str]]:
    """Draw the documents of a root type: once a process, since a strategy for each field takes seconds to make."""
    for name, strategy in SCALARS.items():
        schemathesis.graphql.scalar(name, strategy)
    described = schemathesis.graphql.from_file(sdl)
    described.config.update(base_url="http://127.0.0.1/graphql")
    found: list[tuple[str, str]] = []
    for operation in (result.ok() for result in described.get_all_operations()):
        if operation.label.startswith(kind):
            drawn: list[str] = []
            _draw(operation.as_strategy(), drawn.append, each + 1)
            found += [(operation.label, document) for document in drawn[-each:]]  # the first one is minimal
    return found


def _draw(strategy: st.SearchStrategy[Any], keep: Callable[[str], None], examples: int) -> None:
    @settings(DRAWING, max_examples=examples)
    @given(case=strategy)
    def run(case: Any) -> None:
        keep(case.body)

    run()


class MadeLikely(Visitor):
    """Changes a random document so that most of it is not refused at once: existing ids, and no nulls in inputs."""

    def __init__(self, info: TypeInfo, ids: dict[str, str], chance: Random) -> None:
        super().__init__()
        self.info, self.ids, self.chance = info, ids, chance
        self.root, self.names = "", [""]

    def enter_field(self, node: FieldNode, *_: Any) -> Any:
        self.root = self.root or node.name.value
        names = {argument.name.value for argument in node.arguments or ()}
        kept = [each for each in node.arguments or () if each.name.value != "last" or "first" not in names]
        return replace_node(node, arguments=tuple(kept))

    def enter_argument(self, node: ArgumentNode, *_: Any) -> None:
        self.names.append(node.name.value)

    def leave_argument(self, *_: Any) -> None:
        self.names.pop()

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> Any:
        if isinstance(node.value, NullValueNode):
            return REMOVE
        self.names.append(node.name.value)
        return None

    def leave_object_field(self, *_: Any) -> None:
        self.names.pop()

    def enter_string_value(self, node: StringValueNode, *_: Any) -> Any:
        return self._replacement()

    def enter_int_value(self, node: IntValueNode, *_: Any) -> Any:
        return self._replacement()

    def _replacement(self) -> Any:
        kind = self.info.get_input_type()
        if kind is None or get_named_type(kind).name != "ID" or self.chance.random() < 0.1:
            return None
        return StringValueNode(value=self._likely_id(self.names[-1]))

    def _likely_id(self, name: str) -> str:
        """Return the id of the type that the name of the input says, or of the type that the root field begins with."""
        meant = (name if name.lower().endswith("id") and name != "id" else self.root).lower()
        likely = [each for each in self.ids if meant.startswith((each.lower(), OTHER_NAMES.get(each, each.lower())))]
        return self.ids[max(likely, key=len)] if likely else self.chance.choice(list(self.ids.values()))


OTHER_NAMES = {"Organization": "account", "User": "owner", "ActivityType": "type", "FeatureFlag": "flag"}


def replace_node(node: FieldNode, **members: Any) -> FieldNode:
    """Return a copy of a node with other members."""
    return FieldNode(**{name: getattr(node, name) for name in node.keys if name != "loc"} | members)


def made_likely(schema: GraphQLSchema, document: str, ids: dict[str, str]) -> str:
    """Return the document with existing ids by type, the same ones each time, and without what is always refused."""
    info = TypeInfo(schema)
    visitor = MadeLikely(info, dict(sorted(ids.items())), Random(document))
    return print_ast(visit(parse(document), TypeInfoVisitor(info, visitor)))


def shape_errors(schema: GraphQLSchema, document: str, data: dict[str, Any] | None) -> list[str]:
    """Return where an answer is not as the schema says: a null, a list, an enum value, a missing or additional name."""
    node = parse(document)
    operation = get_operation_ast(node)
    root = schema.get_root_type(operation.operation)
    return [] if data is None else list(_object_errors(schema, node, root, [operation.selection_set], data, "data"))


def _object_errors(
    schema: GraphQLSchema,
    document: DocumentNode,
    kind: GraphQLObjectType,
    sets: list[SelectionSetNode],
    value: dict[str, Any],
    path: str,
) -> Iterator[str]:
    fields: dict[str, list[FieldNode]] = {}
    for each in sets:
        for field in _fields(schema, document, kind, each):
            fields.setdefault(field.alias.value if field.alias else field.name.value, []).append(field)
    if set(fields) != set(value):
        yield f"{path}: {set(fields) ^ set(value)}"
    for name in fields.keys() & value.keys():
        field_nodes = fields[name]
        if field_nodes[0].name.value.startswith("__"):
            continue
        field_type = kind.fields[field_nodes[0].name.value].type
        inner = [node.selection_set for node in field_nodes if node.selection_set]
        yield from _value_errors(schema, document, field_type, inner, value[name], f"{path}.{name}")


def _fields(
    schema: GraphQLSchema, document: DocumentNode, kind: GraphQLObjectType, selection_set: SelectionSetNode
) -> Iterator[FieldNode]:
    fragments = {node.name.value: node for node in document.definitions if node.kind == "fragment_definition"}
    for selection in selection_set.selections:
        if isinstance(selection, FieldNode):
            yield selection
            continue
        fragment = fragments[selection.name.value] if isinstance(selection, FragmentSpreadNode) else selection
        assert isinstance(selection, FragmentSpreadNode | InlineFragmentNode)
        condition = fragment.type_condition and schema.get_type(fragment.type_condition.name.value)
        if condition in {None, kind} or schema.is_sub_type(condition, kind):
            yield from _fields(schema, document, kind, fragment.selection_set)


def _value_errors(
    schema: GraphQLSchema, document: DocumentNode, kind: Any, sets: list[SelectionSetNode], value: Any, path: str
) -> Iterator[str]:
    if isinstance(kind, GraphQLNonNull):
        if value is None:
            yield f"{path}: null"
        kind = kind.of_type
    if value is None:
        return
    if is_list_type(kind):
        for index, item in enumerate(value):
            yield from _value_errors(schema, document, kind.of_type, sets, item, f"{path}.{index}")
    elif isinstance(kind, GraphQLEnumType):
        if value not in kind.values:
            yield f"{path}: {value}"
    elif not is_leaf_type(kind) and isinstance(kind, GraphQLObjectType):
        yield from _object_errors(schema, document, kind, sets, value, path)
