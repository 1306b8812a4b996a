"""User errors of mutations."""

from strawberry.scalars import JSON

from beta.refusals import Refusal
from resolvers.errors import StaleFieldDifference, UserError
from resolvers.reasons import Reason, UserErrorCode
from schema import object_type
from schema.object_type import ObjectType
from schema.types.staff import STAFF


class FieldDifference(ObjectType, row=StaleFieldDifference):
    """A field that others changed since the expected version."""

    field: str = object_type.field("Name of the field.")
    base: JSON | None = object_type.field("Value at the expected version; null if it was empty.")
    theirs: JSON | None = object_type.field("Current value; null if it is empty.")
    yours: JSON | None = object_type.field("Value in the input; null if the input does not change the field.")


class UserErrorType(ObjectType, row=UserError, name="UserError"):
    """A problem with an input that a person can correct."""

    code: UserErrorCode = object_type.field("Error code for programs.")
    message: str = object_type.field("Message for people: what is wrong and what to do.")
    reason: Reason = object_type.field("Which sentence the message is; its description has the sentence in English.")
    refusal: Refusal | None = object_type.field(
        "Why a change of a beta is refused; null for other errors. `params` has what is in braces.", gate=STAFF
    )
    params: JSON = object_type.field(
        "Values for the placeholders of the sentence, by name, so that a client can write it in its own language."
    )
    field: list[str] | None = object_type.field(
        "Path to the wrong part of the input, starting with `input`; null if no single part is wrong."
    )
    differences: list[FieldDifference] = object_type.field(
        "Fields that others changed, with the code STALE_VERSION; otherwise empty."
    )
