"""The log of a process, also while it cannot be written."""

import sys
from typing import Never

import orjson
import pytest
import structlog

from log_config import configure_log


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
