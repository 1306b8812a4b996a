"""Pipelines and their stages: made, called otherwise, put in order, retired."""

import strawberry
from strawberry import Maybe

from db.models import Pipeline, Stage
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.context import Context
from resolvers.entering import (
    IS_ACTIVE_READERS,
    InputContext,
    IsActiveField,
    Readers,
    column_reader,
    number_between,
    read_input,
    reference_reader,
)
from resolvers.inputs import CreateInput, UpdateInput, optional_field
from resolvers.selecting import get_versioned_row

MAX_POSITION = 10_000


@strawberry.input(description="Data of a new pipeline. It starts without stages.")
class PipelineCreateInput(CreateInput):
    """The input of `pipelineCreate`."""

    name: str = strawberry.field(description="Display name.")
    position: int = strawberry.field(description="Position among the pipelines, 0 to 10000.", default=0)


@strawberry.input(description="Changes to a pipeline. Omitted fields keep their values.")
class PipelineUpdateInput(UpdateInput, IsActiveField):
    """The input of `pipelineUpdate`."""

    name: Maybe[str] = optional_field("Display name.")
    position: Maybe[int] = optional_field("Position among the pipelines, 0 to 10000.")


@strawberry.input(description="Data of a new pipeline stage.")
class StageCreateInput(CreateInput):
    """The input of `stageCreate`."""

    pipeline_id: strawberry.ID = strawberry.field(description="Id of the pipeline that the stage belongs to.")
    name: str = strawberry.field(description="Display name.")
    position: int = strawberry.field(description="Position within the pipeline, 0 to 10000.", default=0)
    probability: float | None = strawberry.field(
        description="Win probability of deals in this stage in percent, 0 to 100; null for none.", default=None
    )


@strawberry.input(description="Changes to a pipeline stage. Omitted fields keep their values.")
class StageUpdateInput(UpdateInput, IsActiveField):
    """The input of `stageUpdate`."""

    name: Maybe[str] = optional_field("Display name.")
    position: Maybe[int] = optional_field("Position within the pipeline, 0 to 10000.")
    probability: Maybe[float | None] = optional_field(
        "Win probability of deals in this stage in percent, 0 to 100; null for none."
    )


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": column_reader("name", checks.line, required=True),
    "position": column_reader("position", number_between(0, MAX_POSITION), required=True),
}
STAGE_READERS: Readers = {
    **READERS,
    "pipeline_id": reference_reader("pipeline_id", Pipeline),
    "probability": column_reader("probability", number_between(0, 100)),
}


async def create(context: Context, work: UnitOfWork, given: PipelineCreateInput) -> PayloadValues:
    """Make a pipeline, which has no stages yet."""
    values = {"is_probability_enabled": True, **await read_input(InputContext(context, work), given, READERS)}
    (identity,) = await work.insert(Pipeline, [values])
    return {"pipeline": identity}


async def update(context: Context, work: UnitOfWork, given: PipelineUpdateInput) -> PayloadValues:
    """Change a pipeline, or retire it: its deals stay in it, and no others come."""
    values = await read_input(InputContext(context, work), given, READERS)
    row = await get_versioned_row(work, Pipeline, given, values)
    await work.update(Pipeline, row.id, **values)
    return {"pipeline": row.id}


async def create_stage(context: Context, work: UnitOfWork, given: StageCreateInput) -> PayloadValues:
    """Make a step of a pipeline."""
    (identity,) = await work.insert(Stage, [await read_input(InputContext(context, work), given, STAGE_READERS)])
    return {"stage": identity}


async def update_stage(context: Context, work: UnitOfWork, given: StageUpdateInput) -> PayloadValues:
    """Change a step, or retire it: its deals stay at it, and no others come."""
    values = await read_input(InputContext(context, work), given, STAGE_READERS)
    row = await get_versioned_row(work, Stage, given, values)
    await work.update(Stage, row.id, **values)
    return {"stage": row.id}
