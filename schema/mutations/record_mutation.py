"""How the mutations of records are declared: their permission and common payload fields."""

from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

from auth.roles import Permission
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field

DELETED_ID = PayloadField(strawberry.ID, "Global id of the deleted record; null if there are user errors.")


def record_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    """Declare a mutation of records, for users who may write them."""
    return mutation_field(name, description, function, input_type, Permission.RECORDS_WRITE, **payload_fields)


def delete_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput]
) -> StrawberryField:
    """Declare a mutation that deletes a record."""
    return record_mutation(name, description, function, input_type, deleted_id=DELETED_ID)
