"""Notes."""

from db.models import Note
from resolvers.listing import by_id, children_of, every
from resolvers.where.notes import NoteOrder, NoteWhere

one = by_id(Note)
some = every(Note, NoteWhere, NoteOrder)
of_organization = children_of(Note, NoteWhere, NoteOrder)
