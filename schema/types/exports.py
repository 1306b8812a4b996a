"""Lists as files."""

from datetime import datetime

import resolvers
from schema.shape import ObjectType, field


class Export(ObjectType, row=resolvers.exports.Export):
    """A list as a file."""

    url: str = field("The address from which it can be fetched, by whoever has it.")
    expires_at: datetime = field("Until when.")
