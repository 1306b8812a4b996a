"""Requests of a single-page app to OFREP."""

from typing import Any

import httpx2
from company_fixture import CompanyFixture

from beta.changes.change_flag import change_flag
from beta.kill_switch import Kill
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.ids import global_id
from db.models import FlagActorKind

BULK = "/ofrep/v1/evaluate/flags"
OPERATOR = FlagActor(FlagActorKind.CLI, "Noor")


def asking(viewer: CompanyFixture, **attributes: Any) -> dict[str, Any]:
    """The body of a request."""
    return {"context": {"targetingKey": global_id("User", viewer.user_id), **attributes}}


async def ask(client: httpx2.AsyncClient, viewer: CompanyFixture, key: str = "", **headers: str) -> httpx2.Response:
    """Evaluate all flags, or one."""
    path = f"{BULK}/{key}" if key else BULK
    return await client.post(path, json=asking(viewer), headers={**viewer.headers, **headers})


async def kill(viewer: CompanyFixture) -> None:
    """Switch the accounts feature off for all users."""
    async with begin_flags(viewer.database, OPERATOR) as flags:
        await change_flag(flags, "accounts", [Kill()], reason="It hurts.")
