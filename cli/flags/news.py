"""`afterwin flags news`: short texts to everyone to whom a feature is open."""

import click

from beta.ops.base import build_op
from beta.ops.news_ops import PostNews, RemoveNews
from cli.flags.apply_ops import change_and_print
from cli.flags.base import check_flag, open_platform
from cli.flags.execution import flag_command
from cli.flags.options import actor_option, key_argument, reason_option
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import ROW_ID, json_option
from db.flags.news import news_of
from db.models import BetaNews


@click.group()
def news() -> None:
    """Post, list and remove news of a beta."""


@news.command("post")
@key_argument
@click.argument("text")
@click.option("--email", "by_email", is_flag=True, help="Send it to the members by email, too.")
@reason_option
@actor_option
@flag_command
async def post(key: str, text: str, *, by_email: bool, reason: str, actor: str) -> None:
    """Post news: users to whom the feature is open read it on the page of early access."""
    await change_and_print(actor, key, build_op(PostNews, text=text, by_email=by_email), reason=reason)


@news.command("list")
@key_argument
@json_option
@flag_command
async def list_(key: str, *, as_json: bool) -> None:
    """List the news of a flag, the oldest first."""
    async with open_platform() as platform:
        await check_flag(platform, key)
        rows = await platform.all(news_of([key]))
    if as_json:
        names = ("id", "by_email", "posted_by", "posted_at")
        print_json([{**{name: getattr(row, name) for name in names}, "message": row.text} for row in rows])
        return
    print_lines(map(_line, rows), none="No news.", then="`afterwin flags news post KEY TEXT` posts some.")


def _line(row: BetaNews) -> str:
    way = ", by email" if row.by_email else ""
    return f"{row.posted_at:%Y-%m-%d}  {row.id}  {row.posted_by}{way}: {row.text}"


@news.command("remove")
@key_argument
@click.argument("news_id", type=ROW_ID)
@reason_option
@actor_option
@flag_command
async def remove(key: str, news_id: int, reason: str, actor: str) -> None:
    """Remove news. Emails that were queued are still sent."""
    await change_and_print(actor, key, build_op(RemoveNews, news_id=news_id), reason=reason)
