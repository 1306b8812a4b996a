"""Files that are no tables, or are not what their names say: each is refused in one line that says what to do."""

import bz2
import gzip
import io
import json
import tarfile
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from imports.errors import ImportFailed
from imports.messages import ImportMessageCode as Code
from imports.records import ImportOptions, ImportPlan, survey_files
from imports.records.record_reader import read_records

HEADER = "Deal - ID,Deal - Title,Deal - Value,Deal - Status\n"
DEALS = f"{HEADER}1,Crates,1200.50,Open\n2,Ropes,80.25,Open\n"
API = [{"id": 1, "title": "Crates", "status": "open", "org_id": None, "add_time": "2026-03-01 09:00:00"}]
OBJECT = json.dumps(API[0])


def zipped(*names: str) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return content.getvalue()


def tarred() -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("deals.csv"))
    return content.getvalue()


REFUSED: dict[str, tuple[bytes, Code, str]] = {
    "pdf.csv": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", Code.FORMAT_NO_TABLE, "PDF"),
    "text of a pdf.csv": (b"%PDF-1.4\n1 0 obj\n", Code.FORMAT_NO_TABLE, "PDF"),
    "png.csv": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Code.FORMAT_NO_TABLE, "PNG"),
    "jpeg.csv": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", Code.FORMAT_NO_TABLE, "JPEG"),
    "gif.tsv": (b"GIF89a\x01\0\x01\0", Code.FORMAT_NO_TABLE, "GIF"),
    "html.csv": (b"<!DOCTYPE html>\n<html><title>Sign in</title>", Code.FORMAT_NO_TABLE, "HTML"),
    "html.xls": (b"<html><table><tr><td>Deal - Title</td></tr></table>", Code.FORMAT_NO_TABLE, "HTML"),
    "html.xlsx": (b"\n <TABLE border=1><tr><td>Deal - Title</td></tr>", Code.FORMAT_NO_TABLE, "HTML"),
    "xml.csv": (b'<?xml version="1.0"?>\n<deals/>', Code.FORMAT_NO_TABLE, "XML"),
    "spreadsheet of 2003.xls": (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', Code.FORMAT_NO_TABLE, "XML"),
    "markdown.csv": (b"| Title | Value |\n|:------|------:|\n| Crates | 1 |\n", Code.FORMAT_NO_TABLE, "Markdown"),
    "markdown with a title.csv": (
        b"# Deals\n\n| Title |\r\n| --- |\r\n| Crates |\r\n",
        Code.FORMAT_NO_TABLE,
        "Markdown",
    ),
    "dump.sql": (b"INSERT INTO deals VALUES (1, 'Crates');\n", Code.FORMAT_NO_TABLE, "SQL"),
    "dump.csv": (b"-- MySQL dump 10.13\nCREATE TABLE deals (id INT);\n", Code.FORMAT_NO_TABLE, "SQL"),
    "database.csv": (b"SQLite format 3\0\x10\0", Code.FORMAT_NO_TABLE, "SQLite"),
    "columns.csv": (b"PAR1\x15\x04", Code.FORMAT_NO_TABLE, "Parquet"),
    "letter.csv": (b"{\\rtf1\\ansi Deals}", Code.FORMAT_NO_TABLE, "RTF"),
    "letter.docx": (zipped("[Content_Types].xml", "word/document.xml"), Code.FORMAT_NO_TABLE, "DOCX"),
    "letter.xlsx": (zipped("[Content_Types].xml", "word/document.xml"), Code.FORMAT_NO_TABLE, "DOCX"),
    "contacts.csv": (b"BEGIN:VCARD\nFN:Ana Ferrer\n", Code.FORMAT_NO_TABLE, "vCard"),
    "calendar.csv": (b"BEGIN:VCALENDAR\n", Code.FORMAT_NO_TABLE, "iCalendar"),
    "gzip.csv": (gzip.compress(DEALS.encode()), Code.FORMAT_PACKED, "gzip"),
    "deals.csv.gz": (gzip.compress(DEALS.encode()), Code.FORMAT_PACKED, "gzip"),
    "bzip.csv": (bz2.compress(DEALS.encode()), Code.FORMAT_PACKED, "bzip2"),
    "rar.zip": (b"Rar!\x1a\x07\0", Code.FORMAT_PACKED, "RAR"),
    "7z.zip": (b"7z\xbc\xaf\x27\x1c\0", Code.FORMAT_PACKED, "7z"),
    "tar.csv": (tarred(), Code.FORMAT_PACKED, "tar"),
    "zip.csv": (zipped("deals.csv"), Code.FORMAT_NOT_IN_NAME, ".zip"),
    "xlsx.csv": (zipped("[Content_Types].xml", "xl/workbook.xml"), Code.FORMAT_NOT_IN_NAME, ".xlsx"),
    "json.csv": (json.dumps(API).encode(), Code.FORMAT_NOT_IN_NAME, ".json"),
    "lines of json.csv": (f"{OBJECT}\n{OBJECT}\n".encode(), Code.FORMAT_NOT_IN_NAME, ".json"),
    "csv.xlsx": (DEALS.encode(), Code.FORMAT_NOT_IN_NAME, ".csv"),
    "csv.zip": (DEALS.encode(), Code.FORMAT_NOT_IN_NAME, ".csv"),
    "csv.json": (DEALS.encode(), Code.FORMAT_NOT_IN_NAME, ".csv"),
    "xls.csv": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Code.WORKBOOK_OLD, "old Excel"),
    "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Code.WORKBOOK_OLD, "old Excel"),
    "pages.numbers": (zipped("Index.zip"), Code.FILE_KIND_UNREADABLE, ".numbers"),
    "binary.xlsb": (zipped("xl/workbook.bin"), Code.FILE_KIND_UNREADABLE, ".xlsb"),
    "mail.csv": (b"From: ana@x.example\nSubject: Deals\n\nHello\n", Code.HEADER_UNKNOWN, "From: ana@x.example"),
    "settings.csv": (b"deals:\n  - id: 1\n", Code.HEADER_UNKNOWN, "deals:"),
    "sound.csv": (b"ID3\x03\0\0\0", Code.LINE_NOT_TEXT, "line 1"),
    "empty.csv": (b"", Code.FILE_EMPTY, "empty"),
    "empty.xlsx": (b"", Code.FILE_EMPTY, "empty"),
    "empty.json": (b"", Code.FILE_EMPTY, "empty"),
    "mark.csv": (b"\xef\xbb\xbf", Code.FILE_EMPTY, "empty"),
    "blank.csv": (b"\n\n  \n", Code.FILE_EMPTY, "empty"),
    "no records.json": (b"[]", Code.RECORDS_MISSING, "no records"),
    "error.json": (b'{"success": false, "error": "unauthorized access"}', Code.JSON_NOT_A_LIST, "list of objects"),
    "cut.json": (b'[{"id": 1, "title": "Cra', Code.JSON_LINE_INVALID, "line 1"),
    "cut lines.json": (f'{OBJECT}\n{OBJECT}\n{{"id": 3'.encode(), Code.JSON_LINE_INVALID, "line 3"),
    "open quote.csv": (f'{HEADER}1,"Crates,1,Open\n2,Ropes,2,Open\n'.encode(), Code.CSV_LINE_INVALID, "line 2"),
    "after quote.csv": (f'{HEADER}1,"Crates" big,1,Open\n'.encode(), Code.CSV_LINE_INVALID, "line 2"),
    "more cells.csv": (f"{HEADER}1,Crates,1200,50,Open\n".encode(), Code.ROW_TOO_LONG, "row 2"),
    "half a character of four bytes.csv": (DEALS.encode("utf-32")[:-1], Code.LINE_NOT_IN_ENCODING, "utf-32"),
    "half a character.csv": (DEALS.encode("utf-16")[:-1], Code.LINE_NOT_IN_ENCODING, "line 3"),
}
"""Names and contents of files, each with the code of its refusal and what that says besides."""

READ = {
    "utf-16 without a mark.csv": DEALS.encode("utf-16-le"),
    "semicolons.csv": DEALS.replace(",", ";").replace(".", ",").encode(),
    "tabs.csv": DEALS.replace(",", "\t").encode(),
    "bars.txt": DEALS.replace(",", "|").encode(),
    "blank before a quote.csv": f'{HEADER}1, "Crates", "1200.50", Open\n2, "Ropes", "80.25", Open\n'.encode(),
    "quotes in a cell.csv": DEALS.replace("Crates", 'Crates 12" wide').encode(),
    "short rows.csv": f"{DEALS[:-1].removesuffix(',Open')}\n".encode(),
    "lines of json.json": f"{OBJECT}\n\n{OBJECT}\n".encode(),
    "lines of json.jsonl": f"{OBJECT}\r\n{OBJECT}".encode(),
    "utf-32.csv": DEALS.encode("utf-32"),
    "utf-32.json": json.dumps(API * 2).encode("utf-32"),
    "utf-16.json": json.dumps(API * 2).encode("utf-16"),
}
"""Files of two deals, which are read although they are unusual."""


def survey(folder: Path, name: str, content: bytes) -> ImportPlan:
    path = folder / name
    path.write_bytes(content)
    return survey_files([path], ImportOptions(ZoneInfo("Europe/Madrid")))


@pytest.mark.parametrize("name", REFUSED)
def test_refusal_says_what_is_wrong_and_where(tmp_path: Path, name: str) -> None:
    content, code, text = REFUSED[name]
    with pytest.raises(ImportFailed) as error:
        survey(tmp_path, name, content)
    assert error.value.message.code is code
    assert str(error.value).startswith(f"{name}: ")
    assert text in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", READ)
def test_unusual_tables_are_read(tmp_path: Path, name: str) -> None:
    (table,) = survey(tmp_path, name, READ[name]).tables
    first, second = read_records(table)
    assert first.get("title").startswith("Crates")
    assert second.get("status") in {"OPEN", None}
