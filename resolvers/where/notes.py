"""What a list of notes can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import NoteOrderField
from resolvers.where.order import ordering
from resolvers.where.scalars import DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, WhereInput, asks

NoteOrder = ordering("NoteOrder", NoteOrderField, "notes")


@strawberry.input(description="Which notes are wanted. Everything given must hold.")
class NoteWhere(WhereInput):
    """Conditions on notes."""

    and_: Maybe[list["NoteWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["NoteWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["NoteWhere"] = asks("This does not hold.", name="not")
    id: Maybe[IDFilter] = asks("Its id.", models.Note)
    author_id: Maybe[IDFilter] = asks("Who wrote it.", models.User)
    content: Maybe[StringFilter] = asks("What was written, letter by letter.")
    is_pinned_to_organization: Maybe[bool] = asks("Whether it is pinned to its organization.")
    search: Maybe[str] = asks("Its text has words that begin so.")
    organization_id: Maybe[IDFilter] = asks(
        "Its organization: its own, else its deal's, else its person's.", *ORGANIZATION
    )
    deal_id: Maybe[IDFilter] = asks("The deal it is about.", models.Deal)
    person_id: Maybe[IDFilter] = asks("The person it is about.", models.Person)
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
