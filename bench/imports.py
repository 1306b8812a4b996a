"""`python -m bench.imports`: how fast an import of 50,000 rows is, and how much memory it takes.

CPU seconds of this process are the metric, because other programs may share the machine; on PostgreSQL, those of its
backends are printed, too. `--profile FILE` writes the statistics of cProfile.
"""

import asyncio
import cProfile
import csv
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import click

from bench.cpu import child_pids, cpu_seconds
from bench.databases import create_database, run_postgresql
from db.companies import create_company, list_companies
from db.migrations.migrate import upgrade
from db.store import Database
from imports.recorded import run_recorded_import
from imports.records import ImportOptions, survey_files
from live.garbage_collection import collect_less_often, exclude_start

SHARES = {"organizations": 0.2, "people": 0.3, "deals": 0.4, "activities": 0.1}
OWNERS = ("Eva Salas", "Leo Winter", "Mara Okafor")
HEADERS = {
    "organizations": "Organization - ID,Organization - Name,Organization - Owner,Organization - Address,"
    "Organization - Labels,Organization - Organization created,Organization - Tier",
    "people": "Person - ID,Person - Name,Person - Email - Work,Person - Phone - Work,Person - Organization ID,"
    "Person - Owner,Person - Person created",
    "deals": "Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization ID,Deal - Status,"
    "Deal - Won time,Deal - Deal created,Deal - Owner,Deal - Region",
    "activities": "ID,Subject,Type,Due date,Due time,Done,Deal ID,Add time",
}


def rows(kind: str, count: int, parents: int) -> Iterator[list[str]]:
    """Yield rows of one kind; each refers to one of `parents` rows."""
    for number in range(1, count + 1):
        parent, owner = str(number % parents + 1), OWNERS[number % len(OWNERS)]
        created = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02} 09:{number % 60:02}:00"
        yield {
            "organizations": [
                *(str(number), f"Harbour {number} Trading", owner, f"Quay {number}, Lisbon"),
                *(("Customer", "Lead", "")[number % 3], created, ("Gold", "Silver")[number % 2]),
            ],
            "people": [
                *(str(number), f"Ana Ferrer {number}", f"ana{number}@harbour.example", f"+351 210 {number:06}"),
                *(parent, owner, created),
            ],
            "deals": [
                *(str(number), f"Crates {number}", f"{number % 9000}.50", "EUR", parent),
                *(("Won", created) if number % 3 == 0 else ("Open", "")),
                *(created, owner, ("North", "South")[number % 2]),
            ],
            "activities": [
                *(str(number), f"Call {number}", "Call", created[:10], "10:30", ("Done", "To do")[number % 2]),
                *(parent, created),
            ],
        }[kind]


def write_files(folder: Path, count: int) -> list[Path]:
    """Write one CSV file of each kind, with `count` rows in all."""
    paths, parents = [], 1
    for kind, share in SHARES.items():
        path, size = folder / f"{kind}.csv", int(count * share)
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([HEADERS[kind].split(","), *rows(kind, size, parents)])
        paths.append(path)
        parents = int(count * (SHARES["deals"] if kind == "deals" else SHARES["organizations"]))
    return paths


async def import_files(url: str, paths: list[Path], postmaster: int | None) -> float:
    """Import the files into a new company of a new database; return the CPU seconds of PostgreSQL's backends."""
    database = Database(url)
    await create_company(database, name="Bench", time_zone="UTC", currency="EUR")
    (company,) = await list_companies(database)
    plan = survey_files(paths, ImportOptions(ZoneInfo("UTC")))
    _, report = await run_recorded_import(database, company, plan, "bench", lambda *_: None)
    if report.skipped:
        print(report.skipped[0].rows[0].reason)
    backends = 0.0 if postmaster is None else cpu_seconds(child_pids(postmaster))
    await database.close()
    return backends


@contextmanager
def new_database(kind: str, folder: Path) -> Iterator[tuple[str, int | None]]:
    """Yield the URL of a migrated database, and the process that starts PostgreSQL's backends."""
    if kind == "sqlite":
        url = f"sqlite+aiosqlite:///{folder}/bench.db"
        upgrade(url)
        yield url, None
        return
    with run_postgresql(folder / "postgresql") as server:
        url = create_database(server, "imports")
        upgrade(url)
        yield url, server.postmaster


@click.command()
@click.option("--rows", "count", default=50_000, show_default=True, help="Rows in all files together.")
@click.option("--database", "kind", type=click.Choice(["sqlite", "postgresql"]), default="sqlite", show_default=True)
@click.option("--profile", type=click.Path(dir_okay=False), help="File for the statistics of cProfile.")
def main(count: int, kind: str, profile: str | None) -> None:
    """Measure an import of generated files into a new database."""
    with TemporaryDirectory(prefix="afterwin-bench-") as name, new_database(kind, Path(name)) as (url, postmaster):
        paths = write_files(Path(name), count)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        collect_less_often()  # as the command does
        exclude_start()
        profiler = cProfile.Profile() if profile else None
        started, cpu = time.perf_counter(), time.process_time()
        if profiler:
            profiler.enable()
        backends = asyncio.run(import_files(url, paths, postmaster))
        if profiler:
            profiler.disable()
            profiler.dump_stats(profile or "")
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{count:,} rows: {cpu:.1f} s of CPU ({count / cpu:,.0f} rows/s), {seconds:.1f} s on the clock")
    if postmaster is not None:
        print(f"PostgreSQL: {backends:.1f} s of CPU")
    print(f"peak memory {peak >> 10} MiB ({before >> 10} MiB before the import)")


if __name__ == "__main__":
    sys.exit(main())
