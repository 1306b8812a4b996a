"""Context of the typical server: a session for each request, its user, and data loaders."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload
from strawberry.dataloader import DataLoader

from auth.authentication import TOKEN_PREFIX
from auth.secret_tokens import company_of_credential, hash_secret
from bench.rivals import typical_entities as db
from db.board.columns import next_activity_id
from db.tenancy.row_level_security import ROLE


@dataclass
class Context:
    """What resolvers use."""

    session: AsyncSession
    user: Any
    company: Any
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    """A session serves one task at a time."""

    def __post_init__(self) -> None:
        """Make the loaders."""
        self.activities: DataLoader[int, Any] = DataLoader(load_fn=self._load_activities)
        self.won_sums: DataLoader[int, list[Any]] = DataLoader(load_fn=self._load_won_sums)
        self.custom_values: DataLoader[int, list[Any]] = DataLoader(load_fn=self._load_custom_values)

    async def scalars(self, query: Any) -> list[Any]:
        """Return the entities of a query."""
        async with self.lock:
            return list((await self.session.scalars(query)).unique())

    def next_activity_id(self, rollup: Any) -> int | None:
        """Return the id of the next activity."""
        return next_activity_id(rollup, ZoneInfo(self.user.time_zone))

    async def _load_activities(self, ids: list[int]) -> list[Any]:
        query = select(db.Activity).where(db.Activity.company_id == self.company.id, db.Activity.id.in_(ids))
        query = query.where(db.Activity.deleted_at.is_(None)).options(joinedload(db.Activity.type))
        found = {each.id: each for each in await self.scalars(query)}
        return [found.get(each) for each in ids]

    async def _load_won_sums(self, ids: list[int]) -> list[list[Any]]:
        query = select(db.WonSum).where(db.WonSum.company_id == self.company.id, db.WonSum.organization_id.in_(ids))
        return _grouped(await self.scalars(query.options(joinedload(db.WonSum.unit))), "organization_id", ids)

    async def _load_custom_values(self, ids: list[int]) -> list[list[Any]]:
        query = (
            select(db.CustomValue)
            .where(db.CustomValue.company_id == self.company.id, db.CustomValue.subject_id.in_(ids))
            .options(joinedload(db.CustomValue.field), joinedload(db.CustomValue.unit))
        )
        entities = ("ORGANIZATION", "ACCOUNT")
        found = [each for each in await self.scalars(query) if each.field.is_active and each.field.entity in entities]
        return _grouped(sorted(found, key=lambda each: (each.field.position, each.field.id)), "subject_id", ids)


def _grouped(entities: Iterable[Any], key: str, ids: list[int]) -> list[list[Any]]:
    groups: dict[int, list[Any]] = {each: [] for each in ids}
    for each in entities:
        groups[getattr(each, key)].append(each)
    return [groups[each] for each in ids]


async def identify(session: AsyncSession, secret: str) -> Context:
    """Return the context of the owner of a token; fail if it is not valid, or not in the beta."""
    now, company_id = datetime.now(UTC), company_of_credential(secret, TOKEN_PREFIX)
    is_postgresql = session.get_bind().dialect.name == "postgresql"
    if is_postgresql:
        await _set(session, role=ROLE, **{"app.identity": "on"})
    query = (
        select(db.Token)
        .where(db.Token.company_id == company_id, db.Token.hash == hash_secret(secret), db.Token.revoked_at.is_(None))
        .options(joinedload(db.Token.user), joinedload(db.Token.company).joinedload(db.Company.unit))
    )
    token = (await session.scalars(query)).one()
    of_company = (db.BetaMember.company_id == token.company_id, db.BetaMember.revoked_at.is_(None))
    of_user = or_(db.BetaMember.user_id.is_(None), db.BetaMember.user_id == token.user_id)
    members = await session.scalars(select(db.BetaMember).where(*of_company, of_user))
    is_valid = token.user.is_active and (token.expires_at is None or token.expires_at > now)
    if not is_valid or "accounts" not in {each.flag_key for each in members}:
        raise PermissionError
    if is_postgresql:
        await _set(session, **{"app.company_id": str(token.company_id), "app.identity": "off"})
    return Context(session, token.user, token.company)


async def _set(session: AsyncSession, **settings: str) -> None:
    values = (func.set_config(name, value, true()) for name, value in settings.items())
    await session.execute(select(*values))
