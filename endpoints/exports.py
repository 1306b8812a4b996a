"""The door at which an exported list is fetched; what it is of, the signed link says."""

import asyncio
import json
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from auth.errors import ApiError
from auth.feature_gate import evaluate_gates_for_user
from auth.roles import Permission
from auth.services import Services
from auth.signed_links import Claims, Purpose
from db.gates import ClosedGates
from db.identity import COMPANIES
from db.store import Snapshot
from endpoints.files import DOWNLOAD_HEADERS
from endpoints.sign_in import error_response
from exports import (
    LISTS,
    Dialect,
    ExportRequest,
    ExportTable,
    ExportTooLarge,
    Format,
    build_table,
    csv_lines,
    write_table,
)
from files.filenames import content_disposition
from files.link_authorization import LinkNotFound, require_permission, verify_link
from resolvers.errors import BadUserInput
from resolvers.where.parse import parse_where
from schema.root import schema

MEDIA_TYPES = {
    Format.CSV: "text/csv; charset=utf-8",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
MAX_CONCURRENT_EXPORTS = 4
"""How many are read at once in a process: each has a connection for itself, however slowly its reader takes it."""
MAX_SECONDS = 15 * 60
"""After how many seconds a reader who has not taken all is left."""


class TooManyExports(ApiError):
    """Too many others are reading."""

    status = 503

    def __init__(self) -> None:
        super().__init__("BUSY", "Other exports are under way; try again in a moment.")


@dataclass(frozen=True)
class ExportEndpoint:
    """The door of one application. A list is of one moment: its snapshot is open until it is sent."""

    services: Services
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MAX_CONCURRENT_EXPORTS))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a list, or tell why not; what it took is let go of, whether or not anybody received it."""
        async with asyncio.timeout(MAX_SECONDS), AsyncExitStack() as held:
            response = await self._answer(Request(scope, receive), held)
            await response(scope, receive, send)

    async def _answer(self, request: Request, held: AsyncExitStack) -> Response:
        try:
            claims = verify_link(self.services, request.path_params["token"], Purpose.EXPORT, "GET")
            return await self._file(claims, request.method, held)
        except ApiError as wrong:
            return error_response(wrong.status, wrong.code, str(wrong))
        except BadUserInput as wrong:
            return error_response(400, wrong.code, str(wrong))
        except ExportTooLarge as wrong:
            return error_response(422, "TOO_LONG", str(wrong))

    async def _file(self, claims: Claims, method: str, held: AsyncExitStack) -> Response:
        form, wanted = _asked(json.loads(claims.payload))
        snapshot = await self._snapshot(held)
        await require_permission(snapshot.for_company(claims.company_id), claims, Permission.RECORDS_EXPORT)
        closed = (
            await evaluate_gates_for_user(self.services.flag_store, snapshot, claims.company_id, claims.user_id)
        ).closed
        if LISTS[wanted.name].kind.gate in closed:
            raise LinkNotFound
        said = {
            **DOWNLOAD_HEADERS,
            "content-disposition": content_disposition(f"{wanted.name}.{form}"),
            "content-type": MEDIA_TYPES[form],
        }
        if method == "HEAD":
            return Response(headers=said)
        asked = await _table(snapshot, claims, wanted, closed)
        if form is Format.CSV:
            return StreamingResponse(csv_lines(asked), headers=said)
        return FileResponse(await _book(asked, held), headers=said)

    async def _snapshot(self, held: AsyncExitStack) -> Snapshot:
        if self.places.locked():
            raise TooManyExports
        await held.enter_async_context(self.places)
        return await held.enter_async_context(self.services.database.snapshot())


def _asked(said: dict[str, Any]) -> tuple[Format, ExportRequest]:
    where = None if said["where"] is None else parse_where(schema.full, LISTS[said["list"]].kind, said["where"])
    return Format(said["format"]), ExportRequest(said["list"], where, Dialect(said["dialect"]), ZoneInfo(said["zone"]))


async def _table(snapshot: Snapshot, claims: Claims, wanted: ExportRequest, closed: ClosedGates) -> ExportTable:
    (company,) = await snapshot.all_identity(COMPANIES, ids=[claims.company_id])
    return await build_table(snapshot.for_company(claims.company_id, closed), company, wanted)


async def _book(asked: ExportTable, held: AsyncExitStack) -> str:
    """Where a workbook of it lies until it is sent: it can only be sent once it is whole."""
    file = held.enter_context(tempfile.NamedTemporaryFile())  # the stack closes it
    await write_table(asked, Format.XLSX, file)
    file.flush()
    return file.name


def routes(services: Services) -> list[Route]:
    """The door."""
    return [Route("/exports/{token}", ExportEndpoint(services), methods=["GET"])]
