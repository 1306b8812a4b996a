"""The audit suite of `graphql-http` against a running server: all checks of GraphQL over HTTP, those of MAY as well."""

import asyncio
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from company_fixture import CompanyFixture, make_company
from database_templates import MIGRATED, Templates
from live_server import serving

from db.store import Database

pytestmark = pytest.mark.slow

FOLDER = Path(__file__).parent / "graphql_http"
AUDITS = 61


@pytest.fixture(scope="session")
def audit_script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script, in a folder with its packages."""
    if shutil.which("npm") is None:
        if os.environ.get("AFTERWIN_BROWSER_REQUIRED"):
            pytest.fail("npm is missing, and .ci/run should have installed it")
        pytest.skip("npm is missing")
    folder = tmp_path_factory.mktemp("graphql_http")
    for file in FOLDER.iterdir():
        shutil.copy(file, folder)
    install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(install, cwd=folder, check=True, capture_output=True, timeout=120)
    return folder / "audit.mjs"


async def create_company(url: str) -> CompanyFixture:
    database = Database(url)
    company = await make_company(database)
    await database.close()
    return company


def test_all_audits_pass(sqlite: Templates, audit_script: Path) -> None:
    url = sqlite.copy(MIGRATED, None, "audit")
    authorization = asyncio.run(create_company(url)).headers["authorization"]
    with serving(url) as origin:
        command = ["node", str(audit_script), f"{origin}/graphql", authorization]
        output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout

    results = json.loads(output)
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == AUDITS
