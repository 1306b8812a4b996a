"""The format of a file by its first bytes, whatever its name is: a picture or a PDF is refused as what it is."""

import re
from typing import NamedTuple

from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode
from imports.tables.location import FileLocation
from imports.tables.source import JSON_SUFFIXES

SAMPLE = 4096
ZIPPED = frozenset({".zip", ".xlsx", ".xlsm", ".ods", ".xlsb", ".numbers", ".xls"})
"""Suffixes of archives, and of workbooks: what kind an archive is, is said where it is read."""
JSON = frozenset(JSON_SUFFIXES)
CSV_LINE = re.compile(rb"(?![\s\[{])[^\x00-\x08\x0a-\x1f,;\t|]{0,1000}[,;\t|][^\x00-\x08\x0a\x0b\x0e-\x1f]{0,3000}\n")


class Format(NamedTuple):
    """A format that is no text with rows: how its files start, how they are refused, and the usual suffix.

    `suffixes`: under which names it is read all the same.
    """

    name: str
    start: re.Pattern[bytes]
    code: ImportMessageCode
    suffix: str = ""
    suffixes: frozenset[str] = frozenset()


def _no_table(name: str, start: re.Pattern[bytes]) -> Format:
    return Format(name, start, ImportMessageCode.FORMAT_NO_TABLE)


def _packed(name: str, start: re.Pattern[bytes]) -> Format:
    return Format(name, start, ImportMessageCode.FORMAT_PACKED)


def _renamed(name: str, start: re.Pattern[bytes], suffix: str, suffixes: frozenset[str]) -> Format:
    return Format(name, start, ImportMessageCode.FORMAT_NOT_IN_NAME, suffix, suffixes)


FORMATS = (
    _no_table("PDF", re.compile(rb"%PDF-")),
    _no_table("PNG", re.compile(rb"\x89PNG\r\n")),
    _no_table("JPEG", re.compile(rb"\xff\xd8\xff")),
    _no_table("GIF", re.compile(rb"GIF8[79]a")),
    _no_table("SQLite", re.compile(rb"SQLite format 3\0")),
    _no_table("Parquet", re.compile(rb"PAR1")),
    _no_table("RTF", re.compile(rb"\{\\rtf")),
    _no_table("vCard", re.compile(rb"BEGIN:VCARD")),
    _no_table("iCalendar", re.compile(rb"BEGIN:VCALENDAR")),
    _no_table("SQL", re.compile(rb"-- (?:MySQL|MariaDB|SQLite) |--\r?\n-- PostgreSQL |(?:INSERT INTO|CREATE TABLE) ")),
    _no_table("HTML", re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}(?i:<(?:!doctype html|html|head|meta|table)[\s>])")),
    _no_table("XML", re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}<\?xml ")),
    _no_table(
        "Markdown",
        re.compile(rb"(?s:.{1,2000}?)\n\|(?:[ \t]{0,99}:?-{2,99}:?[ \t]{0,99}\|){1,99}[ \t\r]{0,99}(?:\n|$)"),
    ),
    _packed("gzip", re.compile(rb"\x1f\x8b\x08")),
    _packed("bzip2", re.compile(rb"BZh[1-9]1AY&SY")),
    _packed("xz", re.compile(rb"\xfd7zXZ\0")),
    _packed("Zstandard", re.compile(rb"\x28\xb5\x2f\xfd")),
    _packed("7z", re.compile(rb"7z\xbc\xaf\x27\x1c")),
    _packed("RAR", re.compile(rb"Rar!\x1a\x07")),
    _packed("tar", re.compile(rb"(?s:.{257})ustar")),
    _no_table("DOCX", re.compile(rb"PK\x03\x04(?s:.){0,4000}?word/")),
    _renamed(
        "XLSX",
        re.compile(rb"PK\x03\x04(?s:.{0,4000}?)xl/(?:workbook|worksheets|_rels|sharedStrings|styles|theme)"),
        ".xlsx",
        ZIPPED,
    ),
    _renamed(
        "ODS",
        re.compile(rb"PK\x03\x04(?s:.{26})mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet"),
        ".ods",
        ZIPPED,
    ),
    _renamed("ZIP", re.compile(rb"PK\x03\x04"), ".zip", ZIPPED),
    _renamed(
        "JSON",
        re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}(?:\[\s{0,99})?\{\s{0,99}\"[^\"]{0,99}\"\s{0,99}:"),
        ".json",
        JSON,
    ),
    Format("XLS", re.compile(rb"\xd0\xcf\x11\xe0"), ImportMessageCode.WORKBOOK_OLD),
)


def check_format(location: FileLocation) -> None:
    """Raise `UnreadableFile` if a file has a format that is not read, or not under its name."""
    with location.stream() as file:
        start = file.read(SAMPLE)
    if not start:
        raise UnreadableFile(location.name, ImportMessageCode.FILE_EMPTY)
    found = next((each for each in FORMATS if each.start.match(start)), None)
    if found is not None and location.suffix not in found.suffixes:
        params = {"suffix": found.suffix} if found.suffix else {}
        raise UnreadableFile(location.name, found.code, format=found.name, **params)
    if found is None and location.suffix in ZIPPED | JSON and CSV_LINE.match(start):
        raise UnreadableFile(location.name, ImportMessageCode.FORMAT_NOT_IN_NAME, format="CSV", suffix=".csv")
