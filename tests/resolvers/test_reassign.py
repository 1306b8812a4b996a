"""Records of a deactivated user, which another user takes over."""

from typing import Any

from company_fixture import CompanyFixture, colleague
from factories import activity, activity_type, deal, organization, person, won
from mutate import mutation_payload, run_mutation, user_error

from db.companies import create_user
from db.ids import global_id
from db.models import Activity, Deal, Organization, Person
from db.row import select_rows
from db.verify import find_differences


async def owners(viewer: CompanyFixture) -> dict[str, int | None]:
    """Owners of all records, by the name of the record."""
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        names = {Organization: "name", Person: "name", Deal: "title", Activity: "subject"}
        assert [row async for row in find_differences(store)] == []
        return {
            getattr(row, name): row.owner_id
            for model, name in names.items()
            for row in await store.all(select_rows(model))
        }


async def create_owned(viewer: CompanyFixture, owner: int) -> None:
    """Create records of a user: some of the past, and a deleted one."""
    async with viewer.uow() as uow:
        firm = await organization(uow, "Firm", owner_id=owner)
        await organization(uow, "Deleted", owner_id=owner, deleted_at=uow.now)
        await person(uow, "Ana", owner_id=owner)
        await deal(uow, firm, title="Open", owner_id=owner)
        await deal(uow, firm, title="Won", owner_id=owner, **won(uow.now))
        type_id = await activity_type(uow)
        await activity(uow, type_id, subject="Planned", owner_id=owner)
        await activity(uow, type_id, subject="Done", owner_id=owner, is_done=True, done_at=uow.now)


async def test_open_records_of_deactivated_user_go_to_another(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    await create_owned(viewer, tom.user_id)
    values: Any = {"id": global_id("User", tom.user_id), "reassignTo": global_id("User", viewer.user_id)}

    preview = await run_mutation(viewer, "userDeactivate", "reassignedCount", **values, validateOnly=True)
    assert (preview["reassignedCount"], set((await owners(viewer)).values())) == (4, {tom.user_id})
    done = await run_mutation(viewer, "userDeactivate", "reassignedCount user { isActive } events { kind }", **values)

    assert (done["reassignedCount"], done["user"]) == (4, {"isActive": False})
    assert len(done["events"]) >= 5
    moved = {name for name, owner in (await owners(viewer)).items() if owner == viewer.user_id}
    assert moved == {"Firm", "Ana", "Open", "Planned"}


async def test_placeholder_hands_over_all_records(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        old = await create_user(uow, viewer.company, name="Old", is_placeholder=True, is_active=False)
    await create_owned(viewer, old)
    values: Any = {"id": global_id("User", old), "reassignTo": global_id("User", viewer.user_id)}

    assert (await mutation_payload(viewer, "userDeactivate", "reassignedCount", **values))["reassignedCount"] == 6

    assert [name for name, owner in (await owners(viewer)).items() if owner == old] == ["Deleted"]


async def test_reassign_refuses_users_who_cannot_take_over(viewer: CompanyFixture) -> None:
    tom, ann = await colleague(viewer), await colleague(viewer, "Ann Lee")
    ids = [global_id("User", each.user_id) for each in (tom, ann)]
    await run_mutation(viewer, "userDeactivate", "reassignedCount", id=ids[1])

    for other in ids:
        refused = await user_error(viewer, "userDeactivate", id=ids[0], reassignTo=other)
        assert refused == ("INVALID", ["reassignTo"])
