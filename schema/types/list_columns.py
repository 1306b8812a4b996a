"""Columns of lists."""

import resolvers
from schema.object_type import ObjectType, field
from schema.types.fields import Field


class ListColumn(ObjectType, row=resolvers.list_columns.ListColumn):
    """A column that a list can show, and that a saved view can name in `columns`."""

    name: str = field("Name of the column in `columns` of a view: a field of the record, or the key of a custom field.")
    title: str = field("Title for people.")
    description: str = field("What the column shows.")
    kind: resolvers.list_columns.ListColumnKind = field("Kind of the values.")
    custom_field: Field | None = field("Custom field that the column shows; null for other columns.")
