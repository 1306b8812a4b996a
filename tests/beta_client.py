"""Changes to the accounts beta by staff, and HTTP clients of its users."""

from typing import Any

import httpx2
from company_fixture import CompanyFixture

from app import create_app
from auth.logins import ensure_login
from beta.changes.change_flag import change_flag
from beta.ops.base import Op
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.identity import change_staff_roles
from db.models import FlagActorKind, StaffRole, Token, User
from db.row import select_rows
from db.store import Database

STAFF = FlagActor(FlagActorKind.STAFF, "1", "Mara Lindt")
ACCOUNTS = "accounts"
UNAVAILABLE = {"code": "FEATURE_UNAVAILABLE", "feature": "accounts"}


async def change(database: Database, *ops: Op, key: str = ACCOUNTS) -> None:
    """Apply changes to the flag as staff."""
    async with begin_flags(database, STAFF) as flags:
        await change_flag(flags, key, ops, reason="Test.")


def api_client(viewer: CompanyFixture, *, raises: bool = True) -> httpx2.AsyncClient:
    """Return an HTTP client of an application with that user's services and credentials.

    `raises`: whether exceptions of the application are raised; otherwise the client gets their answers.
    """
    transport = httpx2.ASGITransport(app=create_app(viewer.services), raise_app_exceptions=raises)
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=viewer.headers)


async def post(client: httpx2.AsyncClient, document: str, **variables: Any) -> str:
    """Send a document by POST and return the exact body of the response."""
    return (await client.post("/graphql", json={"query": document, "variables": variables})).text


async def get(client: httpx2.AsyncClient, document: str, **_: Any) -> str:
    """Send a document by GET and return the exact body of the response."""
    return (await client.get("/graphql", params={"query": document})).text


async def give_staff_roles(viewer: CompanyFixture, *roles: StaffRole) -> CompanyFixture:
    """Give a user staff roles, also for their token."""
    async with viewer.uow() as uow:
        user: Any = await uow.first(select_rows(User).where(User.c.id == viewer.user_id))
        token: Any = await uow.first(select_rows(Token).where(Token.c.user_id == viewer.user_id))
        login_id = await ensure_login(uow, user)
        await change_staff_roles(uow, login_id, roles)
        await uow.update(Token, token.id, login_id=login_id)
    return viewer
