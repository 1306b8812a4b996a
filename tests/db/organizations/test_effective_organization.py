"""The effective organization, and roll-ups after links change."""

from datetime import timedelta

import factories
from company_fixture import CompanyFixture

from db.models import Account, Activity, Deal, Person
from db.row import select_rows
from db.verify import find_differences


async def test_completed_activity_of_person_updates_account(
    viewer: CompanyFixture,
) -> None:
    async with viewer.uow() as uow:
        one = await factories.organization(uow)
        await factories.deal(uow, one, **factories.won(uow.now))
        person = await factories.person(uow, organization_id=one)
        call = await factories.activity_type(uow)
        planned = await factories.activity(uow, call, person_id=person, due_at=uow.now + timedelta(days=1))
    async with viewer.uow() as uow:
        await uow.update(Activity, planned, is_done=True, done_at=uow.now)

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        (account,) = await store.all(select_rows(Account))
        assert account.rollup.next_timed_at is None
        assert account.rollup.last_activity_id == planned
        assert account.rollup.last_contacted_at == store.now
        assert [difference async for difference in find_differences(store)] == []


async def test_moved_deal_moves_its_activities_but_not_direct_ones(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        http, there = await factories.organization(uow, "Here"), await factories.organization(uow, "There")
        deal = await factories.deal(uow, http, **factories.won(uow.now))
        call = await factories.activity_type(uow)
        by_deal = await factories.activity(uow, call, deal_id=deal)
        direct = await factories.activity(uow, call, deal_id=deal, organization_id=http)
    async with viewer.uow() as uow:
        await uow.update(Deal, deal, organization_id=there)
        await uow.update(Person, await factories.person(uow, organization_id=http), organization_id=there)

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        activities = {activity.id: activity for activity in await store.all(select_rows(Activity))}
        assert (activities[by_deal].effective_organization_id, activities[by_deal].effective_source) == (there, "DEAL")
        assert (activities[direct].effective_organization_id, activities[direct].effective_source) == (http, "DIRECT")
        states = {account.name: account.state for account in await store.all(select_rows(Account))}
        assert states == {"Here": "FORMER", "There": "ACCOUNT"}
        assert [difference async for difference in find_differences(store)] == []
