"""Statements of trusted documents."""

from db.flags.platform import platform_of_snapshot
from db.store import Database
from db.trusted_documents import DOCUMENT_BY_KEY, Document, count_documents, load_documents

FIRST, SECOND = Document("a", "1" * 64, "{ a }"), Document("b", "2" * 64, "{ b }")


async def find(database: Database, key: str) -> str | None:
    async with database.snapshot() as snapshot:
        row = await platform_of_snapshot(snapshot).first(DOCUMENT_BY_KEY, key=key)
    return row and row.text


async def test_documents_found_by_id_and_hash(database: Database) -> None:
    await load_documents(database, [FIRST, SECOND])

    found = [await find(database, key) for key in ("a", "1" * 64, "b", "2" * 64, "c", "")]
    assert found == ["{ a }", "{ a }", "{ b }", "{ b }", None, None]


async def test_loading_again_replaces_documents_of_the_same_id(database: Database) -> None:
    await load_documents(database, [FIRST, SECOND])
    await load_documents(database, [Document("a", "3" * 64, "{ c }")])

    assert [await find(database, key) for key in ("a", "b", "1" * 64)] == ["{ c }", "{ b }", None]
    assert await count_documents(database) == 2


async def test_replacing_all_deletes_the_others(database: Database) -> None:
    await load_documents(database, [FIRST, SECOND])
    await load_documents(database, [SECOND], replaces_all=True)

    assert [await find(database, key) for key in ("a", "b")] == [None, "{ b }"]


async def test_many_documents_loaded(database: Database) -> None:
    await load_documents(database, [Document(str(n), f"{n:064}", "{ a }") for n in range(450)])

    assert await count_documents(database) == 450
