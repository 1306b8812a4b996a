"""OFREP as others understand it: its official clients, and its OpenAPI document, ask a server that runs."""

import asyncio
import json
import os
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

HERE = Path(__file__).parent / "ofrep"
PATIENCE = 30.0
OWN_KEY = "        targetingKey:\n          type: string\n"


@pytest.fixture(scope="session")
def node_client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script, beside the packages it needs."""
    if shutil.which("npm") is None:
        if os.environ.get("AFTERWIN_BROWSER_REQUIRED"):
            pytest.fail("npm is missing, and .ci/run should have installed it")
        pytest.skip("npm is missing")
    folder = tmp_path_factory.mktemp("ofrep")
    for name in ("package.json", "package-lock.json", "client.mjs"):
        shutil.copy(HERE / name, folder)
    install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(install, cwd=folder, check=True, capture_output=True, timeout=120)
    return folder / "client.mjs"


@dataclass
class Asked:
    """A server, somebody who is in the beta, and somebody who is not."""

    origin: str
    url: str
    member: CompanyFixture
    outsider: CompanyFixture


@pytest.fixture(scope="module")
def asked(sqlite: Templates) -> Iterator[Asked]:
    """One server for all: what differs between databases is tested without one."""
    url = sqlite.copy(MIGRATED, None, "ofrep")

    async def made() -> tuple[CompanyFixture, CompanyFixture]:
        database = Database(url)
        both = await make_company(database), await make_company(database, "Rio", in_beta=False)
        await database.close()
        return both

    both = asyncio.run(made())
    with serving(url) as origin:
        yield Asked(origin, url, *both)


def test_every_answer_has_the_shape_that_the_document_of_ofrep_tells(asked: Asked, tmp_path: Path) -> None:
    text, document = (HERE / "openapi.yaml").read_text("utf-8"), tmp_path / "openapi.yaml"
    assert text.count(OWN_KEY) == 1  # only whoever asks for themselves asks rightly: the document cannot know who
    document.write_text(text.replace(OWN_KEY, f"{OWN_KEY}          enum: [{user_id(asked.member)}]\n"), "utf-8")
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        *("run", str(document), "--url", asked.origin, "--header", f"Authorization: Bearer {asked.member.token.text}"),
        *("--phases", "coverage,fuzzing", "--max-examples", "40", "--generation-deterministic", "--no-color"),
        # it sends a good token with a bad X-API-Key, which nobody reads here
        *("--exclude-checks", "ignored_auth"),
    ]

    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)

    assert found.returncode == 0, found.stdout
    assert "No issues found" in found.stdout


def user_id(world: CompanyFixture) -> str:
    return global_id("User", world.user_id)


def test_the_official_provider_for_python_is_answered(asked: Asked) -> None:
    def told(somebody: CompanyFixture, flag: str, whose: CompanyFixture) -> Any:
        provider = OFREPProvider(asked.origin, headers_factory=lambda: somebody.headers)
        try:
            return provider.resolve_boolean_details(flag, False, EvaluationContext(user_id(whose), {"role": "ADMIN"}))
        finally:
            provider.session.close()

    found = told(asked.member, "accounts", asked.member)

    assert (found.value, found.reason, found.variant) == (True, Reason.TARGETING_MATCH, "on")
    for somebody, flag in ((asked.outsider, "accounts"), (asked.member, "nonsense")):
        with pytest.raises(FlagNotFoundError):
            told(somebody, flag, somebody)
    with pytest.raises(InvalidContextError):
        told(asked.outsider, "accounts", asked.member)


async def next_line(page: asyncio.subprocess.Process) -> Any:
    assert page.stdout is not None
    return json.loads(await asyncio.wait_for(page.stdout.readline(), PATIENCE))


async def test_the_official_web_provider_learns_of_a_kill_and_of_the_end_of_its_session(
    node_client: Path, asked: Asked
) -> None:
    member = replace(asked.member, database=Database(asked.url))
    said = (asked.origin, member.token.text, user_id(member), user_id(asked.outsider))
    pipe = asyncio.subprocess.PIPE
    page = await asyncio.create_subprocess_exec("node", str(node_client), *said, stdin=pipe, stdout=pipe)
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
