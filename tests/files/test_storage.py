"""A folder and a bucket are the same: what was put is got, all of it or nothing."""

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
    for name, said in (("ENDPOINT", bucket.endpoint), ("REGION", "here")):
        monkeypatch.setenv(f"AWS_{name}", said)
    for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY"):
        monkeypatch.setenv(f"AWS_{name}", "known to both")
    bucket.objects.clear()
    yield open_storage("s3://b")
    assert bucket.parts == {}


async def chunks(*some: bytes, wrong: Exception | None = None) -> AsyncIterator[bytes]:
    for each in some:
        yield each
    if wrong:
        raise wrong


async def got(storage: Storage, key: str, part: ByteRange | None = None) -> bytes:
    return b"".join([chunk async for chunk in await storage.get(key, part)])


async def keys(storage: Storage, company_id: int) -> Sequence[str]:
    return sorted([each.key async for some in storage.list_objects(company_id) for each in some])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=50), max_size=10), st.integers(0, 100), st.integers(1, 100))
async def test_however_bytes_are_cut_they_are_got(storage: Storage, cut: list[bytes], start: int, length: int) -> None:
    key, whole = new_key(7), b"".join(cut)
    await storage.put(key, chunks(*cut))

    assert await got(storage, key) == whole
    if start < len(whole):
        stop = min(len(whole), start + length)
        assert await got(storage, key, ByteRange(start, stop)) == whole[start:stop]


@pytest.mark.parametrize("size", [0, 1, 5 * 1024 * 1024, 12_000_000])
async def test_what_goes_wrong_leaves_nothing(storage: Storage, size: int) -> None:
    with pytest.raises(ConnectionResetError):
        await storage.put(new_key(7), chunks(bytes(size), wrong=ConnectionResetError()))

    assert await keys(storage, 7) == []


async def test_many_parts_are_one_file(storage: Storage) -> None:
    parts = [bytes([number]) * 1_000_003 for number in range(21)]
    await storage.put(key := new_key(7), chunks(*parts))

    assert await got(storage, key) == b"".join(parts)


async def test_what_is_deleted_is_gone_and_may_be_deleted_again(storage: Storage) -> None:
    mine, theirs = new_key(7), new_key(70)
    for key in (mine, theirs):
        await storage.put(key, chunks(b"a"))

    for _ in range(2):
        await storage.delete([mine])
    with pytest.raises(FileNotFoundError):
        await storage.get(mine)
    assert (await keys(storage, 7), await keys(storage, 70)) == ([], [theirs])


def test_keys_are_ours_and_never_the_same() -> None:
    made = {new_key(7) for _ in range(1000)}

    assert len(made) == 1000
    assert all(key.startswith("7/") and key.removeprefix("7/").isalnum() for key in made)


@pytest.mark.parametrize("url", ["file:var/some files", "file:var/some%20files"])
async def test_a_folder_may_be_named_from_here(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    await open_storage(url).put("7/a", chunks(b"a"))

    assert (tmp_path / "var" / "some files" / "7" / "a").read_bytes() == b"a"
