"""From a plain description of what is wanted to a condition, and from a wish for an order to its keys.

A description is nested plain data: `{"name": {"contains": "gmbh"}, "deals": {"some": {"status": {"eq": WON}}}}`, with
`and_`, `or_` and `not_` at any place. What a kind of row can be asked is one table, `ASKABLE`; how it can be ordered,
another.
"""

from db.filters.conditions import build_condition
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
    "DealOrderField",
    "FileOrderField",
    "FilterContext",
    "NoteOrderField",
    "OrderBy",
    "OrganizationOrderField",
    "PersonOrderField",
    "UserOrderField",
    "build_condition",
    "order_keys",
]
