"""Saved views of lists."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index

from db.column_types import JsonValueObject, ShortText
from db.gates import Gate, gate_enum_values
from db.models.companies import User
from db.row import Row, foreign_key, joined_by


@gate_enum_values(Gate.ACCOUNTS, "ACCOUNTS", "ACCOUNT_BOARD")
class SavedViewList(StrEnum):
    """List that a saved view shows."""

    ACCOUNTS = "ACCOUNTS"
    ACCOUNT_BOARD = "ACCOUNT_BOARD"
    ACTIVITIES = "ACTIVITIES"
    DEALS = "DEALS"
    FILES = "FILES"
    NOTES = "NOTES"
    ORGANIZATIONS = "ORGANIZATIONS"
    PEOPLE = "PEOPLE"


class SavedViewContent(NamedTuple):
    """The arguments of the list, as a client wrote them, and the columns to show with widths in pixels."""

    where: Any = None
    order_by: Any = None
    columns: Sequence[str] = ()
    column_widths: Sequence[int | None] = ()


class DefaultView(Row, table="default_view", key=["company_id", "user_id", "list"]):
    """The saved view with which a list begins for a user."""

    company_id: int
    user_id: Annotated[int, foreign_key("user")]
    list: SavedViewList
    view_id: Annotated[int, foreign_key("saved_view")]


class SavedView(Row, table="saved_view", rules=[Index("ix_saved_view_owner_id", "company_id", "owner_id")]):
    """A saved view of a list. Other users of the company see it if it is shared.

    `feature`: the gate of what its content names; the view is hidden from users to whom the feature is closed.
    """

    company_id: int
    id: int
    owner_id: Annotated[int, foreign_key("user")]
    name: ShortText
    list: SavedViewList
    content: Annotated[SavedViewContent, JsonValueObject(SavedViewContent)]
    feature: Gate | None
    is_shared: bool
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None

    owner: Annotated[User, joined_by("owner_id")]

    where = property(attrgetter("content.where"))
    order_by = property(attrgetter("content.order_by"))
    columns = property(attrgetter("content.columns"))
    column_widths = property(attrgetter("content.column_widths"))
