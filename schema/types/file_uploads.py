"""Uploads of files."""

import strawberry

import resolvers
from auth.roles import Permission
from db import models
from schema.object_type import ObjectType, field


class FileUpload(ObjectType, row=models.Upload, needs=Permission.RECORDS_WRITE):
    """A registered file whose content is not uploaded yet."""

    file_id: strawberry.ID = field("Global id that the file has after the upload.", resolvers.files.future_file_id)
    upload_url: str = field(
        "Signed URL for a PUT request with the content; the request must start within one minute.",
        resolvers.files.upload_url,
    )
