"""What a single-page app asks of OFREP."""

from typing import Any

import httpx2
from company_fixture import CompanyFixture

from beta.change_flag import change_flag
from beta.flag_ops import Kill
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.ids import global_id
from db.models import FlagActorKind

BULK = "/ofrep/v1/evaluate/flags"
OPERATOR = FlagActor(FlagActorKind.CLI, "Noor")


def asking(world: CompanyFixture, **said: Any) -> dict[str, Any]:
    """The body of a call."""
    return {"context": {"targetingKey": global_id("User", world.user_id), **said}}


async def ask(here: httpx2.AsyncClient, world: CompanyFixture, key: str = "", **headers: str) -> httpx2.Response:
    """Ask for all flags, or for one."""
    path = f"{BULK}/{key}" if key else BULK
    return await here.post(path, json=asking(world), headers={**world.headers, **headers})


async def kill(world: CompanyFixture) -> None:
    """Close accounts for everybody."""
    async with begin_flags(world.database, OPERATOR) as flags:
        await change_flag(flags, "accounts", [Kill()], reason="It hurts.")
