"""Staff see which flags could be archived."""

from datetime import timedelta
from typing import Any

from beta_office import KEY
from company_fixture import FixedClock
from mutate import run_mutation

from beta.invitations.answer_invitation import expire_outdated_invitations
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.models import FlagActorKind

STALE = "query ($days: Int! = 30) { staleFlags(days: $days) { key title owner staleness days } }"


async def test_flag_is_stale_after_days_without_people(office: Any, clock: FixedClock) -> None:
    mara, fields = office.manager, {"flag": KEY, "reason": "Pilot."}
    ledger = {"key": KEY, "title": "Ledger", "owner": "Mara"}
    assert (await mara.ask(STALE))["staleFlags"] == []
    clock.forward(days=31)
    assert (await mara.ask(STALE))["staleFlags"] == [{**ledger, "staleness": "OPEN_TO_NONE", "days": 31}]
    assert (await mara.ask(STALE, days=32))["staleFlags"] == []
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, company="Solera")
    clock.forward(days=31)
    assert (await mara.ask(STALE))["staleFlags"] == []
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, reason="All.", percent=100)
    clock.forward(days=31)
    assert (await office.auditor.ask(STALE))["staleFlags"] == [{**ledger, "staleness": "OPEN_TO_ALL", "days": 31}]


async def test_days_count_from_the_end_of_memberships_and_invitations(office: Any, clock: FixedClock) -> None:
    """Also if no one did anything then, and before and after the scheduler marks the invitation as expired."""
    mara, fields = office.manager, {"flag": KEY, "reason": "Pilot.", "company": "Solera"}
    soon = (clock() + timedelta(days=20)).isoformat()
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, expiresAt=soon)
    clock.forward(days=25)

    async def days() -> list[int]:
        return [found["days"] for found in (await mara.ask(STALE, days=0))["staleFlags"]]

    assert await days() == [5]
    await run_mutation(mara, "betaInviteUser", "revision", flag=KEY, reason="A friend.", email="ann@a.example")
    clock.forward(days=20)
    assert await days() == [6]
    async with begin_flags(mara.database, FlagActor(FlagActorKind.SYSTEM, "tests", environment="tests")) as flags:
        assert await expire_outdated_invitations(flags) == 1
    assert await days() == [6]
