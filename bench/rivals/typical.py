"""The typical server: Strawberry's own ASGI application and executor, ORM entities and data loaders.

`uvicorn bench.rivals.typical:create_app --factory`, with the database in `BENCH_DATABASE_URL`.
"""

import os
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from enum import Enum
from typing import Any

import orjson
import strawberry
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import contains_eager, joinedload
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.extensions.parser_cache import ParserCache
from strawberry.extensions.validation_cache import ValidationCache

from bench.rivals import typical_entities as db
from bench.rivals.typical_context import identify
from bench.rivals.typical_types import Account, Info

FINGERPRINT = zlib.crc32(b"WON_VALUE+-,id+-")


@strawberry.type
class User:
    """The viewer as a user."""

    name: str


@strawberry.type
class Viewer:
    """Who is asking."""

    user: User


@strawberry.type
class PageInfo:
    """Position of a page."""

    has_next_page: bool
    end_cursor: str | None


@strawberry.type
class AccountEdge:
    """An account with its cursor."""

    cursor: str
    node: Account


@strawberry.type
class AccountConnection:
    """A page of accounts."""

    edges: list[AccountEdge]
    page_info: PageInfo


@strawberry.enum
class AccountOrderField(Enum):
    """What this server sorts by."""

    WON_VALUE = "WON_VALUE"


@strawberry.enum
class OrderDirection(Enum):
    """How this server sorts."""

    DESC = "DESC"


@strawberry.input
class AccountOrder:
    """A sort key; this server knows one."""

    field: AccountOrderField
    direction: OrderDirection


def _edge(entity: Any, company: Any) -> AccountEdge:
    cursor = orjson.dumps([FINGERPRINT, entity.rollup.won_value, entity.id])
    return AccountEdge(cursor=urlsafe_b64encode(cursor).decode().rstrip("="), node=Account.of(entity, company))


@strawberry.type
class Query:
    """The root."""

    @strawberry.field
    def viewer(self, info: Info) -> Viewer:
        """Return who is asking."""
        return Viewer(user=User(name=info.context.user.name))

    @strawberry.field
    async def accounts(
        self, info: Info, first: int, after: str | None = None, order_by: list[AccountOrder] | None = None
    ) -> AccountConnection:
        """Return the accounts with the greatest won value."""
        company = info.context.company
        rollup = db.AccountRollup
        query = (
            select(db.Organization)
            .join(db.Organization.rollup)
            .options(contains_eager(db.Organization.rollup), joinedload(db.Organization.owner))
            .where(rollup.company_id == company.id, rollup.is_account, db.Organization.deleted_at.is_(None))
            .order_by(rollup.won_value.desc().nulls_last(), rollup.organization_id.desc())
            .limit(first + 1)
        )
        found = await info.context.scalars(query)
        edges = [_edge(each, company) for each in found[:first]]
        info_ = PageInfo(has_next_page=len(found) > first, end_cursor=edges[-1].cursor if edges else None)
        return AccountConnection(edges=edges, page_info=info_)

    @strawberry.field
    async def account(self, info: Info, id: strawberry.ID) -> Account | None:
        """Return an account."""
        row_id = int(urlsafe_b64decode(id).decode().partition(":")[2])
        query = (
            select(db.Organization)
            .where(db.Organization.company_id == info.context.company.id, db.Organization.id == row_id)
            .options(joinedload(db.Organization.rollup), joinedload(db.Organization.owner))
        )
        (entity,) = await info.context.scalars(query)
        return Account.of(entity, info.context.company)


class TypicalGraphQL(GraphQL[Any, None]):
    """Strawberry's ASGI application with a session for each request."""

    def __init__(self, schema: strawberry.Schema, sessions: async_sessionmaker[Any]) -> None:
        super().__init__(schema)
        self.sessions = sessions

    async def run(self, request: Any, *arguments: Any, **options: Any) -> Any:
        """Answer a request."""
        secret = request.headers["authorization"].partition(" ")[2]
        async with self.sessions() as session:
            request.state.context = await identify(session, secret)
            return await super().run(request, *arguments, **options)

    async def get_context(self, request: Any, response: Any) -> Any:
        """Return the context that `run` made."""
        return request.state.context


def create_app() -> Starlette:
    """Make the application for the database of the environment."""
    engine = create_async_engine(os.environ["BENCH_DATABASE_URL"])
    schema = strawberry.Schema(query=Query, extensions=[ParserCache, ValidationCache])
    endpoint = TypicalGraphQL(schema, async_sessionmaker(engine, expire_on_commit=False))
    app = Starlette(routes=[Route("/graphql", endpoint)])
    app.state.engine = engine
    return app
