"""The log of a process, also while it cannot be written."""

import sys
from typing import Never

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
def test_log_that_cannot_be_written_raises_nothing(monkeypatch: pytest.MonkeyPatch, error: FullDisk | None) -> None:
    before = structlog.get_config()
    configure_log()
    monkeypatch.setattr(sys, "stderr", error)
    structlog.get_logger().warning("lost")
    structlog.configure(**before)
