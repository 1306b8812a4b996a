"""Download of an exported list. A signed link names the list, its filter and its format."""

import asyncio
import json
import tempfile
from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from auth.feature_gate import evaluate_gates_for_user
from auth.roles import Permission
from auth.services import Services
from auth.signed_links import Claims, Purpose
from db import statements
from db.filters import OrderBy
from db.gates import ClosedGates, Gate
from db.identity import COMPANY
from db.store import Database, Snapshot, Store
from endpoints.connections.reset import reset_connection
from endpoints.disconnect import cancelled_on_disconnect
from endpoints.download_slots import DownloadSlots
from endpoints.files import DOWNLOAD_HEADERS
from endpoints.limits import EXPORT_POINTS
from endpoints.reader_pace import ReaderPace
from exports import LISTS, Dialect, ExportRequest, ExportTable, Format, Language, build_table, csv_lines, write_table
from files.filenames import content_disposition
from files.link_authorization import LinkNotFound, require_permission, verify_link
from resolvers.errors import BadUserInput
from resolvers.saved_view_gates import gates_of_ids
from resolvers.where.custom_orders import order_of_keys
from resolvers.where.parse import gates_of_order, gates_of_where, parse_list_argument, parse_where
from schema.root import schema
from web.whole_file import WholeFile

MEDIA_TYPES = {
    Format.CSV: "text/csv; charset=utf-8",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
MAX_SECONDS = 15 * 60
"""Seconds after which a download is cut off."""
CHECK_INTERVAL = 0.4
"""Seconds between two checks of a download in progress: its user and the gates."""
MAX_CHECK_SECONDS = 5
"""Seconds after which a check counts as failed."""


@dataclass(frozen=True)
class ExportEndpoint:
    """Sends lists as files. A file shows one moment: its snapshot stays open until all is sent.

    A download breaks off if its user loses the permission or a feature. The client sees an incomplete transfer: a CSV
    file without its last chunk, an XLSX file that is shorter than `content-length`.
    """

    services: Services
    slots: DownloadSlots

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a list, and release its connection and its temporary file at the end in any case."""
        async with asyncio.timeout(MAX_SECONDS), AsyncExitStack() as stack:
            request = Request(scope, receive)
            claims = verify_link(self.services, request.path_params["token"], Purpose.EXPORT, "GET")
            stack.enter_context(self.slots.take(claims))
            snapshot = await stack.enter_async_context(self.services.database.snapshot())
            closed = await self._authorize(snapshot, claims)
            await self.services.point_budget.spend(claims.user_id, EXPORT_POINTS)
            values = json.loads(claims.payload)
            export_request = _parse_payload(values, claims.user_id, closed)
            used = _gates_in(values, export_request) - closed

            async def answer() -> None:
                store = snapshot.for_company(claims.company_id, closed)
                table = partial(_build_table, self.services.database, snapshot, store, export_request, values["order"])
                async with cancelled_on_disconnect(request):  # a workbook is written for some time before it is sent
                    response = await _response(request.method, export_request, Format(values["format"]), table, stack)
                await response(scope, receive, pace)

            pace = ReaderPace(send)
            try:
                await run_while_allowed(answer(), self._recheck(claims, used))
            except Exception:
                if pace.has_begun:
                    reset_connection(scope)  # what waits in buffers is not for this reader any more
                raise

    async def _authorize(self, snapshot: Snapshot, claims: Claims) -> ClosedGates:
        """Return the gates that are closed to the user; raise an exception if the user may not export."""
        await require_permission(snapshot.for_company(claims.company_id), claims, Permission.RECORDS_EXPORT)
        gates = await evaluate_gates_for_user(self.services.flag_store, snapshot, claims.company_id, claims.user_id)
        return gates.closed

    async def _recheck(self, claims: Claims, used: Collection[Gate]) -> None:
        """Authorize again and again; raise an exception once the user may not export, or a used gate is closed."""
        while True:
            await asyncio.sleep(CHECK_INTERVAL)
            async with asyncio.timeout(MAX_CHECK_SECONDS), self.services.database.snapshot() as snapshot:
                if not (await self._authorize(snapshot, claims)).isdisjoint(used):
                    raise LinkNotFound


async def run_while_allowed(work: Coroutine[Any, Any, None], check: Coroutine[Any, Any, None]) -> None:
    """Run `work` to its end. Cancel it when `check` raises an exception, and raise that."""
    working, checking = asyncio.create_task(work), asyncio.create_task(check)
    try:
        done, _ = await asyncio.wait({working, checking}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        working.cancel()
        checking.cancel()
        await asyncio.wait({working, checking})
    (working if working in done else checking).result()


async def _response(
    method: str,
    export_request: ExportRequest,
    file_format: Format,
    build: Callable[[], Awaitable[ExportTable]],
    stack: AsyncExitStack,
) -> Response:
    headers = {
        **DOWNLOAD_HEADERS,
        "content-disposition": content_disposition(f"{export_request.file_name}.{file_format}"),
        "content-type": MEDIA_TYPES[file_format],
    }
    if method == "HEAD":
        return Response(headers=headers)
    table = await build()
    if file_format is Format.CSV:
        return StreamingResponse(csv_lines(table), headers=headers)
    return WholeFile(await _write_workbook(table, stack), headers=headers)


def _parse_payload(values: Mapping[str, Any], user_id: int, closed: ClosedGates) -> ExportRequest:
    """Return the list of a link with its filter. Raise `LinkNotFound` if they name something that is closed."""
    name, condition = values["list"], values["where"]
    model = LISTS[name].model
    if model.gate in closed:
        raise LinkNotFound
    try:
        where = None if condition is None else parse_where(schema.variant(closed), model, condition, closed)
    except BadUserInput as error:
        raise LinkNotFound from error
    zone = ZoneInfo(values["zone"])
    dialect, language = Dialect(values["dialect"]), Language(values["language"])
    return ExportRequest(name, where, zone=zone, user_id=user_id, dialect=dialect, language=language)


async def _order(store: Store, name: str, sort_keys: Any) -> Sequence[OrderBy] | None:
    """Return the sort keys of a link as plain data. Raise `LinkNotFound` if they name something that is closed."""
    if sort_keys is None:
        return None
    try:
        parsed = parse_list_argument(schema.variant(store.closed), name, "orderBy", sort_keys)
        return order_of_keys(LISTS[name].model, parsed, await store.all(statements.ALL_FIELDS))
    except BadUserInput as error:
        raise LinkNotFound from error


def _gates_in(values: Mapping[str, Any], export_request: ExportRequest) -> frozenset[Gate]:
    """Return the gates of the list, of its columns, and of the fields and ids that its filter and order name."""
    condition, sort_keys = values["where"], values["order"]
    in_filter = () if condition is None else gates_of_where(schema.full, export_request.list.model, condition)
    return export_request.gates.union(
        in_filter, gates_of_ids(schema.full, condition), gates_of_order(schema.full, export_request.name, sort_keys)
    )


async def _build_table(
    database: Database, snapshot: Snapshot, store: Store, export_request: ExportRequest, sort_keys: Any
) -> ExportTable:
    (company,) = await snapshot.all_identity(COMPANY, company_id=store.company_id)
    database.read_from_replica(snapshot.connection, company)
    order = await _order(store, export_request.name, sort_keys)
    return await build_table(store, company, replace(export_request, order=order))


async def _write_workbook(table: ExportTable, stack: AsyncExitStack) -> str:
    """Return the path of a temporary workbook, which `stack` removes. It can be sent only when it is complete."""
    file = stack.enter_context(tempfile.NamedTemporaryFile())  # noqa: SIM115  # the stack closes it
    await write_table(table, Format.XLSX, file)
    file.flush()
    return file.name


def routes(services: Services) -> list[Route]:
    """Return the route of downloads."""
    return [Route("/exports/{token}", ExportEndpoint(services, DownloadSlots(services.limit_share)), methods=["GET"])]
