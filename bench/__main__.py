"""`python -m bench`: what operations cost on both databases, next to a hand-written and a typical server.

It builds its databases in `var/bench/` once, starts the servers, and writes `bench/RESULTS.md` with plots.
"""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import click
from rich.progress import track

from bench.cpu import memory_bytes
from bench.databases import FOLDER, HOME, BenchDatabase, prepare_postgresql, prepare_sqlite, run_postgresql
from bench.measure import Limits, Result, Variant, measure
from bench.operations import COMPARED, OPERATIONS, Client
from bench.plots import bars, growth
from bench.report import CEILING, KEPT, OURS, TYPICAL, report
from bench.servers import UNLIMITED, WITHOUT_ANSWERS, run_server

RIVALS = {CEILING: ("bench.rivals.handwritten:create_app", False), TYPICAL: ("bench.rivals.typical:create_app", True)}
ANSWERS = {
    CEILING: frozenset(operation.name for operation in COMPARED),
    TYPICAL: frozenset({"viewer", "list", "page"}),
}
KINDS = ("sqlite", "postgresql")


@contextmanager
def databases(kinds: Sequence[str], sizes: Sequence[int], folder: Path) -> Iterator[list[BenchDatabase]]:
    """Build what is missing, and run PostgreSQL until the end."""
    with ExitStack() as stack:
        found = [prepare_sqlite(folder, size) for size in sizes] if "sqlite" in kinds else []
        if "postgresql" in kinds:
            server = stack.enter_context(run_postgresql(folder / "postgresql"))
            found += [prepare_postgresql(server, size) for size in sizes]
        yield found


@contextmanager
def running_variants(database: BenchDatabase) -> Iterator[list[Variant]]:
    """Run this API and its rivals on a database."""
    with ExitStack() as stack:
        variants = []
        for name, settings, answers in ((OURS, WITHOUT_ANSWERS, None), (KEPT, UNLIMITED, ANSWERS[CEILING])):
            server = stack.enter_context(run_server(database.url, settings))
            client = stack.enter_context(closing(Client(server.url, database.token)))
            variants.append(Variant(name, server, client, answers=answers))
        for name, (factory, is_graphql) in RIVALS.items():
            rival = stack.enter_context(run_server(database.url, factory=factory))
            client = stack.enter_context(closing(Client(rival.url, database.token)))
            variants.append(Variant(name, rival, client, is_graphql, ANSWERS[name]))
        yield variants


def measure_database(database: BenchDatabase, limits: Limits, deadline: float) -> tuple[list[Result], str]:
    """Return the results of all operations, until the deadline, and a note on the memory of the server."""
    results = []
    with running_variants(database) as variants:
        at_start = memory_bytes(variants[0].server.pid)
        for operation in track(OPERATIONS, description=f"{database.kind}, {database.organizations}"):
            if time.monotonic() < deadline:
                results += measure(database, operation, variants, limits)
        at_end = memory_bytes(variants[0].server.pid)
    place = f"{database.kind}, {database.organizations:,} organizations"
    return results, f"Memory of a worker, {place}: {at_start >> 20} MB at start, {at_end >> 20} MB at the end"


def write_report(results: Sequence[Result], notes: Sequence[str], output: Path) -> None:
    """Write the page and its plots."""
    output.mkdir(parents=True, exist_ok=True)
    largest = max(each.organizations for each in results)
    names = {operation.name for operation in COMPARED}
    plots = {}
    for kind in dict.fromkeys(each.database for each in results):
        found = [each for each in results if each.database == kind]
        compared = [each for each in found if each.organizations == largest and each.operation in names]
        own = [each for each in found if each.variant == OURS]
        title = f"CPU per request, {kind}"
        plots[f"compared-{kind.lower()}"] = bars(f"{title}, {largest:,} organizations", compared)
        plots[f"growth-{kind.lower()}"] = growth(f"{title}, by organizations of the company", own)
    for name, svg in plots.items():
        (output / f"{name}.svg").write_text(svg)
    (output / "RESULTS.md").write_text(report(results, notes, list(plots)))


@click.command()
@click.option("--organizations", multiple=True, type=int, help="Sizes of the company. Default: 1000 and 10000.")
@click.option("--database", "kinds", multiple=True, type=click.Choice(KINDS), help="Default: both.")
@click.option("--minutes", default=15.0, show_default=True, help="Operations that would begin later are left out.")
@click.option("--quick", is_flag=True, help="Few requests on a small company: to see that it works.")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, help="Where the databases lie.")
@click.option("--output", type=click.Path(path_type=Path), default=HOME / "bench", help="Where the results go.")
def main(
    organizations: Sequence[int], kinds: Sequence[str], minutes: float, folder: Path, output: Path, *, quick: bool
) -> None:
    """Measure what operations cost on both databases, and write RESULTS.md with plots."""
    sizes = organizations or ((100,) if quick else (1_000, 10_000))
    limits = Limits(rounds=1, seconds=0.0) if quick else Limits()
    load = f"{os.getloadavg()[0]:.1f}"
    results: list[Result] = []
    notes: list[str] = []
    with databases(kinds or KINDS, sizes, folder) as found:
        deadline = time.monotonic() + minutes * 60
        for database in found:
            measured, note = measure_database(database, limits, deadline)
            results, notes = [*results, *measured], [*notes, note]
    load_note = f"Load of the machine (one minute): {load} at the start, {os.getloadavg()[0]:.1f} at the end"
    if not results:
        raise click.ClickException("Nothing was measured: give more --minutes.")
    write_report(results, [load_note, *notes], output)


if __name__ == "__main__":
    main()
