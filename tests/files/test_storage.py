"""Storage in a folder and in a bucket behaves the same: files are stored completely or not at all."""

import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from bucket import Bucket, small_bucket

from files.byte_ranges import ByteRange
from files.storage import Storage, new_key, open_storage


@pytest.fixture(scope="module")
def bucket() -> Iterator[Bucket]:
    with small_bucket() as small:
        yield small


@pytest.fixture(params=["folder", "bucket"])
def storage(
    request: pytest.FixtureRequest, tmp_path: Path, bucket: Bucket, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Storage]:
    if request.param == "folder":
        yield open_storage(f"file:{tmp_path}/files")
        return
    for name, value in (("ENDPOINT", bucket.endpoint), ("REGION", "http")):
        monkeypatch.setenv(f"AWS_{name}", value)
    for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY"):
        monkeypatch.setenv(f"AWS_{name}", "known to both")
    bucket.objects.clear()
    yield open_storage("s3://b")
    assert bucket.parts == {}


async def chunks(*pieces: bytes, error: Exception | None = None) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece
    if error:
        raise error


async def read(storage: Storage, key: str, byte_range: ByteRange | None = None) -> bytes:
    return b"".join([chunk async for chunk in await storage.get(key, byte_range)])


async def list_keys(storage: Storage, company_id: int) -> Sequence[str]:
    return sorted([stored.key async for batch in storage.list_objects(company_id) for stored in batch])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=50), max_size=10), st.integers(0, 100), st.integers(1, 100))
async def test_get_returns_all_chunks_or_a_range(
    storage: Storage, pieces: list[bytes], start: int, length: int
) -> None:
    key, content = new_key(7), b"".join(pieces)
    await storage.put(key, chunks(*pieces))

    assert await read(storage, key) == content
    if start < len(content):
        stop = min(len(content), start + length)
        assert await read(storage, key, ByteRange(start, stop)) == content[start:stop]


@pytest.mark.parametrize("size", [0, 1, 5 * 1024 * 1024, 12_000_000])
async def test_put_stores_nothing_when_it_fails(storage: Storage, size: int) -> None:
    with pytest.raises(ConnectionResetError):
        await storage.put(new_key(7), chunks(bytes(size), error=ConnectionResetError()))

    assert await list_keys(storage, 7) == []


@pytest.mark.slow
async def test_put_joins_many_parts(storage: Storage) -> None:
    parts = [bytes([number]) * 1_000_003 for number in range(21)]
    await storage.put(key := new_key(7), chunks(*parts))

    assert await read(storage, key) == b"".join(parts)


async def test_delete_is_idempotent_and_keeps_other_companies(storage: Storage) -> None:
    own, foreign = new_key(7), new_key(70)
    for key in (own, foreign):
        await storage.put(key, chunks(b"a"))

    for _ in range(2):
        await storage.delete([own])
    with pytest.raises(FileNotFoundError):
        await storage.get(own)
    assert (await list_keys(storage, 7), await list_keys(storage, 70)) == ([], [foreign])


def test_new_keys_are_unique_and_plain() -> None:
    created = {new_key(7) for _ in range(1000)}

    assert len(created) == 1000
    assert all(key.startswith("7/") and key.removeprefix("7/").isalnum() for key in created)


@pytest.mark.parametrize("url", ["file:var/some files", "file:var/some%20files"])
async def test_open_storage_takes_a_relative_folder(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    await open_storage(url).put("7/a", chunks(b"a"))

    assert (tmp_path / "var" / "some files" / "7" / "a").read_bytes() == b"a"
