"""What a body in chunks has besides its bytes: sizes of chunks, and extensions, which no server needs."""

from endpoints.limits import MAX_HEADER_BYTES

PER_CHUNK, PER_BYTE = 16, 3
"""Bytes that a chunk may have for its size and its ends, and that one of its own bytes may have, itself included."""


class ChunkOverhead:
    """Counts the bytes of a body in chunks that are none of its own, beyond what usual chunks have."""

    def __init__(self) -> None:
        """Begin with none."""
        self.excess = 0

    @property
    def is_too_long(self) -> bool:
        """Whether a client sends more than a head may have, and says nothing with it."""
        return self.excess > MAX_HEADER_BYTES

    def begin(self, received: int) -> None:
        """Begin a body of which so many bytes came together with the head."""
        self.excess = max(0, received)

    def add_received(self, size: int) -> None:
        """Count a piece as it arrived."""
        self.excess += size

    def add_chunk(self) -> None:
        """Take off what belongs to a chunk."""
        self.excess = max(0, self.excess - PER_CHUNK)

    def add_body(self, size: int) -> None:
        """Take off bytes of the body."""
        self.excess = max(0, self.excess - PER_BYTE * size)
