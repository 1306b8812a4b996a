"""OFREP against a running server: its official clients and its OpenAPI document."""

import asyncio
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company
from database_templates import MIGRATED, Templates
from live_server import serving
from node import NODE, install_packages
from ofrep_client import kill
from openfeature.contrib.provider.ofrep import OFREPProvider
from openfeature.evaluation_context import EvaluationContext
from openfeature.exception import FlagNotFoundError, InvalidContextError
from openfeature.flag_evaluation import Reason

from db.identity import revoke_tokens
from db.ids import global_id
from db.store import Database
from db.transactions import begin

pytestmark = pytest.mark.slow

OFREP_FOLDER = Path(__file__).parent / "ofrep"
TIMEOUT = 30.0
TARGETING_KEY_SCHEMA = "        targetingKey:\n          type: string\n"


@pytest.fixture(scope="session")
def node_client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client script, in a folder with its packages."""
    folder = tmp_path_factory.mktemp("ofrep")
    for name in ("package.json", "package-lock.json", "client.mjs"):
        shutil.copy(OFREP_FOLDER / name, folder)
    install_packages(folder)
    return folder / "client.mjs"


@dataclass
class OfrepServer:
    """A running server, a user who is in the beta, and one who is not."""

    origin: str
    url: str
    member: CompanyFixture
    outsider: CompanyFixture


@pytest.fixture(scope="module")
def server(sqlite: Templates) -> Iterator[OfrepServer]:
    """One server for all tests; differences between databases are tested without a server."""
    url = sqlite.copy(MIGRATED, None, "ofrep")

    async def create_companies() -> tuple[CompanyFixture, CompanyFixture]:
        database = Database(url)
        companies = await make_company(database), await make_company(database, "Rio", in_beta=False)
        await database.close()
        return companies

    companies = asyncio.run(create_companies())
    with serving(url) as origin:
        yield OfrepServer(origin, url, *companies)


def test_responses_match_openapi_document(server: OfrepServer, tmp_path: Path) -> None:
    text, document = (OFREP_FOLDER / "openapi.yaml").read_text("utf-8"), tmp_path / "openapi.yaml"
    assert text.count(TARGETING_KEY_SCHEMA) == 1  # the document cannot know the only valid key
    document.write_text(
        text.replace(TARGETING_KEY_SCHEMA, f"{TARGETING_KEY_SCHEMA}          enum: [{user_id(server.member)}]\n"),
        "utf-8",
    )
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        *(
            "run",
            str(document),
            "--url",
            server.origin,
            "--header",
            f"Authorization: Bearer {server.member.token.text}",
        ),
        *("--phases", "coverage,fuzzing", "--max-examples", "40", "--generation-deterministic", "--no-color"),
        # it sends a good token with a bad X-API-Key, which is not used here
        *("--exclude-checks", "ignored_auth"),
    ]

    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)

    assert result.returncode == 0, result.stdout
    assert "No issues found" in result.stdout


def user_id(viewer: CompanyFixture) -> str:
    return global_id("User", viewer.user_id)


def test_python_provider_evaluates_flags(server: OfrepServer) -> None:
    def resolve(company: CompanyFixture, flag: str, target: CompanyFixture) -> Any:
        provider = OFREPProvider(server.origin, headers_factory=lambda: company.headers)
        try:
            return provider.resolve_boolean_details(flag, False, EvaluationContext(user_id(target), {"role": "ADMIN"}))
        finally:
            provider.session.close()

    result = resolve(server.member, "accounts", server.member)

    assert (result.value, result.reason, result.variant) == (True, Reason.TARGETING_MATCH, "on")
    for company, flag in ((server.outsider, "accounts"), (server.member, "nonsense")):
        with pytest.raises(FlagNotFoundError):
            resolve(company, flag, company)
    with pytest.raises(InvalidContextError):
        resolve(server.outsider, "accounts", server.member)


async def next_line(page: asyncio.subprocess.Process) -> Any:
    assert page.stdout is not None
    return json.loads(await asyncio.wait_for(page.stdout.readline(), TIMEOUT))


async def test_web_provider_hears_of_kill_and_revocation(node_client: Path, server: OfrepServer) -> None:
    member = replace(server.member, database=Database(server.url))
    arguments = (server.origin, member.token.text, user_id(member), user_id(server.outsider))
    pipe = asyncio.subprocess.PIPE
    page = await asyncio.create_subprocess_exec(NODE, str(node_client), *arguments, stdin=pipe, stdout=pipe)
    try:
        stranger, ready = await next_line(page), await next_line(page)
        assert (stranger["value"], "400" in stranger["refused"]) == (False, True)
        assert (ready["event"], ready["value"], ready["reason"]) == ("ready", True, "TARGETING_MATCH")
        assert (await next_line(page))["event"] == "listening"

        await kill(member)
        changed = await next_line(page)
        assert (changed["event"], changed["value"]) == ("changed", False)

        async with begin(member.database, member.company.id, advances_revision=False) as uow:
            await revoke_tokens(uow, hash=member.token.hash)
        ended = await next_line(page)
        assert (ended["event"], ended["value"]) == ("stale", False)
    finally:
        page.terminate()
        await page.wait()
        await member.database.close()
