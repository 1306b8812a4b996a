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
from db.pagination import PageRequest, PaginationError, fetch_page
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


async def populate(world):
    async with world.uow() as uow:
        call = await activity_type(uow)
        for number, name in enumerate(["ash", "birch", "cedar"]):
            owner = world.user_id if number else None
            one = await organization(uow, name, owner_id=owner, employee_count=number or None)
            await deal(uow, one, **won(NOW - timedelta(days=number), value=number * 100))
            await person(uow, name, organization_id=one)
            await note(uow, organization_id=one, is_pinned_to_organization=number == 1)
            await activity(uow, call, organization_id=one, due_at=NOW + timedelta(days=number) if number else None)
            row = {"name": name, "size": number, "content_type": "text/plain", "organization_id": one}
            await uow.insert(File, [row])


async def ordered(store, kind, *wishes):
    """The whole list, a row at a time."""
    keys, found, after = order_keys(kind, wishes), [], None
    while True:
        one = await fetch_page(store, select_live(kind), keys, PageRequest(first=1, after=after))
        found += one.rows
        after = one.end_cursor
        if not one.has_next_page:
            return found


async def test_every_kind_can_be_ordered_by_every_field_either_way(world):
    await populate(world)
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        for kind, fields in FIELDS.items():
            everything = {row.id for row in await store.all(select_live(kind))}
            for field in fields:
                for wish in (OrderBy(field), OrderBy(field, is_descending=True, nulls_first=True)):
                    ids = [row.id for row in await ordered(store, kind, wish)]
                    assert len(ids) == len(everything), (kind, wish)
                    assert set(ids) == everything, (kind, wish)


async def test_what_is_not_there_stands_last_unless_it_is_wanted_first(world):
    await populate(world)
    by_owner, by_staff = AccountOrderField.OWNER_NAME, AccountOrderField.EMPLOYEE_COUNT
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)

        async def shown(*wishes):
            return [row.name for row in await ordered(store, Account, *wishes)]

        assert await shown(OrderBy(by_staff)) == ["birch", "cedar", "ash"]
        assert await shown(OrderBy(by_staff, is_descending=True)) == ["cedar", "birch", "ash"]
        assert await shown(OrderBy(by_staff, nulls_first=True)) == ["ash", "birch", "cedar"]
        name = OrderBy(AccountOrderField.NAME, is_descending=True)
        assert await shown(OrderBy(by_owner), name) == ["cedar", "birch", "ash"]
        assert await shown(OrderBy(by_owner, nulls_first=True), name) == ["ash", "cedar", "birch"]


async def test_accounts_are_ordered_by_what_they_are_worth(world):
    await populate(world)
    async with world.database.snapshot() as snapshot:
        wish = OrderBy(AccountOrderField.WON_VALUE, is_descending=True)
        found = await ordered(snapshot.for_company(world.company.id), Account, wish)
    assert [row.rollup.won_value for row in found] == [200, 100, 0]


def test_the_id_decides_at_the_end_in_the_direction_of_the_key_before_it():
    keys = order_keys(Deal, [OrderBy(DealOrderField.TITLE), OrderBy(DealOrderField.WON_AT, is_descending=True)])
    assert [(key.name, key.is_descending) for key in keys] == [("TITLE", False), ("WON_AT", True), ("id", True)]


@pytest.mark.parametrize("kind", FIELDS)
def test_a_list_has_a_usual_order(kind):
    assert order_keys(kind, None)[-1].name == "id"
    assert order_keys(kind, []) == order_keys(kind, None)


def test_more_than_three_keys_are_refused():
    with pytest.raises(PaginationError, match="at most 3 keys, not 4"):
        order_keys(Deal, [OrderBy(DealOrderField.TITLE)] * 4)
