"""The demo fills every corner of both companies, and everything derived follows from its source."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from db.board.columns import DayBounds, load_board
from db.models import (
    AccountRollup,
    AccountState,
    Activity,
    CustomValue,
    Deal,
    DealStatus,
    Field,
    FieldType,
    Note,
    Organization,
    User,
)
from db.row import select_rows
from db.store import Database, Store
from db.verify import find_differences
from demo import DemoPerson, load_demo

pytestmark = pytest.mark.slow

ORGANIZATIONS = 60


@asynccontextmanager
async def store_of(database: Database, person: DemoPerson) -> AsyncIterator[Store]:
    async with database.snapshot() as snapshot:
        yield snapshot.for_company(person.company_id)


async def test_stored_values_match_their_source(database: Database, demo_people: list[DemoPerson]) -> None:
    for person in (demo_people[0], demo_people[-1]):
        async with store_of(database, person) as store:
            assert [each async for each in find_differences(store)] == []


async def test_organizations_have_every_account_state(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        states = Counter(row.state for row in await store.all(select_rows(AccountRollup)))

    assert set(states) == set(AccountState)
    assert 0.5 < states[AccountState.ACCOUNT] / ORGANIZATIONS < 0.8


async def test_every_board_column_has_accounts(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        found = await load_board(store, DayBounds(store.now, ZoneInfo("Europe/Madrid")))

    assert all(column.count for column in found.columns)


async def test_custom_fields_of_every_type_have_values(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        fields = {field.id: field.type for field in await store.all(select_rows(Field))}
        values = await store.all(select_rows(CustomValue))

    assert {fields[value.field_id] for value in values} == set(FieldType)
    assert all(any(part not in {None, ""} for part in value[3:-2]) for value in values)


async def test_custom_values_fit_their_fields(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        accounts = {row.organization_id for row in await store.all(select_rows(AccountRollup)) if row.is_account}
        levels = [value for value in await store.all(select_rows(CustomValue)) if value.field.name == "Service level"]

    assert levels
    assert {value.subject_id for value in levels} <= accounts
    assert {value.text for value in levels} <= {"Bronze", "Silver", "Gold"}


async def test_rows_are_numerous_enough(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        deals, activities, notes = [
            await store.scalar(select(func.count()).select_from(kind.table)) / ORGANIZATIONS
            for kind in (Deal, Activity, Note)
        ]

    assert 3 < deals < 5
    assert 8 < activities < 12
    assert 0.5 < notes < 2


async def test_closed_deals_have_time_or_reason(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        deals, now = await store.all(select_rows(Deal)), store.now

    assert all((deal.won_at is not None) is (deal.status is DealStatus.WON) for deal in deals)
    assert all((deal.lost_reason is not None) is (deal.status is DealStatus.LOST) for deal in deals)
    assert all(deal.created_at < deal.closed_at < now for deal in deals if deal.closed_at is not None)
    assert "SOL" in {deal.currency_code for deal in deals}


async def test_activities_are_past_timed_all_day_and_undated(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        activities, now = await store.all(select_rows(Activity)), store.now
    planned = [activity for activity in activities if not activity.is_done]

    assert all(activity.done_at < now for activity in activities if activity.is_done)
    assert {(activity.due_at is None, activity.due_date is None) for activity in planned} == {
        (False, True),
        (True, False),
        (True, True),
    }


async def test_second_company_is_separate(database: Database, demo_people: list[DemoPerson]) -> None:
    names = []
    for person in (demo_people[0], demo_people[-1]):
        async with store_of(database, person) as store:
            names.append({row.name for row in await store.all(select_rows(Organization))})

    assert [person.company for person in (demo_people[0], demo_people[-1])] == ["Solera Instruments", "Kōyō Trading"]
    assert names[0] != names[1]
    assert not names[1] <= names[0]


async def test_demo_people_are_active_in_several_zones(database: Database, demo_people: list[DemoPerson]) -> None:
    async with store_of(database, demo_people[0]) as store:
        users = {user.id: user for user in await store.all(select_rows(User))}
    tried = [users[person.user_id] for person in demo_people if person.user_id in users]

    assert {user.time_zone for user in tried} == {"Europe/Madrid", "America/New_York", "Asia/Tokyo"}
    assert all(user.is_active for user in tried)
    assert any(not user.is_active for user in users.values())


async def test_load_demo_reports_progress(database: Database) -> None:
    progress: list[int] = []

    await load_demo(database, organizations=12, on_progress=progress.append)

    assert progress[-1] == 12


async def test_load_demo_leaves_companies_as_they_are(database: Database, demo_people: list[DemoPerson]) -> None:
    assert await load_demo(database, organizations=1) == demo_people
