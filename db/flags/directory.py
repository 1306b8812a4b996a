"""Search of all companies and users by name, address or id, for staff who choose whom to invite."""

from typing import Any

from sqlalchemy import ColumnElement, false, or_

from db.filters.scalars import compare_folded_text
from db.ids import MAX_ID, row_id_of
from db.models import Company, User
from db.order_keys import OrderKey
from db.row import Row, RowQuery, select_rows

FOUND_COMPANY, FOUND = Company.table.alias("found"), User.table.alias("found")
"""Companies and users again: an index alone answers a search of them, and only the rows of a page are read."""
COMPANY_ORDER = (OrderKey("folded_name", FOUND_COMPANY.c.folded_name), OrderKey("id", FOUND_COMPANY.c.id))
USER_ORDER = (OrderKey("folded_name", FOUND.c.folded_name), OrderKey("id", FOUND.c.id))


def companies_matching(text: str) -> RowQuery[Company]:
    """Select the companies with this text in their name, or with this id."""
    c = FOUND_COMPANY.c
    matches = or_(_contains(c.folded_name, text), _has_id(Company, c.id, text))
    return select_rows(Company).where(Company.c.id == c.id, matches)


def users_matching(text: str) -> RowQuery[User]:
    """Select the users of all companies with this text in their name or address, or with this id."""
    c = FOUND.c
    matches = or_(_contains(c.folded_name, text), _contains(c.folded_email, text), _has_id(User, c.id, text))
    is_same = (User.c.company_id == c.company_id, User.c.id == c.id)
    return select_rows(User).where(*is_same, matches, c.is_placeholder.is_(False))


def _contains(column: ColumnElement[Any], text: str) -> ColumnElement[bool]:
    return compare_folded_text(column, {"contains": text})


def _has_id(model: type[Row], column: ColumnElement[int], text: str) -> ColumnElement[bool]:
    plain = text.strip()
    row_id = int(plain) if plain.isascii() and plain.isdigit() else row_id_of(model.__name__, plain)
    return false() if row_id is None or row_id > MAX_ID else column == row_id
