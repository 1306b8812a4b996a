"""Taking in a file: it is looked at while it passes, and refused the moment it is not what was announced."""

import hashlib
from collections.abc import AsyncIterable
from dataclasses import dataclass, field
from typing import Any

from auth.errors import ApiError
from files.content_types import SNIFF_BYTES, matches_content_type
from files.storage import Chunks


class InvalidUpload(ApiError):
    """A file that is not taken, and why."""


@dataclass
class UploadStream:
    """A file on its way in: of that type and size (bytes), and with that SHA-256 (hexadecimal) if one was announced."""

    content_type: str
    size: int
    expected_sha256: str | None = None
    _hash: Any = field(default_factory=hashlib.sha256)
    _taken: int = 0
    _head: bytes = b""

    @property
    def sha256(self) -> str:
        """The SHA-256 of what has come so far, hexadecimal."""
        return str(self._hash.hexdigest())

    async def validate(self, body: AsyncIterable[bytes]) -> Chunks:
        """The bytes of `body` as they come; `Unfit` in place of the end of what is not to be kept."""
        async for chunk in body:
            self._look_at(chunk)
            yield chunk
        self._look_back()

    def _look_at(self, chunk: bytes) -> None:
        self._hash.update(chunk)
        self._taken += len(chunk)
        self._head += chunk[: SNIFF_BYTES - len(self._head)]
        if self._taken > self.size:
            raise self._of_another_size()
        if self._taken >= SNIFF_BYTES:
            self._know_kind()

    def _look_back(self) -> None:
        self._know_kind()
        if self._taken < self.size:
            raise self._of_another_size()
        if self.expected_sha256 not in {None, self.sha256}:
            raise InvalidUpload("HASH_MISMATCH", "This is not the file whose SHA-256 was announced.", "sha256")

    def _know_kind(self) -> None:
        if not matches_content_type(self.content_type, self._head):
            raise InvalidUpload(
                "CONTENT_TYPE_MISMATCH", f"This does not begin as {self.content_type} does.", "contentType"
            )

    def _of_another_size(self) -> InvalidUpload:
        return InvalidUpload("SIZE_MISMATCH", f"{self.size} bytes were announced.", "size")
