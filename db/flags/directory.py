"""Search of all companies and users by name, address or id, for staff who choose whom to invite."""

from typing import Any

from sqlalchemy import ColumnElement, false, or_

from db.filters.scalars import compare_folded_text
from db.ids import MAX_ID, row_id_of
from db.models import Company, User
from db.pagination.order_keys import OrderKey
from db.row import Row, RowQuery, select_rows

COMPANY_ORDER = (OrderKey("folded_name", Company.c.folded_name), OrderKey("id", Company.c.id))
USER_ORDER = (OrderKey("folded_name", User.c.folded_name), OrderKey("id", User.c.id))
"""An index alone finds a page in these orders; only its rows are read."""


def companies_matching(text: str) -> RowQuery[Company]:
    """Select the companies with this text in their name, or with this id."""
    c = Company.c
    return select_rows(Company).where(or_(_contains(c.folded_name, text), _has_id(Company, c.id, text)))


def users_matching(text: str) -> RowQuery[User]:
    """Select the users of all companies with this text in their name or address, or with this id."""
    c = User.c
    matches = or_(_contains(c.folded_name, text), _contains(c.folded_email, text), _has_id(User, c.id, text))
    return select_rows(User).where(matches, c.is_placeholder.is_(False))


def _contains(column: ColumnElement[Any], text: str) -> ColumnElement[bool]:
    return compare_folded_text(column, {"contains": text})


def _has_id(model: type[Row], column: ColumnElement[int], text: str) -> ColumnElement[bool]:
    plain = text.strip()
    row_id = int(plain) if plain.isascii() and plain.isdigit() else row_id_of(model.__name__, plain)
    return false() if row_id is None or row_id > MAX_ID else column == row_id
