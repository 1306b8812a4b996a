"""Owners of imported records: users who are there, and placeholders."""

from company_fixture import CompanyFixture
from imported import SAMPLES, all_rows, imported, named, outcomes, table

from db.companies import create_user
from db.models import Organization, User
from imports.records import EntityKind

OWNERS = "Organization - Name,Organization - Owner,Organization - Owner ID"


async def owners(viewer: CompanyFixture) -> dict[str, User]:
    return {row.name: row.owner for row in await all_rows(viewer, Organization)}


async def test_unknown_users_become_inactive_placeholders(viewer):
    report = await imported(viewer, SAMPLES / "english")

    greta = await named(viewer, User, "Greta Lindholm")
    assert (greta.is_placeholder, greta.is_active, greta.email) == (True, False, None)
    assert any("user is new, 'Greta Lindholm': a placeholder" in str(warning) for warning in report.warnings)


async def test_real_user_goes_before_placeholder(viewer, tmp_path):
    async with viewer.uow() as uow:
        await create_user(uow, viewer.company, name="Greta", is_placeholder=True, is_active=False)
        greta = await create_user(uow, viewer.company, name="Greta", email="greta@solera.example")
        await create_user(uow, viewer.company, name="Greta", email="g2@solera.example", is_active=False)
    header = OWNERS.rpartition(",")[0]

    report = await imported(viewer, table(tmp_path, "o.csv", header, "Kessler,greta", "Brandt,Greta@solera.example"))

    assert report.skipped == []
    assert {name: owner.id for name, owner in (await owners(viewer)).items()} == {"Kessler": greta, "Brandt": greta}


async def test_owner_is_found_by_id_after_claim_and_rename(viewer, tmp_path):
    path = table(tmp_path, "o.csv", OWNERS, "Kessler,Greta L.,17")
    await imported(viewer, path)
    greta = (await owners(viewer))["Kessler"]
    async with viewer.uow() as uow:
        await uow.update(User, greta.id, name="Greta Lindholm", is_placeholder=False, is_active=True)

    report = await imported(viewer, path)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"unchanged": 1}
    assert (greta.external_id, len(await all_rows(viewer, User))) == ("17", 2)


async def test_unknown_owner_id_without_name_skips_row(viewer, tmp_path):
    report = await imported(viewer, table(tmp_path, "o.csv", OWNERS, "Kessler,,17"))

    assert "no user with the ID 17" in str(report.skipped[0].rows[0].reason)
