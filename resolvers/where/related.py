"""What can be asked of the rows that belong to an organization."""

import strawberry
from strawberry import Maybe

from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.notes import NoteWhere
from resolvers.where.people import PersonWhere
from resolvers.where.tree import asks

SOME, NONE, EVERY = "At least one is so.", "Not one is so.", "Every one is so; also where there are none."


@strawberry.input(description="What is asked of the activities.")
class ActivitiesFilter:
    """Conditions on all activities together."""

    some: Maybe[ActivityWhere] = asks(SOME)
    none: Maybe[ActivityWhere] = asks(NONE)
    every: Maybe[ActivityWhere] = asks(EVERY)


@strawberry.input(description="What is asked of the deals.")
class DealsFilter:
    """Conditions on all deals together."""

    some: Maybe[DealWhere] = asks(SOME)
    none: Maybe[DealWhere] = asks(NONE)
    every: Maybe[DealWhere] = asks(EVERY)


@strawberry.input(description="What is asked of the notes.")
class NotesFilter:
    """Conditions on all notes together."""

    some: Maybe[NoteWhere] = asks(SOME)
    none: Maybe[NoteWhere] = asks(NONE)
    every: Maybe[NoteWhere] = asks(EVERY)


@strawberry.input(description="What is asked of the people.")
class PeopleFilter:
    """Conditions on all people together."""

    some: Maybe[PersonWhere] = asks(SOME)
    none: Maybe[PersonWhere] = asks(NONE)
    every: Maybe[PersonWhere] = asks(EVERY)
