"""What can be asked of the rows that belong to an organization."""

import strawberry
from strawberry import Maybe

from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.notes import NoteWhere
from resolvers.where.people import PersonWhere
from resolvers.where.tree import condition_field

SOME, NONE, EVERY = "At least one is so.", "Not one is so.", "Every one is so; also where there are none."


@strawberry.input(description="What is asked of the activities.")
class ActivitiesFilter:
    """Conditions on all activities together."""

    some: Maybe[ActivityWhere] = condition_field(SOME)
    none: Maybe[ActivityWhere] = condition_field(NONE)
    every: Maybe[ActivityWhere] = condition_field(EVERY)


@strawberry.input(description="What is asked of the deals.")
class DealsFilter:
    """Conditions on all deals together."""

    some: Maybe[DealWhere] = condition_field(SOME)
    none: Maybe[DealWhere] = condition_field(NONE)
    every: Maybe[DealWhere] = condition_field(EVERY)


@strawberry.input(description="What is asked of the notes.")
class NotesFilter:
    """Conditions on all notes together."""

    some: Maybe[NoteWhere] = condition_field(SOME)
    none: Maybe[NoteWhere] = condition_field(NONE)
    every: Maybe[NoteWhere] = condition_field(EVERY)


@strawberry.input(description="What is asked of the people.")
class PeopleFilter:
    """Conditions on all people together."""

    some: Maybe[PersonWhere] = condition_field(SOME)
    none: Maybe[PersonWhere] = condition_field(NONE)
    every: Maybe[PersonWhere] = condition_field(EVERY)
