"""Global ids of board columns: key, time zone and filter, so that `node(id:)` finds the same cards again."""

from decimal import Decimal
from typing import Any, NamedTuple

import orjson
from strawberry.schema import BaseSchema

from db.board.columns import BoardColumn
from db.ids import global_id, parse_text_id
from db.models import Account
from resolvers.errors import BadUserInput
from resolvers.where.accounts import AccountWhere
from resolvers.where.parse import parse_input
from resolvers.where.where_input import filter_json

COLUMN_TYPE = "AccountBoardColumn"


class ColumnId(NamedTuple):
    """What the id of a column holds."""

    key: BoardColumn
    time_zone: str
    where: AccountWhere | None

    @property
    def global_id(self) -> str:
        """The global id."""
        content = [self.key, self.time_zone, filter_json(self.where)]
        return global_id(COLUMN_TYPE, orjson.dumps(content, default=_exact_text).decode())


def _exact_text(value: Any) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def parse_column_id(schema: BaseSchema, text: str) -> ColumnId | None:
    """Return what the global id of a column holds; None for an id of another type. Raise `BadUserInput`.

    `schema` is the variant of the viewer: a filter in an id is checked as one in a document is.
    """
    content = parse_text_id(COLUMN_TYPE, text)
    if content is None:
        return None
    try:
        key, zone, where = orjson.loads(content)
        column = BoardColumn(key)
    except (ValueError, TypeError):
        msg = f"{text[:80]!r} is not an id. Pass a value of the field `id`."
        raise BadUserInput(msg) from None
    return ColumnId(column, str(zone), None if where is None else parse_input(schema, Account, where))
