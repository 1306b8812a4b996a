"""The bucket of an id in a percentage, as the engine assigns it: MurmurHash3 of the salt and the id.

The engine decides. Buckets only tell, of very many users, which have the same decision.
"""

from functools import lru_cache

BUCKETS = 100
MAX_CACHED = 50_000
WORD = 0xFFFFFFFF


@lru_cache(maxsize=MAX_CACHED)
def bucket_of(salt: str, row_id: int) -> int:
    """Return the bucket of an id, from 1 to 100: a percentage matches the ids whose bucket is not above it."""
    return murmur3(f"{salt}:{row_id}".encode()) % BUCKETS + 1


def murmur3(data: bytes) -> int:
    """Return the 32-bit MurmurHash3 (x86) with the seed 0."""
    value, whole = 0, len(data) & ~3
    for start in range(0, whole, 4):
        value ^= _mixed(int.from_bytes(data[start : start + 4], "little"))
        value = ((value << 13 | value >> 19) * 5 + 0xE6546B64) & WORD
    value ^= _mixed(int.from_bytes(data[whole:], "little")) ^ len(data)
    value = (value ^ value >> 16) * 0x85EBCA6B & WORD
    value = (value ^ value >> 13) * 0xC2B2AE35 & WORD
    return value ^ value >> 16


def _mixed(block: int) -> int:
    block = block * 0xCC9E2D51 & WORD
    return (block << 15 | block >> 17) * 0x1B873593 & WORD
