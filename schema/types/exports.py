"""Exports of lists as files."""

from datetime import datetime

import resolvers
from schema.object_type import ObjectType, field


class Export(ObjectType, row=resolvers.exports.Export):
    """A download link for a list as a file."""

    url: str = field("Signed URL of the file; it works without further authentication.")
    expires_at: datetime = field("Time when the URL expires.")
