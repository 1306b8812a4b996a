"""Random changes of a valid document: directives, variables, fragments, `__typename`; and values for the variables."""

from random import Random
from typing import Any

from graphql import (
    ArgumentNode,
    BooleanValueNode,
    ConstValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    NamedTypeNode,
    NameNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    TypeNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    parse,
    parse_type,
    print_ast,
    value_from_ast_untyped,
    visit,
)
from random_documents import replace_node

WRONG_VALUES: tuple[Any, ...] = (None, "wrong", -1, 10**12, [], {}, True)
"""Values that most variables refuse, or that their fields do."""
BOOLEAN = NamedTypeNode(name=NameNode(value="Boolean"))


class Varied(Visitor):
    """Changes a document at random. `definitions` and `values` are those of the variables that it then has."""

    def __init__(self, info: TypeInfo, chance: Random) -> None:
        super().__init__()
        self.info, self.chance = info, chance
        self.definitions: list[VariableDefinitionNode] = []
        self.fragments: list[FragmentDefinitionNode] = []
        self.values: dict[str, Any] = {}

    def leave_argument(self, node: ArgumentNode, *_: Any) -> Any:
        """Replace a value by a variable: one that is given, or has a default, or both, or is wrong."""
        kind: Any = self.info.get_input_type()
        if kind is None or self.chance.random() < 0.6 or _has_variables(node):
            return None
        is_given, has_default = self.chance.choice([(True, False), (True, True), (False, True)])
        value = value_from_ast_untyped(node.value)
        if is_given:
            self.values[self._name] = value if self.chance.random() < 0.9 else self.chance.choice(WRONG_VALUES)
        default = node.value if has_default and isinstance(node.value, ConstValueNode) else None
        return ArgumentNode(name=node.name, value=self._variable(parse_type(str(kind)), default))

    def leave_field(self, node: FieldNode, *_: Any) -> Any:
        """Let a directive decide whether the field is in the answer."""
        if self.chance.random() < 0.8:
            return None
        return replace_node(node, directives=(*(node.directives or ()), self._directive()))

    def leave_selection_set(self, node: SelectionSetNode, *_: Any) -> Any:
        """Ask for the name of the type; move the selection to a fragment."""
        kind = self.info.get_parent_type()
        chosen = self.chance.random()
        if kind is None or chosen < 0.7:
            return None
        asked = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=(), selection_set=None)
        selected = SelectionSetNode(selections=(*node.selections, asked))
        if chosen < 0.85:
            return selected
        name, condition = NameNode(value=f"F{len(self.fragments)}"), NamedTypeNode(name=NameNode(value=kind.name))
        self.fragments.append(
            FragmentDefinitionNode(name=name, type_condition=condition, directives=(), selection_set=selected)
        )
        directives = (self._directive(),) if self.chance.random() < 0.3 else ()
        spread = FragmentSpreadNode(name=name, directives=directives, arguments=())
        return SelectionSetNode(selections=(asked, spread))

    @property
    def _name(self) -> str:
        return f"v{len(self.definitions)}"

    def _variable(self, kind: TypeNode, default: ConstValueNode | None) -> VariableNode:
        variable = VariableNode(name=NameNode(value=self._name))
        self.definitions.append(
            VariableDefinitionNode(variable=variable, type=kind, default_value=default, directives=())
        )
        return variable

    def _directive(self) -> DirectiveNode:
        """Return a directive that mostly leaves the field where it is."""
        is_skip, is_kept = self.chance.random() < 0.5, self.chance.random() < 0.8
        value: Any = BooleanValueNode(value=is_kept is not is_skip)
        if self.chance.random() < 0.7:
            value = self._switch(value)
        argument = ArgumentNode(name=NameNode(value="if"), value=value)
        return DirectiveNode(name=NameNode(value="skip" if is_skip else "include"), arguments=(argument,))

    def _switch(self, value: BooleanValueNode) -> VariableNode:
        if self.chance.random() < 0.5:
            return self._variable(BOOLEAN, value)
        self.values[self._name] = value.value
        return self._variable(NonNullTypeNode(type=BOOLEAN), None)


def varied(schema: GraphQLSchema, document: str, seed: str = "") -> tuple[str, dict[str, Any]]:
    """Return a document with random changes, the same ones each time, and the values of its variables."""
    info = TypeInfo(schema)
    visitor = Varied(info, Random(document + seed))
    changed: Any = visit(parse(document), TypeInfoVisitor(info, visitor))
    definitions = [_with_variables(each, visitor.definitions) for each in changed.definitions]
    return print_ast(DocumentNode(definitions=(*definitions, *visitor.fragments))), visitor.values


def _with_variables(node: Any, variables: list[VariableDefinitionNode]) -> Any:
    if not isinstance(node, OperationDefinitionNode):
        return node
    members = {name: getattr(node, name) for name in node.keys if name != "loc"}
    return OperationDefinitionNode(**{**members, "variable_definitions": tuple(variables)})


def _has_variables(node: ArgumentNode) -> bool:
    return "$" in print_ast(node)
