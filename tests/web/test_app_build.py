"""The sources of the app: checked, tested, and built anew into the committed files, byte by byte."""

import shutil
import subprocess
from pathlib import Path

import pytest
from node import NPM, install_packages, run_node

from web.app_bundle import DIST

pytestmark = pytest.mark.slow

HOME = Path(__file__).parents[2]
SOURCES = ("frontend", "schema")
MADE = shutil.ignore_patterns("node_modules", "__generated__", "*.py", "__pycache__")


@pytest.fixture
def frontend(tmp_path: Path) -> Path:
    """A copy of the sources, with the packages that the lock file names."""
    for folder in SOURCES:
        shutil.copytree(HOME / folder, tmp_path / folder, ignore=MADE)
    install_packages(tmp_path / "frontend")
    return tmp_path / "frontend"


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def require(done: "subprocess.CompletedProcess[str]") -> None:
    assert done.returncode == 0, done.stdout + done.stderr


def test_checked_sources_build_the_committed_files(frontend: Path, tmp_path: Path) -> None:
    """One test, since it takes long to install the packages."""
    require(run_node(frontend, NPM, "run", "build", "--", "--outDir", tmp_path / "dist"))
    built, committed = files_of(tmp_path / "dist"), files_of(DIST)
    assert {path for path in built | committed if built.get(path) != committed.get(path)} == set()
    require(run_node(frontend, NPM, "exec", "--", "oxlint", "src"))
    require(run_node(frontend, NPM, "test"))
