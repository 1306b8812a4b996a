"""Lists as CSV or XLSX files, with Afterwin's headers or Pipedrive's.

`build_table` prepares a list, `write_table` writes it to a file, and `csv_lines` yields the bytes of a CSV file. Rows
are read from one snapshot, page by page, and are not kept in memory.
"""

from exports.cell_format import Dialect
from exports.lists import LISTS
from exports.spanish import Language
from exports.table import ExportRequest, ExportTable, build_table
from exports.workbook import ExportTooLarge
from exports.writers import Format, csv_lines, write_table

__all__ = [
    "LISTS",
    "Dialect",
    "ExportRequest",
    "ExportTable",
    "ExportTooLarge",
    "Format",
    "Language",
    "build_table",
    "csv_lines",
    "write_table",
]
