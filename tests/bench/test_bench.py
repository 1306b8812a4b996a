"""The benchmark: its documents are valid, it runs on a small company, and its report names nothing of the machine."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from client_schema import full_schema
from graphql import parse, validate

import bench.__main__ as command
from bench.measure import Result
from bench.operations import COMPARED, OPEN_ACTIVITIES, OPEN_DEALS, OPERATIONS
from bench.report import CEILING, OURS, TYPICAL

HOME = Path(__file__).parents[2]
KINDS, SIZES = ("SQLite", "PostgreSQL"), (1_000, 10_000)


def results() -> Iterator[Result]:
    """Results of a run in which the ceiling differs in the board."""
    for kind in KINDS:
        for size in SIZES:
            for operation in OPERATIONS:
                for name in (OURS, CEILING, TYPICAL) if operation in COMPARED else (OURS,):
                    is_same = (operation.name, name) != ("board", CEILING)
                    yield Result(kind, size, operation.name, name, 4.0, 1.0, 6.0, is_same)


def test_documents_are_valid() -> None:
    schema = full_schema()
    documents = [*(operation.document for operation in OPERATIONS), OPEN_ACTIVITIES, OPEN_DEALS]
    assert [error for each in documents for error in validate(schema, parse(each))] == []


def test_report_and_plots_are_written(tmp_path: Path) -> None:
    command.write_report(list(results()), ["Load: 1.0"], tmp_path)
    page = (tmp_path / "RESULTS.md").read_text()
    assert page.count("4.00 + 1.00 (differs)") == len(KINDS) * len(SIZES)
    plots = re.findall(r"!\[.*\]\((.*)\)", page)
    assert len(plots) == 2 * len(KINDS)
    assert all(ET.parse(tmp_path / plot) for plot in plots)


@pytest.mark.slow
def test_bench_runs_on_small_company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "RIVALS", {})
    chosen = [operation for operation in OPERATIONS if operation.name in {"viewer", "list", "accountUpdate"}]
    monkeypatch.setattr(command, "OPERATIONS", chosen)
    options = ["--quick", "--organizations", "20", "--database", "sqlite", "--folder", str(tmp_path)]
    found = CliRunner().invoke(command.main, [*options, "--output", str(tmp_path)], catch_exceptions=False)
    assert found.exit_code == 0
    rows = {line.split("|")[1].strip() for line in (tmp_path / "RESULTS.md").read_text().splitlines() if "|" in line}
    assert {"viewer", "list", "accountUpdate"} <= rows
