"""Lists as files: CSV and XLSX, under Afterwin's own headers or under Pipedrive's.

`table` asks for a list, and `write` writes it down (`csv_lines` gives the bytes of a CSV file as they come). Rows are
read from one snapshot, a page at a time, and none is held once it is written.
"""

from exports.cell_format import Dialect
from exports.lists import LISTS
from exports.table import ExportRequest, ExportTable, build_table
from exports.writers import ExportTooLarge, Format, csv_lines, write_table

__all__ = [
    "LISTS",
    "Dialect",
    "ExportRequest",
    "ExportTable",
    "ExportTooLarge",
    "Format",
    "build_table",
    "csv_lines",
    "write_table",
]
