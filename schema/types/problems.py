"""What is wrong with an input, as it is told."""

from strawberry.scalars import JSON

from resolvers.errors import StaleFieldDifference, UserError, UserErrorCode
from schema import shape
from schema.shape import ObjectType


class FieldDifference(ObjectType, row=StaleFieldDifference):
    """A field that others changed since the expected version."""

    field: str = shape.field("Name of the field.")
    base: JSON | None = shape.field("Value at the expected version; null if it was empty.")
    theirs: JSON | None = shape.field("Current value; null if it is empty.")
    yours: JSON | None = shape.field("Value in the input; null if the input does not change the field.")


class UserErrorType(ObjectType, row=UserError, name="UserError"):
    """A problem with an input that a person can correct."""

    code: UserErrorCode = shape.field("Error code for programs.")
    message: str = shape.field("Message for people: what is wrong and what to do.")
    field: list[str] | None = shape.field(
        "Path to the wrong part of the input, starting with `input`; null if no single part is wrong."
    )
    differences: list[FieldDifference] = shape.field(
        "Fields that others changed, with the code STALE_VERSION; otherwise empty."
    )
