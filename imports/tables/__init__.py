"""Tables in files of any origin: CSV, workbooks, folders and archives (docs/decisions/import.md#files)."""

from imports.tables.cells import ERROR_CELL, FORMULA_CELL, PERCENT, Cell, LostCell, MarkedNumber, cell_text
from imports.tables.find import find_tables
from imports.tables.source import JSON_SUFFIXES, SourceRow, SourceTable, column_letters

__all__ = [
    "ERROR_CELL",
    "FORMULA_CELL",
    "JSON_SUFFIXES",
    "PERCENT",
    "Cell",
    "LostCell",
    "MarkedNumber",
    "SourceRow",
    "SourceTable",
    "cell_text",
    "column_letters",
    "find_tables",
]
