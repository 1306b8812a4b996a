"""What a list of files can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import FileOrderField
from resolvers.where.order import order_input
from resolvers.where.scalars import DateTimeFilter, IDFilter, IntFilter, StringFilter
from resolvers.where.tree import ORGANIZATION_MODELS, WhereInput, condition_field

FileOrder = order_input("FileOrder", FileOrderField, "files")


@strawberry.input(description="Which files are wanted. Everything given must hold.")
class FileWhere(WhereInput):
    """Conditions on files."""

    and_: Maybe[list["FileWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["FileWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["FileWhere"] = condition_field("This does not hold.", name="not")
    id: Maybe[IDFilter] = condition_field("Its id.", models.File)
    name: Maybe[StringFilter] = condition_field("Its name, letter by letter.")
    size: Maybe[IntFilter] = condition_field("How many bytes it has.")
    content_type: Maybe[StringFilter] = condition_field("Its media type.")
    organization_id: Maybe[IDFilter] = condition_field(
        "Its organization: its own, else its deal's, else its person's.", *ORGANIZATION_MODELS
    )
    deal_id: Maybe[IDFilter] = condition_field("The deal it is about.", models.Deal)
    person_id: Maybe[IDFilter] = condition_field("The person it is about.", models.Person)
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
