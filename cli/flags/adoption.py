"""`afterwin flags adoption`: who uses a feature, since when and how often, and the audience over time."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

import click

from beta.words import counted, in_words
from cli.flags.base import check_flag, open_platform
from cli.flags.execution import flag_command
from cli.flags.options import key_argument
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import json_option
from db.flags.audience_days import read_audience
from db.flags.feature_use import company_uses
from db.flags.lists import uses_of
from db.models import FeatureUse

MAX_SHOWN = 100
DEFAULT_DAYS = 90


@click.command()
@key_argument
@click.option("--by", type=click.Choice(["user", "company", "day"]), default="user", help="What to list.")
@json_option
@flag_command
async def adoption(key: str, by: str, *, as_json: bool) -> None:
    """Show who uses a feature, since when and how often.

    List the latest 100 users or companies, or the number of users on each of the last 90 days.
    """
    rows, text = await READERS[by](key), TEXTS[by]
    if as_json:
        print_json(rows)
        return
    print_lines(
        (text(row) for row in rows),
        none="No use of this feature.",
        then="`afterwin flags member list KEY` lists who is in.",
    )


async def _users(key: str) -> list[dict[str, Any]]:
    async with open_platform() as platform:
        await check_flag(platform, key)
        uses = await platform.all(uses_of(key).order_by(FeatureUse.c.last_used_at.desc()).limit(MAX_SHOWN))
    names = ("first_used_at", "last_used_at", "days", "reason")
    return [
        {
            "user_id": use.user_id,
            "user": use.user.name,
            "email": use.user.email,
            "company": use.company.name,
            **{name: getattr(use, name) for name in names},
        }
        for use in uses
    ]


async def _companies(key: str) -> list[dict[str, Any]]:
    async with open_platform() as platform:
        await check_flag(platform, key)
        return [row._asdict() for row in await company_uses(platform, key, MAX_SHOWN)]


async def _days(key: str) -> list[dict[str, Any]]:
    async with open_platform() as platform:
        await check_flag(platform, key)
        end: date = platform.now.date() + timedelta(days=1)
        return [day._asdict() for day in await read_audience(platform, key, end - timedelta(days=DEFAULT_DAYS), end)]


def _span(row: dict[str, Any]) -> str:
    return f"{row['first_used_at']:%Y-%m-%d} to {row['last_used_at']:%Y-%m-%d}, {counted(row['days'], 'day')}"


READERS = {"user": _users, "company": _companies, "day": _days}
TEXTS: Mapping[str, Callable[[dict[str, Any]], str]] = {
    "user": lambda row: f"{row['user']} <{row['email']}> of {row['company']}: {_span(row)} ({in_words(row['reason'])})",
    "company": lambda row: f"{row['company_name']}: {counted(row['users'], 'user')}, {_span(row)}",
    "day": lambda row: (
        f"{row['day']}  {in_words(row['reason']):19}  {counted(row['users'], 'user')} of "
        f"{counted(row['companies'], 'company', 'companies')}"
    ),
}
