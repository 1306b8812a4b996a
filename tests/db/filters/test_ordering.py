from datetime import UTC, datetime, timedelta

import pytest
from factories import activity, activity_type, deal, note, organization, person, won

from db.filters import (
    AccountOrderField,
    ActivityOrderField,
    DealOrderField,
    FileOrderField,
    NoteOrderField,
    OrderBy,
    OrganizationOrderField,
    PersonOrderField,
    UserOrderField,
    order_keys,
)
from db.models import Account, Activity, Deal, File, Note, Organization, Person, User
from db.pagination.page import PageRequest, PaginationError
from db.pagination.paged_queries import fetch_page
from db.statements import select_live

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
FIELDS = {
    Account: AccountOrderField,
    Activity: ActivityOrderField,
    Deal: DealOrderField,
    File: FileOrderField,
    Note: NoteOrderField,
    Organization: OrganizationOrderField,
    Person: PersonOrderField,
    User: UserOrderField,
}


async def populate(viewer):
    async with viewer.uow() as uow:
        call = await activity_type(uow)
        for number, name in enumerate(["ash", "birch", "cedar"]):
            owner = viewer.user_id if number else None
            one = await organization(uow, name, owner_id=owner, employee_count=number or None)
            await deal(uow, one, **won(NOW - timedelta(days=number), value=number * 100))
            await person(uow, name, organization_id=one)
            await note(uow, organization_id=one, is_pinned_to_organization=number == 1)
            await activity(uow, call, organization_id=one, due_at=NOW + timedelta(days=number) if number else None)
            row = {"name": name, "size": number, "content_type": "text/plain", "organization_id": one}
            await uow.insert(File, [row])


async def load_ordered(store, model, *order_by):
    """Read the whole list by pages of one row."""
    keys, rows, after = order_keys(model, order_by), [], None
    while True:
        page = await fetch_page(store, select_live(model), keys, PageRequest(first=1, after=after))
        rows += page.rows
        after = page.end_cursor
        if not page.has_next_page:
            return rows


@pytest.mark.slow
async def test_every_sort_field_orders_both_ways(viewer):
    await populate(viewer)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for kind, fields in FIELDS.items():
            everything = {row.id for row in await store.all(select_live(kind))}
            for field in (
                each for each in fields if each.name != "CUSTOM_FIELD"
            ):  # tests/resolvers/test_orders.py has these
                for wish in (OrderBy(field), OrderBy(field, is_descending=True, nulls_first=True)):
                    ids = [row.id for row in await load_ordered(store, kind, wish)]
                    assert len(ids) == len(everything), (kind, wish)
                    assert set(ids) == everything, (kind, wish)


@pytest.mark.slow
async def test_nulls_come_last_unless_nulls_first(viewer):
    await populate(viewer)
    by_owner, by_staff = AccountOrderField.OWNER_NAME, AccountOrderField.EMPLOYEE_COUNT
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)

        async def shown(*wishes):
            return [row.name for row in await load_ordered(store, Account, *wishes)]

        assert await shown(OrderBy(by_staff)) == ["birch", "cedar", "ash"]
        assert await shown(OrderBy(by_staff, is_descending=True)) == ["cedar", "birch", "ash"]
        assert await shown(OrderBy(by_staff, nulls_first=True)) == ["ash", "birch", "cedar"]
        name = OrderBy(AccountOrderField.NAME, is_descending=True)
        assert await shown(OrderBy(by_owner), name) == ["cedar", "birch", "ash"]
        assert await shown(OrderBy(by_owner, nulls_first=True), name) == ["ash", "cedar", "birch"]


@pytest.mark.slow
async def test_accounts_ordered_by_won_value(viewer):
    await populate(viewer)
    async with viewer.database.snapshot() as snapshot:
        wish = OrderBy(AccountOrderField.WON_VALUE, is_descending=True)
        found = await load_ordered(snapshot.for_company(viewer.company.id), Account, wish)
    assert [row.rollup.won_value for row in found] == [200, 100, 0]


def test_order_keys_end_with_id_in_same_direction():
    keys = order_keys(Deal, [OrderBy(DealOrderField.TITLE), OrderBy(DealOrderField.WON_AT, is_descending=True)])
    assert [(key.name, key.is_descending) for key in keys] == [("TITLE", False), ("WON_AT", True), ("id", True)]


@pytest.mark.parametrize("kind", FIELDS)
def test_every_model_has_default_order(kind):
    assert order_keys(kind, None)[-1].name == "id"
    assert order_keys(kind, []) == order_keys(kind, None)


def test_order_keys_reject_more_than_three():
    with pytest.raises(PaginationError, match="at most 3 keys, not 4"):
        order_keys(Deal, [OrderBy(DealOrderField.TITLE)] * 4)
