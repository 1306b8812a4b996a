"""Input types of the schema."""

import pytest
from schema_walk import GRAPHQL
from strawberry.types.base import StrawberryObjectDefinition

INPUTS = {
    name: definition
    for name, kind in GRAPHQL.type_map.items()
    if isinstance(definition := kind.extensions.get("strawberry-definition"), StrawberryObjectDefinition)
    and definition.is_input
}


@pytest.mark.parametrize("definition", INPUTS.values(), ids=INPUTS)
def test_types_of_fields_are_known_before_a_request(definition: StrawberryObjectDefinition) -> None:
    for field in definition.fields:
        assert field.resolve_type() == field.resolve_type(type_definition=definition)
