"""Input types whose bases are generic, such as the sort keys of a list."""

import copy
from collections.abc import Iterable

from strawberry.annotation import StrawberryAnnotation
from strawberry.schema.types.concrete_type import ConcreteType
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField


def resolve_input_fields(types: Iterable[ConcreteType]) -> None:
    """Resolve the types of the fields of all input types once.

    Strawberry resolves those of generic bases for each object of a request: 900 sort keys took 0.2 s.
    """
    for each in types:
        definition = each.definition
        if isinstance(definition, StrawberryObjectDefinition) and definition.is_input:
            definition.fields = [_resolved(field, definition) for field in definition.fields]


def _resolved(field: StrawberryField, definition: StrawberryObjectDefinition) -> StrawberryField:
    own = copy.copy(field)
    own.type_annotation = StrawberryAnnotation(field.resolve_type(type_definition=definition))
    return own
