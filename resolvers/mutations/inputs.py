"""Base classes of the inputs of mutations."""

from enum import StrEnum
from typing import Any, ClassVar

import strawberry

from auth.feature_gate import gate_metadata
from db.gates import Gate

IDEMPOTENCY_KEY_DESCRIPTION = (
    "Key for safe retries. The same key with the same input, within 48 hours, returns the first result again. "
    "Null for none."
)


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


@strawberry.input
class VersionedInput(IdInput):
    """Base of the inputs of mutations that act on one object with versions."""

    expected_version: int | None = strawberry.field(
        description="Version of the object that the client last read. An outdated version is rejected with the "
        "differences. Null skips the check.",
        default=None,
    )


@strawberry.input
class UpdateInput(VersionedInput):
    """Base of the inputs of updates; fields that are not provided stay unchanged."""

    on_conflict: OnConflict = strawberry.field(
        description="Handling of an outdated `expectedVersion`. Default: REFUSE; MERGE_DISJOINT accepts it if others "
        "changed different fields only.",
        default=OnConflict.REFUSE,
    )


def optional_field(description: str, gate: Gate | None = None) -> Any:
    """Declare a field that may be left out, which leaves the value unchanged. `gate`: it exists only where open."""
    return strawberry.field(description=description, default=None, metadata=gate_metadata(gate))
