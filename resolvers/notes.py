"""Notes."""

import strawberry

from db.models import Note, User
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.loaders import MaybeAwaitable
from resolvers.where.notes import NoteOrder, NoteWhere

get = lookup_resolver(Note)
list_page = list_resolver(Note, NoteWhere, NoteOrder)
of_organization = child_list_resolver(Note, NoteWhere, NoteOrder)


def last_editor(note: strawberry.Parent[Note], info: Info) -> MaybeAwaitable[User]:
    """Whoever changed a note last."""
    return info.context.loaders.load(User, note.last_editor_id)
