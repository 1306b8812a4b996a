"""Files: announced, changed, deleted, restored. Their bytes come and go by signed links (`files/`)."""

import strawberry
from strawberry import Maybe

from db.models import File
from db.work import UnitOfWork
from files.announcing import create_upload
from files.intake import InvalidUpload
from files.names import sanitize_filename
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.acts import lives
from resolvers.acts.activities import LINK_READERS, LinkFields
from resolvers.context import Context
from resolvers.entering import InputContext, Readers, column_reader, read_input
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.selecting import get_versioned_row


@strawberry.input(
    description="Metadata of a file to upload. The file must be linked to an organization, a deal or a person."
)
class FileUploadInput(CreateInput, LinkFields):
    """The input of `fileUpload`."""

    name: str = strawberry.field(description="File name.")
    size: int = strawberry.field(description="File size in bytes.")
    content_type: str = strawberry.field(description="Media type, such as application/pdf.")
    sha256: str | None = strawberry.field(
        description="SHA-256 of the content as 64 hexadecimal digits. An upload with another hash is rejected. Null skips "
        "the check.",
        default=None,
    )
    description: Maybe[str | None] = optional_field("Description; null for none.")


@strawberry.input(description="Changes to a file's metadata. Omitted fields keep their values.")
class FileUpdateInput(UpdateInput, LinkFields):
    """The input of `fileUpdate`."""

    name: Maybe[str] = optional_field("File name.")
    description: Maybe[str | None] = optional_field("Description; null for none.")


@strawberry.input(description="A file, selected by id and optional expected version.")
class FileDeleteInput(VersionedInput):
    """The input of `fileDelete`."""


@strawberry.input(description="A file, selected by id and optional expected version.")
class FileRestoreInput(VersionedInput):
    """The input of `fileRestore`."""


READERS: Readers = {
    **LINK_READERS,
    "name": column_reader("name", lambda value, name: sanitize_filename(checks.line(value, name)), required=True),
    "description": column_reader("description", checks.text),
}


async def upload(context: Context, work: UnitOfWork, given: FileUploadInput) -> PayloadValues:
    """Announce a file: its bytes go to the link that is answered, and then it is there."""
    values = await read_input(InputContext(context, work), given, READERS)
    if not any(values.get(name) for name in LINK_READERS):
        raise MutationError(UserErrorCode.BLANK, "Say what the file belongs to: an organization, a deal or a person.")
    about = {"size": given.size, "content_type": given.content_type, "sha256": given.sha256}
    try:
        identity = await create_upload(context.services, work, context.viewer.user, **values, **about)  # type: ignore[arg-type]  # a dict of columns
    except InvalidUpload as wrong:
        raise MutationError(UserErrorCode.INVALID, str(wrong), *([wrong.field] if wrong.field else [])) from wrong
    return {"upload": identity}


async def update(context: Context, work: UnitOfWork, given: FileUpdateInput) -> PayloadValues:
    """Call a file otherwise, or say anew what it belongs to."""
    values = await read_input(InputContext(context, work), given, READERS)
    row = await get_versioned_row(work, File, given, values)
    await work.update(File, row.id, **values)
    return {"file": row.id}


async def delete(_context: Context, work: UnitOfWork, given: FileDeleteInput) -> PayloadValues:
    """Delete a file; its bytes are kept as long as it can be restored."""
    return {"deleted_id": await lives.soft_delete(work, File, given)}


async def restore(_context: Context, work: UnitOfWork, given: FileRestoreInput) -> PayloadValues:
    """Bring a file back."""
    return {"file": await lives.restore_deleted(work, File, given)}
