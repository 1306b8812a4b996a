"""The report: tables in Markdown, with the machine's class, versions and load, but no paths or host names."""

import os
import platform
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from bench.measure import Result
from bench.operations import COMPARED, WRITES

LIBRARIES = ("strawberry-graphql", "graphql-core", "sqlalchemy", "aiosqlite", "asyncpg", "uvicorn", "uvloop", "orjson")
OURS, KEPT, CEILING, TYPICAL = "ours", "kept", "ceiling", "typical"
INTRODUCTION = """# Results of the benchmark

`make bench` writes this page. One worker, one connection, requests one after the other. **CPU per request** is the
metric, in milliseconds: of the server, and after a plus sign of PostgreSQL's backend. The servers of a table take
turns, so that noise affects all alike; figures are medians of rounds. Other programs may share the machine: then CPU
times and their ratios hold, and times on the clock do not.

- *ours*: this API, with authentication, feature gate, cost and all of its limits. Each answer is made anew.
- *kept*: the same with the cache of answers, as it is by default: nothing was written since the last request.
- *ceiling*: handlers with hand-written SQL on the raw driver, and the same identity check
  (`bench/rivals/handwritten.py`).
- *typical*: Strawberry with ORM entities, data loaders and a session per request (`bench/rivals/typical.py`).

Rivals that are compared must give the same data, byte by byte; a difference is marked.
"""


def machine() -> Iterator[str]:
    """Yield the lines on the machine and the versions."""
    yield f"- {os.cpu_count()} cores, {_cpu_model()}, {platform.system()}, {_gibibytes():.0f} GiB of memory"
    yield f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    yield "- " + ", ".join(f"{name} {version(name)}" for name in LIBRARIES)


def _cpu_model() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _gibibytes() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


Key = tuple[str, int, str, str]


def by_key(results: Sequence[Result]) -> Mapping[Key, Result]:
    """Return results by database, size, operation and variant."""
    return {(each.database, each.organizations, each.operation, each.variant): each for each in results}


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield a Markdown table."""
    yield "| " + " | ".join(head) + " |"
    yield "| " + " | ".join("---" if number == 0 else "---:" for number in range(len(head))) + " |"
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def _cpu(result: Result | None) -> str:
    if result is None:
        return "–"
    backend = f" + {result.database_cpu:.2f}" if result.database_cpu else ""
    return f"{result.server_cpu:.2f}{backend}{'' if result.is_same else ' (differs)'}"


def _ratio(above: Result | None, below: Result | None) -> str:
    return "–" if above is None or below is None or not below.cpu else f"{above.cpu / below.cpu:.1f}"


def compared_rows(results: Mapping[Key, Result], database: str, size: int) -> list[list[str]]:
    """Return the rows of the table of rivals."""
    rows = []
    for operation in COMPARED:
        found = [results.get((database, size, operation.name, name)) for name in (OURS, KEPT, CEILING, TYPICAL)]
        ours, kept, ceiling, typical = found
        ratios = [_ratio(ours, ceiling), _ratio(kept, ceiling), _ratio(typical, ours)]
        figures = [*map(_cpu, found), *ratios]
        rows.append([operation.name, *figures, "–" if ours is None else f"{ours.wall:.1f}"])
    return rows


def growth_rows(
    results: Mapping[Key, Result], database: str, sizes: Sequence[int], names: Sequence[str]
) -> list[list[str]]:
    """Return the rows of the table of growth: each operation of ours by size, and the largest to the smallest."""
    rows = []
    for name in names:
        found = [results.get((database, size, name, OURS)) for size in sizes]
        rows.append([name, *(_cpu(each) for each in found), _ratio(found[-1], found[0])])
    return rows


def write_rows(results: Mapping[Key, Result], database: str, size: int) -> list[list[str]]:
    """Return the rows of the table of writes."""
    found = [results.get((database, size, operation.name, OURS)) for operation in WRITES]
    return [[each.operation, _cpu(each), f"{1000 / each.cpu:.0f}"] for each in found if each is not None]


def report(results: Sequence[Result], notes: Sequence[str], plots: Sequence[str]) -> str:
    """Return the page."""
    found = by_key(results)
    lines = [INTRODUCTION, "## Machine", "", *machine(), *(f"- {note}" for note in notes), ""]
    lines += [f"![{name}]({name}.svg)\n" for name in plots]
    for database in dict.fromkeys(each.database for each in results):
        sizes = sorted({each.organizations for each in results if each.database == database})
        names = list(dict.fromkeys(each.operation for each in results if each.database == database))
        reads = [name for name in names if name not in {operation.name for operation in WRITES}]
        for size in sizes:
            lines += [f"## {database}, {size:,} organizations: against others", ""]
            ratios = ["ours : ceiling", "kept : ceiling", "typical : ours"]
            head = ["operation", OURS, KEPT, CEILING, TYPICAL, *ratios, "ours, ms on the clock"]
            lines += table(head, compared_rows(found, database, size))
        lines += [f"## {database}: growth", ""]
        head = ["operation", *(f"{size:,}" for size in sizes), "last : first"]
        lines += table(head, growth_rows(found, database, sizes, reads))
        lines += [f"## {database}: writes, {sizes[-1]:,} organizations", ""]
        lines += table(["mutation", "CPU", "writes/s of one core"], write_rows(found, database, sizes[-1]))
    return "\n".join(lines)
