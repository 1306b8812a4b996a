"""The log of a process, also while it cannot be written."""

import sys
from typing import Never

import orjson
import pytest
import structlog
from company_fixture import CompanyFixture
from factories import organization
from sqlalchemy.exc import IntegrityError

from log_config import configure_log, format_exception

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

    messages = [
        "KeyError: 'cause'",
        "It caused:",
        "ExceptionGroup: parts (1 sub-exception)",
        "Part 1:",
        "ValueError: part",
    ]
    assert sorted(messages, key=logged.index) == messages


def fail_in_parts() -> None:
    """Raise a group of exceptions that has a cause."""
    parts = [ValueError("part")]
    raise ExceptionGroup("parts", parts) from KeyError("cause")


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
