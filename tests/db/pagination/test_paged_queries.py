import base64
import random
from datetime import UTC, datetime, timedelta
from operator import attrgetter

import orjson
import pytest
from factories import activity, activity_type, deal, organization, person

from db.companies import create_user
from db.filters.ordering import OrderBy, OrganizationOrderField, order_keys
from db.models import Activity, CompanyRole, Deal, Organization, Person
from db.pagination.order_keys import OrderKey
from db.pagination.page import Page, PageRequest, PaginationError
from db.pagination.paged_queries import count_rows, count_rows_by_parent, fetch_page, fetch_pages
from db.row import join_alias, select_rows
from db.statements import select_live

NAMES = ["ash", "birch", "cedar"]
START = datetime(2026, 1, 1, tzinfo=UTC)


def key(column, *, is_descending=False, nulls_first=False):
    return OrderKey(column.name, column, is_descending, nulls_first, column.nullable)


VALUES = {"OWNER_NAME": lambda row: row.owner and row.owner.name}
"""Keys that are no columns."""


def sort_rows(rows_, order):
    """Sort as Python does: stable, so by the last key first."""
    for order_key in reversed(order):
        value = VALUES.get(order_key.name, attrgetter(order_key.name.lower()))
        there = [row for row in rows_ if value(row) is not None]
        missing = [row for row in rows_ if value(row) is None]
        there.sort(key=value, reverse=order_key.is_descending)
        # `reverse` keeps equal rows in their order, as a sort by several keys must
        rows_ = [*missing, *there] if order_key.nulls_first else [*there, *missing]
    return rows_


async def walk(store, query, order, size, *, backward=False):
    """Return every page, one after the other."""
    pages_, cursor = [], None
    while True:
        wanted = PageRequest(last=size, before=cursor) if backward else PageRequest(first=size, after=cursor)
        found = await fetch_page(store, query, order, wanted)
        pages_.append(found)
        cursor = found.start_cursor if backward else found.end_cursor
        if not (found.has_previous_page if backward else found.has_next_page):
            return pages_


async def make_deals(viewer, number=60):
    chance = random.Random(number)
    async with viewer.uow() as uow:
        buyers = [await organization(uow, name) for name in NAMES]
        for _ in range(number):
            await deal(
                uow,
                chance.choice([*buyers, None]),
                folded_title=chance.choice(NAMES),
                value=chance.choice([None, 0, 1, 5]),
                won_at=chance.choice([None, START, START + timedelta(microseconds=1)]),
                expected_close_date=chance.choice([None, START.date(), START.date() + timedelta(days=1)]),
                is_archived=chance.random() < 0.5,
                probability=chance.choice([None, 0.1, 0.25]),
            )
    return buyers


COLUMNS = ["folded_title", "value", "won_at", "expected_close_date", "is_archived", "probability", "status"]


@pytest.mark.parametrize("seed", range(6))
async def test_pages_of_any_order_are_the_sorted_list(viewer, seed):
    await make_deals(viewer)
    chance = random.Random(seed)
    order = [
        key(Deal.c[name], is_descending=chance.random() < 0.5, nulls_first=chance.random() < 0.5)
        for name in chance.sample(COLUMNS, chance.randint(1, 3))
    ]
    order.append(key(Deal.c.id, is_descending=chance.random() < 0.5))
    size = chance.randint(4, 13)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        whole = sort_rows(await store.all(select_rows(Deal)), order)
        forward = await walk(store, select_rows(Deal), order, size)
        backward = await walk(store, select_rows(Deal), order, size, backward=True)
    assert [row.id for each in forward for row in each.rows] == [row.id for row in whole]
    assert [row.id for each in reversed(backward) for row in each.rows] == [row.id for row in whole]
    assert {len(each.rows) for each in forward[:-1]} <= {size}


async def test_page_tells_whether_neighbours_exist(viewer):
    await make_deals(viewer, 5)
    order = [key(Deal.c.id)]

    def sides(found):
        return len(found.rows), found.has_previous_page, found.has_next_page

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        whole = await fetch_page(store, select_rows(Deal), order, PageRequest(first=5))
        cursors = whole.cursors
        assert sides(whole) == (5, False, False)
        assert sides(await fetch_page(store, select_rows(Deal), order, PageRequest(first=2))) == (2, False, True)
        assert sides(await fetch_page(store, select_rows(Deal), order, PageRequest(first=2, after=cursors[1]))) == (
            2,
            True,
            True,
        )
        assert sides(await fetch_page(store, select_rows(Deal), order, PageRequest(first=2, after=cursors[2]))) == (
            2,
            True,
            False,
        )
        assert sides(await fetch_page(store, select_rows(Deal), order, PageRequest(last=2))) == (2, True, False)
        assert sides(await fetch_page(store, select_rows(Deal), order, PageRequest(last=2, before=cursors[2]))) == (
            2,
            False,
            True,
        )
        assert sides(
            await fetch_page(store, select_rows(Deal), order, PageRequest(after=cursors[0], before=cursors[3]))
        ) == (
            2,
            True,
            False,
        )


async def test_empty_list_has_one_empty_page(viewer):
    async with viewer.database.snapshot() as snapshot:
        found = await fetch_page(
            snapshot.for_company(viewer.company.id), select_rows(Deal), [key(Deal.c.id)], PageRequest()
        )
    assert found == Page([], [], has_next_page=False, has_previous_page=False)
    assert (found.start_cursor, found.end_cursor) == (None, None)


async def test_cursor_stays_valid_when_rows_change(viewer):
    async with viewer.uow() as uow:
        ids = {name: await organization(uow, name) for name in ("b", "d", "f", "h")}
    order = [key(Organization.c.folded_name), key(Organization.c.id)]
    query = select_rows(Organization).where(Organization.c.deleted_at.is_(None))
    async with viewer.database.snapshot() as snapshot:
        first = await fetch_page(snapshot.for_company(viewer.company.id), query, order, PageRequest(first=2))
    async with viewer.uow() as uow:
        await uow.update(Organization, ids["d"], deleted_at=uow.now)
        for name in ("a", "e"):
            await organization(uow, name)
    async with viewer.database.snapshot() as snapshot:
        second = await fetch_page(
            snapshot.for_company(viewer.company.id), query, order, PageRequest(first=2, after=first.end_cursor)
        )
    assert [row.name for row in first.rows] == ["b", "d"]
    assert [row.name for row in second.rows] == ["e", "f"]


async def test_rows_are_sorted_by_joined_columns(viewer):
    async with viewer.uow() as uow:
        kinds = [await activity_type(uow, name) for name in ("call", "meeting")]
        for number in range(6):
            await activity(uow, kinds[number % 2], owner_id=viewer.user_id if number > 2 else None)
    owner = OrderKey("OWNER", join_alias(Activity, "owner").c.name, is_nullable=True)
    order = [owner, OrderKey("TYPE", join_alias(Activity, "type").c.name, is_descending=True), key(Activity.c.id)]
    async with viewer.database.snapshot() as snapshot:
        found = await walk(snapshot.for_company(viewer.company.id), select_rows(Activity), order, 2)
    shown = [(row.owner is None, row.type.name) for each in found for row in each.rows]
    assert shown == sorted(shown, key=lambda each: (each[0], each[1] != "Meeting"))


@pytest.mark.parametrize("backward", [False, True])
async def test_pages_of_many_parents_equal_single_pages(viewer, backward):
    buyers = await make_deals(viewer)
    order = [key(Deal.c.value, is_descending=True), key(Deal.c.won_at), key(Deal.c.id)]
    wanted = PageRequest(last=4) if backward else PageRequest(first=4)
    async with viewer.uow() as uow:
        lonely = await organization(uow, "lonely")
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        viewer.statements.clear()
        together = await fetch_pages(store, select_rows(Deal), Deal.c.organization_id, [*buyers, lonely], order, wanted)
        assert len(viewer.statements) == 1
        for buyer in [*buyers, lonely]:
            alone = await fetch_pages(store, select_rows(Deal), Deal.c.organization_id, [buyer], order, wanted)
            assert together[buyer] == alone[buyer]
        after = PageRequest(first=3, after=together[buyers[0]].cursors[1])
        later = await fetch_pages(store, select_rows(Deal), Deal.c.organization_id, buyers, order, after)
        assert later[buyers[0]] == await fetch_page(
            store, select_rows(Deal).where(Deal.c.organization_id == buyers[0]), order, after
        )


async def test_rows_are_counted_in_total_and_by_parent(viewer):
    async with viewer.uow() as uow:
        full, empty = await organization(uow, "full"), await organization(uow, "empty")
        for number in range(3):
            await person(uow, f"Person {number}", organization_id=full)
        await person(uow, "Nobody's")
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert await count_rows(store, select_rows(Person)) == 4
        assert await count_rows(store, select_rows(Person).where(Person.c.name == "Person 1")) == 1
        assert await count_rows_by_parent(store, select_rows(Person), Person.c.organization_id, [full, empty]) == {
            full: 3
        }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"first": 0}, "`first`"),
        ({"first": 101}, "`first`"),
        ({"last": -1}, "`last`"),
        ({"first": 1, "last": 1}, "not both"),
    ],
)
def test_page_request_rejected_when_invalid(arguments, message):
    with pytest.raises(PaginationError, match=message):
        PageRequest(**arguments)


def cursor(*values):
    return base64.urlsafe_b64encode(orjson.dumps(values)).decode().rstrip("=")


async def pagination_error(viewer, order, **arguments):
    async with viewer.database.snapshot() as snapshot:
        with pytest.raises(PaginationError) as raised:
            await fetch_page(
                snapshot.for_company(viewer.company.id), select_rows(Deal), order, PageRequest(**arguments)
            )
    return str(raised.value)


@pytest.mark.sqlite_only
@pytest.mark.parametrize("broken", ["", "x", "äöü", "====", cursor(), cursor(1, 2), "eyJhIjoxfQ", "bnVsbA", "A" * 5000])
async def test_cursor_rejected_when_damaged(viewer, broken):
    order = [key(Deal.c.id)]
    assert "`after`" in await pagination_error(viewer, order, first=1, after=broken)
    assert "`before`" in await pagination_error(viewer, order, last=1, before=broken)


async def test_cursor_rejected_when_of_another_order(viewer):
    await make_deals(viewer, 3)
    ours, other = [key(Deal.c.value), key(Deal.c.id)], [key(Deal.c.value, is_descending=True), key(Deal.c.id)]
    async with viewer.database.snapshot() as snapshot:
        found = await fetch_page(
            snapshot.for_company(viewer.company.id), select_rows(Deal), other, PageRequest(first=1)
        )
    assert "not a cursor of this list" in await pagination_error(viewer, ours, first=1, after=found.end_cursor)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (Deal.c.id, None),
        (Deal.c.id, 2**63),
        (Deal.c.id, 1.5),
        (Deal.c.id, True),
        (Deal.c.folded_title, "a\0b"),
        (Deal.c.folded_title, 7),
        (Deal.c.won_at, "2026-01-01T00:00:00"),
        (Deal.c.won_at, "0001-01-01T00:00:00+14:00"),
        (Deal.c.won_at, 5),
        (Deal.c.expected_close_date, "2026-02-30"),
        (Deal.c.is_archived, 1),
        (Deal.c.status, "GONE"),
    ],
)
async def test_cursor_rejected_when_its_values_are_impossible(viewer, column, value):
    order = [key(column), key(Deal.c.id)]
    await make_deals(viewer, 1)
    async with viewer.database.snapshot() as snapshot:
        real = (
            await fetch_page(snapshot.for_company(viewer.company.id), select_rows(Deal), order, PageRequest())
        ).end_cursor
    mark = orjson.loads(base64.urlsafe_b64decode(real + "=" * (-len(real) % 4)))[0]
    await pagination_error(viewer, order, first=1, after=cursor(mark, value, 1))


async def make_owned(viewer, number=70):
    """Create organizations of owners of whom some have the same name, some have no organization; some have no owner."""
    chance = random.Random(number)
    async with viewer.uow() as uow:
        names = [f"Owner {n % 11:02}" for n in range(16)]
        owners = []
        for n, name in enumerate(names):
            email = f"o{n}@owners.example"
            owners.append(await create_user(uow, viewer.company, name=name, email=email, role=CompanyRole.REGULAR))
        for n in range(number):
            owner_id = chance.choice([None, *owners[3:], owners[5], owners[5]])
            await organization(uow, f"O{n}", owner_id=owner_id, employee_count=chance.choice([None, 1, 2]))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
async def test_pages_in_the_order_of_owners_are_the_sorted_list(viewer, seed):
    await make_owned(viewer)
    chance = random.Random(seed)
    orders = [OrderBy(OrganizationOrderField.OWNER_NAME, seed % 2 == 0, chance.random() < 0.5)]
    if seed > 1:
        orders.append(OrderBy(OrganizationOrderField.EMPLOYEE_COUNT, chance.random() < 0.5, chance.random() < 0.5))
    order, query = order_keys(Organization, orders), select_live(Organization)
    if seed == 5:
        query = query.where(Organization.c.employee_count == 2)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        whole = sort_rows(await store.all(query), order)
        for size in (1, 3, 8, 90):
            forward = await walk(store, query, order, size)
            backward = await walk(store, query, order, size, backward=True)
            assert [row.id for each in forward for row in each.rows] == [row.id for row in whole]
            assert [row.id for each in reversed(backward) for row in each.rows] == [row.id for row in whole]
