"""The door at which an exported list is fetched; what it is of, the signed link says."""

import json
import tempfile
from collections.abc import AsyncIterator
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from auth.doors import PRIVATE, refusal
from auth.entrance import Entrance, Refused
from auth.roles import Permission
from auth.signing import Claims, Purpose
from db.identity import COMPANIES
from db.store import Snapshot
from exports import LISTS, Dialect, Format, Table, TooLong, Wanted, csv_lines, table, write
from files.names import attachment
from files.redeeming import demand, redeem
from resolvers.errors import BadInput
from schema.where import read_where

MEDIA = {
    Format.CSV: "text/csv; charset=utf-8",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
CHUNK = 64 * 1024


def routes(entrance: Entrance) -> list[Route]:
    """The door."""

    async def fetch(request: Request) -> Response:
        try:
            claims = redeem(entrance, request.path_params["token"], Purpose.EXPORT, "GET")
            form, wanted = _asked(json.loads(claims.said))
            async with entrance.database.snapshot() as snapshot:
                await demand(snapshot.of(claims.company_id), claims, Permission.RECORDS_EXPORT)
        except Refused as wrong:
            return refusal(wrong.status, wrong.code, str(wrong))
        except (BadInput, ValueError) as wrong:
            return refusal(400, "BAD_USER_INPUT", str(wrong))
        name = attachment(f"{wanted.name}.{form.value}")
        headers = {**PRIVATE, "x-content-type-options": "nosniff", "content-disposition": name}
        return StreamingResponse(_bytes(entrance, claims, form, wanted), 200, headers, MEDIA[form])

    return [Route("/exports/{token}", fetch, methods=["GET"])]


def _asked(said: dict[str, Any]) -> tuple[Format, Wanted]:
    where = None if said["where"] is None else read_where(LISTS[said["list"]].kind, said["where"])
    return Format(said["format"]), Wanted(said["list"], where, Dialect(said["dialect"]), ZoneInfo(said["zone"]))


async def _bytes(entrance: Entrance, claims: Claims, form: Format, wanted: Wanted) -> AsyncIterator[bytes]:
    """The file as it is made; the snapshot that it is read from is open until its end."""
    async with entrance.database.snapshot() as snapshot:
        asked = await _table(snapshot, claims, wanted)
        parts = csv_lines(asked) if form is Format.CSV else _packed(asked)
        async for part in parts:
            yield part


async def _table(snapshot: Snapshot, claims: Claims, wanted: Wanted) -> Table:
    (company,) = await snapshot.unscoped(COMPANIES, ids=[claims.company_id])
    return await table(snapshot.of(claims.company_id), company, wanted)


async def _packed(asked: Table) -> AsyncIterator[bytes]:
    """A workbook: it can only be sent once it is whole."""
    with tempfile.TemporaryFile() as file:
        try:
            await write(asked, Format.XLSX, file)
        except TooLong as wrong:
            yield str(wrong).encode()
            return
        file.seek(0)
        while part := file.read(CHUNK):
            yield part
