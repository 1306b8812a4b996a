"""The office of a beta: its staff as clients of the API, in a template that every test copies."""

from dataclasses import dataclass, replace

from beta_client import give_staff_roles
from company_fixture import CompanyFixture, FirstCompany, colleague, listen, make_company

from auth.services import Services
from auth.site import Site
from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from db.flags.audit_log import AUDIT, AuditBreak, verify_audit_log
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.models import FlagActorKind, FlagAudit, FlagStage, StaffRole
from db.store import Database

KEY = "ledger"
STAFF_NAMES = ("Mara Lindt", "Ben Adeyemi", "Olu Peña", "Ana Reis")


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


async def build_office(database: Database) -> list[FirstCompany]:
    """Create the staff, eva, and an open flag without members."""
    staff_company = await make_company(database, "Platform", "Europe/London", "GBP", in_beta=False)
    clients = [
        await give_staff_roles(await colleague(staff_company, name), role)
        for name, role in zip(STAFF_NAMES, StaffRole, strict=True)
    ]
    clients.append(await make_company(database, in_beta=False))
    async with begin_flags(database, FlagActor(FlagActorKind.SYSTEM, "tests", environment="tests")) as flags:
        ops = [CreateFlag(title="Ledger", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA)]
        await change_flag(flags, KEY, ops, reason="Setup.")
    return [(client.company, client.user_id, client.token) for client in clients]


def office_in(database: Database, built: list[FirstCompany]) -> Office:
    """Return the office in a copy of the database in which it was built; emails are collected in `eva.emails`."""
    office = Office(*(CompanyFixture(database, *each) for each in built))
    office.with_site(office.services.site)
    listen(database, office.eva.statements)
    return office
