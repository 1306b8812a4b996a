"""Tables are found in files, folders, books and archives, whatever their encoding, and broken ones are refused."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from imports.errors import UnreadableFile
from imports.pipedrive.sources import find_tables

TEXT = 'Name;City\r\n"Müller; Söhne";Köln\r\nŽižka;Łódź\r\n'
LATIN = "Name;City\r\nMüller;Köln\r\n"


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_are_found(tmp_path, encoding):
    (source,) = find_tables([written(tmp_path, "a.csv", TEXT.encode(encoding))])

    assert source.header == ("Name", "City")
    assert list(source.rows()) == [(2, ["Müller; Söhne", "Köln"]), (3, ["Žižka", "Łódź"])]
    assert source.warnings == ()


def test_windows_files_are_read_and_told_of(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", LATIN.encode("cp1252"))])

    assert list(source.rows()) == [(2, ["Müller", "Köln"])]
    assert "Windows-1252" in source.warnings[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found(tmp_path, delimiter):
    lines = f'Name{delimiter}"Town, quarter"\nA{delimiter}"B\nC"\n'

    (source,) = find_tables([written(tmp_path, "a.csv", lines.encode())])

    assert source.header == ("Name", "Town, quarter")
    assert list(source.rows()) == [(2, ["A", "B\nC"])]


def test_a_text_behind_the_apostrophe_of_an_export_is_taken_as_it_was(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", b"Name,City,Note\n'+34 1,' x ,'quoted'\n")])

    assert list(source.rows()) == [(2, ["+34 1", " x ", "'quoted'"])]


def test_characters_that_a_book_can_only_write_in_another_way_are_read(tmp_path):
    book = Workbook()
    book.active.append(["Name", "City"])
    book.active.append(["One_x000D_two", "_x005F_x000D_ _x0000__xD800_"])
    book.save(tmp_path / "a.xlsx")

    (source,) = find_tables([tmp_path / "a.xlsx"])

    assert list(source.rows()) == [(2, ["One\rtwo", "_x000D_ _x0000__xD800_"])]


def test_empty_rows_are_left_out_but_counted(tmp_path):
    (source,) = find_tables([written(tmp_path, "a.csv", b"Name,City\n\n,\nA,B\n")])

    assert list(source.rows()) == [(4, ["A", "B"])]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"Name,City\n\x81\x8d\xff\x00", "not text"),
        ("a.csv", b'Name,City\n"A,B\n', "broken as a CSV"),
        ("a.xlsx", b"no book", "XLSX"),
        ("a.zip", b"no archive", "archive"),
    ],
)
def test_broken_files_are_refused_by_name(tmp_path, name, content, reason):
    with pytest.raises(UnreadableFile, match=rf"{name}: .*{reason}"):
        [list(source.rows()) for source in find_tables([written(tmp_path, name, content)])]


def test_a_folder_without_tables_is_refused(tmp_path):
    with pytest.raises(UnreadableFile, match="no files"):
        find_tables([tmp_path])


def test_books_keep_numbers_and_dates(tmp_path):
    book = Workbook()
    book.active.append(["Name", "Value", "Won", "Note"])
    book.active.append(["Köln", 12.5, datetime(2026, 3, 1, 9), None])  # a cell has no zone
    book.active.append([7, 3.0, None, True])
    book.create_sheet("Empty")
    book.save(tmp_path / "a.xlsx")

    (source,) = find_tables([tmp_path / "a.xlsx"])

    assert source.header == ("Name", "Value", "Won", "Note")
    assert list(source.rows()) == [
        (2, ["Köln", Decimal("12.5"), datetime(2026, 3, 1, 9)]),  # a cell has no zone
        (3, [Decimal(7), Decimal(3), "", "Yes"]),
    ]


def test_archives_and_folders_are_looked_through(tmp_path):
    book = Workbook()
    book.active.append(["Name"])
    book.save(tmp_path / "b.xlsx")
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
    assert list(found[1].rows()) == [(2, ["A", "B"])]


def test_a_book_with_a_broken_sheet_is_refused(tmp_path):
    book = Workbook()
    book.active.append(["Name"])
    book.active.append(["A"])
    book.save(tmp_path / "whole.xlsx")
    with ZipFile(tmp_path / "whole.xlsx") as whole, ZipFile(tmp_path / "a.xlsx", "w") as broken:
        for member in whole.namelist():
            content = whole.read(member)
            broken.writestr(member, content[:-60] if "sheet1" in member else content)

    with pytest.raises(UnreadableFile, match=r"a\.xlsx: .*broken"):
        [list(source.rows()) for source in find_tables([tmp_path / "a.xlsx"])]
