"""The audit suite of `graphql-http` against a running server: all checks of GraphQL over HTTP, those of MAY as well."""

import asyncio
import json
import shutil
from pathlib import Path

import pytest
from company_fixture import CompanyFixture, make_company
from database_templates import MIGRATED, Templates
from live_server import serving
from node import install_packages, run_node

from db.store import Database

pytestmark = pytest.mark.slow

FOLDER = Path(__file__).parent / "graphql_http"
AUDITS = 61


@pytest.fixture(scope="session")
def audit_script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script, in a folder with its packages."""
    folder = tmp_path_factory.mktemp("graphql_http")
    for file in FOLDER.iterdir():
        shutil.copy(file, folder)
    install_packages(folder)
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
        audit = run_node(audit_script.parent, audit_script, f"{origin}/graphql", authorization)

    results = json.loads(audit.stdout)
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == AUDITS
