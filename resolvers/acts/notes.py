"""Notes: written, changed, pinned, deleted."""

import strawberry
from strawberry import Maybe

from db.models import Note
from db.work import UnitOfWork
from resolvers.acting import PayloadValues
from resolvers.acts import lives
from resolvers.acts.activities import LINK_READERS, LinkFields
from resolvers.context import Context
from resolvers.entering import InputContext, Readers, column_reader, read_html, read_input
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.selecting import get_versioned_row


@strawberry.input(description="Data of a new note. The note must be linked to an organization, a deal or a person.")
class NoteCreateInput(CreateInput, LinkFields):
    """The input of `noteCreate`."""

    content: str = strawberry.field(description="Content as HTML. Unsafe markup is removed.")


@strawberry.input(description="Changes to a note. Omitted fields keep their values.")
class NoteUpdateInput(UpdateInput, LinkFields):
    """The input of `noteUpdate`."""

    content: Maybe[str] = optional_field("Content as HTML. Unsafe markup is removed.")


@strawberry.input(description="The note to pin or unpin.")
class NotePinInput(VersionedInput):
    """The input of `notePin`."""

    is_pinned: bool = strawberry.field(
        description="Whether the note is pinned to its organization. Default: true.", default=True
    )


@strawberry.input(description="A note, selected by id and optional expected version.")
class NoteDeleteInput(VersionedInput):
    """The input of `noteDelete`."""


@strawberry.input(description="A note, selected by id and optional expected version.")
class NoteRestoreInput(VersionedInput):
    """The input of `noteRestore`."""


READERS: Readers = {**LINK_READERS, "content": column_reader("content", read_html, required=True)}


async def create(context: Context, work: UnitOfWork, given: NoteCreateInput) -> PayloadValues:
    """Write a note. It must be about something, or nobody would find it."""
    values = await read_input(InputContext(context, work), given, READERS)
    if not any(values.get(name) for name in LINK_READERS):
        raise MutationError(UserErrorCode.BLANK, "Say what the note is about: an organization, a deal or a person.")
    me = context.viewer.user.id
    (identity,) = await work.insert(Note, [{**values, "author_id": me, "last_editor_id": me}])
    return {"note": identity}


async def update(context: Context, work: UnitOfWork, given: NoteUpdateInput) -> PayloadValues:
    """Change a note; its author stays, and whoever changed it is its last editor."""
    values = await read_input(InputContext(context, work), given, READERS)
    row = await get_versioned_row(work, Note, given, values)
    if any(getattr(row, name) != value for name, value in values.items()):
        await work.update(Note, row.id, **values, last_editor_id=context.viewer.user.id)
    return {"note": row.id}


async def pin(_context: Context, work: UnitOfWork, given: NotePinInput) -> PayloadValues:
    """Pin a note to its organization, or take the pin out."""
    row = await get_versioned_row(work, Note, given)
    await work.update(Note, row.id, is_pinned_to_organization=given.is_pinned)
    return {"note": row.id}


async def delete(_context: Context, work: UnitOfWork, given: NoteDeleteInput) -> PayloadValues:
    """Delete a note."""
    return {"deleted_id": await lives.soft_delete(work, Note, given)}


async def restore(_context: Context, work: UnitOfWork, given: NoteRestoreInput) -> PayloadValues:
    """Bring a note back."""
    return {"note": await lives.restore_deleted(work, Note, given)}
