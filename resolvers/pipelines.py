"""Pipelines and their stages: reads and mutations."""

import strawberry
from strawberry import Maybe

from db import statements
from db.models import Deal, Pipeline, Stage
from db.pagination.page import PageRequest
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    IS_ACTIVE_READERS,
    POSITION_READERS,
    InputContext,
    IsActiveField,
    Readers,
    column_reader,
    number_between,
    read_input,
    reference_reader,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, lookup_resolver, paginate
from resolvers.queries.loaders import MaybeAwaitable

get = lookup_resolver(Pipeline)


async def list_page(
    info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
) -> ConnectionResult[Pipeline]:
    """Pipelines in the company's order."""
    store, query = info.context.store, statements.select_live(Pipeline)
    return await paginate(store, query, statements.PIPELINE_ORDER, PageRequest(first, after, last, before))


async def stages(pipeline: strawberry.Parent[Pipeline], info: Info) -> list[Stage]:
    """Stages of a pipeline, by position."""
    rows = await info.context.loaders.load_children(Stage, "pipeline_id", pipeline.id)
    return sorted(rows, key=lambda stage: (stage.position, stage.id))


def of_stage(stage: strawberry.Parent[Stage], info: Info) -> MaybeAwaitable[Pipeline]:
    """The pipeline of a stage."""
    return info.context.loaders.load(Pipeline, stage.pipeline_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Stage]:
    """The stage of a deal."""
    return info.context.loaders.load(Stage, deal.stage_id)


@strawberry.input(description="Data of a new pipeline. It starts without stages.")
class PipelineCreateInput(CreateInput):
    """The input of `pipelineCreate`."""

    name: str = strawberry.field(description="Display name.")
    position: int = strawberry.field(description="Position among the pipelines, 0 to 10000.", default=0)


@strawberry.input(description="Changes to a pipeline. Omitted fields keep their values.")
class PipelineUpdateInput(UpdateInput, IsActiveField):
    """The input of `pipelineUpdate`."""

    name: Maybe[str | None] = required_field("Display name.")
    position: Maybe[int | None] = required_field("Position among the pipelines, 0 to 10000.")


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

    name: Maybe[str | None] = required_field("Display name.")
    position: Maybe[int | None] = required_field("Position within the pipeline, 0 to 10000.")
    probability: Maybe[float | None] = optional_field(
        "Win probability of deals in this stage in percent, 0 to 100; null for none."
    )


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": column_reader("name", validators.line, required=True),
    **POSITION_READERS,
}
STAGE_READERS: Readers = {
    **READERS,
    "pipeline_id": reference_reader("pipeline_id", Pipeline),
    "probability": column_reader("probability", number_between(0, 100)),
}


async def create(context: Context, uow: UnitOfWork, input: PipelineCreateInput) -> PayloadValues:
    """Create a pipeline without stages."""
    values = {"is_probability_enabled": True, **await read_input(InputContext(context, uow), input, READERS)}
    (pipeline_id,) = await uow.insert(Pipeline, [values])
    return {"pipeline": pipeline_id}


async def update(context: Context, uow: UnitOfWork, input: PipelineUpdateInput) -> PayloadValues:
    """Update or deactivate a pipeline. Its deals stay in an inactive pipeline."""
    values = await read_input(InputContext(context, uow), input, READERS)
    row = await get_versioned_row(uow, Pipeline, input, values)
    await uow.update(Pipeline, row.id, **values)
    return {"pipeline": row.id}


async def create_stage(context: Context, uow: UnitOfWork, input: StageCreateInput) -> PayloadValues:
    """Create a stage."""
    (stage_id,) = await uow.insert(Stage, [await read_input(InputContext(context, uow), input, STAGE_READERS)])
    return {"stage": stage_id}


async def update_stage(context: Context, uow: UnitOfWork, input: StageUpdateInput) -> PayloadValues:
    """Update or deactivate a stage. Its deals stay in an inactive stage."""
    values = await read_input(InputContext(context, uow), input, STAGE_READERS)
    row = await get_versioned_row(uow, Stage, input, values)
    await uow.update(Stage, row.id, **values)
    return {"stage": row.id}
