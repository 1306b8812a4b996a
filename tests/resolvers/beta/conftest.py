"""Platform staff as clients of the API."""

from dataclasses import dataclass, replace

import pytest
from beta_client import give_staff_roles
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
    """Staff with one role each, and `eva`, an administrator of a company without betas."""

    manager: CompanyFixture
    approver: CompanyFixture
    oncall: CompanyFixture
    auditor: CompanyFixture
    eva: CompanyFixture

    @property
    def services(self) -> Services:
        """Services of all these clients."""
        return self.eva.services

    def with_site(self, site: Site) -> None:
        """Give all clients services with that site configuration."""
        services = replace(self.services, site=site)
        for client in (self.manager, self.approver, self.oncall, self.auditor, self.eva):
            client.services = services

    async def audit_entries(self) -> list[tuple[str, str | None, str]]:
        """Return action, subject and kind of actor of all audit entries, oldest first."""
        async with self.eva.database.snapshot() as snapshot:
            rows = await platform_of_snapshot(snapshot).all(AUDIT.order_by(FlagAudit.c.seq))
        return [(row.action, row.subject, row.actor_kind.value) for row in rows]

    async def audit_break(self) -> AuditBreak | None:
        """Return the first break of the audit log; None if it is intact."""
        async with self.eva.database.snapshot() as snapshot:
            return await verify_audit_log(platform_of_snapshot(snapshot))


@pytest.fixture
async def office(database: Database) -> Office:
    """Staff, an open flag without members, and services that collect emails in `eva.emails`."""
    staff_company = await make_company(database, "Platform", "Europe/London", "GBP", in_beta=False)
    staff = [
        await give_staff_roles(await colleague(staff_company, name), role)
        for name, role in zip(("Mara Lindt", "Ben Adeyemi", "Olu Peña", "Ana Reis"), StaffRole, strict=True)
    ]
    office = Office(*staff, await make_company(database, in_beta=False))
    office.with_site(office.services.site)
    actor = FlagActor(FlagActorKind.SYSTEM, "tests", environment="tests")
    async with begin_flags(database, actor) as flags:
        ops = [CreateFlag(title="Ledger", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA)]
        await change_flag(flags, KEY, ops, reason="Setup.")
    return office
