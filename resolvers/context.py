"""What every resolver has at hand."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import strawberry

from auth.viewer import Viewer
from db.store import Store
from resolvers.errors import BadInput
from resolvers.loaders import Loaders


@dataclass
class Context:
    """One operation: who asks, what may be asked, and what was loaded already."""

    viewer: Viewer
    store: Store

    @cached_property
    def load(self) -> Loaders:
        """The loaders of this operation."""
        return Loaders(self.store)


Info: TypeAlias = strawberry.Info[Context, None]


def zone_named(info: Info, name: str | None) -> ZoneInfo:
    """The time zone of that IANA name, the viewer's own where none is given."""
    if name is None:
        return info.context.viewer.zone
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        msg = f"{name!r} is not a time zone; IANA names are meant, such as Europe/Madrid."
        raise BadInput(msg) from None
