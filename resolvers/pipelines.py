"""Pipelines and their stages."""

import strawberry

from db import statements
from db.models import Deal, Pipeline, Stage
from resolvers.context import Info


async def some(info: Info) -> list[Pipeline]:
    """Every pipeline, in order."""
    return await info.context.store.all(statements.PIPELINES)


async def stages(pipeline: strawberry.Parent[Pipeline], info: Info) -> list[Stage]:
    """The steps of a pipeline, in order."""
    found = await info.context.load.children(Stage, "pipeline_id", pipeline.id)
    return sorted(found, key=lambda stage: (stage.position, stage.id))


async def of_stage(stage: strawberry.Parent[Stage], info: Info) -> Pipeline | None:
    """The pipeline that a stage is a step of."""
    return await info.context.load.one(Pipeline, stage.pipeline_id)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> Stage | None:
    """The step that a deal is at."""
    return await info.context.load.one(Stage, deal.stage_id)
