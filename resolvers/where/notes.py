"""What a list of notes can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import NoteOrderField
from resolvers.where.order import order_input
from resolvers.where.scalars import DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION_MODELS, WhereInput, condition_field

NoteOrder = order_input("NoteOrder", NoteOrderField, "notes")


@strawberry.input(description="Which notes are wanted. Everything given must hold.")
class NoteWhere(WhereInput):
    """Conditions on notes."""

    and_: Maybe[list["NoteWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["NoteWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["NoteWhere"] = condition_field("This does not hold.", name="not")
    id: Maybe[IDFilter] = condition_field("Its id.", models.Note)
    author_id: Maybe[IDFilter] = condition_field("Who wrote it.", models.User)
    content: Maybe[StringFilter] = condition_field("What was written, letter by letter.")
    is_pinned_to_organization: Maybe[bool] = condition_field("Whether it is pinned to its organization.")
    search: Maybe[str] = condition_field("Its text has words that begin so.")
    organization_id: Maybe[IDFilter] = condition_field(
        "Its organization: its own, else its deal's, else its person's.", *ORGANIZATION_MODELS
    )
    deal_id: Maybe[IDFilter] = condition_field("The deal it is about.", models.Deal)
    person_id: Maybe[IDFilter] = condition_field("The person it is about.", models.Person)
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
