"""Rows that are skipped: why, alone, and what can be done with them."""

import csv

import pytest
from imported import all_rows, imported, named, outcomes, table

from db.models import Activity, CustomValue, Deal, Organization
from files.import_results import SkippedLine, skipped_csv
from imports.dialects.system_fields import (
    ACTIVITY_FIELDS,
    DEAL_FIELDS,
    NOTE_FIELDS,
    ORGANIZATION_FIELDS,
    PERSON_FIELDS,
)
from imports.errors import AmbiguousColumn, ImportFailed, UnknownFileKind
from imports.records import EntityKind


async def test_html_that_the_api_refuses_is_skipped(viewer, tmp_path):
    most, more = "&" * 100_000, "&" * 100_001
    lines = [f"Call,Call,Kessler,{note},To do,{number}" for number, note in enumerate((most, more))]

    report = await imported(viewer, table(tmp_path, "activities.csv", "Subject,Type,Organization,Note,Done,ID", *lines))

    assert [len(row.note) for row in await all_rows(viewer, Activity)] == [500_000]
    assert outcomes(report, EntityKind.ACTIVITIES) == {"created": 1, "skipped": 1}


async def test_ambiguous_names_are_skipped_with_a_reason(viewer, tmp_path):
    organizations = table(
        tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", "Twin,1,", "Twin,2,"
    )
    deals = table(tmp_path, "d.csv", "Title,Status,Organization", "Lift,Won,Twin", "Ramp,Open,Single")

    report = await imported(viewer, organizations, deals)

    assert outcomes(report, EntityKind.DEALS) == {"created": 1, "skipped": 1}
    (skipped,) = report.skipped
    assert (skipped.stem, skipped.rows[0].number) == ("d", 2)
    assert "2 organizations are called 'Twin'" in str(skipped.rows[0].reason)


async def test_skipped_rows_of_files_with_one_name_stay_separate(viewer, tmp_path):
    for folder in ("north", "south"):
        (tmp_path / folder).mkdir()
        table(tmp_path / folder, "d.csv", "Title,Value,Status", f"{folder},many,Won")

    report = await imported(viewer, tmp_path)

    assert [skips.stem for skips in report.skipped] == ["d", "d-2"]


async def test_repeated_rows_are_imported_once(viewer, tmp_path):
    file = table(tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", "A,1,", "B,1,", "A,,")

    report = await imported(viewer, file)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"created": 1, "skipped": 2}
    assert [str(row.reason) for row in report.skipped[0].rows] == [
        "its ID is that of row 2, which says something else",
        "it repeats row 2",
    ]


@pytest.mark.parametrize(
    ("rows", "reasons"),
    [
        (("1,Alpha", "1,Alpha"), ["it repeats row 2"]),
        (("1,Alpha", "1,Beta"), ["its ID is that of row 2, which says something else"]),
        (("1,Alpha", "2,Beta", "1,Beta"), ["its ID is that of row 2, which says something else"]),
        (("1,Alpha", "2,Alpha"), []),
    ],
)
async def test_rows_of_one_id_repeat_only_what_says_the_same(viewer, tmp_path, rows, reasons):
    report = await imported(viewer, table(tmp_path, "o.csv", "Organization - ID,Organization - Name", *rows))

    assert [str(row.reason) for skipped in report.skipped for row in skipped.rows] == reasons


async def test_row_longer_than_the_header_is_skipped_alone(viewer, tmp_path):
    file = table(tmp_path, "d.csv", "Title,Value,Status", "Lift,1,Won", "Ramp,1,200,Open", "Door,2,Open")

    report = await imported(viewer, file)

    assert {deal.title for deal in await all_rows(viewer, Deal)} == {"Lift", "Door"}
    (skipped,) = report.skipped[0].rows
    assert (skipped.number, list(skipped.cells)) == (3, ["Ramp", "1", "200", "Open"])
    assert "more cells than the header" in str(skipped.reason)


def test_reasons_stand_right_of_the_longest_row():
    rows = [SkippedLine(("Ramp", "1", "200"), "it is longer"), SkippedLine(("Door", "-"), "no number")]

    lines = list(csv.reader(skipped_csv(("Title", "Value"), rows).decode("utf-8-sig").splitlines()))

    assert lines == [
        ["Title", "Value", "", "Skipped because"],
        ["Ramp", "1", "200", "it is longer"],
        ["Door", "'-", "", "no number"],
    ]


async def test_unreadable_cells_skip_only_their_row(viewer, tmp_path):
    lines = (
        "Title,Value,Status,Won time",
        "A,many,Won,2026-01-01",
        "B,1,Maybe,",
        "C,1,Won,tomorrow",
        "D,1,Won,2026-01-01",
    )

    report = await imported(viewer, table(tmp_path, "d.csv", *lines))

    assert outcomes(report, EntityKind.DEALS) == {"created": 1, "skipped": 3}
    assert [str(row.reason).partition(":")[0] for row in report.skipped[0].rows] == ["Value", "Status", "Won time"]


async def test_skipped_rows_can_be_corrected_and_imported(viewer, tmp_path):
    lines = ("Title,Value,Status,Region", "A,many,Won,North")
    report = await imported(viewer, table(tmp_path, "d.csv", *lines))
    (skips,) = report.skipped
    with (tmp_path / "mended.csv").open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows(
            [[*skips.header, "Skipped because"], ["A", "12", *skips.rows[0].cells[2:], "no number"]]
        )

    await imported(viewer, tmp_path / "mended.csv")

    assert (await named(viewer, Deal, "A", "title")).value == 12_00
    assert {row.field.name for row in await all_rows(viewer, CustomValue)} == {"Region"}


async def test_invalid_file_among_valid_ones_writes_nothing(viewer, tmp_path):
    table(tmp_path, "deals.csv", "Title,Status,Won time", "Lift,Won,03/04/2026")
    table(tmp_path, "orgs.csv", "Organization - Name,Organization - Owner", "A,Eva Salas")

    with pytest.raises(AmbiguousColumn, match=r"deals\.csv: column 'Won time'.*rows 2.*--date-order"):
        await imported(viewer, tmp_path)
    table(tmp_path, "deals.csv", "Article,Stock", "Lift,3")
    with pytest.raises(UnknownFileKind):
        await imported(viewer, tmp_path)

    assert await all_rows(viewer, Organization) == []


async def test_rows_deleted_here_are_not_created_again(viewer, tmp_path):
    head = "Organization - Name,Organization - ID,Organization - Owner"
    file = table(tmp_path, "o.csv", head, "Olsen,1,")
    await imported(viewer, file)
    olsen = await named(viewer, Organization, "Olsen")
    async with viewer.uow() as uow:
        await uow.update(Organization, olsen.id, deleted_at=uow.now)

    deals = table(tmp_path, "d.csv", "Title,Status,Organization,Organization ID", "Lift,Won,Olsen,1")
    report = await imported(viewer, file, deals)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"skipped": 1}
    assert outcomes(report, EntityKind.DEALS) == {"skipped": 1}
    assert all("deleted in Afterwin" in str(skips.rows[0].reason) for skips in report.skipped)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("x" * 300 + ",1,Won,,,", "300 characters"),
        ("Lift,1,Won,EURO €,,", "is not a currency code"),
        ("Lift,99999999999999999999,Won,,,", "is too large"),
        ("Lift,1,Won,," + "y" * 256 + ",", "the user has 256 characters"),
        (",1,Won,,,", "no title"),
        ("Lift,1,Won,,,77", "no organization with the ID 77"),
    ],
)
async def test_invalid_rows_are_skipped_with_a_reason(viewer, tmp_path, line, reason):
    file = table(tmp_path, "d.csv", "Title,Value,Status,Currency,Owner,Organization ID", line)

    report = await imported(viewer, file)

    assert reason in str(report.skipped[0].rows[0].reason)


async def test_exact_name_wins_over_a_folded_one(viewer, tmp_path):
    lines = ("Organization - Name,Organization - ID,Organization - Owner", "Åse,1,", "ASE,2,")
    deals = table(tmp_path, "d.csv", "Title,Status,Organization", "Lift,Won,ASE")

    await imported(viewer, table(tmp_path, "o.csv", *lines), deals)

    deal = await named(viewer, Deal, "Lift", "title")
    assert deal.organization_id == (await named(viewer, Organization, "ASE")).id


BASES = {
    EntityKind.ORGANIZATIONS: (
        ORGANIZATION_FIELDS,
        {"Organization - Name": "Quay", "Organization - Owner": "Eva Salas"},
    ),
    EntityKind.PEOPLE: (PERSON_FIELDS, {"Person - Name": "Ana Ferrer", "Person - Owner": "Eva Salas"}),
    EntityKind.DEALS: (DEAL_FIELDS, {"Deal - Title": "Lift", "Deal - Status": "Open", "Deal - Value": "1"}),
    EntityKind.ACTIVITIES: (ACTIVITY_FIELDS, {"Subject": "Call", "Type": "Call", "Done": "To do"}),
    EntityKind.NOTES: (NOTE_FIELDS, {"Content": "Hello", "Note created": "2026-01-01", "Organization": "Quay"}),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", BASES, ids=str)
async def test_no_long_cell_ends_an_import(viewer, tmp_path, kind):
    fields, base = BASES[kind]
    prefix, failures = next(iter(base)).rpartition(" - ")[0], []
    for each in fields:
        header = " - ".join(filter(None, (prefix, each.headers[0])))
        cells = {name: cell for name, cell in base.items() if name.casefold() != header} | {header: "L" * 300}
        try:
            await imported(viewer, table(tmp_path, f"{kind}.csv", ",".join(cells), ",".join(cells.values())))
        except ImportFailed:
            continue  # of the file, with a reason
        except Exception as error:  # noqa: BLE001  # each is a failure of this test
            failures.append((header, repr(error)))
    assert failures == []
