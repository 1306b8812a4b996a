"""Fixtures for betas: platform staff, and a client that applies changes as these."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company

from auth.logins import ensure_login
from beta.changes import change_requests
from beta.changes.change_flag import change_flag
from beta.changes.plan import ChangeResult
from beta.ops.base import Op
from beta.ops.flag_ops import CreateFlag
from beta.ops.membership_ops import Exclude
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
class BetaClient:
    """Applies changes to a beta as a manager or as an approver, who are users of `staff_company`."""

    database: Database
    staff_company: CompanyFixture
    manager: FlagActor
    approver: FlagActor

    @asynccontextmanager
    async def begin(self, actor: FlagActor | None = None) -> AsyncIterator[FlagUnitOfWork]:
        """Open flags for changes."""
        async with begin_flags(self.database, actor or self.manager) as flags:
            yield flags

    async def change(self, *ops: Op, key: str = KEY, actor: FlagActor | None = None, **options: Any) -> ChangeResult:
        """Apply changes."""
        async with self.begin(actor) as flags:
            return await change_flag(flags, key, ops, **{"reason": "Planned.", **options})

    async def exclude_staff(self, key: str = KEY) -> None:
        """Exclude the company of the staff from a flag: an approver must not gain by what they approve."""
        await self.change(Exclude(company_id=self.staff_company.company.id), key=key)

    async def submit(self, *ops: Op, **options: Any) -> ChangeRequest:
        """Submit a widening change and return its change request."""
        result = await self.change(*ops, requires_approval=True, **options)
        assert result.change is not None
        return result.change

    async def review(self, change: ChangeRequest, verdict: Verdict = Verdict.APPROVE) -> ChangeRequest:
        """Review a change request as the approver."""
        async with self.begin(self.approver) as flags:
            return (await change_requests.review_change_request(flags, change.id, verdict)).change

    async def apply(self, change: ChangeRequest) -> ChangeResult:
        """Apply a change request."""
        async with self.begin() as flags:
            return await change_requests.apply_change_request(flags, change.id, requires_approval=True)

    async def apply_due(self) -> Sequence[ChangeResult]:
        """Apply all due change requests."""
        async with self.begin() as flags:
            return await change_requests.apply_due(flags, requires_approval=True)

    async def state(self, key: str = KEY) -> BetaState:
        """Return the current state."""
        async with self.database.snapshot() as snapshot:
            return await read_beta(platform_of_snapshot(snapshot), [key])

    async def flag(self, key: str = KEY) -> Any:
        """Return the current flag."""
        return next(flag for flag in (await self.state()).flags.flags if flag.key == key)

    async def audit_break(self) -> AuditBreak | None:
        """Return the first break of the audit log; None if it is intact."""
        async with self.database.snapshot() as snapshot:
            return await verify_audit_log(platform_of_snapshot(snapshot))

    async def has_access(self, viewer: CompanyFixture, key: str = KEY) -> bool:
        """Whether the flag is on for the user, as the feature gate evaluates it."""
        now = self.database.clock()
        flags = (await self.state(key)).flags
        async with self.database.snapshot() as snapshot:
            columns = participation_columns(User.c.company_id, User.c.id, now)
            ((user, values),) = await snapshot.all_identity(
                select_rows(User).with_columns(*columns).where(User.c.id == viewer.user_id)
            )
            (company,) = await snapshot.all_identity(select_rows(Company).where(Company.c.id == user.company_id))
        return evaluate(
            compile_flags(flags), key, context_for_user(user, company, parse_participation(*values)), now
        ).is_enabled


async def create_staff(company: CompanyFixture, name: str, *roles: StaffRole) -> FlagActor:
    """Create a user with a login and staff roles."""
    async with company.uow() as uow:
        email = f"{name.lower()}@platform.example"
        user_id = await create_user(uow, company.company, name=name, email=email)
        (user,) = await uow.all(select_rows(User).where(User.c.id == user_id))
        login_id = await ensure_login(uow, user)
        await change_staff_roles(uow, login_id, roles)
    return FlagActor(FlagActorKind.STAFF, email, name, login_id, environment="tests")


@pytest.fixture
async def client(database: Database) -> BetaClient:
    """A manager, Noor, and an approver, Ben; no flag exists."""
    staff_company = await make_company(database, "Platform", "Europe/London", "GBP")
    manager = await create_staff(staff_company, "Noor", StaffRole.BETA_MANAGER)
    return BetaClient(
        database, staff_company, manager, await create_staff(staff_company, "Ben", StaffRole.BETA_APPROVER)
    )


@pytest.fixture
async def draft_beta(client: BetaClient) -> BetaClient:
    """A new flag in the stage DRAFT."""
    await client.change(CreateFlag(title="Ledger", owner="Noor"))
    return client
