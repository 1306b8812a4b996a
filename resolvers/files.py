"""Files."""

import strawberry

from db.ids import global_id
from db.models import File, Upload
from files import links
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.where.files import FileOrder, FileWhere

get = lookup_resolver(File)
list_page = list_resolver(File, FileWhere, FileOrder)
of_organization = child_list_resolver(File, FileWhere, FileOrder)


def download_url(file: strawberry.Parent[File], info: Info) -> str | None:
    """Where whoever asks may fetch the bytes, for a minute."""
    here = info.context
    return None if file.storage_key is None else links.download_url(here.services, here.viewer.user, file.id)


def upload_url(upload: strawberry.Parent[Upload], info: Info) -> str:
    """Where whoever asks may begin to send the bytes, for a minute."""
    return links.upload_url(info.context.services, info.context.viewer.user, upload.id)


def future_file_id(upload: strawberry.Parent[Upload]) -> strawberry.ID:
    """The id of the file once it has come."""
    return strawberry.ID(global_id(File.__name__, upload.id))
