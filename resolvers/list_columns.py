"""Columns that a list can show: fields of its records with a value of their own, and custom fields.

They are those of the viewer's schema variant, so that columns of a closed feature do not exist.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

import strawberry
from graphql import GraphQLEnumType, GraphQLField, GraphQLList, get_named_type, get_nullable_type, is_required_argument
from strawberry.schema import BaseSchema

from db.models import Field, FieldType, SavedView, SavedViewList
from resolvers.context import Info
from resolvers.core_schema import core_schema
from resolvers.list_models import LIST_MODELS, custom_fields_of_list
from resolvers.where.filter_checks import load_custom_fields


class ListColumnKind(StrEnum):
    """Kind of the values in a column."""

    ADDRESS = "ADDRESS"
    BOOLEAN = "BOOLEAN"
    CHOICE = "CHOICE"
    CONTACT_POINTS = "CONTACT_POINTS"
    DATE = "DATE"
    DATE_TIME = "DATE_TIME"
    LABELS = "LABELS"
    MONEY = "MONEY"
    NUMBER = "NUMBER"
    RECORD = "RECORD"
    TEXT = "TEXT"
    TIME = "TIME"


class ListColumn(NamedTuple):
    """A column. `custom_field` is the custom field that it shows."""

    name: str
    title: str
    description: str
    kind: ListColumnKind
    custom_field: Field | None = None


KIND_OF_TYPE = {
    "Address": ListColumnKind.ADDRESS,
    "Boolean": ListColumnKind.BOOLEAN,
    "ContactPoint": ListColumnKind.CONTACT_POINTS,
    "Date": ListColumnKind.DATE,
    "DateTime": ListColumnKind.DATE_TIME,
    "Float": ListColumnKind.NUMBER,
    "Int": ListColumnKind.NUMBER,
    "Label": ListColumnKind.LABELS,
    "Money": ListColumnKind.MONEY,
    "String": ListColumnKind.TEXT,
    "WonValue": ListColumnKind.MONEY,
    **dict.fromkeys(
        ("Account", "Activity", "ActivityType", "Deal", "Organization", "Person", "Stage", "User"),
        ListColumnKind.RECORD,
    ),
}
KIND_OF_FIELD = {
    FieldType.ADDRESS: ListColumnKind.ADDRESS,
    FieldType.DATE: ListColumnKind.DATE,
    FieldType.DATE_RANGE: ListColumnKind.DATE,
    FieldType.MONETARY: ListColumnKind.MONEY,
    FieldType.MULTIPLE_OPTIONS: ListColumnKind.CHOICE,
    FieldType.NUMBER: ListColumnKind.NUMBER,
    FieldType.SINGLE_OPTION: ListColumnKind.CHOICE,
    FieldType.TIME: ListColumnKind.TIME,
    FieldType.TIME_RANGE: ListColumnKind.TIME,
    **dict.fromkeys((FieldType.ORGANIZATION, FieldType.PERSON, FieldType.USER), ListColumnKind.RECORD),
}
"""Kinds of custom fields; those of other types are texts."""
NOT_SHOWN = frozenset({"version", "sha256", "downloadUrl"})
"""Fields for programs."""


async def list_columns(
    info: Info,
    view_list: Annotated[SavedViewList, strawberry.argument(name="list", description="List whose columns to return.")],
) -> list[ListColumn]:
    """Columns of a list: fields in the order of the schema, then custom fields in the company's order."""
    return await _columns(info, view_list)


async def unknown_columns(view: strawberry.Parent[SavedView], info: Info) -> list[str]:
    """Columns of a view that its list does not have."""
    known = {column.name for column in await _columns(info, view.list)} if view.columns else set()
    return [name for name in view.columns if name not in known]


async def _columns(info: Info, view_list: SavedViewList) -> list[ListColumn]:
    custom_fields = custom_fields_of_list(view_list, await load_custom_fields(info.context))
    return [*_field_columns(info.schema, view_list), *map(_custom_column, custom_fields)]


def list_fields(schema: BaseSchema, view_list: SavedViewList) -> list[str]:
    """Return the names of the columns of a list that are no custom fields, in this variant of the schema."""
    return [column.name for column in _field_columns(schema, view_list)]


def _field_columns(schema: Any, view_list: SavedViewList) -> Iterator[ListColumn]:
    record_type: Any = core_schema(schema).type_map[LIST_MODELS[view_list].__name__]
    for name, field in record_type.fields.items():
        kind = _kind(field)
        if kind is not None and name not in NOT_SHOWN and not name.startswith("viewerCan"):
            yield ListColumn(name, _title(name), field.description or "", kind)


def _kind(field: GraphQLField) -> ListColumnKind | None:
    """Return the kind of a field; None for a field without a value of its own, such as a list of records."""
    named = get_named_type(field.type)
    kind = ListColumnKind.CHOICE if isinstance(named, GraphQLEnumType) else KIND_OF_TYPE.get(named.name)
    is_list = isinstance(get_nullable_type(field.type), GraphQLList)
    has_many = kind in {ListColumnKind.LABELS, ListColumnKind.CONTACT_POINTS}
    return None if is_list is not has_many or any(map(is_required_argument, field.args.values())) else kind


def _title(name: str) -> str:
    """Return the name of a field as words: `wonValue` is "Won value"."""
    words = "".join(f" {each.lower()}" if each.isupper() else each for each in name)
    return words[:1].upper() + words[1:]


def _custom_column(field: Field) -> ListColumn:
    kind = KIND_OF_FIELD.get(field.type, ListColumnKind.TEXT)
    return ListColumn(field.key, field.name, f"Custom field {field.name!r}.", kind, field)
