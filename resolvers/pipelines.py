"""Pipelines and their stages."""

import strawberry

from db import statements
from db.models import Deal, Pipeline, Stage
from resolvers.context import Info
from resolvers.loaders import Promised


async def some(info: Info) -> list[Pipeline]:
    """Every pipeline, in order."""
    return await info.context.store.all(statements.PIPELINES)


async def stages(pipeline: strawberry.Parent[Pipeline], info: Info) -> list[Stage]:
    """The steps of a pipeline, in order."""
    found = await info.context.load.children(Stage, "pipeline_id", pipeline.id)
    return sorted(found, key=lambda stage: (stage.position, stage.id))


def of_stage(stage: strawberry.Parent[Stage], info: Info) -> Promised[Pipeline]:
    """The pipeline that a stage is a step of."""
    return info.context.load.one(Pipeline, stage.pipeline_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> Promised[Stage]:
    """The step that a deal is at."""
    return info.context.load.one(Stage, deal.stage_id)
