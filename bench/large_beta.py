"""A database with one large beta: its members, their uses, its invitations, waves and audit log."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import URL, insert, text
from sqlalchemy.ext.asyncio import create_async_engine

from auth.authentication import TOKEN_PREFIX
from auth.logins import ensure_login
from auth.secret_tokens import new_credential
from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.ops.rule_ops import SetRollout
from beta.ops.wave_ops import PutWave, WaveSubject
from db.batches import batches
from db.companies import create_company, create_token, create_user
from db.flags.audience_days import keep_totals
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.statements import COMPANIES_BY_NAME
from db.identity import change_staff_roles
from db.ids import new_id
from db.models import (
    AccessReason,
    BetaInvitation,
    BetaInvitationState,
    BetaMember,
    Company,
    CompanyRole,
    Currency,
    FeatureUse,
    FeatureUseDay,
    FlagActorKind,
    FlagStage,
    MemberSource,
    StaffRole,
    User,
)
from db.money.currency_codes import currency_values
from db.row import Row
from db.store import Database
from db.text import fold
from db.transactions import begin

KEY, STAFF = "reports", "Platform"
BATCH = 5_000
USE_DAYS, INVITATIONS, WAVES, AUDIT_ENTRIES = 30, 5_000, 20, 1_000
NAMES = ("Ada Brandt", "Bela Fodor", "Chidi Okafor", "Dana Levi", "Elif Kaya", "Finn Dahl", "Gina Russo", "Hana Mori")
CURRENCIES = ("EUR", "USD", "JPY", "GBP")


class Person(NamedTuple):
    """A user of a company."""

    company_id: int
    id: int


async def prepare(database: Database, companies: int, members: int) -> str:
    """Build what is missing; return a token of a user of the platform's staff."""
    async with database.snapshot() as snapshot:
        known = await snapshot.all_identity(COMPANIES_BY_NAME, name=STAFF)
    company_id = known[0].id if known else await create_company(database, name=STAFF, time_zone="UTC", currency="EUR")
    token = new_credential(TOKEN_PREFIX, company_id)
    async with begin(database, company_id) as uow:
        company = await uow.get_one(Company, company_id)
        number = len(await uow.tuples(User.table.select()))
        user_id = await create_user(uow, company, name="Mara Lindt", email=f"mara{number}@platform.example")
        login_id = await ensure_login(uow, await uow.get_one(User, user_id))
        await change_staff_roles(uow, login_id, (StaffRole.BETA_MANAGER,))
        await create_token(uow, user_id, "bench", hash=token.hash, prefix=token.prefix)
    if not known:
        await _fill(database, companies, members)
    await keep_totals(database)
    return token.text


async def _fill(database: Database, companies: int, members: int) -> None:
    actor = FlagActor(FlagActorKind.CLI, "bench", environment="bench")
    async with begin_flags(database, actor) as flags:
        opening = [CreateFlag(title="Reports", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA)]
        await change_flag(flags, KEY, opening, reason="Start.")
    company_ids = [new_id() for _ in range(companies)]
    people = [Person(company_ids[number % companies], new_id()) for number in range(members)]
    await _insert_all(database.engine.url, people, company_ids, database.clock())
    async with begin_flags(database, actor) as flags:
        for number, subjects in zip(range(WAVES), batches(people, 500), strict=False):
            listed = tuple(WaveSubject(company_id=person.company_id, user_id=person.id) for person in subjects)
            await change_flag(flags, KEY, [PutWave(name=f"Wave {number}", subjects=listed)], reason="Wave.")
        for number in range(AUDIT_ENTRIES):
            await change_flag(flags, KEY, [SetRollout(percent=number % 2)], reason="Trial.")


async def _insert_all(url: URL, people: Sequence[Person], company_ids: Sequence[int], now: datetime) -> None:
    """Write rows of many companies at once, as no unit of work may: on an engine of their own."""
    engine = create_async_engine(url)
    for model, rows in rows_by_model(company_ids, people, now):
        for some in batches(rows, BATCH):
            async with engine.begin() as connection:
                await connection.execute(insert(model.table), list(some))
    # As autovacuum does: without it, PostgreSQL reads the rows of an index that would do alone.
    clean = "VACUUM ANALYZE" if engine.dialect.name == "postgresql" else "ANALYZE"
    async with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        await connection.execute(text(clean))
    await engine.dispose()


def rows_by_model(
    company_ids: Sequence[int], people: Sequence[Person], now: datetime
) -> Iterator[tuple[type[Row], list[dict[str, Any]]]]:
    """Yield the rows of each table."""
    yield Company, [_company(id_, number, now) for number, id_ in enumerate(company_ids)]
    yield Currency, [_currency(id_, number) for number, id_ in enumerate(company_ids)]
    yield User, [_user(person, number, now) for number, person in enumerate(people)]
    yield BetaMember, [_member(person, number, now) for number, person in enumerate(people)]
    yield FeatureUse, [_use(person, now) for person in people]
    days = [now.date() - timedelta(days=number) for number in range(USE_DAYS)]
    yield FeatureUseDay, [_use_day(id_, day) for id_ in company_ids for day in days]
    yield BetaInvitation, [_invitation(number, now) for number in range(INVITATIONS)]


def _company(company_id: int, number: int, now: datetime) -> dict[str, Any]:
    name = f"{NAMES[number % len(NAMES)].split()[1]} & Co {number}"
    row = {"id": company_id, "name": name, "folded_name": fold(name), "time_zone": "Europe/Madrid"}
    row |= {"currency": CURRENCIES[number % len(CURRENCIES)], "follow_up_days": None, "allows_remote_images": False}
    row |= dict.fromkeys(("revision", "version", "account_version"), 1)
    row |= {"revision_id": None, "rates_version": None, "users_version": None}
    return row | {"created_at": now, "suspended_at": None}


def _currency(company_id: int, number: int) -> dict[str, Any]:
    values = currency_values(CURRENCIES[number % len(CURRENCIES)])
    return {"company_id": company_id, "id": new_id(), "is_custom": False, "version": 1, **values}


def _user(person: Person, number: int, now: datetime) -> dict[str, Any]:
    name, email = f"{NAMES[number % len(NAMES)]} {number}", f"user{number}@bench.example"
    row = {**person._asdict(), "external_id": None, "name": name, "folded_name": fold(name), "email": email}
    row |= {"folded_email": email, "role": list(CompanyRole)[number % 3], "login_id": None, "time_zone": "UTC"}
    row |= {"locale": "en", "currency": "EUR", "is_active": True, "is_placeholder": False}
    return row | {"created_at": now, "updated_at": now, "version": 1}


def _member(person: Person, number: int, now: datetime) -> dict[str, Any]:
    expires_at = now + timedelta(days=1 + number % 400) if number % 10 == 0 else None
    row = {"company_id": person.company_id, "id": new_id(), "flag_key": KEY, "user_id": person.id}
    row |= {"source": MemberSource.INVITATION, "max_seats": None, "granted_by": "Mara Lindt", "granted_at": now}
    row |= dict.fromkeys(("note", "revoked_at", "revoked_by", "revoked_reason"))
    return row | {"expires_at": expires_at}


def _use(person: Person, now: datetime) -> dict[str, Any]:
    row = {"user_id": person.id, "company_id": person.company_id, "flag_key": KEY, "last_day": now.date(), "days": 9}
    times = {"first_used_at": now - timedelta(days=USE_DAYS), "last_used_at": now}
    return row | times | {"reason": AccessReason.USER_MEMBER}


def _use_day(company_id: int, day: date) -> dict[str, Any]:
    return {"company_id": company_id, "flag_key": KEY, "day": day, "reason": AccessReason.USER_MEMBER, "users": 4}


def _invitation(number: int, now: datetime) -> dict[str, Any]:
    row: dict[str, Any] = {"id": new_id(), "flag_key": KEY, "email": f"guest{number}@bench.example", "message": ""}
    row |= dict.fromkeys(("for_company_id", "for_user_id", "max_seats", "answered_by", "answered_at"))
    row |= {"token_hash": number.to_bytes(32), "state": BetaInvitationState.PENDING, "invited_by": "Mara Lindt"}
    return row | {"expires_at": now + timedelta(days=1 + number % 30), "invited_at": now}
