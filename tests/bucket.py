"""A small bucket that speaks S3, on a port of this machine: enough of it for what a storage does."""

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

LEAST_PART = 5 * 1024 * 1024


def xml(text: str) -> Response:
    return Response(f'<?xml version="1.0" encoding="UTF-8"?>{text}', media_type="application/xml")


def refused(status: int, code: str) -> Response:
    return Response(f"<Error><Code>{code}</Code></Error>", status, media_type="application/xml")


@dataclass
class Bucket:
    """What was put, under which keys; `parts` of what is not complete, by the id of its upload."""

    objects: dict[str, bytes] = field(default_factory=dict)
    parts: dict[str, dict[int, bytes]] = field(default_factory=dict)
    endpoint: str = ""

    async def answer(self, request: Request) -> Response:
        key, asked = request.path_params.get("key", ""), request.query_params
        if "uploads" in asked or "uploadId" in asked:
            return await self._in_parts(request, key, asked.get("uploadId") or f"upload-{len(self.parts)}")
        if "delete" in asked:
            return self._deleted(re.findall("<Key>(.*?)</Key>", (await request.body()).decode()))
        if "list-type" in asked:
            return self._listed(asked.get("prefix", ""))
        if request.method == "PUT":
            self.objects[key] = await request.body()
            return Response(headers={"etag": '"1"'})
        if key not in self.objects:
            return refused(404, "NoSuchKey")
        return self._handed_out(self.objects[key], request.headers.get("range"))

    async def _in_parts(self, request: Request, key: str, upload: str) -> Response:
        if request.method == "PUT":
            self.parts[upload][int(request.query_params["partNumber"])] = part = await request.body()
            return Response(headers={"etag": f'"{hashlib.sha256(part).hexdigest()}"'})
        if request.method == "DELETE":
            self.parts.pop(upload)
            return Response(status_code=204)
        if "uploads" in request.query_params:
            self.parts[upload] = {}
            return xml(f"<R><Bucket>b</Bucket><Key>{escape(key)}</Key><UploadId>{upload}</UploadId></R>")
        *before, last = [part for _, part in sorted(self.parts.pop(upload).items())]
        if any(len(part) < LEAST_PART for part in before):
            return refused(400, "EntityTooSmall")
        self.objects[key] = b"".join([*before, last])
        return xml("<CompleteMultipartUploadResult><ETag>1</ETag></CompleteMultipartUploadResult>")

    def _deleted(self, keys: list[str]) -> Response:
        for key in keys:
            self.objects.pop(key, None)
        told = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        return xml(f"<DeleteResult>{told}</DeleteResult>")

    def _listed(self, prefix: str) -> Response:
        each = "<Contents><Key>{}</Key><Size>{}</Size><LastModified>2026-03-18T10:00:00.000Z</LastModified></Contents>"
        found = [each.format(escape(key), len(kept)) for key, kept in self.objects.items() if key.startswith(prefix)]
        return xml(f"<ListBucketResult>{''.join(found)}<IsTruncated>false</IsTruncated></ListBucketResult>")

    def _handed_out(self, kept: bytes, part: str | None) -> Response:
        headers = {"last-modified": formatdate(0, usegmt=True), "etag": '"1"'}
        if part is None:
            return Response(kept, headers=headers)
        first, last = (int(each) for each in part.removeprefix("bytes=").split("-"))
        headers["content-range"] = f"bytes {first}-{last}/{len(kept)}"
        return Response(kept[first : last + 1], 206, headers)

    def app(self) -> Starlette:
        ways = ["GET", "HEAD", "PUT", "POST", "DELETE"]
        routes = [Route("/b", self.answer, methods=ways), Route("/b/{key:path}", self.answer, methods=ways)]
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
