"""Validate an upload while it streams: size, content type and hash."""

import hashlib
from collections.abc import AsyncIterable
from dataclasses import dataclass, field
from typing import Any

from auth.errors import ApiError
from files.content_types import SNIFF_BYTES, matches_content_type
from files.storage import Chunks


class InvalidUpload(ApiError):
    """The file does not meet the rules or differs from its announced metadata."""


class SizeMismatch(InvalidUpload):
    """The file has not the size that was announced."""

    def __init__(self, announced: int) -> None:
        super().__init__("SIZE_MISMATCH", f"The file must have the announced size of {announced} bytes.", "size")


@dataclass
class UploadStream:
    """An upload with the announced content type, size in bytes and SHA-256 (hexadecimal; None if not announced)."""

    content_type: str
    size: int
    expected_sha256: str | None = None
    _hash: Any = field(default_factory=hashlib.sha256)
    _received: int = 0
    _head: bytes = b""

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes received so far, hexadecimal."""
        return str(self._hash.hexdigest())

    async def validate(self, body: AsyncIterable[bytes]) -> Chunks:
        """Yield the bytes of `body`; raise `InvalidUpload` as soon as a rule is violated, at the latest at the end."""
        async for chunk in body:
            self._check_chunk(chunk)
            yield chunk
        self._check_end()

    def _check_chunk(self, chunk: bytes) -> None:
        self._hash.update(chunk)
        self._received += len(chunk)
        self._head += chunk[: SNIFF_BYTES - len(self._head)]
        if self._received > self.size:
            raise SizeMismatch(self.size)
        if self._received >= SNIFF_BYTES:
            self._check_content_type()

    def _check_end(self) -> None:
        self._check_content_type()
        if self._received < self.size:
            raise SizeMismatch(self.size)
        if self.expected_sha256 not in {None, self.sha256}:
            raise InvalidUpload("HASH_MISMATCH", "The file's SHA-256 differs from the announced one.", "sha256")

    def _check_content_type(self) -> None:
        if not matches_content_type(self.content_type, self._head):
            raise InvalidUpload(
                "CONTENT_TYPE_MISMATCH",
                f"The file does not begin like a file of the type {self.content_type}.",
                "contentType",
            )
