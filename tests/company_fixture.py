"""A company fixture: runs documents as one of its users, and records SQL statements and emails."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import event, insert, select

from auth.authentication import TOKEN_PREFIX
from auth.point_budget import PointBudget
from auth.secret_tokens import Secret, new_credential
from auth.services import ClientInfo, Services
from db.companies import create_company, create_token, create_user, list_companies
from db.flags.participation import record_first_accesses
from db.models import BetaMember, BucketBy, Company, CompanyRole, Flag, FlagKind, FlagStage, MemberSource, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from flags.flag_store import FlagStore
from live.outbox_sender import OutboxSender
from resolvers.context import RequestContext
from schema.root import schema


@dataclass
class FixedClock:
    """A clock that a test moves."""

    now: datetime = datetime(2026, 3, 18, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@dataclass
class FakeMailer:
    """Keep emails instead of sending them: recipient, subject and text."""

    emails: list[tuple[str, str, str]]

    async def send(self, to: str, subject: str, text: str, message_id: str) -> None:
        self.emails.append((to, subject, text))


@dataclass
class CompanyFixture:
    """A company, seen by one of its users."""

    database: Database
    company: Company
    user_id: int
    token: Secret
    statements: list[str] = field(default_factory=list)
    emails: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        """Headers that authenticate the user."""
        return {"authorization": f"Bearer {self.token.text}"}

    @property
    def request_context(self) -> RequestContext:
        """Context of a request of the user."""
        return RequestContext(self.services, self.headers, ClientInfo("192.0.2.1", "tests"))

    @cached_property
    def services(self) -> Services:
        """Services with a mailer that keeps its emails in `emails`, and points without end."""
        mailer, point_budget = FakeMailer(self.emails), PointBudget(10**9)
        return Services(self.database, FlagStore(self.database), mailer=mailer, point_budget=point_budget)

    async def deliver_emails(self) -> list[tuple[str, str, str]]:
        """Send the emails of the outbox; return all that were sent so far."""
        sender = OutboxSender(self.services)
        while await sender.send_next():
            pass
        return self.emails

    @asynccontextmanager
    async def uow(self) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work without an actor."""
        async with begin(self.database, self.company.id) as uow:
            yield uow

    async def user(self) -> User:
        """The user's current row."""
        async with self.database.snapshot() as snapshot:
            return await snapshot.for_company(self.company.id).first(select_rows(User).where(User.c.id == self.user_id))

    async def answer(self, document: str, **variables: Any) -> Any:
        """Run a document; return the result with its errors."""
        self.statements.clear()
        return await schema.execute(document, context_value=self.request_context, variable_values=variables)

    async def ask(self, document: str, **variables: Any) -> Any:
        """Run a document that must succeed; return its data."""
        answer = await self.answer(document, **variables)
        assert answer.errors is None, answer.errors
        return answer.data

    async def refusal(self, document: str, **variables: Any) -> tuple[str, str]:
        """Run a document that must fail; return code and message of its only error."""
        answer = await self.answer(document, **variables)
        (error,) = answer.errors
        return error.extensions["code"], error.message


async def make_company(
    database: Database,
    name: str = "Solera",
    time_zone: str = "Europe/Madrid",
    currency: str = "EUR",
    role: CompanyRole = CompanyRole.ADMIN,
    *,
    in_beta: bool = True,
) -> CompanyFixture:
    """Create a company with one user and a token, in the beta or not."""
    company_id = await create_company(database, name=name, time_zone=time_zone, currency=currency)
    (company,) = [row for row in await list_companies(database) if row.id == company_id]
    token = new_credential(TOKEN_PREFIX, company_id)
    async with begin(database, company_id) as uow:
        user_id = await create_user(uow, company, name="Eva Salas", email=f"eva@{name.lower()}.example", role=role)
        await create_token(uow, user_id, "test", hash=token.hash, prefix=token.prefix)
        if in_beta:
            await open_accounts(uow)
            await record_first_accesses(uow, user_id, ["accounts"])  # the user knows the feature
    viewer = CompanyFixture(database, company, user_id, token)
    listen(database, viewer.statements)
    return viewer


FirstCompany = tuple[Company, int, Secret]


async def create_first_company(database: Database) -> FirstCompany:
    """Create the company that most tests begin with."""
    viewer = await make_company(database)
    return viewer.company, viewer.user_id, viewer.token


def first_company(database: Database, created: FirstCompany) -> CompanyFixture:
    """The first company, in a copy of the database in which it was created."""
    viewer = CompanyFixture(database, *created)
    listen(database, viewer.statements)
    return viewer


async def open_accounts(uow: UnitOfWork) -> None:
    """Add a company to the accounts beta directly, without a change request."""
    flag = {"key": "accounts", "title": "Accounts", "kind": FlagKind.BETA, "stage": FlagStage.BETA, "salt": "s"}
    defaults = {
        "is_hidden": True,
        "is_enabled": True,
        "bucket_by": BucketBy.COMPANY,
        "created_at": uow.now,
        "version": 1,
    }
    if not (await uow.execute_identity(select(Flag.c.key))).all():
        empty = {"description": "", "owner": "", "variants": []}
        await uow.execute_identity(insert(Flag.table), {**flag, **defaults, **empty})
    member = {"flag_key": "accounts", "source": MemberSource.DIRECT, "granted_by": "tests", "granted_at": uow.now}
    await uow.insert(BetaMember, [member])


async def colleague(
    viewer: CompanyFixture, name: str = "Tom Reyes", role: CompanyRole = CompanyRole.REGULAR
) -> CompanyFixture:
    """Add a user to the company; return the fixture of that user."""
    token = new_credential(TOKEN_PREFIX, viewer.company.id)
    async with viewer.uow() as uow:
        email = f"{name.split(maxsplit=1)[0].lower()}@colleague.example"
        user_id = await create_user(uow, viewer.company, name=name, email=email, role=role)
        await create_token(uow, user_id, "test", hash=token.hash, prefix=token.prefix)
    return CompanyFixture(viewer.database, viewer.company, user_id, token)


def listen(database: Database, statements: list[str]) -> None:
    """Record every statement that reads or writes rows."""

    def record(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "set_config" not in statement and statement.lstrip().upper().startswith(
            ("SELECT", "WITH", "INSERT", "UPDATE", "DELETE")
        ):
            statements.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", record)
