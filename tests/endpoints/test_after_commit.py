"""What fails after the commit of a mutation: the write is kept, and no answer says otherwise."""

import errno
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack
from typing import Any

import httpx2
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from mutate import mutation_document
from sqlalchemy import event
from structlog.testing import capture_logs

from db.errors import DatabaseUnavailable
from db.store import Database

CREATE = {
    "query": mutation_document("organizationCreate", "organization { name deals { totalCount } }"),
    "variables": {"input": {"name": "Northwind"}},
}
Breaking = Callable[[ExitStack, pytest.MonkeyPatch, Database], None]


def after_commit(stack: ExitStack, database: Database, do: Callable[[], None]) -> None:
    """Do something at the end of each transaction that is committed."""
    engine = database.engine.sync_engine

    def committed(_connection: Any) -> None:
        do()

    event.listen(engine, "commit", committed)
    stack.callback(event.remove, engine, "commit", committed)


def unavailable(*_: Any, **__: Any) -> Any:
    raise DatabaseUnavailable


def no_connection_is_left(stack: ExitStack, patch: pytest.MonkeyPatch, database: Database) -> None:
    after_commit(stack, database, lambda: patch.setattr(database, "connect", unavailable))


def the_result_cannot_be_read(stack: ExitStack, _patch: pytest.MonkeyPatch, database: Database) -> None:
    _fail_at(stack, database, "FROM organization")


def a_part_of_the_result_cannot_be_read(stack: ExitStack, _patch: pytest.MonkeyPatch, database: Database) -> None:
    _fail_at(stack, database, "FROM deal")


def a_listener_fails(stack: ExitStack, _patch: pytest.MonkeyPatch, database: Database) -> None:
    def fail(*_: Any) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    database.listeners.add(fail)
    stack.callback(database.listeners.discard, fail)


def the_answer_is_too_large(_stack: ExitStack, patch: pytest.MonkeyPatch, _database: Database) -> None:
    patch.setattr("schema.cost.response.MAX_RESPONSE_CHARACTERS", 1)


def _fail_at(stack: ExitStack, database: Database, part: str) -> None:
    """Fail at statements with this text that follow a commit."""
    engine, committed = database.engine.sync_engine, []
    after_commit(stack, database, lambda: committed.append(True))

    def fail(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if committed and part in statement:
            raise OSError(errno.EMFILE, "Too many open files")

    event.listen(engine, "before_cursor_execute", fail)
    stack.callback(event.remove, engine, "before_cursor_execute", fail)


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with api_client(viewer, raises=False) as opened:
        yield opened


@pytest.mark.parametrize(
    ("breaks", "code"),
    [
        (no_connection_is_left, "RESULT_UNAVAILABLE"),
        (the_result_cannot_be_read, "RESULT_UNAVAILABLE"),
        (a_part_of_the_result_cannot_be_read, "RESULT_UNAVAILABLE"),
        (a_listener_fails, None),
        (the_answer_is_too_large, "COST_LIMIT_EXCEEDED"),
    ],
)
async def test_write_is_kept_and_the_answer_says_so(
    client: httpx2.AsyncClient, viewer: CompanyFixture, breaks: Breaking, code: str | None
) -> None:
    with capture_logs(), ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        breaks(stack, patch, viewer.database)
        answer = await client.post("/graphql", json=CREATE)
    errors = answer.json().get("errors", [])

    assert (answer.status_code, [error["extensions"]["code"] for error in errors]) == (200, [code] if code else [])
    assert all("is kept" in error["message"] for error in errors)
    names = await viewer.ask("{ organizations { nodes { name } } }")
    assert names["organizations"]["nodes"] == [{"name": "Northwind"}]
