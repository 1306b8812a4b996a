"""`afterwin flags request`: the waiting list of a feature that all users may know of."""

from typing import Any

import click

from beta.ops.base import flag_in
from beta.ops.request_ops import AcceptRequest, DeclineRequest
from beta.words import in_words
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.flags.members import change_subject, until_option
from cli.flags.options import actor_option, key_argument, reason_option
from cli.flags.subjects import company_option
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import json_option
from db.flags.access_requests import requests_for
from db.flags.beta_state import BetaState
from db.flags.flag_set import read_flags
from db.models import BetaRequest, BetaRequestState

MAX_SHOWN = 100
asker_option = click.option("--user", "email", metavar="USER", required=True, help="A user, by email address or id.")


@click.group()
def request() -> None:
    """List, accept and decline requests for access to a visible feature."""


@request.command("list")
@key_argument
@click.option("--all", "with_answered", is_flag=True, help="Include answered and withdrawn requests.")
@json_option
@flag_command
async def list_(key: str, *, with_answered: bool, as_json: bool) -> None:
    """List the requests for access, at most 100, the oldest first."""
    async with open_platform() as platform:
        flag_in(BetaState(await read_flags(platform)), key)
        query = requests_for(key, None if with_answered else BetaRequestState.PENDING)
        rows = await platform.all(
            query.order_by(BetaRequest.c.requested_at, BetaRequest.c.id).limit(MAX_SHOWN), now=platform.now
        )
    if as_json:
        print_json([_values(row) for row in rows])
        return
    print_lines(
        (_line(row) for row in rows),
        none="No requests for access.",
        then="Users of a flag that is not hidden ask on /early-access.",
    )


def _line(row: BetaRequest) -> str:
    who = f"{row.user.name} <{row.user.email}> of {row.company.name}"
    return f"{row.requested_at:%Y-%m-%d}  {in_words(row.state):9}  {who}{f': {row.text}' if row.text else ''}"


def _values(row: BetaRequest) -> dict[str, Any]:
    names = ("state", "requested_at", "answered_by", "answered_at")
    shown = {"user": row.user.name, "email": row.user.email, "company": row.company.name, "message": row.text}
    return {"user_id": row.user_id, **shown, **{name: getattr(row, name) for name in names}}


@request.command("accept")
@key_argument
@asker_option
@company_option
@until_option
@reason_option
@actor_option
@flag_command
async def accept(key: str, actor: str, reason: str, **options: Any) -> None:
    """Accept the request of a user, who becomes a member and gets an email."""
    fields = {"expires_at": options["until"]}
    await change_subject(AcceptRequest, key, actor, reason, options["email"], options["company_name"], **fields)


@request.command("decline")
@key_argument
@asker_option
@company_option
@reason_option
@actor_option
@flag_command
async def decline(key: str, actor: str, reason: str, email: str | None, company_name: str | None) -> None:
    """Decline the request of a user, who gets an email and may ask again."""
    await change_subject(DeclineRequest, key, actor, reason, email, company_name)
