"""The effective organization, and what follows when a link or a state changes."""

from datetime import timedelta

import factories
from world import CompanyFixture

from db.models import Account, Activity, Deal, Person
from db.row import select_rows
from db.verify import find_differences


async def test_doing_what_was_linked_by_a_person_only_moves_the_account_of_their_organization(
    world: CompanyFixture,
) -> None:
    async with world.work() as work:
        one = await factories.organization(work)
        await factories.deal(work, one, **factories.won(work.now))
        person = await factories.person(work, organization_id=one)
        call = await factories.activity_type(work)
        planned = await factories.activity(work, call, person_id=person, due_at=work.now + timedelta(days=1))
    async with world.work() as work:
        await work.update(Activity, planned, is_done=True, done_at=work.now)

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        (account,) = await store.all(select_rows(Account))
        assert account.standing.next_timed_at is None
        assert account.standing.last_activity_id == planned
        assert account.standing.last_contacted_at == store.now
        assert [each async for each in find_differences(store)] == []


async def test_moving_a_deal_takes_what_hangs_on_it_along_and_leaves_what_is_direct(world: CompanyFixture) -> None:
    async with world.work() as work:
        here, there = await factories.organization(work, "Here"), await factories.organization(work, "There")
        deal = await factories.deal(work, here, **factories.won(work.now))
        call = await factories.activity_type(work)
        hanging = await factories.activity(work, call, deal_id=deal)
        direct = await factories.activity(work, call, deal_id=deal, organization_id=here)
    async with world.work() as work:
        await work.update(Deal, deal, organization_id=there)
        await work.update(Person, await factories.person(work, organization_id=here), organization_id=there)

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        found = {activity.id: activity for activity in await store.all(select_rows(Activity))}
        assert (found[hanging].effective_organization_id, found[hanging].effective_source) == (there, "DEAL")
        assert (found[direct].effective_organization_id, found[direct].effective_source) == (here, "DIRECT")
        states = {account.name: account.state for account in await store.all(select_rows(Account))}
        assert states == {"Here": "FORMER", "There": "ACCOUNT"}
        assert [each async for each in find_differences(store)] == []
