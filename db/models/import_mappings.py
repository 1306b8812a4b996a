"""What an import remembers between its runs."""

from db.column_types import Key, ShortText
from db.row import Row


class ImportMapping(Row, table="import_mapping", key=["company_id", "source", "entity", "name", "nth"]):
    """Which of our fields the n-th column of that (folded) name goes to."""

    company_id: int
    source: Key
    entity: Key
    name: ShortText
    nth: int
    field_id: int
