"""Tables are tables in files, folders, books and archives, whatever their encoding, and broken ones are refused."""

import os
import warnings
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from imports import tables
from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode


def find_tables(paths):
    return tables.find_tables(paths).tables


def cells_of(table):
    return [(row.number, row.cells) for row in table.rows()]


TEXT = 'Name;City\r\n"Müller; Söhne";Köln\r\nŽižka;Łódź\r\n'
LATIN = "Name;City\r\nMüller;Köln\r\n"


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_file_that_changes_while_it_is_read_is_refused(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", TEXT.encode("utf-16"))])
    written(tmp_path, "a.csv", TEXT.encode("utf-16")[:-1])

    with pytest.raises(UnreadableFile) as error:
        cells_of(source)
    assert error.value.message.code is ImportMessageCode.FILE_UNREADABLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encoding_is_detected(tmp_path, encoding):
    (source,) = find_tables([written(tmp_path, "a.csv", TEXT.encode(encoding))])

    assert source.header == ("Name", "City")
    assert cells_of(source) == [(2, ["Müller; Söhne", "Köln"]), (3, ["Žižka", "Łódź"])]
    assert source.warnings == ()


def test_windows_1252_is_read_with_a_warning(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", LATIN.encode("cp1252"))])

    assert cells_of(source) == [(2, ["Müller", "Köln"])]
    assert "Windows-1252" in str(source.warnings[0])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_detected(tmp_path, delimiter):
    lines = f'Name{delimiter}"Town, quarter"\nA{delimiter}"B\nC"\n'

    (source,) = find_tables([written(tmp_path, "a.csv", lines.encode())])

    assert source.header == ("Name", "Town, quarter")
    assert cells_of(source) == [(2, ["A", "B\nC"])]


def test_escaped_formulas_are_unescaped(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", b"Name,City,Note\n'+34 1,' x ,'quoted'\n")])

    assert cells_of(source) == [(2, ["+34 1", " x ", "'quoted'"])]


def test_xlsx_escapes_are_read(tmp_path):
    workbook = Workbook()
    workbook.active.append(["Name", "City"])
    workbook.active.append(["One_x000D_two", "_x005F_x000D_ _x0000__xD800_"])
    workbook.save(tmp_path / "a.xlsx")

    (source,) = find_tables([tmp_path / "a.xlsx"])

    assert cells_of(source) == [(2, ["One\rtwo", "_x000D_ _x0000__xD800_"])]


def test_empty_rows_are_skipped_but_numbered(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", b"Name,City\n\n,\nA,B\n")])

    assert cells_of(source) == [(4, ["A", "B"])]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"Name,City\n\x81\x8d\xff\x00", "not text"),
        ("a.csv", b'Name,City\n"A,B\n', "not valid CSV"),
        ("a.xlsx", b"no workbook", "XLSX"),
        ("a.zip", b"no archive", "archive"),
    ],
)
def test_broken_file_is_rejected_by_name(tmp_path, name, content, reason):
    with pytest.raises(UnreadableFile, match=rf"{name}: .*{reason}"):
        [cells_of(source) for source in find_tables([written(tmp_path, name, content)])]


def test_folder_without_tables_is_rejected(tmp_path):
    with pytest.raises(UnreadableFile, match="no files"):
        find_tables([tmp_path])


def test_xlsx_keeps_numbers_and_dates(tmp_path):
    workbook = Workbook()
    workbook.active.append(["Name", "Value", "Won", "Note"])
    workbook.active.append(["Köln", 12.5, datetime(2026, 3, 1, 9), None])  # noqa: DTZ001  # a cell has no time zone
    workbook.active.append([7, 3.0, None, True])
    workbook.create_sheet("Empty")
    workbook.save(tmp_path / "a.xlsx")

    (source,) = find_tables([tmp_path / "a.xlsx"])

    assert source.header == ("Name", "Value", "Won", "Note")
    assert cells_of(source) == [
        (2, ["Köln", Decimal("12.5"), datetime(2026, 3, 1, 9)]),  # noqa: DTZ001  # a cell has no time zone
        (3, [Decimal(7), Decimal(3), "", "Yes"]),
    ]


def test_archives_and_folders_are_searched(tmp_path):
    workbook = Workbook()
    workbook.active.append(["Name"])
    workbook.save(tmp_path / "b.xlsx")
    with ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("part/a.csv", "Name,City\nA,B\n")
        archive.writestr("__MACOSX/part/a.csv", "x")
        archive.write(tmp_path / "b.xlsx", "b.xlsx")
        archive.writestr("readme.md", "nothing")

    found = find_tables([tmp_path])

    assert [source.name.partition("/")[2] for source in found] == [
        "b.xlsx",
        "export.zip/part/a.csv",
        "export.zip/b.xlsx",
    ]
    assert found[1].stem == "a"
    assert cells_of(found[1]) == [(2, ["A", "B"])]


def test_xlsx_with_a_broken_sheet_is_rejected(tmp_path):
    workbook = Workbook()
    workbook.active.append(["Name"])
    workbook.active.append(["A"])
    workbook.save(tmp_path / "whole.xlsx")
    with ZipFile(tmp_path / "whole.xlsx") as whole, ZipFile(tmp_path / "a.xlsx", "w") as broken:
        for member in whole.namelist():
            content = whole.read(member)
            broken.writestr(member, content[:-60] if "sheet1" in member else content)

    with pytest.raises(UnreadableFile, match=r"a\.xlsx: .*not a valid"):
        [cells_of(source) for source in find_tables([tmp_path / "a.xlsx"])]


@pytest.mark.parametrize("name", ["old.xls", "OLD.XLS", "book.xlsb", "list.numbers"])
def test_unreadable_workbook_is_named_in_folders_and_archives(tmp_path, name):
    written(tmp_path, name, b"x")
    with pytest.raises(UnreadableFile, match="files cannot be read"):
        tables.find_tables([tmp_path])

    written(tmp_path, "a.csv", b"Name,City\nA,B\n")
    with ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr(name, "x")

    notes = [str(note) for note in tables.find_tables([tmp_path]).left_out]
    assert [note.endswith(" files cannot be read. Save it as XLSX or CSV.") for note in notes] == [True, True]


def zipped(path, *members):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two members of one name
        with ZipFile(path, "w") as archive:
            for name, content in members:
                archive.writestr(name, content)
    return path


def test_each_member_of_an_archive_is_read_also_two_of_one_name(tmp_path):
    deal = "Title,Value,Status\n{},1,Open\n"
    path = zipped(
        tmp_path / "export.zip",
        ("deals.csv", deal.format("A")),
        ("deals.csv", deal.format("B")),
        ("../../etc/deals.csv", deal.format("C")),
        ("inner.zip", b"PK"),
    )
    found = tables.find_tables([path])
    rows = {table.name: next(iter(table.rows())).cells[0] for table in found.tables}
    assert rows == {"export.zip/deals.csv": "A", "export.zip/deals.csv (2)": "B", "export.zip/../../etc/deals.csv": "C"}
    assert [each.code for each in found.left_out] == [ImportMessageCode.LEFT_OUT_ARCHIVE]


def test_archive_of_archives_is_refused_with_what_to_do(tmp_path):
    with pytest.raises(UnreadableFile) as error:
        find_tables([zipped(tmp_path / "export.zip", ("inner.zip", b"PK"))])
    assert error.value.message.code is ImportMessageCode.LEFT_OUT_ARCHIVE


def test_pipe_in_a_folder_is_left_out(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "deals.csv").write_text("Title,Value,Status\nA,1,Open\n")
    assert [table.stem for table in find_tables([tmp_path])] == ["deals"]
