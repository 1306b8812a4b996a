"""Staff who run betas as clients of the API, from a company of their own."""

from dataclasses import dataclass, replace

import pytest
from beta_client import employ
from company_fixture import CompanyFixture, colleague, make_company

from auth.services import Services
from auth.site import Site
from beta.change_flag import change_flag
from beta.flag_ops import CreateFlag, Enable, SetStage
from db.flags.audit_log import AUDIT, AuditBreak, verify_audit_log
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.models import FlagActorKind, FlagAudit, FlagStage, StaffRole
from db.store import Database

KEY = "ledger"


@dataclass
class Office:
    """Those who look after betas, each as a client; `eva` is an administrator of a company that is in none."""

    manager: CompanyFixture
    approver: CompanyFixture
    oncall: CompanyFixture
    auditor: CompanyFixture
    eva: CompanyFixture

    @property
    def services(self) -> Services:
        """The entrance that all of them come by."""
        return self.eva.services

    def with_site(self, site: Site) -> None:
        """Let another rule hold where they all come in."""
        services = replace(self.services, site=site)
        for each in (self.manager, self.approver, self.oncall, self.auditor, self.eva):
            each.services = services

    async def told(self) -> list[tuple[str, str | None, str]]:
        """What the audit tells: action, subject, and the kind of whoever did it."""
        async with self.eva.database.snapshot() as snapshot:
            found = await platform_of_snapshot(snapshot).all(AUDIT.order_by(FlagAudit.c.seq))
        return [(row.action, row.subject, row.actor_kind.value) for row in found]

    async def broken(self) -> AuditBreak | None:
        """Where the audit is broken."""
        async with self.eva.database.snapshot() as snapshot:
            return await verify_audit_log(platform_of_snapshot(snapshot))


@pytest.fixture
async def office(database: Database) -> Office:
    """A flag that is on and lets nobody in yet; the letters of all are in Eva's box."""
    house = await make_company(database, "Platform", "Europe/London", "GBP", in_beta=False)
    people = [
        await employ(await colleague(house, name), role)
        for name, role in zip(("Mara Lindt", "Ben Adeyemi", "Olu Peña", "Ana Reis"), StaffRole, strict=True)
    ]
    made = Office(*people, await make_company(database, in_beta=False))
    made.with_site(made.services.site)
    actor = FlagActor(FlagActorKind.SYSTEM, "tests", environment="tests")
    async with begin_flags(database, actor) as flags:
        opening = [CreateFlag(title="Ledger", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA)]
        await change_flag(flags, KEY, opening, reason="To begin with.")
    return made
