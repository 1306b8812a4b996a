"""Pipelines and their stages."""

import strawberry

from db import statements
from db.models import Deal, Pipeline, Stage
from db.page import PageRequest
from resolvers.context import Info
from resolvers.listing import After, Before, ConnectionResult, First, Last, lookup_resolver, paginate
from resolvers.loaders import MaybeAwaitable

get = lookup_resolver(Pipeline)


async def list_page(
    info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
) -> ConnectionResult[Pipeline]:
    """The pipelines, in the company's order."""
    store, query = info.context.store, statements.select_live(Pipeline)
    return await paginate(store, query, statements.PIPELINE_ORDER, PageRequest(first, after, last, before))


async def stages(pipeline: strawberry.Parent[Pipeline], info: Info) -> list[Stage]:
    """The steps of a pipeline, in order."""
    found = await info.context.loaders.load_children(Stage, "pipeline_id", pipeline.id)
    return sorted(found, key=lambda stage: (stage.position, stage.id))


def of_stage(stage: strawberry.Parent[Stage], info: Info) -> MaybeAwaitable[Pipeline]:
    """The pipeline that a stage is a step of."""
    return info.context.loaders.load(Pipeline, stage.pipeline_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Stage]:
    """The step that a deal is at."""
    return info.context.loaders.load(Stage, deal.stage_id)
