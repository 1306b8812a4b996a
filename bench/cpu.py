"""CPU time of processes, as Linux counts it: in nanoseconds for each thread."""

from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")


def cpu_seconds(pids: Iterable[int]) -> float:
    """Return the CPU time that these processes took so far, all of their living threads included."""
    return sum(_seconds(thread) for pid in pids for thread in _threads(pid))


def _threads(pid: int) -> list[Path]:
    try:
        return list((PROC / str(pid) / "task").iterdir())
    except FileNotFoundError:
        return []  # it has ended


def _seconds(thread: Path) -> float:
    try:
        return int((thread / "schedstat").read_text().split()[0]) / 1e9
    except (FileNotFoundError, ProcessLookupError):
        return 0.0


def child_pids(pid: int) -> list[int]:
    """Return the children of a process, such as the backends of PostgreSQL."""
    children: list[int] = []
    for thread in _threads(pid):
        try:
            children += map(int, (thread / "children").read_text().split())
        except (FileNotFoundError, ProcessLookupError):
            continue
    return children


def memory_bytes(pid: int) -> int:
    """Return the resident memory of a process."""
    fields = (PROC / str(pid) / "status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in fields if line.startswith("VmRSS"))
