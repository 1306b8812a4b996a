"""Notes: reads and mutations."""

from collections.abc import Sequence
from functools import partial

import strawberry
from strawberry import Maybe

from db.links import replace_links
from db.mentions import MENTIONS
from db.models import Note, NoteMention, User
from db.unit_of_work import UnitOfWork
from resolvers.activities import LINK_READERS, LinkFields
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import soft_delete
from resolvers.mutations.input_readers import InputContext, Readers, html_reader, read_input
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.mutations.user_lists import given_links, read_users
from resolvers.queries.child_lists import child_list_resolver, group_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.reasons import Reason
from resolvers.rich_text import shown_html
from resolvers.where.notes import NoteOrder, NoteWhere

MAX_MENTIONS = 100
CONTENT = "Content as HTML: at most 100,000 characters, `&amp;` is one. Unsafe markup is removed."

get = lookup_resolver(Note)
list_page = list_resolver(Note, NoteWhere, NoteOrder)
of_organization = group_list_resolver(Note, NoteWhere, NoteOrder)
of_deal = child_list_resolver(Note, NoteWhere, NoteOrder, "deal_id")
of_person = child_list_resolver(Note, NoteWhere, NoteOrder, "person_id")


def content(note: strawberry.Parent[Note], info: Info) -> str:
    """Content as the company wants it shown."""
    return shown_html(note.content, info)


def last_editor(note: strawberry.Parent[Note], info: Info) -> MaybeAwaitable[User]:
    """User who changed the note last."""
    return info.context.loaders.load(User, note.last_editor_id)


async def mentioned_users(note: strawberry.Parent[Note], info: Info) -> list[User]:
    """Users whom a note mentions, by name."""
    links = await info.context.loaders.load_children(NoteMention, "note_id", note.id)
    return sorted((link.user for link in links), key=lambda user: (user.folded_name, user.id))


@strawberry.input(description="Data of a new note. The note must be linked to an organization, a deal or a person.")
class NoteCreateInput(CreateInput, LinkFields):
    """The input of `noteCreate`."""

    content: str = strawberry.field(description=CONTENT)
    mentioned_user_ids: list[strawberry.ID] = strawberry.field(
        description=f"Ids of active users whom the note mentions, at most {MAX_MENTIONS}. Default: none.",
        default_factory=list,
    )


@strawberry.input(description="Changes to a note. Omitted fields keep their values.")
class NoteUpdateInput(UpdateInput, LinkFields):
    """The input of `noteUpdate`."""

    content: Maybe[str | None] = required_field(CONTENT)
    mentioned_user_ids: Maybe[list[strawberry.ID] | None] = optional_field(
        f"Ids of all users whom the note mentions, at most {MAX_MENTIONS}. They replace those before; null for none."
    )


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


READERS: Readers = {**LINK_READERS, "content": html_reader("content", required=True)}


async def create(context: Context, uow: UnitOfWork, input: NoteCreateInput) -> PayloadValues:
    """Create a note. It must be linked to an organization, a deal or a person."""
    values = await read_input(InputContext(context, uow), input, READERS)
    if not any(values.get(name) for name in LINK_READERS):
        raise MutationError(Reason.NO_LINK)
    user_id = context.viewer.user.id
    (note_id,) = await uow.insert(Note, [{**values, "author_id": user_id, "last_editor_id": user_id}])
    await _mention(uow, note_id, input.mentioned_user_ids)
    return {"note": note_id}


async def update(context: Context, uow: UnitOfWork, input: NoteUpdateInput) -> PayloadValues:
    """Update a note. The author stays; the viewer becomes its last editor if something changed."""
    values = await read_input(InputContext(context, uow), input, READERS)
    mentions = input.mentioned_user_ids
    row = await get_versioned_row(uow, Note, input, values, side_values=partial(given_links, uow, MENTIONS, mentions))
    is_mentioning = mentions is not None and await _mention(uow, row.id, mentions.value or ())
    if is_mentioning or any(getattr(row, name) != value for name, value in values.items()):
        await uow.update(Note, row.id, **values, last_editor_id=context.viewer.user.id)
    return {"note": row.id}


async def pin(_context: Context, uow: UnitOfWork, input: NotePinInput) -> PayloadValues:
    """Pin a note to its organization, or unpin it."""
    row = await get_versioned_row(uow, Note, input)
    await uow.update(Note, row.id, is_pinned_to_organization=input.is_pinned)
    return {"note": row.id}


async def delete(_context: Context, uow: UnitOfWork, input: NoteDeleteInput) -> PayloadValues:
    """Delete a note."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Note, input)}


async def restore(_context: Context, uow: UnitOfWork, input: NoteRestoreInput) -> PayloadValues:
    """Restore a deleted note."""
    return {"note": await soft_delete.restore_deleted(uow, Note, input)}


async def _mention(uow: UnitOfWork, note_id: int, global_ids: Sequence[str]) -> bool:
    """Give a note exactly these mentions; return whether they are others. A user who has left may stay in a note."""
    users = await read_users(uow, global_ids, "mentioned_user_ids", most=MAX_MENTIONS)
    mentioned = await replace_links(uow, MENTIONS, note_id, users)
    for index, user in enumerate(users.values()):
        if not user.is_active and user.id not in mentioned:
            raise MutationError(Reason.RETIRED, "mentioned_user_ids", str(index))
    return mentioned != set(users)
