"""Inputs of the mutations of change requests."""

from datetime import datetime
from typing import Any

import strawberry

from db.models import Verdict
from resolvers.beta.change_flags import (
    ReasonInput,
)
from resolvers.beta.flag_op_input import FlagOpInput
from resolvers.mutations.inputs import CreateInput


def _ops_field() -> Any:
    return strawberry.field(description="Operations to apply, in this order: all of them or none.")


@strawberry.input(description="A change request for a flag, to be reviewed or to be applied later.")
class ChangeSubmitInput(ReasonInput):
    """The input of `changeSubmit`."""

    flag: strawberry.ID = strawberry.field(description="Key of the flag.")
    ops: list[FlagOpInput] = _ops_field()
    effective_at: datetime | None = strawberry.field(
        description="Time at which the change is applied automatically. Null: only `changeApply` applies it.",
        default=None,
    )
    expected_version: int | None = strawberry.field(
        description="Version of the flag that the client last read. An outdated "
        "version is rejected. Null skips the check.",
        default=None,
    )


@strawberry.input
class ChangeInput(CreateInput):
    """Fields of mutations about one change request."""

    change: strawberry.ID = strawberry.field(description="Id of the change request.")
    expected_version: int | None = strawberry.field(
        description="Version of the change request that the client last read. An outdated version is rejected. "
        "Null skips the check.",
        default=None,
    )


@strawberry.input(description="New operations for a change request. Earlier reviews become void.")
class ChangeEditInput(ChangeInput):
    """The input of `changeEdit`."""

    ops: list[FlagOpInput] = _ops_field()


@strawberry.input(description="A review of a change request by the viewer.")
class ChangeReviewInput(ChangeInput):
    """The input of `changeReview`."""

    verdict: Verdict = strawberry.field(description="Verdict: approve or reject.")


@strawberry.input(description="A comment of the viewer on a change request.")
class ChangeCommentInput(ChangeInput):
    """The input of `changeComment`."""

    text: str = strawberry.field(description="Text of the comment; must not be empty.")


@strawberry.input(description="The change request to schedule, and its time.")
class ChangeScheduleInput(ChangeInput):
    """The input of `changeSchedule`."""

    effective_at: datetime | None = strawberry.field(
        description="Time at which the change is applied automatically. Null: only `changeApply` applies it. "
        "A time before the approved one needs a new review.",
        default=None,
    )


@strawberry.input(description="A change request, selected by id and optional expected version.")
class ChangeApplyInput(ChangeInput):
    """The input of `changeApply`."""


@strawberry.input(description="A change request, selected by id and optional expected version.")
class ChangeCancelInput(ChangeInput):
    """The input of `changeCancel`."""
