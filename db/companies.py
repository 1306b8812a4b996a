"""Companies, their users and their tokens: what has to be there before anybody can ask."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, insert, select, update

from db.ids import new_id
from db.models import Company, Currency, Token, User
from db.row import Rows, rows
from db.store import Database
from db.work import Work

KNOWN_CURRENCIES = {
    "CHF": ("Swiss franc", "CHF", 2),
    "EUR": ("Euro", "€", 2),
    "GBP": ("Pound sterling", "£", 2),
    "JPY": ("Japanese yen", "¥", 0),
    "KWD": ("Kuwaiti dinar", "KD", 3),
    "PLN": ("Polish zloty", "zł", 2),
    "TRY": ("Turkish lira", "₺", 2),
    "USD": ("US dollar", "$", 2),
}
"""Code → name, symbol and decimal points."""

THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"}
)


def currency_values(code: str) -> dict[str, Any]:
    """The row of a currency of ISO 4217; one we do not know by name is called by its code."""
    decimals = 3 if code in THREE_DECIMALS else 0 if code in NO_DECIMALS else 2
    name, symbol, decimals = KNOWN_CURRENCIES.get(code, (code, code, decimals))
    return {"code": code, "name": name, "symbol": symbol, "decimal_points": decimals, "is_active": True}


async def create_company(
    database: Database, *, name: str, time_zone: str, currency: str, follow_up_days: int | None = None
) -> int:
    """Make a company with the currencies everybody knows; answers its id."""
    company_id, now = new_id(), database.clock()
    codes = {*KNOWN_CURRENCIES, currency}
    async with database.engine.connect() as connection:
        await connection.execution_options(writing=True)
        async with connection.begin():
            await connection.execute(
                insert(Company.table),
                {
                    "id": company_id,
                    "name": name,
                    "time_zone": time_zone,
                    "currency": currency,
                    "follow_up_days": follow_up_days,
                    "revision": 0,
                    "created_at": now,
                },
            )
            await Work(connection, company_id, now).insert(Currency, [currency_values(code) for code in sorted(codes)])
    return company_id


async def companies(database: Database) -> Sequence[Company]:
    """Every company, the oldest first."""
    async with database.snapshot() as snapshot:
        return await snapshot.unscoped(rows(Company).order_by(Company.c.id))


async def create_user(work: Work, company: Company, **values: Any) -> int:
    """Make a user who may sign in; time zone, locale and currency are the company's unless given."""
    defaults = {"time_zone": company.time_zone, "locale": "en", "currency": company.currency, "is_active": True}
    (user_id,) = await work.insert(User, [{**defaults, **values}])
    return user_id


async def create_token(work: Work, user_id: int, name: str, *, hash: bytes, prefix: str) -> None:  # noqa: A002  # the column's name
    """Keep a token's hash for a user."""
    row = {"hash": hash, "user_id": user_id, "name": name, "prefix": prefix}
    await work.insert(Token, [row])


TOKENS: Rows[Token] = rows(Token).order_by(Token.c.created_at)
"""Every token of a company, the oldest first, with its user."""


async def revoke_tokens(work: Work, **said: Any) -> int:
    """Take back the live tokens of which all this is true (`prefix=…`, `user_id=…`); answers how many there were."""
    live = and_(Token.c.revoked_at.is_(None), *(Token.c[name] == value for name, value in said.items()))
    found = await work.tuples(select(Token.c.hash).where(live))
    if found:
        await work.write(update(Token.table).where(live).values(revoked_at=work.now))
    return len(found)


async def find_user(database: Database, company_id: int, email: str) -> User | None:
    """The user of a company with that e-mail address."""
    async with database.snapshot() as snapshot:
        return await snapshot.of(company_id).first(rows(User).where(User.c.email == email))
