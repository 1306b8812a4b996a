"""Segments: constraints under a name, for rules of several flags."""

from typing import Any

import strawberry
from strawberry.scalars import JSON

from beta import rule_ops
from beta.change_plan import NO_FLAG
from db.flags.statements import SEGMENTS
from db.models import Segment
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import ReasonInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Context, Info
from resolvers.mutations.runner import PayloadValues


def _version() -> Any:
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
    """What is said of a segment."""

    op_type = rule_ops.PutSegment
    name: str = strawberry.field(description="Name of the segment.")
    constraints: JSON = strawberry.field(description="List of constraints in Unleash's format; all must match.")


@strawberry.input(name="SegmentDeleteOpInput", description="Deletes a segment that no rule uses.")
class SegmentDeleteOp(OpInput):
    """Which segment."""

    op_type = rule_ops.DeleteSegment
    name: str = strawberry.field(description="Name of the segment.")


@strawberry.input(description="A segment to create, or to give new constraints.")
class SegmentPutInput(ReasonInput, SegmentPutOp):
    """The input of `segmentPut`."""

    expected_version: int | None = _version()


@strawberry.input(description="A segment, selected by name and optional expected version.")
class SegmentDeleteInput(ReasonInput, SegmentDeleteOp):
    """The input of `segmentDelete`."""

    expected_version: int | None = _version()


async def list_all(info: Info) -> list[Segment]:
    """All segments, by name."""
    return await info.context.platform.all(SEGMENTS.order_by(Segment.c.name))


async def put(context: Context, uow: UnitOfWork, given: SegmentPutInput) -> PayloadValues:
    """Make a segment, or give it other constraints."""
    return await _changed(context, uow, given)


async def delete(context: Context, uow: UnitOfWork, given: SegmentDeleteInput) -> PayloadValues:
    """Take a segment away."""
    return await _changed(context, uow, given)


async def _changed(context: Context, uow: UnitOfWork, given: SegmentPutInput | SegmentDeleteInput) -> PayloadValues:
    async with begin_flag_changes(context, uow, given) as flags:
        done = await apply_changes(context, flags, given, NO_FLAG, given)
        named = await flags.first(select_rows(Segment).where(Segment.c.name == given.name.strip()))
        parts = await payload_values(flags, NO_FLAG, done)
        return {"segment": named and named.id, **{name: parts[name] for name in ("change", "revision", "audit")}}


def constraints(segment: strawberry.Parent[Segment]) -> JSON:
    """What must hold."""
    return segment.constraints  # type: ignore[no-any-return]  # JSON is any value


def number(segment: strawberry.Parent[Segment]) -> int:
    """The number by which strategies refer to it."""
    return segment.id
