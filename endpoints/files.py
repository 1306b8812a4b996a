"""The doors for bytes, which no document of GraphQL carries: `PUT` to send a file, `GET` to receive it.

Both take a signed link and nothing else; `files.redeeming` tells what it is worth.
"""

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from auth.errors import ApiError
from auth.services import Services
from auth.signed_links import Claims, Purpose
from db.ids import global_id
from db.models import File, Upload
from db.transactions import begin
from db.unit_of_work import Actor
from db.uploads import complete_upload
from endpoints.sign_in import NO_STORE_HEADERS, error_response
from files.byte_ranges import ByteRange, RangeNotSatisfiable, parse_range
from files.filenames import content_disposition
from files.link_authorization import LinkGone, get_file, get_upload, verify_link
from files.storage import Chunks, Storage, new_key
from files.upload_stream import UploadStream

DOWNLOAD_HEADERS = {**NO_STORE_HEADERS, "x-content-type-options": "nosniff", "content-security-policy": "sandbox"}
"""A browser saves the file, and takes it for nothing else than we say; were it shown after all, nothing in it acts."""


@dataclass(frozen=True)
class FileEndpoints:
    """The doors of one application to one storage."""

    services: Services
    storage: Storage

    async def upload(self, request: Request) -> Response:
        """Stream a file into the storage, and then, in one unit of work, make it known."""
        claims = verify_link(self.services, request.path_params["token"], Purpose.UPLOAD, "PUT")
        async with self.services.database.snapshot() as snapshot:
            upload = await get_upload(snapshot.for_company(claims.company_id), claims)
        intake, key = UploadStream(upload.content_type, upload.size, upload.sha256), new_key(claims.company_id)
        await self.storage.put(key, intake.validate(request.stream()))
        await self._keep(claims, key, intake.sha256)
        return JSONResponse(_shown(upload, intake.sha256), 201, NO_STORE_HEADERS)

    async def _keep(self, claims: Claims, key: str, sha256: str) -> None:
        try:
            async with begin(self.services.database, claims.company_id, by=Actor(claims.user_id)) as uow:
                await complete_upload(uow, await get_upload(uow, claims), key, sha256)
        except ApiError:
            # Only now is it certain that no row knows the bytes; after any other error the sweep finds out.
            await self.storage.delete([key])
            raise

    async def download(self, request: Request) -> Response:
        """Stream a file, or the part of it that is asked for."""
        claims = verify_link(self.services, request.path_params["token"], Purpose.DOWNLOAD, "GET")
        async with self.services.database.snapshot() as snapshot:
            file = await get_file(snapshot.for_company(claims.company_id), claims)
        part = _part(request, file)
        status, headers = (206 if part else 200), _headers(file, part)
        if request.method == "HEAD":
            return Response(status_code=status, headers=headers)
        return StreamingResponse(await self._bytes(file, part), status, headers)

    async def _bytes(self, file: File, part: ByteRange | None) -> Chunks:
        gone = LinkGone("The bytes of this file are not kept.")
        if file.storage_key is None:
            raise gone
        try:
            return await self.storage.get(file.storage_key, part)
        except FileNotFoundError:
            raise gone from None


def _shown(upload: Upload, sha256: str) -> dict[str, object]:
    """A file that has come, in the words of the schema."""
    said = {"name": upload.name, "size": upload.size, "contentType": upload.content_type, "sha256": sha256}
    return {"file": {"id": global_id(File.__name__, upload.id), **said}}


def _part(request: Request, file: File) -> ByteRange | None:
    """The part that is asked for; all of the file where a reader has parts of another one (RFC 9110, 13.1.5)."""
    is_other = request.headers.get("if-range", _tag(file)) != _tag(file)
    return None if is_other else parse_range(request.headers.get("range"), file.size)


def _headers(file: File, part: ByteRange | None) -> dict[str, str]:
    start, stop = part or ByteRange(0, file.size)
    headers = {
        **DOWNLOAD_HEADERS,
        "accept-ranges": "bytes",
        "content-disposition": content_disposition(file.name),
        "content-length": str(stop - start),
        "content-type": file.content_type,
        "etag": _tag(file),
    }
    return headers | ({"content-range": f"bytes {start}-{stop - 1}/{file.size}"} if part else {})


def _tag(file: File) -> str:
    return f'"{file.sha256}"'


Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


def _told(answer: Handler) -> Handler:
    """The same, but what is refused is told in the shape of GraphQL's errors."""

    async def request_context(request: Request) -> Response:
        try:
            return await answer(request)
        except ApiError as wrong:
            return error_response(wrong.status, wrong.code, str(wrong), field=wrong.field)
        except RangeNotSatisfiable as wrong:
            headers = {"content-range": f"bytes */{wrong.size}"}
            return error_response(416, "RANGE_NOT_SATISFIABLE", "The file ends before that.", headers=headers)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it

    return request_context


def routes(services: Services, storage: Storage) -> list[Route]:
    """Both doors. A file may be larger than any other body: how large, its announcement has said."""
    doors = FileEndpoints(services, storage)
    return [
        Route("/files/upload/{token}", _told(doors.upload), methods=["PUT"], max_body_size=sys.maxsize),
        Route("/files/{token}", _told(doors.download), methods=["GET"]),
    ]
