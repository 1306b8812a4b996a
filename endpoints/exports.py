"""Download of an exported list. A signed link names the list, its filter and its format."""

import asyncio
import json
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
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
from exports import LISTS, Dialect, ExportRequest, ExportTable, Format, build_table, csv_lines, write_table
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
"""Exports at a time in a process. Each holds a connection until its reader has received all."""
MAX_SECONDS = 15 * 60
"""Seconds after which a download is cut off."""


class TooManyExports(ApiError):
    """All places for exports of this process are taken."""

    status = 503

    def __init__(self) -> None:
        super().__init__("BUSY", "Other exports are in progress. Try again in a moment.")


@dataclass(frozen=True)
class ExportEndpoint:
    """Sends lists as files. A file shows one moment: its snapshot stays open until all is sent."""

    services: Services
    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MAX_CONCURRENT_EXPORTS))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a list, and release its connection and its temporary file at the end in any case."""
        async with asyncio.timeout(MAX_SECONDS), AsyncExitStack() as stack:
            request = Request(scope, receive)
            claims = verify_link(self.services, request.path_params["token"], Purpose.EXPORT, "GET")
            response = await self._response(claims, request.method, stack)
            await response(scope, receive, send)

    async def _response(self, claims: Claims, method: str, stack: AsyncExitStack) -> Response:
        snapshot = await self._open_snapshot(stack)
        await require_permission(snapshot.for_company(claims.company_id), claims, Permission.RECORDS_EXPORT)
        gates = await evaluate_gates_for_user(self.services.flag_store, snapshot, claims.company_id, claims.user_id)
        file_format, export_request = _parse_payload(claims.payload, gates.closed)
        headers = {
            **DOWNLOAD_HEADERS,
            "content-disposition": content_disposition(f"{export_request.name}.{file_format}"),
            "content-type": MEDIA_TYPES[file_format],
        }
        if method == "HEAD":
            return Response(headers=headers)
        table = await _build_table(snapshot, claims, export_request, gates.closed)
        if file_format is Format.CSV:
            return StreamingResponse(csv_lines(table), headers=headers)
        return FileResponse(await _write_workbook(table, stack), headers=headers)

    async def _open_snapshot(self, stack: AsyncExitStack) -> Snapshot:
        if self.slots.locked():
            raise TooManyExports
        await stack.enter_async_context(self.slots)
        return await stack.enter_async_context(self.services.database.snapshot())


def _parse_payload(payload: str, closed: ClosedGates) -> tuple[Format, ExportRequest]:
    """Return the format and the list with its filter. Raise `LinkNotFound` if they name something that is closed."""
    values = json.loads(payload)
    name, condition = values["list"], values["where"]
    model = LISTS[name].kind
    if model.gate in closed:
        raise LinkNotFound
    try:
        where = None if condition is None else parse_where(schema.variant(closed), model, condition, closed)
    except BadUserInput as error:
        raise LinkNotFound from error
    return Format(values["format"]), ExportRequest(name, where, Dialect(values["dialect"]), ZoneInfo(values["zone"]))


async def _build_table(
    snapshot: Snapshot, claims: Claims, export_request: ExportRequest, closed: ClosedGates
) -> ExportTable:
    (company,) = await snapshot.all_identity(COMPANIES, ids=[claims.company_id])
    return await build_table(snapshot.for_company(claims.company_id, closed), company, export_request)


async def _write_workbook(table: ExportTable, stack: AsyncExitStack) -> str:
    """Return the path of a temporary workbook, which `stack` removes. It can be sent only when it is complete."""
    file = stack.enter_context(tempfile.NamedTemporaryFile())  # noqa: SIM115  # the stack closes it
    await write_table(table, Format.XLSX, file)
    file.flush()
    return file.name


def routes(services: Services) -> list[Route]:
    """Return the route of downloads."""
    return [Route("/exports/{token}", ExportEndpoint(services), methods=["GET"])]
