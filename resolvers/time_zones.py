"""The argument `timeZone`: the time zone that decides what "today" means for an answer."""

from typing import Annotated
from zoneinfo import ZoneInfo

import strawberry

from db.time_zones import is_time_zone
from resolvers.context import Info
from resolvers.errors import BadUserInput

TimeZone = Annotated[
    str | None,
    strawberry.argument(description="IANA time zone that decides what is due today. Default: the viewer's time zone."),
]


def parse_time_zone(info: Info, name: str | None) -> ZoneInfo:
    """Return the time zone with this IANA name, the viewer's for None. Raise `BadUserInput`."""
    if name is None:
        return info.context.viewer.zone
    if not is_time_zone(name):
        msg = f"{name!r} is not an IANA time zone, such as Europe/Madrid."
        raise BadUserInput(msg)
    return ZoneInfo(name)
