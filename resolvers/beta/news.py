"""News of betas: staff post and remove them, and everyone reads them to whom the feature is open."""

from typing import Any

import strawberry

from beta.ops import news_ops
from db.flags.news import news_of
from db.models import BetaNews, Flag
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import BetaInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Context, Info
from resolvers.features import ViewerFeature
from resolvers.mutations.runner import PayloadValues

MAX_SHOWN = 10


@strawberry.input(name="BetaNewsPostOpInput", description="Posts news to everyone to whom the feature is open.")
class NewsPostOp(OpInput):
    """Text of news."""

    op_type = news_ops.PostNews
    text: str = strawberry.field(description="Text of at most 2,000 characters, not empty.")
    by_email: bool = strawberry.field(
        description="Whether members get it as an email, too. Default: false.", default=False
    )


@strawberry.input(name="BetaNewsRemoveOpInput", description="Removes news. Emails that were queued are still sent.")
class NewsRemoveOp(OpInput):
    """Selects news."""

    op_type = news_ops.RemoveNews
    news: strawberry.ID = strawberry.field(description="Id of the news.")


@strawberry.input(description="The beta, and the news to post.")
class BetaNewsPostInput(BetaInput, NewsPostOp):
    """The input of `betaNewsPost`."""


@strawberry.input(description="The beta, and the news to remove.")
class BetaNewsRemoveInput(BetaInput, NewsRemoveOp):
    """The input of `betaNewsRemove`."""


async def change_news(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Apply the operation of the input to the news of a beta."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        return await payload_values(flags, input.flag, result)


async def list_of_flag(flag: strawberry.Parent[Flag], info: Info) -> list[BetaNews]:
    """Return the news of a flag, the latest first."""
    rows = await info.context.loaders.load_children(BetaNews, "flag_key", flag.key)
    return sorted(rows, key=lambda news: news.id, reverse=True)


async def list_of_feature(feature: strawberry.Parent[ViewerFeature], info: Info) -> list[BetaNews]:
    """Return the latest news of a feature, the latest first; none of one that is closed to the viewer."""
    if not feature.is_enabled:
        return []
    platform = info.context.platform

    async def fetch(keys: list[str]) -> list[list[BetaNews]]:
        rows = await platform.all(news_of(set(keys)))
        return [[row for row in rows if row.flag_key == key] for key in keys]

    rows: list[BetaNews] = await info.context.loaders.loader("news of features", fetch).load(feature.key)
    return rows[: -MAX_SHOWN - 1 : -1]
