"""Workbooks as programs write them: strict OOXML, ODS, hidden sheets, number formats, and hostile ones."""

import random
import time as clock
import tracemalloc
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from imports.errors import InvalidFile, UnreadableFile
from imports.messages import ImportMessageCode
from imports.records import EntityKind, ImportOptions, survey_files
from imports.tables import ERROR_CELL, FORMULA_CELL, cell_text, find_tables
from imports.tables.xlsx_numbers import NumberKind, kind_of_format, mark_of_format

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs>{}</cellXfs></styleSheet>'
FORMATS = (0, 14, 22, 20, 164)
HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'


def workbook(
    path: Path,
    cells: str,
    *,
    namespace: str = MAIN,
    strings: str = "",
    properties: str = "",
    formats: Iterable[int] = FORMATS,
) -> Path:
    """Write a workbook with one sheet of these rows."""
    styles = STYLES.format("".join(f'<xf numFmtId="{number}"/>' for number in formats))
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/workbook.xml",
            f'<x:workbook xmlns:x="{namespace}" xmlns:r="{RELATIONSHIPS}"><x:workbookPr {properties}/>'
            '<x:sheets><x:sheet name="A" sheetId="1" r:id="r1"/></x:sheets></x:workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships><Relationship Id="r1" Type="{RELATIONSHIPS}/worksheet" Target="/xl/worksheets/a.xml"/>'
            "</Relationships>",
        )
        archive.writestr("xl/styles.xml", styles)
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
        archive.writestr(
            "xl/worksheets/a.xml",
            f'<worksheet xmlns="{namespace}"><sheetData>{HEADER}{cells}</sheetData></worksheet>',
        )
    return path


def rows_of(path: Path) -> list[list[object]]:
    (table,) = find_tables([path]).tables
    return [row.cells for row in table.rows()]


@pytest.mark.parametrize(("name", "namespace"), [("a.xlsx", MAIN), ("a.xlsm", MAIN), ("a.xlsx", STRICT)])
def test_cells_are_read_by_type_and_format(tmp_path, name, namespace):
    cells = (
        '<row><c t="s"><v>0</v></c><c><v>1.5</v></c><c s="1"><v>46082</v></c><c s="2"><v>46082.375</v></c>'
        '<c s="3"><v>0.375</v></c><c s="4"><v>1.5</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>x</v></c>'
        '<c t="e"><v>#REF!</v></c><c><f>1+1</f></c><c r="L2" t="inlineStr">'
        "<is><r><t>a</t></r><r><t>b</t></r></is></c></row>"
    )
    strings = "<si><t>Kö_x000D_ln</t><rPh><t>hint</t></rPh></si>"

    (row,) = rows_of(workbook(tmp_path / name, cells, namespace=namespace, strings=strings))

    assert row[:8] == [
        "Kö\rln",
        Decimal("1.5"),
        date(2026, 3, 1),
        datetime(2026, 3, 1, 9),  # noqa: DTZ001  # a cell has no time zone
        time(9),
        timedelta(hours=36),
        "Yes",
        "x",
    ]
    assert row[8] is ERROR_CELL
    assert row[9] is FORMULA_CELL
    assert row[10:] == ["", "ab"]


def test_days_are_counted_from_1904_if_the_workbook_says_so(tmp_path):
    cells = '<row><c><v>1</v></c><c s="1"><v>44620</v></c></row>'

    assert rows_of(workbook(tmp_path / "a.xlsx", cells, properties='date1904="1"')) == [[Decimal(1), date(2026, 3, 1)]]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("General", NumberKind.NUMBER),
        ("0.00", NumberKind.NUMBER),
        ('#,##0 "days"', NumberKind.NUMBER),
        ("[Red]0;-0", NumberKind.NUMBER),
        ("[$-409]d-mmm-yy", NumberKind.DATE),
        ("mmmm", NumberKind.DATE),
        ("yyyy/mm/dd hh:mm", NumberKind.DATE),
        ("h:mm AM/PM", NumberKind.TIME),
        ("mm:ss", NumberKind.TIME),
        ("[hh]:mm:ss", NumberKind.DURATION),
    ],
)
def test_kind_of_format(code, kind):
    assert kind_of_format(code) is kind


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        ("#,##0.00", ""),
        ("[$-409]#,##0.00", ""),
        ("[$USD] #,##0.00", "USD"),
        ("#,##0.00 [$€-407]", "€"),
        ("[$$-409]#,##0.00", "$"),
        (r'_-* #,##0.00\ "zł"_-', "zł"),
        ('_("$"* #,##0.00_)', "$"),
        (r"\$#,##0", "$"),
        ("0.0%", "%"),
        ('0" %"', ""),
        ('#,##0 "CHF"', "CHF"),
        ('0 "pcs"', ""),
    ],
)
def test_mark_of_format(code, mark):
    assert mark_of_format(code) == mark


def write_ods(path: Path, body: str) -> Path:
    spaces = "".join(f' xmlns:{name}="urn:{name}"' for name in ("office", "table", "text", "style", "calcext"))
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", f"<office:document-content{spaces}>{body}</office:document-content>")
    return path


def test_ods_is_read(tmp_path):
    body = """
    <style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>
    <table:table table:name="Lists" table:style-name="h"><table:table-row><table:table-cell><text:p>No</text:p>
    </table:table-cell></table:table-row></table:table>
    <table:table table:name="Deals">
    <table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="900"/>
    </table:table-row>
    <table:table-row>
    <table:table-cell><office:annotation><text:p>hint</text:p></office:annotation>
    <text:p>A<text:s text:c="2"/>b</text:p>
    <text:p>c</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="1.5"><text:p>1,50</text:p></table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2026-03-01"><text:p>1.3.</text:p></table:table-cell>
    <table:table-cell office:value-type="time" office:time-value="PT26H30M00S"><text:p>26:30</text:p></table:table-cell>
    <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
    <table:table-cell table:formula="of:=A1" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>
    <table:table-cell table:formula="of:=A1"/>
    <table:table-cell office:value-type="currency" office:currency="CHF" office:value="5"/>
    <table:table-cell office:value-type="percentage" office:value="0.5"/>
    </table:table-row></table:table>"""

    found = find_tables([write_ods(tmp_path / "a.ods", body)])

    (row,) = found.tables[0].rows()
    assert row.number == 5
    assert row.cells[:5] == ["A  b\nc", Decimal("1.5"), date(2026, 3, 1), timedelta(hours=26, minutes=30), "Yes"]
    assert row.cells[5] is ERROR_CELL
    assert row.cells[6] is FORMULA_CELL
    assert list(map(cell_text, row.cells[7:])) == ["CHF 5", "50%"]
    assert [str(each) for each in found.left_out] == ["a.ods [Lists]: it is left out, because it is hidden."]


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_value_of_a_merged_cell_belongs_to_each_covered_row(tmp_path, suffix):
    path = MERGED[suffix](tmp_path / f"a.{suffix}")
    (table,) = find_tables([path]).tables

    first, second, third, other = table.rows()

    assert (first.cells, first.filled) == (["Harbour", "Crates", Decimal(5)], ())
    assert (second.cells[:2], second.filled) == (["Harbour", "Ropes"], (0,))
    assert (third.cells[:2], third.filled) == (["Harbour", "Sails"], (0,))
    assert (other.number, other.cells[:2], other.filled) == (6, ["", "Anchors"], ())


def merged_xlsx(path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in (["Firm", "Deal", "Sum"], ["Harbour", "Crates", 5], ["", "Ropes"], ["", "Sails"], [], ["", "Anchors"]):
        book.active.append(row)
    for cells in ("A2:A5", "C2:D2"):
        book.active.merge_cells(cells)
    book.save(path)
    return path


def merged_ods(path: Path) -> Path:
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def text(value: str, properties: str = "") -> str:
        return f"<table:table-cell {properties}><text:p>{value}</text:p></table:table-cell>"

    covered = "<table:covered-table-cell/>"
    number = '<table:table-cell office:value-type="float" office:value="5" table:number-columns-spanned="2"/>'
    rows = (
        row(text("Firm"), text("Deal"), text("Sum")),
        row(text("Harbour", 'table:number-rows-spanned="4"'), text("Crates"), number, covered),
        *(row(covered, text(name)) for name in ("Ropes", "Sails")),
        row(covered, "<table:table-cell/>"),
        row("<table:table-cell/>", text("Anchors")),
    )
    return write_ods(path, f'<table:table table:name="A">{"".join(rows)}</table:table>')


MERGED = {"xlsx": merged_xlsx, "ods": merged_ods}


def bomb(path: Path, size: int, member: str = "xl/worksheets/a.xml", unit: str = "<row><c><v>1</v></c></row>") -> Path:
    """Write a workbook one member of which unpacks to about `size` bytes."""
    workbook(path, "")
    with ZipFile(path) as whole, ZipFile(path.with_suffix(".new"), "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name in whole.namelist():
            if name != member:
                archive.writestr(name, whole.read(name))
        with archive.open(member, "w") as file:
            file.write(b"<worksheet><sheetData>")
            for _ in range(size >> 20):
                file.write(unit.encode() * ((1 << 20) // len(unit)))
            file.write(b"</sheetData></worksheet>")
    path.with_suffix(".new").replace(path)
    return path


def padded_bomb(path: Path) -> Path:
    """Write a workbook that unpacks to much, with a picture that does not."""
    bomb(path, 60 << 20)
    with ZipFile(path, "a") as archive:
        archive.writestr("xl/media/picture.png", random.Random(7).randbytes(1_200_000))  # no secret
    return path


def many_styles(path: Path) -> Path:
    """Write a workbook of more formats of cells than a program writes, each of which would be kept."""
    return workbook(path, '<row r="1"><c><v>1</v></c></row>', formats=[9] * 70_000)


HOSTILE: dict[str, tuple[ImportMessageCode, Callable[[Path], Path]]] = {
    "unpacks to gigabytes": (ImportMessageCode.ARCHIVE_TOO_LARGE, lambda path: bomb(path, 400 << 20)),
    "styles that no program writes": (ImportMessageCode.WORKBOOK_INVALID, many_styles),
    "unpacks to much next to a picture": (ImportMessageCode.ARCHIVE_TOO_LARGE, padded_bomb),
    "entities": (
        ImportMessageCode.WORKBOOK_INVALID,
        lambda path: workbook(
            path, "", strings='</sst><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;</t></si>'
        ),
    ),
    "nested elements": (ImportMessageCode.XML_TOO_DEEP, lambda path: workbook(path, "<row>" * 200_000)),
    "texts without cells": (
        ImportMessageCode.WORKBOOK_TEXTS_TOO_LARGE,
        lambda path: workbook(path, "", strings="<si/>" * 100_001),
    ),
    "elements without texts": (
        ImportMessageCode.WORKBOOK_INVALID,
        lambda path: workbook(path, "", strings="<r/>" * 500_000),
    ),
    "a tag of megabytes": (
        ImportMessageCode.XML_TEXT_TOO_LONG,
        lambda path: workbook(path, f'<row><c r="{"A" * (6 << 20)}"/></row>'),
    ),
    "a text of megabytes": (
        ImportMessageCode.XML_TEXT_TOO_LONG,
        lambda path: workbook(path, f'<row><c t="str"><v>{"a" * (6 << 20)}</v></c></row>'),
    ),
    "a far cell": (
        ImportMessageCode.WORKBOOK_CELL_INVALID,
        lambda path: workbook(path, '<row><c r="ZZZ1"><v>1</v></c></row>'),
    ),
    "a far row": (
        ImportMessageCode.WORKBOOK_ROW_INVALID,
        lambda path: workbook(path, '<row r="99999999999"><c><v>1</v></c></row>'),
    ),
    "no such text": (
        ImportMessageCode.WORKBOOK_TEXT_MISSING,
        lambda path: workbook(path, '<row><c t="s"><v>-1</v></c></row>'),
    ),
    "merged cells without end": (
        ImportMessageCode.WORKBOOK_TOO_WIDE,
        lambda path: workbook(
            path, "</sheetData><mergeCells>" + '<mergeCell ref="A1:A1048576"/>' * 11 + "</mergeCells><sheetData>"
        ),
    ),
    "more merged cells than a person makes": (
        ImportMessageCode.WORKBOOK_MERGED,
        lambda path: workbook(
            path, "</sheetData><mergeCells>" + '<mergeCell ref="A1:A2"/>' * 100_001 + "</mergeCells><sheetData>"
        ),
    ),
    "a broken number": (
        ImportMessageCode.WORKBOOK_INVALID,
        lambda path: workbook(path, '<row r="x"><c><v>1</v></c></row>'),
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_workbook_is_refused_within_bounds(tmp_path, kind):
    code, write = HOSTILE[kind]
    path = write(tmp_path / "a.xlsx")
    tracemalloc.start()
    started = clock.process_time()

    with pytest.raises(UnreadableFile, match=r"^a\.xlsx: [^\n]*$") as error:
        rows_of(path)

    seconds, (_, peak) = clock.process_time() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.value.message.code is code
    assert peak < 60 << 20
    assert seconds < 5  # processor time, with `tracemalloc` slowing it down


def test_rows_of_far_cells_take_little_memory(tmp_path):
    path = workbook(tmp_path / "a.xlsx", "".join(f'<row><c r="XFD{n}"><v>1</v></c></row>' for n in range(2, 1_200)))
    tracemalloc.start()

    assert sum(len(row.cells) for table in find_tables([path]).tables for row in table.rows()) > 1_000 * 16_384

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 90 << 20


def many_sheets(path: Path) -> Path:
    """Write a workbook of 101 sheets, all in the same file of the archive."""
    with ZipFile(workbook(path, HEADER)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    sheet = '<x:sheet name="A" sheetId="1" r:id="r1"/>'
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace(sheet, sheet * 101)
    return zipped(path, files)


def zipped(path: Path, files: dict[str, str]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


MANY = {
    "xlsx": many_sheets,
    "ods": lambda path: write_ods(path, '<table:table table:name="A"/>' * 101),
    "zip": lambda path: zipped(path, {f"{number}.csv": "Organization - Name\nA\n" for number in range(101)}),
    "zip that begins with a file without rows": lambda path: zipped(
        path, {f"{number}.csv": "Organization - Name\nA\n" * bool(number) for number in range(101)}
    ),
    "zip of empty files": lambda path: zipped(path, {f"{number}.json": "[]" for number in range(101)}),
}


@pytest.mark.parametrize("kind", MANY)
def test_files_of_too_many_tables_are_refused_unread(tmp_path, kind):
    path = MANY[kind](tmp_path / f"a.{kind.split()[0]}")

    with pytest.raises(UnreadableFile, match=r"^a\.[a-z]+: it has more than 100 files or sheets") as error:
        find_tables([path])
    assert error.value.message.code is ImportMessageCode.TOO_MANY_FILES


@pytest.mark.parametrize("text", [",".join(f"c{n}" for n in range(2_001)), ",".join(["x"] * 2_001)])
def test_header_of_too_many_columns_is_refused(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(f"{text}\n1\n")

    with pytest.raises(InvalidFile) as error:
        survey_files([path], ImportOptions(ZoneInfo("UTC")))
    assert error.value.message.code is ImportMessageCode.TOO_MANY_COLUMNS


def test_long_header_is_cut(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"Organization - Name,{'a' * 5_000}\nA,1\n")

    (table,) = find_tables([path]).tables
    assert [len(header) for header in table.header] == [19, 1_000]


def test_blanks_after_a_header_are_no_columns(tmp_path):
    path = tmp_path / "organizations.csv"
    path.write_text(f"Organization - Name,Organization - ID{',' * 5_000}\nA,1\n")

    (table,) = survey_files([path], ImportOptions(ZoneInfo("UTC"))).tables
    assert table.kind is EntityKind.ORGANIZATIONS


REPEATED = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
WIDE = {
    "ods": lambda path: write_ods(
        path,
        f'<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000">{REPEATED}'
        "</table:table-row></table:table>",
    ),
    "xlsx": lambda path: workbook(path, '<row><c r="XFD1"><v>1</v></c></row>' * 10_000),
}


@pytest.mark.parametrize("suffix", WIDE)
def test_table_of_billions_of_cells_is_refused(tmp_path, monkeypatch, suffix):
    monkeypatch.setattr("imports.tables.source.MAX_CELLS", 1_000_000)  # a hundredth, to take as much less time
    path = WIDE[suffix](tmp_path / f"a.{suffix}")

    with pytest.raises(UnreadableFile) as error:
        rows_of(path)
    assert error.value.message.code is ImportMessageCode.TOO_MANY_CELLS


@pytest.mark.parametrize(("name", "content"), [("a.xlsx", b"\xd0\xcf\x11\xe0old"), ("a.xls", b""), ("a.zip", b"PK")])
def test_other_formats_are_refused_by_name(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)

    with pytest.raises(UnreadableFile, match=rf"^{name}: "):
        find_tables([tmp_path / name])


def test_archive_that_unpacks_to_gigabytes_is_refused(tmp_path):
    with ZipFile(tmp_path / "a.zip", "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", b"0" * (30 << 20))

    with pytest.raises(UnreadableFile) as error:
        find_tables([tmp_path / "a.zip"])
    assert error.value.message.code is ImportMessageCode.ARCHIVE_TOO_LARGE


def test_workbook_of_too_many_texts_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("imports.tables.shared_strings.MAX_BYTES", 1_000)
    path = workbook(tmp_path / "a.xlsx", "", strings=f"<si><t>{'x' * 1_001}</t></si><si><t>y</t></si>")

    with pytest.raises(UnreadableFile) as error:
        rows_of(path)
    assert error.value.message.code is ImportMessageCode.WORKBOOK_TEXTS_TOO_LARGE
