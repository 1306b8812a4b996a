"""Labels: creation, assignment, update and deactivation."""

from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation, user_error


async def test_label_assigned_renamed_and_deactivated(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    hot = await create_record(viewer, "labelCreate", entity="ORGANIZATION", name="Hot", color="red")
    payload = "organization { version labels { name color } }"
    assigned = await run_mutation(viewer, "organizationUpdate", payload, id=organization, labelIds=[hot])
    assert assigned["organization"]["labels"] == [{"name": "Hot", "color": "red"}]

    await run_mutation(viewer, "labelUpdate", "label { name }", id=hot, name="Warm", isActive=False)

    unchanged = await run_mutation(viewer, "organizationUpdate", payload, id=organization, labelIds=[hot])
    assert unchanged["organization"] == {**assigned["organization"], "labels": [{"name": "Warm", "color": "red"}]}
    other = await create_record(viewer, "organizationCreate", name="B")
    assert await user_error(viewer, "organizationUpdate", id=other, labelIds=[hot]) == ("NOT_FOUND", ["labelIds", "0"])
    assert (await viewer.ask("{ labels { name entity isActive } }"))["labels"] == [
        {"name": "Warm", "entity": "ORGANIZATION", "isActive": False}
    ]


async def test_label_name_unique_per_entity(viewer: CompanyFixture) -> None:
    await create_record(viewer, "labelCreate", entity="DEAL", name="Hot")
    cold = await create_record(viewer, "labelCreate", entity="DEAL", name="Cold")
    assert await user_error(viewer, "labelCreate", entity="DEAL", name=" Hot ") == ("TAKEN", ["name"])
    assert await user_error(viewer, "labelUpdate", id=cold, name="Hot") == ("TAKEN", ["name"])
    await create_record(viewer, "labelCreate", entity="PERSON", name="Hot")


async def test_label_of_other_entity_rejected(viewer: CompanyFixture) -> None:
    label = await create_record(viewer, "labelCreate", entity="DEAL", name="Hot")
    assert await user_error(viewer, "personCreate", name="Bo", labelIds=[label]) == ("NOT_FOUND", ["labelIds", "0"])


async def test_label_update_rejects_stale_version(viewer: CompanyFixture) -> None:
    label = await create_record(viewer, "labelCreate", entity="DEAL", name="Hot")
    await run_mutation(viewer, "labelUpdate", "label { version }", id=label, color="red")
    change = {"id": label, "name": "Cold", "expectedVersion": 1}
    assert await user_error(viewer, "labelUpdate", **change) == ("STALE_VERSION", ["expectedVersion"])
    merged = await run_mutation(viewer, "labelUpdate", "label { name color }", **change, onConflict="MERGE_DISJOINT")
    assert merged["label"] == {"name": "Cold", "color": "red"}
