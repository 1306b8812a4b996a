"""What an operation reads, and how long what follows from its time stays true."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import factories
import pytest
from company_fixture import CompanyFixture

from db.identity import SESSIONS, record_identity_event
from db.models import Company, IdentityEventKind, Organization, User
from db.moment import Moment
from db.read_log import UNDATED_TABLES, ReadLog
from db.relative_dates import parse_relative, resolve_relative
from db.row import select_rows
from db.statements import select_live
from db.tenancy.tenant_scope import IDENTITY_TABLES
from db.transactions import begin

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")
END_OF_DAY = datetime(2026, 3, 18, 23, tzinfo=UTC)


async def test_tables_of_a_company_are_dated(viewer: CompanyFixture) -> None:
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        await store.all(select_live(Organization))
        assert snapshot.connection.read_log.is_dated
        await store.all(SESSIONS, user_id=1, now=NOW)
        assert not snapshot.connection.read_log.is_dated


async def test_identity_plane_is_not_dated(viewer: CompanyFixture) -> None:
    async with viewer.database.snapshot() as snapshot:
        await snapshot.all_identity(select_rows(Company))
        assert not snapshot.connection.read_log.is_dated


async def revision(viewer: CompanyFixture) -> int:
    async with viewer.database.snapshot() as snapshot:
        found = await snapshot.for_company(viewer.company.id).all(select_rows(type(viewer.company)))
        return found[0].revision


async def test_dated_writes_advance_the_revision_in_any_case(viewer: CompanyFixture) -> None:
    before = await revision(viewer)
    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await factories.organization(uow)
    advanced = await revision(viewer)
    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await uow.update(User, viewer.user_id, name="Eva Roig")

    assert (advanced, await revision(viewer)) == (before + 1, before + 2)


async def test_other_writes_leave_the_revision(viewer: CompanyFixture) -> None:
    before = await revision(viewer)
    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await record_identity_event(uow, IdentityEventKind.TOKEN_CREATED, by={"address": "", "user_agent": ""})

    assert await revision(viewer) == before


def test_tables_of_the_identity_plane_are_undated() -> None:
    """Sessions, members and the like are written with no thought of the answers of the company."""
    dated = {"company", "currency", "user"}

    assert dated < IDENTITY_TABLES
    assert IDENTITY_TABLES - dated <= UNDATED_TABLES


def test_moment_notes_until_when_it_holds() -> None:
    log = ReadLog()
    moment = Moment(NOW, log)

    assert not moment.is_after(NOW + timedelta(days=1))
    assert log.valid_until == NOW + timedelta(days=1)
    assert moment.today(MADRID).isoformat() == "2026-03-18"
    assert log.valid_until == END_OF_DAY
    assert moment.is_after(NOW - timedelta(days=1))
    assert log.valid_until == END_OF_DAY
    assert not moment.is_after(NOW)
    assert log.valid_until == NOW
    assert log.is_dated
    assert moment.now == NOW
    assert not log.is_dated


def test_shown_time_is_dated_only_with_a_marker() -> None:
    without, marked = ReadLog(), ReadLog("marker")

    assert Moment(NOW, without).shown == Moment(NOW, marked).shown == NOW
    assert (without.is_dated, without.shows_time) == (False, False)
    assert (marked.is_dated, marked.shows_time) == (True, True)


@pytest.mark.parametrize(
    ("expression", "is_dated", "valid_until"),
    [
        ("TODAY", True, END_OF_DAY),
        ("START_OF_MONTH-P1M", True, END_OF_DAY),
        ("TODAY+PT9H", True, END_OF_DAY),
        ("NOW", False, None),
        ("P-60D", False, None),
    ],
)
def test_relative_times_note_what_moves_them(expression: str, *, is_dated: bool, valid_until: datetime | None) -> None:
    log = ReadLog()
    relative = parse_relative(expression, is_date=False)

    resolve_relative({"gte": [relative]}, Moment(NOW, log), MADRID, 1)

    assert (log.is_dated, log.valid_until) == (is_dated, valid_until)
