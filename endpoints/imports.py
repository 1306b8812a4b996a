"""Upload of a file to import, and download of an import's results, by signed links."""

from collections.abc import AsyncIterable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from auth.feature_gate import evaluate_gates_for_user
from auth.roles import Permission
from auth.services import Services
from auth.signed_links import Claims, Purpose
from db.models import Import, ImportStatus, User
from db.store import Store
from db.transactions import begin
from db.unit_of_work import Actor
from endpoints.files import DOWNLOAD_HEADERS, deleting_refused
from endpoints.limits import FILE_POINTS, upload_points
from endpoints.responses import NO_STORE_HEADERS
from files.create_upload import check_room
from files.filenames import content_disposition, sanitize_filename
from files.import_results import SKIPPED_PREFIX, report_json, skipped_rows_csv
from files.link_authorization import LinkGone, LinkNotFound, require_permission, verify_link
from files.storage import Chunks, Storage, new_key
from files.upload_stream import SizeMismatch

UPLOAD_PATH = "/imports/upload/"


@dataclass(frozen=True)
class ImportEndpoints:
    """Upload and download of imports, with one storage."""

    services: Services
    storage: Storage

    async def upload(self, request: Request) -> Response:
        """Stream the body into the storage, then let the worker make a plan."""
        claims = verify_link(self.services, request.path_params["token"], Purpose.IMPORT_UPLOAD, "PUT")
        async with self.services.database.snapshot() as snapshot:
            row = await _get_open(snapshot.for_company(claims.company_id), claims)
        await self.services.point_budget.spend(claims.user_id, upload_points(row.size))
        key = new_key(claims.company_id)
        await self.storage.put(key, _of_size(request.stream(), row.size))
        async with (
            deleting_refused(self.storage, key),
            begin(self.services.database, claims.company_id, by=Actor(claims.user_id)) as uow,
        ):
            row = await _get_open(uow, claims)
            await check_room(self.services, uow, row.size)
            await uow.update(Import, row.id, storage_key=key, status=ImportStatus.PLANNING)
        return JSONResponse({"import": {"id": row.global_id}}, 201, NO_STORE_HEADERS)

    async def download(self, request: Request) -> Response:
        """Send skipped rows, or the report, of an import that the user of the link may see."""
        claims = verify_link(self.services, request.path_params["token"], Purpose.IMPORT_RESULT, "GET")
        async with self.services.database.snapshot() as snapshot:
            flag_store = self.services.flag_store
            gates = await evaluate_gates_for_user(flag_store, snapshot, claims.company_id, claims.user_id)
            store = snapshot.for_company(claims.company_id, gates.closed)
            row = await _get_visible(store, claims)
            await self.services.point_budget.spend(claims.user_id, FILE_POINTS)
            user = await store.get_one(User, claims.user_id)
            return await _result(store, row, claims.payload, user.locale)


async def _get_visible(store: Store, claims: Claims) -> Import:
    """Return the import of a link; raise `LinkNotFound` if its user may not see it."""
    await require_permission(store, claims, Permission.SETTINGS_WRITE)
    row = await store.get(Import, claims.object_id)
    if row is None or row.user_id != claims.user_id:
        raise LinkNotFound
    return row


async def _get_open(store: Store, claims: Claims) -> Import:
    """Return the import of a link that waits for its file; raise `LinkGone` if it does not."""
    row = await _get_visible(store, claims)
    if row.status is not ImportStatus.UPLOADING:
        raise LinkGone("This upload is complete or was cancelled.")
    return row


async def _of_size(body: AsyncIterable[bytes], size: int) -> Chunks:
    """Yield the bytes of `body`; raise `SizeMismatch` if there are more or fewer than announced."""
    received = 0
    async for chunk in body:
        received += len(chunk)
        if received > size:
            break
        yield chunk
    if received != size:
        raise SizeMismatch(size)


async def _result(store: Store, row: Import, payload: str, locale: str) -> Response:
    if payload.startswith(SKIPPED_PREFIX):
        table = payload.removeprefix(SKIPPED_PREFIX)
        name = sanitize_filename(f"{table}.skipped.csv")  # without the archive that the table is in
        content = await skipped_rows_csv(store, row, table, locale)
        media_type = "text/csv; charset=utf-8"
    else:
        name, content, media_type = "import-report.json", report_json(row), "application/json"
    headers = {**DOWNLOAD_HEADERS, "content-disposition": content_disposition(name), "content-type": media_type}
    return Response(content, headers=headers)


def routes(services: Services, storage: Storage) -> list[Route]:
    """Return the routes of imports."""
    endpoints = ImportEndpoints(services, storage)
    return [
        Route(f"{UPLOAD_PATH}{{token}}", endpoints.upload, methods=["PUT"]),
        Route("/imports/{token}", endpoints.download, methods=["GET"]),
    ]
