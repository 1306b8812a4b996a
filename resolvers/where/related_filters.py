"""Filters on the records of an organization: some, none or every record matches."""

import strawberry
from strawberry import Maybe

from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.notes import NoteWhere
from resolvers.where.people import PersonWhere
from resolvers.where.where_input import condition_field

SOME, NONE, EVERY = (
    "At least one item matches.",
    "No item matches; also true if there are no items.",
    "Every item matches; also true if there are no items.",
)


@strawberry.input(description="Conditions on the activities of an organization.")
class ActivitiesFilter:
    """Conditions on the activities of an organization."""

    some: Maybe[ActivityWhere] = condition_field(SOME)
    none: Maybe[ActivityWhere] = condition_field(NONE)
    every: Maybe[ActivityWhere] = condition_field(EVERY)


@strawberry.input(description="Conditions on the deals of an organization.")
class DealsFilter:
    """Conditions on the deals of an organization."""

    some: Maybe[DealWhere] = condition_field(SOME)
    none: Maybe[DealWhere] = condition_field(NONE)
    every: Maybe[DealWhere] = condition_field(EVERY)


@strawberry.input(description="Conditions on the notes of an organization.")
class NotesFilter:
    """Conditions on the notes of an organization."""

    some: Maybe[NoteWhere] = condition_field(SOME)
    none: Maybe[NoteWhere] = condition_field(NONE)
    every: Maybe[NoteWhere] = condition_field(EVERY)


@strawberry.input(description="Conditions on the people of an organization.")
class PeopleFilter:
    """Conditions on the people of an organization."""

    some: Maybe[PersonWhere] = condition_field(SOME)
    none: Maybe[PersonWhere] = condition_field(NONE)
    every: Maybe[PersonWhere] = condition_field(EVERY)
