"""Saved views of lists."""

from datetime import datetime

from strawberry.scalars import JSON

import resolvers
from auth.roles import Permission
from db import models
from schema.connection import Connection
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.board import AccountBoard
from schema.types.records import Account, Activity, Deal, File, Note, Organization, Person, User

OTHER_LIST = "null for a view of another list."


class SavedView(ObjectType, Node, row=models.SavedView, needs=Permission.RECORDS_READ):
    """A saved view: a list with its filter, order and columns. The filter is evaluated whenever the view is read."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the view.")
    owner: User = field("User who owns the view; others may change it only as administrators, if it is shared.")
    is_shared: bool = field("True if all users of the company see the view.")
    viewer_can_edit: bool = field(
        "True if the viewer may change, take over and delete the view.", resolvers.saved_view_lists.can_edit
    )
    is_default: bool = field(
        "True if the list begins with the view for the viewer.", resolvers.saved_view_lists.is_default
    )
    columns: list[str] = field("Names of the columns, in order.")
    column_widths: list[int | None] = field(
        "Widths of `columns` in pixels, in their order; null, or none at the end, where a column has none."
    )
    unknown_columns: list[str] = field(
        "Those of `columns` that the list does not have any more, such as that of a custom field that is gone.",
        resolvers.list_columns.unknown_columns,
    )
    where: JSON | None = field("Value for the `where` argument of the list; null for no filter.")
    order_by: JSON | None = field("Value for the `orderBy` argument of the list; null for the default order.")
    list: models.SavedViewList = field("List to which the view belongs.")
    updated_at: datetime = field("Time of the last change of the view.")
    accounts: Connection[Account] | None = field(
        f"Accounts that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.accounts
    )
    board: AccountBoard | None = field(f"Board that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.board)
    activities: Connection[Activity] | None = field(
        f"Activities that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.activities
    )
    deals: Connection[Deal] | None = field(f"Deals that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.deals)
    files: Connection[File] | None = field(f"Files that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.files)
    notes: Connection[Note] | None = field(f"Notes that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.notes)
    organizations: Connection[Organization] | None = field(
        f"Organizations that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.organizations
    )
    people: Connection[Person] | None = field(
        f"People that the view shows; {OTHER_LIST}", resolvers.saved_view_lists.people
    )
