"""Documents that together select every field of every type: those of root fields, filled with what is left."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
)
from schema_walk import Literal, Step, arguments, document, ways

MAX_DEPTH = 6
MAX_FIELDS = 150
"""Of a document, whose cost and length are limited."""
PAGE = {"first": "2"}


class FilledDocuments:
    """Makes the documents. `left` are the fields that none of those made so far selects."""

    def __init__(self, schema: GraphQLSchema, literal: Literal) -> None:
        self.schema, self.literal = schema, literal
        self._roots = [root for root in (schema.query_type, schema.mutation_type) if root is not None]
        self._ways = [way for root in self._roots for way in ways(root, schema)]
        self.left = {(way[-1].owner, way[-1].name) for way in self._ways if way[-1].field is not None}
        self._room = 0

    def documents(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each root field with a document that selects it, and documents for what is left then."""
        for root in self._roots:
            for name, field in root.fields.items():
                self._room = MAX_FIELDS
                yield f"{root.name}.{name}", f"{root.name.lower()} {{ {self._field(root, name, field, MAX_DEPTH)} }}"
        for way in self._ways:
            owner, name, field = way[-1].owner, way[-1].name, way[-1].field
            if field is not None and (owner, name) in self.left:
                self._room = MAX_FIELDS
                self.left.discard((owner, name))
                inner = self._selection(get_named_type(field.type), MAX_DEPTH).removeprefix(" { ").removesuffix(" }")
                yield f"{way[0].owner}.{way[0].name}", document(way, self.literal, inner)

    def _field(self, owner: GraphQLObjectType, name: str, field: GraphQLField, depth: int) -> str:
        self._room -= 1
        self.left.discard((owner.name, name))
        step = Step(owner.name, name, field)
        said = {each: text for each, text in PAGE.items() if each in field.args}
        return name + arguments((step,), 0, self.literal, said) + self._selection(get_named_type(field.type), depth)

    def _selection(self, kind: Any, depth: int) -> str:
        if is_leaf_type(kind):
            return ""
        if is_abstract_type(kind):
            possible = self.schema.get_possible_types(kind)
            picked = [
                f"... on {each.name} {self._of_possible(each, depth)}" for each in possible if self._is_left(each)
            ]
        else:
            picked = list(self._fields(kind, depth))
        return f" {{ {' '.join(['__typename', *picked])} }}"

    def _of_possible(self, kind: GraphQLObjectType, depth: int) -> str:
        """Return a selection whose names do not conflict with those of other possible types."""
        picked = (
            f"{kind.name}_{field.partition('(')[0].partition(' ')[0]}: {field}" for field in self._fields(kind, depth)
        )
        return f"{{ {' '.join(['__typename', *picked])} }}"

    def _is_left(self, kind: GraphQLObjectType) -> bool:
        return any((kind.name, name) in self.left for name in kind.fields)

    def _fields(self, kind: GraphQLObjectType, depth: int) -> Iterator[str]:
        """Yield the leaves that are left, then the objects: those through which others are reached, also again."""
        ordered = sorted(kind.fields.items(), key=lambda item: not is_leaf_type(get_named_type(item[1].type)))
        for name, field in ordered:
            leads_on = name in {"nodes", "edges", "node"} and depth > 0
            is_left = (kind.name, name) in self.left and (depth > 0 or is_leaf_type(get_named_type(field.type)))
            if self._room > 0 and (is_left or leads_on):
                yield self._field(kind, name, field, depth - 1)
