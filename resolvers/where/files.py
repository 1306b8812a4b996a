"""Filter and sort key of the list of files."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import FileOrderField
from resolvers.where.order import SortKey, sort_key_description
from resolvers.where.scalar_filters import DateTimeFilter, IDFilter, IntFilter, StringFilter
from resolvers.where.where_input import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description=sort_key_description("files"))
class FileOrder(SortKey[FileOrderField]):
    """Sort key of files."""


@strawberry.input(description="Filter for files. All given conditions must match.")
class FileWhere(WhereInput):
    """Conditions on files."""

    and_: Maybe[list["FileWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["FileWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["FileWhere"] = condition_field("This filter does not match.", name="not")
    id: Maybe[IDFilter] = condition_field("Id of the file.", models.File)
    name: Maybe[StringFilter] = condition_field("Name of the file.")
    size: Maybe[IntFilter] = condition_field("File size in bytes.")
    content_type: Maybe[StringFilter] = condition_field("Media type, such as application/pdf.")
    search: Maybe[str] = condition_field(
        "Full-text search in name and description. Every word must match the beginning of a word."
    )
    organization_id: Maybe[IDFilter] = condition_field(
        "Id of the effective organization: the file's own, else its deal's, else its person's.", *ORGANIZATION_MODELS
    )
    deal_id: Maybe[IDFilter] = condition_field("Id of the linked deal.", models.Deal)
    person_id: Maybe[IDFilter] = condition_field("Id of the linked person.", models.Person)
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
