"""An S3 bucket on a local port, with the operations that a storage uses."""

import hashlib
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from xml.sax.saxutils import escape

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

MIN_PART_BYTES = 5 * 1024 * 1024


def xml(text: str) -> Response:
    return Response(f'<?xml version="1.0" encoding="UTF-8"?>{text}', media_type="application/xml")


def error_response(status: int, code: str) -> Response:
    return Response(f"<Error><Code>{code}</Code></Error>", status, media_type="application/xml")


@dataclass
class Bucket:
    """Objects by key, and the parts of incomplete multipart uploads by upload id."""

    objects: dict[str, bytes] = field(default_factory=dict)
    parts: dict[str, dict[int, bytes]] = field(default_factory=dict)
    endpoint: str = ""

    async def handle(self, request: Request) -> Response:
        key, query = request.path_params.get("key", ""), request.query_params
        if "uploads" in query or "uploadId" in query:
            return await self._multipart(request, key, query.get("uploadId") or f"upload-{len(self.parts)}")
        if "delete" in query:
            return self._delete(re.findall("<Key>(.*?)</Key>", (await request.body()).decode()))
        if "list-type" in query:
            return self._list(query.get("prefix", ""))
        if request.method == "PUT":
            self.objects[key] = await request.body()
            return Response(headers={"etag": '"1"'})
        if key not in self.objects:
            return error_response(404, "NoSuchKey")
        return self._get(self.objects[key], request.headers.get("range"))

    async def _multipart(self, request: Request, key: str, upload: str) -> Response:
        if request.method == "PUT":
            self.parts[upload][int(request.query_params["partNumber"])] = part = await request.body()
            return Response(headers={"etag": f'"{hashlib.sha256(part).hexdigest()}"'})
        if request.method == "DELETE":
            self.parts.pop(upload)
            return Response(status_code=204)
        if "uploads" in request.query_params:
            self.parts[upload] = {}
            return xml(f"<R><Bucket>b</Bucket><Key>{escape(key)}</Key><UploadId>{upload}</UploadId></R>")
        *leading, last = [part for _, part in sorted(self.parts.pop(upload).items())]
        if any(len(part) < MIN_PART_BYTES for part in leading):
            return error_response(400, "EntityTooSmall")
        self.objects[key] = b"".join([*leading, last])
        return xml("<CompleteMultipartUploadResult><ETag>1</ETag></CompleteMultipartUploadResult>")

    def _delete(self, keys: list[str]) -> Response:
        for key in keys:
            self.objects.pop(key, None)
        deleted = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        return xml(f"<DeleteResult>{deleted}</DeleteResult>")

    def _list(self, prefix: str) -> Response:
        entry = "<Contents><Key>{}</Key><Size>{}</Size><LastModified>2026-03-18T10:00:00.000Z</LastModified></Contents>"
        entries = [
            entry.format(escape(key), len(content)) for key, content in self.objects.items() if key.startswith(prefix)
        ]
        return xml(f"<ListBucketResult>{''.join(entries)}<IsTruncated>false</IsTruncated></ListBucketResult>")

    def _get(self, content: bytes, part: str | None) -> Response:
        headers = {"last-modified": formatdate(0, usegmt=True), "etag": '"1"'}
        if part is None:
            return Response(content, headers=headers)
        first, last = (int(entry) for entry in part.removeprefix("bytes=").split("-"))
        headers["content-range"] = f"bytes {first}-{last}/{len(content)}"
        return Response(content[first : last + 1], 206, headers)

    def app(self) -> Starlette:
        methods = ["GET", "HEAD", "PUT", "POST", "DELETE"]
        routes = [Route("/b", self.handle, methods=methods), Route("/b/{key:path}", self.handle, methods=methods)]
        return Starlette(routes=routes)


@contextmanager
def small_bucket() -> Iterator[Bucket]:
    bucket = Bucket()
    server = uvicorn.Server(uvicorn.Config(bucket.app(), port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    bucket.endpoint = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    yield bucket
    server.should_exit = True
    thread.join()
