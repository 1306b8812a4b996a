"""Staff of the platform who run betas, and a shorter way to let them do it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company

from auth.logins import ensure_login
from beta import change_requests
from beta.change_flag import change_flag
from beta.change_plan import ChangeResult
from beta.flag_ops import CreateFlag
from beta.op_base import Op
from db.companies import create_user
from db.flags.audit_log import AuditBreak, verify_audit_log
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.flags.participation import parse_participation, participation_columns
from db.flags.platform import platform_of_snapshot
from db.identity import change_staff_roles
from db.models import ChangeRequest, Company, FlagActorKind, StaffRole, User, Verdict
from db.row import select_rows
from db.store import Database
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user

KEY = "ledger"


@dataclass
class Crew:
    """A manager and an approver of betas, who work for a company of their own."""

    database: Database
    house: CompanyFixture
    manager: FlagActor
    approver: FlagActor

    @asynccontextmanager
    async def at_work(self, by: FlagActor | None = None) -> AsyncIterator[FlagUnitOfWork]:
        """Flags, open for writing."""
        async with begin_flags(self.database, by or self.manager) as flags:
            yield flags

    async def do(self, *ops: Op, key: str = KEY, by: FlagActor | None = None, **said: Any) -> ChangeResult:
        """Change something."""
        async with self.at_work(by) as flags:
            return await change_flag(flags, key, ops, **{"reason": "It is time.", **said})

    async def propose(self, *ops: Op, **said: Any) -> ChangeRequest:
        """Propose something that needs approval."""
        done = await self.do(*ops, requires_approval=True, **said)
        assert done.change is not None
        return done.change

    async def approve(self, change: ChangeRequest, verdict: Verdict = Verdict.APPROVE) -> ChangeRequest:
        """Say yes."""
        async with self.at_work(self.approver) as flags:
            return (await change_requests.review_change_request(flags, change.id, verdict)).change

    async def apply(self, change: ChangeRequest) -> ChangeResult:
        """Do what was proposed."""
        async with self.at_work() as flags:
            return await change_requests.apply_change_request(flags, change.id, requires_approval=True)

    async def due(self) -> Sequence[ChangeResult]:
        """Do what is due."""
        async with self.at_work() as flags:
            return await change_requests.apply_due(flags, requires_approval=True)

    async def beta(self, key: str = KEY) -> BetaState:
        """How everything stands."""
        async with self.database.snapshot() as snapshot:
            return await read_beta(platform_of_snapshot(snapshot), [key])

    async def flag(self, key: str = KEY) -> Any:
        """How the flag stands."""
        return next(flag for flag in (await self.beta()).flags.flags if flag.key == key)

    async def broken(self) -> AuditBreak | None:
        """Where the audit is broken."""
        async with self.database.snapshot() as snapshot:
            return await verify_audit_log(platform_of_snapshot(snapshot))

    async def is_in(self, world: CompanyFixture, key: str = KEY) -> bool:
        """Whether the feature is open to a user, as the gate decides it."""
        now = self.database.clock()
        flags = (await self.beta(key)).flags
        async with self.database.snapshot() as snapshot:
            own = participation_columns(User.c.company_id, User.c.id, now)
            ((user, told),) = await snapshot.all_identity(
                select_rows(User).with_columns(*own).where(User.c.id == world.user_id)
            )
            (company,) = await snapshot.all_identity(select_rows(Company).where(Company.c.id == user.company_id))
        return evaluate(
            compile_flags(flags), key, context_for_user(user, company, parse_participation(*told)), now
        ).is_enabled


async def staff(house: CompanyFixture, name: str, *roles: StaffRole) -> FlagActor:
    """Somebody of the staff."""
    async with house.uow() as uow:
        email = f"{name.lower()}@platform.example"
        user_id = await create_user(uow, house.company, name=name, email=email)
        (user,) = await uow.all(select_rows(User).where(User.c.id == user_id))
        login_id = await ensure_login(uow, user)
        await change_staff_roles(uow, login_id, roles)
    return FlagActor(FlagActorKind.STAFF, email, name, login_id, environment="tests")


@pytest.fixture
async def crew(database: Database) -> Crew:
    """Noor manages betas, Ben approves; there is no flag yet."""
    house = await make_company(database, "Platform", "Europe/London", "GBP")
    manager = await staff(house, "Noor", StaffRole.BETA_MANAGER)
    return Crew(database, house, manager, await staff(house, "Ben", StaffRole.BETA_APPROVER))


@pytest.fixture
async def beta(crew: Crew) -> Crew:
    """A flag besides, as it is made: a DRAFT."""
    await crew.do(CreateFlag(title="Ledger", owner="Noor"))
    return crew
