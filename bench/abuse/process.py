"""What a process takes of the machine, from Linux's `/proc`."""

import asyncio
from contextlib import suppress
from pathlib import Path

REST_SECONDS = 0.3
QUIET_MS = 6.0
"""CPU time of a rest in which nothing but periodic tasks ran."""
RESTS = 40


class Process:
    """CPU time and memory of a process."""

    def __init__(self, pid: int) -> None:
        """Watch the process with this id."""
        self._folder = Path(f"/proc/{pid}")

    def cpu_ms(self) -> float:
        """Return the CPU time that its threads have taken."""
        return sum(map(_nanoseconds, self._folder.glob("task/*/schedstat"))) / 1e6

    async def wait_until_quiet(self) -> None:
        """Wait for what still runs from before, such as the tasks of a start; some seconds at most."""
        for _ in range(RESTS):
            before = self.cpu_ms()
            await asyncio.sleep(REST_SECONDS)
            if self.cpu_ms() - before < QUIET_MS:
                return

    def reset_peak(self) -> None:
        """Forget the peak of its memory."""
        with suppress(PermissionError):
            (self._folder / "clear_refs").write_text("5")

    def peak_mib(self) -> float:
        """Return the peak of its memory."""
        status = (self._folder / "status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _nanoseconds(schedstat: Path) -> int:
    """Return the CPU time of a thread; none of one that ended meanwhile."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return int(schedstat.read_text().split()[0])
    return 0
