"""Loading the demo can be interrupted before any of its commits; the next start completes it."""

from collections.abc import Awaitable, Callable

import pytest

from cli import demo as command
from db import transactions
from db.companies import COMPANY_TOKENS, COMPANY_USERS, list_companies
from db.flags.platform import platform_of_snapshot
from db.flags.statements import LIVE_EXCLUSIONS, LIVE_MEMBERS
from db.models import Organization
from db.row import select_rows
from db.store import Database
from db.unit_of_work import UnitOfWork

POINTS = (1, 2, 2, 2, 5, 10, 13, 20)
"""Numbers of commits of one start each: the four companies, a login, the flag, and tokens of people."""
pytestmark = pytest.mark.slow


class Interrupted(BaseException):
    """As Ctrl-C does, it passes every `except Exception`."""


class Interruption:
    """Interrupts before the commit with a number, counted from `begin`."""

    def __init__(self, finalize: Callable[[UnitOfWork], Awaitable[None]]) -> None:
        self.finalize, self.left = finalize, 0

    def begin(self, number: int) -> None:
        self.left = number

    async def __call__(self, uow: UnitOfWork) -> None:
        self.left -= 1
        if self.left == 0:
            raise Interrupted
        await self.finalize(uow)


@pytest.fixture
def interruption(monkeypatch: pytest.MonkeyPatch) -> Interruption:
    """Interrupt commits, and load few customers."""
    interrupting = Interruption(transactions.finalize)
    monkeypatch.setattr(transactions, "finalize", interrupting)
    monkeypatch.setattr("demo.beta_companies.SMALL_COMPANY_SIZE", 1)
    monkeypatch.setattr("demo.load.SMALL_COMPANY_SIZE", 1)
    return interrupting


async def start(database: Database) -> list[dict[str, str]]:
    """Do what a start of the demo server does to a database without a complete demo."""
    assert not await command._is_complete(database)  # noqa: SLF001  # what every start asks
    return await command._load_demo(database, 2, quiet=True)  # noqa: SLF001  # its database is the test's


@pytest.mark.sqlite_only
async def test_start_completes_a_demo_interrupted_anywhere(database: Database, interruption: Interruption) -> None:
    for point in POINTS:
        interruption.begin(point)
        with pytest.raises(Interrupted):
            await start(database)
    interruption.begin(0)

    people = await start(database)

    assert [people[0]["name"], people[-1]["name"]] == ["Eva Salas", "Jonas Weil"]
    assert await command._is_complete(database)  # noqa: SLF001  # what every start asks
    await assert_complete(database)


async def assert_complete(database: Database) -> None:
    companies = await list_companies(database)
    assert [company.name for company in companies] == ["Solera Instruments", "Kōyō Trading", "Fjordlys", "Afterwin"]
    async with database.snapshot() as snapshot:
        platform = platform_of_snapshot(snapshot)
        assert len(await platform.all(LIVE_MEMBERS)) == 2
        assert len(await platform.all(LIVE_EXCLUSIONS)) == 1
        stores = [snapshot.for_company(company.id) for company in companies]
        customers = [len(await store.all(select_rows(Organization))) for store in stores]
        users = [user for store in stores for user in await store.all(COMPANY_USERS)]
        tokens = [token for store in stores for token in await store.all(COMPANY_TOKENS)]
    live = [token.user_id for token in tokens if token.revoked_at is None]
    assert customers == [2, 1, 1, 0]
    assert sorted(live) == sorted(user.id for user in users if user.login_id is not None)
