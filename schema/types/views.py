"""Views of lists that people keep."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from db import models
from schema.shape import ObjectType, field
from schema.types.records import User


class SavedView(ObjectType, row=models.SavedView, needs=Permission.PROFILE_READ):
    """A list as somebody wants to see it again."""

    global_id: strawberry.ID = field("The id by which it can be changed.", name="id")
    version: int = field("Advances with every change.")
    name: str = field("What it is called.")
    owner: User = field("Whose it is; nobody else can change it.")
    is_shared: bool = field("Whether everybody of the company sees it.")
    columns: list[str] = field("The columns, in order.")
    where: JSON | None = field("The list's `where`, as it takes it.")
    order_by: JSON | None = field("The list's `orderBy`, as it takes it.")
    list: models.ViewList = field("The list that it is a view of.")
    updated_at: datetime = field("When it was last changed.")
