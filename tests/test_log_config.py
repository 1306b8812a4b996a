"""The log of a process, also while it cannot be written."""

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Never
from zoneinfo import ZoneInfo

import graphql
import httpx2
import orjson
import pytest
import structlog
from company_fixture import CompanyFixture
from factories import organization
from pydantic import TypeAdapter
from sqlalchemy import make_url
from sqlalchemy.exc import IntegrityError

import log_config
from cli.serving import announce, listen, url_of
from log_config import OWN_PACKAGES, configure_log, describe, describe_errors, format_exception
from resolvers.errors import BadUserInput

NAME = "Confidential Holding"


async def test_logged_error_of_the_database_quotes_no_value(viewer: CompanyFixture) -> None:
    with pytest.raises(IntegrityError) as caught:
        await insert_twice(viewer)

    logged = format_exception((caught.type, caught.value, caught.tb))

    assert "IntegrityError" in logged
    assert "in insert_twice" in logged
    assert NAME not in logged
    assert str(viewer.company.id) not in logged


async def insert_twice(viewer: CompanyFixture) -> None:
    """Write a row, and another with its id."""
    async with viewer.uow() as uow:
        row_id = await organization(uow, NAME)
        await organization(uow, NAME, id=row_id)


def test_logged_error_names_its_cause_and_its_parts() -> None:
    with pytest.raises(ExceptionGroup) as caught:
        fail_in_parts()

    logged = format_exception((caught.type, caught.value, caught.tb))

    messages = ["KeyError\n", "It caused:", "ExceptionGroup\n", "Part 1:", "ValueError"]
    assert sorted(messages, key=logged.index) == messages


def fail_in_parts() -> None:
    """Raise a group of exceptions that has a cause."""
    parts = [ValueError("part")]
    raise ExceptionGroup("parts", parts) from KeyError("cause")


FAILURES: list[Callable[[], object]] = [
    lambda: int(NAME),
    lambda: {}[NAME],
    lambda: NAME.encode("latin-1\0"),
    lambda: datetime.fromisoformat(NAME),
    lambda: ZoneInfo(NAME),
    lambda: Decimal(NAME),
    lambda: orjson.loads(NAME),
    lambda: Path(f"/{NAME}").read_text(),
    lambda: httpx2.get(f"x://{NAME}", timeout=1),
    lambda: TypeAdapter(int).validate_python(NAME),
    lambda: graphql.parse(f"{{ ' {NAME}"),
    lambda: make_url(NAME),
]
"""What Python and libraries raise of a value that they cannot use; nearly all quote it."""


@pytest.mark.parametrize("fail", FAILURES)
def test_logged_error_of_a_library_quotes_nothing(fail: Callable[[], object]) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011  # of any kind
        fail()

    logged = format_exception((caught.type, caught.value, caught.tb))
    assert NAME not in logged
    assert caught.type.__qualname__ in logged
    assert NAME not in str(describe_errors(None, "warning", {"reason": caught.value}))


def test_logged_error_of_this_program_has_its_message() -> None:
    assert describe(BadUserInput("Too many.")) == "resolvers.errors.BadUserInput: Too many."
    assert describe(OSError(28, "x", NAME)) == "OSError (28)"


def test_packages_of_this_program_are_known() -> None:
    root = Path(log_config.__file__).parent
    found = {path.parent.name for path in root.glob("*/__init__.py")} | {path.stem for path in root.glob("*.py")}
    assert found - {"bench", "log_config", "tests"} == OWN_PACKAGES


class FullDisk:
    """A file that nothing can be written to."""

    def write(self, _text: str) -> Never:
        raise OSError(28, "No space left on device")

    def flush(self) -> Never:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("error", [FullDisk(), None], ids=["full", "closed"])
def test_log_continues_once_it_can_be_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: FullDisk | None
) -> None:
    before = structlog.get_config()
    configure_log()
    try:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stderr", error)
            structlog.get_logger().warning("lost")
        structlog.get_logger().warning("kept")
    finally:
        structlog.configure(**before)

    lines = capsys.readouterr().err.splitlines()
    assert [orjson.loads(line)["event"] for line in lines] == ["kept"]


@pytest.mark.parametrize("error", [FullDisk(), None], ids=["full", "closed"])
def test_server_starts_while_its_address_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, error: FullDisk | None
) -> None:
    monkeypatch.setattr(sys, "stderr", error)
    with listen("127.0.0.1", 0) as listener:
        announce(url_of(listener))


def test_warning_of_a_library_is_a_line_like_all_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = structlog.get_config()
    monkeypatch.setattr(logging, "lastResort", None)
    configure_log()
    library = logging.getLogger("opentelemetry.sdk")
    monkeypatch.setattr(library, "propagate", False)  # pytest's own handlers are those of the root
    try:
        library.warning("Cannot send %s to %s.", "spans", NAME)
    finally:
        structlog.configure(**before)

    (line,) = capsys.readouterr().err.splitlines()
    assert NAME not in line
    members = orjson.loads(line)
    assert [members[name] for name in ("level", "library")] == ["warning", "opentelemetry.sdk"]
    assert members["event"] == "Cannot send %s to %s."
