"""Segments: named lists of constraints that rules of several flags share."""

from typing import Any

import strawberry
from strawberry.scalars import JSON

from beta.changes.plan import NO_FLAG
from beta.ops import rule_ops
from db.flags.statements import SEGMENTS_BY_NAME
from db.models import Segment
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import ReasonInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Context, Info
from resolvers.mutations.runner import PayloadValues


def _expected_version_field() -> Any:
    return strawberry.field(
        description="Version of the segment that the client last read. An outdated version is rejected. Null skips the "
        "check.",
        default=None,
    )


@strawberry.input(
    name="SegmentPutOpInput",
    description="Creates a segment, or replaces the constraints of the segment with that name.",
)
class SegmentPutOp(OpInput):
    """Fields of a segment."""

    op_type = rule_ops.PutSegment
    name: str = strawberry.field(description="Name of the segment.")
    constraints: JSON = strawberry.field(description="List of constraints in Unleash's format; all must match.")


@strawberry.input(name="SegmentDeleteOpInput", description="Deletes a segment that no rule uses.")
class SegmentDeleteOp(OpInput):
    """Selects a segment."""

    op_type = rule_ops.DeleteSegment
    name: str = strawberry.field(description="Name of the segment.")


@strawberry.input(description="A segment to create, or to give new constraints.")
class SegmentPutInput(ReasonInput, SegmentPutOp):
    """The input of `segmentPut`."""

    expected_version: int | None = _expected_version_field()


@strawberry.input(description="A segment, selected by name and optional expected version.")
class SegmentDeleteInput(ReasonInput, SegmentDeleteOp):
    """The input of `segmentDelete`."""

    expected_version: int | None = _expected_version_field()


async def list_all(info: Info) -> list[Segment]:
    """Return all segments, ordered by name."""
    return await info.context.platform.all(SEGMENTS_BY_NAME)


async def put(context: Context, uow: UnitOfWork, input: SegmentPutInput) -> PayloadValues:
    """Create a segment, or replace its constraints."""
    return await _change(context, uow, input)


async def delete(context: Context, uow: UnitOfWork, input: SegmentDeleteInput) -> PayloadValues:
    """Delete a segment."""
    return await _change(context, uow, input)


async def _change(context: Context, uow: UnitOfWork, input: SegmentPutInput | SegmentDeleteInput) -> PayloadValues:
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, NO_FLAG, input)
        segment = await flags.first(select_rows(Segment).where(Segment.c.name == input.name.strip()))
        values = await payload_values(flags, NO_FLAG, result)
        segment_id = None if segment is None else segment.id
        return {"segment": segment_id, **{name: values[name] for name in ("change", "revision", "audit", "notices")}}


def constraints(segment: strawberry.Parent[Segment]) -> JSON:
    """Return the constraints, in Unleash's format."""
    return segment.constraints  # type: ignore[no-any-return]  # JSON is any value


def number(segment: strawberry.Parent[Segment]) -> int:
    """Return the number with which strategies refer to the segment."""
    return segment.id
