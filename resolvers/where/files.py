"""What a list of files can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import FileOrderField
from resolvers.where.order import ordering
from resolvers.where.scalars import DateTimeFilter, IDFilter, IntFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, WhereInput, asks

FileOrder = ordering("FileOrder", FileOrderField, "files")


@strawberry.input(description="Which files are wanted. Everything given must hold.")
class FileWhere(WhereInput):
    """Conditions on files."""

    and_: Maybe[list["FileWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["FileWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["FileWhere"] = asks("This does not hold.", name="not")
    id: Maybe[IDFilter] = asks("Its id.", models.File)
    name: Maybe[StringFilter] = asks("Its name, letter by letter.")
    size: Maybe[IntFilter] = asks("How many bytes it has.")
    content_type: Maybe[StringFilter] = asks("Its media type.")
    organization_id: Maybe[IDFilter] = asks(
        "Its organization: its own, else its deal's, else its person's.", *ORGANIZATION
    )
    deal_id: Maybe[IDFilter] = asks("The deal it is about.", models.Deal)
    person_id: Maybe[IDFilter] = asks("The person it is about.", models.Person)
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
