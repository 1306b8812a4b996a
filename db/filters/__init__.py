"""Filters and sort orders: SQL conditions and sort keys from plain data.

A filter is a nested dictionary: `{"name": {"contains": "gmbh"}, "deals": {"some": {"status": {"eq": WON}}}}`. The
operators `and_`, `or_` and `not_` may be used at any level. `CONDITIONS` lists the filter fields of each model.
`ORDER_COLUMNS` lists the sort fields that are not columns of the same name.
"""

from db.filters.conditions import build_condition
from db.filters.custom_field_order import CustomOrder, custom_field_entities, custom_order
from db.filters.ordering import (
    AccountOrderField,
    ActivityOrderField,
    DealOrderField,
    FileOrderField,
    NoteOrderField,
    OrderBy,
    OrganizationOrderField,
    PersonOrderField,
    UserOrderField,
    order_keys,
)
from db.filters.scalars import FilterContext

__all__ = [
    "AccountOrderField",
    "ActivityOrderField",
    "CustomOrder",
    "DealOrderField",
    "FileOrderField",
    "FilterContext",
    "NoteOrderField",
    "OrderBy",
    "OrganizationOrderField",
    "PersonOrderField",
    "UserOrderField",
    "build_condition",
    "custom_field_entities",
    "custom_order",
    "order_keys",
]
