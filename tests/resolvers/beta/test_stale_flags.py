"""Staff see which flags could be archived."""

from typing import Any

from beta_office import KEY
from company_fixture import FixedClock
from mutate import run_mutation

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
