"""Files: reads, uploads and mutations."""

from collections.abc import Sequence

import strawberry
from strawberry import Maybe

from db.ids import global_id
from db.models import Company, File, Upload
from db.unit_of_work import UnitOfWork
from db.uploads import stored_bytes
from files import signed_urls
from files.create_upload import StorageFull, create_upload
from files.filenames import sanitize_filename
from files.upload_stream import InvalidUpload
from resolvers.activities import LINK_READERS, LinkFields
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.input_readers import InputContext, Readers, column_reader, read_input
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.child_lists import child_list_resolver, group_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.reasons import Reason
from resolvers.where.files import FileOrder, FileWhere

get = lookup_resolver(File)
list_page = list_resolver(File, FileWhere, FileOrder)
of_organization = group_list_resolver(File, FileWhere, FileOrder)
of_deal = child_list_resolver(File, FileWhere, FileOrder, "deal_id")
of_person = child_list_resolver(File, FileWhere, FileOrder, "person_id")


def download_url(file: strawberry.Parent[File], info: Info) -> str | None:
    """Signed URL of the content for the viewer, valid for one minute; None before the upload."""
    context = info.context
    return (
        None if file.storage_key is None else signed_urls.download_url(context.services, context.viewer.user, file.id)
    )


def upload_url(upload: strawberry.Parent[Upload], info: Info) -> str:
    """Signed URL to which the viewer uploads the content, valid for one minute."""
    return signed_urls.upload_url(info.context.services, info.context.viewer.user, upload.id)


def future_file_id(upload: strawberry.Parent[Upload]) -> strawberry.ID:
    """Global id that the file will have after the upload."""
    return strawberry.ID(global_id(File.__name__, upload.id))


@strawberry.input(
    description="Metadata of a file to upload. The file must be linked to an organization, a deal or a person."
)
class FileUploadInput(CreateInput, LinkFields):
    """The input of `fileUpload`."""

    name: str = strawberry.field(description="File name.")
    size: int = strawberry.field(description="File size in bytes.")
    content_type: str = strawberry.field(description="Media type, such as application/pdf.")
    sha256: str | None = strawberry.field(
        description="SHA-256 of the content as 64 hexadecimal digits. An upload with another hash is rejected. Null "
        "skips the check.",
        default=None,
    )
    description: Maybe[str | None] = optional_field("Description; null for none.")


@strawberry.input(description="Changes to a file's metadata. Omitted fields keep their values.")
class FileUpdateInput(UpdateInput, LinkFields):
    """The input of `fileUpdate`."""

    name: Maybe[str | None] = required_field("File name.")
    description: Maybe[str | None] = optional_field("Description; null for none.")


@strawberry.input(description="A file, selected by id and optional expected version.")
class FileDeleteInput(VersionedInput):
    """The input of `fileDelete`."""


@strawberry.input(description="A file, selected by id and optional expected version.")
class FileRestoreInput(VersionedInput):
    """The input of `fileRestore`."""


READERS: Readers = {
    **LINK_READERS,
    "name": column_reader("name", lambda value, name: sanitize_filename(validators.line(value, name)), required=True),
    "description": column_reader("description", validators.text),
}


async def stored_by_company(company: strawberry.Parent[Company], info: Info) -> float:
    """Bytes that the files of the company, and those of its imports, have in all."""
    context = info.context

    async def fetch(company_ids: list[int]) -> Sequence[int]:
        return [await stored_bytes(context.store)] * len(company_ids)

    return float(await context.loaders.loader("stored bytes", fetch).load(company.id))


def most_of_company(_company: strawberry.Parent[Company], info: Info) -> float:
    """Bytes that they may have."""
    return float(info.context.services.site.max_company_file_bytes)


async def upload(context: Context, uow: UnitOfWork, input: FileUploadInput) -> PayloadValues:
    """Prepare an upload. The file exists once its content is sent to the upload URL."""
    values = await read_input(InputContext(context, uow), input, READERS)
    if not any(values.get(name) for name in LINK_READERS):
        raise MutationError(Reason.NO_LINK)
    metadata = {"size": input.size, "content_type": input.content_type, "sha256": input.sha256}
    try:
        upload_id = await create_upload(context.services, uow, context.viewer.user, **values, **metadata)  # type: ignore[arg-type]  # a dict of columns
    except InvalidUpload as error:
        raise _upload_error(context, input, error) from error
    return {"upload": upload_id}


def _upload_error(context: Context, input: FileUploadInput, error: InvalidUpload) -> MutationError:
    if isinstance(error, StorageFull):
        return MutationError(Reason.STORAGE_FULL, "size", used=error.used, most=error.most)
    match error.code:
        case "FILE_TOO_LARGE":
            return MutationError(Reason.FILE_TOO_LARGE, "size", most=context.services.site.max_file_bytes)
        case "CONTENT_TYPE_NOT_ALLOWED":
            return MutationError(Reason.CONTENT_TYPE_NOT_ALLOWED, "content_type", name=input.content_type[:80])
        case _:
            return MutationError(Reason.HASH_MALFORMED, "sha256")


async def update(context: Context, uow: UnitOfWork, input: FileUpdateInput) -> PayloadValues:
    """Rename, describe or relink a file."""
    values = await read_input(InputContext(context, uow), input, READERS)
    row = await get_versioned_row(uow, File, input, values)
    await uow.update(File, row.id, **values)
    return {"file": row.id}


async def delete(_context: Context, uow: UnitOfWork, input: FileDeleteInput) -> PayloadValues:
    """Delete a file. Its content is kept while it can be restored."""
    return {"deleted_id": await soft_delete.soft_delete(uow, File, input)}


async def restore(_context: Context, uow: UnitOfWork, input: FileRestoreInput) -> PayloadValues:
    """Restore a deleted file."""
    return {"file": await soft_delete.restore_deleted(uow, File, input)}
