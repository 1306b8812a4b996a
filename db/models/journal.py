"""What an import remembers between its runs."""

from datetime import datetime

from db.columns import Key, Name, Words
from db.row import Row


class ImportMapping(Row, table="import_mapping", key=["company_id", "source", "entity", "name", "nth"]):
    """Which of our fields the n-th column of that (folded) name goes to."""

    company_id: int
    source: Key
    entity: Key
    name: Name
    nth: int
    field_id: int


class ImportedFile(Row, table="imported_file", key=["company_id", "sha256", "options"]):
    """How far a file was read: rows before `next_row` are written for good."""

    company_id: int
    sha256: Key
    options: Key
    name: Name
    next_row: int
    row_count: int
    finished_at: datetime | None
    report: Words | None
