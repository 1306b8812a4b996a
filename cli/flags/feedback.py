"""`afterwin flags feedback`: ratings and texts of users of a feature in beta."""

import click

from cli.flags.base import check_flag, open_platform
from cli.flags.execution import flag_command
from cli.flags.options import key_argument
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import json_option
from db.flags.lists import feedback_on
from db.models import BetaFeedback

MAX_SHOWN = 100


@click.command()
@key_argument
@json_option
@flag_command
async def feedback(key: str, *, as_json: bool) -> None:
    """Show ratings and texts of users: the latest feedback of at most 100."""
    async with open_platform() as platform:
        await check_flag(platform, key)
        rows = await platform.all(feedback_on(key).order_by(BetaFeedback.c.sent_at.desc()).limit(MAX_SHOWN))
    if as_json:
        print_json([_values(row) for row in rows])
        return
    print_lines(
        (_line(row) for row in rows),
        none="No feedback.",
        then="Users to whom the feature is open send it on /early-access.",
    )


def _line(row: BetaFeedback) -> str:
    return f"{row.sent_at:%Y-%m-%d}  {row.rating} of 5  {row.user.name} of {row.company.name}: {row.text}"


def _values(row: BetaFeedback) -> dict[str, object]:
    names = {"user": row.user.name, "email": row.user.email, "company": row.company.name}
    return names | {name: getattr(row, name) for name in ("user_id", "rating", "text", "sent_at")}
