"""A company, somebody who asks for it, and what was sent to the database for an answer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event

from auth.identity import NewToken, identify, new_token
from db.companies import companies, create_company, create_token, create_user
from db.models import Company
from db.store import Database
from db.unit_of_work import begin
from db.work import Work
from resolvers.context import Context
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
class World:
    """One company as one of its users sees it."""

    database: Database
    company: Company
    user_id: int
    token: NewToken
    statements: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """Write something."""
        async with begin(self.database, self.company.id) as work:
            yield work

    async def answer(self, document: str, **variables: Any) -> Any:
        """What the schema answers, errors and all."""
        self.statements.clear()
        async with self.database.snapshot() as snapshot:
            viewer = await identify(snapshot, f"Bearer {self.token.secret}")
            context = Context(viewer, snapshot.of(viewer.company_id))
            return await schema.execute(document, context_value=context, variable_values=variables)

    async def ask(self, document: str, **variables: Any) -> Any:
        """The data of an answer without errors."""
        answer = await self.answer(document, **variables)
        assert answer.errors is None, answer.errors
        return answer.data

    async def refusal(self, document: str, **variables: Any) -> tuple[str, str]:
        """The code and the text of the one error of an answer."""
        answer = await self.answer(document, **variables)
        (error,) = answer.errors
        return error.extensions["code"], error.message


async def make_world(
    database: Database, name: str = "Solera", time_zone: str = "Europe/Madrid", currency: str = "EUR"
) -> World:
    """A company with one user and a token."""
    company_id = await create_company(database, name=name, time_zone=time_zone, currency=currency)
    (company,) = [each for each in await companies(database) if each.id == company_id]
    token = new_token()
    async with begin(database, company_id) as work:
        user_id = await create_user(work, company, name="Eva Salas", email=f"eva@{name.lower()}.example")
        await create_token(work, user_id, "test", hash=token.hash, prefix=token.prefix)
    world = World(database, company, user_id, token)
    listen(database, world.statements)
    return world


def listen(database: Database, heard: list[str]) -> None:
    """Hear every statement that asks something."""

    def hear(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH", "INSERT", "UPDATE", "DELETE")):
            heard.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", hear)
