"""Notes."""

import strawberry

from db.models import Note, User
from resolvers.context import Info
from resolvers.listing import by_id, children_of, every
from resolvers.loaders import Promised
from resolvers.where.notes import NoteOrder, NoteWhere

one = by_id(Note)
some = every(Note, NoteWhere, NoteOrder)
of_organization = children_of(Note, NoteWhere, NoteOrder)


def last_editor(note: strawberry.Parent[Note], info: Info) -> Promised[User]:
    """Whoever changed a note last."""
    return info.context.load.one(User, note.last_editor_id)
