"""Upload and download of files, by signed links: `PUT` sends a file, `GET` receives it.

A link needs no session: `files.link_authorization` checks its user and their permission.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from auth.errors import ApiError
from auth.services import Services
from auth.signed_links import Claims, Purpose
from db.ids import global_id
from db.models import File, Upload
from db.transactions import begin
from db.unit_of_work import Actor
from db.uploads import complete_upload
from endpoints.limits import FILE_POINTS, upload_points
from endpoints.responses import NO_STORE_HEADERS, matches_etag
from files.byte_ranges import ByteRange, parse_range
from files.create_upload import check_room
from files.filenames import content_disposition
from files.link_authorization import LinkGone, get_file, get_upload, verify_link
from files.storage import Chunks, Storage, new_key
from files.upload_stream import UploadStream

UPLOAD_PATH = "/files/upload/"
DOWNLOAD_HEADERS = {**NO_STORE_HEADERS, "x-content-type-options": "nosniff", "content-security-policy": "sandbox"}
"""A browser saves the file and trusts its declared type. If it displays the file, no script in it runs."""
INLINE_TYPES = frozenset({"application/pdf"})
"""Types that a browser shows by `?inline`: no markup, so their viewer runs no script of the file in this origin."""


class FileContent(StreamingResponse):
    """Sends a file, and lets go of it when the client has left: the garbage collector would close it much later."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the file."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            del self.body_iterator


@dataclass(frozen=True)
class FileEndpoints:
    """Upload and download, with one storage."""

    services: Services
    storage: Storage

    async def upload(self, request: Request) -> Response:
        """Stream the body into the storage, then save the file in one unit of work."""
        claims = verify_link(self.services, request.path_params["token"], Purpose.UPLOAD, "PUT")
        async with self.services.database.snapshot() as snapshot:
            upload = await get_upload(snapshot.for_company(claims.company_id), claims)
        await self.services.point_budget.spend(claims.user_id, upload_points(upload.size))
        stream, key = UploadStream(upload.content_type, upload.size, upload.sha256), new_key(claims.company_id)
        await self.storage.put(key, stream.validate(request.stream()))
        await self._save(claims, key, stream.sha256)
        return JSONResponse(_file_content(upload, stream.sha256), 201, NO_STORE_HEADERS)

    async def _save(self, claims: Claims, key: str, sha256: str) -> None:
        async with (
            deleting_refused(self.storage, key),
            begin(self.services.database, claims.company_id, by=Actor(claims.user_id)) as uow,
        ):
            upload = await get_upload(uow, claims)
            await check_room(self.services, uow, upload.size)
            await complete_upload(uow, upload, key, sha256)

    async def download(self, request: Request) -> Response:
        """Stream a file, or one range of its bytes; 304 if `If-None-Match` names the file."""
        claims = verify_link(self.services, request.path_params["token"], Purpose.DOWNLOAD, "GET")
        async with self.services.database.snapshot() as snapshot:
            file = await get_file(snapshot.for_company(claims.company_id), claims)
        await self.services.point_budget.spend(claims.user_id, FILE_POINTS)
        if matches_etag(_etag(file), request.headers.get("if-none-match", "")):
            return Response(status_code=304, headers={**NO_STORE_HEADERS, "etag": _etag(file)})
        byte_range = _requested_range(request, file)
        status, headers = (206 if byte_range else 200), _file_headers(file, byte_range)
        if "inline" in request.query_params and file.content_type in INLINE_TYPES:
            headers["content-disposition"] = content_disposition(file.name, is_inline=True)
        if request.method == "HEAD":
            return Response(status_code=status, headers=headers)
        return FileContent(await self._read(file, byte_range), status, headers)

    async def _read(self, file: File, byte_range: ByteRange | None) -> Chunks:
        gone = LinkGone("The content of this file is not stored.")
        if file.storage_key is None:
            raise gone
        try:
            return await self.storage.get(file.storage_key, byte_range)
        except FileNotFoundError:
            raise gone from None


@asynccontextmanager
async def deleting_refused(storage: Storage, key: str) -> AsyncIterator[None]:
    """Delete a stored object if what is done inside refuses it, so that no row refers to it.

    After other errors that is uncertain, and `afterwin files cleanup` decides.
    """
    try:
        yield
    except ApiError:
        await storage.delete([key])
        raise


def _file_content(upload: Upload, sha256: str) -> dict[str, object]:
    """Return the response to an upload; its members are named as in the schema."""
    return {
        "file": {
            "id": global_id(File.__name__, upload.id),
            "name": upload.name,
            "size": upload.size,
            "contentType": upload.content_type,
            "sha256": sha256,
        }
    }


def _requested_range(request: Request, file: File) -> ByteRange | None:
    """Return the requested range; None for the whole file, or if `If-Range` names another file (RFC 9110, 13.1.5)."""
    is_other_file = request.headers.get("if-range", _etag(file)) != _etag(file)
    return None if is_other_file else parse_range(request.headers.get("range"), file.size)


def _file_headers(file: File, byte_range: ByteRange | None) -> dict[str, str]:
    start, stop = byte_range or ByteRange(0, file.size)
    headers = {
        **DOWNLOAD_HEADERS,
        "accept-ranges": "bytes",
        "content-disposition": content_disposition(file.name),
        "content-length": str(stop - start),
        "content-type": file.content_type,
        "etag": _etag(file),
    }
    return headers | ({"content-range": f"bytes {start}-{stop - 1}/{file.size}"} if byte_range else {})


def _etag(file: File) -> str:
    return f'"{file.sha256}"'


def routes(services: Services, storage: Storage) -> list[Route]:
    """Return the routes of files."""
    endpoints = FileEndpoints(services, storage)
    return [
        Route(f"{UPLOAD_PATH}{{token}}", endpoints.upload, methods=["PUT"]),
        Route("/files/{token}", endpoints.download, methods=["GET"]),
    ]
