"""Base classes of the inputs of mutations."""

from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from enum import StrEnum
from typing import Any, ClassVar

import strawberry
from strawberry import Some

from auth.feature_gate import gate_metadata
from db.gates import Gate
from resolvers.errors import MutationError
from resolvers.reasons import Reason

MAX_KEY_LENGTH = 255
"""Characters of an idempotency key."""
IDEMPOTENCY_KEY_DESCRIPTION = (
    f"Key for safe retries, at most {MAX_KEY_LENGTH} characters. The same key with the same input, within 48 hours, "
    "returns the first result again. Null for none."
)

MAX_ITEMS = 1_000
"""Elements of a list in an input. Fields may have lower limits of their own."""
PLAIN = (bool, int, float)
"""Types of values that need no look inside. A value of the type `JSON` may have thousands of them."""
IS_REQUIRED = "is_required"
"""Key in the metadata of input fields that may be left out, but not emptied by null."""


def check_values(value: Any, *path: str) -> None:
    """Raise `MutationError` for a required field that is null, at any depth, a long list, and a text with NUL.

    No database stores NUL. Other rules belong to the fields.
    """
    if isinstance(value, str):
        if "\0" in value:
            raise MutationError(Reason.CONTROL_CHARACTER, *path)
    elif value is None or isinstance(value, PLAIN):
        return
    elif isinstance(value, Mapping):
        check_values(list(value), *path)
        check_values(list(value.values()), *path)
    elif isinstance(value, list | tuple):
        for index, element in enumerate(value):
            check_values(element, *path, str(index))
    elif is_dataclass(value):
        for input_field in fields(value):
            _check_field(getattr(value, input_field.name), input_field, *path, input_field.name)
    elif isinstance(value, Some):
        check_values(value.value, *path)


def _check_field(value: Any, input_field: Field[Any], *path: str) -> None:
    if IS_REQUIRED in input_field.metadata and isinstance(value, Some) and value.value is None:
        raise MutationError(Reason.EMPTY, *path)
    given = value.value if isinstance(value, Some) else value
    if isinstance(given, list) and len(given) > MAX_ITEMS:
        raise MutationError(Reason.TOO_MANY_ITEMS, *path, most=MAX_ITEMS)
    check_values(value, *path)


class OnConflict(StrEnum):
    """Handling of a change whose `expectedVersion` is outdated."""

    REFUSE = "REFUSE"
    MERGE_DISJOINT = "MERGE_DISJOINT"


@strawberry.input
class MutationInput:
    """Base of all inputs. `queues_dry_run`: a dry run is work in the background, and the mutation saves that."""

    queues_dry_run: ClassVar[bool] = False
    validate_only: bool = strawberry.field(
        description="Dry run: return the resulting payload without saving. Default: false.", default=False
    )


@strawberry.input
class CreateInput(MutationInput):
    """Base of the inputs of mutations that create an object."""

    idempotency_key: str | None = strawberry.field(description=IDEMPOTENCY_KEY_DESCRIPTION, default=None)


@strawberry.input
class IdInput(MutationInput):
    """Base of the inputs of mutations that act on one object."""

    id: strawberry.ID = strawberry.field(description="Id of the object that the mutation acts on.")


def _expected_version() -> Any:
    return strawberry.field(
        description="Version of the object that the client last read. An outdated version is rejected with the "
        "differences. Null skips the check.",
        default=None,
    )


def _on_conflict() -> Any:
    return strawberry.field(
        description="Handling of an outdated `expectedVersion`. Default: REFUSE; MERGE_DISJOINT accepts it if others "
        "changed different fields only.",
        default=OnConflict.REFUSE,
    )


@strawberry.input
class VersionedInput(IdInput):
    """Base of the inputs of mutations that act on one object with versions."""

    expected_version: int | None = _expected_version()


@strawberry.input
class UpdateInput(VersionedInput):
    """Base of the inputs of updates; fields that are not provided stay unchanged."""

    on_conflict: OnConflict = _on_conflict()


@strawberry.input
class OwnUpdateInput(MutationInput):
    """Base of the inputs of updates of an object that is found without an id, as the viewer's company is."""

    expected_version: int | None = _expected_version()
    on_conflict: OnConflict = _on_conflict()


def optional_field(description: str, gate: Gate | None = None) -> Any:
    """Declare a field that may be left out, which leaves the value unchanged. `gate`: it exists only where open."""
    return strawberry.field(description=description, default=None, metadata=gate_metadata(gate))


def required_field(description: str, name: str | None = None) -> Any:
    """Declare a field that may be left out, which leaves the value unchanged; null is the user error EMPTY."""
    return strawberry.field(description=description, name=name, default=None, metadata={IS_REQUIRED: True})
