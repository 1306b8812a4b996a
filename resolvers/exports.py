"""Exports: a list as a file, behind a signed URL of the viewer."""

import json
from datetime import datetime
from enum import StrEnum
from typing import Annotated, NamedTuple

import strawberry
from strawberry.scalars import JSON

from db.gates import Gate, gate_enum_values
from exports import LISTS, Dialect, Format, Language
from files import signed_urls
from resolvers.context import Info
from resolvers.errors import BadUserInput
from resolvers.queries.connections import list_order
from resolvers.time_zones import parse_time_zone
from resolvers.where.filter_checks import check_filter_data
from resolvers.where.parse import parse_list_argument, parse_where

MAX_PAYLOAD_LENGTH = 4_000
"""Maximum length of the signed payload in bytes. Many proxies refuse URLs of more than 8,000 characters."""


@gate_enum_values(Gate.ACCOUNTS, "ACCOUNTS")
class ExportList(StrEnum):
    """List that can be exported."""

    ACCOUNTS = "ACCOUNTS"
    ACTIVITIES = "ACTIVITIES"
    DEALS = "DEALS"
    NOTES = "NOTES"
    ORGANIZATIONS = "ORGANIZATIONS"
    PEOPLE = "PEOPLE"


class Export(NamedTuple):
    """A file to download until `expires_at`."""

    url: str
    expires_at: datetime


async def export(
    info: Info,
    list: Annotated[ExportList, strawberry.argument(description="List to export.")],
    where: Annotated[
        JSON | None,
        strawberry.argument(
            description="Filter, with the syntax of the list's `where` argument. Null exports all rows."
        ),
    ] = None,
    format: Annotated[Format, strawberry.argument(description="File format. Default: CSV.")] = Format.CSV,
    dialect: Annotated[
        Dialect, strawberry.argument(description="Column headers of the file. Default: AFTERWIN.")
    ] = Dialect.AFTERWIN,
    order_by: Annotated[
        JSON | None,
        strawberry.argument(
            description="Order of the rows: sort keys, with the syntax of the list's `orderBy` argument; an empty list "
            "is the list's default order. Null for the order in which the rows were created."
        ),
    ] = None,
    language: Annotated[
        Language,
        strawberry.argument(
            description="Language of the file's name and, with the dialect AFTERWIN, of headers and words in cells. "
            "Default: EN."
        ),
    ] = Language.EN,
    time_zone: Annotated[
        str | None,
        strawberry.argument(description="IANA time zone of the times in the file. Default: the viewer's time zone."),
    ] = None,
) -> Export:
    """Sign a download URL. The list is read when the file is downloaded."""
    if where is not None:
        model = LISTS[list.lower()].model
        parsed = parse_where(info.schema, model, where, info.context.store.closed)
        await check_filter_data(info.context, model, parsed)
    if order_by is not None:
        sort_keys = parse_list_argument(info.schema, list.lower(), "orderBy", order_by)
        await list_order(info.context, LISTS[list.lower()].model, sort_keys)
    request = {"list": list.lower(), "where": where, "order": order_by, "format": format, "dialect": dialect}
    more = {"language": language, "zone": parse_time_zone(info, time_zone).key}
    payload = json.dumps({**request, **more}, ensure_ascii=False, separators=(",", ":"))
    if len(payload.encode()) > MAX_PAYLOAD_LENGTH:
        message = f"`where` and `orderBy` are too long: the link can hold {MAX_PAYLOAD_LENGTH} bytes."
        raise BadUserInput(message)
    return Export(*signed_urls.export_url(info.context.services, info.context.viewer.user, payload))
