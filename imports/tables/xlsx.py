"""Rows of XLSX and XLSM workbooks, read as a stream: memory does not grow with the number of rows (ECMA-376).

Libraries that load a whole sheet were measured and left: docs/decisions/import.md#workbooks.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from zipfile import ZipFile

from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode
from imports.tables.cells import ERROR_CELL, FORMULA_CELL, Cell, number_cell, workbook_text
from imports.tables.csv_file import NumberedRow
from imports.tables.limits import MAX_UNPACKED_WORKBOOK, InvalidContent, check_archive, refusing
from imports.tables.location import FileLocation
from imports.tables.merged_cells import MergedCells
from imports.tables.shared_strings import RichText, SharedStrings, SharedStringsHandler
from imports.tables.xlsx_numbers import BUILT_IN_FORMATS, NumberFormat, cell_of_number, number_format
from imports.tables.xml_events import BLOCK, attribute, read_all, read_xml

MERGED = re.compile(r"([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})", re.IGNORECASE)
MERGED_MARK = b"mergeCell"
REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?\d*", re.IGNORECASE)
MAX_COLUMNS = 16_384
MAX_ROWS = 1_048_576
MAX_STYLES = 65_490
"""Formats of cells that a workbook may have (Excel's limit), and of their numbers."""
OLD_FORMAT = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook. `path` is its file in the archive."""

    name: str
    path: str
    is_hidden: bool = False


@dataclass
class Workbook:
    """The parts of a workbook that all of its sheets need."""

    sheets: list[Sheet] = field(default_factory=list)
    paths: dict[str, str] = field(default_factory=dict)
    """Files of sheets by the id of their relationship."""
    is_1904: bool = False
    formats: dict[int, NumberFormat] = field(default_factory=dict)
    styles: list[NumberFormat] = field(default_factory=list)
    strings: SharedStrings = field(default_factory=SharedStrings)

    def style(self, index: str | None) -> NumberFormat:
        """Return what a cell's style makes of its number."""
        number = int(index or 0)
        return self.styles[number] if number < len(self.styles) else NumberFormat()


class Archive:
    """The files of a workbook by name, in any case and with either slash, as programs write them."""

    def __init__(self, archive: ZipFile) -> None:
        self.archive = archive
        self.packed = sum(member.compress_size for member in archive.infolist())
        self.names = {name.replace("\\", "/").lstrip("/").lower(): name for name in archive.namelist()}

    def read(self, path: str, handler: Any) -> bool:
        """Pass a file's elements to a handler; return whether there is such a file."""
        name = self.names.get(path.lower())
        if name is not None:
            with self.archive.open(name) as file:
                read_all(file, handler, self.packed)
        return name is not None

    def contains(self, path: str, mark: bytes) -> bool:
        """Return whether a file has these bytes."""
        end = b""
        with self.archive.open(self.names[path.lower()]) as file:
            while block := file.read(BLOCK):
                if mark in end + block:
                    return True
                end = block[-len(mark) :]
        return False


class _Elements:
    """Handler of elements without text: calls `element` for each."""

    def __init__(self, element: Any) -> None:
        self.element = element

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.element(name, attributes)

    def end(self, name: str) -> None:
        """Do nothing."""

    def text(self, text: str) -> None:
        """Do nothing."""


def list_sheets(location: FileLocation) -> list[Sheet]:
    """Return the sheets of a workbook; `UnreadableFile` if it cannot be opened."""
    with refusing(location.name, ImportMessageCode.WORKBOOK_INVALID):
        _check_format(location)
        with location.archive() as archive:
            check_archive(archive, location.name, MAX_UNPACKED_WORKBOOK)
            return _read_outline(Archive(archive)).sheets


def sheet_rows(location: FileLocation, sheet: Sheet) -> Iterator[NumberedRow]:
    """Yield the rows of a sheet that have cells."""
    with refusing(location.name, ImportMessageCode.WORKBOOK_INVALID), location.archive() as opened:
        check_archive(opened, location.name, MAX_UNPACKED_WORKBOOK)
        archive = Archive(opened)
        handler, merged = _SheetHandler(_read_workbook(archive)), _read_merged_cells(archive, sheet.path)
        with opened.open(archive.names[sheet.path.lower()]) as file:
            for _ in read_xml(file, handler):
                yield from map(merged.fill, handler.take())


def _read_merged_cells(archive: Archive, path: str) -> MergedCells:
    """Return the merged cells of a sheet. They stand below its rows, so it is parsed for them only if it has some."""
    merged = MergedCells()

    def add(name: str, attributes: dict[str, str]) -> None:
        match = MERGED.fullmatch(attributes.get("ref", "")) if name == "mergeCell" else None
        if match is not None:
            merged.add(int(match[2]), _column(match[1]), int(match[3]))

    if archive.contains(path, MERGED_MARK):
        archive.read(path, _Elements(add))
    return merged


def _check_format(location: FileLocation) -> None:
    with location.stream() as file:
        start = file.read(len(OLD_FORMAT))
    if start == OLD_FORMAT:
        raise UnreadableFile(location.name, ImportMessageCode.WORKBOOK_OLD)


def _read_outline(archive: Archive) -> Workbook:
    """Return the workbook with its sheets, but without styles and texts."""
    workbook = Workbook()
    main = _main_path(archive)
    folder = posixpath.dirname(main)

    def relationship(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("Type", "").endswith("/worksheet"):
            workbook.paths[attributes["Id"]] = _resolve(folder, attributes["Target"])

    def sheet(name: str, attributes: dict[str, str]) -> None:
        if name == "workbookPr":
            workbook.is_1904 = attributes.get("date1904", "0") in {"1", "true"}
        if name == "sheet" and (path := workbook.paths.get(attribute(attributes, "id"))):
            is_hidden = attributes.get("state", "visible") != "visible"
            workbook.sheets.append(Sheet(attributes.get("name", ""), path, is_hidden))

    archive.read(f"{folder}/_rels/{posixpath.basename(main)}.rels", _Elements(relationship))
    if not archive.read(main, _Elements(sheet)):
        raise InvalidContent(ImportMessageCode.WORKBOOK_WITHOUT_SHEETS)
    return workbook


def _main_path(archive: Archive) -> str:
    paths = ["xl/workbook.xml"]

    def relationship(_: str, attributes: dict[str, str]) -> None:
        if attributes.get("Type", "").endswith("/officeDocument"):
            paths.append(attributes["Target"].lstrip("/"))

    archive.read("_rels/.rels", _Elements(relationship))
    return paths[-1]


def _resolve(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _read_workbook(archive: Archive) -> Workbook:
    workbook = _read_outline(archive)
    folder = posixpath.dirname(_main_path(archive))
    archive.read(f"{folder}/styles.xml", _StylesHandler(workbook))
    strings = SharedStringsHandler(archive.packed)
    archive.read(f"{folder}/sharedStrings.xml", strings)
    workbook.strings = strings.strings
    return workbook


class _StylesHandler:
    """Reads what the styles of cells make of numbers; colours, fonts and fills are not looked at."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.is_in_cell_formats = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        workbook = self.workbook
        if name == "numFmt":
            workbook.formats[int(attributes["numFmtId"])] = number_format(attributes.get("formatCode", ""))
        elif name == "cellXfs":
            self.is_in_cell_formats = True
        elif name == "xf" and self.is_in_cell_formats:
            number = int(attributes.get("numFmtId", "0"))
            workbook.styles.append(workbook.formats.get(number) or BUILT_IN_FORMATS.get(number, NumberFormat()))
        if max(len(workbook.styles), len(workbook.formats)) > MAX_STYLES:
            raise InvalidContent(ImportMessageCode.WORKBOOK_INVALID)

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self.is_in_cell_formats = False

    def text(self, text: str) -> None:
        """Do nothing."""


class _SheetHandler:
    """Collects the rows of a sheet."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.rows: list[NumberedRow] = []
        self.number = self.column = 0
        self.cells: list[Cell] = []
        self.attributes: dict[str, str] = {}
        self.value: list[str] | None = None
        self.is_value = self.has_formula = False
        self.rich = RichText()

    def take(self) -> list[NumberedRow]:
        """Return the rows since the last call."""
        rows, self.rows = self.rows, []
        return rows

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self.attributes, self.value, self.has_formula = attributes, None, False
            self.column = _column(attributes.get("r")) if "r" in attributes else self.column + 1
        elif name == "v":
            self.value, self.is_value = [], True
        elif name == "row":
            self.number = int(attributes.get("r", self.number + 1))
            self.column, self.cells = 0, []
            if not 0 < self.number <= MAX_ROWS:
                raise InvalidContent(ImportMessageCode.WORKBOOK_ROW_INVALID, number=self.number)
        elif name == "f":
            self.has_formula = True
        else:
            self.rich.start(name)

    def text(self, text: str) -> None:
        if self.is_value and self.value is not None:
            self.value.append(text)
        else:
            self.rich.text(text)

    def end(self, name: str) -> None:
        if name == "v":
            self.is_value = False
        elif name == "c":
            self._add(self._cell())
        elif name == "row":
            if self.cells:
                self.rows.append(NumberedRow(self.number, self.cells))
        else:
            self.rich.end(name)

    def _add(self, cell: Cell | None) -> None:
        if cell is not None:
            missing = self.column - len(self.cells)
            self.cells.extend([""] * missing)
            self.cells[self.column - 1] = cell

    def _cell(self) -> Cell | None:
        """Return the cell that ends; None if it is empty."""
        kind, value = self.attributes.get("t", "n"), "".join(self.value or ())
        if kind == "e":
            return ERROR_CELL
        if kind == "inlineStr":
            return workbook_text(self.rich.take())
        if self.has_formula and (self.value is None or (kind == "n" and not value)):
            return FORMULA_CELL
        return self._value(kind, value) if value else None

    def _value(self, kind: str, value: str) -> Cell:
        if kind == "s":
            return self.workbook.strings[int(value)]
        if kind == "b":
            return "Yes" if value.strip() in {"1", "true"} else "No"
        if kind != "n":
            return workbook_text(value)
        style = self.workbook.style(self.attributes.get("s"))
        return cell_of_number(number_cell(value), style, is_1904=self.workbook.is_1904)


def _column(reference: str | None) -> int:
    """Return the number of a column: 1 for A, 27 for AA."""
    match = REFERENCE.fullmatch(reference or "")
    if match is None:
        raise InvalidContent(ImportMessageCode.WORKBOOK_CELL_INVALID, cell=reference or "")
    number = 0
    for letter in match[1].upper():
        number = number * 26 + ord(letter) - 64
    if number > MAX_COLUMNS:
        raise InvalidContent(ImportMessageCode.WORKBOOK_CELL_INVALID, cell=match[0])
    return number
