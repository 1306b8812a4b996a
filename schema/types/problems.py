"""What is wrong with an input, as it is told."""

from strawberry.scalars import JSON

from resolvers.errors import StaleFieldDifference, UserError, UserErrorCode
from schema import shape
from schema.shape import ObjectType


class FieldDifference(ObjectType, row=StaleFieldDifference):
    """A field that somebody else changed meanwhile."""

    field: str = shape.field("The field.")
    base: JSON | None = shape.field("What it was when you saw it.")
    theirs: JSON | None = shape.field("What it is now.")
    yours: JSON | None = shape.field("What you said; null where you said nothing of it.")


class UserErrorType(ObjectType, row=UserError, name="UserError"):
    """Something in an input that cannot be done, and that a person can mend."""

    code: UserErrorCode = shape.field("What is wrong, for programs.")
    message: str = shape.field("What is wrong and what to do, for people.")
    field: list[str] | None = shape.field(
        "Which part of the input, as the path to it; null if it is none in particular."
    )
    differences: list[FieldDifference] = shape.field("With STALE_VERSION: what others changed meanwhile; else empty.")
