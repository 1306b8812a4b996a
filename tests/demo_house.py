"""The demo with everybody signed in: its companies, and each person by session and by token."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from company_fixture import open_accounts
from sqlalchemy import func, select

from auth.authentication import SESSION_PREFIX, TOKEN_PREFIX
from auth.point_budget import PointBudget
from auth.secret_tokens import new_credential
from auth.services import ClientInfo, Services
from auth.sessions import start_session
from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.ops.membership_ops import Invite
from beta.ops.rule_ops import AddRule
from db.bulk_changes import Changes, create_bulk_change
from db.companies import list_companies
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.identity import change_staff_roles, create_login
from db.imports.jobs import create_import
from db.models import (
    Company,
    CompanyRole,
    FlagActorKind,
    FlagRule,
    FlagStage,
    Invitation,
    SavedView,
    SavedViewContent,
    SavedViewList,
    Session,
    SignInMethod,
    StaffRole,
    StoredImportOptions,
    Team,
    Token,
    TokenScope,
    User,
)
from db.row import Row, metadata, select_rows
from db.store import Database
from db.transactions import begin
from demo import load_demo
from flags.flag_store import FlagStore
from resolvers.context import RequestContext
from resolvers.nodes import NODE_MODELS
from schema.root import schema

R, W = (TokenScope.READ,), (TokenScope.READ, TokenScope.WRITE)


@dataclass
class House:
    """The demo's two companies, and everybody of them with every credential."""

    services: Services
    headers: dict[tuple[str, str], dict[str, str]]
    samples: dict[str, str]

    async def ask(self, who: tuple[str, str], asked: str) -> Any:
        return await schema.execute(asked, context_value=RequestContext(self.services, self.headers[who], ClientInfo()))

    def literal(self, kind: str, name: str) -> str:
        if kind in self.samples:
            return f'"{self.samples[kind]}"'
        return {"Int": "1", "Boolean": "true", "Date": '"2026-01-01"', "Decimal": '"1"'}.get(kind, '"x@solera.example"')

    @asynccontextmanager
    async def untouched(self) -> AsyncIterator[None]:
        before = await self._counts()
        yield
        assert await self._counts() == before

    async def _counts(self) -> list[int]:
        counted = []
        for company in await list_companies(self.services.database):
            async with self.services.database.snapshot() as snapshot:
                store = snapshot.for_company(company.id)
                held = [table for table in metadata.sorted_tables if "company_id" in table.c]
                counted += [await store.scalar(select(func.count()).select_from(table)) for table in held]
        return [*counted, *(company.revision for company in await list_companies(self.services.database))]


HouseState = tuple[dict[tuple[str, str], dict[str, str]], dict[str, str]]


async def build_house(database: Database) -> HouseState:
    """Load the demo and open the beta to all of it; returns headers by person and credential, and ids by type."""
    await load_demo(database, organizations=12)
    for company in await list_companies(database):
        async with begin(database, company.id) as uow:
            await open_accounts(uow)
    services, headers, samples = Services(database, FlagStore(database), point_budget=PointBudget(10**9)), {}, {}
    for company in await list_companies(database):
        async with database.snapshot() as snapshot:
            people = await snapshot.for_company(company.id).all(select_rows(User).where(User.c.is_active))
        for person in people:
            held = await credentials_of(services, person)
            headers |= {(person.name.split()[0], credential): sent for credential, sent in held.items()}
        if company.name == "Solera Instruments":
            samples = await found(database, company.id) | await flagged(database, company)
    return headers, samples


async def credentials_of(services: Services, person: User) -> dict[str, dict[str, str]]:
    async with begin(services.database, person.company_id, advances_revision=False) as uow:
        login_id = await create_login(uow, person.email)
        await uow.update(User, person.id, login_id=login_id)
        if person.name.startswith("Tom"):
            await change_staff_roles(uow, login_id, tuple(StaffRole))
        secrets = {credential: new_credential(TOKEN_PREFIX, person.company_id) for credential in ("write", "read")}
        for credential, scopes in (("write", W), ("read", R)):
            row = {"hash": secrets[credential].hash, "prefix": "p", "name": credential, "user_id": person.id}
            await uow.insert(Token, [{**row, "login_id": login_id, "scopes": scopes}])
    session = await start_session(services, ClientInfo(), person._replace(login_id=login_id), SignInMethod.PASSWORD)
    assert session.text.startswith(SESSION_PREFIX)
    cookie = {"cookie": f"afterwin={session.text}", "content-type": "application/json"}
    bearers = {credential: {"authorization": f"Bearer {each.text}"} for credential, each in secrets.items()}
    return {"session": cookie, **bearers}


async def found(database: Database, company_id: int) -> dict[str, str]:
    """One global id of each kind of row that has one; of users, and of what is theirs, of a user who does not ask."""
    async with begin(database, company_id) as uow:
        piotr = await uow.first(select_rows(User).where(User.c.is_active.is_(False)))
        kept = {"hash": bytes(31) + b"1", "user_id": piotr.id}
        await uow.insert(Token, [{**kept, "prefix": "p", "name": "his", "scopes": R}])
        times = dict.fromkeys(("last_used_at", "idle_at", "expires_at"), uow.now)
        await uow.insert(Session, [{**kept, **times, "login_id": 1, "method": SignInMethod.PASSWORD}])
        row = {"hash": bytes(32), "email": "new@solera.example", "role": CompanyRole.REGULAR, "expires_at": uow.now}
        await uow.insert(Invitation, [row])
        view = {"list": SavedViewList.DEALS, "name": "His", "content": SavedViewContent(), "owner_id": piotr.id}
        await uow.insert(SavedView, [view])
        await uow.insert(Team, [{"name": "North"}])
        await create_import(uow, "his.csv", 1, StoredImportOptions("UTC"), user_id=piotr.id)
        await create_bulk_change(uow, SavedViewList.PEOPLE, [], Changes({"owner_id": None}), user_id=piotr.id)
    samples = {}
    async with database.snapshot() as snapshot:
        for kind in kinds():
            his = {User: [User.c.id == piotr.id], **{each: [each.c.user_id == piotr.id] for each in (Session, Token)}}
            row = await snapshot.for_company(company_id).first(select_rows(kind).where(*his.get(kind, ())))
            if row is not None:
                samples[kind.__name__] = row.global_id
    return samples


async def flagged(database: Database, company: Company) -> dict[str, str]:
    """A flag that is not the one of accounts, with one of each thing that hangs on it; proposed by Tom, and not."""
    async with database.snapshot() as snapshot:
        (tom,) = await snapshot.for_company(company.id).all(select_rows(User).where(User.c.name.startswith("Tom")))
    admins = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}
    invite, rule = (
        Invite(email="new@solera.example"),
        AddRule(title="A", strategy={"name": "default", "constraints": [admins]}),
    )
    elsewhere = {"contextName": "companyCurrency", "operator": "IN", "values": ["XTS"]}
    nowhere = AddRule(title="B", strategy={"name": "default", "constraints": [elsewhere]})  # Tom must not gain
    opening = [CreateFlag(title="Other", owner="Tom"), Enable(), SetStage(stage=FlagStage.BETA), rule, invite]
    async with begin_flags(database, FlagActor(FlagActorKind.STAFF, "1", "Ana", 1)) as flags:
        done = await change_flag(flags, "other", opening, reason="To try.")
        added = await flags.first(select_rows(FlagRule))
        another = await change_flag(flags, "other", [nowhere], reason="More.", requires_approval=True)
    async with begin_flags(database, FlagActor(FlagActorKind.STAFF, "2", "Tom", tom.login_id)) as flags:
        await change_flag(flags, "other", [nowhere], reason="More.", requires_approval=True)
    made = (company, added, done.invited[0].invitation, another.change)
    return {"FeatureFlag": "other", **{type(row).__name__: row.global_id for row in made}}


def kinds() -> list[type[Row]]:
    return [
        kind for kind in {*Row.__subclasses__(), *NODE_MODELS.values()} if "id" in kind.c and "company_id" in kind.c
    ]
