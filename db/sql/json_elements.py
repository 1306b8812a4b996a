"""SQL function that returns the elements of a JSON array as rows."""

from typing import Any

from db.sql.dialect_function import DialectFunction


class JsonElements(DialectFunction[Any], sqlite="json_each({})", postgresql="jsonb_array_elements(({})::jsonb)"):
    """The elements of a JSON array, one a row, in the column `value`."""
