"""Mappings that an import stores for its next runs."""

from db.column_types import Key, ShortText
from db.row import Row


class ImportMapping(Row, table="import_mapping", key=["company_id", "source", "entity", "name", "nth"]):
    """The custom field for the n-th column with this folded name in files of `source`."""

    company_id: int
    source: Key
    entity: Key
    name: ShortText
    nth: int
    field_id: int
