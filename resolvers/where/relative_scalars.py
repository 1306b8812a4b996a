"""Types of the times and dates in filters, which may be relative to now; `schema.scalars` parses them."""

from typing import NewType

FilterDateTime = NewType("FilterDateTime", object)
FilterDate = NewType("FilterDate", object)
