"""Filter and sort key of the list of notes."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import NoteOrderField
from resolvers.where.order import SortKey, sort_key_description
from resolvers.where.scalar_filters import DateTimeFilter, IDFilter, StringFilter
from resolvers.where.where_input import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description=sort_key_description("notes"))
class NoteOrder(SortKey[NoteOrderField]):
    """Sort key of notes."""


@strawberry.input(description="Filter for notes. All given conditions must match.")
class NoteWhere(WhereInput):
    """Conditions on notes."""

    and_: Maybe[list["NoteWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["NoteWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["NoteWhere"] = condition_field("This filter does not match.", name="not")
    id: Maybe[IDFilter] = condition_field("Id of the note.", models.Note)
    author_id: Maybe[IDFilter] = condition_field("Id of the author.", models.User)
    content: Maybe[StringFilter] = condition_field("Content as plain text.")
    is_pinned_to_organization: Maybe[bool] = condition_field("Whether the note is pinned to its organization.")
    search: Maybe[str] = condition_field(
        "Full-text search in the note's text. Every word must match the beginning of a word."
    )
    organization_id: Maybe[IDFilter] = condition_field(
        "Id of the effective organization: the note's own, else its deal's, else its person's.", *ORGANIZATION_MODELS
    )
    deal_id: Maybe[IDFilter] = condition_field("Id of the linked deal.", models.Deal)
    person_id: Maybe[IDFilter] = condition_field("Id of the linked person.", models.Person)
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
