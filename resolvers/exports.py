"""Lists as files, by a link that is signed for whoever asks for it."""

import json
from datetime import datetime
from enum import StrEnum
from typing import Annotated, NamedTuple

import strawberry
from strawberry.scalars import JSON

from db.gates import Gate, gate_enum_values
from exports import LISTS, Dialect, Format
from files import signed_urls
from resolvers.context import Info, parse_time_zone
from resolvers.errors import BadUserInput
from resolvers.where.parse import parse_where

MAX_PAYLOAD_LENGTH = 4_000
"""How many characters a link may say: addresses of more than 8 000 are refused on many ways."""


class ExportList(StrEnum):
    """List that can be exported."""

    ACCOUNTS = "ACCOUNTS"
    ACTIVITIES = "ACTIVITIES"
    DEALS = "DEALS"
    NOTES = "NOTES"
    ORGANIZATIONS = "ORGANIZATIONS"
    PEOPLE = "PEOPLE"


gate_enum_values(Gate.ACCOUNTS, ExportList.ACCOUNTS)


class Export(NamedTuple):
    """A file that can be fetched."""

    url: str
    expires_at: datetime


async def export(
    info: Info,
    list: Annotated[ExportList, strawberry.argument(description="List to export.")],  # what people call it
    where: Annotated[
        JSON | None,
        strawberry.argument(
            description="Filter, with the syntax of the list's `where` argument. Null exports all rows."
        ),
    ] = None,
    format: Annotated[Format, strawberry.argument(description="File format. Default: CSV.")] = Format.CSV,  # as above
    dialect: Annotated[
        Dialect, strawberry.argument(description="Column headers of the file. Default: AFTERWIN.")
    ] = Dialect.AFTERWIN,
    time_zone: Annotated[
        str | None,
        strawberry.argument(description="IANA time zone of the times in the file. Default: the viewer's time zone."),
    ] = None,
) -> Export:
    """Sign a link; the list is read when it is fetched."""
    if where is not None:
        parse_where(info.schema, LISTS[list.lower()].kind, where, info.context.store.closed)
    wanted = {"list": list.lower(), "where": where, "format": format, "dialect": dialect}
    said = json.dumps(
        {**wanted, "zone": parse_time_zone(info, time_zone).key}, ensure_ascii=False, separators=(",", ":")
    )
    if len(said) > MAX_PAYLOAD_LENGTH:
        message = f"This `where` is too long for a link; at most {MAX_PAYLOAD_LENGTH} characters fit."
        raise BadUserInput(message)
    return Export(*signed_urls.export_url(info.context.services, info.context.viewer.user, said))
