"""Staff see when memberships end and invitations expire."""

from datetime import timedelta
from typing import Any

from beta_office import KEY
from company_fixture import FixedClock
from mutate import run_mutation

ENDINGS = "query ($days: Int! = 31) { betaEndings(days: $days) { flag day members invitations } }"


async def test_endings_are_counted_by_day(office: Any, clock: FixedClock) -> None:
    mara, fields = office.manager, {"flag": KEY, "reason": "Pilot."}
    soon, later = ((clock.now + timedelta(days=days)).isoformat() for days in (2, 40))
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, user="eva@solera.example", expiresAt=soon)
    for name in ("ann", "bob"):
        await run_mutation(mara, "betaInviteUser", "revision", **fields, email=f"{name}@a.example", expiresAt=soon)
    await run_mutation(mara, "betaInviteUser", "revision", **fields, email="eve@a.example", expiresAt=later)
    near = {"flag": KEY, "day": "2026-03-20", "members": 1, "invitations": 2}
    assert (await office.auditor.ask(ENDINGS))["betaEndings"] == [near]
    far = {"flag": KEY, "day": "2026-04-27", "members": 0, "invitations": 1}
    assert (await office.auditor.ask(ENDINGS, days=90))["betaEndings"] == [near, far]
    clock.forward(days=3)
    assert (await office.auditor.ask(ENDINGS))["betaEndings"] == []
