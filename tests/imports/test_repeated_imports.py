"""Imports of records that are there already: unchanged, changed, or interrupted."""

from datetime import UTC, datetime

import pytest
from imported import DIALECTS, MADRID, SAMPLES, imported, named, outcomes, revision, table

from db.models import Account, AccountState, Deal, Organization
from db.verify import find_differences
from imports.records import EntityKind, RowOutcome, run_import, survey_files


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_second_import_changes_nothing(viewer, dialect):
    first = await imported(viewer, SAMPLES / dialect)
    before = await revision(viewer)

    again = await imported(viewer, SAMPLES / dialect)

    assert await revision(viewer) == before
    for kind in EntityKind:
        done = first.count(kind, RowOutcome.CREATED)
        assert again.count(kind, RowOutcome.UNCHANGED) == done
        assert again.count(kind, RowOutcome.CREATED) + again.count(kind, RowOutcome.UPDATED) == 0
    async with viewer.database.snapshot() as snapshot:
        assert [row async for row in find_differences(snapshot.for_company(viewer.company.id))] == []


@pytest.mark.slow
async def test_interrupted_import_is_resumed_by_another_run(viewer, tmp_path):
    lines = [f"Firm {number},{number}," for number in range(2100)]
    file = table(tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", *lines)

    def killed(name: str, done: int, count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await run_import(viewer.database, viewer.company, survey_files([file], MADRID), killed)
    report = await imported(viewer, file)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"created": 100, "unchanged": 2000}


async def test_lost_deal_removes_the_account_until_it_is_won_again(viewer, tmp_path):
    head = "Deal - Title,Deal - Status,Deal - Won time,Deal - Organization,Deal - ID"
    won = table(tmp_path, "won.csv", head, "Lift,Won,2026-01-05 10:00:00,Olsen,7")
    again = table(tmp_path, "open.csv", head, "Lift,Open,,Olsen,7")

    await imported(viewer, won)
    report = await imported(viewer, again)

    deal = await named(viewer, Deal, "Lift", "title")
    assert outcomes(report, EntityKind.DEALS) == {"updated": 1}
    assert (deal.won_at, deal.won_on, deal.first_won_at) == (None, None, datetime(2026, 1, 5, 9, tzinfo=UTC))
    assert (await named(viewer, Account, "Olsen")).state is AccountState.FORMER
    await imported(viewer, won)
    assert (await named(viewer, Account, "Olsen")).state is AccountState.ACCOUNT


async def test_missing_columns_keep_stored_values(viewer, tmp_path):
    await imported(viewer, SAMPLES / "english")

    await imported(viewer, table(tmp_path, "d.csv", "Title,Stage,ID", "Service contract,Negotiation,702"))

    deal = await named(viewer, Deal, "Service contract", "title")
    assert (deal.value, deal.organization_id is not None, deal.owner.name) == (1_200_50, True, "Greta Lindholm")


async def test_named_organization_gets_its_id_from_a_later_file(viewer, tmp_path):
    await imported(viewer, table(tmp_path, "d.csv", "Title,Status,Organization", "Lift,Won,Olsen AS"))

    file = table(
        tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", "Olsen AS,9,Eva Salas"
    )
    report = await imported(viewer, file)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"updated": 1}
    assert (await named(viewer, Organization, "Olsen AS")).external_id == "9"


async def test_deal_deleted_there_is_deleted_here(viewer, tmp_path):
    head = "Deal - Title,Deal - Status,Deal - Organization,Deal - ID,Deal - Update time"
    await imported(viewer, table(tmp_path, "d.csv", head, "Lift,Won,Olsen,7,2026-01-05 10:00:00"))

    report = await imported(viewer, table(tmp_path, "d.csv", head, "Lift,Deleted,Olsen,7,2026-02-05 10:00:00"))

    assert outcomes(report, EntityKind.DEALS) == {"updated": 1}
    assert (await named(viewer, Deal, "Lift", "title")).deleted_at == datetime(2026, 2, 5, 9, tzinfo=UTC)
    assert (await named(viewer, Account, "Olsen")).state is AccountState.FORMER
