"""Saved views of lists."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from db import models
from schema.object_type import ObjectType, field
from schema.types.records import User


class SavedView(ObjectType, row=models.SavedView, needs=Permission.PROFILE_READ):
    """A saved view: a list with its filter, order and columns."""

    global_id: strawberry.ID = field("Global id, for `savedViewUpdate` and `savedViewDelete`.", name="id")
    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the view.")
    owner: User = field("User who owns the view; only the owner can change it.")
    is_shared: bool = field("True if all users of the company see the view.")
    columns: list[str] = field("Names of the columns, in order.")
    where: JSON | None = field("Value for the `where` argument of the list; null for no filter.")
    order_by: JSON | None = field("Value for the `orderBy` argument of the list; null for the default order.")
    list: models.SavedViewList = field("List to which the view belongs.")
    updated_at: datetime = field("Time of the last change of the view.")
